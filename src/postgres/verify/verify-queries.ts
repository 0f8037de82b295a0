import pg, { type CustomTypesConfig, type QueryArrayConfig } from "pg";
import { messageOf } from "../../errors.js";
import type { Connection } from "../server/connection.js";
import { adviceOnAccess, type SqlError } from "../sql/sql-error.js";
import type { Expectations } from "./expectations.js";
import type { DataFinding } from "./finding.js";
import { sameNumber } from "./numbers.js";
import { error } from "./verify-structure.js";

const numbers = new Set([20, 21, 23, 26, 700, 701, 1700, 1005, 1007, 1016, 1021, 1022, 1231]);
const times = new Set([1082, 1114, 1184, 1115, 1182, 1185]);

/** Times stay as the server writes them: the driver would put the runner's time zone in. */
const types: CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: "text" | "binary") =>
    times.has(oid)
      ? (text: string) => text
      : pg.types.getTypeParser(oid, format as "text")) as CustomTypesConfig["getTypeParser"],
};

/** Errors that no migration mends: it is no SQL, it writes, this role may not read that. */
const lasting = new Set(["42601", "25006", "42501"]);

/**
 * Runs each query in a transaction that may not write, and compares all of its rows.
 * @param what `form` finds only what is wrong with a query whatever the database holds by then
 */
export async function verifyQueries(
  connection: Connection,
  queries: Expectations["queries"],
  what: "result" | "form" = "result",
): Promise<DataFinding[]> {
  const findings: DataFinding[] = [];
  for (const { name, sql, expect } of queries) {
    const subject = name ?? sql.slice(0, 80);
    await connection.query("BEGIN READ ONLY");
    try {
      // One statement and no more: a COMMIT before it would let it write.
      const one = { text: sql, rowMode: "array", queryMode: "extended", types } as const;
      const result = await connection.query<unknown[]>(one as QueryArrayConfig);
      const kinds = result.fields.map(({ dataTypeID }) => dataTypeID);
      if (what === "result" && !readings(expect).some((rows) => sameRows(rows, result.rows, kinds)))
        findings.push(
          error(
            "query",
            subject,
            `it gave ${JSON.stringify(shape(result.rows))}, ${JSON.stringify(expect)} was expected`,
          ),
        );
    } catch (reason) {
      if (what === "form" && !lasting.has((reason as SqlError).code ?? "")) continue;
      const advice = adviceOnAccess(reason as SqlError, connection.user ?? "");
      findings.push(error("query", subject, messageOf(reason), advice));
    } finally {
      await connection.query("ROLLBACK");
    }
  }
  return findings;
}

/** A value, a column, one row, or a list of rows: what is expected can be meant as more than one. */
function readings(expect: unknown): unknown[][][] {
  const value = [[expect]];
  if (!Array.isArray(expect)) return [value];
  const rows = expect.every(Array.isArray) ? [expect as unknown[][]] : [];
  return [...rows, expect.map((one) => [one]), [expect], value];
}

function sameRows(expected: unknown[][], actual: unknown[][], kinds: readonly number[]): boolean {
  return (
    expected.length === actual.length &&
    expected.every((row, index) => {
      const other = actual[index] ?? [];
      return (
        row.length === other.length && row.every((one, at) => same(one, other[at], kinds[at] ?? 0))
      );
    })
  );
}

function same(expected: unknown, actual: unknown, kind: number): boolean {
  if (Array.isArray(actual) && Array.isArray(expected))
    return (
      actual.length === expected.length &&
      expected.every((one, index) => same(one, actual[index], kind))
    );
  const [one, other] = [asText(expected), asText(actual)];
  if (one === null || other === null) return one === other;
  if (typeof one === "string" && typeof other === "string") {
    if (one === other) return true;
    if (numbers.has(kind)) return sameNumber(one, other);
    if (times.has(kind)) return instant(one) !== undefined && instant(one) === instant(other);
  }
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The moment that a text means, whichever way it is written; without a zone, as if it were UTC. */
function instant(text: string): number | undefined {
  const [, date, time = "00:00", zone = "Z"] =
    /^(\d{4}-\d\d-\d\d)(?:[ T](\d\d:\d\d(?::\d\d(?:\.\d+)?)?) ?(Z|[+-]\d\d(?::?\d\d)?)?)?$/.exec(
      text,
    ) ?? [];
  if (date === undefined) return undefined;
  const offset = /^[+-]\d\d$/.test(zone)
    ? `${zone}:00`
    : zone.replace(/^([+-]\d\d)(\d\d)$/, "$1:$2");
  const moment = Date.parse(`${date}T${time}${offset}`);
  return Number.isNaN(moment) ? undefined : moment;
}

/** To be shown: one value stands for itself, one column is a list, everything else a list of lists. */
function shape(rows: readonly unknown[][]): unknown {
  if (rows.every((row) => row.length === 1))
    return rows.length === 1 ? asText(rows[0]?.[0]) : rows.map((row) => asText(row[0]));
  return asText(rows);
}

/** Numbers come from the server as text when they are large: texts are compared. */
function asText(given: unknown): unknown {
  if (Array.isArray(given)) return given.map(asText);
  if (given instanceof Date) return given.toISOString();
  if (given === null || given === undefined) return null;
  return typeof given === "object" ? JSON.stringify(given) : String(given);
}
