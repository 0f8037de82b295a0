import { messageOf } from "../../errors.js";
import type { Log } from "../../log.js";
import { milliseconds } from "../locks/patience.js";
import type { Address } from "../server/address.js";
import { type CatalogTable, readTables } from "../server/catalog.js";
import { type Connection, dropConnection, value, withConnection } from "../server/connection.js";
import { countOf, quoted, type RowCounts } from "../verify/tally.js";

/**
 * Holds a moment of a database still while `body` dumps it, and counts its rows meanwhile. Its tables are locked
 * as pg_dump locks them, so that nobody can empty or rewrite one between its dump and its count.
 *
 * @param tableTimeout seconds to wait for a table that somebody has locked
 * @param body gets the name by which other sessions take this moment for theirs
 * @returns the rows of every table at that moment; nothing, and a warning, where they could not be counted
 */
export async function whileHeldStill(
  source: Address,
  tableTimeout: number,
  log: Log,
  body: (snapshot: string) => Promise<void>,
): Promise<RowCounts | undefined> {
  return withConnection(source, async (connection) => {
    await connection.query("BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY");
    await connection.query(`SET LOCAL lock_timeout = ${milliseconds(tableTimeout)}`);
    // pg_dump reads none of an extension's, and neither may the role need to.
    const tables = (await readTables(connection)).filter(({ ofExtension }) => !ofExtension);
    if (tables.length > 0)
      await connection.query(`LOCK TABLE ${tables.map(quoted).join(", ")} IN ACCESS SHARE MODE`);
    const snapshot = (await value<string>(connection, "SELECT pg_export_snapshot()")) ?? "";
    const counting = count(connection, tables, source);
    try {
      await body(snapshot);
    } catch (error) {
      // At once: others wait for these tables, and the next try waits for them.
      dropConnection(connection);
      await counting;
      throw error;
    }
    const counted = await counting;
    if (!(counted instanceof Error)) return counted;
    log.warning(
      `The rows could not be counted while they were dumped, so a drill will have nothing to compare them with: ${messageOf(counted)}`,
    );
    return undefined;
  });
}

/** On the session that has the locks: on any other, a count would wait behind whoever waits for them. */
async function count(
  connection: Connection,
  tables: readonly CatalogTable[],
  source: Address,
): Promise<RowCounts | Error> {
  const counts: Record<string, number> = {};
  try {
    // A count that fails must not end the transaction: the dump lives by it.
    await connection.query("SAVEPOINT counting");
    for (const table of tables) counts[table.name] = await countOf(connection, table, source);
    return counts;
  } catch (error) {
    await connection.query("ROLLBACK TO SAVEPOINT counting").catch(() => {});
    return error instanceof Error ? error : new Error(String(error));
  }
}
