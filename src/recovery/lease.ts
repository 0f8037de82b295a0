import * as v from "valibot";
import { readStored, readStoredIfWhole } from "../disk/stored.js";
import { readIfThere, removeTemporaryFiles, removeWhole, writeWhole } from "../disk/whole-file.js";
import { messageOf } from "../errors.js";
import { jobEnded, jobLives } from "./job.js";
import { holder, type LockFiles, writeJournal } from "./journal.js";

/** What a step has done for the length of its job only, and how to undo it when the job has ended. */
const lease = v.object({
  version: v.literal(1),
  id: v.string(),
  /** Which recovery understands `state` */
  kind: v.string(),
  holder,
  state: v.unknown(),
  job: v.object({
    runner: v.nullable(v.object({ pid: v.number(), begun: v.string() })),
    marker: v.string(),
    variables: v.pipe(v.array(v.string()), v.readonly()),
  }),
});

export type Lease = Readonly<v.InferOutput<typeof lease>>;

type Files = Pick<LockFiles, "lease" | "journal">;

/** To be called by whoever holds the lock, as for all that writes it. */
export async function writeLease(files: Files, value: Lease): Promise<void> {
  await writeWhole(files.lease, JSON.stringify(value));
}

/** One that cannot be understood is none, and stops nobody: each step of the namespace warns of it, see `whyUnread`. */
export async function readLease(files: Pick<Files, "lease">): Promise<Lease | undefined> {
  return readStoredIfWhole(files.lease, lease);
}

/** Of a lease that is there and cannot be understood: which file it is, why, and what to do. */
export async function whyUnread(files: Pick<Files, "lease">): Promise<string | undefined> {
  try {
    const text = await readIfThere(files.lease);
    if (text !== undefined) readStored(text, lease, `The lease ${files.lease}`, advice);
    return undefined;
  } catch (error) {
    return messageOf(error);
  }
}

const advice =
  "A stop with until: job-end wrote it, and nothing starts again what that stopped. Look at what runs (pm2 list), start what is missing, and remove that file.";

export async function removeLease(files: Files): Promise<void> {
  await removeWhole(files.lease);
  // Killed while it was written: what it holds is a secret.
  await removeTemporaryFiles(files.lease);
}

/** Whether a lease is there whose job has ended, and nothing of it works on. */
export async function isDue(files: Pick<Files, "lease">): Promise<boolean> {
  const found = await readLease(files);
  return found !== undefined && (await isOver(found));
}

/** A step whose runner was killed goes on without it: what it does, the apps are down for. */
async function isOver({ job }: Lease): Promise<boolean> {
  return (await jobEnded(job)) && !jobLives(job);
}

/**
 * Makes a journal of a lease whose job has ended, for the recovery that follows. To be called under the
 * lock, with no journal there.
 */
export async function makeLeaseDue(
  files: Files,
  isDueNow: (lease: Lease) => Promise<boolean> = isOver,
): Promise<boolean> {
  const found = await readLease(files);
  if (found === undefined || !(await isDueNow(found))) return false;
  const { kind, holder: who, state } = found;
  const opening = "A job ended without starting again what it had stopped";
  await writeJournal(files.journal, { version: 1, kind, holder: who, state, opening });
  await removeLease(files);
  return true;
}
