import { basename } from "node:path";
import { messageOf, StepFailure } from "../../errors.js";
import type { Log } from "../../log.js";
import {
  aboutRole,
  readServerRecord,
  type ServerRecord,
  serverRecordEnding,
} from "../backup/server-record.js";
import type { DatabaseEntry, DatabaseProperty } from "../dump/database-entry.js";
import type { Dump } from "../dump/dump.js";
import { type Connection, name, rows, value } from "../server/connection.js";
import { readProperties } from "../server/database-properties.js";
import { creatingRoles } from "./blockers/creating-roles.js";

/** A database that is gone: what it is made like, what it gets back, and what it does not. */

interface Wanted {
  readonly database: string;
  readonly owner: string | undefined;
  readonly noPrivileges: boolean;
}

/** Says before anything what a database that is not there will be like. */
export async function sayIfAbsent(
  connection: Connection,
  dump: Dump,
  wanted: Wanted,
  log: Log,
): Promise<void> {
  const yetToBeMade = dump.path === "";
  if (yetToBeMade || (await readProperties(connection, wanted.database)) !== undefined) return;
  const { database, noPrivileges } = wanted;
  if (dump.database === undefined) {
    log.warning(
      `${database} is not there, and ${dump.path} does not say what it was like: encoding, collation, who may connect, connection limit, ` +
        "settings and comment will be the server's defaults. A plain dump never says it, an archive does. " +
        `If that matters, create it empty, the way you want it (CREATE DATABASE), and restore over it.`,
    );
  } else {
    const { options } = dump.database;
    const brought = propertiesFor(dump.database, wanted).map(({ shown }) => shown);
    log.info(
      `${database} is not there: it is made like the archive's, with ${options.join(", ")}. It gets back: ${brought.join("; ") || "nothing else"}.`,
    );
    if (noPrivileges && dump.database.properties.some(({ kind }) => kind === "privilege"))
      log.warning(
        `With no-privileges, ${database} is open to everybody who may log in: its GRANTs and REVOKEs are left out, too.`,
      );
    const named = new Set(propertiesFor(dump.database, wanted).flatMap(({ roles }) => roles));
    const missing = await unknownRoles(connection, [...named]);
    if (missing.length > 0)
      log.warning(
        `What ${missing.join(", ")} may do with ${database}, or has set in it, cannot be brought back: the server lacks ${missing.length === 1 ? "this role" : "these roles"}. ` +
          `Create first: ${await creatingRoles(missing, dump.path)}`,
      );
  }
  await compareServer(connection, dump.path, log);
}

/** CREATE DATABASE as the archive has it; where that fails, the message says what can be done. */
export async function createAbsent(
  connection: Connection,
  side: string,
  entry: DatabaseEntry | undefined,
  owner: string,
  log: Log,
): Promise<void> {
  const parts = [`CREATE DATABASE ${name(side)} TEMPLATE template0 OWNER ${name(owner)}`];
  parts.push(...(entry?.options ?? []));
  const { tablespace } = entry ?? {};
  // Where it is template0's own, it need not be named, which only a superuser may.
  if (tablespace !== undefined && tablespace !== "pg_default") {
    const known = "SELECT true FROM pg_tablespace WHERE spcname = $1";
    if (await value<boolean>(connection, known, [tablespace]))
      parts.push(`TABLESPACE ${name(tablespace)}`);
    else
      log.warning(
        `The server lacks the tablespace ${tablespace}: the database is made in the default one.`,
      );
  }
  try {
    await connection.query(parts.join(" "));
  } catch (error) {
    throw new StepFailure(
      `A database like the archive's cannot be made here: ${messageOf(error)} (${parts.slice(1).join(" ")}). ` +
        "Make it so that it can, or make an empty database of that name with what this server has (CREATE DATABASE), and restore over it.",
      { cause: error },
    );
  }
}

