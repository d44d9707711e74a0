// Where the network goes away, scripts keep what is typed until it is back. Without them the browser itself keeps the form.

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
