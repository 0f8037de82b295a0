import { messageOf, StepFailure, UsageError } from "../../errors.js";
import type { Log } from "../../log.js";
import type { Pattern } from "../../pattern.js";
import { counted, shortList } from "../../text/phrases.js";
import type { Layout } from "../layout/tools.js";
import { LockWatch, onlyThat } from "../locks/lock-watch.js";
import { retryWhileLocked } from "../locks/patience.js";
import type { Address } from "../server/address.js";
import { describeAddress } from "../server/address.js";
import { type Connection, serverMajor, value, withConnection } from "../server/connection.js";
import type { Migration } from "./files/migration.js";
import { type Migrations, readMigrations } from "./files/migration-files.js";
import { strayDirectories } from "./files/stray-directories.js";
import { planMigrations } from "./migration-plan.js";
import {
  adoptStatement,
  type MigrationRecord,
  prepareRecord,
  readMigrationRecord,
  recordStatement,
} from "./migration-record.js";
import { type Run, runMigration } from "./migration-run.js";
import { refuseForeign } from "./other-tools/refuse-foreign.js";
import { describeReset, resetSchemas } from "./reset-schemas.js";
import { refuseLackingRights } from "./rights.js";

export interface MigrateOptions {
  readonly target: Address;
  /** Where they lie; of given ones, what messages call them. */
  readonly directory: string;
  /** Migrations that lie in no directory. */
  readonly given?: Migrations;
  /** `schema.table` of the record. */
  readonly table: string;
  /** Whose layout the directory has. */
  readonly layout?: Layout;
  readonly outOfOrder: "error" | "allow";
  /** Files that are put on record without being run. */
  readonly markApplied: Pattern | undefined;
  /** Schemas that are dropped first, so that everything runs again. */
  readonly resetSchemas: readonly string[];
  /** Where to look for SQL files that no run would ever see. */
  readonly strayRoot: string | undefined;
  /** Seconds to wait for tables that somebody has locked, in all. */
  readonly lockTimeout: number;
  /** Seconds of that in one go, while others wait behind it. */
  readonly tableLockTimeout?: number;
  /** Seconds that a statement may take. */
  readonly statementTimeout?: number | undefined;
  readonly dryRun: boolean;
  readonly log: Log;
  /** Looks at what is to be run before anything is; may refuse it. */
  readonly inspect?: (connection: Connection, pending: readonly Migration[]) => Promise<void>;
  /** Called whenever it changed: what is applied by this run, and what is still to come. */
  readonly onProgress: (applied: readonly string[], pending: readonly string[]) => void;
}

/**
 * Applies what is on disk and not on record, in the order of names, each file in one transaction
 * with its record. To be called under the database's lock.
 */
export async function migrate(options: MigrateOptions): Promise<void> {
  const { target, directory, log } = options;
  const found = options.given ?? (await readMigrations(directory, options.layout));
  const { migrations } = found;
  showLayout(found, options);
  for (const stray of options.strayRoot ? await strayDirectories(directory, options.strayRoot) : [])
    log.warning(`${stray} holds SQL files too, and ${directory} is all that is applied.`);
  await withConnection(target, async (connection) => {
    if ((await value(connection, "SHOW standard_conforming_strings")) === "off")
      throw new UsageError(
        `${describeAddress(target)} has standard_conforming_strings off, so that a backslash in quotes means something else ` +
          "than these steps take it for. Reset it for the database and the role, and write such texts as E'…'.",
      );
    await refuseForeign(connection, migrations, options);
    const known = await readMigrationRecord(connection, options.table);
    const reset = options.resetSchemas.length > 0;
    if (reset) await describeReset(connection, options.resetSchemas, log);
    const record = reset ? { ...known, applied: [] } : known;
    const plan = planMigrations(migrations, record, options);
    for (const remark of plan.remarks) log.warning(remark);
    if (plan.mistakes.length > 0) throw new UsageError(plan.mistakes.join("\n"));
    const { marked, pending } = plan;
    showPlan(pending, marked, log);
    const nothingToDo =
      pending.length === 0 && marked.length === 0 && plan.adopted.length === 0 && !reset;
    if (!nothingToDo) await refuseLackingRights(connection, known, options.resetSchemas);
    options.onProgress(
      [],
      pending.map(({ name }) => name),
    );
    if (pending.length > 0) await options.inspect?.(connection, pending);
    if (options.dryRun || nothingToDo) {
      if (pending.length === 0)
        log.outcome(
          `${describeAddress(target)} has ${migrations.length === 1 ? "the one migration" : `all ${migrations.length} migrations`} of ${directory}.`,
        );
      else
        log.outcome(
          `Would apply ${counted(pending.length, "migration")} to ${target.database}: ${shortList(pending.map(({ name }) => name))}.`,
        );
      return;
    }
    const patience = {
      table: Math.min(options.tableLockTimeout ?? 2, options.lockTimeout),
      all: options.lockTimeout,
    };
    const watch = new LockWatch(target, onlyThat(connection), log);
    try {
      if (reset)
        await retryWhileLocked("The reset of schemas", patience, watch, log, () =>
          resetSchemas(connection, options.resetSchemas, known.table, patience.table),
        );
      const ready = reset ? await readMigrationRecord(connection, options.table) : record;
      await prepareRecord(connection, ready);
      for (const { applied, checksum } of plan.adopted) {
        await connection.query(adoptStatement(ready, applied, checksum));
        log.info(`${applied.name} was on record without a checksum: it has one from now on.`);
      }
      for (const migration of marked) await connection.query(recordStatement(ready, migration));
      if (marked.length > 0)
        log.outcome(
          `Put ${counted(marked.length, "file")} on record in ${target.database} without running: ${shortList(marked.map(({ name }) => name))}.`,
        );
      await applyAll(
        pending,
        {
          connection,
          record: ready,
          patience,
          watch,
          major: await serverMajor(connection),
          statementTimeout: options.statementTimeout,
          log,
        },
        options,
      );
    } finally {
      await watch.close();
    }
  });
}

