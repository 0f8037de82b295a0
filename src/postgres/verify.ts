import type { Log } from "../log.js";
import type { Address } from "./address.js";
import { compareRows, readBaseline, writeBaseline } from "./baseline.js";
import { readExtensions, readSchemas, readTables } from "./catalog.js";
import { withConnection } from "./connection.js";
import { type Expectations, readExpectations } from "./expectations.js";
import type { Finding } from "./finding.js";
import { compareNames, namesInSources } from "./schema-sources.js";
import { countRows, type RowCounts } from "./tally.js";
import { readSums, verifyAmounts, verifyQueries } from "./verify-data.js";
import { verifyStructure } from "./verify-structure.js";

export interface VerifyOptions {
  readonly target: Address;
  /** A YAML file of expectations. */
  readonly expect: string | undefined;
  /** A JSON file of an earlier run's row counts; written where it is missing. */
  readonly baseline: string | undefined;
  /** Sources of the application that name tables. */
  readonly schemaSources: readonly string[];
  readonly jobs: number;
  /** The rows of every table, where they were counted already. */
  readonly counts?: RowCounts;
  readonly dryRun: boolean;
  readonly log: Log;
}

const label = "pm2-actions db-verify";

/** Compares a database with what is expected of it. It reads and changes nothing. */
export async function verify(
  options: VerifyOptions,
): Promise<{ findings: Finding[]; rows: RowCounts }> {
  const { target, jobs, log } = options;
  const expected = options.expect === undefined ? nothing : await readExpectations(options.expect);
  const names = await namesInSources(options.schemaSources);
  const earlier = options.baseline === undefined ? undefined : await readBaseline(options.baseline);
  const rows = options.counts ?? (await countRows(target, { jobs, analyze: false, label }));
  return withConnection(
    target,
    async (connection) => {
      const tables = await readTables(connection);
      const extensions = await readExtensions(connection);
      const schemas = await readSchemas(connection);
      const { sums, findings } = await readSums(connection, expected, tables);
      findings.push(
        ...verifyStructure(expected, { tables, extensions, schemas }),
        ...verifyAmounts(expected, { tables, rows, sums, baseline: earlier }),
        ...(await verifyQueries(connection, expected.queries)),
        ...(names.length > 0 ? compareNames(names, tables) : []),
      );
      if (earlier !== undefined)
        findings.push(...compareRows(earlier, rows, expected.splits, renamedIn(expected)));
      else if (options.baseline !== undefined && !options.dryRun) {
        const taken = new Date().toISOString();
        await writeBaseline(options.baseline, {
          version: 1,
          database: target.database,
          taken,
          rows,
          sums,
        });
        log.info(
          `Wrote the row counts of ${Object.keys(rows).length} tables to ${options.baseline}.`,
        );
      }
      show(findings, log);
      return { findings, rows };
    },
    label,
  );
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

function show(findings: readonly Finding[], log: Log): void {
  if (findings.length === 0) log.info("Everything is as expected.");
  log.table({
    title: "Not as expected",
    columns: ["severity", "what", "about", "evidence", "advice"],
    rows: findings.map((one) => [one.severity, one.id, one.subject, one.evidence, one.advice]),
  });
}
