import { createHash } from "node:crypto";
import { chmod, open, readdir, rename, rm, stat } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import {
  flushFolder,
  privateFolder,
  removeTemporaryFiles,
  writeWhole,
} from "../../disk/whole-file.js";
import { StepFailure } from "../../errors.js";
import type { Log } from "../../log.js";
import { size } from "../../text/amounts.js";
import { counted, shortList } from "../../text/phrases.js";
import { readContents, readFully } from "../dump/archive.js";
import { LockWatch } from "../locks/lock-watch.js";
import { isForLock, LockedOut, retryWhileLocked } from "../locks/patience.js";
import { type Address, describeAddress, toolEnvironment } from "../server/address.js";
import { type ArchiveFormat, dumpCommand } from "../server/commands.js";
import { serverMajor, withConnection, workerLabel } from "../server/connection.js";
import { refuseFullDisk, refuseUnwritable } from "../server/disk.js";
import { findPrograms, type Programs } from "../server/programs.js";
import { begin } from "../server/running.js";
import type { SqlError } from "../sql/sql-error.js";
import type { RowCounts } from "../verify/tally.js";
import { backupsIn, madeBeside, prefix, prune, unusedPath } from "./backups.js";
import { checksumEnding, checksumOf } from "./checksum.js";
import { claimFolder, markIn } from "./folder-mark.js";
import { refuseHiddenRows } from "./hidden-rows.js";
import type { Keep } from "./retention.js";
import { warnOfSearchPath } from "./search-path.js";
import { recordServer, writeServerRecord } from "./server-record.js";
import { whileHeldStill } from "./snapshot.js";

export interface BackupOptions {
  /** The database, as a role that may read all of it. */
  readonly source: Address;
  readonly directory: string;
  readonly format: ArchiveFormat;
  readonly jobs: number;
  /** Which backups of this database stay; the new one always does. */
  /** Without it, none is removed */
  readonly keep?: Keep | undefined;
  /** The server whose folder of backups becomes this one's. */
  readonly takeOverFrom?: string | undefined;
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
  /** The server that it is of, as `originOf` tells it. */
  readonly origin: string;
}

/**
 * Dumps a database beside, reads the dump back in full, and only then gives it its name. To be
 * called under the database's lock.
 * @returns nothing on a dry run
 */
export async function backup(options: BackupOptions): Promise<Backup | undefined> {
  const { source, format, keep, log } = options;
  const directory = resolve(options.directory);
  const { major, record } = await withConnection(source, async (connection) => {
    await refuseHiddenRows(connection, source);
    await warnOfSearchPath(connection, log);
    return { major: await serverMajor(connection), record: await recordServer(connection, source) };
  });
  const { databaseBytes, origin } = record;
  const programs = await findPrograms(options.programFolder, major);
  const { existing, future } = await backupsIn(directory, source.database);
  if (future.length > 0)
    log.warning(
      `${shortList(future.map((path) => basename(path)))}: the time in the name is yet to come. ` +
        "A clock was wrong when it was made, or somebody named it; it counts for no order, and is never removed.",
    );
  const partial = join(directory, `${prefix(source.database)}${serverMark(source)}.partial`);
  const needed = await expectedBytes(existing.at(-1), databaseBytes);
  const { database } = source;
  const mark = markIn(directory, database);
  const claim = { ...options, database, origin, takeOverFrom: options.takeOverFrom };
  if (options.dryRun) {
    await refuseFullDisk(await refuseUnwritable(directory), needed, "a backup");
    await claimFolder(mark, claim);
    log.info(`Would back up ${describeAddress(source)} (${size(databaseBytes)}) to ${directory}.`);
    return undefined;
  }

  await privateFolder(directory);
  await claimFolder(mark, claim);
  // Killed in the middle of writing one of them, a backup leaves a part.
  const beside = [...existing, ...future].flatMap((one) =>
    madeBeside.map((ending) => one + ending),
  );
  await removeTemporaryFiles(mark.name, ...beside);
  await rm(partial, { recursive: true, force: true });
  await refuseFullDisk(directory, needed, "a backup");
  const path = await unusedPath(directory, source.database, format);
  try {
    const rows = await log.phase("dump", () => dump(programs, partial, options));
    await log.phase("read back", () => readFully(programs, partial));
    const tables = (await readContents(programs, partial)).tables.length;
    const { bytes, sha256, listing } = await checksumOf(partial, basename(path));
    await rename(partial, path);
    await flushFolder(directory);
    await writeWhole(path + checksumEnding, listing);
    await writeServerRecord(path, { ...record, ...(rows === undefined ? {} : { rows }) });
    log.outcome(
      `Backed up ${describeAddress(source)} to ${path}: ${counted(tables, "table")}, ${size(bytes)}, read back in full. SHA-256 ${sha256}.`,
    );
    if (keep !== undefined) await prune([...existing, path], keep, log);
    return { path, bytes, sha256, tables, origin };
  } catch (error) {
    await rm(partial, { recursive: true, force: true });
    throw error;
  }
}

