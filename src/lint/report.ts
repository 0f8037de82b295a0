import type { AnnotatingLog } from "../log.js";
import type { Finding } from "./lint.js";
import { pageOf } from "./sarif.js";

/** Shows findings at their places, as one table, and with what to write instead. */
export async function showFindings(
  findings: readonly Finding[],
  log: AnnotatingLog,
): Promise<void> {
  for (const finding of findings) {
    const { rule, severity, file, line, column, message } = finding;
    log.annotation({
      severity,
      file,
      line,
      column,
      title: rule,
      message: `${message} (${pageOf(rule)})`,
    });
  }
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
