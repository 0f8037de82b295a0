import * as v from "valibot";
import { lockFiles } from "../../recovery/journal.js";
import { type Lease, readLease, removeLease, writeLease } from "../../recovery/lease.js";
import type { Home } from "../daemon/home.js";
import { type OldProcess, oldProcessSchema } from "./deploy-state.js";

/** What a lease of stopped apps is about; its recovery reads the rest of it. */
export interface Stopped {
  readonly stopping: readonly OldProcess[];
}

/** Apps that were started, moved, or stopped for good: what a lease says of them is over. */
export async function endLease(
  home: Home,
  namespace: string,
  isOver: (name: string) => boolean,
): Promise<void> {
  const files = lockFiles(home.locks, namespace);
  const lease = await readLease(files);
  if (lease === undefined) return;
  const all = stoppedIn(lease);
  // What nobody understands is left to its recovery, which names the file and says what to do.
  if (all === undefined) return;
  const stopping = all.filter(({ name }) => !isOver(name));
  if (stopping.length === 0) await removeLease(files);
  else await writeLease(files, { ...lease, state: { ...(lease.state as object), stopping } });
}

/** Nothing where there is no lease, or what it is about cannot be understood. */
export function stoppedIn(lease: Lease | undefined): readonly OldProcess[] | undefined {
  const parsed = v.safeParse(stopped, lease?.state);
  return parsed.success ? parsed.output.stopping : undefined;
}

const stopped = v.looseObject({ stopping: v.array(oldProcessSchema) });
