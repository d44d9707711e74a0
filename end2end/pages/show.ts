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

/** The run-sheet's editor. */
export class Plan {
  constructor(private readonly page: Page) {}

  async open() {
    await this.page.goto("/en/organise/show");
  }

  /** Takes every cue of a category out, one press each. */
  async takeOut(category: string) {
    const buttons = this.page.getByRole("button", { name: new RegExp(`^Remove: .*${category}`) });
    for (let left = await buttons.count(); left > 0; left -= 1) {
      await buttons.first().click();
      await expect(buttons).toHaveCount(left - 1);
    }
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

  async takeControl() {
    await this.page.getByRole("button", { name: "Take control" }).click();
    await expect(this.page.getByText("You are in control.")).toBeVisible();
  }

  private now() {
    return this.page.locator('section[aria-labelledby="now"] strong');
  }

  /** The large button; what cannot be taken back asks once more. */
  async next() {
    const before = (await this.now().textContent()) ?? "";
    const large = this.page.locator(".cast button");
    const final = ((await large.textContent()) ?? "").endsWith("…");
    await large.click();
    if (final) await this.confirm();
    await expect(this.now()).not.toHaveText(before);
  }

  private async confirm() {
    await this.page.getByRole("button", { name: /^Yes, now:/ }).click();
  }

  /** Presses on until this cue is on the stage, such as "The poll opens: …". */
  async until(cue: string) {
    for (let presses = 0; presses < 40; presses += 1) {
      if (((await this.now().textContent()) ?? "").startsWith(cue)) return;
      await this.next();
    }
    throw new Error(`the show never came to "${cue}"`);
  }

  /** Opens the next poll and answers with the path of its ballot, as a phone in the room finds it. */
  async openVote(): Promise<string> {
    await this.until("The poll opens");
    const room = await this.page.context().newPage();
    await room.goto(`/show/${this.show}`);
    const address = await room.getByRole("link", { name: "Vote now" }).getAttribute("href");
    await room.close();
    return new URL(address ?? "", this.page.url()).pathname;
  }

  async closeVote() {
    await this.until("The poll closes");
  }

  async askToReveal() {
    await this.until("Suspense");
    await this.page.getByRole("button", { name: /^Reveal the winner of .* …$/ }).click();
    await expect(this.page.getByRole("button", { name: /^Yes, now: Reveal/ })).toBeVisible();
  }

  async reveal() {
    await this.confirm();
    await expect(this.page.getByText(/^Winner: /)).toBeVisible();
  }
}
