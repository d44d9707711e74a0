// What is wrong is refused in a sentence, keeps what was typed, and changes nothing else.

import type { Page } from "@playwright/test";
import { Jury } from "../pages/jury";
import { Nominate } from "../pages/nominate";
import { Operate, Phone } from "../pages/show";
import { linkIn } from "../support/mail";
import { expect, test } from "../support/opslag";
import { bomb, heavy, heic, sunset } from "../support/pictures";

test.use({ season: "bad-input" });

const SUMMARY = "Every Tuesday we lend out a person who can mend bicycles.";

/** A draft of somebody unknown, up to the step with the pictures. */
async function draftWithEvidence(page: Page): Promise<Nominate> {
  const nominate = new Nominate(page);
  await page.goto("/en/nominate");
  await nominate.describe({ category: "Everyday", library: "Hjørring Bibliotekerne", title: "Mended while you wait", summary: SUMMARY });
  await nominate.goOn();
  await nominate.tellWhatWasDone("We put up a table and a sign.");
  await nominate.goOn();
  await nominate.isAt("Evidence and pictures");
  return nominate;
}

test("missing answers are named, and the others are kept", async ({ somebody }) => {
  const page = await (await somebody()).newPage();
  const nominate = new Nominate(page);
  await page.goto("/en/nominate");
  await page.getByLabel("In short").fill(SUMMARY);
  await nominate.goOn();
  await nominate.goOn();

  const summary = page.getByRole("alert").or(page.locator(".errors, .notice.bad")).first();
  await expect(summary).toContainText("things to fix");
  await expect(page.getByRole("link", { name: "Give it a title" })).toBeVisible();
  await expect(page.getByLabel("In short")).toHaveValue(SUMMARY);
});

test("a number without its source is asked about", async ({ somebody }) => {
  const page = await (await somebody()).newPage();
  const nominate = await draftWithEvidence(page);
  await nominate.count(1, { what: "Bicycles", before: "", after: "31", period: "", source: "" });
  await nominate.goOn();

  await expect(page.getByRole("link", { name: /^Number 1:/ })).toBeVisible();
  await expect(page.getByLabel("What you counted").first()).toHaveValue("Bicycles");
});

for (const { name, file, sentence } of [
  { name: "a HEIC picture", file: heic(), sentence: /IMG_0042\.HEIC is a HEIC picture/ },
  { name: "a picture of 60,000 by 60,000 pixels", file: bomb(), sentence: /huge\.png has more pixels/ },
  { name: "a picture of 30 MB", file: heavy(30), sentence: /heavy\.png is larger than 20 MB/ },
  {
    name: "a text that calls itself a picture",
    file: { name: "note.png", mimeType: "image/png", buffer: Buffer.from("not a picture") },
    sentence: /note\.png is not a picture/,
  },
]) {
  test(`${name} is refused, and the answers beside it are kept`, async ({ somebody }) => {
    const page = await (await somebody()).newPage();
    const nominate = await draftWithEvidence(page);
    await nominate.link("https://example.org/mended");
    await nominate.addPicture(file);

    await expect(page.getByText(sentence).first()).toBeVisible();
    await expect(page.getByLabel("Link to the post")).toHaveValue("https://example.org/mended");
    await expect(page.getByRole("group", { name: "Picture 1", exact: true })).toHaveCount(0);
    // a good one is still welcome
    await nominate.addPicture(sunset());
    await expect(page.getByRole("group", { name: "Picture 1", exact: true })).toBeVisible();
  });
}

test("somebody else's draft is nowhere", async ({ somebody }) => {
  const page = await (await somebody()).newPage();
  await draftWithEvidence(page);
  const other = await (await somebody()).newPage();
  await other.goto(page.url());

  // whether there is such a draft is not told
  await expect(other.getByRole("heading", { name: "Sign in" })).toBeVisible();
  expect(await other.content()).not.toContain("Mended");
});

test("a sign-in link works once, and in the browser that asked", async ({ somebody, opslag }) => {
  const email = "twice@library.example";
  const page = await (await somebody()).newPage();
  await page.goto("/en/sign-in");
  await page.getByLabel("Your e-mail address").fill(email);
  await page.getByRole("button", { name: "Send me a link" }).click();
  await expect(page.getByRole("heading", { name: "Look in your mail" })).toBeVisible();
  const link = linkIn(await opslag.mailTo(email));

  const other = await (await somebody()).newPage();
  await other.goto(link);
  await expect(other.getByRole("heading", { name: "This is another browser" })).toBeVisible();

  await page.goto(link);
  await page.goto(link);
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByRole("heading", { name: /^Hello/ })).toBeVisible();

  const again = await page.goto(link);
  expect(again?.status()).toBe(410);
  await expect(page.getByRole("heading", { name: "This link no longer works" })).toBeVisible();
});

