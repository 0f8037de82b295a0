import { messageOf } from "../../errors.js";
import type { CatalogTable } from "../server/catalog.js";
import { type Connection, name as quotedName, value } from "../server/connection.js";
import type { Baseline } from "./baseline.js";
import { type Amount, type Comparison, comparisons, type Expectations } from "./expectations.js";
import type { DataFinding } from "./finding.js";
import { sameNumber } from "./numbers.js";
import { holdsNothing, quoted, type RowCounts } from "./tally.js";
import { error, findTable } from "./verify-structure.js";

/** Of `schema.table.column` */
export interface Sums {
  readonly sums: Readonly<Record<string, string>>;
  /** Why the server gives none, of a table that is there */
  readonly refused: Readonly<Record<string, string>>;
}

export interface Data extends Sums {
  readonly tables: readonly CatalogTable[];
  readonly rows: RowCounts;
  readonly baseline: Pick<Baseline, "rows" | "sums"> | undefined;
}

/**
 * The sums that the expectations ask about, those of tables that are to be renamed included: a
 * baseline needs them.
 */
export async function readSums(
  connection: Connection,
  expected: Expectations,
  tables: readonly CatalogTable[],
): Promise<Sums> {
  const sums: Record<string, string> = {};
  const refused: Record<string, string> = {};
  const now = Object.entries(expected.tables).flatMap(([table, wanted]) =>
    Object.keys(wanted?.sums ?? {}).map((column) => ({ table, column })),
  );
  const before = comparisons(expected).flatMap(({ table, column }) =>
    column === undefined ? [] : [{ table, column }],
  );
  for (const { table, column } of [...now, ...before]) {
    const found = findTable(tables, table);
    const key = `${found?.name}.${column}`;
    if (found === undefined || key in sums || key in refused) continue;
    const query = `SELECT coalesce(sum(${quotedName(column)}), 0)::text FROM ${quoted(found)}`;
    try {
      sums[key] = (await value<string>(connection, query)) ?? "0";
    } catch (reason) {
      refused[key] = messageOf(reason);
    }
  }
  return { sums, refused };
}

/**
 * Row counts and sums against minima and maxima, and against the baseline if there is one. Of a database
 * that held nothing there is no number of what the first migration brings, and none is missed.
 */
export function verifyAmounts(expected: Expectations, data: Data): DataFinding[] {
  const findings: DataFinding[] = [];
  const fromNothing = data.baseline !== undefined && holdsNothing(data.baseline.rows, data.tables);
  for (const [table, wanted] of Object.entries(expected.tables)) {
    const found = findTable(data.tables, table);
    if (found === undefined || wanted === null) continue;
    if (wanted.rows !== undefined)
      findings.push(
        ...verifyAmount(
          `rows of ${table}`,
          wanted.rows,
          String(data.rows[found.name] ?? 0),
          fromNothing,
          data.baseline && ((other) => rowsIn(data.baseline, other ?? found.name)?.toString()),
        ),
      );
    for (const [column, amount] of Object.entries(wanted.sums)) {
      const key = `${found.name}.${column}`;
      const sum = data.sums[key];
      if (sum === undefined) {
        findings.push(
          error("no-sum", `${table}.${column}`, data.refused[key] ?? "it was not read"),
        );
        continue;
      }
      findings.push(
        ...verifyAmount(
          `sum of ${table}.${column}`,
          amount,
          sum,
          fromNothing,
          data.baseline && ((other) => sumIn(data.baseline, other ?? found.name, column)),
        ),
      );
    }
  }
  return findings;
}

function verifyAmount(
  subject: string,
  amount: Amount,
  actual: string,
  fromNothing: boolean,
  before: ((other: string | undefined) => string | undefined) | undefined,
): DataFinding[] {
  const findings: DataFinding[] = [];
  const {
    min,
    max,
    "same-as-baseline": same,
  } = { max: undefined, ...amount } as {
    min?: number;
    max?: number;
    "same-as-baseline"?: boolean | string;
  };
  if (min !== undefined && Number(actual) < min)
    findings.push(error("too-little", subject, `${actual}, at least ${min} was expected`));
  if (max !== undefined && Number(actual) > max)
    findings.push(error("too-much", subject, `${actual}, at most ${max} was expected`));
  if (before !== undefined && same !== undefined && same !== false) {
    const earlier = before(same === true ? undefined : same);
    if (earlier === undefined && fromNothing) return findings;
    if (earlier === undefined)
      findings.push(
        error(
          "no-baseline",
          subject,
          "the baseline has no number to compare with",
          "Remove the baseline, and have it written before the change, with these expectations.",
        ),
      );
    else if (!sameNumber(earlier, actual))
      findings.push(error("not-as-before", subject, `${actual}, the baseline says ${earlier}`));
  }
  return findings;
}

/** A number that a baseline of now would lack, and why, where it is not its table that is missing. */
export interface Lacking extends Comparison {
  readonly refusal: string | undefined;
}

/** What a later run would compare, and would not find in a baseline of these numbers. */
export function missingNumbers(
  numbers: Pick<Data, "rows" | "sums" | "refused">,
  expected: Expectations,
): Lacking[] {
  return comparisons(expected).flatMap((one) => {
    const { table, column } = one;
    if (column === undefined)
      return rowsIn(numbers, table) === undefined ? [{ ...one, refusal: undefined }] : [];
    if (sumIn(numbers, table, column) !== undefined) return [];
    return [{ ...one, refusal: sumIn({ sums: numbers.refused }, table, column) }];
  });
}

function rowsIn(baseline: Pick<Baseline, "rows"> | undefined, table: string) {
  return baseline?.rows[table] ?? baseline?.rows[`public.${table}`];
}

function sumIn(baseline: Pick<Baseline, "sums"> | undefined, table: string, column: string) {
  return baseline?.sums[`${table}.${column}`] ?? baseline?.sums[`public.${table}.${column}`];
}
