// Signing in by mail: what a scanner that opens links and presses buttons may do, and what the person does then.

import { linkIn } from "../support/mail";
import { expect, test } from "../support/opslag";

test.use({ season: "sign-in" });

test("AU-02: a scanner that presses every button gets nowhere, and the person still comes in", async ({
  somebody,
  opslag,
  scripts,
}) => {
  const email = `reader-${scripts ? "on" : "off"}@library.example`;
  const mine = await (await somebody()).newPage();
  await mine.goto("/en/sign-in");
  await mine.getByLabel("Your e-mail address").fill(email);
  await mine.getByRole("button", { name: "Send me a link" }).click();
  await expect(mine.getByRole("heading", { name: "Look in your mail" })).toBeVisible();
  const mail = await opslag.mailTo(email);
  const link = linkIn(mail);

  const scanner = await somebody();
  const page = await scanner.newPage();
  await page.goto(link);
  await expect(page.getByRole("heading", { name: "This is another browser" })).toBeVisible();
  const buttons = await page.getByRole("button").count();
  const links = await page.locator("main a[href]").evaluateAll((all) => all.map((it) => (it as HTMLAnchorElement).href));
  for (let at = 0; at < buttons; at++) {
    await page.goto(link);
    await page.getByRole("button").nth(at).click({ trial: false }).catch(() => {});
  }
  for (const href of links) await page.goto(href);
  // even a form it makes up itself
  const answer = await scanner.request.post(link, { headers: { Origin: opslag.url } });
  expect(answer.status()).toBe(410);
  await page.goto("/en/my");
  await expect(page).toHaveURL(/\/en\/sign-in/);

  // the code in the mail works where it was asked for
  const code = mail.subject.match(/\d{6}/)?.[0] ?? "";
  await mine.getByLabel("Code from the mail").fill(code);
  await mine.getByRole("button", { name: "Use the code" }).click();
  await expect(mine).toHaveURL(/\/en\/my$/);
});

test("the address changes from the new mailbox, and news end with one press", async ({ signedIn, opslag, scripts }) => {
  const old = `mover-${scripts ? "on" : "off"}@library.example`;
  const next = `moved-${scripts ? "on" : "off"}@library.example`;
  const page = await (await signedIn(old, "auditor")).newPage();
  await page.goto("/en/my");
  await page.getByRole("link", { name: "Address and sign-in" }).click();
  await page.getByLabel("New e-mail address").fill("not an address");
  await page.getByRole("button", { name: "Send the link" }).click();
  await expect(page.getByLabel("New e-mail address")).toHaveValue("not an address");
  await page.getByLabel("New e-mail address").fill(next);
  await page.getByRole("button", { name: "Send the link" }).click();
  await expect(page.getByText("Look into the new mailbox")).toBeVisible();
  expect((await opslag.mailTo(old)).subject).toBe("Somebody asks to change your address");
  const link = (await opslag.mailTo(next)).body.match(/http\S+/)?.[0] ?? "";
  await page.goto(link);
  await page.getByRole("button", { name: "Change it" }).click();
  await expect(page.getByText(`We reach you at ${next}`)).toBeVisible();

  await page.goto("/en/my/news");
  await page.getByLabel("Send me news").check();
  await page.getByRole("button", { name: "Keep" }).click();
  await page.goto("/en/my/news");
  await expect(page.getByLabel("Send me news")).toBeChecked();
});