/** Seconds for which pg_dump waits for tables in one go: all it has locked by then, it keeps from migrations. */
const tablePatience = 2;

/** @returns the rows of every table, at the dump's own moment; nothing where they could not be counted */
async function dump(
  programs: Programs,
  partial: string,
  options: BackupOptions,
): Promise<RowCounts | undefined> {
  const { source, format, lockTimeout, log } = options;
  const patience = { table: Math.min(tablePatience, lockTimeout), all: lockTimeout };
  const waiting = `application_name = '${workerLabel}' AND query LIKE 'LOCK TABLE%'`;
  const watch = new LockWatch(source, waiting, log);
  log.info(
    "Until the dump is written its tables can be read and written, and not altered: whoever wants to, as a migration does, waits for it.",
  );
  let rows: RowCounts | undefined;
  try {
    rows = await retryWhileLocked("pg_dump", patience, watch, log, () =>
      dumpOnce(programs, partial, patience.table, watch, options),
    );
  } finally {
    await watch.close();
  }
  if (format === "directory")
    for (const file of await readdir(partial)) await chmod(join(partial, file), 0o600);
  return rows;
}

async function dumpOnce(
  programs: Programs,
  partial: string,
  tableTimeout: number,
  watch: LockWatch,
  options: BackupOptions,
): Promise<RowCounts | undefined> {
  const { source, format, log } = options;
  await rm(partial, { recursive: true, force: true });
  // Nobody else may read it, not even while it grows: pg_dump keeps the mode of a file that is there.
  if (format === "custom") await (await open(partial, "wx", 0o600)).close();
  try {
    return await whileHeldStill(source, tableTimeout, log, (snapshot) =>
      runDump(programs, partial, { ...options, tableTimeout, snapshot }, watch),
    );
  } catch (error) {
    if (error instanceof LockedOut || !isForLock(error as SqlError, watch)) throw error;
    throw new LockedOut(
      `The tables of ${describeAddress(source)} could not be locked for reading. ${noBackup} ${heldTooLong}`,
    );
  }
}

/** pg_dump's --lock-wait-timeout is a statement timeout. */
const gaveUp = /canceling statement due to (?:statement|lock) timeout|could not obtain lock/;
const noBackup = "No backup was made, earlier ones are untouched.";
const heldTooLong = "Somebody holds a table for longer than lock-timeout; the log says who.";

async function runDump(
  programs: Programs,
  partial: string,
  options: BackupOptions & { readonly tableTimeout: number; readonly snapshot: string },
  watch: LockWatch,
): Promise<void> {
  const { source, log } = options;
  const orders = { ...options, path: partial, database: source.database };
  const dumping = await begin(dumpCommand(programs, orders), toolEnvironment(source));
  dumping.input.end();
  const { exitCode, said } = await dumping.ended;
  if (exitCode === 0) return;
  const failure = `pg_dump of ${describeAddress(source)} ended with exit code ${exitCode}. ${noBackup}`;
  // The parent waits for locks, its workers do not: they give up where somebody waits for the table. Whoever
  // holds it may be gone, or be nobody that this role sees, before the watch has looked.
  const lockedOut = watch.holders.length > 0 || gaveUp.test(said);
  if (/LOCK TABLE/.test(said) && lockedOut) throw new LockedOut(`${failure} ${heldTooLong}`);
  log.foreign("pg_dump said:", said);
  throw new StepFailure(failure);
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

/** Backups of two servers may share a directory; each cleans up its own unfinished one only. */
function serverMark({ host, port }: Address): string {
  return createHash("sha256").update(`${host}:${port}`).digest("hex").slice(0, 8);
}
