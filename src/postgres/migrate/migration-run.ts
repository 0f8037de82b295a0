import { StepFailure } from "../../errors.js";
import type { Log } from "../../log.js";
import { counted } from "../../phrases.js";
import type { Connection } from "../server/connection.js";
import { type SqlError, shownSqlError } from "../sql/sql-error.js";
import type { Migration } from "./migration.js";
import { type MigrationRecord, recordStatement } from "./migration-record.js";

/**
 * Applies one migration and puts it on record.
 * @param lockTimeout seconds that it may wait for a table that somebody has locked
 * @throws StepFailure, after showing file, line and a caret
 */
export async function runMigration(
  connection: Connection,
  migration: Migration,
  record: MigrationRecord,
  lockTimeout: number,
  log: Log,
): Promise<void> {
  // What one file sets for its session must not reach the next.
  await connection.query("DISCARD ALL");
  const milliseconds = Math.max(1, Math.round(lockTimeout * 1000));
  if (migration.inTransaction) await runWhole(connection, migration, record, milliseconds, log);
  else await runOneByOne(connection, migration, record, milliseconds, log);
}

/** One round trip and one transaction: begin, the file, its record, commit. */
async function runWhole(
  connection: Connection,
  migration: Migration,
  record: MigrationRecord,
  lockTimeout: number,
  log: Log,
): Promise<void> {
  // The commit need not reach the disk yet: migrate() ends with one that waits for all of them.
  const before = `BEGIN; SET LOCAL synchronous_commit = off; SET LOCAL lock_timeout = ${lockTimeout};\n`;
  let completed = -3;
  const count = () => completed++;
  connection.connection.on("commandComplete", count);
  try {
    await connection.query(
      `${before}${migration.sql}\n;${ownRole(migration)}${recordStatement(record, migration)}; COMMIT`,
    );
  } catch (error) {
    const failed = migration.statements[Math.max(0, completed)];
    await connection.query("ROLLBACK").catch(() => {});
    const position = Number((error as { position?: string }).position ?? 0);
    const offset = position > before.length ? position - 1 - before.length : (failed?.start ?? 0);
    fail(error as SqlError, migration, offset, "The file left nothing behind.", log);
  } finally {
    connection.connection.off("commandComplete", count);
  }
}

/** The record is ours to write, whatever role the file left behind. */
function ownRole({ sql }: Migration): string {
  return /\b(?:ROLE|AUTHORIZATION)\b/i.test(sql) ? "RESET SESSION AUTHORIZATION; RESET ROLE;" : "";
}

async function runOneByOne(
  connection: Connection,
  migration: Migration,
  record: MigrationRecord,
  lockTimeout: number,
  log: Log,
): Promise<void> {
  await connection.query(`SET lock_timeout = ${lockTimeout}`);
  for (const [index, { start, end }] of migration.statements.entries()) {
    try {
      await connection.query(migration.sql.slice(start, end));
    } catch (error) {
      const position = Number((error as { position?: string }).position ?? 1);
      const left =
        `It runs without a transaction: ${index} of its ${counted(migration.statements.length, "statement")} ${index === 1 ? "stands" : "stand"}, and it is not on record. ` +
        "An index that could not be built concurrently stays behind as invalid: drop it before the next try.";
      fail(error as SqlError, migration, start + position - 1, left, log);
    }
  }
  await connection.query(`${ownRole(migration)}${recordStatement(record, migration)}`);
}

/** What to do about errors whose text does not say it. */
const advice: Readonly<Record<string, string>> = {
  "25001":
    'Make "-- no-transaction" its first line: such a statement runs outside transactions only.',
  "2D000":
    'Something in it commits by itself. Make "-- no-transaction" its first line: its statements then run one by one.',
  "55P04": "Use a new value of a type in a file after the one that adds it.",
  "55P03":
    "Somebody holds a lock that it needs. Find out who, or raise lock-timeout, and run again.",
};

function fail(
  error: SqlError,
  migration: Migration,
  offset: number,
  left: string,
  log: Log,
): never {
  log.foreign(
    `${migration.name} failed:`,
    shownSqlError(error, migration.path, migration.sql, offset),
  );
  const what = `${migration.name} could not be applied: ${error.message}. ${left}`;
  const todo = advice[error.code ?? ""];
  throw new StepFailure(todo === undefined ? what : `${what} ${todo}`);
}
