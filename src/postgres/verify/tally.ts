import { counted } from "../../phrases.js";
import type { Address } from "../server/address.js";
import { type CatalogTable, readTables } from "../server/catalog.js";
import { name, value, withConnection } from "../server/connection.js";

/** `schema.table` → rows. */
export type RowCounts = Readonly<Record<string, number>>;

/**
 * Counts the rows of all tables, several at a time.
 * @param analyze also brings the planner's statistics up to date: a restored database has none
 */
export async function countRows(
  address: Address,
  { jobs, analyze, label }: { jobs: number; analyze: boolean; label?: string },
): Promise<RowCounts> {
  const tables = await withConnection(address, readTables, label);
  const waiting = [...tables];
  const counts = new Map<string, number>();
  const worker = () =>
    withConnection(
      address,
      async (connection) => {
        for (let table = waiting.shift(); table !== undefined; table = waiting.shift()) {
          if (analyze) await connection.query(`ANALYZE ${quoted(table)}`);
          const count = await value<string>(connection, `SELECT count(*) FROM ${quoted(table)}`);
          counts.set(table.name, Number(count));
        }
      },
      label,
    );
  await Promise.all(Array.from({ length: Math.max(1, Math.min(jobs, tables.length)) }, worker));
  return Object.fromEntries(tables.map((table) => [table.name, counts.get(table.name) ?? 0]));
}

export function quoted(table: Pick<CatalogTable, "schema" | "table">): string {
  return `${name(table.schema)}.${name(table.table)}`;
}

/** `2 tables, 12 rows`. */
export function shownSize(counts: RowCounts): string {
  const rows = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return `${counted(Object.keys(counts).length, "table")}, ${counted(rows, "row")}`;
}
