// Pictures of a nomination: sent, cut and covered, with scripts and without.

import type { Page } from "@playwright/test";
import { Nominate } from "../pages/nominate";
import { expect, test } from "../support/opslag";
import { heic, sunset } from "../support/pictures";

test.use({ season: "pictures" });

/** A draft on its second step. */
async function begin(page: Page): Promise<Nominate> {
  const nominate = new Nominate(page);
  await nominate.beginFromHome();
  await nominate.describe({ category: "Everyday", library: "Aarhus", title: "A sun", summary: "It shines." });
  await nominate.goOn();
  await nominate.tellWhatWasDone("We opened the curtains.");
  await nominate.goOn();
  await nominate.isAt("Evidence and pictures");
  return nominate;
}

/** The colour of the first picture at a place, in per cent. */
async function colour(page: Page, x: number, y: number): Promise<number[]> {
  const address = await page.locator("fieldset.picture img").first().getAttribute("src");
  const bytes = await (await page.request.get(address ?? "")).body();
  const look = await page.context().browser()!.newPage();
  await look.setContent("<canvas></canvas>");
  const seen = await look.evaluate(
    async ([data, x, y]) => {
      const image = new Image();
      image.src = `data:image/jpeg;base64,${data}`;
      await image.decode();
      const canvas = document.querySelector("canvas")!;
      [canvas.width, canvas.height] = [image.width, image.height];
      const context = canvas.getContext("2d")!;
      context.drawImage(image, 0, 0);
      const at = context.getImageData((image.width * x) / 100, (image.height * y) / 100, 1, 1).data;
      return [...at.slice(0, 3), image.width, image.height];
    },
    [bytes.toString("base64"), x, y] as const,
  );
  await look.close();
  return seen;
}

test("a picture is cut and its sun covered", async ({ somebody, scripts }) => {
  const page = await (await somebody()).newPage();
  const nominate = await begin(page);
  await nominate.addPicture(sunset());
  const link = page.getByRole("link", { name: "Cut or cover 1" });
  await expect(link).toBeVisible();
  // the sun stands at 220, 80 of 320, 240, and its rim is sharp
  const warmth = async (x: number) => {
    const [red = 0, , blue = 0] = await colour(page, x, 33);
    return red - blue;
  };
  expect(Math.abs((await warmth(56.9)) - (await warmth(55.3)))).toBeGreaterThan(100);

  await link.click();
  await expect(page.getByRole("heading", { level: 1, name: "Cut the picture or cover parts of it" })).toBeVisible();
  if (scripts) {
    const board = page.getByRole("group", { name: "The picture to work on" });
    const box = (await board.boundingBox())!;
    const at = (x: number, y: number) => [box.x + (box.width * x) / 100, box.y + (box.height * y) / 100] as const;
    const part = page.getByRole("group", { name: "Part 1", exact: true });
    // again, should the script not have been there yet
    await expect(async () => {
      await page.mouse.move(...at(53, 8));
      await page.mouse.down();
      await page.mouse.move(...at(80, 40));
      await page.mouse.move(...at(85, 60), { steps: 3 });
      await page.mouse.up();
      await expect(part.getByLabel("From left")).toHaveValue(/^5[23](\.\d)?$/, { timeout: 1_000 });
    }).toPass();
    // by keys: one to the left, one wider
    const left = Number(await part.getByLabel("From left").inputValue());
    await page.keyboard.press("ArrowLeft");
    expect(Number(await part.getByLabel("From left").inputValue())).toBeCloseTo(left - 1, 1);
    const width = Number(await part.getByLabel("Width").inputValue());
    await page.keyboard.press("Shift+ArrowRight");
    expect(Number(await part.getByLabel("Width").inputValue())).toBeCloseTo(width + 1, 1);
    await expect(page.locator("[data-said]")).toContainText("Part 1");
    // one more, and away with it
    await page.getByRole("button", { name: "Cover one more" }).click();
    const more = page.getByRole("group", { name: "Part 2", exact: true });
    await expect(more.getByLabel("Width")).toHaveValue("20");
    await page.keyboard.press("Delete");
    await expect(more.getByLabel("Width")).toHaveValue("");
  } else {
    const part = page.getByRole("group", { name: "Part 1", exact: true });
    await part.getByLabel("From left").fill("52");
    await part.getByLabel("From top").fill("8");
    await part.getByLabel("Width").fill("34");
    await part.getByLabel("Height").fill("52,5");
    await page.getByRole("button", { name: "Show on the picture" }).click();
    await expect(page.locator('[data-part="c1"]')).toHaveAttribute("height", "52.5%");
    await expect(page.getByRole("button", { name: "Cover one more" })).toBeHidden();
  }
  const kept = page.getByRole("group", { name: "Keep only this part" });
  await kept.getByLabel("From left").fill("50");
  await kept.getByLabel("From top").fill("0");
  await kept.getByLabel("Width").fill("50");
  await kept.getByLabel("Height").fill("100");
  await page.getByRole("button", { name: "Change the picture" }).click();

  await nominate.isAt("Evidence and pictures");
  // the same two places, three pixels to each side of the rim, in what is left
  const [, , , width, height] = await colour(page, 0, 0);
  expect([width, height]).toEqual([160, 240]);
  expect(Math.abs((await warmth(13.8)) - (await warmth(10.6)))).toBeLessThan(70);
});

test("several pictures are sent at once, and what is not taken says why", async ({ somebody, scripts }) => {
  const page = await (await somebody()).newPage();
  await begin(page);
  await page.getByLabel("What you counted").first().fill("Sunny days");
  const files = [sunset("one.png"), sunset("two.png"), heic()];
  const add = page.getByRole("button", { name: "Add the chosen pictures" });
  if (scripts) {
    await expect(page.locator("[data-uploads][data-awake]")).toBeAttached();
    // the first try of the second picture gets lost on the way
    let tries = 0;
    await page.route("**/pictures", async (route) => {
      tries += 1;
      if (tries === 2) await route.abort();
      else await route.continue();
    });
    await page.getByLabel("Add pictures").setInputFiles(files);
    const row = (name: string) => page.getByRole("listitem").filter({ hasText: name });
    await expect(row("IMG_0042.HEIC")).toContainText("Most compatible");
    await expect(row("one.png")).toContainText("Arrived");
    await expect(page.locator("[data-sum]")).toHaveText("1 of 3 pictures have arrived");
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(page.locator("[data-sum]")).toHaveText("2 of 3 pictures have arrived");
    await add.click();
  } else {
    await page.getByLabel("Add pictures").setInputFiles(files);
    await add.click();
    await expect(page.getByText("Most compatible").first()).toBeVisible();
  }

  await expect(page.getByRole("group", { name: "Picture 2", exact: true })).toBeVisible();
  await expect(page.getByLabel("What you counted").first()).toHaveValue("Sunny days");
});
