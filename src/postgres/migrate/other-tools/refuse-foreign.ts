import { UsageError } from "../../../errors.js";
import type { Log } from "../../../log.js";
import { counted, shortList } from "../../../text/phrases.js";
import { type Connection, value } from "../../server/connection.js";
import type { Migration } from "../files/migration.js";
import { type ForeignRecord, foreignRecords } from "./foreign-records.js";

export interface OwnRecord {
  /** `schema.table`, as the input has it. */
  readonly table: string;
  readonly markApplied: unknown;
  readonly resetSchemas: readonly string[];
  readonly log: Log;
}

/**
 * Another tool's record is read and never written to. What is on it and on no record of ours would
 * run a second time.
 * @throws UsageError that says what to put into `mark-applied`, after showing it in full
 */
export async function refuseForeign(
  connection: Connection,
  migrations: readonly Migration[],
  { table, markApplied, resetSchemas, log }: OwnRecord,
): Promise<void> {
  const own = table.includes(".") ? table : `public.${table}`;
  const records = await foreignRecords(connection, migrations);
  const taken = records.find((one) => one.table === own);
  if (taken !== undefined) {
    showMarks(taken, migrations, log);
    throw new UsageError(
      `Input "table" is "${table}": that is the record of ${taken.tool}, which would not understand what is added to it. ` +
        `Name another, such as public.applied_migrations${taken.applied.length === 0 ? "." : `, and once give the ${counted(taken.applied.length, "file")} of the log as mark-applied.`}`,
    );
  }
  const decided = markApplied !== undefined || resetSchemas.length > 0;
  if (decided || (await isInUse(connection, own))) return;
  for (const record of records) {
    if (record.applied.length === 0) continue;
    showMarks(record, migrations, log);
    throw new UsageError(
      `${record.table} says that ${record.tool} has applied ${counted(record.applied.length, "file")} of this directory, and ${own} knows of none: ` +
        `they would run a second time (${shortList(record.applied.map(({ name }) => name))}). Put them on record once, with the mark-applied that the log shows; ` +
        `the next files are applied by this step, and ${record.tool} should run none of them any more.`,
    );
  }
}

function showMarks({ tool, applied, unclear }: ForeignRecord, all: readonly Migration[], log: Log) {
  const names = applied.map(({ name }) => name);
  if (names.length > 0)
    log.foreign(
      `What ${tool} has applied, for one run:`,
      ["mark-applied: |", ...names.map((name) => `  ${name}`)].join("\n"),
    );
  const rest = all.filter((one) => !applied.includes(one)).map(({ name }) => name);
  if (rest.length > 0) log.info(`Not applied yet, by that record: ${shortList(rest)}.`);
  if (unclear.length > 0)
    log.warning(
      `On that record, but no file here counts as applied for it: ${shortList(unclear)}.`,
    );
}

async function isInUse(connection: Connection, own: string): Promise<boolean> {
  const [schema = "", table = ""] = own.split(".");
  return (
    (await value<boolean>(
      connection,
      `SELECT EXISTS (SELECT FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE n.nspname = $1 AND c.relname = $2)`,
      [schema, table],
    )) ?? false
  );
}
