import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { copyInto } from "../../scripts/copy-into.mjs";
import { actionNames } from "../../scripts/repository.mjs";
import { runnerProgram } from "../../scripts/runners.mjs";

let repository: string;

beforeAll(() => {
  repository = mkdtempSync(join(tmpdir(), "actionlint-"));
  execFileSync("git", ["init", "--quiet", repository]);
  copyInto(repository, ".");
  mkdirSync(join(repository, ".github/workflows"), { recursive: true });
  const config =
    "self-hosted-runner:\n  labels: [shop-1, shop-2, shop-3, server-1, server-2, server-3]\n";
  writeFileSync(join(repository, ".github/actionlint.yaml"), config);
});
afterAll(() => rmSync(repository, { recursive: true, force: true }));

/** What actionlint says of a workflow in a repository that has the actions. */
function lint(name: string, text: string): string {
  const path = `.github/workflows/${name}`;
  writeFileSync(join(repository, path), text);
  // Gitea needs the old upload-artifact; the example says so.
  const options = ["-shellcheck=", "-pyflakes=", "-ignore", '"actions/upload-artifact@v3"'];
  const ended = spawnSync(runnerProgram("actionlint"), [...options, path], {
    cwd: repository,
    encoding: "utf8",
  });
  expect(ended.error).toBeUndefined();
  return ended.stdout + ended.stderr;
}

/** The same with the actions of the repository itself: those actionlint looks into. */
const local = (text: string) =>
  text
    .replaceAll(/your-organisation\/pm2-actions\/(actions\/[\w-]+)@v1/g, "./$1")
    .replaceAll("your-organisation/pm2-actions@v1", "./");

it.each(readdirSync("workflows-examples"))("actionlint passes over %s", (name) => {
  const text = readFileSync(`workflows-examples/${name}`, "utf8");
  expect(lint(name, text)).toBe("");
  expect(lint(name, local(text))).toBe("");
});

it.each([".github/workflows/ci.yml", ".gitea/workflows/ci.yml"])(
  "actionlint and pm2-lint pass over our own %s",
  (path) => {
    const text = readFileSync(path, "utf8");
    // Gitea's addresses of actions are nothing that GitHub knows.
    expect(lint("own.yml", text.replaceAll("https://github.com/", ""))).toBe("");
    const linted = spawnSync(process.execPath, [
      "dist/lint-command.js",
      "--fail-on",
      "warning",
      path,
    ]);
    expect(linted.status, String(linted.stdout)).toBe(0);
    // What somebody else can move is named by what cannot be moved.
    const others = [...text.matchAll(/uses: (?!\.\/)(.*)/g)].map(([, uses]) => uses);
    expect(others.filter((uses) => !/@[0-9a-f]{40} # v\d/.test(uses ?? ""))).toEqual([]);
    expect(others).not.toEqual([]);
  },
);

it("actionlint passes over every action", () => {
  const steps = ["./", ...actionNames().map((name) => `./actions/${name}`)].map(
    (uses) => `      - uses: ${uses}\n`,
  );
  const workflow = `on: push\njobs:\n  all:\n    runs-on: self-hosted\n    steps:\n${steps.join("")}`;
  // Each is looked into: all that is said is which inputs this workflow does not give.
  const said = lint("all.yml", workflow);
  const complaints = said.split("\n").filter((line) => /^\S+\.yml:\d+:\d+:/.test(line));
  expect(complaints.filter((line) => !line.includes("missing input"))).toEqual([]);
  expect(complaints.some((line) => line.includes('"namespace"'))).toBe(true);
});

it("actionlint would see a wrong input", () => {
  const text = readFileSync("workflows-examples/lint.yml", "utf8");
  expect(lint("wrong.yml", local(text).replace("fail-on", "fial-on"))).toContain("fial-on");
});
