import { messageOf, UsageError } from "../../errors.js";
import type { Log } from "../../log.js";
import { milliseconds } from "../locks/patience.js";
import { type Connection, literal, name, rows, value } from "../server/connection.js";
import { defaultPrivileges } from "./default-privileges.js";

interface Doomed {
  readonly schema: string;
  readonly tables: number;
  readonly rows: number;
}

/** @throws UsageError when a schema may not be dropped */
export async function describeReset(
  connection: Connection,
  schemas: readonly string[],
  log: Log,
): Promise<void> {
  const forbidden = schemas.filter((schema) => /^(?:pg_.*|information_schema)$/.test(schema));
  if (forbidden.length > 0)
    throw new UsageError(`Input "reset-schemas" names ${forbidden.join(", ")}: the server's own.`);
  const doomed = await rows<Doomed>(
    connection,
    `SELECT n.nspname AS schema, count(c.oid)::int AS tables,
            coalesce(sum(greatest(s.n_live_tup, 0)), 0)::int8::float8 AS rows
       FROM pg_namespace n
       LEFT JOIN pg_class c ON c.relnamespace = n.oid AND c.relkind IN ('r', 'p')
       LEFT JOIN pg_stat_all_tables s ON s.relid = c.oid
      WHERE n.nspname = ANY ($1) GROUP BY 1 ORDER BY 1`,
    [schemas],
  );
  log.table({
    title: "Schemas that are dropped with everything in them",
    columns: ["schema", "tables", "rows, about"],
    rows: doomed.map((one) => [one.schema, String(one.tables), String(one.rows)]),
  });
  for (const schema of schemas)
    if (!doomed.some((one) => one.schema === schema))
      log.info(`There is no schema ${schema}: nothing to drop.`);
    else if (schema !== "public") {
      const lost = await defaultPrivileges(connection, schema);
      if (lost.length === 0) continue;
      log.warning(
        `The default privileges of ${schema} go with it, and it is the migrations' to make. Have the one that makes it set them, or the tables will lack their grants.`,
      );
      log.foreign(`What holds for ${schema} now:`, lost.map((one) => `${one};`).join("\n"));
    }
}

/**
 * Drops the schemas and forgets what was applied, all in one transaction. `public` comes back empty,
 * with its owner, its grants and its default privileges; the others are the migrations' to create.
 * @param record the table of what was applied, quoted
 * @param tableLockTimeout seconds
 */
export async function resetSchemas(
  connection: Connection,
  schemas: readonly string[],
  record: string,
  tableLockTimeout: number,
): Promise<void> {
  await connection.query("BEGIN");
  try {
    await connection.query(`SET LOCAL lock_timeout = ${milliseconds(tableLockTimeout)}`);
    const grants = await publicGrants(connection);
    for (const schema of schemas)
      await connection.query(`DROP SCHEMA IF EXISTS ${name(schema)} CASCADE`);
    if (schemas.includes("public"))
      for (const statement of ["CREATE SCHEMA public", ...grants])
        await connection.query(statement);
    if ((await value(connection, "SELECT to_regclass($1)", [record])) !== null)
      await connection.query(`DELETE FROM ${record}`);
    await connection.query("COMMIT");
  } catch (error) {
    await connection.query("ROLLBACK").catch(() => {});
    if ((error as { code?: string }).code !== "42501") throw error;
    throw new UsageError(
      `The schemas cannot be reset by this role: ${messageOf(error)}. Nothing was changed. Connect as one that owns them and may act for the roles that have default privileges in them.`,
    );
  }
}

/** Statements that give an empty `public` the owner, the comment and the grants of this one. */
async function publicGrants(connection: Connection): Promise<string[]> {
  const [owner] = await rows<{ owner: string; comment: string | null }>(
    connection,
    `SELECT pg_get_userbyid(nspowner) AS owner, obj_description(oid, 'pg_namespace') AS comment
       FROM pg_namespace WHERE nspname = 'public'`,
  );
  if (owner === undefined) return [];
  const grants = await rows<{ grantee: string | null; privilege: string; grantable: boolean }>(
    connection,
    `SELECT r.rolname AS grantee, g.privilege_type AS privilege, g.is_grantable AS grantable
       FROM pg_namespace n, aclexplode(n.nspacl) g LEFT JOIN pg_roles r ON r.oid = g.grantee
      WHERE n.nspname = 'public' AND g.grantee <> n.nspowner`,
  );
  return [
    ...(await defaultPrivileges(connection, "public")),
    `ALTER SCHEMA public OWNER TO ${name(owner.owner)}`,
    ...(owner.comment === null ? [] : [`COMMENT ON SCHEMA public IS ${literal(owner.comment)}`]),
    ...grants.map(
      ({ grantee, privilege, grantable }) =>
        `GRANT ${privilege} ON SCHEMA public TO ${grantee === null ? "PUBLIC" : name(grantee)}${grantable ? " WITH GRANT OPTION" : ""}`,
    ),
  ];
}
