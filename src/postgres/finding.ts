/** Something that is not as it should be. */
export interface Finding {
  readonly id: string;
  readonly severity: "error" | "warning";
  /** The table, query or other thing that it is about. */
  readonly subject: string;
  readonly evidence: string;
  readonly advice: string;
}

export function failing(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity === "error");
}
