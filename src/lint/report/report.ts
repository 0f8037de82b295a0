import type { AnnotatingLog } from "../../log.js";
import type { Finding } from "../lint.js";
import { pageOf } from "./sarif.js";

/** GitHub shows this many annotations of a severity for a step, and drops the rest without a word. */
const mostAnnotations = 10;

/** Shows findings at their places, as one table, and with what to write instead. */
export async function showFindings(
  findings: readonly Finding[],
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

function annotate(findings: readonly Finding[], log: AnnotatingLog): void {
  const first = (["error", "warning"] as const).flatMap((kind) =>
    findings.filter(({ severity }) => severity === kind).slice(0, mostAnnotations),
  );
  const shown = first.filter(({ rule, message, severity, file, line, column }) => {
    const text = `${message} (${pageOf(rule)})`;
    return log.annotation({ severity, file, line, column, title: rule, message: text });
  });
  const left = findings.length - shown.length;
  if (shown.length > 0 && left > 0)
    log.info(
      `${left} more findings are only in the table: GitHub shows ${mostAnnotations} errors and ${mostAnnotations} warnings of a step at their places.`,
    );
}

export function countOf(findings: readonly Finding[]): { errors: number; warnings: number } {
  const errors = findings.filter(({ severity }) => severity === "error").length;
  return { errors, warnings: findings.length - errors };
}

function placed({ file, line, column }: Finding): string {
  return `${file}:${line}:${column}`;
}

/** Each advice once, with all the places that it is for. */
function byRule(findings: readonly Finding[]): Map<string, Map<string, string[]>> {
  const rules = new Map<string, Map<string, string[]>>();
  for (const finding of findings) {
    const advices = rules.get(finding.rule) ?? new Map<string, string[]>();
    advices.set(finding.advice, [...(advices.get(finding.advice) ?? []), placed(finding)]);
    rules.set(finding.rule, advices);
  }
  return rules;
}
