import { randomUUID } from "node:crypto";
import type { Job } from "../recovery/job.js";
import { type Holder, lockFiles } from "../recovery/journal.js";
import { startKeeper } from "../recovery/keeper.js";
import { readLease, writeLease } from "../recovery/lease.js";
import type { Home } from "./daemon/home.js";
import type { OldProcess } from "./plan/deploy-state.js";
import { type Stopped, stoppedIn } from "./plan/lease.js";

/**
 * Notes under the namespace's lock that these apps are down for the length of a job only. What an
 * earlier stop has put down stays in the lease.
 * @param onlyListed what is not in PM2's list then was deleted by somebody, and not by this step
 */
export async function leaseUntilJobEnd<S extends Stopped>(
  home: Home,
  namespace: string,
  holder: Holder,
  job: Job,
  state: S,
  onlyListed: boolean,
): Promise<void> {
  const files = lockFiles(home.locks, namespace);
  const earlier = stoppedIn(await readLease(files)) ?? [];
  const now = state.stopping.filter(({ running }) => running);
  const stopping = [...earlier.filter((old) => !now.some((other) => isSame(old, other))), ...now];
  if (stopping.length === 0) return;
  const id = randomUUID();
  const lease = {
    version: 1,
    id,
    kind: "stop",
    holder,
    job,
    state: { ...state, stopping, onlyListed },
  } as const;
  await writeLease(files, lease);
  startKeeper(home.locks, namespace, id, home.history);
}

function isSame(one: OldProcess, other: OldProcess): boolean {
  return one.id === other.id && one.name === other.name;
}
