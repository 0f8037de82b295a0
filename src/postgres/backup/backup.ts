import { createHash } from "node:crypto";
import { chmod, open, readdir, rename, rm, stat } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { StepFailure } from "../../errors.js";
import type { Log } from "../../log.js";
import { size } from "../../text/amounts.js";
import { counted, shortList } from "../../text/phrases.js";
import { flushFolder, isThere, privateFolder, writeWhole } from "../../whole-file.js";
import { readContents, readFully } from "../dump/archive.js";
import { LockWatch } from "../locks/lock-watch.js";
import { LockedOut, retryWhileLocked } from "../locks/patience.js";
import { type Address, describeAddress, toolEnvironment } from "../server/address.js";
import { type ArchiveFormat, dumpCommand } from "../server/commands.js";
import { serverMajor, value, withConnection, workerLabel } from "../server/connection.js";
import { refuseFullDisk, refuseUnwritable } from "../server/disk.js";
import { findPrograms, type Programs } from "../server/programs.js";
import { begin } from "../server/running.js";
import { stampOf } from "../server/stamp.js";
import { checksumOf } from "./checksum.js";
import { recordServer, serverRecordEnding, writeServerRecord } from "./server-record.js";

export interface BackupOptions {
  /** The database, as a role that may read all of it. */
  readonly source: Address;
  readonly directory: string;
  readonly format: ArchiveFormat;
  readonly jobs: number;
  /** How many backups of this database stay, the new one included; at least 1. */
  readonly keep: number;
  /** Seconds to wait for a table that somebody has locked. */
  readonly lockTimeout: number;
  readonly programFolder: string | undefined;
  readonly dryRun: boolean;
  readonly log: Log;
}

export interface Backup {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly tables: number;
}

/**
 * Dumps a database beside, reads the dump back in full, and only then gives it its name. To be
 * called under the database's lock.
 * @returns nothing on a dry run
 */
export async function backup(options: BackupOptions): Promise<Backup | undefined> {
  const { source, format, keep, log } = options;
  const directory = resolve(options.directory);
  const { major, record, databaseBytes } = await withConnection(source, async (connection) => ({
    major: await serverMajor(connection),
    record: await recordServer(connection),
    databaseBytes: Number(await value(connection, "SELECT pg_database_size(current_database())")),
  }));
  const programs = await findPrograms(options.programFolder, major);
  const { existing, future } = await backupsIn(directory, source.database, new Date());
  if (future.length > 0)
    log.warning(
      `${shortList(future.map((path) => basename(path)))}: the time in the name is yet to come. ` +
        "A clock was wrong when it was made, or somebody named it; it counts for no order, and is never removed.",
    );
  const partial = join(directory, `${prefix(source.database)}${serverMark(source)}.partial`);
  const needed = await expectedBytes(existing.at(-1), databaseBytes);
  if (options.dryRun) {
    await refuseFullDisk(await refuseUnwritable(directory), needed, "a backup");
    log.info(`Would back up ${describeAddress(source)} (${size(databaseBytes)}) to ${directory}.`);
    return undefined;
  }

  await privateFolder(directory);
  await rm(partial, { recursive: true, force: true });
  await refuseFullDisk(directory, needed, "a backup");
  const path = await unusedPath(directory, source.database, format);
  try {
    await log.phase("dump", () => dump(programs, partial, options));
    await log.phase("read back", () => readFully(programs, partial));
    const { tables } = await readContents(programs, partial);
    const { bytes, sha256, listing } = await checksumOf(partial, basename(path));
    await rename(partial, path);
    await flushFolder(directory);
    await writeWhole(`${path}.sha256`, listing);
    await writeServerRecord(path, record);
    log.outcome(
      `Backed up ${describeAddress(source)} to ${path}: ${counted(tables, "table")}, ${size(bytes)}, read back in full. SHA-256 ${sha256}.`,
    );
    await prune([...existing, path], keep, log);
    return { path, bytes, sha256, tables };
  } catch (error) {
    await rm(partial, { recursive: true, force: true });
    throw error;
  }
}

/** Seconds for which pg_dump waits for tables in one go: all it has locked by then, it keeps from migrations. */
const tablePatience = 2;

