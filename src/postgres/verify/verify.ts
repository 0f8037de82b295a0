import { UsageError } from "../../errors.js";
import type { Log } from "../../log.js";
import { counted } from "../../text/phrases.js";
import type { Address } from "../server/address.js";
import { type CatalogTable, readExtensions, readSchemas, readTables } from "../server/catalog.js";
import { withConnection } from "../server/connection.js";
import {
  type Baseline,
  compareRows,
  readBaseline,
  refuseOverwriting,
  writeBaseline,
} from "./baseline.js";
import { comparisons, type Expectations, readExpectations } from "./expectations.js";
import { type DataFinding, hasFailed } from "./finding.js";
import {
  compareNames,
  namesInSources,
  notUnderstoodId,
  type SchemaSources,
} from "./schema-sources.js";
import { countRows, holdsNothing, type RowCounts, shownSize } from "./tally.js";
import { type Data, missingNumbers, readSums, verifyAmounts } from "./verify-data.js";
import { verifyQueries } from "./verify-queries.js";
import { findTable, verifyStructure } from "./verify-structure.js";

export interface VerifyOptions {
  readonly target: Address;
  /** A YAML file of expectations. */
  readonly expect: string | undefined;
  /** A JSON file of an earlier run's row counts; written where it is missing. */
  readonly baseline: string | undefined;
  /** Only write the baseline, before a change, with all that `expect` will need after it. */
  readonly countOnly: boolean;
  /** What is expected to be as in a baseline is left out where there can be none. */
  readonly withoutBaseline: "refuse" | "leave out";
  /** Sources of the application that name tables. */
  readonly schemaSources: readonly string[];
  readonly jobs: number;
  /** The rows of every table, where they were counted already. */
  readonly counts?: RowCounts;
  readonly dryRun: boolean;
  readonly log: Log;
}

const label = "pm2-actions db-verify";

interface Verified {
  readonly findings: DataFinding[];
  readonly rows: RowCounts;
  /** Without anything to compare with, no findings say nothing of the database. */
  readonly compared: boolean;
}

/** Compares a database with what is expected of it. It reads and changes nothing. */
export async function verify(options: VerifyOptions): Promise<Verified> {
  const { target, jobs, countOnly } = options;
  const asked = await read(options);
  const { expected, earlier } = asked;
  const rows = options.counts ?? (await countRows(target, { jobs, analyze: false, label }));
  return withConnection(
    target,
    async (connection) => {
      const tables = await readTables(connection);
      const sums = await readSums(connection, expected, tables);
      const findings: DataFinding[] = [];
      if (!countOnly) {
        const extensions = await readExtensions(connection);
        const schemas = await readSchemas(connection);
        findings.push(
          ...verifyStructure(expected, { tables, extensions, schemas }),
          ...verifyAmounts(expected, { ...sums, tables, rows, baseline: earlier }),
          ...(await verifyQueries(connection, expected.queries)),
          ...(options.schemaSources.length > 0 ? compareNames(asked.sources, tables) : []),
        );
      }
      if (earlier !== undefined)
        findings.push(...compareRows(earlier, rows, expected.splits, renamedIn(expected)));
      else if (options.baseline !== undefined || countOnly)
        findings.push(...(await takeBaseline({ ...sums, rows, tables }, expected, options)));
      if (countOnly && options.dryRun) {
        showYetToCome(expected, tables, options.log);
        findings.push(...(await verifyQueries(connection, expected.queries, "form")));
      }
      const compared = comparedWith(asked, options);
      show(findings, rows, compared, options);
      return { findings, rows, compared: compared.length > 0 };
    },
    label,
  );
}

interface Asked {
  readonly expected: Expectations;
  readonly sources: SchemaSources;
  readonly earlier: Baseline | undefined;
}

/** All that can be wrong with the inputs, before a connection is made. */
async function read(options: VerifyOptions): Promise<Asked> {
  const { expect, baseline, countOnly, withoutBaseline } = options;
  const expected = expect === undefined ? nothing : await readExpectations(expect);
  const sources = await namesInSources(options.schemaSources);
  const earlier = baseline === undefined ? undefined : await readBaseline(baseline);
  if (baseline !== undefined && countOnly) refuseOverwriting(baseline, earlier);
  if (baseline === undefined && countOnly && !options.dryRun)
    throw new UsageError('Input "count-only" is true: then "baseline" must say where to write to.');
  const needing = comparisons(expected).map(({ subject }) => subject);
  if (baseline === undefined && !countOnly && withoutBaseline === "refuse" && needing.length > 0)
    throw new UsageError(
      `Input "baseline" is missing: ${expect} expects ${needing.join(", ")} to be the same as in one. ` +
        "Name a file: where it is not there, it is written, and compared with from the next run on.",
    );
  return { expected, sources, earlier };
}

