import { readSteps } from "../../history/steps.js";
import { jobEnded } from "../../recovery/job.js";
import { describeHolder, lockFiles } from "../../recovery/journal.js";
import { readLease } from "../../recovery/lease.js";
import type { Home } from "../daemon/home.js";
import type { Subject } from "./subject.js";

/** The last step that stopped apps of a namespace of which nothing runs. */
export interface Stop {
  /** Which step, and when */
  readonly who: string;
  /** It holds until the end of a job, and that goes on */
  readonly forJob: boolean;
}

const daysBack = 30;

/** By namespace. Read only where a namespace is down, which is seldom. */
export async function stopsOf(
  home: Home,
  subjects: readonly Subject[],
  now: number,
): Promise<ReadonlyMap<string, Stop>> {
  const stops = new Map<string, Stop>();
  const down = new Set(subjects.map(({ process: pm2Process }) => pm2Process.namespace));
  for (const { process: pm2Process } of subjects)
    if (pm2Process.pid > 0) down.delete(pm2Process.namespace);
  if (down.size === 0) return stops;
  const since = new Date(now - daysBack * 86_400_000).toISOString();
  const { records } = await readSteps(home.history, since).catch(() => ({ records: [] }));
  for (const { action, target, counts, run, begun } of records) {
    const { namespace } = target;
    if (namespace === undefined || !down.has(namespace)) continue;
    if (action !== "pm2-stop" || !counts.stopped) continue;
    const { number, actor, workflow } = run;
    const who = describeHolder({ action, run: number, actor, workflow, since: begun });
    stops.set(namespace, { who, forJob: false });
  }
  for (const namespace of down) {
    const lease = await readLease(lockFiles(home.locks, namespace));
    if (lease === undefined) continue;
    stops.set(namespace, {
      who: describeHolder(lease.holder),
      forJob: !(await jobEnded(lease.job)),
    });
  }
  return stops;
}
