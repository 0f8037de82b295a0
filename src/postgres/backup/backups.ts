import { readdir, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { isThere } from "../../disk/whole-file.js";
import { UsageError } from "../../errors.js";
import type { Log } from "../../log.js";
import { counted } from "../../text/phrases.js";
import type { ArchiveFormat } from "../server/commands.js";
import { stampOf } from "../server/stamp.js";
import { checksumEnding } from "./checksum.js";
import { markIn, readMark, whoseNewest } from "./folder-mark.js";
import { disproofEnding, proofEnding } from "./proof.js";
import { type Keep, superfluous } from "./retention.js";
import { readServerRecord, serverRecordEnding } from "./server-record.js";

/** The backups of a directory: their names, which are there, and which may go. */

/**
 * This database's backups in a directory, by the times in their names, the oldest first. Those of times
 * that are yet to come are no newest ones: they would push real ones out.
 */
export async function backupsIn(
  directory: string,
  database: string,
  now = new Date(),
): Promise<{ readonly existing: string[]; readonly future: string[] }> {
  const names = await readdir(directory).catch(() => []);
  const start = prefix(database);
  const all = names
    .filter(
      (name) => name.startsWith(start) && /^\d{14}\.(?:dump|dir)$/.test(name.slice(start.length)),
    )
    .sort();
  // A second more: that of a backup which was made just now, by a clock that is a little ahead.
  const latest = `${start}${stampOf(new Date(now.getTime() + 1000))}`;
  const isFuture = (name: string) => name.slice(0, latest.length) > latest;
  const paths = (of: readonly string[]) => of.map((name) => join(directory, name));
  return {
    existing: paths(all.filter((name) => !isFuture(name))),
    future: paths(all.filter(isFuture)),
  };
}

/**
 * The newest backup of a database; the log says of which server it is.
 * @param input the one that names the folder, for a message
 */
export async function newestBackup(
  input: string,
  directory: string,
  database: string,
  log: Log,
): Promise<string> {
  const folder = resolve(directory);
  const { existing } = await backupsIn(folder, database);
  const newest = existing.at(-1);
  if (newest !== undefined) {
    const mark = await readMark(markIn(folder, database));
    const others = () => Promise.all(existing.map(originOfBackup));
    const about = { name: newest, origin: await originOfBackup(newest) };
    log.info(`The newest backup is ${newest}, ${await whoseNewest(about, mark, others)}.`);
    return newest;
  }
  throw new UsageError(
    `Input "${input}" is "${directory}": no backup of ${database} is in it. Their names are ${prefix(database)}<time>.dump or .dir, as db-backup gives them.`,
  );
}

const originOfBackup = async (path: string) =>
  (await readServerRecord(path).catch(() => undefined))?.origin;

/** Names go by the second: two backups within one must not share a name. */
export async function unusedPath(directory: string, database: string, format: ArchiveFormat) {
  for (;;) {
    const start = join(directory, `${prefix(database)}${stampOf(new Date())}`);
    if (!(await isThere(`${start}.dump`)) && !(await isThere(`${start}.dir`)))
      return start + ending(format);
    await sleep(200);
  }
}

/** What db-backup writes beside a backup under its name: its checksum and its record. */
export const madeBeside = [checksumEnding, serverRecordEnding];

/** All that lies there: also what a drill proved or disproved, and the baseline of whoever counted its rows. */
export const companions = [...madeBeside, proofEnding, disproofEnding, ".rows.json"];

/** Removes what no rule needs any more; never the newest one. */
export async function prune(backups: readonly string[], keep: Keep, log: Log): Promise<void> {
  const known = backups.map(async (path) => ({
    path,
    stamp: stampIn(path),
    proven: await isThere(path + proofEnding),
  }));
  const { removable, spared } = superfluous(await Promise.all(known), keep);
  if (spared !== undefined) log.info(whySpared(spared.path));
  for (const { path } of removable) {
    // The backup last: as long as it is there, a later run finds what a killed one has not removed.
    for (const companion of companions) await rm(path + companion, { force: true });
    await rm(path, { recursive: true, force: true });
    log.info(`Removed the backup ${path}: ${whyNotNeeded(keep)}.`);
  }
}

export const whySpared = (path: string) =>
  `${path} stays beyond "keep": it is the last one that a drill has proven.`;

export function whyNotNeeded({ text, newest, of }: Keep): string {
  return of.length === 0
    ? `${counted(newest, "newer one is", "newer ones are")} there`
    : `the rule "${text}" needs it no more`;
}

/** The time in a backup's name. */
export const stampIn = (path: string) => /_(\d{14})\.(?:dump|dir)$/.exec(path)?.[1] ?? "";

const ending = (format: ArchiveFormat) => (format === "custom" ? ".dump" : ".dir");

/** A database's name may hold slashes and anything else. */
export const prefix = (database: string) => `${encodeURIComponent(database)}_`;
