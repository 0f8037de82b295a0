import { readFile } from "node:fs/promises";
import * as v from "valibot";
import { parse } from "yaml";
import { messageOf, UsageError } from "../../errors.js";
import { quietYaml } from "../../quiet-yaml.js";

/** Refuses all other keys and says which there are; valibot's own stops at the first. */
function settings<const E extends v.ObjectEntries>(entries: E): v.StrictObjectSchema<E, undefined> {
  const other = v.never(
    `there is no such setting here; allowed are ${Object.keys(entries).join(", ")}.`,
  );
  return v.objectWithRest(entries, other) as unknown as v.StrictObjectSchema<E, undefined>;
}

const list = v.array(v.string("give a name."), "give a list of names.");
const names = v.optional(list, []);
const number = v.number("give a number.");
const yesOrNo = v.boolean("give true or false.");
const count = v.pipe(
  number,
  v.integer("give a whole number."),
  v.minValue(0, "give a number from 0 on."),
);

/** `12` is a minimum; `same-as-baseline` may name another table, after a rename. */
const amount = v.union(
  [
    v.pipe(
      v.number(),
      v.transform((min) => ({ min })),
    ),
    v.pipe(
      settings({
        min: v.optional(number),
        max: v.optional(number),
        "same-as-baseline": v.optional(v.union([v.boolean(), v.string()])),
      }),
      v.check(
        ({ min, max }) => min === undefined || max === undefined || min <= max,
        "min is more than max: no number can be both.",
      ),
    ),
  ],
  "give a number, or min, max and same-as-baseline (true, or a table's earlier name).",
);

/** `text not null`, or `{ type, nullable }`. */
const column = v.union(
  [
    v.pipe(
      v.string(),
      v.transform((words) => {
        const type = words.replace(/\s+not null\s*$/i, "").trim();
        const nullable = type === words.trim() ? undefined : false;
        return { type: type === "" ? undefined : type, nullable };
      }),
    ),
    settings({ type: v.optional(v.string()), nullable: v.optional(v.boolean()) }),
  ],
  'give "type", "type not null", or type and nullable.',
);

const table = settings({
  columns: v.optional(v.record(v.string(), column), {}),
  indexes: names,
  constraints: names,
  "row-level-security": v.optional(yesOrNo),
  policies: names,
  rows: v.optional(amount),
  sums: v.optional(v.record(v.string(), amount), {}),
});

const query = settings({
  name: v.optional(v.string("give a text.")),
  sql: v.string("give a SELECT."),
  expect: v.unknown(),
});

const expectations = settings({
  extensions: names,
  schemas: names,
  tables: v.optional(v.record(v.string(), v.nullable(table)), {}),
  /** Earlier table → tables among which its rows are now. */
  splits: v.optional(v.record(v.string(), list), {}),
  queries: v.optional(v.array(query), []),
  "tables-at-least": v.optional(count, 0),
});

export type Expectations = v.InferOutput<typeof expectations>;
export type TableExpectation = v.InferOutput<typeof table>;
export type Amount = v.InferOutput<typeof amount>;

/** A number that must be as it was: how a reader calls it, and where it stood in the baseline. */
export interface Comparison {
  readonly subject: string;
  readonly table: string;
  /** The column whose sum it is; without one, it is the table's rows. */
  readonly column: string | undefined;
}

/** Everything that `same-as-baseline` asks for. */
export function comparisons(expected: Expectations): Comparison[] {
  const found: Comparison[] = [];
  for (const [name, table] of Object.entries(expected.tables)) {
    const rows = table?.rows && earlierTable(table.rows, name);
    if (rows) found.push({ subject: `rows of ${name}`, table: rows, column: undefined });
    for (const [column, amount] of Object.entries(table?.sums ?? {})) {
      const earlier = earlierTable(amount, name);
      if (earlier) found.push({ subject: `sum of ${name}.${column}`, table: earlier, column });
    }
  }
  return found;
}

function earlierTable(amount: Amount, name: string): string | undefined {
  const same = "same-as-baseline" in amount ? amount["same-as-baseline"] : undefined;
  return same === true ? name : same || undefined;
}

/** @throws UsageError that lists every mistake in the file with its place */
export async function readExpectations(path: string): Promise<Expectations> {
  let content: unknown;
  try {
    content = parse(await readFile(path, "utf8"), quietYaml);
  } catch (error) {
    throw new UsageError(`Input "expect" is "${path}": ${messageOf(error)}`);
  }
  const result = v.safeParse(expectations, content ?? {});
  if (result.success) return result.output;
  const mistakes = result.issues.map(
    (issue) => `${path}: ${v.getDotPath(issue) ?? "the file"}: ${explained(issue)}`,
  );
  throw new UsageError(mistakes.join("\n"));
}

function explained({ message, expected, received }: v.BaseIssue<unknown>): string {
  if (!message.startsWith("Invalid ")) return message;
  if (expected === "Object" || expected === "Array")
    return `${received} does not belong here: give names with what is expected of each.`;
  return received === "undefined" ? "it is missing." : message;
}
