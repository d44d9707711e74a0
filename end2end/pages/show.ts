import { expect, type Page } from "@playwright/test";

/** The organiser opens polls. */
export class Organise {
  constructor(private readonly page: Page) {}

  /** Opens the poll of a category and answers with the path of its ballot. */
  async openPoll(category: string): Promise<string> {
    await this.page.goto("/en/organise");
    const section = this.page.locator(`section#${category}`);
    await section.getByRole("button", { name: "Open the poll" }).click();
    await expect(section.getByText("Voting is open")).toBeVisible();
    const address = await section.locator('a[href*="/v/"]').getAttribute("href");
    return new URL(address ?? "").pathname;
  }
}

/** A phone with the ballot on it. */
export class Phone {
  constructor(
    readonly page: Page,
    private readonly ballot: string,
  ) {}

  async open() {
    await this.page.goto(this.ballot);
  }

  async vote(...titles: string[]) {
    const options = this.page.locator("ul.vote label");
    await expect(options.first()).toBeVisible();
    for (const option of await options.all()) {
      const text = (await option.textContent()) ?? "";
      const wanted = titles.some((title) => text.includes(title));
      await option.locator("input").setChecked(wanted, { force: true });
    }
    await this.page.getByRole("button", { name: "Cast your vote" }).click();
  }

  async receipt(): Promise<string> {
    const text = await this.page.getByText(/^Your vote is in\. Receipt/).textContent();
    return text?.match(/Receipt ([^ .]+)/)?.[1] ?? "";
  }

  async changeMind() {
    await this.page.getByRole("link", { name: "Change my vote" }).click();
  }
}

/** The operator's phone. */
export class Operate {
  constructor(
    private readonly page: Page,
    private readonly show: string,
  ) {}

  async open() {
    await this.page.goto(`/operate/${this.show}`);
  }

  async closeVote() {
    await this.page.getByRole("link", { name: "Close the poll …" }).click();
    await this.page.getByRole("button", { name: "Close the poll now" }).click();
    await expect(this.page.getByRole("link", { name: "Reveal the winner …" })).toBeVisible();
  }

  async askToReveal() {
    await this.page.getByRole("link", { name: "Reveal the winner …" }).click();
    await expect(this.page.getByRole("button", { name: "Reveal the winner now" })).toBeVisible();
  }

  async reveal() {
    await this.page.getByRole("button", { name: "Reveal the winner now" }).click();
    await expect(this.page.getByText(/^Revealed:/)).toBeVisible();
  }
}
