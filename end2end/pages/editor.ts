import { expect, type Page } from "@playwright/test";

export interface Card {
  title: string;
  line: string;
  promise: string;
  body: string;
  channels: string[];
  targets: string[];
}

/** The editor's desk. */
export class Editor {
  constructor(private readonly page: Page) {}

  async deriveFrom(label: string, title: string) {
    await this.page.goto("/en/editor");
    await this.page.getByRole("checkbox", { name: label }).check();
    await this.page.getByRole("button", { name: "Begin a card" }).click();
    await this.page.getByLabel("Title").fill(title);
    await this.page.getByRole("button", { name: "Begin the card" }).click();
    await expect(this.page.getByRole("heading", { name: "The English card" })).toBeVisible();
  }

  async write(card: Card) {
    await this.page.getByLabel("Title").fill(card.title);
    await this.page.getByLabel("One line").fill(card.line);
    await this.page.getByLabel("Promise").fill(card.promise);
    await this.page.getByRole("textbox", { name: "The card" }).fill(card.body);
    for (const channel of card.channels) await this.page.getByRole("checkbox", { name: channel }).check();
    for (const target of card.targets) await this.page.getByRole("checkbox", { name: target }).check();
  }

  /** With scripts the preview follows the pen; without, a button asks for it. */
  async preview(scripts: boolean) {
    if (!scripts) await this.page.getByRole("button", { name: "Preview" }).click();
    return this.page.getByRole("region", { name: "Preview" });
  }

  async save() {
    await this.page.getByRole("button", { name: "Save" }).click();
  }

  /** Answers with the address of the card. */
  async publish(): Promise<string> {
    await this.page.getByRole("button", { name: "Publish" }).click();
    await this.page.waitForURL(/\/concepts\//);
    return new URL(this.page.url()).pathname;
  }
}
