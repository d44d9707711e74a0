// One initiative travels from a library's phone to a winner on stage. The same way with scripts and without.

import type { BrowserContext } from "@playwright/test";
import { Catalogue } from "../pages/catalogue";
import { Editor } from "../pages/editor";
import { Jury, Results } from "../pages/jury";
import { Nominate } from "../pages/nominate";
import { Operate, Phone, Plan } from "../pages/show";
import { linkIn } from "../support/mail";
import { expect, test } from "../support/opslag";
import { sunset } from "../support/pictures";

test.use({ season: "journey" });
test.describe.configure({ mode: "serial" });

const EVERYDAY = "everyday";
const SHOW = "some-awards";
const LIBRARIAN = "ingeborg@aeroe.example";
const LIBRARY = "Ærø Folkebibliotek";
/** Somebody whose name must not reach the jury. */
const COLLEAGUE = "Ingeborg Skovgaard";
const TITLE = "The wishing well in the hall";
const CARD = "The wishing well of Århus";
const TOP = [5, 5, 5, 5, 5];

/** What one part of the way leaves for the next. */
const way = {
  label: "",
  status: "",
  librarian: undefined as Awaited<ReturnType<BrowserContext["storageState"]>> | undefined,
  card: "",
};

test("a librarian nominates without an account, keeps it by mail and sends it", async ({ somebody, opslag, scripts }) => {
  const page = await (await somebody({ viewport: { width: 390, height: 844 } })).newPage();
  const nominate = new Nominate(page);

  await nominate.beginFromHome();
  await nominate.describe({
    category: "Everyday",
    library: LIBRARY,
    title: TITLE,
    summary: "A cardboard well in the hall took wishes for books, and we answered each one by name.",
  });
  if (scripts) {
    // what is typed is kept before any button is pressed
    await expect(page.locator("[data-saved]")).toContainText("Saved at");
    await expect(page).toHaveURL(/\/my\/nominations\/\d+\/step\/1$/);
    await page.reload();
    await expect(page.getByLabel("Title")).toHaveValue(TITLE);
  } else {
    await nominate.goOn();
  }
  await nominate.tellWhatWasDone(`We built the well one Friday. ${COLLEAGUE} answered the wishes at ${LIBRARY} every morning.`);
  await nominate.close();

  await nominate.keepBy(LIBRARIAN);
  const mail = await opslag.mailTo(LIBRARIAN);
  expect(mail.subject).toContain("is your code for Opslag");
  await page.goto(linkIn(mail));
  await page.getByRole("button", { name: "Continue" }).click();

  // back where the writing stopped: the first step that lacks something
  await nominate.isAt("Why it worked");
  await page.getByRole("navigation", { name: "Steps of your nomination" }).getByRole("link", { name: /^2/ }).click();
  await nominate.isAt("Evidence and pictures");
  await nominate.link("https://example.org/well");
  await nominate.count(1, { what: "Wishes", before: "0", after: "214", period: "Six weeks", source: "Counted by hand" });
  await nominate.count(2, { what: "Loans of the week", before: "40", after: "96", period: "Six weeks", source: "The library system" });
  await nominate.addPicture(sunset());
  await nominate.describePicture(1, {
    alt: "A cardboard well full of paper slips, at dusk.",
    credit: COLLEAGUE,
    visible: "Nobody",
  });
  await nominate.goOn();
  await nominate.isAt("Why it worked");
  await nominate.explain("Nobody had to know anything to join in.", "People who never ask", "That people tell us what they miss.", "Facebook", "In the room");
  await nominate.goOn();
  await nominate.isAt("Your conditions");
  await nominate.tellConditions("Two people, two hours a week for six weeks.", COLLEAGUE);
  await nominate.goOn();
  await nominate.isAt("Check and send");
  await expect(page.getByText("2 numbers, one picture")).toBeVisible();

  way.label = await nominate.send();
  way.status = new URL(page.url()).pathname;
  way.librarian = await page.context().storageState();
  await expect(page.locator(".stamp").first()).toHaveText("With the jury");
});

