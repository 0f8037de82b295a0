import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { allRules } from "../../src/lint/lint.js";
import { repository } from "./server.js";

// pm2-lint at a terminal and as a hook: the committed entry, started as they start it.

const entry = join(repository, "dist/lint-command.js");
let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "lint-command-"));
  await write("a.sh", "pm2 stop all\npm2 start a.json\n");
});
afterEach(() => rm(root, { recursive: true, force: true }));

const write = (path: string, text: string) => writeFile(join(root, path), text);

function command(...args: string[]): Promise<{ code: number; out: string; said: string }> {
  return new Promise((resolve) => {
    execFile(entry, args, { cwd: root }, (error, out, said) =>
      resolve({ code: error === null ? 0 : Number(error.code), out, said }),
    );
  });
}

describe("pm2-lint at a terminal", () => {
  it("prints a line for each finding, and nothing else on standard output", async () => {
    const { code, out, said } = await command();
    expect(code).toBe(1);
    expect(out.split("\n")).toEqual([
      expect.stringMatching(/^a\.sh:1:10: error target-all: pm2 stop all acts/),
      expect.stringMatching(/^a\.sh:2:1: warning state-not-saved: /),
      "",
    ]);
    expect(said).toBe("Files read: 1. Errors: 1. Warnings: 1.\n");
  });

  it("fails where it is asked to", async () => {
    expect((await command("--fail-on", "never")).code).toBe(0);
    await write("a.sh", "pm2 start a.json\n");
    expect((await command()).code).toBe(0);
    expect((await command("--fail-on", "warning")).code).toBe(1);
  });

  it("prints JSON and SARIF", async () => {
    const json = JSON.parse((await command("--format", "json")).out);
    expect(json.findings).toMatchObject([{ rule: "target-all" }, { rule: "state-not-saved" }]);
    expect(json).toMatchObject({ silenced: [], gone: [], notUnderstood: [] });
    const sarif = JSON.parse((await command("--format", "sarif")).out);
    expect(sarif.runs[0].results).toHaveLength(2);
  });

  it("writes a baseline, and then finds what is new only", async () => {
    expect((await command("--write-baseline", "known.json")).code).toBe(0);
    expect(JSON.parse(await readFile(join(root, "known.json"), "utf8")).findings).toHaveLength(2);
    const same = await command("--baseline", "known.json", "--fail-on", "warning");
    expect(same).toMatchObject({ code: 0, out: "" });
    expect(same.said).toContain("In the baseline, and no findings: 2.");
    await write("a.sh", "pm2 kill\npm2 start a.json\n");
    const later = await command("--baseline", "known.json");
    expect(later.out).toMatch(/^a\.sh:1:1: error daemon-wide-command: .*\n$/);
    expect(later.said).toContain("Gone, and still in the baseline");
    expect(later.said).toContain("a.sh: target-all, 1");
  });

  it("mends what is certain, in the files", async () => {
    await write("a.sh", "pm2 restart $APP\npm2 start a.json\n");
    const { code, out, said } = await command("--fix", "--fail-on", "warning");
    expect(code).toBe(1);
    expect(out).toMatch(/^a\.sh:1:13: warning unquoted-target: .*\n$/);
    expect(said).toContain("  a.sh:2:1 state-not-saved\n");
    expect(await readFile(join(root, "a.sh"), "utf8")).toBe(
      "pm2 restart $APP\npm2 start a.json && pm2 save\n",
    );
  });

  it("lists the rules", async () => {
    const { code, out } = await command("--rules");
    expect(code).toBe(0);
    for (const { id, severity, summary } of allRules)
      expect(out).toMatch(new RegExp(`^${id} +${severity} +${summary.slice(0, 20)}`, "m"));
  });

  it.each([
    [["--fail-on", "all"], '--fail-on is "all": allowed are error, warning, never.'],
    [["--format", "xml"], '--format is "xml": allowed are lines, json, sarif.'],
    [["--sarif"], "Unknown option '--sarif'"],
    [["b.sh"], 'Input "paths" has "b.sh"'],
    [["--baseline", "none.json"], "--write-baseline FILE"],
  ])("refuses %j with 2", async (args, expected) => {
    const { code, out, said } = await command(...args);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(said).toContain(expected);
  });

  it("refuses settings with a mistake, with its line", async () => {
    await write(".pm2-lint.yml", "rules:\n  target-all:\n    severity: none\n    reason: x\n");
    const { code, said } = await command();
    expect(code).toBe(2);
    expect(said).toContain('.pm2-lint.yml:3: the severity of target-all is "none"');
  });

  it("shows what a file's name would make a terminal do", async () => {
    await write("\u001b[2J.sh", "pm2 kill\n");
    expect((await command()).out).toContain("\\x1b[2J.sh:1:1: error daemon-wide-command");
  });
});

it("the hook of pre-commit is that entry, for the files that can hold findings", async () => {
  const [hook] = parse(await readFile(join(repository, ".pre-commit-hooks.yaml"), "utf8"));
  expect(join(repository, hook.entry)).toBe(entry);
  const files = new RegExp(hook.files.replace("(?x)", "").replaceAll(/\s/g, ""));
  for (const path of [".gitea/workflows/a.yml", "a/b.sh", "package.json", "Makefile", "bin/deploy"])
    expect(path).toMatch(files);
  for (const path of ["README.md", "src/a.py", "logo.png"]) expect(path).not.toMatch(files);
});
