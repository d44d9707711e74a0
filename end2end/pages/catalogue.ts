import { expect, type Page } from "@playwright/test";

/** What any visitor sees. */
export class Catalogue {
  constructor(private readonly page: Page) {}

  async open() {
    await this.page.goto("/en/catalogue");
  }

  async search(words: string) {
    await this.page.getByRole("searchbox", { name: "Search the catalogue" }).fill(words);
    await this.page.getByRole("search").getByRole("button", { name: "Search" }).click();
    await expect(this.page).toHaveURL(/[?&]q=/);
  }

  async titles(): Promise<string[]> {
    return this.page.locator("article.card h3").allTextContents();
  }

  /** The filters are folded on narrow screens. */
  async unfold() {
    const filters = this.page.locator("details.facets");
    const open = await filters.evaluate((it: HTMLDetailsElement) => it.open);
    const shown = await filters.getByRole("checkbox").first().isVisible();
    if (!open && !shown) await filters.locator("summary").click();
  }

  async narrowBy(...values: string[]) {
    await this.unfold();
    for (const value of values) await this.page.getByRole("checkbox", { name: value }).check();
    await this.page.getByRole("button", { name: "Show concepts" }).click();
  }

  /** How many cards a filter promises. */
  async promised(value: string): Promise<number> {
    await this.unfold();
    const choice = this.page.locator("label.choice").filter({ hasText: value });
    return Number(await choice.locator(".num").textContent());
  }

  async whyThisOrder(): Promise<string> {
    const why = this.page.locator("details.why");
    await why.locator("summary").click();
    return (await why.textContent()) ?? "";
  }
}
