import { type IgnoreRemark, readIgnoreRemark } from "../text/ignore-remark.js";
import { placeOf, type Source } from "./notation/source.js";
import type { LintProblem, LintSeverity } from "./rule.js";

/** The rules about the linter's own remarks and about files that it cannot read. */
export const ownRules = {
  withoutReason: {
    id: "suppression-without-reason",
    severity: "error",
    summary: "A remark that silences a rule must say why.",
  },
  unused: {
    id: "suppression-unused",
    severity: "warning",
    summary: "A remark silences nothing: what it was for is gone, or it names no rule.",
  },
  notParsed: {
    id: "not-parsed",
    severity: "warning",
    summary: "The file could not be read, so nothing in it was checked.",
  },
} as const satisfies Record<string, { id: string; severity: LintSeverity; summary: string }>;

/** A remark `pm2-lint-ignore <rule>, <rule>: <reason>` and the line that it is for. */
export interface Suppression extends IgnoreRemark {
  readonly source: Source;
  readonly at: number;
  readonly length: number;
  readonly line: number;
}

const remark = /^(?:#|\/\/|\/\*)[#/*\s]*pm2-lint-ignore(?![\w-])/;

/** Reads a comment as a suppression; nothing if it is an ordinary one. */
export function suppressionOf(
  source: Source,
  { text, at }: { readonly text: string; readonly at: number },
): Suppression | undefined {
  const marker = remark.exec(text)?.[0];
  if (marker === undefined) return undefined;
  const whole = text.trimEnd();
  const said = whole.slice(marker.length).replace(/\*\/$/, "");
  return {
    source,
    at,
    length: whole.length,
    ...readIgnoreRemark(said),
    line: coveredLine(source, at),
  };
}

/** A remark behind something is for its own line; one alone on its line, for the next that is not a comment. */
function coveredLine(source: Source, at: number): number {
  const { line } = placeOf(source, at);
  if (source.text.slice(source.lineStarts[line - 1], at).trim() !== "") return line;
  let next = line + 1;
  while (next < source.lineStarts.length && isComment(source, next)) next += 1;
  return next;
}

function isComment({ text, lineStarts }: Source, line: number): boolean {
  return /^\s*(?:#|\/\/|$)/.test(text.slice(lineStarts[line - 1], lineStarts[line]).trimEnd());
}

type ByPlace = ReadonlyMap<Source, ReadonlyMap<number, readonly Suppression[]>>;

/** Suppressions by the file and the line that they are for: a file can hold thousands. */
export function byPlace(suppressions: readonly Suppression[]): ByPlace {
  const found = new Map<Source, Map<number, Suppression[]>>();
  for (const one of suppressions) {
    const lines = found.get(one.source) ?? new Map<number, Suppression[]>();
    lines.set(one.line, [...(lines.get(one.line) ?? []), one]);
    found.set(one.source, lines);
  }
  return found;
}

/** Those that are for this problem: on its line, or on one that its statement spans. */
export function covering(
  suppressions: ByPlace,
  rule: string,
  { source, span, statement }: LintProblem,
): Suppression[] {
  const lines = suppressions.get(source);
  if (lines === undefined) return [];
  const { line: last } = placeOf(source, span.start);
  const { line } = placeOf(source, statement ?? span.start);
  const found: Suppression[] = [];
  for (let at = Math.min(line, last); at <= last; at++)
    found.push(...(lines.get(at) ?? []).filter(({ rules }) => rules.includes(rule)));
  return found;
}

/** What is wrong with the suppressions themselves, by rule. */
export function* suppressionProblems(
  suppressions: readonly Suppression[],
  used: ReadonlySet<Suppression>,
  known: ReadonlySet<string>,
): Iterable<readonly [keyof typeof ownRules, LintProblem]> {
  const advice = "# pm2-lint-ignore <rule>: <why this is right here>";
  for (const suppression of suppressions) {
    const { source, at, length, rules, reason } = suppression;
    const place = { source, span: { start: at, end: at + length }, advice };
    const unknown = rules.filter((id) => !known.has(id));
    if (rules.length === 0 || unknown.length > 0)
      yield [
        "unused",
        {
          ...place,
          message:
            unknown.length > 0
              ? `There is no rule ${unknown.join(", ")}.`
              : "The remark names no rule.",
        },
      ];
    else if (reason === "")
      yield [
        "withoutReason",
        { ...place, message: `${rules.join(", ")} is silenced without a reason.` },
      ];
    else if (!used.has(suppression))
      yield [
        "unused",
        { ...place, message: `Nothing here breaks ${rules.join(", ")}: the remark can go.` },
      ];
  }
}
