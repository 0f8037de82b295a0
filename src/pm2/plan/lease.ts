import { lockFiles } from "../../recovery/journal.js";
import { type Lease, readLease, removeLease, writeLease } from "../../recovery/lease.js";
import type { Home } from "../daemon/home.js";
import type { OldProcess } from "./deploy-state.js";

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
  const stopping = stoppedProcesses(lease).filter(({ name }) => !isOver(name));
  if (stopping.length === 0) await removeLease(files);
  else await writeLease(files, { ...lease, state: { ...(lease.state as Stopped), stopping } });
}

export function stoppedProcesses(lease: Lease | undefined): readonly OldProcess[] {
  return lease === undefined ? [] : (lease.state as Stopped).stopping;
}
