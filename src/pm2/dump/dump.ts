import { type FileHandle, open } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import {
  privateFolder,
  readIfThere,
  removeTemporaryFiles,
  resolveLink,
  writeWhole,
} from "../../disk/whole-file.js";
import { codeOf, UsageError } from "../../errors.js";
import type { Log } from "../../log.js";
import { withFileLock } from "../../recovery/file-lock.js";
import { waitUntil } from "../../wait-until.js";
import type { Home } from "../daemon/home.js";
import type { Process, Settings } from "../daemon/process.js";
import { isAnyTemplate } from "../start/template.js";

/** Seconds that another save of ours may take. */
const saveDeadline = 60;

/** Milliseconds for which an unreadable dump may only be half written by somebody's `pm2 save`. */
const timeout = 1500;

/** PM2 does not write these, since they belong to a run. */
const notSaved: ReadonlySet<string> = new Set(["instances", "pm_id", "prev_restart_delay"]);

/**
 * Writes these namespaces' part of `dump.pm2`, and only that: their entries become what runs now, all
 * others stay as they stand there. The file is whole at every moment.
 */
export function saveNamespaces(
  home: Home,
  namespaces: readonly string[],
  processes: readonly Process[],
  log: Log,
): Promise<void> {
  return savePart(home, ({ namespace }) => namespaces.includes(namespace), processes, log);
}

/** What a step answers for in the dump. */
export type Part = (entry: Pick<Process, "name" | "namespace">) => boolean;

/** The same for the entries that `isPart` names. */
export async function savePart(
  home: Home,
  isPart: Part,
  processes: readonly Process[],
  log: Log,
): Promise<void> {
  const ours = processes
    .filter((p) => isPart(p) && !p.isModule && !isAnyTemplate(p))
    .map(({ settings }) => dumpEntry(settings));
  await rewriteDump(home, log, (entries) => [
    ...entries.filter(
      (entry) => !isPart({ name: String(entry.name), namespace: namespaceIn(entry) }),
    ),
    ...ours,
  ]);
}

/**
 * Changes the dump's entries. The file is whole at every moment, and what a plain `pm2 save` writes
 * meanwhile is changed in the same way.
 */
export async function rewriteDump(
  home: Home,
  log: Log,
  change: (entries: readonly Settings[]) => readonly Settings[],
): Promise<void> {
  const folder = await privateFolder(join(home.actions, "locks"));
  await withFileLock(join(folder, ".dump.lock"), saveDeadline, async () => {
    await removeTemporaryFiles(home.dump, home.dumpBackup);
    const held = await open(home.dump, "r").catch((error: unknown) => {
      if (codeOf(error) === "ENOENT") return undefined;
      throw error;
    });
    try {
      let { entries, text } = await readDump(home, log);
      await write(home, change(entries), text);
      // A plain `pm2 save` that opened the old file before our rename has written into what is now
      // nobody's file: look there again, twice, and merge what it wrote.
      for (let look = 0; held !== undefined && look < 2; look++) {
        await pause(50);
        const late = await wholeText(held);
        if (late === undefined || late === text) continue;
        text = late;
        entries = parse(late) ?? [];
        await write(home, change(entries), text);
      }
    } finally {
      await held?.close();
    }
  });
}

interface Dump {
  readonly entries: readonly Settings[];
  /** As it was read from dump.pm2; nothing where that is missing or broken */
  readonly text: string | undefined;
}

/** @param before the text that it replaces, for the backup */
async function write(home: Home, entries: readonly Settings[], before: string | undefined) {
  if (before !== undefined) await writeWhole(home.dumpBackup, before);
  await writeWhole(home.dump, JSON.stringify(entries));
}

/** The namespace of an entry of the dump. */
export function namespaceIn(entry: Settings): string {
  return String(entry.namespace ?? "default");
}

/**
 * Reads the dump, or its backup where it is broken.
 * @throws UsageError if both are broken: what other namespaces saved would be lost by writing
 */
export async function readDump(home: Home, log: Log): Promise<Dump> {
  let text: string | undefined;
  await waitUntil(
    async () => {
      text = await readIfThere(home.dump);
      return text === undefined || parse(text) !== undefined;
    },
    { within: timeout, every: 50 },
  );
  const entries = text === undefined ? undefined : parse(text);
  if (entries !== undefined) return { entries, text };
  // A link to a disk that is not mounted is no missing dump: it could not be written either.
  if (text === undefined) await resolveLink(home.dump);
  const backup = await readIfThere(home.dumpBackup);
  if (text === undefined && backup === undefined) return { entries: [], text: undefined };
  const saved = backup === undefined ? undefined : parse(backup);
  if (saved === undefined)
    throw new UsageError(
      `${home.dump} is ${text === undefined ? "missing" : "not readable"} and ${home.dumpBackup} is ${backup === undefined ? "missing" : "not readable either"}. ` +
        "What PM2 would bring back after a reboot is not known, so it was not written. " +
        "When all that should run does run, write a new one by hand: pm2 save.",
    );
  log.warning(
    `${home.dump} is ${text === undefined ? "missing" : "broken"}; its backup dump.pm2.bak is used instead.`,
  );
  return { entries: saved, text: undefined };
}

/** PM2's dump is a JSON array of records; anything else is broken, or half written. */
function parse(text: string): readonly Settings[] | undefined {
  try {
    const entries: unknown = JSON.parse(text);
    return Array.isArray(entries) ? (entries as Settings[]) : undefined;
  } catch {
    return undefined;
  }
}

/** The text of an open file once it is a whole dump; nothing if it does not become one. */
async function wholeText(file: FileHandle): Promise<string | undefined> {
  for (const deadline = performance.now() + timeout; ; await pause(20)) {
    const { size } = await file.stat();
    const { buffer } = await file.read(Buffer.alloc(size), 0, size, 0);
    const text = buffer.toString();
    if (parse(text) !== undefined) return text;
    if (performance.now() > deadline) return undefined;
  }
}

export function dumpEntry(settings: Settings): Settings {
  return Object.fromEntries(Object.entries(settings).filter(([key]) => !notSaved.has(key)));
}
