import { readFileSync } from "node:fs";
import type { Log } from "sarif";
import { expect, it } from "vitest";
import { allRules, lint } from "../../../src/lint/lint.js";
import { sourceOf } from "../../../src/lint/notation/source.js";
import { pagesOf } from "../../../src/lint/report/pages.js";
import { sarif } from "../../../src/lint/report/sarif.js";
import { lintFiles } from "./rule-pages.js";

const findings = lintFiles({ "scripts/a b#1.sh": "ls\npm2 delete all || true\n" });
// The official schema's types, from DefinitelyTyped: a wrong or misspelt property does not compile.
const log: Log = sarif(findings);

it("says which rules there are, each with its level and a text", () => {
  const rules = log.runs[0]?.tool.driver.rules ?? [];
  expect(rules.map(({ id }) => id)).toEqual(allRules.map(({ id }) => id));
  for (const rule of rules) {
    expect(rule.shortDescription?.text).toMatch(/\.$/);
    expect(rule.defaultConfiguration?.level).toMatch(/^(?:error|warning)$/);
  }
});

it("gives each finding its rule, its level and its region", () => {
  const results = log.runs[0]?.results ?? [];
  expect(results).toHaveLength(findings.length);
  expect(findings.length).toBeGreaterThan(1);
  for (const result of results) {
    expect(log.runs[0]?.tool.driver.rules?.[result.ruleIndex ?? -1]?.id).toBe(result.ruleId);
    const place = result.locations?.[0]?.physicalLocation;
    expect(place?.artifactLocation?.uri).toBe("scripts/a%20b%231.sh");
    expect(place?.artifactLocation?.uriBaseId).toBe("%SRCROOT%");
    expect(place?.region?.startLine).toBe(2);
  }
  const all = results.find(({ ruleId }) => ruleId === "target-all");
  expect(all?.locations?.[0]?.physicalLocation?.region).toEqual({
    startLine: 2,
    startColumn: 12,
    endLine: 2,
    endColumn: 15,
  });
});

it("gives every path as a relative URI, and places from 1 on", () => {
  const names = ["a:b/c d.sh", "100%.sh", "ä?#[x].sh", "::error::x.sh", "empty.sh"];
  const files = names.map((name) => [name, name === "empty.sh" ? "if" : "pm2 kill"] as const);
  const { runs } = sarif(lintFiles(Object.fromEntries(files)));
  const places = runs[0]?.results.map(({ locations: [place] }) => place?.physicalLocation) ?? [];
  const uris = places.map((place) => place?.artifactLocation.uri ?? "");
  expect(uris.map(decodeURIComponent).sort()).toEqual([...names].sort());
  for (const uri of uris) {
    expect(uri).toMatch(/^[\w.~!*'()%/-]+$/);
    expect(new URL(uri, "file:///repository/").href).toBe(`file:///repository/${uri}`);
  }
  for (const place of places) {
    const { startLine = 0, startColumn = 0, endLine = 0, endColumn = 0 } = place?.region ?? {};
    expect(Math.min(startLine, startColumn, endLine, endColumn)).toBeGreaterThanOrEqual(1);
    expect(endLine * 1000 + endColumn).toBeGreaterThan(startLine * 1000 + startColumn);
  }
  expect(runs[0]?.originalUriBaseIds["%SRCROOT%"]).toBeDefined();
});

it("advises steps that name our actions as the project's workflows do", () => {
  const advice = (files: Record<string, string>) =>
    lintFiles({ "a.sh": "pm2 stop all\n", ...files }).find(({ file }) => file === "a.sh")?.advice;
  expect(advice({})).toContain("- uses: your-organisation/pm2-actions/actions/pm2-stop@v1\n");
  for (const uses of [
    "./.gitea/pm2-actions/actions/*",
    "https://git.example/ops/pm2-actions/actions/*@v2",
    "https://git.example/actions/pm2-lint-x/actions/*@v2",
  ]) {
    const workflow = `on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: ${uses.replace("*", "pm2-lint")}\n`;
    expect(advice({ ".github/workflows/a.yml": workflow })).toContain(
      `- uses: ${uses.replace("*", "pm2-stop")}\n`,
    );
  }
});

it("advises a deploy where an ecosystem file is reloaded", () => {
  const script = "pm2 reload ecosystem.config.js --env production || true\n";
  expect(lintFiles({ "a.sh": script })[0]?.advice).toContain(
    "    ecosystem: ecosystem.config.js\n    environment: production",
  );
});

it("takes no app's script for an ecosystem file, or the deploy would run it", () => {
  const [finding] = lintFiles({ "a.sh": "pm2 start server.js --name shop || true\n" });
  expect(finding?.advice).toContain("ecosystem: <ecosystem file>");
  expect(finding?.advice).not.toContain("server.js");
});

it("says which version found it, and where its pages are", () => {
  const { driver } =
    sarif([], [], (rule) => `https://git.example/x/${rule}.md`).runs[0]?.tool ?? {};
  expect(driver?.semanticVersion).toBe(JSON.parse(readFileSync("package.json", "utf8")).version);
  expect(driver?.rules[0]).toMatchObject({ helpUri: "https://git.example/x/target-all.md" });
  expect(sarif([]).runs[0]?.tool.driver.rules[0]).not.toHaveProperty("helpUri");
});

it.each([
  [{}, undefined],
  [{ GITHUB_ACTION_REPOSITORY: "", GITHUB_ACTION_REF: "" }, undefined],
  [
    { GITHUB_ACTION_REPOSITORY: "o/r", GITHUB_ACTION_REF: "v1" },
    "https://github.com/o/r/blob/v1/docs/rules/a.md",
  ],
  [
    {
      GITHUB_ACTION_REPOSITORY: "o/r",
      GITHUB_ACTION_REF: "v1",
      GITHUB_SERVER_URL: "https://git.example",
      GITEA_ACTIONS: "true",
    },
    "https://git.example/o/r/src/v1/docs/rules/a.md",
  ],
])("finds its pages where the action came from: %j", (env, expected) => {
  expect(pagesOf(env)?.("a")).toBe(expected);
});

it("holds what is silenced as suppressed, with the reason", () => {
  const sources = [sourceOf("a.sh", "# pm2-lint-ignore target-all: it is ours\npm2 stop all\n")];
  const linted = lint(sources);
  const whole: Log = sarif(linted.findings, linted.silenced);
  expect(whole.runs[0]?.results).toMatchObject([
    {
      ruleId: "target-all",
      suppressions: [{ kind: "inSource", status: "accepted", justification: "it is ours" }],
    },
  ]);
});
