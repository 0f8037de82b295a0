import { readFileSync } from "node:fs";
import { type Fixed, fixAll } from "../../../src/lint/fixes/apply.js";
import { allRules, type LintFinding, lint } from "../../../src/lint/lint.js";
import { type Source, sourceOf } from "../../../src/lint/notation/source.js";

/** The examples of the rules live in their pages, once: for readers, for unit tests, for the harm tests. */

export const ruleIds = allRules.map(({ id }) => id);

/** The files of the wrong or the right example on a rule's page. */
export function example(rule: string, kind: "Wrong" | "Right"): Record<string, string> {
  const section =
    page(rule)
      .split(/^## /m)
      .find((text) => text.startsWith(`${kind}\n`)) ?? "";
  const files = [...section.matchAll(/^`([^`\n]+)`\n\n```\w+\n([\s\S]*?)^```$/gm)];
  if (files.length === 0) throw new Error(`docs/rules/${rule}.md has no example under "${kind}"`);
  return Object.fromEntries(files.map(([, name = "", text = ""]) => [name, text]));
}

export function page(rule: string): string {
  return readFileSync(new URL(`../../../docs/rules/${rule}.md`, import.meta.url), "utf8");
}

/** Findings of files that are given by path and text, in short: `file:line:column rule`. */
export function found(files: Record<string, string>): string[] {
  return lintFiles(files).map(
    ({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`,
  );
}

export function lintFiles(files: Record<string, string>): readonly LintFinding[] {
  return lint(Object.entries(files).map(([path, text]) => sourceOf(path, text))).findings;
}

/** Findings of one shell script: `line:column rule`. */
export function inScript(text: string): string[] {
  return found({ "a.sh": text }).map((finding) => finding.replace("a.sh:", ""));
}

/** All that can be mended in these files, mended. */
export function mend(sources: readonly Source[]): Fixed {
  const before = lint(sources);
  return fixAll(sources, before, before.findings, []);
}
