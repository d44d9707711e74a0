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
    if (!open && !shown) await filters.locator("> summary").click();
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

  /** Says something of one's library; what is left out stays open. */
  async tell(library: { whom?: string; hours?: string; people?: string }) {
    await this.unfold();
    const questions = this.page.locator("details.facets details").filter({ hasText: "Does it fit you?" });
    if (!(await questions.evaluate((it: HTMLDetailsElement) => it.open))) await questions.locator("summary").click();
    if (library.whom) await this.page.getByLabel("Whom do you want to reach?").selectOption({ label: library.whom });
    if (library.hours) await this.page.getByLabel("Staff hours a week").fill(library.hours);
    if (library.people) await this.page.getByLabel("People who would do it").fill(library.people);
    await this.page.getByRole("button", { name: "Show concepts" }).click();
  }

  /** Ticks cards by their title. */
  async choose(...titles: string[]) {
    for (const title of titles) await this.page.getByRole("checkbox", { name: `Choose ${title}` }).check();
  }
}
