import { hostname } from "node:os";
import { messageOf } from "../errors.js";
import { addSample } from "../history/samples.js";
import { readSteps, type StepRecord } from "../history/steps.js";
import type { Log } from "../log.js";
import { maskDeep } from "./daemon/masking.js";
import { entryKey, type ProcessRow, processRow } from "./daemon/process.js";
import type { Exit } from "./diagnosis/daemon-log.js";
import { collect, type DiagnosisRequest, type Evidence } from "./diagnosis/evidence.js";
import { remember } from "./diagnosis/previous.js";
import type { Reach } from "./diagnosis/reach.js";
import { userName } from "./diagnosis/server.js";
import type { LogFile, Subject } from "./diagnosis/subject.js";
import type { Finding } from "./findings/finding.js";
import { type LogEnd, readLogEnds, withLastWords } from "./findings/last-words.js";
import { judge } from "./findings/rules/index.js";
import { changesSinceLastRun, type Since, stateToRemember } from "./findings/since.js";

const maxEvidence = 2000;

/** What one look at a server found: masked, and free of every environment value. */
export interface Diagnosis {
  readonly version: 1;
  /** ms since the epoch */
  readonly at: number;
  readonly host: string;
  readonly user: string;
  readonly home: string;
  readonly selection: { readonly namespaces: string; readonly names: string };
  readonly daemon: Reach & { readonly installedVersion: string | null };
  /** No finding is an error */
  readonly healthy: boolean;
  readonly findings: readonly Finding[];
  readonly since: Since | null;
  /** What steps did here within the last day, the newest first */
  readonly steps: readonly StepRecord[];
  /** ms since the epoch, one for each capture */
  readonly captures: readonly number[];
  readonly processes: readonly DiagnosedProcess[];
  /** What dump.pm2 holds, where no daemon answers */
  readonly saved: readonly SavedApp[];
  readonly logs: readonly LogEnd[];
}

export interface SavedApp {
  readonly namespace: string;
  readonly name: string;
  /** Of a living process in its folder; null where none is known */
  readonly pid: number | null;
}

export interface DiagnosedProcess extends ProcessRow {
  readonly mode: "cluster" | "fork";
  readonly isModule: boolean;
  readonly unstableRestarts: number;
  readonly cwd: string;
  readonly script: string;
  readonly ports: readonly number[];
  readonly packageVersion: string | null;
  readonly openFiles: number | null;
  readonly logFiles: readonly LogFile[];
  readonly exits: readonly Exit[];
  /** One number for each capture, null where it was not listed */
  readonly memory: readonly (number | null)[];
  readonly cpu: readonly (number | null)[];
  readonly restartsOver: readonly (number | null)[];
}

/**
 * Looks, judges, and remembers for the next time. Touches no process, starts none, and does not
 * throw for any state that the server may be in.
 */
export async function diagnose(
  question: DiagnosisRequest,
  logLines: number,
  log: Log,
): Promise<Diagnosis> {
  const { evidence, hide, stateFile } = await collect(question);
  const subjects = evidence.subjects.filter((subject) => subject.chosen);
  const judged = judge(evidence);
  const logs = await readLogEnds(subjects, judged, logLines, hide);
  const findings = withLastWords(judged, logs, subjects);
  await rememberIfPossible(evidence, findings, stateFile, log);
  const diagnosis: Diagnosis = {
    version: 1,
    at: evidence.now,
    host: hostname(),
    user: userName(),
    home: question.home.path,
    selection: { namespaces: question.chosen.namespaces.text, names: question.chosen.names.text },
    daemon: { ...evidence.reach, installedVersion: evidence.installedVersion },
    healthy: !findings.some(({ severity }) => severity === "error"),
    findings,
    since: changesSinceLastRun(evidence, findings),
    steps: await latestSteps(evidence, question),
    captures: evidence.watched.captures.map(({ at }) => at),
    processes: subjects.map((subject) => diagnosed(subject, evidence)),
    saved: savedApps(evidence),
    logs,
  };
  const masked = maskDeep(diagnosis, hide);
  await sampleIfPossible(evidence, diagnosis, log);
  return { ...masked, findings: masked.findings.map(shortened) };
}

/** Evidence may quote a line of any length; cut when it is masked, or half a secret would be left. */
function shortened(finding: Finding): Finding {
  const { evidence } = finding;
  return evidence.length <= maxEvidence
    ? finding
    : { ...finding, evidence: `${evidence.slice(0, maxEvidence)} …` };
}

function diagnosed(subject: Subject, { watched }: Evidence): DiagnosedProcess {
  const { process: pm2Process } = subject;
  const samples = watched.captures.map((capture) => capture.samples.get(entryKey(pm2Process)));
  return {
    ...processRow(pm2Process),
    mode: pm2Process.mode,
    isModule: pm2Process.isModule,
    unstableRestarts: subject.unstableRestarts,
    cwd: subject.cwd.path,
    script: subject.script.path,
    ports: subject.ports,
    packageVersion: subject.packageVersion,
    openFiles: subject.kernel?.openFiles ?? null,
    logFiles: subject.logs,
    exits: subject.exits,
    memory: samples.map((sample) => sample?.memoryBytes ?? null),
    cpu: samples.map((sample) => sample?.cpuPercent ?? null),
    restartsOver: samples.map((sample) => sample?.restarts ?? null),
  };
}

function savedApps({ reach, saved, living }: Evidence): SavedApp[] {
  if (reach.state === "answers") return [];
  return saved.entries.map((entry) => ({
    namespace: entry.namespace,
    name: entry.name,
    pid: living.get(entry) ?? null,
  }));
}

const maxSteps = 20;
const oneDay = 86_400_000;

/** Only of the chosen namespaces, and only what acted: looks and dry runs explain nothing. */
async function latestSteps(
  { reach, home, now }: Evidence,
  { chosen: { namespaces } }: DiagnosisRequest,
): Promise<StepRecord[]> {
  if (reach.state === "foreign") return [];
  const since = new Date(now - oneDay).toISOString();
  const { records } = await readSteps(home.history, since).catch(() => ({ records: [] }));
  return records
    .filter(
      ({ target: { namespace }, dryRun }) =>
        namespace !== undefined && !dryRun && namespaces.matches(namespace),
    )
    .slice(-maxSteps)
    .reverse();
}

/** For those who look at memory and restarts over days. */
async function sampleIfPossible(
  { reach, home, now }: Evidence,
  { processes }: Diagnosis,
  log: Log,
): Promise<void> {
  if (reach.state !== "answers") return;
  const sampled = processes.map((pm2Process) => {
    const { namespace, name, id, status, restarts, memoryBytes, cpuPercent, openFiles } =
      pm2Process;
    return { namespace, name, id, status, restarts, memoryBytes, cpuPercent, openFiles };
  });
  await addSample(home.history, new Date(now), sampled).catch((error: unknown) =>
    log.debug(`What this look saw is not in the history: ${messageOf(error)}`),
  );
}

/** Another user's home stays as it is, even where root could write into it. */
async function rememberIfPossible(
  evidence: Evidence,
  findings: readonly Finding[],
  file: string,
  log: Log,
): Promise<void> {
  if (evidence.reach.state === "foreign") return;
  try {
    await remember(evidence.home, file, stateToRemember(evidence, findings));
  } catch (error) {
    log.debug(`Nothing is remembered for the next run: ${messageOf(error)}`);
  }
}