for (const number of [1, 2, 3]) {
  test(`juror ${number} says where they stand and scores it blind`, async ({ signedIn, scripts }) => {
    const page = await (await signedIn(`juror-${number}@demo.opslag.example`, "juror")).newPage();
    const jury = new Jury(page);

    await jury.openToDeclare(way.label);
    // before the answer there is a title and nothing else
    expect(await page.content()).not.toContain("cardboard");
    await jury.declareNoTie();
    const shown = await page.content();
    expect(shown).toContain("cardboard");
    expect(shown).not.toContain(LIBRARY);
    expect(shown).not.toContain(COLLEAGUE);

    const reason = `Reason of juror ${number}`;
    if (scripts) await jury.scoreByKeyboard(TOP, reason);
    else await jury.scoreByForm(TOP, reason);

    await page.reload();
    await jury.isAnswered(TOP.length);
    await jury.hasLevels(TOP);
  });
}

test("the chair ranks, decides with a reason and publishes", async ({ signedIn, somebody }) => {
  const page = await (await signedIn("chair@demo.opslag.example", "chair")).newPage();
  const results = new Results(page, EVERYDAY);

  await results.open();
  expect(await results.first()).toContain(way.label);
  await results.decide(way.label, "Finalist", "Warm, cheap and easy to repeat.");

  // prepared is not published: the librarian sees nothing yet
  const librarian = await (await somebody({ storageState: way.librarian })).newPage();
  await librarian.goto(way.status);
  await expect(librarian.locator(".stamp").first()).toHaveText("With the jury");

  await results.publish();
  await librarian.goto(way.status);
  await expect(librarian.locator(".stamp").first()).toHaveText("Nominee");
});

test("an editor makes a card of it, looks at it as readers will, and publishes", async ({ signedIn, scripts }) => {
  const page = await (await signedIn("editor@demo.opslag.example", "editor")).newPage();
  const editor = new Editor(page);

  await editor.deriveFrom(way.label, CARD);
  await editor.write({
    title: CARD,
    line: "Let people drop a wish into a cardboard well, and answer each one.",
    promise: "A well in the hall asks for nothing but a wish. People who never ask begin to.",
    body: BODY,
    channels: ["In the room"],
    targets: ["People who do not come"],
  });
  const preview = await editor.preview(scripts);
  await expect(preview.getByText("Nobody has to know anything")).toBeVisible();
  await expect(preview.locator("strong", { hasText: "by name" })).toBeVisible();
  await expect(preview.locator("img, script")).toHaveCount(0);

  way.card = await editor.publish();
  await expect(page.getByRole("heading", { level: 1, name: CARD })).toBeVisible();
  await expect(page.getByText(LIBRARY).first()).toBeVisible();
});

test("a visitor finds the card however they spell it, narrows, asks why and prints", async ({ somebody }) => {
  const page = await (await somebody()).newPage();
  const catalogue = new Catalogue(page);

  await catalogue.open();
  const found: string[][] = [];
  for (const words of ["aarhus", "ÅRHUS", "Århus"]) {
    await catalogue.search(words);
    found.push(await catalogue.titles());
  }
  expect(found[0]).toContain(CARD);
  expect(found[1]).toEqual(found[0]);
  expect(found[2]).toEqual(found[0]);

  await catalogue.open();
  const promised = await catalogue.promised("People who do not come");
  await catalogue.narrowBy("People who do not come");
  const narrowed = await catalogue.titles();
  expect(narrowed).toContain(CARD);
  expect(narrowed).toHaveLength(promised);
  expect(await catalogue.whyThisOrder()).toContain("evidence");

  await page.getByRole("link", { name: CARD }).click();
  await expect(page).toHaveURL(new RegExp(`${way.card}$`));
  expect(page.context().pages()).toHaveLength(1);
  const sheets = await page.pdf({ format: "A4" });
  const count = sheets.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
  expect(count).toBeGreaterThan(0);
  expect(count, "a card is one sheet, front and back").toBeLessThanOrEqual(2);
});

