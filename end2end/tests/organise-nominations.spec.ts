// What organisers do with nominations beside reading them, and a video's way from a library to everybody and back.

import { Editor } from "../pages/editor";
import { Nominate } from "../pages/nominate";
import { Imports, Participation } from "../pages/organise";
import { Videos } from "../pages/videos";
import { captions, film } from "../support/films";
import { linkIn } from "../support/mail";
import { expect, test } from "../support/opslag";
import type { File } from "../support/pictures";

test.use({ season: "organise-nominations" });
test.describe.configure({ mode: "serial" });

const ORGANISER = "organiser@demo.opslag.example";
const LIBRARIAN = "frida@films.example";
const TITLE = "A film about nothing";
const CARD = "Film what nobody films";
const ALT = "A shelf is filled, one book after the other.";

/** What one part of the way leaves for the next. */
const way = { draft: "" };

const HEADINGS = ["Use it when", "Leave it when", "Why it works", "Steps", "Who does what", "How to measure", "Pitfalls"];
const BODY = HEADINGS.map((heading) => `## ${heading}\n\nSome words.\n`).join("\n");

function csv(name: string, ...rows: string[]): File {
  const text = ["Titel;Bibliotek;Kort fortalt", ...rows].join("\n");
  return { name, mimeType: "text/csv", buffer: Buffer.from(text) };
}

test("a file is looked at, taken in and taken out again", async ({ signedIn }) => {
  const page = await (await signedIn(ORGANISER, "organiser")).newPage();
  const imports = new Imports(page);
  await imports.open();
  await imports.look(csv("two.csv", ";Ærø;No title", "A title;Ærø;In short"), "Drafts of yours");
  await expect(page.getByText("Row 2: “Title” is empty")).toBeVisible();
  await expect(page.getByRole("button", { name: /^Make / })).toBeHidden();

  await imports.open();
  await imports.look(csv("two.csv", "One title;Ærø;In short", "Another;Ærø;In short"), "Drafts of yours");
  await expect(page.getByText("No file has been taken in yet.")).toBeVisible();
  await imports.takeIn("Make 2 drafts");
  await expect(page.getByText("2 rows are taken in.")).toBeVisible();
  await expect(page.getByRole("rowheader", { name: "two.csv" })).toBeVisible();

  await imports.undo("two.csv");
  await expect(page.getByText("2 rows are taken out again.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Undo two.csv" })).toBeHidden();
});

test("who takes part stands on a map, and a tile leads to what was sent", async ({ signedIn }) => {
  const page = await (await signedIn(ORGANISER, "organiser")).newPage();
  const participation = new Participation(page);
  await participation.open();
  const map = page.getByRole("list", { name: "Denmark, by municipality" });
  await expect(map.getByRole("listitem")).toHaveCount(98);
  await expect(page.getByRole("heading", { name: "By region" })).toBeVisible();
  await map.getByRole("link", { name: /Hillerød/ }).click();
  await expect(page.getByText("Only from Hillerød, DK")).toBeVisible();
});

test("a librarian sends a video with captions along", async ({ somebody, opslag, scripts }) => {
  const page = await (await somebody({ viewport: { width: 390, height: 844 } })).newPage();
  const nominate = new Nominate(page);
  await nominate.beginFromHome();
  await nominate.describe({ category: "Everyday", library: "Ærø Folkebibliotek", title: TITLE, summary: "We filmed a shelf." });
  await nominate.goOn();
  await nominate.tellWhatWasDone("We put a phone on a shelf and filled it.");
  await nominate.close();
  await nominate.keepBy(LIBRARIAN);
  await page.goto(linkIn(await opslag.mailTo(LIBRARIAN)));
  await page.getByRole("button", { name: "Continue" }).click();
  await page.getByRole("navigation", { name: "Steps of your nomination" }).getByRole("link", { name: /^2/ }).click();
  await nominate.isAt("Evidence and pictures");

  const videos = new Videos(page);
  await videos.open();
  await videos.send(film(), scripts);
  const words = { alt: ALT, credit: "Frida", visible: "Nobody", licence: "Anything, without credit (CC0 1.0)" };
  await videos.describe(words, captions("Nothing happens yet"));
  await expect(page.getByText("It may be published")).toBeVisible();
  await expect(page.locator("video[preload=none] track[kind=captions]")).toBeAttached();

  way.draft = new URL(page.url()).pathname.replace("/videos", "");
});

