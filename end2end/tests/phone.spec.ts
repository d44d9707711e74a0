// The whole form on the smallest telephone, with scripts and without; and what happens to words when the machine, the
// network or the tab goes away while they are being typed.

import { Nominate } from "../pages/nominate";
import { linkIn } from "../support/mail";
import { expect, test } from "../support/opslag";
import { sunset } from "../support/pictures";

test.use({ season: "phone" });

const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
const EMAIL = "oda@library.example";

test("a nomination from the first tap to the number, on 360 pixels", async ({ somebody, opslag }, info) => {
  const page = await (await somebody(PHONE)).newPage();
  const nominate = new Nominate(page);
  const begun = Date.now();
  await page.goto("/en/nominate");
  await nominate.describe({
    category: "Everyday",
    library: "Hjørring Bibliotekerne",
    title: "A chair at the station",
    summary: "We put a chair and a shelf on platform two, and read aloud to whoever sat down.",
  });
  await nominate.goOn();
  await nominate.tellWhatWasDone("Every weekday at seven one of us sat there for half an hour with a thermos and a book.");
  await nominate.goOn();
  await nominate.isAt("Evidence and pictures");
  await nominate.addPicture(sunset());
  await nominate.describePicture(1, { alt: "A chair beside the rails.", credit: "The library", visible: "Nobody" });
  await nominate.goOn();
  await nominate.explain("Nobody had to know anything.", "Commuters", "That the library is met by chance.", "In the room");
  // the page never has to be pushed sideways
  expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(360);
  await nominate.goOn();
  await nominate.tellConditions("One person, half an hour a day.", "");
  await nominate.goOn();
  await nominate.isAt("Check and send");
  await nominate.keepBy(EMAIL);
  await page.goto(linkIn(await opslag.mailTo(EMAIL)));
  await page.getByRole("button", { name: "Continue" }).click();
  await nominate.isAt("Check and send");
  expect(await nominate.send()).toMatch(/^N-\d+$/);
  info.annotations.push({ type: "seconds for the whole form", description: String(Math.round((Date.now() - begun) / 1000)) });
});

test("the server is killed while somebody types, and every word is there afterwards", async ({ somebody, opslag, scripts }) => {
  const page = await (await somebody(PHONE)).newPage();
  const nominate = new Nominate(page);
  await page.goto("/en/nominate");
  await nominate.describe({ category: "Everyday", library: "Hjørring Bibliotekerne", title: "Before the storm", summary: "It was there." });
  await nominate.goOn();
  const step = page.url();
  await nominate.tellWhatWasDone("Typed before.");
  if (scripts) await expect(page.locator("[data-saved]")).toContainText("Saved at");
  else await nominate.goOn();
  await opslag.kill();
  if (scripts) {
    await nominate.tellWhatWasDone("Typed before. Typed while nothing answered.");
    await expect(page.locator("[data-saved]")).toContainText("Not saved yet");
    // the tab is closed before the server is back
    await page.close();
  }
  await opslag.startAgain();
  const again = scripts ? await page.context().newPage() : page;
  await again.goto(step);
  const answer = again.getByLabel("What you did");
  if (scripts) {
    await expect(answer).toHaveValue("Typed before. Typed while nothing answered.");
    await expect(again.locator("[data-saved]")).toContainText("Saved at");
    await again.reload();
    await expect(answer).toHaveValue("Typed before. Typed while nothing answered.");
  } else {
    await expect(answer).toHaveValue("Typed before.");
  }
});

test("two people on one answer are both read", async ({ browser, opslag, scripts, signedIn }) => {
  const one = await (await signedIn("organiser@demo.opslag.example", "organiser")).newPage();
  await one.goto("/en/nominate");
  const nominate = new Nominate(one);
  await nominate.describe({ category: "Everyday", library: "Hjørring Bibliotekerne", title: "Two at one table", summary: "It was there." });
  await nominate.goOn();
  const step = one.url();
  const other = await browser.newContext({ javaScriptEnabled: scripts, baseURL: opslag.url, storageState: await one.context().storageState() });
  const two = await other.newPage();
  await two.goto(step);
  await nominate.tellWhatWasDone("The first tells this.");
  await nominate.goOn();
  await new Nominate(two).tellWhatWasDone("The second tells that.");
  await new Nominate(two).goOn();
  await expect(two.getByText("Both texts are below").first()).toBeVisible();
  await expect(two.locator(".lines")).toHaveText("The first tells this.");
  await expect(two.getByLabel("What you did")).toHaveValue("The second tells that.");
  await two.getByLabel("What you did").fill("The first tells this. The second tells that.");
  await new Nominate(two).goOn();
  await expect(two.getByRole("heading", { level: 1, name: "Evidence and pictures" })).toBeVisible();
  await other.close();
});
