import { StepFailure } from "../../errors.js";
import type { Log } from "../../log.js";
import type { Dump } from "../dump/dump.js";
import { isLegible } from "../dump/encoding.js";
import { migrate } from "../migrate/migrate.js";
import type { Address } from "../server/address.js";
import { type Connection, rows, withConnection } from "../server/connection.js";
import {
  copyStatements,
  createStatement,
  type DatabaseProperties,
} from "../server/database-properties.js";
import type { Programs } from "../server/programs.js";
import { comparisons, readExpectations } from "../verify/expectations.js";
import { hasFailed, shownFindings } from "../verify/finding.js";
import { countRows, type RowCounts, shownSize } from "../verify/tally.js";
import { verify } from "../verify/verify.js";
import { bringBack, createAbsent } from "./absent.js";
import { fill } from "./fill.js";
import type { RestoreNames } from "./restore-names.js";

export interface SideOptions {
  readonly maintenance: Address;
  /** The database that is restored, as the role that the apps use. */
  readonly target: Address;
  readonly jobs: number;
  /** The role that will own everything; by default owners are as in the dump. */
  readonly owner: string | undefined;
  /** Leaves out who may do what; archives only. */
  readonly noPrivileges: boolean;
  /** A YAML file of what the restored database must look like. */
  readonly expect: string | undefined;
  /** A directory of migrations that are applied before the swap. */
  readonly migrations: string | undefined;
  /** Where those are recorded. */
  readonly migrationsTable: string;
  readonly lockTimeout: number;
  readonly log: Log;
}

export interface SideContent {
  readonly names: Pick<RestoreNames, "database" | "side">;
  readonly original: DatabaseProperties | undefined;
  readonly dump: Dump;
  readonly programs: Programs;
}

/**
 * Makes the side database, fills it, brings it up to date and verifies it. When this returns, it
 * could take the real name.
 * @returns the rows of every table
 */
export async function fillSide(
  connection: Connection,
  { names, original, dump, programs }: SideContent,
  options: SideOptions,
): Promise<RowCounts> {
  const { maintenance, target, log, jobs } = options;
  const owner = sideOwner(options, original);
  const side = { ...maintenance, database: names.side };
  const copies = original === undefined ? [] : copyStatements(names.side, original);

  if (original === undefined) await createAbsent(connection, names.side, dump.database, owner, log);
  else await connection.query(createStatement(names.side, original, owner));
  await tryOut(connection, copies);
  if (dump.requirements.makesPublic)
    await withConnection(side, (empty) => empty.query("DROP SCHEMA IF EXISTS public"));
  await withDuration(log, `Restored ${dump.path} into ${names.side}`, () =>
    fill({ ...options, programs, side, dump }),
  );
  await refuseMissingTables(side, dump);
  // Not before it is filled: a default of read-only transactions, say, would be in the way.
  for (const statement of copies) await connection.query(statement);
  if (original === undefined)
    await bringBack(connection, names.side, dump, { ...options, database: names.database }, log);
  if (options.migrations !== undefined)
    await migrate({
      ...options,
      target: { ...target, database: names.side },
      directory: options.migrations,
      table: options.migrationsTable,
      outOfOrder: "error",
      markApplied: undefined,
      resetSchemas: [],
      strayRoot: undefined,
      dryRun: false,
      onProgress: () => {},
    });
  const counts = await withDuration(log, "Counted all rows and brought statistics up to date", () =>
    countRows(side, { jobs, analyze: true }),
  );
  show(counts, log);
  await verifySide(side, counts, options);
  return counts;
}

/** Who owns the side database while it is filled. */
export function sideOwner(
  { owner, target }: Pick<SideOptions, "owner" | "target">,
  original: DatabaseProperties | undefined,
): string {
  return owner ?? original?.owner ?? target.user;
}

/** What would fail after hours of restoring fails now. */
async function tryOut(connection: Connection, statements: readonly string[]): Promise<void> {
  await connection.query("BEGIN");
  try {
    for (const statement of statements) await connection.query(statement);
  } finally {
    await connection.query("ROLLBACK");
  }
}

async function refuseMissingTables(side: Address, dump: Dump): Promise<void> {
  const missing = await withConnection(side, (connection) =>
    rows<{ name: string }>(
      connection,
      "SELECT name FROM unnest($1::text[]) name WHERE to_regclass(name) IS NULL",
      [[...dump.requirements.tables].filter(isLegible)],
    ),
  );
  if (missing.length > 0)
    throw new StepFailure(
      `Tables of the dump are not in the restored database: ${missing.map(({ name }) => name).join(", ")}. The original was not touched.`,
    );
}

/** Wrong expectations are known before anything is restored; what they cannot tell about a dump, too. */
export async function readExpected(path: string, log: Log): Promise<void> {
  const expected = await readExpectations(path);
  const left = [
    ...comparisons(expected).map(({ subject }) => subject),
    ...Object.keys(expected.splits).map((table) => `split of ${table}`),
  ];
  if (left.length > 0)
    log.info(
      `Not checked of ${path}, since a dump is older than any baseline to compare it with: ${left.join(", ")}.`,
    );
}

async function verifySide(side: Address, counts: RowCounts, options: SideOptions): Promise<void> {
  if (options.expect === undefined) return;
  const { findings } = await verify({
    ...options,
    target: side,
    baseline: undefined,
    countOnly: false,
    withoutBaseline: "leave out",
    schemaSources: [],
    dryRun: false,
    counts,
  });
  if (hasFailed(findings))
    throw new StepFailure(
      `The restored database is not what ${options.expect} expects: ${shownFindings(findings)}. The original was not touched.`,
    );
}

function show(counts: RowCounts, log: Log): void {
  const tables = Object.entries(counts).sort(([, one], [, other]) => other - one);
  log.table({
    title: `The restored database: ${shownSize(counts)}${tables.length > 40 ? ", the largest 40" : ""}`,
    columns: ["table", "rows"],
    rows: tables.slice(0, 40).map(([table, count]) => [table, String(count)]),
  });
}

/** Does something and says how long it took. */
export async function withDuration<T>(log: Log, what: string, body: () => Promise<T>): Promise<T> {
  const began = performance.now();
  const result = await body();
  log.info(`${what} in ${((performance.now() - began) / 1000).toFixed(1)} s.`);
  return result;
}
