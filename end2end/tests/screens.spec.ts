// Pictures of every step, light and dark, wide and narrow, into screens/ for people to look at.

import type { BrowserContext, Page } from "@playwright/test";
import { rmSync } from "node:fs";
import { Editor } from "../pages/editor";
import { Jury } from "../pages/jury";
import { Nominate } from "../pages/nominate";
import { Operate, Phone } from "../pages/show";
import { type Role, expect, test } from "../support/opslag";
import { sunset } from "../support/pictures";

test.use({ season: "screens" });
test.setTimeout(240_000);

const SIZES = { wide: { width: 1280, height: 900 }, narrow: { width: 360, height: 740 } };

test("every step of the journey has its picture taken", async ({ somebody, signedIn }) => {
  rmSync("screens", { recursive: true, force: true });
  let number = 0;
  /** One page in light and dark, wide and narrow; where we are stays. */
  const shoot = async (page: Page, name: string) => {
    number += 1;
    const label = `${String(number).padStart(2, "0")}-${name}`;
    for (const [size, viewport] of Object.entries(SIZES)) {
      await page.setViewportSize(viewport);
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
        await page.evaluate(async () => {
          await document.fonts.ready;
          for (const image of document.images) image.loading = "eager";
          await Promise.all([...document.images].map((image) => image.decode().catch(() => {})));
        });
        await page.screenshot({ path: `screens/${label}-${size}-${colorScheme}.png`, fullPage: true });
      }
    }
    await page.setViewportSize(SIZES.wide);
    await page.emulateMedia({ colorScheme: "light" });
  };
  const visit = async (context: BrowserContext, paths: Record<string, string>) => {
    const page = await context.newPage();
    for (const [name, path] of Object.entries(paths)) {
      await page.goto(path);
      await shoot(page, name);
    }
    return page;
  };
  const as = (role: Role, who: string = role) => signedIn(`${who}@demo.opslag.example`, role);

  const visitor = await somebody();
  await visit(visitor, {
    home: "/en",
    "home-danish": "/da",
    call: "/en/seasons/some-awards",
    "awards-before": "/en/awards/some-awards",
    catalogue: "/en/catalogue",
    "catalogue-narrowed": "/en/catalogue?target=students",
    "catalogue-fit": "/en/catalogue?for=students&uses=instagram&hours=2&people=1",
    compare: "/en/compare?c=one-hashtag-one-summer&c=bookface-every-friday&c=event-page-first&hours=2&people=1",
    collection: "/en/collection?name=Summer&c=one-hashtag-one-summer&c=bookface-every-friday",
    grades: "/en/about/grades",
    "catalogue-empty": "/en/catalogue?q=zzyzx",
    concept: "/en/concepts/one-hashtag-one-summer",
    libraries: "/en/libraries?q=region+midt",
    library: "/en/libraries/DK-775100",
    about: "/en/about/judging",
    privacy: "/en/about/privacy",
    share: "/en/share",
    "not-found": "/en/concepts/no-such-card",
    report: "/en/report",
    "sign-in": "/en/sign-in",
    "sign-in-sent": "/en/sign-in/sent",
    "sign-in-void": "/en/sign-in/link/0000",
  });

  const writer = await (await somebody()).newPage();
  const nominate = new Nominate(writer);
  await nominate.beginFromHome();
  await shoot(writer, "nominate-begin");
  await nominate.describe({
    category: "Everyday",
    library: "Hjørring Bibliotekerne",
    title: "Mended while you wait",
    summary: "Every Tuesday we lend out a person who can mend bicycles.",
  });
  await nominate.goOn();
  await nominate.goOn();
  await shoot(writer, "nominate-fault");
  await nominate.tellWhatWasDone("We put up a table and a sign.");
  await nominate.goOn();
  await nominate.isAt("Evidence and pictures");
  await nominate.addPicture(sunset());
  await shoot(writer, "nominate-evidence");
  await nominate.describePicture(1, { alt: "A mended wheel.", credit: "The library", visible: "Nobody" });
  await nominate.goOn();
  await nominate.isAt("Why it worked");
  await shoot(writer, "nominate-why");
  await nominate.explain("It was there when the bicycle broke.", "Cyclists", "That they come in.", "In the room");
  await nominate.goOn();
  await nominate.isAt("Your conditions");
  await shoot(writer, "nominate-conditions");
  await nominate.tellConditions("One person, three hours a week.", "");
  await nominate.goOn();
  await nominate.isAt("Check and send");
  await shoot(writer, "nominate-check");

  const nominator = await signedIn("nominator@demo.opslag.example", "juror");
  const mine = await visit(nominator, {
    "my-page": "/en/my",
    "my-devices": "/en/my/devices",
    "my-passkeys": "/en/my/passkeys",
    "my-data": "/en/my/data",
    "my-address": "/en/my/address",
    "my-news": "/en/my/news",
    "my-nominations": "/en/my/nominations",
  });
  await mine.locator("main li a").first().click();
  await shoot(mine, "nomination-status");

  const juror = await visit(await as("juror", "juror-3"), { "jury-desk": "/en/jury" });
  await juror.getByRole("link", { name: /^Answer N-/ }).first().click();
  await shoot(juror, "jury-conflict");
  const jury = new Jury(juror);
  await jury.declareNoTie();
  await shoot(juror, "jury-scorecard");

  const chair = await visit(await as("chair"), {
    "results-categories": "/en/jury/results",
    "results-decided": "/en/jury/results/conversation",
    "results-pending": "/en/jury/results/everyday",
    assignments: "/en/jury/assignments?each=2&afresh=yes",
    "jury-progress": "/en/jury/progress",
    "jury-rule": "/en/jury/rule",
    "jury-room": "/en/jury/room",
    feedback: "/en/jury/feedback",
    "decide-several": "/en/jury/results/everyday/several?kind=longlist&top=2",
    "results-publish": "/en/jury/results/everyday/publish",
  });
  await chair.getByRole("button", { name: /^Publish/ }).click();

  const desk = await visit(await as("editor"), { editor: "/en/editor" });
  await new Editor(desk).deriveFrom("N-001", "A card in the making");
  await shoot(desk, "editor-card");

  const organiser = await as("organiser");
  await visit(organiser, {
    organise: "/en/organise",
    people: "/en/organise/people",
    "libraries-import": "/en/organise/libraries",
    mail: "/en/organise/mail",
    "news-write": "/en/organise/news",
    "library-edit": "/en/libraries/DK-775100/edit",
    "season-edit": "/en/organise/season",
    "season-categories": "/en/organise/season/categories",
    "season-next": "/en/organise/season/next",
    rounds: "/en/organise/season/rounds",
    rubric: "/en/organise/season/categories/1/rubric",
    "category-rules": "/en/organise/season/categories/1/rules",
    import: "/en/organise/import",
    "jury-copy": "/en/organise/nominations/18/jury-copy",
    confirmations: "/en/my/confirmations",
    "desk-nominations": "/en/organise/nominations",
    "desk-nomination": "/en/organise/nominations/18",
    participation: "/en/organise/participation",
    "stage-waiting": "/stage/some-awards",
    plan: "/en/organise/show?cue=4",
    script: "/operate/some-awards/script",
  });
  await visit(await as("auditor"), { audit: "/en/audit", policy: "/da/audit/policy" });
  const operator = await (await as("operator")).newPage();
  const operate = new Operate(operator, "some-awards");
  await operate.open();
  await shoot(operator, "operate-waiting");

  await operate.takeControl();
  for (const cue of ["Welcome", "Category", "Nominees"]) {
    await operate.until(cue);
    const name = cue.toLowerCase();
    await shoot(operator, `operate-${name}`);
    await visit(visitor, { [`stage-${name}`]: "/stage/some-awards", [`show-${name}`]: "/show/some-awards" });
  }
  const ballot = await operate.openVote();
  await visit(organiser, {
    "organise-open": "/en/organise",
    "plan-begun": "/en/organise/show",
    "stage-voting": "/stage/some-awards",
    "show-voting": "/show/some-awards",
    "stage-overlay": "/stage/some-awards/overlay",
  });
  await shoot(operator, "operate-voting");
  const phone = new Phone(await (await somebody()).newPage(), ballot);
  await phone.open();
  await shoot(phone.page, "ballot");
  await phone.vote();
  await shoot(phone.page, "ballot-fault");
  const title = (await phone.page.locator("ul.vote b").first().textContent()) ?? "";
  await phone.vote(title);
  await shoot(phone.page, "ballot-received");

  await operate.closeVote();
  await shoot(operator, "operate-counting");
  await visit(visitor, { "stage-counting": "/stage/some-awards", "ballot-closed": ballot });
  await operate.askToReveal();
  await shoot(operator, "operate-confirm");
  await operate.reveal();
  await shoot(operator, "operate-revealed");
  await visit(visitor, {
    "stage-revealed": "/stage/some-awards",
    "show-revealed": "/show/some-awards",
    "ballot-revealed": ballot,
    "awards-after": "/en/awards/some-awards",
    "awards-after-danish": "/da/awards/some-awards",
  });
  expect(number).toBeGreaterThan(40);
});
