import { counted } from "../../text/phrases.js";

/** Something that is not as it should be. */
export interface DataFinding {
  readonly id: string;
  readonly severity: "error" | "warning";
  /** The table, query or other thing that it is about. */
  readonly subject: string;
  readonly evidence: string;
  readonly advice: string;
}

/** `2 errors, 1 warning`. */
export function shownFindings(findings: readonly DataFinding[]): string {
  const shown = (["error", "warning"] as const).map((severity) => {
    const count = findings.filter((one) => one.severity === severity).length;
    return count === 0 ? "" : counted(count, severity);
  });
  return shown.filter((one) => one !== "").join(", ");
}

export function hasFailed(findings: readonly DataFinding[]): boolean {
  return findings.some(({ severity }) => severity === "error");
}
