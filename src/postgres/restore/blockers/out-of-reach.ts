import { messageOf } from "../../../errors.js";
import { type Connection, rows } from "../../server/connection.js";
import { type DatabaseProperties, settingStatements } from "../../server/database-properties.js";

/** Sessions of a database that this role may not end: a superuser's, or another role's that it is no member of. */
export async function sessionsOutOfReach(
  connection: Connection,
  database: string,
): Promise<{ readonly pid: number; readonly who: string }[]> {
  return rows(
    connection,
    `SELECT a.pid, r.rolname AS who FROM pg_stat_activity a JOIN pg_roles r ON r.oid = a.usesysid
      WHERE a.datname = $1 AND NOT current_setting('is_superuser')::boolean
        AND (r.rolsuper OR NOT (pg_has_role(r.oid, 'USAGE') OR pg_has_role('pg_signal_backend', 'USAGE')))`,
    [database],
  );
}

/**
 * Settings of a database that this role may not give to another: those of other roles, and those that are a
 * superuser's. Each is tried on the database that has it, and taken back: nobody else knows all the rules.
 */
export async function settingsOutOfReach(
  connection: Connection,
  original: DatabaseProperties,
): Promise<string[]> {
  const refused: string[] = [];
  for (const { shown, statement } of settingStatements(original.database, original)) {
    await connection.query("BEGIN");
    try {
      await connection.query(statement);
    } catch (error) {
      const { code } = error as { readonly code?: string };
      // Another error's words may have the value in them.
      refused.push(code === "42501" ? `${shown} (${messageOf(error)})` : shown);
    } finally {
      await connection.query("ROLLBACK");
    }
  }
  return refused;
}
