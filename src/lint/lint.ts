import { type Place, placeOf, type Source } from "./notation/source.js";
import { type NotUnderstood, readProject } from "./read/read.js";
import { asUsedIn, type Problem, type Severity } from "./rule.js";
import { rules } from "./rules/index.js";
import { covers, ownRules, type Suppression, suppressionProblems } from "./suppression.js";

/** A problem as it is reported: places instead of offsets. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly file: string;
  /** From 1, as editors count. */
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly message: string;
  /** A step or a piece of the file to write instead. */
  readonly advice: string;
}

/** What there is to know about a rule without running it. */
export type RuleFacts = {
  readonly id: string;
  readonly severity: Severity;
  readonly summary: string;
};

export const allRules: readonly RuleFacts[] = [...rules, ...Object.values(ownRules)];

/** What came of it. */
export interface Linted {
  /** By file, then by place. */
  readonly findings: readonly Finding[];
  /** Nothing was checked there. */
  readonly notUnderstood: readonly NotUnderstood[];
}

/** Lints sources as one project. Parses; runs nothing of them. */
export function lint(sources: readonly Source[]): Linted {
  const project = readProject(sources);
  const used = new Set<Suppression>();
  const findings: Finding[] = [];
  const report = (rule: RuleFacts, problem: Problem) => {
    const silencing = project.suppressions.filter((one) => covers(one, rule.id, problem));
    for (const one of silencing) used.add(one);
    // Without a reason it silences all the same: the missing reason is the finding.
    if (silencing.length === 0) findings.push(findingOf(rule, problem));
  };
  for (const problem of project.unreadable) report(ownRules.notParsed, problem);
  for (const rule of rules) for (const problem of rule.check(project)) report(rule, problem);
  const known = new Set(allRules.map(({ id }) => id));
  for (const [rule, problem] of suppressionProblems(project.suppressions, used, known))
    findings.push(findingOf(ownRules[rule], problem));
  const inOrder = withoutDuplicates(findings)
    .map((one) => ({ ...one, advice: asUsedIn(project, one.advice) }))
    .sort(byPlace);
  return { findings: inOrder, notUnderstood: project.notUnderstood };
}

function findingOf(
  { id, severity }: RuleFacts,
  { source, span, message, advice }: Problem,
): Finding {
  // Parsers count what is missing at a file's end to a line that there is not.
  const start = Math.min(span.start, Math.max(source.text.trimEnd().length - 1, 0));
  const { line, column }: Place = placeOf(source, start);
  const end = placeOf(source, Math.max(Math.min(span.end, source.text.length), start + 1));
  return {
    rule: id,
    severity,
    file: source.path,
    line,
    column,
    endLine: end.line,
    endColumn: end.column,
    message,
    advice,
  };
}

/** What stands in a string of a string is walked twice. */
function withoutDuplicates(findings: readonly Finding[]): Finding[] {
  const byKey = new Map(
    findings.map((one) => [`${one.rule}\0${one.file}\0${one.line}\0${one.column}`, one]),
  );
  return [...byKey.values()];
}

function byPlace(one: Finding, other: Finding): number {
  if (one.file !== other.file) return one.file < other.file ? -1 : 1;
  return one.line - other.line || one.column - other.column || (one.rule < other.rule ? -1 : 1);
}
