import { groupedBy } from "../../groups.js";
import { type Fix, type Linted, type LintFinding, lint } from "../lint.js";
import { type Source, sourceOf } from "../notation/source.js";
import type { Setting } from "../settings/settings.js";
import { edited } from "./edit.js";

/** Sources after their fixes, which findings these were for, and what is found now. */
export interface Fixed {
  readonly sources: readonly Source[];
  readonly findings: readonly LintFinding[];
  readonly after: Linted;
}

/**
 * Makes the fixes of findings. What was fixed must be gone then and nothing new be there: where that is
 * not so of all fixes at once, they are made file by file, then one by one, or not at all.
 * @param before what was found in the sources
 * @param wanted the findings to fix: those of a baseline stay as they are
 */
export function fixAll(
  sources: readonly Source[],
  before: Linted,
  wanted: readonly LintFinding[],
  settings: readonly Setting[],
): Fixed {
  let now: Fixed = { sources, findings: [], after: before };
  const keys = new Set(wanted.map(keyOf));
  const fixes = before.fixes.filter(({ finding }) => keys.has(keyOf(finding)));
  const attempt = (some: readonly Fix[]) => {
    const next = withEdits(now.sources, some);
    if (next === undefined) return false;
    const after = lint(next, settings);
    if (!isBetter(now.after, after, some)) return false;
    const findings = [...now.findings, ...some.map(({ finding }) => finding)];
    now = { sources: next, findings, after };
    return true;
  };
  if (fixes.length === 0 || attempt(fixes)) return now;
  for (const path of new Set(fixes.map(({ finding }) => finding.file))) {
    const own = fixes.filter(({ finding }) => finding.file === path);
    if (attempt(own)) continue;
    // Later ones first, so that places before them stay where they are.
    const inTurn = [...own].sort((one, other) => firstOf(other) - firstOf(one)).slice(0, maxInTurn);
    for (const one of inTurn) attempt([one]);
  }
  return now;
}

/** Each is a lint of its own. */
const maxInTurn = 50;

function firstOf({ edits }: Fix): number {
  return Math.min(...edits.map(({ start }) => start));
}

/** The sources with these fixes made; nothing where two of them meet. */
function withEdits(
  sources: readonly Source[],
  fixes: readonly Fix[],
): readonly Source[] | undefined {
  const changed = new Map<string, Source>();
  for (const [path, own] of groupedBy(fixes, ({ finding }) => finding.file)) {
    const text = edited(
      sources.find((one) => one.path === path)?.text ?? "",
      own.flatMap(({ edits }) => edits),
    );
    if (text === undefined) return undefined;
    changed.set(path, sourceOf(path, text));
  }
  return sources.map((one) => changed.get(one.path) ?? one);
}

/** Nothing new, nothing unread, and as many fewer as were fixed. */
function isBetter(before: Linted, after: Linted, fixes: readonly Fix[]): boolean {
  const old = counted(before.findings);
  for (const [key, count] of counted(after.findings)) if (count > (old.get(key) ?? 0)) return false;
  return (
    after.findings.length <= before.findings.length - fixes.length &&
    after.notUnderstood.length === before.notUnderstood.length
  );
}

function counted(findings: readonly LintFinding[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { rule, file, message } of findings) {
    // A message may name the line of another finding, which has moved.
    const key = `${rule}\0${file}\0${message.replace(/:\d+/g, "")}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function keyOf({ rule, file, line, column }: LintFinding): string {
  return `${rule}\0${file}\0${line}\0${column}`;
}
