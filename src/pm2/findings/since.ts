import type { Evidence } from "../diagnosis/evidence.js";
import type { Remembered, RememberedProcess } from "../diagnosis/previous.js";
import type { Finding } from "./finding.js";

/** What is new since the previous run of the same selection. Processes as `namespace/name`. */
export interface Since {
  /** ms since the epoch */
  readonly at: number;
  readonly appeared: readonly string[];
  readonly gone: readonly string[];
  /** How many more restarts */
  readonly restarted: readonly { readonly process: string; readonly by: number }[];
  /** Keys of findings */
  readonly newFindings: readonly string[];
  readonly resolvedFindings: readonly string[];
}

export function changesSinceLastRun(
  evidence: Evidence,
  findings: readonly Finding[],
): Since | null {
  const { previous, reach } = evidence;
  if (previous === undefined) return null;
  const before = new Set(previous.processes.map(label));
  const now = new Set(current(evidence).map(label));
  const keys = new Set(findings.map(({ key }) => key));
  // Without an answer nothing is known to have gone or come.
  const known = reach.state === "answers" || reach.state === "absent";
  return {
    at: previous.at,
    appeared: known ? [...now].filter((one) => !before.has(one)).sort() : [],
    gone: known ? [...before].filter((one) => !now.has(one)).sort() : [],
    restarted: restarted(previous, current(evidence)),
    newFindings: [...keys].filter((key) => !previous.findings.includes(key)),
    resolvedFindings: previous.findings.filter((key) => !keys.has(key)),
  };
}

/** What the next run compares with: where nothing answered, the processes of the run before. */
export function stateToRemember(evidence: Evidence, findings: readonly Finding[]): Remembered {
  const { previous, reach, now } = evidence;
  return {
    version: 1,
    at: now,
    processes: reach.state === "answers" ? current(evidence) : (previous?.processes ?? []),
    findings: findings.map(({ key }) => key),
  };
}

/** An app that listens nowhere now keeps the ports it had: they are still missed the next time. */
function current({ subjects, previous }: Evidence): RememberedProcess[] {
  const before = new Map(
    previous?.processes.map((pm2Process) => [entry(pm2Process), pm2Process.ports]),
  );
  return subjects
    .filter((subject) => subject.chosen)
    .map(({ process: pm2Process, ports }) => {
      const { id, name, namespace, restarts } = pm2Process;
      const remembered = { id, name, namespace, restarts };
      return {
        ...remembered,
        ports: ports.length > 0 ? ports : (before.get(entry(remembered)) ?? []),
      };
    });
}

function restarted({ processes }: Remembered, now: readonly RememberedProcess[]) {
  const before = new Map(processes.map((pm2Process) => [entry(pm2Process), pm2Process.restarts]));
  const grown = new Map<string, number>();
  for (const pm2Process of now) {
    const by = pm2Process.restarts - (before.get(entry(pm2Process)) ?? pm2Process.restarts);
    if (by > 0) grown.set(label(pm2Process), (grown.get(label(pm2Process)) ?? 0) + by);
  }
  return [...grown].map(([pm2Process, by]) => ({ process: pm2Process, by }));
}

function label({ namespace, name }: { namespace: string; name: string }): string {
  return `${namespace}/${name}`;
}

function entry({ id, name, namespace }: Omit<RememberedProcess, "ports">): string {
  return JSON.stringify([id, namespace, name]);
}
