// An organiser has another system told what changes: its secret is seen once, and what was sent can be looked at.

import { expect, test } from "../support/opslag";

test.use({ season: "webhooks" });

// nobody has such a name, so nothing leaves the machine
const RECEIVER = "https://receiver.invalid/hook";

test("a webhook is added, tried, switched off and removed", async ({ signedIn }) => {
  const page = await (await signedIn("organiser@demo.opslag.example", "organiser")).newPage();
  await page.goto("/en/organise");
  await page.getByRole("link", { name: "Webhooks" }).click();
  await expect(page.getByText("Nobody is told so far.")).toBeVisible();

  // what is wrong is said, and nothing of what was typed is lost
  const address = page.getByRole("textbox", { name: "Address of the receiver" });
  await address.fill(RECEIVER.replace("https", "http"));
  await page.getByRole("checkbox", { name: "A concept is withdrawn" }).check();
  await page.getByRole("button", { name: "Add it and show its secret" }).click();
  await expect(page.getByRole("link", { name: /one that begins with https/ })).toBeVisible();
  await expect(page.getByRole("checkbox", { name: "A concept is withdrawn" })).toBeChecked();
  await address.fill(RECEIVER);
  await page.getByRole("button", { name: "Add it and show its secret" }).click();
  await expect(page.getByText(/^whsec_[A-Za-z0-9+/]{43}=$/)).toBeVisible();

  await page.getByRole("link", { name: RECEIVER }).click();
  await expect(page.getByText("whsec_")).toHaveCount(0);
  await page.getByRole("button", { name: "Send a test" }).click();
  const test = page.getByRole("listitem").filter({ hasText: "A test" });
  await expect(test.getByText("Waiting", { exact: true })).toBeVisible();

  await page.getByRole("button", { name: "Make a new secret" }).click();
  await expect(page.getByText(/^whsec_/)).toBeVisible();
  await expect(page.getByText(/The secret before signs as well until/)).toBeVisible();
  await page.getByRole("button", { name: "Switch off" }).click();
  await expect(page.getByText(/An organiser switched it off/)).toBeVisible();
  await page.getByRole("button", { name: "Remove", exact: true }).click();
  await expect(page.getByText("Nobody is told so far.")).toBeVisible();
});
