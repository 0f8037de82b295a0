import { UsageError } from "../../errors.js";
import { type Connection, rows, value } from "../server/connection.js";
import type { MigrationRecord } from "./migration-record.js";

/**
 * What the server would only say when it is done: that this role may not. A dry run is asked before apps
 * are stopped, so it has to know.
 * @throws UsageError with all that the role lacks
 */
export async function refuseLackingRights(
  connection: Connection,
  record: MigrationRecord,
  resetSchemas: readonly string[],
): Promise<void> {
  const lacking = [
    ...(await toKeepTheRecord(connection, record, resetSchemas)),
    ...(await toReset(connection, resetSchemas)),
  ];
  if (lacking.length === 0) return;
  const role = await value<string>(connection, "SELECT current_user");
  throw new UsageError(
    `The role ${role} may not do all that this needs, and nothing was changed:\n${lacking.join("\n")}`,
  );
}

async function toKeepTheRecord(
  connection: Connection,
  { table, exists, lacking }: MigrationRecord,
  resetSchemas: readonly string[],
): Promise<string[]> {
  const [schema] = await rows<{ name: string; there: boolean; creates: boolean }>(
    connection,
    `SELECT parts[1] AS name, n.oid IS NOT NULL AS there,
            coalesce(has_schema_privilege(n.oid, 'CREATE'), has_database_privilege(current_database(), 'CREATE')) AS creates
       FROM (SELECT parse_ident($1) AS parts) p LEFT JOIN pg_namespace n ON n.nspname = parts[1]`,
    [table],
  );
  if (schema === undefined || resetSchemas.includes(schema.name)) return [];
  if (!exists) {
    if (schema.creates) return [];
    return schema.there
      ? [
          `It may not create ${table}, the record of what was applied: GRANT CREATE ON SCHEMA to it, or name another table.`,
        ]
      : [
          `It may not create the schema of ${table}, the record of what was applied: create it, or name another table.`,
        ];
  }
  const may = await rows<{ writes: boolean; owns: boolean }>(
    connection,
    `SELECT has_table_privilege(c.oid, 'INSERT') AND has_table_privilege(c.oid, 'UPDATE')
              AND ($2 OR has_table_privilege(c.oid, 'DELETE')) AS writes,
            pg_has_role(c.relowner, 'USAGE') AS owns
       FROM pg_class c WHERE c.oid = to_regclass($1)`,
    [table, resetSchemas.length === 0],
  );
  const [{ writes, owns } = { writes: true, owns: true }] = may;
  return [
    ...(writes
      ? []
      : [
          `It may not write to ${table}, the record of what was applied: GRANT INSERT, UPDATE${resetSchemas.length === 0 ? "" : ", DELETE"}.`,
        ]),
    ...(owns || lacking.length === 0
      ? []
      : [`It may not add ${lacking.join(", ")} to ${table}, the record of what was applied.`]),
  ];
}

/** A schema is dropped by its owner, and `public` comes back with its owner and its default privileges. */
async function toReset(connection: Connection, schemas: readonly string[]): Promise<string[]> {
  if (schemas.length === 0) return [];
  const foreign = await rows<{ schema: string; owner: string }>(
    connection,
    `SELECT nspname AS schema, pg_get_userbyid(nspowner) AS owner FROM pg_namespace
      WHERE nspname = ANY ($1) AND NOT pg_has_role(nspowner, 'USAGE') ORDER BY 1`,
    [schemas],
  );
  const lacking = foreign.map(
    ({ schema, owner }) => `It may not drop the schema ${schema}: ${owner} owns it.`,
  );
  if (!schemas.includes("public")) return lacking;
  if (!(await value(connection, "SELECT has_database_privilege(current_database(), 'CREATE')")))
    lacking.push("It may not create schemas in this database, and public has to come back.");
  const others = await rows<{ name: string }>(
    connection,
    `SELECT DISTINCT pg_get_userbyid(d.defaclrole) AS name
       FROM pg_default_acl d JOIN pg_namespace n ON n.oid = d.defaclnamespace
      WHERE n.nspname = 'public' AND NOT pg_has_role(d.defaclrole, 'USAGE') ORDER BY 1`,
  );
  for (const { name } of others)
    lacking.push(`It may not act for ${name}, which has default privileges in public.`);
  return lacking;
}
