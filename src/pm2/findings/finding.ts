import type { Evidence } from "../diagnosis/evidence.js";
import type { Subject } from "../diagnosis/subject.js";

/** error: something is broken now. warning: it will break, or cannot be trusted. info: worth knowing. */
export const severities = ["error", "warning", "info"] as const;
export type Severity = (typeof severities)[number];

export interface Finding {
  /** One of the ids in docs/findings.md */
  readonly id: string;
  readonly severity: Severity;
  /** Tells it apart from others of its id, and is the same from run to run: `crash-loop prod/api` */
  readonly key: string;
  /** null where it is about the daemon or the server */
  readonly process: AffectedProcess | null;
  readonly evidence: string;
  readonly advice: string;
}

/** An app whose processes show the same: one finding for all its workers. */
export interface AffectedProcess {
  readonly name: string;
  readonly namespace: string;
  readonly ids: readonly number[];
}

/** What a rule reports; the table adds the id, and the severity where the rule does not say another. */
export interface Found {
  readonly severity?: Severity;
  readonly subject?: Subject;
  /** What it is about where that is no process, if a rule can find several: a path, a port */
  readonly about?: string;
  readonly evidence: string;
  readonly advice: string;
}

export interface FindingRule {
  readonly id: string;
  readonly severity: Severity;
  look(evidence: Evidence): Iterable<Found>;
}

/** The processes that the run was asked about. */
export function chosen({ subjects }: Evidence): readonly Subject[] {
  return subjects.filter((subject) => subject.chosen);
}

/** All but PM2's modules, which are nobody's neighbours. */
export function apps({ subjects }: Evidence): readonly Subject[] {
  return subjects.filter(({ process: pm2Process }) => !pm2Process.isModule);
}

/** The step sees the daemon's socket and none of its processes: it runs in another container. */
export function isBlind({ daemonSeen, subjects }: Evidence): boolean {
  const running = subjects.filter(({ kernel }) => kernel !== null);
  return !daemonSeen && running.length > 0 && running.every(({ kernel }) => !kernel?.alive);
}

/** The chosen processes that the previous run saw, too. */
export function* known(evidence: Evidence) {
  const before = new Map(
    evidence.previous?.processes.map((pm2Process) => [identity(pm2Process), pm2Process]),
  );
  for (const subject of chosen(evidence)) {
    const then = before.get(identity(subject.process));
    if (then !== undefined) yield { subject, before: then };
  }
}

function identity(pm2Process: { id: number; name: string; namespace: string }): string {
  return JSON.stringify([pm2Process.id, pm2Process.namespace, pm2Process.name]);
}

export function hasStatus(status: string): (subject: Subject) => boolean {
  return ({ process: pm2Process }) => pm2Process.status === status;
}

/** One finding for each app: its workers say the same, and sixteen lines of it say no more. */
export function mergeFindings(findings: readonly Finding[]): Finding[] {
  const byApp = new Map<string, Finding>();
  const whole: Finding[] = [];
  for (const finding of findings) {
    const { process: pm2Process } = finding;
    if (pm2Process === null) {
      whole.push(finding);
      continue;
    }
    const first = byApp.get(finding.key);
    byApp.set(finding.key, first === undefined ? finding : together(first, finding));
  }
  return [...whole, ...byApp.values()];
}

/** Workers say the same; two findings about one process (two logs) are both told. */
function together(one: Finding, other: Finding): Finding {
  const ids = [...new Set([...(one.process?.ids ?? []), ...(other.process?.ids ?? [])])];
  const sameProcess = ids.length === one.process?.ids.length;
  const worse = severities.indexOf(one.severity) <= severities.indexOf(other.severity);
  return {
    ...one,
    severity: worse ? one.severity : other.severity,
    process: one.process && { ...one.process, ids },
    evidence: sameProcess ? `${one.evidence} ${other.evidence}` : one.evidence,
  };
}