async function dump(programs: Programs, partial: string, options: BackupOptions): Promise<void> {
  const { source, format, lockTimeout, log } = options;
  const patience = { table: Math.min(tablePatience, lockTimeout), all: lockTimeout };
  const waiting = `application_name = '${workerLabel}' AND query LIKE 'LOCK TABLE%'`;
  const watch = new LockWatch(source, waiting, log);
  try {
    await retryWhileLocked("pg_dump", patience, watch, log, () =>
      dumpOnce(programs, partial, patience.table, watch, options),
    );
  } finally {
    await watch.close();
  }
  if (format === "directory")
    for (const file of await readdir(partial)) await chmod(join(partial, file), 0o600);
}

async function dumpOnce(
  programs: Programs,
  partial: string,
  tableTimeout: number,
  watch: LockWatch,
  { source, format, jobs, log }: BackupOptions,
): Promise<void> {
  await rm(partial, { recursive: true, force: true });
  // Nobody else may read it, not even while it grows: pg_dump keeps the mode of a file that is there.
  if (format === "custom") await (await open(partial, "wx", 0o600)).close();
  const orders = { format, path: partial, jobs, database: source.database, tableTimeout };
  const dumping = await begin(dumpCommand(programs, orders), toolEnvironment(source));
  dumping.input.end();
  const { exitCode, said } = await dumping.ended;
  if (exitCode === 0) return;
  const failure = `pg_dump of ${describeAddress(source)} ended with exit code ${exitCode}. No backup was made, earlier ones are untouched.`;
  // The parent waits for locks, its workers do not: they give up where somebody waits for the table.
  if (/LOCK TABLE/.test(said) && (watch.holders.length > 0 || /could not obtain lock/.test(said)))
    throw new LockedOut(
      `${failure} Somebody holds a table for longer than lock-timeout; the log says who.`,
    );
  log.foreign("pg_dump said:", said);
  const advice = /row-level security/.test(said)
    ? " A table forces row-level security on its owner: give an administrator's maintenance-url."
    : "";
  throw new StepFailure(failure + advice);
}

/** Names go by the second: two backups within one must not share a name. */
async function unusedPath(directory: string, database: string, format: ArchiveFormat) {
  for (;;) {
    const start = join(directory, `${prefix(database)}${stampOf(new Date())}`);
    if (!(await isThere(`${start}.dump`)) && !(await isThere(`${start}.dir`)))
      return start + ending(format);
    await sleep(200);
  }
}

/**
 * This database's backups in a directory, by the times in their names, the oldest first. Those of times
 * that are yet to come are no newest ones: they would push real ones out.
 */
async function backupsIn(
  directory: string,
  database: string,
  now: Date,
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

/** What lies beside a backup under its name: its checksum, its server's record, and the baseline of whoever counted its rows. */
const companions = [".sha256", serverRecordEnding, ".rows.json"];

/** Removes the oldest; never one that is among the newest `keep`, to which the one just made belongs. */
async function prune(backups: readonly string[], keep: number, log: Log): Promise<void> {
  for (const path of backups.slice(0, -keep)) {
    // The backup last: as long as it is there, a later run finds what a killed one has not removed.
    for (const companion of companions) await rm(path + companion, { force: true });
    await rm(path, { recursive: true, force: true });
    log.info(
      `Removed the backup ${path}: ${counted(keep, "newer one is", "newer ones are")} there.`,
    );
  }
}

/** As much as last time and a fifth more; the first time, as much as the database takes. */
async function expectedBytes(last: string | undefined, databaseBytes: number): Promise<number> {
  if (last === undefined) return databaseBytes;
  const { size, isDirectory } = await stat(last).then((stats) => ({
    size: stats.size,
    isDirectory: stats.isDirectory(),
  }));
  return isDirectory ? (await checksumOf(last)).bytes * 1.2 : size * 1.2;
}

const ending = (format: ArchiveFormat) => (format === "custom" ? ".dump" : ".dir");

/** A database's name may hold slashes and anything else. */
const prefix = (database: string) => `${encodeURIComponent(database)}_`;

/** Backups of two servers may share a directory; each cleans up its own unfinished one only. */
function serverMark({ host, port }: Address): string {
  return createHash("sha256").update(`${host}:${port}`).digest("hex").slice(0, 8);
}
