// Evidence as somebody types it: numbers that are computed with, links that are recognised, quotes.

import { Nominate } from "../pages/nominate";
import { expect, test } from "../support/opslag";

test.use({ season: "evidence" });

test("what follows from numbers and links stands beside them once they are saved", async ({ somebody }) => {
  const page = await (await somebody()).newPage();
  const nominate = new Nominate(page);
  await nominate.beginFromHome();
  await nominate.describe({
    category: "Everyday",
    library: "Aarhus Kommunes Biblioteker",
    title: "A lamp in the window",
    summary: "We lit a lamp.",
  });
  await nominate.goOn();
  await nominate.tellWhatWasDone("We put it in the window.");
  await nominate.goOn();
  await nominate.isAt("Evidence and pictures");

  await nominate.link("https://m.facebook.com/aarhusbib/posts/7?fbclid=secret");
  await page.getByRole("button", { name: "Add a link" }).click();
  await expect(page.getByLabel("Link to the post")).toHaveValue("https://www.facebook.com/aarhusbib/posts/7");
  await expect(page.getByText("Facebook: a post")).toBeVisible();
  await page.getByLabel("Another link (2)").fill("https://www.aakb.dk/nyheder/lampen");
  const first = page.getByRole("group", { name: "Number 1" });
  await expect(first.getByLabel("Channel")).toHaveValue("facebook");
  await first.getByLabel("Kind of number").selectOption("Likes");
  await nominate.count(1, { what: "", before: "20", after: "37", period: "May 2025", source: "The page’s insights" });
  await nominate.count(2, { what: "Bicycles", before: "", after: "many", period: "May", source: "We looked" });
  await page.getByText("Quotes", { exact: true }).click();
  await page.getByLabel("What was said").fill("I came for the lamp.");
  await page.getByRole("button", { name: "Add a number" }).click();

  await expect(first.getByText("+85%, from 20 to 37")).toBeVisible();
  await expect(first.getByRole("img", { name: "Before 20, after 37" })).toBeVisible();
  await expect(page.getByText("Kept as you typed it.")).toBeVisible();
  await expect(page.getByRole("group", { name: "Number 2" }).getByLabel("After")).toHaveValue("many");
  await nominate.goOn();
  await page.getByRole("link", { name: /^Quote 1:/ }).click();
  await page.getByLabel("Who said it, by role").fill("A pensioner");
  await nominate.goOn();
  await nominate.isAt("Why it worked");
  await expect(page.getByRole("checkbox", { name: "Facebook" })).toBeChecked();
});