test("what is no e-mail address is said to be none, and kept", async ({ somebody }) => {
  const page = await (await somebody()).newPage();
  await page.goto("/en/sign-in");
  await page.getByLabel("Your e-mail address").fill("mette at library");
  await page.getByRole("button", { name: "Send me a link" }).click();

  await expect(page.getByText("Write an e-mail address such as").first()).toBeVisible();
  await expect(page.getByLabel("Your e-mail address")).toHaveValue("mette at library");
});

test("a report without a link is shown again with the rest", async ({ somebody }) => {
  const page = await (await somebody()).newPage();
  await page.goto("/da/report");
  await page.locator("[name=why]").fill("Fordi folk svarede.");
  await page.locator("main form button[type=submit]").click();

  await expect(page.locator("#link-error")).toBeVisible();
  await expect(page.locator("[name=why]")).toHaveValue("Fordi folk svarede.");
});

test("the same scorecard in two tabs: the later one sees both and loses nothing", async ({ signedIn }) => {
  const context = await signedIn("juror-3@demo.opslag.example", "juror");
  const [one, two] = [await context.newPage(), await context.newPage()];
  const desk = new Jury(one);
  await desk.openDesk();
  await one.getByRole("link", { name: /^Answer N-/ }).first().click();
  await desk.declareNoTie();
  await two.goto(one.url());
  const second = new Jury(two);

  await desk.scoreByForm([4, 4, 4, 4, 4], "Said in the first tab");
  // the second tab still holds what was there before
  await second.criteria.first().locator('input[type=radio][value="2"]').check();
  await second.giveReason(second.criteria.first(), "Said in the second tab");
  await two.getByRole("button", { name: "Save and stay" }).click();

  await expect(two.getByText("Another tab or device has changed this scorecard").first()).toBeVisible();
  await expect(second.criteria.first().getByText("Said in the first tab")).toBeVisible();
  await expect(second.criteria.first().getByRole("textbox")).toHaveValue("Said in the second tab");
  await one.reload();
  await desk.hasLevels([4, 4, 4, 4, 4]);
});

test("ballots that cannot count are not counted", async ({ signedIn, somebody }) => {
  const operate = new Operate(await (await signedIn("operator@demo.opslag.example", "operator")).newPage(), "some-awards");
  await operate.open();
  await operate.takeControl();
  const ballot = await operate.openVote();
  const context = await somebody();
  const phone = new Phone(await context.newPage(), ballot);
  await phone.open();

  await phone.vote();
  await expect(phone.page.getByText("Choose at least one nominee")).toBeVisible();

  // an option that is not on the paper, sent as a form would
  const unknown = await context.request.post(ballot, {
    form: { request_key: "k", finalist: "999999" },
    headers: { accept: "text/html" },
  });
  expect(unknown.status()).toBe(422);
  expect(await unknown.text()).toContain("not on this ballot");
  await phone.open();
  await expect(phone.page.getByText("0 ballots received.")).toBeVisible();

  const late = new Phone(await (await somebody()).newPage(), ballot);
  await late.open();
  const title = (await late.page.locator("ul.vote b").first().textContent()) ?? "";
  // the page stays as it was while the vote is closed elsewhere
  await late.page.route("**/live/**", (route) => route.abort());
  await late.page.evaluate(() => window.stop()).catch(() => undefined);
  const held = await late.page.content();
  expect(held).toContain(title);

  await operate.closeVote();

  const options = await context.request.get(ballot);
  expect(await options.text()).toContain("Voting has closed");
  const refused = await context.request.post(ballot, { form: { request_key: "late", finalist: "1" } });
  expect(refused.status()).toBe(409);
  expect(await refused.text()).toContain("Voting closed before your ballot arrived");
});

test("a code nobody gave out, and an address that leads nowhere", async ({ somebody }) => {
  const page = await (await somebody()).newPage();
  await page.goto("/v");
  await page.getByLabel("Code").fill("ZZZZ");
  await page.getByRole("button", { name: "To the ballot" }).click();
  await expect(page.getByText("No poll has that code.").first()).toBeVisible();

  const response = await page.goto("/da/concepts/findes-ikke");
  expect(response?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.locator("main a").first()).toBeVisible();
});
