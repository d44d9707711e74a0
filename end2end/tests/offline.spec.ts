// Where the network goes away, scripts keep what is typed until it is back. Without them the browser itself keeps the form.

import type { Page } from "@playwright/test";
import { Nominate } from "../pages/nominate";
import { expect, test } from "../support/opslag";

test.use({ season: "offline" });

test("what is typed without a network is sent when it is back", async ({ somebody }) => {
  const context = await somebody({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  const nominate = new Nominate(page);
  await page.goto("/en/nominate");
  await nominate.describe({ category: "Everyday", library: "Hjørring Bibliotekerne", title: "In the tunnel", summary: "It was there." });
  await expect(page.locator("[data-saved]")).toContainText("Saved at");
  await page.getByLabel("In short").blur();
  await context.setOffline(true);
  await page.getByLabel("In short").fill("It was there, and then came the tunnel.");
  await expect(page.locator("[data-saved]")).toContainText("Not saved yet");
  await context.setOffline(false);
  await expect(page.locator("[data-saved]")).toContainText("Saved at");
  await page.reload();
  await expect(page.getByLabel("In short")).toHaveValue("It was there, and then came the tunnel.");
});

/** Names of the copies of drafts that this browser keeps. */
function copies(page: Page): Promise<string[]> {
  return page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("opslag-draft:")));
}

/** Writes something that does not arrive. */
async function writeInVain(page: Page) {
  await page.goto("/en/nominate");
  await page.route("**/*", (route) => (route.request().method() === "POST" ? route.abort() : route.continue()));
  await page.getByLabel("Title").fill("Kept in the browser alone");
  await expect(page.locator("[data-saved]")).toContainText("Not saved yet");
  expect(await copies(page)).toHaveLength(1);
}

test("what somebody typed who never signed in stays in their browser", async ({ somebody }) => {
  const page = await (await somebody()).newPage();
  await writeInVain(page);
  await page.goto("/en");
  expect(await copies(page)).toHaveLength(1);
  await page.goto("/en/nominate");
  await expect(page.getByLabel("Title")).toHaveValue("Kept in the browser alone");
});

test("copies of drafts end with signing out", async ({ signedIn }) => {
  const page = await (await signedIn("shared@desk.example", "editor")).newPage();
  await writeInVain(page);
  await page.unroute("**/*");
  await page.goto("/en/my");
  const out = page.waitForResponse((response) => response.url().endsWith("/sign-out"));
  await page.getByRole("button", { name: "Sign out" }).click();
  expect(await (await out).headerValue("clear-site-data")).toBe('"cache", "storage"');
  await page.waitForURL(/\/en$/);
  expect(await copies(page)).toEqual([]);
});
