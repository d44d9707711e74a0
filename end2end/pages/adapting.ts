// A concept made a library's own: its card, its plan, its report.

import type { Page } from "@playwright/test";

export class Adapting {
  constructor(readonly page: Page) {}

  /** From the concept's card to the library's own copy; whoever reads must be signed in. */
  async begin(concept: string, library: string): Promise<void> {
    await this.page.goto(`/en/concepts/${concept}`);
    await this.page.getByRole("link", { name: "Make it yours" }).first().click();
    await this.page.getByLabel("Your library").fill(library);
    await this.page.getByRole("button", { name: "Make a copy" }).click();
    await this.page.getByRole("heading", { name: "Your plan" }).waitFor();
  }

  async open(part: "Change the card" | "Make the plan" | "Tell what came of it"): Promise<void> {
    await this.page.getByRole("link", { name: part }).click();
  }

  /** Fills the report; the library's yes is left to the test. */
  async report(kind: string, lesson: string): Promise<void> {
    await this.page.getByLabel(kind).check();
    await this.page.getByLabel("What should others know before they do it?").fill(lesson);
  }
}
