import { expect, type Locator, type Page } from "@playwright/test";

/** A juror's desk and scorecard. */
export class Jury {
  constructor(private readonly page: Page) {}

  async openDesk() {
    await this.page.goto("/en/jury");
    await expect(this.page.getByRole("heading", { level: 1, name: "Nominations to score" })).toBeVisible();
  }

  async openToDeclare(label: string) {
    await this.openDesk();
    await this.page.getByRole("link", { name: `Answer ${label}` }).click();
    await expect(this.page.getByRole("group", { name: "What ties you to it?" })).toBeVisible();
  }

  async declareNoTie() {
    await this.page.getByRole("radio", { name: "Nothing that I know of" }).check();
    await this.page.getByRole("button", { name: "Send my answer" }).click();
    await expect(this.criteria.first()).toBeVisible();
  }

  get criteria(): Locator {
    return this.page.locator("fieldset.criterion");
  }

  /** Digits tick, J goes down, and nothing has to be pressed to save. */
  async scoreByKeyboard(levels: number[], reason: string) {
    await this.page.getByText("Turn keys off").waitFor();
    await this.criteria.first().getByRole("radio").first().focus();
    for (const level of levels) {
      await this.page.keyboard.press(String(level));
      await this.page.keyboard.press("j");
    }
    for (const criterion of await this.criteria.all()) {
      await this.giveReason(criterion, reason);
    }
    await this.criteria.last().getByRole("textbox").blur();
    await this.isAnswered(levels.length);
    await expect(this.page.locator("#score-saved")).toContainText("Saved");
  }

  async scoreByForm(levels: number[], reason: string) {
    for (const [at, level] of levels.entries()) {
      const criterion = this.criteria.nth(at);
      await criterion.locator(`input[type=radio][value="${level}"]`).check();
      await this.giveReason(criterion, reason);
    }
    await this.page.getByRole("button", { name: "Save and stay" }).click();
    await this.isAnswered(levels.length);
  }

  /** The reason is folded away until it is asked for. */
  async giveReason(criterion: Locator, reason: string) {
    const text = criterion.getByRole("textbox");
    if (!(await text.isVisible())) await criterion.locator("summary").click();
    await text.fill(reason);
  }

  async isAnswered(criteria: number) {
    await expect(this.page.locator("#score-answered")).toHaveText(`${criteria} of ${criteria} answered`);
  }

  async hasLevels(levels: number[]) {
    for (const [at, level] of levels.entries()) {
      await expect(this.criteria.nth(at).locator(`input[type=radio][value="${level}"]`)).toBeChecked();
    }
  }
}

/** The chair's page of a category. */
export class Results {
  constructor(
    private readonly page: Page,
    private readonly category: string,
  ) {}

  async open() {
    await this.page.goto(`/en/jury/results/${this.category}`);
    await expect(this.page.getByRole("heading", { name: "Ranking" })).toBeVisible();
  }

  async first(): Promise<string> {
    return (await this.page.locator("table.rank tbody tr").first().textContent()) ?? "";
  }

  async decide(label: string, kind: "Finalist" | "Thanks, not this time", reason: string) {
    const panel = this.page.getByRole("listitem").filter({ has: this.page.getByRole("heading", { name: label }) });
    await panel.getByRole("radio", { name: kind }).check();
    await panel.getByLabel("Reason").fill(reason);
    await panel.getByRole("button", { name: /^(Prepare the decision|Save the change)$/ }).click();
    await expect(panel.getByText("Finalist, pending").or(panel.getByText("Thanks, pending"))).toBeVisible();
  }

  async publish() {
    await this.page.getByRole("link", { name: /^Publish/ }).click();
    await this.page.getByRole("button", { name: /^Publish/ }).click();
    await expect(this.page.getByRole("heading", { name: "Ranking" })).toBeVisible();
  }
}
