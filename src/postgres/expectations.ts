import { readFile } from "node:fs/promises";
import * as v from "valibot";
import { parse } from "yaml";
import { messageOf, UsageError } from "../errors.js";

const names = v.optional(v.array(v.string("give a list of names.")), []);
const count = v.pipe(v.number("give a number."), v.integer("give a whole number."), v.minValue(0));

/** `12` is a minimum; `same-as-baseline` may name another table, after a rename. */
const amount = v.union(
  [
    v.pipe(
      v.number(),
      v.transform((min) => ({ min })),
    ),
    v.strictObject({
      min: v.optional(v.number()),
      max: v.optional(v.number()),
      "same-as-baseline": v.optional(v.union([v.boolean(), v.string()])),
    }),
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
    v.strictObject({ type: v.optional(v.string()), nullable: v.optional(v.boolean()) }),
  ],
  'give "type", "type not null", or type and nullable.',
);

const table = v.strictObject({
  columns: v.optional(v.record(v.string(), column), {}),
  indexes: names,
  constraints: names,
  "row-level-security": v.optional(v.boolean()),
  policies: names,
  rows: v.optional(amount),
  sums: v.optional(v.record(v.string(), amount), {}),
});

const query = v.strictObject({
  name: v.optional(v.string()),
  sql: v.string("give a SELECT."),
  expect: v.unknown(),
});

const expectations = v.strictObject({
  extensions: names,
  schemas: names,
  tables: v.optional(v.record(v.string(), v.nullable(table)), {}),
  /** Earlier table → tables among which its rows are now. */
  splits: v.optional(v.record(v.string(), v.array(v.string())), {}),
  queries: v.optional(v.array(query), []),
  "tables-at-least": v.optional(count, 0),
});

export type Expectations = v.InferOutput<typeof expectations>;
export type TableExpectation = v.InferOutput<typeof table>;
export type Amount = v.InferOutput<typeof amount>;

/** @throws UsageError that lists every mistake in the file with its place */
export async function readExpectations(path: string): Promise<Expectations> {
  let content: unknown;
  try {
    content = parse(await readFile(path, "utf8"));
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
  if (expected === "never") return "there is no such setting.";
  if (expected === "Object" || expected === "Array")
    return `${received} does not belong here: give names with what is expected of each.`;
  return received === "undefined" ? "it is missing." : message;
}
