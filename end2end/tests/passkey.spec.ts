// Passkeys, with an authenticator that Chromium plays.

import type { Page } from "@playwright/test";
import { Opslag, expect, test } from "../support/opslag";

test.use({ season: "passkey" });

/** A phone's own authenticator, with a finger that is always there. */
async function authenticator(page: Page) {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("WebAuthn.enable");
  const options = {
    protocol: "ctap2" as const,
    transport: "internal" as const,
    hasResidentKey: true,
    hasUserVerification: true,
    isUserVerified: true,
    automaticPresenceSimulation: true,
  };
  const { authenticatorId } = await cdp.send("WebAuthn.addVirtualAuthenticator", { options });
  return {
    refuse: () => cdp.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified: false }),
    consent: () => cdp.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified: true }),
    credentials: async () => (await cdp.send("WebAuthn.getCredentials", { authenticatorId })).credentials,
  };
}

test("a passkey is made, signs in alone, and can be done without", async ({ browser, scripts }) => {
  const opslag = await Opslag.start("localhost");
  try {
    const context = await browser.newContext({ baseURL: opslag.url, javaScriptEnabled: scripts });
    const page = await context.newPage();
    await page.goto(await opslag.invite("chair@demo.opslag.example", "chair"));
    await page.getByRole("button", { name: "Continue" }).click();

    await page.goto("/en/my/passkeys");
    await expect(page.getByText("You have none yet.")).toBeVisible();
    if (!scripts) {
      // browsers offer passkeys to scripts only, and the page says so to those without (the tests' way of switching
      // scripts off leaves noscript elements out of the picture)
      expect(await page.content()).toContain("Browsers offer passkeys to pages with scripts only.");
      return;
    }
    const finger = await authenticator(page);
    await page.getByRole("button", { name: "Make a passkey" }).click();
    await expect(page.getByRole("heading", { name: "Your recovery codes" })).toBeVisible();
    const codes = await page.locator("ul.codes code").allTextContents();
    expect(codes).toHaveLength(10);
    expect(new Set(codes).size).toBe(10);
    const code = codes[0] ?? "";
    expect(await finger.credentials()).toHaveLength(1);

    // the codes are shown once
    await page.reload();
    await page.goto("/en/my/passkeys");
    await expect(page.getByText(code)).toBeHidden();

    await page.goto("/en/my");
    await page.getByRole("button", { name: "Sign out" }).click();
    await page.goto("/en/sign-in");
    await page.getByRole("link", { name: "Sign in with a passkey" }).click();
    await finger.refuse();
    await page.getByRole("button", { name: "Use my passkey" }).click();
    await expect(page.getByRole("alert").filter({ hasText: "That did not work" })).toBeVisible();
    await finger.consent();
    await page.getByRole("button", { name: "Use my passkey" }).click();
    await expect(page.getByRole("heading", { name: /^Hello,/ })).toBeVisible();

    // by mail one is somebody, but not confirmed: a code does what the passkey would
    await page.getByRole("button", { name: "Sign out" }).click();
    await page.goto(await opslag.invite("chair@demo.opslag.example", "chair"));
    await page.getByRole("button", { name: "Continue" }).click();
    await page.goto("/en/my/passkeys");
    await page.getByRole("button", { name: "Make new codes" }).click();
    await expect(page.getByRole("heading", { name: "Confirm that it is you" })).toBeVisible();
    await page.getByText("No passkey at hand?").click();
    await page.getByLabel("Recovery code").fill("AAAAA-AAAAA");
    await page.getByRole("button", { name: "Use the code" }).click();
    await expect(page.getByText("That is none of your codes")).toBeVisible();
    await page.getByText("No passkey at hand?").click();
    await page.getByLabel("Recovery code").fill(code.toLowerCase().replace("-", " "));
    await page.getByRole("button", { name: "Use the code" }).click();
    await page.goto("/en/my/passkeys");
    await expect(page.getByText("9 codes are left")).toBeVisible();
  } finally {
    await opslag.stop();
  }
});
