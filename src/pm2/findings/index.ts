import type { Evidence } from "../diagnosis/evidence.js";
import { daemonRules } from "./daemon-rules.js";
import { dumpRules } from "./dump-rules.js";
import { type Finding, type Found, merged, type Rule, severities } from "./finding.js";
import { footingRules } from "./footing-rules.js";
import { lifeRules } from "./life-rules.js";
import { namespaceRules } from "./namespace-rules.js";
import { neighbourRules } from "./neighbour-rules.js";
import { questionRules } from "./question-rules.js";
import { serverRules } from "./server-rules.js";
import { usageRules } from "./usage-rules.js";

/** Every rule, in the order of docs/findings.md. */
export const rules: readonly Rule[] = [
  ...lifeRules,
  ...namespaceRules,
  ...footingRules,
  ...usageRules,
  ...daemonRules,
  ...dumpRules,
  ...serverRules,
  ...neighbourRules,
  ...questionRules,
];

/** Applies every rule; the worst first, one finding for each app. */
export function judge(evidence: Evidence): Finding[] {
  const findings = rules.flatMap((rule) =>
    [...rule.look(evidence)].map((found) => finding(rule, found)),
  );
  return merged(findings).sort(
    (a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity),
  );
}

function finding({ id, severity }: Rule, found: Found): Finding {
  const process = found.subject?.process;
  return {
    id,
    severity: found.severity ?? severity,
    key: [id, process ? `${process.namespace}/${process.name}` : found.about]
      .filter(Boolean)
      .join(" "),
    process: process
      ? { name: process.name, namespace: process.namespace, ids: [process.id] }
      : null,
    evidence: found.evidence,
    advice: found.advice,
  };
}
