// What holds on every page: no barrier that a machine can find, nothing from elsewhere, nothing too wide.

import axe from "axe-core";
import type { Browser, BrowserContext, Page } from "@playwright/test";
import { type Role, expect, test } from "../support/opslag";

test.use({ season: "a11y" });
// dozens of pages are looked through in one test
test.setTimeout(240_000);

const READING = [
  "/en",
  "/da",
  "/en/catalogue",
  "/en/catalogue?q=aarhus",
  "/en/catalogue?q=zzyzx",
  "/en/catalogue?q=bokface&for=students&hours=1&people=1",
  "/en/compare?c=one-hashtag-one-summer&c=bookface-every-friday&hours=1",
  "/en/compare",
  "/en/collection?name=Summer&c=one-hashtag-one-summer&c=no-such-card",
  "/da/about/grades",
  "/da/concepts/one-hashtag-one-summer?hours=1&people=1",
  "/en/seasons/some-awards",
  "/en/awards/some-awards",
  "/en/about/judging",
  "/en/about/results",
  "/en/jury/rule",
  "/en/about/privacy",
  "/en/libraries",
  "/en/share",
  "/da/libraries/DK-775100",
  "/en/no-such-page",
];
const WRITING = ["/en/nominate", "/en/report", "/en/sign-in", "/en/sign-in/sent", "/v", "/stage/some-awards", "/stage/some-awards/overlay", "/show/some-awards"];
const WORKING: [Role, string[]][] = [
  ["juror", ["/en/jury", "/en/jury/room", "/en/jury/practice", "/en/my", "/en/my/devices", "/en/my/passkeys", "/en/my/data", "/en/my/address", "/en/my/news"]],
  ["chair", ["/en/jury/results", "/en/jury/results/conversation", "/en/jury/results/everyday", "/en/jury/assignments?each=2&afresh=yes", "/en/jury/progress", "/en/jury/room", "/en/jury/feedback", "/en/jury/practice", "/en/jury/results/everyday/several?kind=longlist&top=2"]],
  ["editor", ["/en/editor", "/en/editor/new", "/en/editor/one-hashtag-one-summer", "/en/editor/outcomes", "/en/my/adaptations", "/en/concepts/one-hashtag-one-summer/adapt"]],
  ["organiser", ["/en/organise", "/en/organise/people", "/en/organise/libraries", "/en/organise/mail", "/en/organise/news", "/en/libraries/DK-775100/edit", "/en/organise/season", "/en/organise/season/categories", "/en/organise/season/next", "/en/organise/season/rounds", "/en/organise/season/categories/1/rubric", "/en/organise/nominations", "/en/organise/nominations/1", "/en/organise/participation", "/en/organise/import", "/en/organise/season/categories/1/rules", "/en/organise/nominations/18/jury-copy", "/en/my/confirmations", "/en/organise/show", "/en/organise/show?cue=4"]],
  ["auditor", ["/en/audit", "/en/audit/policy"]],
  ["operator", ["/operate/some-awards", "/operate/some-awards/script"]],
];

const PEOPLE: Partial<Record<Role, string>> = { juror: "juror-2" };
const emailOf = (role: Role) => `${PEOPLE[role] ?? role}@demo.opslag.example`;

