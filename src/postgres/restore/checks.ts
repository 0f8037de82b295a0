import { UsageError } from "../../errors.js";
import type { Log } from "../../log.js";
import { size } from "../../text/amounts.js";
import { counted } from "../../text/phrases.js";
import { type Dump, inspectDump, isArchive, yetToBeMade } from "../dump/dump.js";
import { type Address, describeAddress } from "../server/address.js";
import { type Connection, serverMajor, value, withConnection } from "../server/connection.js";
import { readProperties } from "../server/database-properties.js";
import { findPrograms, refuseNewerRestore } from "../server/programs.js";
import { findBlockers } from "./blockers/blockers.js";
import { chooseNames, type RestoreNames } from "./restore-names.js";
import { type SideOptions, sideOwner } from "./side-database.js";

/** What is looked at before anything is touched, and refused there. */

/** All that can be known to be wrong is known before anything is touched. */
export async function check(
  connection: Connection,
  dump: Dump,
  wanted: Pick<SideOptions, "maintenance" | "target" | "owner" | "noPrivileges">,
): Promise<RestoreNames> {
  const { maintenance, owner, noPrivileges } = wanted;
  const { database } = wanted.target;
  const names = await chooseNames(connection, database);
  const original = await readProperties(connection, database);
  const server = await serverMajor(connection);
  const place = { maintenance, database, original, dump, server };
  const owners = { owner, sideOwner: sideOwner(wanted, original) };
  const about = { ...place, ...owners, noPrivileges, swapped: true };
  const blockers = await findBlockers(connection, about);
  if (blockers.length > 0)
    throw new UsageError(
      `${database} was not touched, since the restore could not be finished:\n${blockers.join("\n")}`,
    );
  return names;
}

/** @param path of the dump; none for a dry run of one that is yet to be made */
export async function inspect(
  connection: Connection,
  path: string | undefined,
  programFolder: string | undefined,
  log: Log,
) {
  const server = await serverMajor(connection);
  const programs = await findPrograms(programFolder, server);
  refuseNewerRestore(programs, server);
  if (path === undefined) return { programs, dump: yetToBeMade() };
  const dump = await inspectDump(programs, path);
  const what = `${dump.format}, ${size(dump.bytes)}, ${counted(dump.requirements.tables.size, "table")}`;
  log.info(
    isArchive(dump.format)
      ? `Read the statements of ${path}: ${what}.`
      : `Read ${path} in full: ${what}, whole.`,
  );
  return { programs, dump };
}

export async function refuseReplica(connection: Connection, maintenance: Address): Promise<void> {
  if (!(await value<boolean>(connection, "SELECT pg_is_in_recovery()"))) return;
  throw new UsageError(
    `${describeAddress(maintenance)} is a replica, which takes no changes: give the address of the primary server. Nothing was touched.`,
  );
}

/** Renaming a database on one server for a dump that was meant for another would be a disaster. */
export async function refuseOtherServer(
  connection: Connection,
  maintenance: Address,
  target: Address,
): Promise<void> {
  if (maintenance.database === target.database)
    throw new UsageError(
      `Input "maintenance-url" names ${target.database}, the database to restore: allowed is any other of the same server.`,
    );
  if ((await readProperties(connection, target.database)) === undefined) return;
  const started = "SELECT pg_postmaster_start_time()::text || current_setting('port')";
  const here = await value<string>(connection, started);
  const there = await withConnection(target, (other) => value<string>(other, started));
  if (here !== there)
    throw new UsageError(
      `${describeAddress(maintenance)} and ${describeAddress(target)} are two servers: "maintenance-url" must lead to the server of "database-url".`,
    );
}
