import { resolve } from "node:path";
import { messageOf, UsageError } from "../../errors.js";
import { historyIn } from "../../history/spool.js";
import type { Log } from "../../log.js";
import type { Holder } from "../../recovery/journal.js";
import { type Session, withSession } from "../../recovery/session.js";
import { clockTime, size } from "../../text/amounts.js";
import { newestBackup } from "../backup/backups.js";
import { compareChecksum } from "../backup/checksum.js";
import { disproving, removeProof, writeProof } from "../backup/proof.js";
import { readServerRecord, type ServerRecord } from "../backup/server-record.js";
import { readFully } from "../dump/archive.js";
import { type Dump, isArchive } from "../dump/dump.js";
import { findBlockers } from "../restore/blockers/blockers.js";
import { inspect, refuseReplica } from "../restore/checks.js";
import { unusedNames } from "../restore/restore-names.js";
import { fillSide, readExpected, type SideOptions, sideOwner } from "../restore/side-database.js";
import { passwordSecret } from "../restore/undo.js";
import type { Address } from "../server/address.js";
import { whileConnected } from "../server/answering.js";
import { type Connection, dropConnection, serverMajor, value } from "../server/connection.js";
import { withDatabaseLock } from "../server/database-lock.js";
import { readProperties } from "../server/database-properties.js";
import type { Programs } from "../server/programs.js";
import { type RowCounts, shownSize } from "../verify/tally.js";
import { judge } from "./judge.js";
import { type DrillState, recoverDrill, removeSide } from "./undo.js";

export interface DrillOptions extends Omit<SideOptions, "migrations" | "migrationsTable"> {
  /** The backup to prove; the newest of `directory` where it is not given. */
  readonly dump: string | undefined;
  readonly directory: string | undefined;
  readonly programFolder: string | undefined;
  readonly dryRun: boolean;
  /** How others see this step. */
  readonly label: string;
  readonly holder: Holder;
  /** Where locks and journals lie. */
  readonly stateDirectory: string;
}

export interface Proven {
  readonly path: string;
  /** The backup's size. */
  readonly bytes: number;
  /** Milliseconds from the empty side database to the last check. */
  readonly duration: number;
  readonly rows: RowCounts;
}

/** All that is known of a backup before it is restored. */
interface Candidate {
  readonly programs: Programs;
  readonly dump: Dump;
  readonly record: ServerRecord | undefined;
  readonly sha256: string;
}

/**
 * Restores a backup into a side database that never takes another name, compares it with what was backed up,
 * and drops it, whatever came of it.
 * @returns nothing on a dry run
 */
export async function drill(options: DrillOptions): Promise<Proven | undefined> {
  const path = await chooseBackup(options);
  return disproving(
    () => removeProof(path),
    () => drillBackup(path, options),
  );
}

async function drillBackup(path: string, options: DrillOptions): Promise<Proven | undefined> {
  const { maintenance, target, log } = options;
  const { compared, sha256 } = await log.phase("checksum", () => compareChecksum(path));
  if (options.expect !== undefined) await readExpected(options.expect, log);
  const record = await readServerRecord(path);
  const { programs, dump } = await whileConnected(maintenance, log, async (connection) => {
    await refuseReplica(connection, maintenance);
    const checked = await inspect(connection, path, options.programFolder, log);
    await refuseBlockers(connection, checked.dump, record, options);
    return checked;
  });
  await log.phase("read back", () => readWhole(programs, dump, compared, log));
  const candidate = { programs, dump, record, sha256 };
  if (options.dryRun) {
    log.info(
      `Would restore ${path} beside ${target.database}, compare it with what was backed up, and drop it.`,
    );
    return undefined;
  }
  const { host, port } = maintenance;
  const session = {
    directory: options.stateDirectory,
    history: historyIn(options.stateDirectory),
    // A restore's: two side databases at a time are not what a disk was looked at for.
    name: `db-${host}-${port}-${target.database}`,
    timeout: options.lockTimeout,
    kind: "db-drill",
    holder: options.holder,
    secrets: secretsOf(maintenance),
    log,
  };
  return withSession(session, async (held) => {
    const names = await whileConnected(maintenance, log, (connection) =>
      unusedNames(connection, target.database, (stamp) => ({
        database: target.database,
        side: `${target.database}_drill_${stamp}`,
      })),
    );
    // Not the database's own lock: a migration need not wait for something that does not touch its database.
    const { label, lockTimeout: timeout } = options;
    return withDatabaseLock(
      { maintenance, database: names.side, timeout, label, log },
      (connection) => prove(connection, names, held, candidate, options),
    );
  });
}

