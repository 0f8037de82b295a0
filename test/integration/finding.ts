import { expect } from "vitest";
import type { Finding, Severity } from "../../src/pm2/findings/finding.js";
import type { StepResult } from "./server.js";

/** What a run of pm2-diagnostics found. */
export const findings = ({ outputs }: StepResult): Finding[] =>
  JSON.parse(outputs.findings ?? "[]");

interface Expected {
  readonly key: string;
  readonly severity: Severity;
  /** Name and number of processes; null for what is about none */
  readonly app: readonly [name: string, namespace: string, count: number] | null;
  readonly evidence: RegExp;
  readonly advice: RegExp;
}

export function expectFinding(
  result: StepResult,
  { key, severity, app, evidence, advice }: Expected,
) {
  const found = findings(result).find((one) => one.key === key);
  const seen = findings(result).map((one) => one.key);
  expect(found, `${key} is not among ${seen.join("; ")}`).toBeDefined();
  expect(found).toMatchObject({ id: key.split(" ")[0], severity });
  const pm2Process = found?.process ?? null;
  expect(pm2Process && [pm2Process.name, pm2Process.namespace, pm2Process.ids.length]).toEqual(app);
  expect(found?.evidence).toMatch(evidence);
  expect(found?.advice).toMatch(advice);
}
