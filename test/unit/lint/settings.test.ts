import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { lint } from "../../../src/lint/lint.js";
import { sourceOf } from "../../../src/lint/notation/source.js";
import { lintRepository } from "../../../src/lint/repository.js";
import { compare, readBaseline, writeBaseline } from "../../../src/lint/settings/baseline.js";
import { parseSettings, readSettings } from "../../../src/lint/settings/settings.js";
import { ruleIds } from "./rule-pages.js";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "lint-settings-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const settings = (text: string) => parseSettings(sourceOf(".pm2-lint.yml", text), ruleIds);
const refused = (text: string) => {
  try {
    settings(text);
  } catch (error) {
    return error instanceof Error ? error.message.split("\n") : [];
  }
  return [];
};

describe(".pm2-lint.yml", () => {
  const all = "rules:\n  target-all:\n    severity: off\n    reason: the machine is ours\n";

  it("turns a rule off, and says with what reason", () => {
    const { findings, silenced } = lint([sourceOf("a.sh", "pm2 stop all\n")], settings(all));
    expect(findings).toEqual([]);
    expect(silenced).toMatchObject([
      { by: "settings", reason: "the machine is ours", finding: { rule: "target-all" } },
    ]);
  });

  it("gives a rule another severity in some files; the last that fits holds", () => {
    const text =
      "rules:\n  target-all:\n    - severity: warning\n      reason: old\n    - severity: off\n      reason: demo\n      paths: [demo/**, '!demo/live/**']\n";
    const sources = ["a.sh", "demo/a.sh", "demo/live/a.sh"].map((path) =>
      sourceOf(path, "pm2 stop all\n"),
    );
    const { findings } = lint(sources, settings(text));
    expect(findings.map(({ file, severity }) => `${file} ${severity}`)).toEqual([
      "a.sh warning",
      "demo/live/a.sh warning",
    ]);
  });

  it("names settings that no finding met", () => {
    const { idle } = lint([sourceOf("a.sh", "ls\n")], settings(all));
    expect(idle).toMatchObject([{ rule: "target-all", line: 3 }]);
  });

  it.each([
    ["rules: [", /^\.pm2-lint\.yml:1: this is no YAML/],
    ["- target-all", /^\.pm2-lint\.yml:1: there are no settings: allowed is `rules:`/],
    ["rule:\n  target-all: off", /^\.pm2-lint\.yml:1: there is no "rule": allowed is `rules:`/],
    ["rules:\n  target-al:\n    severity: off", /:2: there is no "target-al".*target-all/],
    ["rules:\n  target-all:\n    reason: x", /:3: the severity of target-all is missing/],
    ["rules:\n  target-all: off", /:2: the severity of target-all is missing/],
    ["rules:\n  target-all:\n    severity: no\n    reason: x", /:3: .* is "no": allowed are off/],
    ["rules:\n  target-all:\n    severity: off", /:3: target-all has no reason/],
    [
      "rules:\n  target-all:\n    severity: off\n    reason: x\n    path: a",
      /:5: there is no "path"/,
    ],
    [
      "rules:\n  target-all:\n    severity: off\n    reason: x\n    paths: '!a'",
      /:5: paths: it only excludes/,
    ],
    ["rules:\n  target-all:\n    severity: off\n    severity: off\n    reason: x", /:4: .*unique/],
  ])("is refused with its line: %s", (text, expected) => {
    expect(refused(text)[0]).toMatch(expected);
  });

  it("is refused with all of its mistakes at once", () => {
    expect(refused("rules:\n  a: off\n  target-all:\n    severity: x\n")).toHaveLength(3);
  });

  it("may be empty or missing, and no link: that could lead to any file of the runner", async () => {
    expect(settings("# nothing yet\n")).toEqual([]);
    expect(await readSettings(root, ruleIds)).toEqual([]);
    symlinkSync("/etc/passwd", join(root, ".pm2-lint.yml"));
    await expect(readSettings(root, ruleIds)).rejects.toThrow(/a link or a folder/);
  });
});

describe("a baseline", () => {
  const write = (text: string) => writeFileSync(join(root, "a.sh"), text);
  const linted = async (paths: string[] = []) => {
    const { findings, silenced, gone } = await lintRepository(root, {
      paths,
      baseline: "old.json",
      fix: false,
    });
    return {
      fresh: findings.map(({ rule, line }) => `${line} ${rule}`),
      known: silenced.map(({ finding }) => `${finding.line} ${finding.rule}`),
      gone: gone.map(({ rule, count }) => `${rule} ${count}`),
    };
  };
  const remember = async () => {
    const { findings, sources } = await lintRepository(root, {
      paths: [],
      baseline: undefined,
      fix: false,
    });
    await writeBaseline(root, "old.json", findings, sources);
  };

  it("knows findings wherever their lines have gone, and no others", async () => {
    write("pm2 stop all\npm2 reload all\n");
    await remember();
    write("# a line more\n\n  pm2 stop all\npm2 reload all\npm2 restart all\n");
    expect(await linted()).toEqual({
      fresh: ["5 target-all"],
      known: ["3 target-all", "4 target-all"],
      gone: [],
    });
  });

  it("knows as many of one line as there were", async () => {
    write("pm2 stop all\npm2 stop all\n");
    await remember();
    write("pm2 stop all\npm2 stop all\npm2 stop all\n");
    expect((await linted()).fresh).toEqual(["3 target-all"]);
    write("pm2 stop all\n");
    expect(await linted()).toEqual({ fresh: [], known: ["1 target-all"], gone: ["target-all 1"] });
  });

  it("says what is gone, with its file too, but not of what was not looked at", async () => {
    write("pm2 stop all\n");
    writeFileSync(join(root, "b.sh"), "ls\n");
    await remember();
    rmSync(join(root, "a.sh"));
    expect((await linted()).gone).toEqual(["target-all 1"]);
    expect((await linted(["b.sh"])).gone).toEqual([]);
  });

  it("holds no text of a line: it could be a secret", async () => {
    write("export DB_PASSWORD=hunter2hunter2\npm2 start a.json; pm2 save\n");
    await remember();
    expect(readFileSync(join(root, "old.json"), "utf8")).not.toContain("pm2 start");
    expect((await linted()).fresh).toEqual([]);
  });

  it.each([
    ["", /it is no JSON/],
    ['{"version": 2, "findings": []}', /version is not 1/],
    ['{"version": 1, "findings": [{"rule": "a"}]}', /findings\.0\.file/],
  ])("that is none is refused: %s", async (text, expected) => {
    writeFileSync(join(root, "old.json"), text);
    await expect(readBaseline(root, "old.json")).rejects.toThrow(expected);
  });

  it("that is missing is refused, with how to write one", async () => {
    await expect(readBaseline(root, "none.json")).rejects.toThrow(/ENOENT.*--write-baseline/);
  });

  it("compares in the order of the findings", () => {
    const sources = [sourceOf("a.sh", "pm2 stop all\npm2 kill\n")];
    const { findings } = lint(sources);
    expect(compare({ findings: [] }, findings, sources, () => true).fresh).toEqual(findings);
  });
});
