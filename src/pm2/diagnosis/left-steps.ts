import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { describeHolder, lockFiles, readJournal } from "../../recovery/journal.js";
import type { Home } from "../daemon/home.js";

/** What a killed step of these actions left: begun, neither done nor undone, and nobody at it. */
export interface LeftStep {
  readonly namespace: string;
  /** Who that was; null where the journal cannot be read */
  readonly who: string | null;
  readonly journal: string;
}

const ending = ".journal.json";

/** A step at work, or a guard that puts things right, holds the lock; what they do is not left. */
export async function leftSteps(home: Home): Promise<LeftStep[]> {
  const folder = join(home.actions, "locks");
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith(ending));
  const locked = names.length === 0 ? undefined : await lockedInodes();
  if (locked === undefined) return [];
  const left = names.map(async (name): Promise<LeftStep[]> => {
    const namespace = decodeURIComponent(name.slice(0, -ending.length));
    const { lock, journal } = lockFiles(folder, namespace);
    const inode = await stat(lock).then(
      ({ ino }) => String(ino),
      () => "",
    );
    if (locked.has(inode)) return [];
    try {
      const found = await readJournal(journal);
      return found === undefined ? [] : [{ namespace, who: describeHolder(found.holder), journal }];
    } catch {
      return [{ namespace, who: null, journal }];
    }
  });
  return (await Promise.all(left)).flat();
}

/** The inodes of the files that somebody holds a lock on, where the kernel lists them. */
async function lockedInodes(): Promise<Set<string> | undefined> {
  const text = await readFile("/proc/locks", "utf8").catch(() => undefined);
  if (text === undefined) return undefined;
  const lines = text.split("\n");
  return new Set(
    lines.flatMap((line) => /\bFLOCK\b.* [\da-f]+:[\da-f]+:(\d+) /.exec(line)?.[1] ?? []),
  );
}
