import { counted } from "../../text/phrases.js";
import type { CatalogTable } from "../server/catalog.js";
import type { Expectations, TableExpectation } from "./expectations.js";
import type { DataFinding } from "./finding.js";

export interface Structure {
  readonly tables: readonly CatalogTable[];
  readonly extensions: readonly string[];
  readonly schemas: readonly string[];
}

/** Everything that is expected to be there and is not, or is otherwise. */
export function verifyStructure(expected: Expectations, actual: Structure): DataFinding[] {
  const findings = [
    ...missing("extension", "", expected.extensions, actual.extensions),
    ...missing("schema", "", expected.schemas, actual.schemas),
  ];
  if (actual.tables.length < expected["tables-at-least"])
    findings.push(
      error(
        "too-few-tables",
        "the database",
        `${counted(actual.tables.length, "table is", "tables are")} there, at least ${expected["tables-at-least"]} expected`,
      ),
    );
  for (const [name, table] of Object.entries(expected.tables)) {
    const found = findTable(actual.tables, name);
    if (found === undefined) findings.push(error("missing-table", name, "there is no such table"));
    else if (table !== null) findings.push(...verifyTable(name, table, found));
  }
  return findings;
}

/** `table` is short for `public.table`. */
export function findTable(tables: readonly CatalogTable[], name: string): CatalogTable | undefined {
  return tables.find((one) => one.name === name || one.name === `public.${name}`);
}

function verifyTable(name: string, expected: TableExpectation, found: CatalogTable): DataFinding[] {
  const findings = [
    ...missing(
      "index",
      `${name}: `,
      expected.indexes,
      found.indexes.map((one) => one.name),
    ),
    ...missing("constraint", `${name}: `, expected.constraints, found.constraints),
    ...missing("policy", `${name}: `, expected.policies, found.policies),
  ];
  for (const index of found.indexes.filter(({ valid }) => !valid))
    findings.push(error("invalid-index", `${name}: ${index.name}`, "the index was never finished"));
  for (const [column, wanted] of Object.entries(expected.columns)) {
    const actual = found.columns[column];
    const subject = `${name}.${column}`;
    if (actual === undefined) {
      findings.push(error("missing-column", subject, "there is no such column"));
      continue;
    }
    if (wanted.type !== undefined && canonical(wanted.type) !== canonical(actual.type))
      findings.push(
        error("column-type", subject, `it is ${actual.type}, ${wanted.type} was expected`),
      );
    if (wanted.nullable !== undefined && wanted.nullable !== actual.nullable)
      findings.push(
        error("column-null", subject, `it ${actual.nullable ? "allows" : "forbids"} NULL`),
      );
  }
  const security = expected["row-level-security"];
  if (security !== undefined && security !== found.rowLevelSecurity)
    findings.push(
      error(
        "row-level-security",
        name,
        `row-level security is ${found.rowLevelSecurity ? "on" : "off"}`,
      ),
    );
  return findings;
}

function missing(
  kind: string,
  before: string,
  wanted: readonly string[],
  there: readonly string[],
) {
  return wanted
    .filter((name) => !there.includes(name))
    .map((name) => error(`missing-${kind}`, before + name, `there is no such ${kind}`));
}

const aliases: Readonly<Record<string, string>> = {
  int: "integer",
  int4: "integer",
  int8: "bigint",
  int2: "smallint",
  bool: "boolean",
  float8: "double precision",
  float4: "real",
  timestamptz: "timestamp with time zone",
  timestamp: "timestamp without time zone",
  decimal: "numeric",
};

/** The server's own spelling of a type: `varchar(9)` is `character varying(9)`. */
function canonical(type: string): string {
  const words = type
    .toLowerCase()
    .replace(/\s+/g, " ")
    .replace(/\s*([(),])\s*/g, "$1")
    .trim();
  const [, base = words, rest = ""] = /^([a-z0-9_ ]+?)((?:\(.*\))?(?:\[\])*)$/.exec(words) ?? [];
  const long = base.replace(/^varchar$/, "character varying").replace(/^char$/, "character");
  return (aliases[long] ?? long) + rest;
}

export function error(id: string, subject: string, evidence: string, advice = ""): DataFinding {
  return { id, severity: "error", subject, evidence, advice };
}
