import { isOneShot } from "../../pm2-words.js";
import { isAlive } from "../../proc.js";
import type { Daemon } from "./daemon.js";
import { isOthersScript } from "./others-script.js";

/** PM2's own record of a process. Holds every variable of its environment: never shown, never kept. */
export type Settings = Readonly<Record<string, unknown>>;

/** One entry of PM2's list. */
export interface Process {
  readonly id: number;
  readonly name: string;
  readonly namespace: string;
  /** PM2's: online, stopping, stopped, launching, errored, waiting restart, one-launch-status */
  readonly status: string;
  /** 0 when it does not run */
  readonly pid: number;
  readonly restarts: number;
  /** Of its own package.json when it was started; null where that cannot be told */
  readonly version: string | null;
  /** null when it does not run */
  readonly uptimeMs: number | null;
  readonly memoryBytes: number;
  readonly cpuPercent: number;
  /** ms since the epoch; null after PM2 gave it up as errored */
  readonly createdAt: number | null;
  readonly mode: "cluster" | "fork";
  /** NODE_APP_INSTANCE, or what the app names instead */
  readonly instance: number | null;
  /** Restarted by nobody: it runs once, or only when told to */
  readonly oneShot: boolean;
  /** One of PM2's own modules, such as pm2-logrotate: never selected */
  readonly isModule: boolean;
  /** Not enumerable, so that no JSON and no log shows it by accident */
  readonly settings: Settings;
}

/** What outputs and tables show of a process: no value of its environment. */
export type ProcessRow = Pick<
  Process,
  | "id"
  | "name"
  | "namespace"
  | "status"
  | "pid"
  | "restarts"
  | "version"
  | "uptimeMs"
  | "memoryBytes"
  | "cpuPercent"
>;

/** The daemon's process list at one moment. */
export type Snapshot = readonly Process[];

/** Reads the list; no daemon means no processes. */
export async function snapshot(daemon: Daemon | undefined): Promise<Snapshot> {
  if (daemon === undefined) return [];
  const list = (await daemon.call("getMonitorData", {}, 30_000)) as RawProcess[];
  const now = Date.now();
  return list.map((raw) => readProcess(raw, now));
}

interface RawProcess {
  readonly pid?: number;
  readonly name?: string;
  readonly pm_id: number;
  readonly pm2_env: Settings;
  readonly monit?: { readonly memory?: number; readonly cpu?: number };
}

/** Of these PM2 can list the pid that they had. */
const withoutPid: ReadonlySet<string> = new Set(["stopped", "errored", "waiting restart"]);

function readProcess(raw: RawProcess, now: number): Process {
  const settings = raw.pm2_env;
  const status = String(settings.status);
  const pid = withoutPid.has(status) ? 0 : (raw.pid ?? 0);
  const pm2Process: Omit<Process, "settings"> = {
    id: raw.pm_id,
    name: String(settings.name ?? raw.name),
    namespace: String(settings.namespace ?? "default"),
    status,
    pid,
    restarts: Number(settings.restart_time ?? 0),
    version: versionOf(settings),
    uptimeMs: status === "online" ? Math.max(0, now - Number(settings.pm_uptime)) : null,
    memoryBytes: raw.monit?.memory ?? 0,
    cpuPercent: raw.monit?.cpu ?? 0,
    createdAt: typeof settings.created_at === "number" ? settings.created_at : null,
    mode: settings.exec_mode === "cluster_mode" ? "cluster" : "fork",
    instance: instanceOf(settings),
    oneShot: isOneShot(settings),
    isModule: settings.pmx_module === true,
  };
  return Object.defineProperty(pm2Process, "settings", { value: settings }) as Process;
}

/**
 * PM2's word, unless that is of another's package.json; then, and where PM2 has found none, the word of the
 * step that started it.
 */
function versionOf(settings: Settings): string | null {
  const { version } = settings;
  const known = typeof version === "string" && version !== "N/A";
  if (known && !isOthersScript(String(settings.pm_exec_path), pathOf(settings))) return version;
  const started = markOf(settings).version;
  return typeof started === "string" ? started : null;
}

/** The PATH that a process was started with: a command was found there. */
export function pathOf({ env, PATH }: Settings): string {
  const own = typeof env === "object" && env !== null && "PATH" in env ? env.PATH : undefined;
  return String(own ?? PATH ?? "");
}

/** The variables that a process was started with. */
export function variablesOf({ settings }: Pick<Process, "settings">): Record<string, string> {
  const { env } = settings;
  if (typeof env !== "object" || env === null) return {};
  return Object.fromEntries(
    Object.entries(env).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );
}

/** The variable that holds a process's instance number. */
export function instanceVariable(settings: Settings): string {
  return String(settings.instance_var ?? "NODE_APP_INSTANCE");
}

export function instanceOf(settings: Settings): number | null {
  const instance = settings[instanceVariable(settings)];
  return instance === undefined ? null : Number(instance);
}

/** Workers in their order. Those of fork mode have no number. */
export function compareByInstance(
  one: Pick<Process, "instance" | "id">,
  other: Pick<Process, "instance" | "id">,
): number {
  return (one.instance ?? one.id) - (other.instance ?? other.id);
}

export function processRow(pm2Process: Process): ProcessRow {
  const { id, name, namespace, status, pid, restarts, version } = pm2Process;
  const { uptimeMs, memoryBytes, cpuPercent } = pm2Process;
  return { id, name, namespace, status, pid, restarts, version, uptimeMs, memoryBytes, cpuPercent };
}

/** Whether two readings show the same process in the same life: nobody has touched it in between. */
export function sameIdentity(one: Process, other: Process): boolean {
  return sameEntry(one, other) && one.pid === other.pid && one.createdAt === other.createdAt;
}

/**
 * The same entry of PM2's list, whichever life it is in: a restart gives it another pid and another
 * time of creation. PM2 counts ids on, and begins anew only when its list was empty: then the marker
 * of a worker that a step of ours started tells it from its predecessor.
 */
export function sameEntry(one: Process, other: Process): boolean {
  return entryKey(one) === entryKey(other);
}

/** What two readings of the same entry have in common. */
export function entryKey(pm2Process: Process): string {
  const { id, name, namespace } = pm2Process;
  return JSON.stringify([id, namespace, name, workerOf(pm2Process)]);
}

function workerOf({ settings }: Process): unknown {
  return markOf(settings).worker;
}

/** What a step of ours wrote into the record of a worker that it started. */
function markOf({ pm2_actions: mark }: Settings): Readonly<Record<string, unknown>> {
  return typeof mark === "object" && mark !== null ? (mark as Record<string, unknown>) : {};
}

/** Online in PM2's list and alive in the kernel's: the one without the other proves nothing. */
export function runs(pm2Process: Process): boolean {
  return pm2Process.status === "online" && isAlive(pm2Process.pid);
}
