// All checks in one: a line for each as it goes, everything that failed at the end.
import { distProblems } from "./checks/dist.mjs";
import { entryProblems } from "./checks/entries.mjs";
import { problemsOf } from "./checks/program.mjs";
import { outdated } from "./update-readme.mjs";

/** Each check returns what is wrong, as a text; nothing wrong is an empty text. @type {[string, () => string][]} */
const checks = [
  ["format, lint, layers, cycles", () => problemsOf("biome", "ci", "--error-on-warnings")],
  ["types", () => problemsOf("tsc", "-p", "tsconfig.check.json")],
  ["unused code and dependencies", () => problemsOf("knip", "--no-progress")],
  ["dist/ is what src/ builds to", distProblems],
  ["every entry in dist/ runs", entryProblems],
  ["tables in READMEs are fresh", readmeProblems],
];

function readmeProblems() {
  const paths = outdated().map(({ path }) => path);
  return paths.length === 0
    ? ""
    : `Out of date: ${paths.join(", ")}. Run \`npm run docs\` and commit the result.`;
}

/** A check that cannot be made has failed; the others are still worth making. @param {() => string} check */
function tried(check) {
  try {
    return check();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const failed = [];
for (const [name, check] of checks) {
  const started = performance.now();
  const problems = tried(check);
  const took = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${problems === "" ? "ok    " : "FAILED"} ${took.padStart(5)} s  ${name}`);
  if (problems !== "") failed.push(`${name}\n${problems.trimEnd()}`);
}
for (const text of failed) console.log(`\nFAILED: ${text}`);
if (failed.length > 0) process.exitCode = 1;
