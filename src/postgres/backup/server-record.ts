import * as v from "valibot";
import { readStored } from "../../disk/stored.js";
import { readIfThere, writeWhole } from "../../disk/whole-file.js";
import type { Address } from "../server/address.js";
import { type Connection, rows, value } from "../server/connection.js";
import { originOf } from "./origin.js";

const texts = v.array(v.string());

/**
 * What no dump holds: what its database needs of its server, which role made it, and how much was in it. No
 * passwords: those are in no catalogue to read.
 */
export const serverRecord = v.looseObject({
  version: v.literal(1),
  database: v.string(),
  server: v.string(),
  /** Roles that own something in it or may do something with it, and their members. */
  roles: v.array(
    v.looseObject({ name: v.string(), attributes: texts, memberOf: texts, settings: texts }),
  ),
  extensions: v.array(v.looseObject({ name: v.string(), version: v.string() })),
  // Records of older versions lack what follows.
  /** The server that it is of, told from any other, as `originOf` does */
  origin: v.exactOptional(v.string()),
  /** The role that read the database */
  madeBy: v.exactOptional(v.string()),
  /** The database's size on its server */
  databaseBytes: v.exactOptional(v.number()),
  /** The rows of each table at the dump's own moment */
  rows: v.exactOptional(v.record(v.string(), v.number())),
});

export type ServerRecord = Readonly<v.InferOutput<typeof serverRecord>>;

/** What stands behind a backup's name in that of its record. */
export const serverRecordEnding = ".server.json";

/** @param connection to the database itself, at that address */
export async function recordServer(
  connection: Connection,
  address: Pick<Address, "host" | "port">,
): Promise<ServerRecord & { readonly databaseBytes: number; readonly origin: string }> {
  return {
    version: 1,
    database: (await value<string>(connection, "SELECT current_database()")) ?? "",
    server: (await value<string>(connection, "SHOW server_version")) ?? "",
    roles: await rows(connection, involvedRoles),
    extensions: await rows(
      connection,
      "SELECT extname AS name, extversion AS version FROM pg_extension ORDER BY 1",
    ),
    origin: await originOf(connection, address),
    madeBy: (await value<string>(connection, "SELECT current_user::text")) ?? "",
    databaseBytes: Number(await value(connection, "SELECT pg_database_size(current_database())")),
  };
}

export async function writeServerRecord(backup: string, record: ServerRecord): Promise<void> {
  await writeWhole(backup + serverRecordEnding, `${JSON.stringify(record, null, 2)}\n`);
}

/**
 * @returns nothing where none lies beside the dump, as with those that others made
 * @throws UsageError when it cannot be understood
 */
export async function readServerRecord(dump: string): Promise<ServerRecord | undefined> {
  const path = dump + serverRecordEnding;
  const text = await readIfThere(path);
  return text === undefined ? undefined : readStored(text, serverRecord, path);
}

/** What is recorded of a role `r`, and compared with the role of another server. */
export const aboutRole = `
  r.rolname AS name,
         array_remove(ARRAY[
           CASE WHEN r.rolcanlogin THEN 'LOGIN' END, CASE WHEN r.rolsuper THEN 'SUPERUSER' END,
           CASE WHEN r.rolcreatedb THEN 'CREATEDB' END, CASE WHEN r.rolcreaterole THEN 'CREATEROLE' END,
           CASE WHEN NOT r.rolinherit THEN 'NOINHERIT' END, CASE WHEN r.rolreplication THEN 'REPLICATION' END,
           CASE WHEN r.rolbypassrls THEN 'BYPASSRLS' END,
           CASE WHEN r.rolconnlimit >= 0 THEN 'CONNECTION LIMIT ' || r.rolconnlimit END], NULL) AS attributes,
         ARRAY(SELECT g.rolname::text FROM pg_auth_members m JOIN pg_roles g ON g.oid = m.roleid
                WHERE m.member = r.oid ORDER BY 1) AS "memberOf",
         coalesce((SELECT s.setconfig FROM pg_db_role_setting s
                    WHERE s.setrole = r.oid AND s.setdatabase = 0), '{}') AS settings`;

const involvedRoles = `
  WITH RECURSIVE involved (oid) AS (
    SELECT refobjid FROM pg_shdepend s JOIN pg_database d ON d.datname = current_database()
     WHERE s.refclassid = 'pg_authid'::regclass
       AND (s.dbid = d.oid OR (s.classid = 'pg_database'::regclass AND s.objid = d.oid))
    UNION SELECT datdba FROM pg_database WHERE datname = current_database()
    UNION SELECT s.setrole FROM pg_db_role_setting s JOIN pg_database d ON d.oid = s.setdatabase
           WHERE d.datname = current_database()
    UNION SELECT m.member FROM pg_auth_members m JOIN involved i ON i.oid = m.roleid
  )
  SELECT ${aboutRole}
    FROM involved JOIN pg_roles r USING (oid) WHERE r.rolname !~ '^pg_' ORDER BY 1`;
