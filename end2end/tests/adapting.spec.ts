// A library makes a concept its own, plans it, and tells what came of it; what an editor approves stands on the card.

import { Adapting } from "../pages/adapting";
import { expect, test } from "../support/opslag";

test.use({ season: "adapting" });

const CONCEPT = "bookface-every-friday";
const LESSON = "Nobody came on Mondays; Friday is right.";

test("from a card to a copy, a plan and a report that stands on the card", async ({ somebody, signedIn }) => {
  // who reads is nobody yet: they are asked who they are, and come back to where they were
  const stranger = await (await somebody()).newPage();
  await stranger.goto(`/en/concepts/${CONCEPT}`);
  await stranger.getByRole("link", { name: "Make it yours" }).first().click();
  await expect(stranger).toHaveURL(/\/en\/sign-in/);

  const context = await signedIn("organiser@demo.opslag.example", "organiser");
  const page = await context.newPage();
  const library = new Adapting(page);
  await library.begin(CONCEPT, "Vestby bibliotek");

  await library.open("Change the card");
  await page.getByLabel("Who does what").fill("Anne, two hours a week.");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("1 section changed")).toBeVisible();

  await library.open("Make the plan");
  await expect(page.getByLabel("What is done").first()).not.toHaveValue("");
  await page.getByLabel("What should be different afterwards?").fill("Fathers come along");
  await page.getByLabel("Begins on").fill("2027-03-01");
  await page.getByLabel("Ends on").fill("2027-02-01");
  await page.getByLabel("What you count").fill("Fathers on a Friday");
  await page.getByLabel("Where it stands today").fill("2");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByRole("link", { name: "It ends before it begins." })).toBeVisible();
  await page.getByLabel("Ends on").fill("2027-06-01");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText(/0 of \d+ steps done/)).toBeVisible();

  await library.open("Tell what came of it");
  // what the plan counts is there already
  await expect(page.getByLabel("What was counted")).toHaveValue("Fathers on a Friday");
  await page.getByLabel("After", { exact: true }).fill("9");
  await library.report("It worked partly", LESSON);
  await page.getByRole("button", { name: "Send to the editors" }).click();
  await expect(page.getByRole("link", { name: /Without your library.s yes/ })).toBeVisible();
  await expect(page.getByLabel("What should others know before they do it?")).toHaveValue(LESSON);
  await page.getByLabel(/This may be shown/).check();
  await page.getByRole("button", { name: "Send to the editors" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Your report is with the editors" })).toBeVisible();

  const desk = await (await signedIn("editor@demo.opslag.example", "editor")).newPage();
  await desk.goto("/en/editor");
  await desk.getByRole("link", { name: "1 report of a library waits for you" }).click();
  await desk.getByRole("button", { name: "Put it on the card" }).press("Enter");
  await expect(desk.getByText("No report is waiting")).toBeVisible();

  await stranger.goto(`/en/concepts/${CONCEPT}`);
  const told = stranger.getByRole("region", { name: "What other libraries made of it" });
  await expect(told.getByText(LESSON)).toBeVisible();
  await expect(told.getByText("Vestby bibliotek")).toBeVisible();
  await expect(told.getByText("Fathers on a Friday")).toBeVisible();
});
