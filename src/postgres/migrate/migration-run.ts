import { StepFailure } from "../../errors.js";
import type { Log } from "../../log.js";
import { counted } from "../../text/phrases.js";
import type { LockWatch } from "../locks/lock-watch.js";
import { milliseconds, type Patience, retryWhileLocked } from "../locks/patience.js";
import type { Connection } from "../server/connection.js";
import { type SqlError, shownSqlError } from "../sql/sql-error.js";
import type { Migration } from "./files/migration.js";
import { aborts, begins, cannotBeIn, ends } from "./files/migration-mistakes.js";
import { invalidIndexes, refuseInvalid } from "./invalid-indexes.js";
import { type MigrationRecord, recordStatement } from "./migration-record.js";

/** What a file is run with. */
export interface Run {
  readonly connection: Connection;
  readonly record: MigrationRecord;
  readonly patience: Patience;
  readonly watch: LockWatch;
  /** The server's major version. */
  readonly major: number;
  /** Seconds that one statement may take; without it, as long as it takes. */
  readonly statementTimeout: number | undefined;
  readonly log: Log;
}

/**
 * Applies one migration and puts it on record.
 * @throws StepFailure, after showing file, line and a caret
 */
export async function runMigration(migration: Migration, run: Run): Promise<void> {
  if (!migration.inTransaction) return runOneByOne(migration, run);
  const { patience, watch, log } = run;
  try {
    await retryWhileLocked(migration.name, patience, watch, log, () => runWhole(migration, run));
  } catch (error) {
    if (!(error instanceof Failed)) throw error;
    fail(error.cause, migration, error.offset, "The file left nothing behind.", log);
  }
}

/** What holds for every file; the file may say otherwise. */
function settings({ statementTimeout, patience, major }: Run): string[] {
  return [
    `lock_timeout = ${milliseconds(patience.table)}`,
    `statement_timeout = ${statementTimeout === undefined ? 0 : milliseconds(statementTimeout)}`,
    ...(major >= 17 ? ["transaction_timeout = 0"] : []),
  ];
}

/** An error of the server's, with its place in the file. */
class Failed extends Error {
  override readonly cause: SqlError;
  readonly offset: number;
  readonly code: string | undefined;
  constructor(cause: SqlError, offset: number) {
    super(cause.message);
    this.cause = cause;
    this.offset = offset;
    this.code = cause.code;
  }
}

/** One round trip and one transaction: begin, the file, its record, commit. */
async function runWhole(migration: Migration, run: Run): Promise<void> {
  const { connection, record } = run;
  // What one file sets for its session must not reach the next.
  await connection.query("DISCARD ALL");
  // The commit need not reach the disk yet: migrate() ends with one that waits for all of them.
  const set = ["synchronous_commit = off", ...settings(run)].map((one) => `SET LOCAL ${one};`);
  const before = `BEGIN; ${set.join(" ")}\n`;
  let completed = -1 - set.length;
  const count = () => completed++;
  connection.connection.on("commandComplete", count);
  try {
    await connection.query(
      `${before}${migration.sql}\n;${ownRole(migration)}${refuseInvalid(migration)}${recordStatement(record, migration)}; COMMIT`,
    );
  } catch (error) {
    const failed = migration.statements[Math.max(0, completed)];
    await connection.query("ROLLBACK").catch(() => {});
    const position = Number((error as { position?: string }).position ?? 0);
    const offset = position > before.length ? position - 1 - before.length : (failed?.start ?? 0);
    throw new Failed(error as SqlError, offset);
  } finally {
    connection.connection.off("commandComplete", count);
  }
}

/** The record is ours to write, whatever role the file left behind. */
function ownRole({ sql }: Migration): string {
  return /\b(?:ROLE|AUTHORIZATION)\b/i.test(sql) ? "RESET SESSION AUTHORIZATION; RESET ROLE;" : "";
}

async function runOneByOne(migration: Migration, run: Run): Promise<void> {
  const { connection, record, patience, watch, log } = run;
  // What one file sets for its session must not reach the next.
  await connection.query("DISCARD ALL");
  await connection.query(
    settings(run)
      .map((one) => `SET ${one}`)
      .join("; "),
  );
  const ownWords = migration.statements.some(({ head }) => /^SET\b.*\block_timeout\b/i.test(head));
  const before = await invalidIndexes(connection);
  const leftBehind = async () => {
    const now = await invalidIndexes(connection).catch(() => []);
    const left = now.filter((name) => !before.includes(name));
    if (left.length === 0) return "";
    return ` It left ${left.join(", ")} behind, invalid: DROP INDEX CONCURRENTLY ${left.join(", ")}; before the next try.`;
  };
  let inOwn = false;
  for (const [index, { head, start, end }] of migration.statements.entries()) {
    // What runs outside of transactions only, such as CONCURRENTLY, waits in nobody's way.
    const unhurried = cannotBeIn(head);
    const seconds = unhurried ? patience.all : patience.table;
    try {
      if (!ownWords) await connection.query(`SET lock_timeout = ${milliseconds(seconds)}`);
      // What fails within a transaction of the file's own cannot be done again by itself.
      const tries = { table: seconds, all: inOwn ? 0 : patience.all };
      await retryWhileLocked(migration.name, tries, watch, log, () =>
        connection.query(migration.sql.slice(start, end)),
      );
      inOwn = begins.test(head) || (inOwn && !ends.test(head) && !aborts.test(head));
    } catch (error) {
      const position = Number((error as { position?: string }).position ?? 1);
      const left = `It runs without a transaction: ${index} of its ${counted(migration.statements.length, "statement")} took effect, and it is not on record.${await leftBehind()}`;
      fail(error as SqlError, migration, start + position - 1, left, log);
    }
  }
  try {
    await connection.query(`${ownRole(migration)}${refuseInvalid(migration)}`);
  } catch (error) {
    fail(
      error as SqlError,
      migration,
      0,
      "All of its statements took effect, and it is not on record.",
      log,
    );
  }
  const left = await leftBehind();
  if (left !== "")
    throw new StepFailure(`${migration.name} ran to its end and is not on record.${left}`);
  await connection.query(recordStatement(record, migration));
}

/** What to do about errors whose text does not say it. */
const advice: Readonly<Record<string, string>> = {
  "25001":
    'Make "-- no-transaction" its first line: such a statement runs outside transactions only.',
  "2D000":
    'Something in it commits by itself. Make "-- no-transaction" its first line: its statements then run one by one.',
  "42501":
    "Grant that to the role of database-url. Where row-level security is named: it would hide rows from the file, so the server refuses; " +
    "use the tables' owner or a role with BYPASSRLS, or SET row_security = on in the file where that is meant.",
  "55P04": "Use a new value of a type in a file after the one that adds it.",
  "55P03":
    "Others hold a lock that it needs: the log says who. End that, or raise lock-timeout, and run again.",
  "57014":
    "It took too long, or waited too long for others: the log says for whom. See statement-timeout and lock-timeout.",
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
  const todo = advice[error.code ?? ""] ?? (error.code === "55000" ? error.hint : undefined);
  throw new StepFailure(todo === undefined ? what : `${what} ${todo}`);
}
