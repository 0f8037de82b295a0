import { type Connection, rows } from "../server/connection.js";

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
