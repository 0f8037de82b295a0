import type { Edit } from "./fixes/edit.js";
import { placeOf, type Source, type SourcePlace } from "./notation/source.js";
import { type NotUnderstood, readProject } from "./read/read.js";
import { adviceFor, type LintProblem, type LintSeverity } from "./rule.js";
import { rules } from "./rules/index.js";
import { type Setting, settingOf } from "./settings/settings.js";
import {
  byPlace,
  covering,
  ownRules,
  type Suppression,
  suppressionProblems,
} from "./suppression.js";

/** A problem as it is reported: places instead of offsets. */
export interface LintFinding {
  readonly rule: string;
  readonly severity: LintSeverity;
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
  readonly severity: LintSeverity;
  readonly summary: string;
};

export const allRules: readonly RuleFacts[] = [...rules, ...Object.values(ownRules)];

/** A finding that is none for this repository, and why. */
export interface Silenced {
  readonly finding: LintFinding;
  /** By a remark beside it, by the settings, or by the baseline. */
  readonly by: "remark" | "settings" | "baseline";
  readonly reason: string;
}

/** What mends a finding. */
export interface Fix {
  readonly finding: LintFinding;
  readonly edits: readonly Edit[];
}

/** What came of it. */
export interface Linted {
  /** By file, then by place. */
  readonly findings: readonly LintFinding[];
  readonly silenced: readonly Silenced[];
  readonly fixes: readonly Fix[];
  /** Settings that no finding met. */
  readonly idle: readonly Setting[];
  /** Nothing was checked there. */
  readonly notUnderstood: readonly NotUnderstood[];
}

/** Lints sources as one project. Parses; runs nothing of them. */
export function lint(sources: readonly Source[], settings: readonly Setting[] = []): Linted {
  const project = readProject(sources);
  const used = new Set<Suppression>();
  const met = new Set<Setting>();
  const findings: LintFinding[] = [];
  const silenced: Silenced[] = [];
  const fixes: Fix[] = [];
  const add = (rule: RuleFacts, problem: LintProblem) => {
    const finding = findingOf(rule, problem);
    const setting = settingOf(settings, rule.id, finding.file);
    if (setting !== undefined) met.add(setting);
    if (setting?.severity === "off")
      silenced.push({ finding, by: "settings", reason: setting.reason });
    else {
      findings.push({ ...finding, severity: setting?.severity ?? finding.severity });
      if (problem.fix !== undefined) fixes.push({ finding, edits: problem.fix });
    }
  };
  const remarks = byPlace(project.suppressions);
  const report = (rule: RuleFacts, problem: LintProblem) => {
    const silencing = covering(remarks, rule.id, problem);
    for (const one of silencing) used.add(one);
    // Without a reason it silences all the same: the missing reason is the finding.
    const [first] = silencing;
    if (first === undefined) add(rule, problem);
    else silenced.push({ finding: findingOf(rule, problem), by: "remark", reason: first.reason });
  };
  for (const problem of project.unreadable) report(ownRules.notParsed, problem);
  for (const rule of rules) for (const problem of rule.check(project)) report(rule, problem);
  const known = new Set(allRules.map(({ id }) => id));
  for (const [rule, problem] of suppressionProblems(project.suppressions, used, known))
    add(ownRules[rule], problem);
  const inTheirWords = adviceFor(project);
  const inOrder = withoutDuplicates(findings)
    .map((one) => ({ ...one, advice: inTheirWords(one.advice) }))
    .sort(inReadingOrder);
  const idle = settings.filter((one) => !met.has(one));
  return { findings: inOrder, silenced, fixes, idle, notUnderstood: project.notUnderstood };
}

function findingOf(
  { id, severity }: RuleFacts,
  { source, span, message, advice }: LintProblem,
): LintFinding {
  // Parsers count what is missing at a file's end to a line that there is not.
  const start = Math.min(span.start, Math.max(source.text.trimEnd().length - 1, 0));
  const { line, column }: SourcePlace = placeOf(source, start);
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
function withoutDuplicates(findings: readonly LintFinding[]): LintFinding[] {
  const byKey = new Map(
    findings.map((one) => [`${one.rule}\0${one.file}\0${one.line}\0${one.column}`, one]),
  );
  return [...byKey.values()];
}

function inReadingOrder(one: LintFinding, other: LintFinding): number {
  if (one.file !== other.file) return one.file < other.file ? -1 : 1;
  return one.line - other.line || one.column - other.column || (one.rule < other.rule ? -1 : 1);
}
