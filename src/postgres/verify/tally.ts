import { messageOf, UsageError } from "../../errors.js";
import { counted } from "../../text/phrases.js";
import type { Address } from "../server/address.js";
import { type CatalogTable, readTables } from "../server/catalog.js";
import { type Connection, name, value, withConnection } from "../server/connection.js";
import { adviceOnAccess, type SqlError } from "../sql/sql-error.js";

/** `schema.table` → rows. */
export type RowCounts = Readonly<Record<string, number>>;

/**
 * Counts the rows of all tables, several at a time.
 * @param analyze also brings the planner's statistics up to date: a restored database has none
 */
export async function countRows(
  address: Address,
  {
    jobs,
    analyze,
    label,
    lockTimeout,
  }: {
    readonly jobs: number;
    readonly analyze: boolean;
    readonly label?: string;
    /** Milliseconds to wait for a table that somebody has locked; without it, as long as that lasts */
    readonly lockTimeout?: number;
  },
): Promise<RowCounts> {
  const tables = await withConnection(address, readTables, label);
  const waiting = [...tables];
  const counts = new Map<string, number>();
  const worker = () =>
    withConnection(
      address,
      async (connection) => {
        if (lockTimeout !== undefined) await connection.query(`SET lock_timeout = ${lockTimeout}`);
        for (let table = waiting.shift(); table !== undefined; table = waiting.shift()) {
          if (analyze) await connection.query(`ANALYZE ${quoted(table)}`);
          counts.set(table.name, await countOf(connection, table, address));
        }
      },
      label,
    );
  await Promise.all(Array.from({ length: Math.max(1, Math.min(jobs, tables.length)) }, worker));
  return Object.fromEntries(tables.map((table) => [table.name, counts.get(table.name) ?? 0]));
}

/** @throws UsageError where this role does not see all rows: fewer would pass for all there are */
export async function countOf(
  connection: Connection,
  table: CatalogTable,
  { user }: Address,
): Promise<number> {
  try {
    return Number(await value<string>(connection, `SELECT count(*) FROM ${quoted(table)}`));
  } catch (error) {
    const advice = adviceOnAccess(error as SqlError, user);
    if (advice === undefined) throw error;
    throw new UsageError(
      `The rows of ${table.name} cannot be counted: ${messageOf(error)}. ${advice}`,
    );
  }
}

export function quoted(table: Pick<CatalogTable, "schema" | "table">): string {
  return `${name(table.schema)}.${name(table.table)}`;
}

/** Whether no table has a row, those aside that extensions fill: nothing can be lost of such a database. */
export function holdsNothing(counts: RowCounts, tables: readonly CatalogTable[]): boolean {
  const filled = tables.filter(({ ofExtension }) => ofExtension).map((table) => table.name);
  return Object.entries(counts).every(([table, count]) => count === 0 || filled.includes(table));
}

/** `2 tables, 12 rows`. */
export function shownSize(counts: RowCounts): string {
  const rows = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return `${counted(Object.keys(counts).length, "table")}, ${counted(rows, "row")}`;
}
