import type { AnnotatingLog } from "../../log.js";
import type { LintFinding, Silenced } from "../lint.js";
import { proposalPath } from "../proposal/write.js";
import type { LintedRepository } from "../repository.js";
import { settingsFile } from "../settings/settings.js";
import { pageOf } from "./pages.js";
import { showUnread } from "./unread.js";

/** GitHub shows this many annotations of a severity for a step, and drops the rest without a word. */
const maxAnnotations = 10;

/** Shows findings at their places, as one table, and with what to write instead. */
export async function showFindings(
  findings: readonly LintFinding[],
  log: AnnotatingLog,
): Promise<void> {
  annotate(findings, log);
  log.table({
    title: "Findings",
    columns: ["where", "severity", "rule", "what"],
    rows: findings.map((one) => [placed(one), one.severity, one.rule, one.message]),
  });
  if (findings.length === 0) return;
  await log.group("What to write instead", () => {
    for (const [rule, advices] of byRule(findings))
      for (const [advice, places] of advices)
        log.foreign(`${rule} (${pageOf(rule)}), at ${places.join(", ")}:`, advice);
  });
}

/** How many findings there are, and what keeps others from being some. */
export interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly known: number;
  readonly gone: number;
  readonly unread: number;
  /** Something that names PM2 was not understood. */
  readonly incomplete: boolean;
}

/** Says all that is no finding, and how much there is of everything: the last sentence, said by its caller. */
export function showRest(
  linted: LintedRepository,
  log: Pick<AnnotatingLog, "info" | "foreign">,
): { readonly counts: Counts; readonly sentence: string } {
  const { passedOver, fixed, notUnderstood, chosen, findings } = linted;
  if (passedOver.length > 0)
    log.foreign("Not looked at: links, and folders that may not be read.", passedOver.join("\n"));
  if (fixed.length > 0)
    log.foreign(
      "Mended in the files: look at the change before you commit it.",
      fixed.map((one) => `${placed(one)} ${one.rule}`).join("\n"),
    );
  showProposed(linted, log);
  const silenced = showSilenced(linted, log);
  const { files, unread, incomplete } = showUnread(notUnderstood, chosen, log);
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const warnings = findings.length - errors;
  const counted = unread > 0 ? ` Not understood: ${unread}.` : "";
  return {
    counts: { errors, warnings, ...silenced, unread, incomplete },
    sentence: `Files read: ${files}.${counted} Errors: ${errors}. Warnings: ${warnings}.`,
  };
}

export const failOnWords = ["error", "warning", "never"] as const;

/** Whether there is what a step or a command shall fail on. */
export function fails(
  failOn: (typeof failOnWords)[number],
  { errors, warnings }: Pick<Counts, "errors" | "warnings">,
): boolean {
  return { error: errors, warning: errors + warnings, never: 0 }[failOn] > 0;
}

/** Says which proposals lie beside their workflows, and of which jobs there is none. */
function showProposed(
  { proposed: { proposals, left, standing } }: Pick<LintedRepository, "proposed">,
  log: Pick<AnnotatingLog, "foreign">,
): void {
  if (proposals.length > 0)
    log.foreign(
      "Proposed, as files that no runner reads: compare each with its workflow, and decide what is marked in it.",
      proposals.map((one) => `${proposalPath(one)}: to decide, ${one.decisions}`).join("\n"),
    );
  if (standing.length > 0)
    log.foreign(
      "Of these, other ones stand there and were not overwritten: decide on them, or remove them.",
      standing.join("\n"),
    );
  if (left.length > 0)
    log.foreign(
      "Jobs that deploy by shell, and for which nothing is proposed:",
      left.map(({ path, job, why }) => `${path}, job ${job}: ${why}`).join("\n"),
    );
}

/** Says what the baseline, the settings and remarks keep from being findings, and what of them can go. */
function showSilenced(
  { silenced, idle, gone }: Pick<LintedRepository, "silenced" | "idle" | "gone">,
  log: Pick<AnnotatingLog, "info" | "foreign">,
): { known: number; gone: number } {
  const by = (what: Silenced["by"]) => silenced.filter((one) => one.by === what).length;
  const known = by("baseline");
  if (known > 0) log.info(`In the baseline, and no findings: ${known}.`);
  if (by("settings") > 0) log.info(`Off by ${settingsFile}: ${by("settings")}.`);
  if (gone.length > 0)
    log.foreign(
      "Gone, and still in the baseline: write it anew, or they may come back unseen.",
      gone.map(({ file, rule, count }) => `${file}: ${rule}, ${count}`).join("\n"),
    );
  if (idle.length > 0)
    log.foreign(
      "Settings that no finding met:",
      idle
        .map(({ line, rule, reason }) => `${settingsFile}:${line} ${rule} (${reason})`)
        .join("\n"),
    );
  return { known, gone: gone.reduce((sum, { count }) => sum + count, 0) };
}

function annotate(findings: readonly LintFinding[], log: AnnotatingLog): void {
  const first = (["error", "warning"] as const).flatMap((kind) =>
    findings.filter(({ severity }) => severity === kind).slice(0, maxAnnotations),
  );
  const shown = first.filter(({ rule, message, severity, file, line, column }) => {
    const text = `${message} (${pageOf(rule)})`;
    return log.annotation({ severity, file, line, column, title: rule, message: text });
  });
  const left = findings.length - shown.length;
  if (shown.length > 0 && left > 0)
    log.info(
      `${left} more findings are only in the table: GitHub shows ${maxAnnotations} errors and ${maxAnnotations} warnings of a step at their places.`,
    );
}

function placed({ file, line, column }: LintFinding): string {
  return `${file}:${line}:${column}`;
}

/** Each advice once, with all the places that it is for. */
function byRule(findings: readonly LintFinding[]): Map<string, Map<string, string[]>> {
  const rules = new Map<string, Map<string, string[]>>();
  for (const finding of findings) {
    const advices = rules.get(finding.rule) ?? new Map<string, string[]>();
    advices.set(finding.advice, [...(advices.get(finding.advice) ?? []), placed(finding)]);
    rules.set(finding.rule, advices);
  }
  return rules;
}
