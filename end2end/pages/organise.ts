import { expect, type Page } from "@playwright/test";
import type { File } from "../support/pictures";

/** Taking files in, and out again. */
export class Imports {
  constructor(private readonly page: Page) {}

  async open() {
    await this.page.goto("/en/organise/import");
    await expect(this.page.getByRole("heading", { level: 1, name: "Take in reports and nominations" })).toBeVisible();
  }

  /** Reads a file without taking it in; `becomes` is what its rows are to be. */
  async look(file: File, becomes: string) {
    await this.page.getByLabel("The file").setInputFiles(file);
    await this.page.getByRole("radio", { name: becomes }).check();
    await this.page.getByRole("button", { name: "Look what it would do" }).click();
    await expect(this.page.getByRole("region", { name: "Look what it would do" })).toBeVisible();
  }

  async takeIn(button: string) {
    await this.page.getByRole("button", { name: button }).click();
    await this.page.waitForURL(/done=/);
  }

  async undo(name: string) {
    await this.page.getByRole("button", { name: `Undo ${name}` }).click();
    await this.page.waitForURL(/undone=/);
  }
}

/** Who takes part, and reminders to those who do not. */
export class Participation {
  constructor(private readonly page: Page) {}

  async open() {
    await this.page.goto("/en/organise/participation");
    await expect(this.page.getByRole("heading", { level: 1, name: "Participation" })).toBeVisible();
  }

  /** Shows whom a reminder of waiting drafts would go to. */
  async lookAtDrafts() {
    await this.page.getByRole("button", { name: "See whose draft waits" }).click();
    await expect(this.page.getByRole("heading", { level: 1, name: "Reminders" })).toBeVisible();
  }

  /** Puts the reminders into the outbox, where they are held. */
  async queue() {
    await this.page.getByRole("button", { name: /^Put .* into the outbox$/ }).click();
    await expect(this.page.getByRole("heading", { level: 1, name: "Mail" })).toBeVisible();
  }

  /** Sends all that is held. */
  async release() {
    await this.page.getByRole("button", { name: /^Send (one|\d+) mails?$/ }).click();
    await expect(this.page.getByRole("button", { name: /^Send (one|\d+) mails?$/ })).toBeHidden();
  }
}
