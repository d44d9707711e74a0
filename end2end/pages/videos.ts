import { expect, type Page } from "@playwright/test";
import type { File } from "../support/pictures";

export interface VideoWords {
  alt: string;
  credit: string;
  visible: string;
  licence: string;
}

/** The page of a draft's videos. */
export class Videos {
  constructor(private readonly page: Page) {}

  /** From the second step of the form. */
  async open() {
    await this.page.getByRole("button", { name: "Add or describe videos" }).click();
    await expect(this.page.getByRole("heading", { level: 1, name: "Videos" })).toBeVisible();
  }

  /** The first one. With scripts it goes by itself as soon as it is chosen; without, a button sends it. */
  async send(file: File, scripts: boolean) {
    const chosen = this.page.getByLabel("Video file");
    if (scripts) await expect(this.page.locator("[data-uploads][data-awake]")).toBeAttached();
    await chosen.setInputFiles(file);
    if (!scripts) await this.page.getByRole("button", { name: "Send the video" }).click();
    await expect(this.page.getByRole("heading", { level: 2, name: "Video 1 of 1" })).toBeVisible();
  }

  async describe(words: VideoWords, captions: File) {
    await this.page.getByLabel("Describe the video").fill(words.alt);
    await this.page.getByRole("radio", { name: words.visible, exact: true }).check();
    await this.page.getByLabel("Who made it, as it should be credited").fill(words.credit);
    await this.page.getByLabel("What may others do with it?").selectOption({ label: words.licence });
    await this.page.getByLabel("Captions", { exact: true }).setInputFiles(captions);
    await this.page.getByRole("button", { name: "Keep the answers" }).click();
    await expect(this.page.getByText("It has captions.")).toBeVisible();
  }
}
