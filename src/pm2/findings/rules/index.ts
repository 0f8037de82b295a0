import type { Evidence } from "../../diagnosis/evidence.js";
import {
  type Finding,
  type FindingRule,
  type Found,
  mergeFindings,
  severities,
} from "../finding.js";
import { daemonRules } from "./daemon-rules.js";
import { dumpRules } from "./dump-rules.js";
import { footingRules } from "./footing-rules.js";
import { lifeRules } from "./life-rules.js";
import { namespaceRules } from "./namespace-rules.js";
import { neighbourRules } from "./neighbour-rules.js";
import { questionRules } from "./question-rules.js";
import { serverRules } from "./server-rules.js";
import { usageRules } from "./usage-rules.js";

/** Every rule, in the order of docs/findings.md. */
export const rules: readonly FindingRule[] = [
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
  return mergeFindings(findings).sort(
    (a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity),
  );
}

function finding({ id, severity }: FindingRule, found: Found): Finding {
  const pm2Process = found.subject?.process;
  return {
    id,
    severity: found.severity ?? severity,
    key: [id, pm2Process ? `${pm2Process.namespace}/${pm2Process.name}` : found.about]
      .filter(Boolean)
      .join(" "),
    process: pm2Process
      ? { name: pm2Process.name, namespace: pm2Process.namespace, ids: [pm2Process.id] }
      : null,
    evidence: found.evidence,
    advice: found.advice,
  };
}
