import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readSources } from "../../../src/lint/files.js";
import { lint } from "../../../src/lint/lint.js";
import { example, ruleIds } from "./rule-pages.js";

let root: string;

const write = (path: string, text = "") => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "lint-files-"));
  for (const path of [
    ".github/workflows/a.yml",
    ".gitea/workflows/b.yaml",
    ".forgejo/workflows/c.yml",
    "actions/x/action.yml",
    "scripts/deep/run.sh",
    "package.json",
    "packages/a/package.json",
    "ecosystem.test.config.cjs",
    "pm2.json",
    "src/index.js",
    "README.md",
    "other.yml",
    "node_modules/pm2/package.json",
    "node_modules/a/install.sh",
    ".git/hooks/pre-commit.sh",
  ])
    write(path);
  symlinkSync("/etc", join(root, "linked"));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const paths = async (patterns: readonly string[]) =>
  (await readSources(root, patterns)).map(({ path }) => path);

describe("the files that are read", () => {
  it("are those that can hold calls of pm2, where nothing is asked for", async () => {
    expect(await paths([])).toEqual([
      ".forgejo/workflows/c.yml",
      ".gitea/workflows/b.yaml",
      ".github/workflows/a.yml",
      "actions/x/action.yml",
      "ecosystem.test.config.cjs",
      "package.json",
      "packages/a/package.json",
      "pm2.json",
      "scripts/deep/run.sh",
    ]);
  });

  it("are those that were asked for, without those that were excluded", async () => {
    expect(await paths(["**/*.yml", "./other.yml", "!.github/**", "!actions/"])).toEqual([
      ".forgejo/workflows/c.yml",
      "other.yml",
    ]);
    expect(await paths(["scripts/"])).toEqual(["scripts/deep/run.sh"]);
  });

  it("are never those of a pattern that matches nothing: all such are named", async () => {
    const refused = readSources(root, ["package.json", "script/*.sh", "/etc/passwd", "../*"]);
    await expect(refused).rejects.toThrow(
      /"script\/\*\.sh"[\s\S]*"\/etc\/passwd"[\s\S]*"\.\.\/\*"/,
    );
    await expect(refused).rejects.toMatchObject({ name: "UsageError" });
  });

  it("are none of a megabyte and more", async () => {
    write("huge.sh", "#".repeat(1_000_001));
    await expect(readSources(root, ["huge.sh"])).rejects.toThrow('"!huge.sh"');
    rmSync(join(root, "huge.sh"));
  });
});

it("reads and lints 200 files in far less than two seconds", async () => {
  const examples = ruleIds.flatMap((id) => [example(id, "Wrong"), example(id, "Right")]);
  for (let count = 0; count < 200; count++)
    for (const [path, text] of Object.entries(examples[count % examples.length] ?? {}))
      write(`many/${count}/${path}`, text.repeat(path.endsWith(".sh") ? 20 : 1));
  // Processor time, and the best of three: how busy the machine is says nothing about the linter.
  const times: number[] = [];
  for (let round = 0; round < 3; round++) {
    const before = process.cpuUsage();
    const sources = await readSources(root, ["many/**"]);
    const findings = lint(sources);
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1000);
    expect(sources.length).toBeGreaterThanOrEqual(200);
    expect(findings.length).toBeGreaterThan(200);
  }
  expect(Math.min(...times)).toBeLessThan(2000);
}, 60_000);
