import type { Log } from "sarif";
import { expect, it } from "vitest";
import { allRules } from "../../../src/lint/lint.js";
import { sarif } from "../../../src/lint/sarif.js";
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
