// Adds up what cargo and the browser tests counted. A step that failed without a failed test counts as one.
import { existsSync, readFileSync } from "node:fs";

const [logs, failedSteps] = process.argv.slice(2);
const log = (name) => (existsSync(`${logs}/${name}.log`) ? readFileSync(`${logs}/${name}.log`, "utf8") : "");
let passed = 0;
let failed = 0;
for (const [, ok, bad] of log("tests").matchAll(/^test result: .*?(\d+) passed; (\d+) failed;/gm)) {
  passed += Number(ok);
  failed += Number(bad);
}
if (existsSync("end2end/test-results/report.json")) {
  const { stats } = JSON.parse(readFileSync("end2end/test-results/report.json", "utf8"));
  passed += stats.expected + stats.flaky;
  // what was not run has not passed
  failed += stats.unexpected + stats.skipped;
} else {
  console.log("The browser tests left no report.");
  failed += 1;
}
const trouble = Math.max(failed, Number(failedSteps));
console.log(`${passed} passed, ${trouble} failed`);
process.exit(trouble > 0 ? 1 : 0);
