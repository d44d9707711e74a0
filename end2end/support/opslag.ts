// A server of the tests' own, with fresh data and the demo season, and people who come to it.

import { type BrowserContext, type BrowserContextOptions, test as base } from "@playwright/test";
import { type ChildProcess, execFile, spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { type Mail, readMail } from "./mail";

const BINARY = process.env.OPSLAG_BINARY ?? join(import.meta.dirname, "../../target/debug/opslag");

export type Role = "juror" | "chair" | "editor" | "organiser" | "operator" | "auditor";

export class Opslag {
  private constructor(
    readonly url: string,
    private readonly data: string,
    private readonly environment: NodeJS.ProcessEnv,
    private process: ChildProcess,
    /** What the program has printed so far. */
    readonly said: () => string,
  ) {}

  /** `host` is what browsers call it: passkeys want a name, not an address. */
  static async start(host = "127.0.0.1"): Promise<Opslag> {
    const port = await freePort();
    const data = mkdtempSync(join(tmpdir(), "opslag-"));
    const environment = {
      PATH: process.env.PATH,
      OPSLAG_DATA_DIR: data,
      OPSLAG_LISTEN: `127.0.0.1:${port}`,
      OPSLAG_BASE_URL: `http://${host}:${port}`,
      // nothing leaves the machine
      OPSLAG_LINK_CHECK: "false",
    };
    // a working folder without an opslag.toml
    const child = spawn(BINARY, ["serve"], { cwd: data, env: environment, stdio: ["ignore", "pipe", "pipe"] });
    let said = "";
    child.stdout.on("data", (text) => (said += text));
    child.stderr.on("data", (text) => (said += text));
    const url = `http://${host}:${port}`;
    const opslag = new Opslag(url, data, environment, child, () => said);
    for (let tries = 0; tries < 300; tries++) {
      if (child.exitCode !== null) throw new Error(`opslag ended by itself:\n${said}`);
      if (await fetch(`${url}/readyz`).then((it) => it.ok, () => false)) return opslag;
      await new Promise((done) => setTimeout(done, 200));
    }
    await opslag.stop();
    throw new Error(`opslag did not get ready:\n${said}`);
  }

  /** As when the machine loses its power: nothing is put in order first. */
  async kill(): Promise<void> {
    const ended = new Promise((done) => this.process.once("exit", done));
    this.process.kill("SIGKILL");
    await ended;
  }

  /** The same program on the same data at the same address, after a kill. */
  async startAgain(): Promise<void> {
    this.process = spawn(BINARY, ["serve"], { cwd: this.data, env: this.environment, stdio: "ignore" });
    for (let tries = 0; tries < 300; tries++) {
      if (await fetch(`${this.url}/readyz`).then((it) => it.ok, () => false)) return;
      await new Promise((done) => setTimeout(done, 200));
    }
    throw new Error("opslag did not get ready again");
  }

  async stop(): Promise<void> {
    const ended = new Promise((done) => this.process.once("exit", done));
    this.process.kill("SIGTERM");
    const late = setTimeout(() => this.process.kill("SIGKILL"), 12_000);
    if (this.process.exitCode === null) await ended;
    clearTimeout(late);
    rmSync(this.data, { recursive: true, force: true });
  }

  /** A link that signs somebody in, once, as the command for administrators prints it. */
  async invite(email: string, role: Role): Promise<string> {
    const options = { cwd: this.data, env: this.environment, timeout: 30_000 };
    const { stdout } = await promisify(execFile)(BINARY, ["invite", email, "--role", role], options);
    const link = stdout.match(/http:\S+/);
    if (!link) throw new Error(`no link in: ${stdout}`);
    return link[0];
  }

  /** The newest mail to somebody, waiting for it to come. */
  async mailTo(email: string): Promise<Mail> {
    const outbox = join(this.data, "outbox");
    for (let tries = 0; tries < 100; tries++) {
      const mails = readdirSync(outbox)
        .filter((name) => name.endsWith(".eml"))
        .sort()
        .map((name) => readMail(readFileSync(join(outbox, name))))
        .filter((mail) => mail.to.includes(email) && mail.body.length > 0);
      const newest = mails.at(-1);
      if (newest) return newest;
      await new Promise((done) => setTimeout(done, 100));
    }
    throw new Error(`no mail to ${email}`);
  }
}

function freePort(): Promise<number> {
  return new Promise((done, failed) => {
    const server = createServer();
    server.once("error", failed);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => (address && typeof address === "object" ? done(address.port) : failed(new Error("no port"))));
    });
  });
}

export interface Options {
  /** Whether browsers run scripts. */
  scripts: boolean;
  /** Spec files with different names here get servers of their own. */
  season: string;
  opslag: Opslag;
}

export interface Helpers {
  /** A new person: a browser that has never been here. */
  somebody: (options?: BrowserContextOptions) => Promise<BrowserContext>;
  /** The same, signed in. */
  signedIn: (email: string, role: Role, options?: BrowserContextOptions) => Promise<BrowserContext>;
}

export const test = base.extend<Helpers, Options>({
  scripts: [true, { option: true, scope: "worker" }],
  season: ["", { option: true, scope: "worker" }],
  opslag: [
    // the name is only there to part the workers
    async ({ season: _ }, use) => {
      const opslag = await Opslag.start();
      await use(opslag);
      await opslag.stop();
    },
    { scope: "worker", timeout: 90_000 },
  ],
  somebody: async ({ browser, scripts, opslag }, use) => {
    const all: BrowserContext[] = [];
    await use(async (options = {}) => {
      const context = await browser.newContext({ javaScriptEnabled: scripts, baseURL: opslag.url, ...options });
      all.push(context);
      return context;
    });
    for (const context of all) await context.close();
  },
  signedIn: async ({ somebody, opslag }, use) => {
    await use(async (email, role, options = {}) => {
      const context = await somebody(options);
      const page = await context.newPage();
      await page.goto(await opslag.invite(email, role));
      await page.getByRole("button", { name: "Continue" }).click();
      await page.waitForURL((url) => !url.pathname.includes("/sign-in/"));
      await page.close();
      return context;
    });
  },
});

export { expect } from "@playwright/test";
