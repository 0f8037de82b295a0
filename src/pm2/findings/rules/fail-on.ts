import { type Finding, type Severity, severities } from "../finding.js";
import { rules } from "./index.js";

/** What a `fail-on` may say: a severity, which means it and all that are worse, or a finding's id. */
export const reasons: readonly string[] = [...severities, ...rules.map(({ id }) => id)];

/** The findings that fail the step. */
export function failingFindings(
  findings: readonly Finding[],
  failOn: readonly string[],
): Finding[] {
  const mildest = Math.max(...failOn.map((word) => severities.indexOf(word as Severity)));
  return findings.filter(
    ({ id, severity }) => failOn.includes(id) || severities.indexOf(severity) <= mildest,
  );
}