/**
 * Writes the numbers of now, with which nothing is compared yet.
 * @returns what a later run would not find there; an error where this one has nothing else to do
 */
async function takeBaseline(
  { rows, sums, refused, tables }: Omit<Data, "baseline">,
  expected: Expectations,
  { target, baseline: path, countOnly, dryRun, log }: VerifyOptions,
): Promise<DataFinding[]> {
  const numbers = missingNumbers({ rows, sums, refused }, expected);
  const empty = holdsNothing(rows, tables);
  if (empty && numbers.length > 0)
    log.info(
      `${target.database} holds no row yet, so that nothing of it can be lost: ${numbers.map(({ subject }) => subject).join(", ")} will be compared with nothing.`,
    );
  const lacking = (empty ? [] : numbers).map(
    ({ subject, table, column, refusal }): DataFinding => ({
      id: "not-in-baseline",
      severity: countOnly ? "error" : "warning",
      subject,
      evidence:
        refusal ??
        `${column === undefined ? table : `${table}.${column}`} is not there to be counted now`,
      advice:
        refusal === undefined
          ? "Give same-as-baseline the table's name of now, or leave it out."
          : "Name a column of numbers that this role may read now, or leave same-as-baseline out.",
    }),
  );
  if (hasFailed(lacking)) return lacking;
  const what = `rows of ${counted(Object.keys(rows).length, "table")}, ${counted(Object.keys(sums).length, "sum")}`;
  if (path === undefined) {
    log.info(`Could be counted: ${what}. No baseline is named, and none is written.`);
    return lacking;
  }
  if (dryRun) {
    log.info(`Would write the baseline ${path}: ${what}. Nothing is compared with it.`);
    return lacking;
  }
  const taken = new Date().toISOString();
  await writeBaseline(path, { version: 1, database: target.database, taken, rows, sums });
  log.outcome(
    `The baseline ${path} is written: ${what}. It is compared with from the next run on.`,
  );
  return lacking;
}

/** Only a migration can bring them, and whether it does is seen after it. */
function showYetToCome(expected: Expectations, tables: readonly CatalogTable[], log: Log): void {
  const named = Object.keys(expected.tables);
  const missing = named.filter((table) => findTable(tables, table) === undefined);
  if (missing.length > 0) log.info(`Expected, and not there yet: ${missing.join(", ")}.`);
}

const nothing: Expectations = {
  extensions: [],
  schemas: [],
  tables: {},
  splits: {},
  queries: [],
  "tables-at-least": 0,
};

/** Tables of the baseline that have another name now. */
function renamedIn({ tables }: Expectations): Set<string> {
  const renamed = new Set<string>();
  for (const table of Object.values(tables)) {
    const rows = table?.rows;
    const same = rows && "same-as-baseline" in rows ? rows["same-as-baseline"] : undefined;
    if (typeof same === "string") renamed.add(same);
  }
  return renamed;
}

function comparedWith(
  { sources, earlier }: Asked,
  { expect, schemaSources, countOnly }: VerifyOptions,
): string[] {
  return [
    ...(expect === undefined || countOnly ? [] : [`what ${expect} expects`]),
    ...(earlier === undefined ? [] : [`the row counts of ${earlier.taken}`]),
    ...(schemaSources.length === 0 || countOnly
      ? []
      : [`${counted(sources.names.length, "table name")} in the sources`]),
  ];
}

function show(
  findings: readonly DataFinding[],
  rows: RowCounts,
  compared: readonly string[],
  { target, baseline, countOnly, log }: VerifyOptions,
): void {
  const name = `${target.database} (${shownSize(rows)})`;
  if (compared.length === 0) {
    log.outcome(`${name} was counted, and compared with nothing.`);
    if (baseline === undefined && !countOnly)
      log.warning(
        "Nothing is verified: expect, baseline and schema-sources are all missing or empty. Give one of them: expect, a " +
          "file of what must be there, baseline, a file for row counts that the next run compares with, or schema-sources, the " +
          "application's sources. If one is given by a variable, that is empty.",
      );
  } else if (hasFailed(findings)) log.info(`${name} was compared with ${compared.join(", ")}.`);
  else {
    const unread = findings.filter(({ id }) => id === notUnderstoodId).length;
    const so =
      unread === 0
        ? "is as expected"
        : `is as expected, but for ${counted(unread, "table")} of the sources, which could not be looked for`;
    log.outcome(`${name} ${so}. It was compared with ${compared.join(", ")}.`);
  }
  if (findings.length === 0) return;
  log.table({
    title: hasFailed(findings) ? "Not as expected" : "Worth a look",
    columns: ["severity", "what", "about", "evidence", "advice"],
    rows: findings.map((one) => [one.severity, one.id, one.subject, one.evidence, one.advice]),
  });
}
