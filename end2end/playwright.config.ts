import { defineConfig } from "@playwright/test";
import type { Options } from "./support/opslag";

const chromium = process.env.CHROMIUM ?? "/usr/bin/chromium";

export default defineConfig<object, Options>({
  testDir: "tests",
  outputDir: "test-results/files",
  // each file has a server of its own; more at a time would only be slower on small machines
  workers: 1,
  fullyParallel: false,
  forbidOnly: true,
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [["list"], ["json", { outputFile: "test-results/report.json" }]],
  use: {
    browserName: "chromium",
    locale: "en-GB",
    timezoneId: "Europe/Copenhagen",
    viewport: { width: 1280, height: 900 },
    actionTimeout: 15_000,
    navigationTimeout: 30_000,
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: chromium,
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  projects: [
    { name: "scripts-on", use: { scripts: true } },
    {
      name: "scripts-off",
      // what a browser with scripts shows, and what only scripts can do
      testIgnore: ["a11y.spec.ts", "screens.spec.ts", "offline.spec.ts"],
      use: { scripts: false },
    },
  ],
});
