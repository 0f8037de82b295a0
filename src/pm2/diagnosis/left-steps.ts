import { readFile, stat } from "node:fs/promises";
import { allPids, holdsLockOn } from "../../proc.js";
import {
  describeHolder,
  lockFiles,
  namesWithJournal,
  readJournal,
} from "../../recovery/journal.js";
import type { Home } from "../daemon/home.js";

/** What a step of these actions left: begun, neither done nor undone, and nobody at it. */
export interface LeftStep {
  readonly namespace: string;
  /** Who that was; null where the journal cannot be read */
  readonly who: string | null;
  readonly journal: string;
}

/** A step at work, or a guard that puts things right, holds the lock; what they do is not left. */
export async function leftSteps({ locks }: Home): Promise<LeftStep[]> {
  const left: LeftStep[] = [];
  for (const namespace of await namesWithJournal(locks)) {
    const { lock, journal } = lockFiles(locks, namespace);
    const who = await begunBy(journal);
    // Who works holds the lock; who has ended meanwhile has taken the journal along.
    if (who === undefined || (await isHeld(lock)) !== false) continue;
    if ((await begunBy(journal)) === who) left.push({ namespace, who, journal });
  }
  return left;
}

/** Null where the journal cannot be read, nothing where there is none. */
async function begunBy(journal: string): Promise<string | null | undefined> {
  return readJournal(journal).then(
    (found) => found && describeHolder(found.holder),
    () => null,
  );
}

/** Whether somebody holds a lock on this file; nothing where the kernel does not say. */
async function isHeld(file: string): Promise<boolean | undefined> {
  try {
    const { ino } = await stat(file);
    const lines = (await readFile("/proc/locks", "utf8")).split("\n");
    const listed = lines.some(
      (line) => / FLOCK .* [\da-f]+:[\da-f]+:(\d+) /.exec(line)?.[1] === `${ino}`,
    );
    return listed || isHeldByLiving(file);
  } catch {
    return undefined;
  }
}

/**
 * In a container the kernel's list lacks a lock whose first holder has ended, as the program has that
 * handed it on to the guard.
 */
function isHeldByLiving(file: string): boolean {
  return allPids().some((pid) => holdsLockOn(pid, file));
}