async function chooseBackup({ dump, directory, target, log }: DrillOptions): Promise<string> {
  if (dump !== undefined) return resolve(dump);
  if (directory === undefined)
    throw new UsageError(
      'Input "directory" is missing: give the folder whose newest backup is to be proven, or "dump" for a certain one.',
    );
  return newestBackup("directory", directory, target.database, log);
}

async function refuseBlockers(
  connection: Connection,
  dump: Dump,
  record: ServerRecord | undefined,
  { maintenance, target, owner, noPrivileges }: DrillOptions,
): Promise<void> {
  const { database } = target;
  const original = await readProperties(connection, database);
  const server = await serverMajor(connection);
  const place = { maintenance, database, original, dump, server };
  const databaseBytes = record?.databaseBytes;
  const owners = { owner, sideOwner: sideOwner({ owner, target }, original) };
  const about = { ...place, ...owners, noPrivileges, databaseBytes, swapped: false };
  const blockers = await findBlockers(connection, about);
  if (blockers.length > 0)
    throw new UsageError(
      `The drill was not begun, since it could not be finished:\n${blockers.join("\n")}`,
    );
}

async function readWhole(
  programs: Programs,
  { path, format }: Dump,
  compared: boolean,
  log: Log,
): Promise<void> {
  if (isArchive(format)) await readFully(programs, path);
  log.info(
    `Read ${path} to its end: it is whole${compared ? ", and has the checksum of when it was made" : ". No checksum lies beside it"}.`,
  );
}

async function prove(
  connection: Connection,
  names: DrillState["names"],
  session: Session,
  candidate: Candidate,
  options: DrillOptions,
): Promise<Proven> {
  const { maintenance, log } = options;
  const { dump, record } = candidate;
  // Without its guard a step can act no more: whoever has the lock by now puts things right.
  session.lost.addEventListener("abort", () => dropConnection(connection));
  // Again: whoever held the lock may have changed everything.
  await refuseBlockers(connection, dump, record, options);
  const original = await readProperties(connection, names.database);
  const { password: _, ...place } = maintenance;
  const state: DrillState = { version: 1, maintenance: place, names };
  await session.record(state);
  try {
    const began = performance.now();
    const side = { ...maintenance, database: names.side };
    const fill = { ...options, migrations: undefined, migrationsTable: "" };
    const rows = await log.phase("restore beside", () =>
      fillSide(connection, { ...candidate, names, original }, fill),
    );
    const compared = await log.phase("compare", () =>
      judge(side, rows, record, { ...options, ...candidate }),
    );
    const duration = performance.now() - began;
    const size = "SELECT pg_database_size($1)";
    const databaseBytes = Number(await value(connection, size, [names.side]));
    const proven = { path: dump.path, bytes: dump.bytes, duration: Math.round(duration), rows };
    await noteProof(proven, candidate, databaseBytes, log);
    showProven(proven, databaseBytes, compared, log);
    return proven;
  } finally {
    if (!session.lost.aborted) await clear(connection, session, state, options);
  }
}

async function noteProof(
  { path, duration }: Proven,
  { sha256 }: Candidate,
  databaseBytes: number,
  log: Log,
): Promise<void> {
  const proven = new Date().toISOString();
  await writeProof(path, { version: 1, proven, sha256, durationMs: duration, databaseBytes }).catch(
    (error: unknown) =>
      log.warning(
        `Could not note beside ${path} that it is proven, so the input "keep" of db-backup does not know it: ${messageOf(error)}`,
      ),
  );
}

function showProven(
  { path, bytes, duration, rows }: Proven,
  databaseBytes: number,
  compared: readonly string[],
  log: Log,
): void {
  const what = compared.length === 0 ? "" : ` Compared: ${compared.join(", ")}.`;
  log.outcome(
    `${path} (${size(bytes)}) is proven: restored and compared in ${clockTime(duration)} for ${size(databaseBytes)}, ${shownSize(rows)}.${what}`,
  );
}

/** What cannot be removed now, the guard tries again, and so does the next run. */
async function clear(
  connection: Connection,
  session: Session,
  state: DrillState,
  { maintenance, log }: DrillOptions,
): Promise<void> {
  try {
    await removeSide(connection, state.names.side, log).catch(async (error: unknown) => {
      log.debug(`The connection is of no use any more: ${messageOf(error)}`);
      // It holds the side database's lock, which the recovery takes.
      dropConnection(connection);
      await recoverDrill(state, { log, secrets: secretsOf(maintenance) });
    });
    await session.settle();
  } catch (error) {
    log.warning(
      `The side database ${state.names.side} could not be removed yet: ${messageOf(error)} The guard of this drill tries again, and so does the next run.`,
    );
  }
}

const secretsOf = ({ password }: Address): Record<string, string> =>
  password === undefined ? {} : { [passwordSecret]: password };