test("whose draft waits is reminded, but not before the mails are let go", async ({ signedIn, opslag }) => {
  const page = await (await signedIn(ORGANISER, "organiser")).newPage();
  const participation = new Participation(page);
  await participation.open();
  await participation.lookAtDrafts();
  await expect(page.getByText("f…@films.example")).toBeVisible();
  // what is in a draft is its writer's
  expect(await page.content()).not.toContain(TITLE);
  await participation.queue();
  await expect(page.getByText(/waits? for your word/)).toBeVisible();
  expect((await opslag.mailTo(LIBRARIAN)).subject).toContain("is your code for Opslag");

  await participation.release();

  await expect.poll(async () => (await opslag.mailTo(LIBRARIAN)).subject).toContain("your draft waits");
  expect((await opslag.mailTo(LIBRARIAN)).body).not.toContain(TITLE);
});

test("the video comes to a card, everybody sees it, and one press takes it back", async ({ signedIn, somebody }) => {
  const page = await (await signedIn(LIBRARIAN, "auditor")).newPage();
  const nominate = new Nominate(page);
  await page.goto(`${way.draft}/step/2`);
  await nominate.count(1, { what: "Books", before: "0", after: "40", period: "A day", source: "Counted" });
  await nominate.goOn();
  await nominate.isAt("Why it worked");
  await nominate.explain("Nobody had seen it.", "Everybody", "A look", "TikTok");
  await nominate.goOn();
  await nominate.tellConditions("An hour.", "");
  await nominate.goOn();
  const label = await nominate.send();

  const desk = await (await signedIn("editor@demo.opslag.example", "editor")).newPage();
  const editor = new Editor(desk);
  await editor.deriveFrom(label, CARD);
  await editor.write({ title: CARD, line: "Film it.", promise: "It is seen.", body: BODY, channels: ["TikTok"], targets: [] });
  const card = await editor.publish();
  await desk.goto(card.replace("/concepts/", "/editor/"));
  await desk.getByRole("button", { name: `Put it on the card: ${ALT}` }).click();
  await expect(desk.locator("#video").getByText("On the card", { exact: true })).toBeVisible();

  const reader = await (await somebody()).newPage();
  const asked: string[] = [];
  reader.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await expect(async () => {
    await reader.goto(card);
    await expect(reader.locator("video")).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await expect(reader.getByText(ALT)).toBeVisible();
  await expect(reader.getByText("Video: Frida.")).toBeVisible();
  const source = (await reader.locator("video source").getAttribute("src"))!;
  expect(asked.filter((path) => path === source)).toEqual([]);
  const part = await reader.request.get(source, { headers: { range: "bytes=0-3" } });
  expect([part.status(), part.headers()["content-type"]]).toEqual([206, "video/mp4"]);
  const said = await reader.request.get((await reader.locator("video track").getAttribute("src"))!);
  expect(await said.text()).toContain("Nothing happens yet");

  await page.goto(way.draft);
  await page.getByRole("button", { name: `Take it back: ${ALT}` }).click();
  expect((await reader.request.get(source)).status()).toBe(410);
  await expect(async () => {
    await reader.goto(card);
    await expect(reader.locator("video")).toHaveCount(0, { timeout: 1_000 });
  }).toPass();
  await expect(reader.getByRole("heading", { level: 1, name: CARD })).toBeVisible();
});
