// Adds up the results of several test runs, in one plain line. Fails if a test failed or was skipped,
// if there was none, or if more than a few passed only when they were tried again.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { argv } from "node:process";

const folder = argv[2];
if (folder === undefined)
  throw new Error("usage: test-totals.mjs <folder of vitest's JSON results>");
const runs = readdirSync(folder).map((name) =>
  JSON.parse(readFileSync(join(folder, name), "utf8")),
);
const tests = runs.flatMap((run) =>
  run.testResults.flatMap((/** @type {any} */ file) =>
    // A file that could not be loaded has failed, and has no tests to say so.
    file.status === "failed" && file.assertionResults.length === 0
      ? [{ status: "failed", fullName: `${file.name}: ${file.message}` }]
      : file.assertionResults,
  ),
);
const skipped = tests.filter(({ status }) => status !== "passed" && status !== "failed");
for (const { fullName } of skipped) console.log(`skipped: ${fullName}`);
// Said once more at the end, where a reader of a long log looks first.
for (const { fullName, failureMessages } of tests.filter(({ status }) => status === "failed"))
  console.log(`failed: ${fullName}\n${(failureMessages ?? []).join("\n")}`);
/** A real daemon can be too slow once on a shared machine; more than this is a defect of the tests or of the product. */
const mostRetried = 3;
const retried = runs.flatMap((run) => run.retried ?? []);
for (const name of retried) console.log(`passed only when tried again: ${name}`);
console.log(`${retried.length} tried again (at most ${mostRetried} are allowed)`);
const passed = tests.filter(({ status }) => status === "passed").length;
const failed = tests.length - passed - skipped.length;
console.log(`${passed} passed, ${failed} failed, ${skipped.length} skipped`);
if (failed > 0 || skipped.length > 0 || passed === 0 || retried.length > mostRetried)
  process.exitCode = 1;
