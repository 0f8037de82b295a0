import { UsageError } from "../../errors.js";
import { shortList } from "../../text/phrases.js";
import type { Address } from "../server/address.js";
import { type Connection, rows } from "../server/connection.js";
import { adviceOnHiddenRows } from "../sql/sql-error.js";

/**
 * pg_dump would find out as well, but only when it comes to the table, which may be after hours.
 * @throws UsageError where row-level security hides rows of any table from this role
 */
export async function refuseHiddenRows(connection: Connection, source: Address): Promise<void> {
  const hidden = await rows<{ name: string }>(
    connection,
    `SELECT n.nspname || '.' || c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE c.relkind IN ('r', 'p') AND c.relrowsecurity AND row_security_active(c.oid) ORDER BY 1`,
  );
  if (hidden.length === 0) return;
  throw new UsageError(
    `A backup by the role ${source.user} would lack rows of ${shortList(hidden.map(({ name }) => name))}. ${adviceOnHiddenRows(source.user)} ` +
      "Give its URL as maintenance-url. No backup was made, earlier ones are untouched.",
  );
}