/** Gives the side database what hung on the one that is gone. What cannot be given is said, with the reason. */
export async function bringBack(
  connection: Connection,
  side: string,
  { path, database: entry }: Dump,
  wanted: Wanted,
  log: Log,
): Promise<void> {
  if (entry === undefined) return;
  const failed: string[] = [];
  for (const { before, after, shown } of propertiesFor(entry, wanted))
    await connection
      .query(before + name(side) + after)
      .catch((error) => failed.push(`${shown} (${messageOf(error)})`));
  if (failed.length > 0)
    log.warning(
      `${wanted.database} was restored without this, which an administrator must do: ${failed.join("; ")}. ` +
        `The whole statements: pg_restore --create --schema-only --file=- ${JSON.stringify(path)}`,
    );
}

function propertiesFor(entry: DatabaseEntry, { owner, noPrivileges }: Wanted): DatabaseProperty[] {
  return entry.properties.filter(
    ({ kind }) =>
      !(kind === "owner" && owner !== undefined) && !(kind === "privilege" && noPrivileges),
  );
}

async function unknownRoles(connection: Connection, roles: readonly string[]): Promise<string[]> {
  const known = await rows<{ name: string }>(
    connection,
    "SELECT rolname AS name FROM pg_roles WHERE rolname = ANY ($1)",
    [roles],
  );
  return roles.filter((role) => !known.some((one) => one.name === role));
}

/** What the record beside the dump has of the old server, and this one lacks. It is said, not done: it is everybody's. */
async function compareServer(connection: Connection, dump: string, log: Log): Promise<void> {
  let record: ServerRecord | undefined;
  try {
    record = await readServerRecord(dump);
  } catch (error) {
    log.warning(`${messageOf(error)} Roles and extensions of the old server are not compared.`);
  }
  if (record === undefined) return;
  const lacking = [
    ...(await lackingRoles(connection, record)),
    ...(await otherExtensions(connection, record)),
  ];
  if (lacking.length === 0) return;
  log.warning(
    `The server that the dump is from had what this one lacks, and a restore changes no roles. An administrator may want to do:\n${lacking.join("\n")}\n` +
      // A copy that was brought here, and its record with it, is gone again when this is read.
      `Values of settings are in the record that db-backup wrote beside the dump, ${basename(dump)}${serverRecordEnding}; passwords in no backup.`,
  );
}

async function lackingRoles(connection: Connection, { roles }: ServerRecord): Promise<string[]> {
  const here = await rows<ServerRecord["roles"][number]>(
    connection,
    `SELECT ${aboutRole} FROM pg_roles r WHERE r.rolname = ANY ($1)`,
    [roles.map((role) => role.name)],
  );
  return roles.flatMap((role) => {
    const now = here.find((one) => one.name === role.name);
    const lacking = role.attributes.filter((attribute) => !now?.attributes.includes(attribute));
    const attributes = lacking.map((attribute) => ` ${attribute}`).join("");
    const verb = now === undefined ? "CREATE" : "ALTER";
    const groups = role.memberOf.filter((group) => !now?.memberOf.includes(group));
    const settings = role.settings.filter((setting) => !now?.settings.includes(setting));
    return [
      ...(now === undefined || lacking.length > 0
        ? [`${verb} ROLE ${name(role.name)}${attributes};`]
        : []),
      ...groups.map((group) => `GRANT ${name(group)} TO ${name(role.name)};`),
      ...settings.map(
        (setting) => `ALTER ROLE ${name(role.name)} SET ${setting.replace(/=.*$/s, "")} TO …;`,
      ),
    ];
  });
}

async function otherExtensions(connection: Connection, { extensions }: ServerRecord) {
  const here = await rows<{ name: string; version: string }>(
    connection,
    "SELECT name, default_version AS version FROM pg_available_extensions WHERE name = ANY ($1)",
    [extensions.map((extension) => extension.name)],
  );
  return extensions.flatMap((extension) => {
    const now = here.find((one) => one.name === extension.name)?.version;
    if (now === extension.version) return [];
    const said = `-- the extension ${extension.name} was of version ${extension.version}`;
    return [now === undefined ? `${said}, and is not installed` : `${said}, and is ${now} here`];
  });
}
