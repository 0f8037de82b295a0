import { type Fix, type Linted, type LintFinding, lint } from "../lint.js";
import { type Source, sourceOf } from "../notation/source.js";
import type { Setting } from "../settings/settings.js";
import { edited } from "./edit.js";

/** Sources after their fixes, and which findings these were for. */
export interface Fixed {
  readonly sources: readonly Source[];
  readonly findings: readonly LintFinding[];
}

/**
 * Makes the fixes of findings, file by file. What was fixed must be gone then and nothing new be there:
 * a file for which that is not so has its fixes one by one, or not at all.
 */
export function fixAll(
  sources: readonly Source[],
  findings: readonly LintFinding[],
  settings: readonly Setting[],
): Fixed {
  let now: Fixed = { sources, findings: [] };
  let found = lint(sources, settings);
  // Those of a baseline stay as they are.
  const wanted = new Set(findings.map(keyOf));
  const fixes = found.fixes.filter(({ finding }) => wanted.has(keyOf(finding)));
  for (const path of new Set(fixes.map(({ finding }) => finding.file))) {
    const own = fixes.filter(({ finding }) => finding.file === path);
    const attempt = (some: readonly Fix[]) => {
      const next = tried(now.sources, path, some);
      if (next === undefined) return false;
      const after = lint(next, settings);
      if (!isBetter(found, after, some)) return false;
      now = { sources: next, findings: [...now.findings, ...some.map(({ finding }) => finding)] };
      found = after;
      return true;
    };
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

function tried(
  sources: readonly Source[],
  path: string,
  fixes: readonly Fix[],
): readonly Source[] | undefined {
  const source = sources.find((one) => one.path === path);
  const text =
    source &&
    edited(
      source.text,
      fixes.flatMap(({ edits }) => edits),
    );
  if (text === undefined) return undefined;
  return sources.map((one) => (one === source ? sourceOf(path, text) : one));
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
