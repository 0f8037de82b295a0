import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { actionNames, metadata, root } from "../repository.mjs";

/**
 * Runs every entry in dist/ without inputs: a bundle can build without an error and throw at start.
 * An action must name what it requires, or do what it does without inputs; nothing may show a stack.
 */
export function entryProblems() {
  const home = mkdtempSync(join(tmpdir(), "entries-"));
  try {
    return [
      ...actionNames().flatMap((name) => actionProblems(name, home)),
      ...["guard", "keeper", "messenger", "post"].flatMap((name) => run(name, home, [0]).problems),
      // There is nothing to lint in an empty folder.
      ...run("lint-command", home, [2]).problems,
    ].join("\n");
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/** @param {string} name @param {string} home */
function actionProblems(name, home) {
  const required = Object.entries(metadata(name).inputs)
    .filter(([, input]) => input.required)
    .map(([key]) => key);
  const { said, problems } = run(name, home, required.length > 0 ? [1] : [0, 1]);
  return [
    ...problems,
    ...required
      .filter((key) => !said.includes(`"${key}"`))
      .map((key) => `dist/${name}.js without inputs does not name "${key}":\n${said}`),
  ];
}

/** @param {string} name @param {string} home @param {number[]} allowed exit codes */
function run(name, home, allowed) {
  const path = `${root}/dist/${name}.js`;
  if (!existsSync(path)) return { said: "", problems: [`dist/${name}.js is missing.`] };
  // RUNNER_DEBUG: a defect shows its stack then, and cannot pass for a user's mistake.
  const ended = spawnSync(process.execPath, [path], {
    cwd: home,
    env: { PATH: process.env.PATH, HOME: home, PM2_HOME: home, RUNNER_DEBUG: "1" },
    stdio: ["ignore", "pipe", "pipe"],
    encoding: "utf8",
    timeout: 60_000,
  });
  const said = `${ended.stdout}${ended.stderr}`;
  const stack = /SyntaxError|(?:^|%0A)\s+at .+:\d+:\d+/m.test(said);
  const right = ended.status !== null && allowed.includes(ended.status) && !stack;
  const outcome = ended.status ?? ended.signal;
  return { said, problems: right ? [] : [`dist/${name}.js ended with ${outcome}:\n${said}`] };
}
