import { isThere } from "../../disk/whole-file.js";
import { StepFailure } from "../../errors.js";
import type { Log } from "../../log.js";
import { counted, shortList } from "../../text/phrases.js";
import { NotAsBackedUp } from "../backup/proof.js";
import type { ServerRecord } from "../backup/server-record.js";
import { type Address, toolEnvironment } from "../server/address.js";
import { readTables } from "../server/catalog.js";
import { checkCommand } from "../server/commands.js";
import { type Connection, rows, value, withConnection } from "../server/connection.js";
import type { Programs } from "../server/programs.js";
import { begin } from "../server/running.js";
import type { RowCounts } from "../verify/tally.js";

/**
 * Whether what was restored is what was backed up.
 * @returns with what it was compared, for a sentence
 * @throws NotAsBackedUp, which lists what is not as it was
 */
export async function judge(
  side: Address,
  restored: RowCounts,
  record: ServerRecord | undefined,
  {
    programs,
    jobs,
    log,
  }: { readonly programs: Programs; readonly jobs: number; readonly log: Log },
): Promise<string[]> {
  const compared: string[] = [];
  const expected = record?.rows;
  if (expected === undefined)
    log.warning(
      "No row counts lie beside the backup: an older version made it, or another program. That no row is missing is not proven.",
    );
  else {
    const found = await withConnection(side, (connection) =>
      differences(connection, expected, restored),
    );
    if (found.length > 0)
      throw new NotAsBackedUp(
        `What was restored is not what was backed up:\n${found.slice(0, 40).join("\n")}${found.length > 40 ? `\nand ${found.length - 40} more` : ""}`,
      );
    compared.push(`the rows of ${counted(Object.keys(expected).length, "table")}`);
  }
  compared.push(...(await withConnection(side, (connection) => foreignKeys(connection, log))));
  compared.push(...(await checkPages(side, programs, jobs, log)));
  return compared;
}

/** Tables that an extension fills come with it, in whatever version the server has. */
async function differences(
  connection: Connection,
  expected: RowCounts,
  restored: RowCounts,
): Promise<string[]> {
  const tables = await readTables(connection);
  const filled = new Set(tables.filter((one) => one.ofExtension).map((one) => one.name));
  return [...new Set([...Object.keys(expected), ...Object.keys(restored)])]
    .sort()
    .filter((table) => expected[table] !== restored[table] && !filled.has(table))
    .map(
      (table) =>
        `  ${table}: ${shown(expected[table])} when it was backed up, ${shown(restored[table])} restored`,
    );
}

const shown = (count: number | undefined) =>
  count === undefined ? "no such table" : counted(count, "row");

/** The server compared every row as it made them, but for those that are not valid in the original either. */
async function foreignKeys(connection: Connection, log: Log): Promise<string[]> {
  const keys = await rows<{ name: string; valid: boolean }>(
    connection,
    `SELECT conrelid::regclass || '.' || conname AS name, convalidated AS valid
       FROM pg_constraint WHERE contype = 'f' AND conparentid = 0 ORDER BY 1`,
  );
  const open = keys.filter(({ valid }) => !valid).map(({ name }) => name);
  if (open.length > 0)
    log.info(`Not checked, since the database itself has them as NOT VALID: ${shortList(open)}.`);
  const valid = keys.length - open.length;
  return valid === 0 ? [] : [counted(valid, "foreign key")];
}

/** With pg_amcheck, where that, its extension and the right to make it are there. */
async function checkPages(
  side: Address,
  programs: Programs,
  jobs: number,
  log: Log,
): Promise<string[]> {
  const command = checkCommand(programs, side.database, jobs);
  const available = await withConnection(side, (connection) =>
    value<boolean>(
      connection,
      `SELECT EXISTS (SELECT FROM pg_available_extensions WHERE name = 'amcheck')
          AND current_setting('is_superuser')::boolean`,
    ),
  );
  if (!available || !(await isThere(command.program))) {
    log.info(
      "Tables and indexes were not compared with their own structure: that takes pg_amcheck, the extension amcheck and a superuser.",
    );
    return [];
  }
  const checking = await begin(command, toolEnvironment(side));
  checking.input.end();
  const { exitCode, said } = await checking.ended;
  if (exitCode === 0) return ["the structure of tables and indexes"];
  log.foreign("pg_amcheck said:", said);
  throw new StepFailure(
    `pg_amcheck found something wrong in what was restored (exit code ${exitCode}). Where the backup itself is whole, this is the server's disk, memory or collation.`,
  );
}
