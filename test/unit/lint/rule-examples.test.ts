import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { actionNames, metadata } from "../../../scripts/repository.mjs";
import { allRules } from "../../../src/lint/lint.js";
import { example, found, lintFiles, page, ruleIds } from "./rule-pages.js";

const deploy = ".github/workflows/deploy.yml";

/** What the wrong example of each page must give: these findings, and no others. */
const expected: Record<string, readonly string[]> = {
  "target-all": ["scripts/restart.sh:4:13 target-all"],
  "namespace-flag-ignored": ["scripts/clean-test.sh:2:16 namespace-flag-ignored"],
  "several-names": ["scripts/restart.sh:2:17 several-names"],
  "unquoted-target": ["scripts/remove.sh:2:12 unquoted-target"],
  "act-by-status": ["scripts/clean.sh:2:89 act-by-status"],
  "name-by-substring": ["scripts/ensure.sh:2:15 name-by-substring"],
  "kill-by-search": ["scripts/stop.sh:2:1 kill-by-search"],
  "state-not-saved": ["scripts/deploy.sh:2:1 state-not-saved"],
  "save-forced": ["scripts/save.sh:2:10 save-forced"],
  "daemon-wide-command": ["scripts/refresh.sh:2:1 daemon-wide-command"],
  "failure-ignored": ["scripts/restart.sh:3:20 failure-ignored"],
  "job-without-concurrency": [`${deploy}:3:3 job-without-concurrency`],
  "job-without-timeout": [`${deploy}:3:3 job-without-timeout`],
  "secrets-in-log": ["scripts/diagnose.sh:2:1 secrets-in-log"],
  "secrets-in-app-env": [`${deploy}:12:11 secrets-in-app-env`],
  "runner-token-inherited": [`${deploy}:9:11 runner-token-inherited`],
  "namespace-at-top-level": ["ecosystem.config.cjs:2:3 namespace-at-top-level"],
  "cluster-without-ready": ["ecosystem.config.cjs:3:7 cluster-without-ready"],
  "cwd-not-absolute": ["ecosystem.config.cjs:3:7 cwd-not-absolute"],
  "name-in-two-environments": ["ecosystem.test.config.cjs:3:13 name-in-two-environments"],
  "namespace-in-two-environments": ["ecosystem.test.config.cjs:3:36 namespace-in-two-environments"],
  "namespace-not-in-ecosystem": ["scripts/deploy.sh:2:44 namespace-not-in-ecosystem"],
  "rsync-delete-into-live": ["scripts/deploy.sh:3:17 rsync-delete-into-live"],
  "numeric-id": ["scripts/remove.sh:2:12 numeric-id"],
  "outside-of-ssh": ["scripts/restart.sh:2:28 outside-of-ssh"],
  "command-never-ends": [`${deploy}:7:14 command-never-ends`],
  "delete-before-start": ["scripts/deploy.sh:2:1 delete-before-start"],
  "pm2-of-two-users": ["scripts/deploy.sh:3:6 pm2-of-two-users"],
  "cluster-of-package-manager": ["ecosystem.config.cjs:4:7 cluster-of-package-manager"],
  "interpreter-in-cluster": ["ecosystem.config.cjs:11:20 interpreter-in-cluster"],
  "name-twice-in-file": ["ecosystem.config.cjs:4:13 name-twice-in-file"],
  "unknown-app-key": ["ecosystem.config.cjs:3:60 unknown-app-key"],
  "watch-in-production": ["ecosystem.config.cjs:7:7 watch-in-production"],
  "suppression-without-reason": ["scripts/stop.sh:2:1 suppression-without-reason"],
  "suppression-unused": ["scripts/stop.sh:2:1 suppression-unused"],
  "not-parsed": ["scripts/stop.sh:3:14 not-parsed"],
};

describe.each(allRules)("$id", ({ id, severity, summary }) => {
  it("finds its wrong example, at its place, and nothing else in it", () => {
    expect(found(example(id, "Wrong"))).toEqual(expected[id]);
  });

  it("finds nothing in its right example", () => {
    expect(found(example(id, "Right"))).toEqual([]);
  });

  it("has a page that says the same", () => {
    expect(page(id)).toContain(`# ${id}\n\n**${severity}** · ${summary}\n`);
    expect(readFileSync("docs/rules/README.md", "utf8")).toContain(
      `| [${id}](${id}.md) | ${severity} | ${summary} |`,
    );
  });
});

describe.each(allRules.filter(({ id }) => !/^(?:suppression-|not-parsed)/.test(id)))(
  "$id",
  ({ id }) => {
    it("can be silenced where it stands, as its page says", () => {
      const remark = /^```text\n(.*)\n```$/m.exec(page(id))?.[1];
      const files = example(id, "Wrong");
      const [, file = "", line = ""] = /^(.*?):(\d+)/.exec(expected[id]?.[0] ?? "") ?? [];
      const lines = files[file]?.split("\n") ?? [];
      const indentation = /^\s*/.exec(lines[Number(line) - 1] ?? "")?.[0] ?? "";
      lines.splice(Number(line) - 1, 0, indentation + remark);
      expect(found({ ...files, [file]: lines.join("\n") })).toEqual([]);
    });
  },
);

it("there is no page without a rule", () => {
  // Those of db-migrate's lint have one page.
  const others = ["README.md", "migrations.md"];
  const pages = readdirSync("docs/rules").filter((name) => !others.includes(name));
  expect(pages.sort()).toEqual(ruleIds.map((id) => `${id}.md`).sort());
});

describe("the advice", () => {
  const wrong = Object.keys(expected).flatMap((id) => lintFiles(example(id, "Wrong")));

  it.each(wrong)("of $rule is there", ({ advice }) => {
    expect(advice.trim()).not.toBe("");
  });

  const withSteps = wrong.filter(({ advice }) => advice.includes("- uses:"));
  it.each(withSteps)("of $rule is YAML with inputs that the action has", ({ advice }) => {
    const steps = parse(advice.slice(advice.indexOf("- uses:")));
    expect(steps).not.toEqual([]);
    for (const { uses, with: inputs } of steps) {
      const [, name = uses] = /^your-organisation\/pm2-actions\/actions\/(.+)@v1$/.exec(uses) ?? [];
      expect(actionNames()).toContain(name);
      expect(Object.keys(metadata(name).inputs)).toEqual(
        expect.arrayContaining(Object.keys(inputs)),
      );
    }
  });
});
