import { isCluster } from "../../pm2-words.js";
import { childrenOf, statOf, variablesOf } from "../../proc.js";
import { waitUntil } from "../../wait-until.js";
import type { Daemon } from "./daemon.js";
import { livingDaemonPid } from "./home.js";
import { type Snapshot, snapshot } from "./process.js";

/**
 * A worker that the daemon has started, that lives, and that its list lacks. PM2 leaves one behind where
 * an app is deleted while it is being started: nothing that PM2 does reaches it from then on.
 */
export interface Unlisted {
  readonly pid: number;
  /** With the pid, one life of a process */
  readonly started: string;
  readonly daemonPid: number;
  /** The id that PM2 had given it, and may have given to another since */
  readonly id: number;
  readonly name: string;
  readonly namespace: string;
  readonly mode: "cluster" | "fork";
  /** Id of the deploy that it belongs to, where a step of these actions has started it */
  readonly deploy: string | undefined;
  /** Milliseconds that it may take to end */
  readonly killTimeout: number;
}

/** Milliseconds for which a worker must be missing in every list: a busy daemon lists one late. */
const lasting = 5000;

/** What PM2 waits for by itself when an app does not say otherwise. */
const usualKillTimeout = 1600;

/**
 * The workers that are missing in every list for some seconds. Costs hardly anything where none is
 * missing in the first.
 */
export async function unlistedWorkers(
  daemon: Daemon,
  asked: (worker: Unlisted) => boolean = () => true,
): Promise<Unlisted[]> {
  let left = (await unlistedNow(daemon)).filter(asked);
  if (left.length === 0) return [];
  const until = performance.now() + lasting;
  await waitUntil(
    async () => {
      const now = await unlistedNow(daemon);
      left = left.filter((worker) => now.some((other) => sameLife(worker, other)));
      return left.length === 0 || performance.now() >= until;
    },
    { within: 2 * lasting, every: 250 },
  );
  return left;
}

/** Those that are missing at this moment; one that has just been started can be among them. */
export async function unlistedNow(daemon: Daemon): Promise<Unlisted[]> {
  const daemonPid = await livingDaemonPid(daemon.home);
  if (daemonPid === undefined) return [];
  // In this order: one that is listed meanwhile is not missing.
  const children = childrenOf(daemonPid);
  const listed = new Set((await snapshot(daemon)).map(({ pid }) => pid));
  const missing = children.filter((pid) => !listed.has(pid));
  if (missing.length === 0) return [];
  const own = variablesOf(daemonPid);
  return missing.flatMap((pid) => readWorker(pid, daemonPid, own) ?? []);
}

export function sameLife(one: Unlisted, other: Unlisted): boolean {
  return one.pid === other.pid && one.started === other.started;
}

/** Whether PM2 has given its id to another that runs: before PM2 7 it takes the end of one for that of the other. */
export function idGivenAgain({ id, pid }: Unlisted, current: Snapshot): boolean {
  return current.some(
    (pm2Process) => pm2Process.id === id && pm2Process.pid > 0 && pm2Process.pid !== pid,
  );
}

/** @param own variables of the daemon: its helpers, such as git, inherit them, and its workers have a record of PM2 instead */
function readWorker(
  pid: number,
  daemonPid: number,
  own: ReadonlyMap<string, string>,
): Unlisted | undefined {
  const stat = statOf(pid);
  if (stat === undefined || stat.state === "Z" || stat.parent !== daemonPid) return undefined;
  const variables = variablesOf(pid);
  const record = recordFrom(variables);
  const id = Number(record.pm_id);
  if (record.pm_id === undefined || !Number.isInteger(id) || !record.pm_exec_path) return undefined;
  // A daemon that was started from within an app of another one has that app's record itself.
  if (own.get("pm_exec_path") && own.get("unique_id") === record.unique_id) return undefined;
  if (record.pmx_module === true || record.pmx_module === "true") return undefined;
  const marker = record.pm2_actions as { readonly deploy?: unknown } | undefined;
  const deploy = record.pm2_actions_deploy ?? marker?.deploy;
  return {
    pid,
    started: stat.started,
    daemonPid,
    id,
    name: String(record.name),
    namespace: String(record.namespace ?? "default"),
    mode: isCluster(record) ? "cluster" : "fork",
    deploy: typeof deploy === "string" ? deploy : undefined,
    killTimeout: Number(record.kill_timeout ?? usualKillTimeout) || usualKillTimeout,
  };
}

/** PM2 hands a cluster worker its record in one variable, any other one in a variable for each field. */
function recordFrom(variables: ReadonlyMap<string, string>): Readonly<Record<string, unknown>> {
  const whole = variables.get("pm2_env");
  if (whole === undefined) return Object.fromEntries(variables);
  try {
    return JSON.parse(whole) as Record<string, unknown>;
  } catch {
    return Object.fromEntries(variables);
  }
}
