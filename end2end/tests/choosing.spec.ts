// A library looks for what fits: misspells, answers three questions, compares, and shows colleagues what it found.

import { Catalogue } from "../pages/catalogue";
import { expect, test } from "../support/opslag";

test.use({ season: "choosing" });

const ONE = "Bookface every Friday";
const OTHER = "One hashtag, one summer";

test("a slip of the keys finds what was meant", async ({ somebody }) => {
  const page = await (await somebody()).newPage();
  const catalogue = new Catalogue(page);
  await catalogue.open();
  await catalogue.search("bokface");

  expect(await catalogue.titles()).toContain(ONE);
  await expect(page.getByText("“bokface” stands on no card.")).toBeVisible();
});

test("three answers say on each card what fits, and hide none", async ({ somebody }) => {
  const page = await (await somebody()).newPage();
  const catalogue = new Catalogue(page);
  await catalogue.open();
  const all = await catalogue.titles();
  await catalogue.tell({ whom: "Students", hours: "1", people: "1" });

  expect(await catalogue.titles()).toEqual(all);
  await expect(page.getByText("Fits you because").first()).toBeVisible();
  await expect(page.getByText("Watch out:").first()).toBeVisible();
  // the way to a card keeps the answers
  await page.getByRole("link", { name: ONE, exact: true }).click();
  await expect(page.getByRole("heading", { name: "Does it fit you?" })).toBeVisible();
  await expect(page.getByText("one person can do it", { exact: true })).toBeVisible();
});

test("two stand side by side, and a collection is a link anybody can open", async ({ somebody }) => {
  const page = await (await somebody()).newPage();
  const catalogue = new Catalogue(page);
  await catalogue.open();
  await catalogue.choose(ONE, OTHER);
  await page.getByRole("button", { name: "Compare two to four" }).press("Enter");

  await expect(page.getByRole("heading", { level: 1, name: "Concepts side by side" })).toBeVisible();
  await expect(page.getByRole("columnheader")).toHaveCount(2);
  await page.goBack();
  await catalogue.choose(ONE, OTHER);
  await page.getByRole("button", { name: "Make a collection to share" }).press("Enter");
  await page.getByText("Give it a name, or take something away").click();
  await page.getByLabel("Name", { exact: true }).fill("For Monday’s meeting");
  await page.getByRole("button", { name: "Show it again" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "For Monday’s meeting" })).toBeVisible();

  const colleague = await (await somebody()).newPage();
  await colleague.goto((await page.getByRole("link", { name: /collection\?name=/ }).getAttribute("href")) ?? "");
  await expect(colleague.getByRole("heading", { level: 1, name: "For Monday’s meeting" })).toBeVisible();
  await expect(colleague.locator("article.card")).toHaveCount(2);
});
