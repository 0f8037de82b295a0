import { readIfThere, removeWhole, writeWhole } from "../whole-file.js";
import { type Job, jobEnded } from "./job.js";
import { type Holder, type LockFiles, writeJournal } from "./journal.js";

/** What a step has done for the length of its job only, and how to undo it when the job has ended. */
export interface Lease {
  readonly version: 1;
  readonly id: string;
  /** Which recovery understands `state` */
  readonly kind: string;
  readonly holder: Holder;
  readonly state: unknown;
  readonly job: Job;
}

type Files = Pick<LockFiles, "lease" | "journal">;

/** To be called by whoever holds the lock, as for all that writes it. */
export async function writeLease({ lease }: Files, value: Lease): Promise<void> {
  await writeWhole(lease, JSON.stringify(value));
}

/** One that cannot be understood is none: what it was about is in the history. */
export async function readLease({ lease }: Pick<Files, "lease">): Promise<Lease | undefined> {
  try {
    const found = JSON.parse((await readIfThere(lease)) ?? "null") as Lease | null;
    return found?.version === 1 ? found : undefined;
  } catch {
    return undefined;
  }
}

export async function removeLease({ lease }: Files): Promise<void> {
  await removeWhole(lease);
}

/** Whether a lease is there whose job has ended. */
export async function isDue(files: Pick<Files, "lease">): Promise<boolean> {
  const lease = await readLease(files);
  return lease !== undefined && (await jobEnded(lease.job));
}

/**
 * Makes a journal of a lease whose job has ended, for the recovery that follows. To be called under the
 * lock, with no journal there.
 */
export async function fallsDue(files: Files): Promise<boolean> {
  const lease = await readLease(files);
  if (lease === undefined || !(await jobEnded(lease.job))) return false;
  const { kind, holder, state } = lease;
  const opening = "A job ended, and nothing in it had started again what it had stopped";
  await writeJournal(files.journal, { version: 1, kind, holder, state, opening });
  await removeLease(files);
  return true;
}
