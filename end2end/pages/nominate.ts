import { expect, type Page } from "@playwright/test";
import type { File } from "../support/pictures";

export interface Initiative {
  category: string;
  library: string;
  title: string;
  summary: string;
  whatWasDone: string;
}

export interface Metric {
  what: string;
  before: string;
  after: string;
  period: string;
  source: string;
}

export interface PictureWords {
  alt: string;
  credit: string;
  visible: string;
}

/** The five steps, as somebody at a library walks them. */
export class Nominate {
  constructor(private readonly page: Page) {}

  async beginFromHome() {
    await this.page.goto("/en");
    await this.page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Nominate" }).click();
    await expect(this.page.getByRole("heading", { level: 1, name: "Nominate an initiative" })).toBeVisible();
  }

  async describe(initiative: Omit<Initiative, "whatWasDone">) {
    await this.page.getByRole("radio", { name: initiative.category }).check();
    await this.page.getByRole("combobox", { name: "Library" }).fill(initiative.library);
    await this.page.getByLabel("Title").fill(initiative.title);
    await this.page.getByLabel("In short").fill(initiative.summary);
  }

  async tellWhatWasDone(text: string) {
    await this.page.getByLabel("What you did").fill(text);
  }

  async link(address: string) {
    await this.page.getByLabel("Link to the post").fill(address);
  }

  async count(number: number, metric: Metric) {
    const group = this.page.getByRole("group", { name: `Number ${number}` });
    await group.getByLabel("What you counted").fill(metric.what);
    await group.getByLabel("Before").fill(metric.before);
    await group.getByLabel("After").fill(metric.after);
    await group.getByLabel("Over how long").fill(metric.period);
    await group.getByLabel("Source of the number").fill(metric.source);
  }

  /** Chooses a file and sends it, staying on the step. With scripts it is sent as soon as it is chosen. */
  async addPicture(file: File | string) {
    const input = this.page.getByLabel("Add pictures");
    const button = this.page.getByRole("button", { name: "Add the chosen pictures" });
    if (await this.page.evaluate(() => matchMedia("(scripting: none)").matches)) {
      await input.setInputFiles(file);
      return button.click();
    }
    const rows = this.page.locator("[data-uploads] li");
    const pictures = this.page.locator("fieldset.picture");
    const [sent, shown] = [await rows.count(), await pictures.count()];
    await expect(this.page.locator("[data-uploads][data-awake]")).toBeAttached();
    await input.setInputFiles(file);
    if (sent === 0) {
      // the page comes again by itself once everything has arrived
      const refused = this.page.locator("[data-uploads] li[data-state=refused]").first();
      return expect(refused.or(pictures.nth(shown))).toBeVisible();
    }
    // beside one that was not taken, those that were are shown when they are asked for
    const settled = this.page.locator("[data-uploads] li:is([data-state=refused], [data-state=arrived])").nth(sent);
    await expect(settled).toBeVisible();
    if ((await settled.getAttribute("data-state")) === "refused") return;
    await button.click();
    await expect(pictures.nth(shown)).toBeVisible();
  }

  async describePicture(number: number, words: PictureWords) {
    const group = this.page.getByRole("group", { name: `Picture ${number}`, exact: true });
    await group.getByLabel("Describe the picture").fill(words.alt);
    await group.getByRole("radio", { name: words.visible, exact: true }).check();
    await group.getByLabel("Photographer").fill(words.credit);
  }

  async explain(why: string, target: string, goal: string, ...channels: string[]) {
    await this.page.getByLabel("Why did it work?").fill(why);
    await this.page.getByLabel("Whom did you want to reach?").fill(target);
    await this.page.getByText("More, if you have it").click();
    await this.page.getByLabel("What did you want to happen?").fill(goal);
    for (const channel of channels) await this.page.getByRole("checkbox", { name: channel }).check();
  }

  async tellConditions(effort: string, names: string) {
    await this.page.getByLabel("What did it take?").fill(effort);
    await this.page.getByLabel("Names the jury should not see").fill(names);
  }

  async goOn() {
    const answered = this.page.waitForEvent("domcontentloaded");
    await this.page.getByRole("button", { name: "Save and continue" }).click();
    await answered;
  }

  async close() {
    await this.page.getByRole("button", { name: "Save and close" }).click();
  }

  async keepBy(email: string) {
    await this.page.getByLabel("Your e-mail address").fill(email);
    await this.page.getByRole("button", { name: "Send me the link" }).click();
    await expect(this.page.getByRole("heading", { level: 1, name: "Look in your mail" })).toBeVisible();
  }

  async isAt(step: string) {
    await expect(this.page.getByRole("heading", { level: 1, name: step })).toBeVisible();
  }

  /** Sends it and answers with its label, such as N-019. */
  async send(): Promise<string> {
    await this.page.getByRole("button", { name: "Send the nomination" }).click();
    const label = this.page.getByText(/^N-\d+$/).first();
    await expect(label).toBeVisible();
    return (await label.textContent()) ?? "";
  }
}