/** Notes everything a page should not do. */
function watch(page: Page, home: string): string[] {
  const found: string[] = [];
  page.on("console", (message) => {
    // a page that is not there is asked for on purpose
    const expected = message.text().includes("404 (Not Found)") && page.url().includes("no-such-page");
    if (["error", "warning"].includes(message.type()) && !expected) found.push(`${page.url()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => found.push(`${page.url()}: ${error.message}`));
  page.on("request", (request) => {
    if (!request.url().startsWith(home) && !request.url().startsWith("data:")) found.push(`${page.url()} asks ${request.url()}`);
  });
  page.on("requestfailed", (request) => {
    const aborted = request.failure()?.errorText === "net::ERR_ABORTED";
    if (!aborted) found.push(`${page.url()}: ${request.url()} ${request.failure()?.errorText}`);
  });
  return found;
}

async function barriers(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, {
      resultTypes: ["violations"],
    });
    return violations
      .filter((it) => it.impact === "serious" || it.impact === "critical")
      .flatMap((it) => it.nodes.map((node) => `${it.id}: ${node.target.join(" ")} ${node.failureSummary ?? ""}`));
  });
}

/** The policy of our pages would keep the checking script out. */
async function inspector(browser: Browser, baseURL: string, colorScheme: "light" | "dark", from?: BrowserContext) {
  const storageState = await from?.storageState();
  return browser.newContext({ baseURL, colorScheme, bypassCSP: true, reducedMotion: "reduce", storageState });
}

for (const colorScheme of ["light", "dark"] as const) {
  test(`public pages have no serious barrier (${colorScheme})`, async ({ browser, opslag }) => {
    const context = await inspector(browser, opslag.url, colorScheme);
    const page = await context.newPage();
    const found: string[] = [];
    for (const path of [...READING, ...WRITING]) {
      await page.goto(path);
      found.push(...(await barriers(page)).map((it) => `${path} ${it}`));
    }
    await context.close();
    expect(found).toEqual([]);
  });

  test(`working pages have no serious barrier (${colorScheme})`, async ({ browser, opslag, signedIn }) => {
    const found: string[] = [];
    for (const [role, paths] of WORKING) {
      const context = await inspector(browser, opslag.url, colorScheme, await signedIn(emailOf(role), role));
      const page = await context.newPage();
      for (const path of paths) {
        const response = await page.goto(path);
        expect(response?.status(), path).toBe(200);
        found.push(...(await barriers(page)).map((it) => `${path} ${it}`));
      }
      await context.close();
    }
    expect(found).toEqual([]);
  });
}

test("reading pages are quiet, ask nobody else and load no scripts", async ({ somebody, opslag }) => {
  const page = await (await somebody()).newPage();
  const found = watch(page, opslag.url);
  const loaded: string[] = [];
  page.on("request", (request) => {
    if (/\.(wasm|js)(\?|$)/.test(request.url())) loaded.push(`${page.url()} loads ${request.url()}`);
  });
  for (const path of READING) {
    await page.goto(path, { waitUntil: "networkidle" });
    expect(await page.locator("[style], script:not([src]):not([type='application/ld+json'])").count(), path).toBe(0);
  }
  expect(found).toEqual([]);
  expect(loaded).toEqual([]);
});

test("pages with controls are quiet and ask nobody else", async ({ somebody, signedIn, opslag }) => {
  const found: string[] = [];
  const look = async (context: BrowserContext, paths: string[]) => {
    const page = await context.newPage();
    const seen = watch(page, opslag.url);
    for (const path of paths) {
      await page.goto(path);
      await page.waitForTimeout(300);
    }
    found.push(...seen);
    await page.close();
  };
  await look(await somebody(), WRITING);
  for (const [role, paths] of WORKING) await look(await signedIn(emailOf(role), role), paths);
  expect(found).toEqual([]);
});

/** Elements that stick out, to say which. */
async function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const out = [...document.querySelectorAll("body *")].filter((it) => it.getBoundingClientRect().right > width + 1);
    return [`${document.documentElement.scrollWidth} px`, ...out.slice(0, 4).map((it) => it.outerHTML.slice(0, 120))];
  });
}

test("nothing scrolls sideways at 320 pixels", async ({ somebody, signedIn }) => {
  const viewport = { width: 320, height: 640 };
  const found: string[] = [];
  const look = async (context: BrowserContext, paths: string[]) => {
    const page = await context.newPage();
    for (const path of paths) {
      await page.goto(path);
      found.push(...(await tooWide(page)).map((it) => `${path} ${it}`));
    }
  };
  await look(await somebody({ viewport }), [...READING, ...WRITING]);
  for (const [role, paths] of WORKING) await look(await signedIn(emailOf(role), role, { viewport }), paths);
  expect(found).toEqual([]);
});

test("text of twice the size stays on the page", async ({ browser, opslag }) => {
  const context = await browser.newContext({ baseURL: opslag.url, bypassCSP: true, viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const found: string[] = [];
  for (const path of [...READING, ...WRITING.filter((it) => !it.startsWith("/stage"))]) {
    await page.goto(path);
    await page.addStyleTag({ content: "html { font-size: 200% !important }" });
    found.push(...(await tooWide(page)).map((it) => `${path} ${it}`));
  }
  await context.close();
  expect(found).toEqual([]);
});