async function applyAll(
  pending: readonly Migration[],
  run: Run,
  { target, onProgress }: MigrateOptions,
): Promise<void> {
  const { connection, record, log } = run;
  const names = pending.map(({ name }) => name);
  const began = performance.now();
  let done = 0;
  try {
    for (const migration of pending) {
      await runMigration(migration, run);
      done++;
      onProgress(names.slice(0, done), names.slice(done));
    }
  } catch (error) {
    if (done > 0)
      await toDisk(connection, record).catch((lost: unknown) => log.debug(messageOf(lost)));
    if (!(error instanceof StepFailure)) throw error;
    showEnd(names, done, log);
    throw new StepFailure(`${error.message} ${soFar(names, done)}`, { cause: error });
  }
  if (done === 0) return;
  await toDisk(connection, record);
  const seconds = ((performance.now() - began) / 1000).toFixed(2);
  log.outcome(
    `Applied ${counted(done, "migration")} to ${target.database} in ${seconds} s: ${shortList(names)}.`,
  );
}

/** The commits so far may still be on their way to the disk: one that waits takes all along. */
async function toDisk(connection: Connection, { table, column }: MigrationRecord): Promise<void> {
  await connection.query("DISCARD ALL");
  await connection.query(`UPDATE ${table} SET applied_at = applied_at
    WHERE ${column} IN (SELECT max(${column}) FROM ${table})`);
}

/** What a failure leaves: the file at `done` is the one that failed. */
function soFar(names: readonly string[], done: number): string {
  const before =
    done === 0
      ? "No file was applied before it"
      : `Applied before it: ${shortList(names.slice(0, done))}`;
  const after = names.slice(done + 1);
  return after.length === 0 ? `${before}.` : `${before}. Not run: ${shortList(after)}.`;
}

function showEnd(names: readonly string[], done: number, log: Log): void {
  const became = (index: number) =>
    index < done ? "applied" : index === done ? "failed" : "not run";
  log.table({
    title: "What became of the migrations",
    columns: ["file", "what became of it"],
    rows: names.map((name, index) => [name, became(index)]),
  });
}

/** Whose layout it is, and every file that is not run, by its name. */
function showLayout(
  { layout, back, elsewhere, ignored }: Migrations,
  { directory, log }: MigrateOptions,
) {
  if (layout !== undefined)
    log.info(`${directory} is laid out for ${layout}: what that would run is run, in its order.`);
  if (back.length > 0) log.info(`Ways back, left alone: ${back.join(", ")}.`);
  if (elsewhere.length > 0) log.info(`For other databases, left alone: ${elsewhere.join(", ")}.`);
  if (ignored.length > 0)
    log.warning(
      `In ${directory} and not run, since nothing says what they are: ${ignored.join(", ")}.`,
    );
}

function showPlan(pending: readonly Migration[], marked: readonly Migration[], log: Log): void {
  const row = (what: string) => (migration: Migration) => [
    migration.name,
    what,
    String(migration.statements.length),
    migration.inTransaction ? "yes" : "no",
  ];
  log.table({
    title: "Migrations",
    columns: ["file", "what is done", "statements", "in a transaction"],
    rows: [...marked.map(row("record only")), ...pending.map(row("apply"))],
  });
}