test("the audience votes, and nobody knows the winner before the reveal", async ({ signedIn, somebody, scripts }, info) => {
  const phone = { viewport: { width: 390, height: 844 } };
  const plan = new Plan(await (await signedIn("organiser@demo.opslag.example", "organiser")).newPage());
  await plan.open();
  for (const other of ["Conversation", "Steady voice"]) await plan.takeOut(other);
  const operate = new Operate(await (await signedIn("operator@demo.opslag.example", "operator")).newPage(), SHOW);
  await operate.open();
  await operate.takeControl();
  const ballot = await operate.openVote();

  const stage = await (await somebody({ viewport: { width: 1920, height: 1080 } })).newPage();
  await stage.goto(`/stage/${SHOW}`);
  await expect(stage.getByText("0 ballots received.")).toBeVisible();

  // the first voter changes their mind: one ballot, the last one
  const first = new Phone(await (await somebody(phone)).newPage(), ballot);
  await first.open();
  const others = (await first.page.locator("ul.vote b").allTextContents()).filter((title) => title !== TITLE);
  expect(others.length).toBeGreaterThan(0);
  await first.vote(others[0] ?? "");
  await expect.poll(() => first.receipt()).not.toBe("");
  await first.changeMind();
  await first.vote(TITLE);
  await expect(first.page.getByRole("listitem").filter({ hasText: TITLE })).toBeVisible();
  await expect(first.page.getByText("1 ballot received.")).toBeVisible();

  const second = new Phone(await (await somebody(phone)).newPage(), ballot);
  await second.open();
  await second.vote(TITLE);
  await expect(second.page.getByText("2 ballots received.")).toBeVisible();

  // turn-out, not results
  const stranger = await (await somebody()).newPage();
  const told = async (path: string) => {
    await stranger.goto(path);
    return stranger.content();
  };
  const silent = async () => {
    for (const path of [ballot, `/stage/${SHOW}`]) {
      const html = await told(path);
      for (const word of ["Winner", "Points", "<table"]) expect(html, `${word} on ${path}`).not.toContain(word);
    }
    for (const path of ["/en", "/da", `/live/${SHOW}`]) {
      const html = path.startsWith("/live") ? await frame(stranger, path) : await told(path);
      expect(html, `the finalist on ${path}`).not.toContain(TITLE);
    }
    // a nominee with the jury's reason, and nothing of a result
    for (const path of [`/da/awards/${SHOW}`, `/en/awards/${SHOW}`]) {
      const html = await told(path);
      expect(html, `the nominee on ${path}`).toContain(TITLE);
      expect(html, `a result on ${path}`).not.toContain("<table");
    }
  };
  await silent();

  await operate.closeVote();
  await silent();
  await operate.askToReveal();
  const pressed = Date.now();
  await operate.reveal();

  if (!scripts) for (const page of [stage, first.page, second.page]) await page.reload();
  await expect(stage.getByRole("heading", { level: 1, name: TITLE })).toBeVisible({ timeout: 5_000 });
  await expect(first.page.getByText("Winner", { exact: true })).toBeVisible({ timeout: 5_000 });
  await expect(second.page.getByText("Winner", { exact: true })).toBeVisible({ timeout: 5_000 });
  if (scripts) {
    // by each screen's own clock, which is this machine's: when the page that shows the winner stood there
    const shown = await Promise.all(
      [stage, first.page, second.page].map((page) =>
        page.evaluate(() => {
          const [loaded] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
          return performance.timeOrigin + (loaded?.domContentLoadedEventEnd ?? Number.NaN);
        }),
      ),
    );
    const slowest = Math.round(Math.max(...shown) - pressed);
    info.annotations.push({ type: "from press to every screen", description: `${slowest} ms` });
  }
  await expect(second.page.getByRole("row").filter({ hasText: TITLE })).toBeVisible();

  // a late comer lands on the same moment
  expect(await told(`/stage/${SHOW}`)).toContain(TITLE);
  const awards = await told(`/da/awards/${SHOW}`);
  expect(awards).toContain(TITLE);
  expect(awards).toContain("Vinder");
});

/** What the stream says first, read without a browser's event source. */
async function frame(page: { url(): string }, path: string): Promise<string> {
  const stop = new AbortController();
  const response = await fetch(new URL(path, page.url()), { signal: stop.signal, headers: { accept: "text/event-stream" } });
  const first = await response.body?.getReader().read();
  stop.abort();
  return Buffer.from(first?.value ?? []).toString("utf8");
}

const BODY = `## Use it when

People pass by and say nothing.

## Leave it when

Nobody has time to answer.

## Why it works

Nobody has to know anything to join in, and everyone is answered **by name**. <script>alert(1)</script> ![x](https://example.org/x.png)

## Steps

1. Build the well on a Friday.
2. Empty it every morning.
3. Answer every wish.

## Who does what

One builds, two answer.

## How to measure

Count the wishes each week.

## Pitfalls

A full well that nobody empties.
`;
