import { codeOf } from "../../errors.js";
import { descendantsOf, isAlive, statOf } from "../../proc.js";
import { shortList } from "../../text/phrases.js";
import { waitUntil } from "../../wait-until.js";
import type { Daemon } from "./daemon.js";
import { snapshot } from "./process.js";
import { idGivenAgain, type Unlisted } from "./unlisted.js";

/** Milliseconds until a process that was ended by SIGKILL must be gone. */
const killed = 5000;

/**
 * Ends workers that PM2's list lacks, each with what it has started: first as PM2 does, by SIGINT, and
 * after the app's kill_timeout by SIGKILL. Just before each signal it is looked whether it is still the same.
 * @returns those that are left, since they do not end, or may not be ended
 */
export async function endUnlisted(
  daemon: Daemon,
  workers: readonly Unlisted[],
): Promise<Unlisted[]> {
  if (workers.length === 0) return [];
  const apart = await tellsApart(daemon);
  const left = await Promise.all(
    workers.map(async (worker) => {
      if (!apart && idGivenAgain(worker, await snapshot(daemon))) return [worker];
      return (await endOne(worker)) ? [] : [worker];
    }),
  );
  return left.flat();
}

/** What somebody has to know who is to end them by hand. */
export function describeUnlisted(workers: readonly Unlisted[]): string {
  const apps = workers.map(
    ({ name, namespace, pid, mode }) => `${name} of ${namespace} (pid ${pid}, ${mode} mode)`,
  );
  return shortList(apps);
}

/** The command that ends them, as it is typed. */
export function killLine(workers: readonly Unlisted[]): string {
  return `kill ${workers.map(({ pid }) => pid).join(" ")}`;
}

/** Since version 7 the end of a process whose id was given again is not taken for that of its successor. */
async function tellsApart(daemon: Daemon): Promise<boolean> {
  const version = await daemon.call("getVersion", {}).catch(() => "");
  return Number.parseInt(String(version), 10) >= 7;
}

async function endOne(worker: Unlisted): Promise<boolean> {
  if (!isSame(worker)) return true;
  const tree = [worker, ...descendantsOf(worker.pid).flatMap(lifeOf)];
  const gone = async () => !tree.some(lives);
  for (const each of tree) signal(each, "SIGINT");
  if (await waitUntil(gone, { within: worker.killTimeout, every: 50 })) return true;
  for (const each of tree) signal(each, "SIGKILL");
  return (await waitUntil(gone, { within: killed, every: 50 })) === true;
}

type Life = Pick<Unlisted, "pid" | "started">;

function lifeOf(pid: number): Life[] {
  const started = statOf(pid)?.started;
  return started === undefined ? [] : [{ pid, started }];
}

function isSame({ pid, started, daemonPid }: Unlisted): boolean {
  const stat = statOf(pid);
  return stat?.started === started && stat.parent === daemonPid;
}

function lives({ pid, started }: Life): boolean {
  return isAlive(pid) && statOf(pid)?.started === started;
}

function signal(life: Life | Unlisted, name: "SIGINT" | "SIGKILL"): void {
  if ("daemonPid" in life ? !isSame(life) : !lives(life)) return;
  try {
    process.kill(life.pid, name);
  } catch (error) {
    // Gone meanwhile; or another user's, which then shows as one that does not end.
    if (codeOf(error) !== "ESRCH" && codeOf(error) !== "EPERM") throw error;
  }
}
