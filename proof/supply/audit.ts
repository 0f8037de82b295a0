import type { Row } from "../part.js";

/** What `npm audit --json` is answered. A registry that gives no answer proves nothing, and is no weakness. */
export function auditRow(printed: string, failures: string[]): Row {
  const what = "known weaknesses in what is bundled (npm audit)";
  const answer = answered(printed);
  if (answer === undefined) {
    const figure = "not known: the registry gave no answer";
    return { what, figure, unit: "", goal: "", ok: true };
  }
  const { total, names } = answer;
  if (total > 0) failures.push(`npm audit knows a weakness of ${names.join(", ")}`);
  return { what, figure: total, unit: "", goal: "0", ok: total === 0 };
}

function answered(printed: string): { total: number; names: string[] } | undefined {
  try {
    const { metadata, vulnerabilities = {} } = JSON.parse(printed);
    const { total } = metadata.vulnerabilities;
    return Number.isInteger(total) ? { total, names: Object.keys(vulnerabilities) } : undefined;
  } catch {
    return undefined;
  }
}
