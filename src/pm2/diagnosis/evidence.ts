import { realpath } from "node:fs/promises";
import { dirname } from "node:path";
import { readIfThere } from "../../disk/whole-file.js";
import type { Home } from "../daemon/home.js";
import { type Masker, masker, secretValues } from "../daemon/masking.js";
import type { Settings } from "../daemon/process.js";
import { fileNameOf } from "../ecosystem/generated-entry.js";
import { type LeftLog, leftLogs } from "../start/left-logs.js";
import { type CapturedProcesses, captureProcesses } from "./captures.js";
import { type DaemonLog, readDaemonLog } from "./daemon-log.js";
import { type Kernel, readKernel } from "./kernel.js";
import { type LeftStep, leftSteps } from "./left-steps.js";
import { type Remembered, readRemembered, stateFile } from "./previous.js";
import { findProjects, type Scan } from "./projects.js";
import { type Reach, tryConnect } from "./reach.js";
import { readSaved, type Saved, type SavedEntry } from "./saved.js";
import {
  type Disk,
  disksOf,
  installedVersion,
  rotationOf,
  type ServerFolders,
  serverFolders,
  startupOf,
} from "./server.js";
import { type Stop, stopsOf } from "./stops.js";
import { type Chosen, readSubjects, type Subject } from "./subject.js";

/** Everything that the rules look at. Reading it touches no process. */
export interface Evidence {
  /** ms since the epoch */
  readonly now: number;
  readonly home: Home;
  readonly reach: Reach;
  readonly watched: CapturedProcesses;
  /** Every process of the daemon; the rules speak of those that are `chosen` */
  readonly subjects: readonly Subject[];
  /** The selection is everything: what is the daemon's as a whole is of interest, too */
  readonly chosen: Chosen;
  readonly saved: Saved;
  readonly daemonLog: DaemonLog;
  readonly previous: Remembered | undefined;
  readonly installedVersion: string | null;
  readonly startup: string | null;
  readonly rotation: string | null;
  readonly disks: readonly Disk[];
  readonly scan: Scan;
  /** The kernel shows this step the daemon: not from another container */
  readonly daemonSeen: boolean;
  readonly daemonGroup: string | null;
  readonly ownGroup: string | null;
  /** What killed steps left, of every namespace */
  readonly leftSteps: readonly LeftStep[];
  /** For each namespace of which nothing runs, the step that stopped it, where one is known */
  readonly stops: ReadonlyMap<string, Stop>;
  /** Numbered log files of nobody; all of them only where everything is chosen */
  readonly leftLogs: readonly LeftLog[];
  /** This step's own working directory was deleted */
  readonly ownFolderGone: boolean;
  /** Where no daemon answers: the saved processes that live all the same */
  readonly living: ReadonlyMap<SavedEntry, number>;
}

export interface DiagnosisRequest {
  readonly home: Home;
  readonly chosen: Chosen;
  readonly captures: number;
  readonly intervalMs: number;
  readonly scan: readonly string[];
  readonly pm2Path: string;
  readonly env: Readonly<NodeJS.ProcessEnv>;
  /** Other folders only in tests */
  readonly folders?: ServerFolders;
}

export interface Collected {
  readonly evidence: Evidence;
  /** Made from all values that must not be shown */
  readonly hide: Masker;
  readonly stateFile: string;
}

export async function collect(question: DiagnosisRequest): Promise<Collected> {
  const { home, chosen } = question;
  const folders = question.folders ?? serverFolders(question.env);
  const file = stateFile(home, [[chosen.namespaces.text], [chosen.names.text]]);
  const readServer = () =>
    Promise.all([
      readSaved(home),
      readRemembered(file),
      installedVersion(question.pm2Path, question.env),
      startupOf(home, folders),
      rotationOf(home, folders),
      findProjects(question.scan),
    ]);
  // While the daemon puts its list together. After a long watch it would be out of date.
  const early = question.captures === 1 ? readServer() : undefined;
  // Its error is thrown where it is awaited, and is not to end the process before.
  early?.catch(() => {});
  const { reach: reached, daemon } = await tryConnect(home);
  const watched = await captureProcesses(daemon, {
    count: question.captures,
    intervalMs: question.intervalMs,
  }).finally(() => daemon?.close());

  const kernel = readKernel();
  const daemonLog = await readDaemonLog(home);
  const subjects = await readSubjects(watched, daemonLog, kernel, reached.pid, chosen);
  const [saved, previous, installed, startup, rotation, scan] = await (early ?? readServer());
  const places = subjects.flatMap(({ cwd, logs }) => [
    cwd.path,
    ...logs.map(({ path }) => dirname(path)),
  ]);
  const evidence: Evidence = {
    now: Date.now(),
    home,
    reach: reached,
    watched,
    subjects,
    chosen,
    saved,
    daemonLog,
    previous,
    installedVersion: installed,
    startup,
    rotation,
    disks: await disksOf([home.path, ...places]),
    scan,
    daemonSeen: reached.pid !== null && kernel.isPm2(reached.pid),
    daemonGroup: reached.pid === null ? null : kernel.groupOf(reached.pid),
    ownGroup: kernel.groupOf("self"),
    leftSteps: await leftSteps(home),
    stops: await stopsOf(home, subjects, Date.now()),
    leftLogs: await leftOf(home, subjects, chosen),
    ownFolderGone: ownFolderGone(),
    living: reached.state === "answers" ? new Map() : await livingOf(saved, kernel),
  };
  return { evidence, hide: hider(evidence, question.env), stateFile: file };
}

/** Of apps that are gone nobody knows whose they were: told to whoever looks at everything. */
async function leftOf(home: Home, subjects: readonly Subject[], chosen: Chosen) {
  const left = await leftLogs(
    home,
    subjects.map(({ process: pm2Process }) => pm2Process.settings),
  );
  if (chosen.namespaces.text === "*" && chosen.names.text === "*") return left;
  const apps = subjects
    .filter((each) => each.chosen)
    .map(({ process: pm2Process }) => fileNameOf(pm2Process.name));
  return left.filter(({ app }) => apps.includes(app));
}

function ownFolderGone(): boolean {
  try {
    process.cwd();
    return false;
  } catch {
    return true;
  }
}

function hider({ watched, saved }: Evidence, env: Readonly<NodeJS.ProcessEnv>): Masker {
  const records: readonly Settings[] = [
    ...watched.latest.map(({ settings }) => settings),
    ...saved.entries.map(({ settings }) => settings),
    env,
  ];
  return masker(records.flatMap(secretValues));
}

/** A pid that PM2 wrote down may belong to something else by now: its folder must be the app's. */
async function livingOf({ entries }: Saved, kernel: Kernel): Promise<Map<SavedEntry, number>> {
  const found = new Map<SavedEntry, number>();
  for (const entry of entries) {
    const pid = Number((await readPidFile(entry.pidFile)).trim());
    if (!(pid > 0 && kernel.of(pid).alive)) continue;
    const folder = await realpath(entry.cwd).catch(() => entry.cwd);
    if (kernel.of(pid).cwd === folder) found.set(entry, pid);
  }
  return found;
}

async function readPidFile(path: string): Promise<string> {
  return path.startsWith("/") ? ((await readIfThere(path).catch(() => "")) ?? "") : "";
}
