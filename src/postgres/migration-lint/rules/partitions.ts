import type { PartitionBoundSpec, RangeVar } from "libpg-query";
import type { LiveTable } from "../read/catalog.js";
import { boundOf, liesOutside, liesWithin } from "../read/proof.js";
import { type Context, commandsOf, danger } from "./context.js";
import type { Danger } from "./danger.js";

/** What a table is attached to, or created as a part of, and for which rows. */
export function* partitions(context: Context): Iterable<Danger> {
  const { node } = context.statement;
  if ("CreateStmt" in node) {
    const [parent] = node.CreateStmt.inhRelations ?? [];
    if (parent !== undefined && "RangeVar" in parent)
      yield* ofDefault(context, parent.RangeVar, node.CreateStmt.partbound);
  }
  if (!("AlterTableStmt" in node)) return;
  for (const { subtype, def } of commandsOf(context.statement)) {
    if (subtype !== "AT_AttachPartition" || def === undefined || !("PartitionCmd" in def)) continue;
    const { name, bound } = def.PartitionCmd;
    const parent = context.world.find(node.AlterTableStmt.relation);
    const table = context.world.filled(name);
    if (parent !== undefined && table !== undefined) {
      yield* ofTable(context, parent, table, bound);
      yield* indexesOf(context, parent, table);
    }
    yield* ofDefault(context, node.AlterTableStmt.relation, bound);
  }
}

function* ofTable(
  context: Context,
  parent: LiveTable,
  table: LiveTable,
  bound: PartitionBoundSpec | undefined,
): Iterable<Danger> {
  const { world } = context;
  const column = keyOf(parent);
  const rows = boundOf(bound);
  // Where the parent has no other part, its default takes any row.
  if (bound?.is_default && !world.hasParts(parent)) return;
  if (column !== undefined && rows !== undefined) {
    const isSet = table.columns[column]?.notNull === true || world.isProven(table, column);
    if (isSet && liesWithin(world.conditionsOf(table), column, rows)) return;
  }
  yield danger(
    context,
    "attach-partition",
    table,
    "ACCESS EXCLUSIVE",
    `all rows are read to see that they belong into ${parent.name}, since no valid CHECK that is understood here says so; every SELECT waits for that, too`,
    `in three files: ALTER TABLE ${table.name} ADD CONSTRAINT part CHECK (${checkOf(column, rows, "within")}) NOT VALID; then VALIDATE CONSTRAINT part; then ATTACH PARTITION, which reads nothing any more`,
  );
}

/** The default partition must not hold a row of the new one. */
function* ofDefault(
  context: Context,
  relation: RangeVar | undefined,
  bound: PartitionBoundSpec | undefined,
): Iterable<Danger> {
  const { world } = context;
  const parent = world.find(relation);
  const rest = parent && world.defaultOf(parent);
  if (parent === undefined || rest === undefined || bound?.is_default) return;
  const column = keyOf(parent);
  const rows = boundOf(bound);
  if (column !== undefined && rows !== undefined)
    if (liesOutside(world.conditionsOf(rest), column, rows)) return;
  yield danger(
    context,
    "attach-partition",
    rest,
    "ACCESS EXCLUSIVE",
    `${rest.name} is the default partition: all of its rows are read to see that none belongs into the new one, since no valid CHECK that is understood here says so; every SELECT from ${parent.name} waits for that, too`,
    `in three files: ALTER TABLE ${rest.name} ADD CONSTRAINT rest CHECK (${checkOf(column, rows, "outside")}) NOT VALID; then VALIDATE CONSTRAINT rest; then the new partition`,
  );
}

/** Each index of the parent must be there, or is built under the lock. */
function* indexesOf(context: Context, parent: LiveTable, table: LiveTable): Iterable<Danger> {
  const has = context.world.indexedColumns(table).map(String);
  const lacking = context.world.indexedColumns(parent).filter((one) => !has.includes(String(one)));
  const [first] = lacking;
  if (first === undefined) return;
  const shown = lacking.map((columns) => `(${columns.join(", ")})`).join(" and ");
  yield danger(
    context,
    "attach-partition",
    table,
    "ACCESS EXCLUSIVE",
    `${parent.name} has an index of ${shown} that ${table.name} lacks: it is built from all rows, and every SELECT waits for that, too`,
    `CREATE INDEX CONCURRENTLY … ON ${table.name} (${first.join(", ")}), UNIQUE where the parent's is, in a "-- no-transaction" file before this one`,
  );
}

const keyOf = ({ key }: LiveTable) => (key?.length === 1 ? key[0] : undefined);

function checkOf(
  column: string | undefined,
  rows: ReturnType<typeof boundOf>,
  side: "within" | "outside",
): string {
  if (column === undefined || rows === undefined) return "what FOR VALUES says";
  const quoted = (one: string) => `'${one.replaceAll("'", "''")}'`;
  if (rows.kind === "list")
    return side === "within"
      ? `${column} IS NOT NULL AND ${column} IN (${rows.values.map(quoted).join(", ")})`
      : rows.values.map((one) => `${column} <> ${quoted(one)}`).join(" AND ");
  const { from, to } = rows;
  const parts =
    side === "within"
      ? [
          `${column} IS NOT NULL`,
          from === undefined ? "" : `${column} >= ${quoted(from)}`,
          to === undefined ? "" : `${column} < ${quoted(to)}`,
        ]
      : [
          from === undefined ? "" : `${column} < ${quoted(from)}`,
          to === undefined ? "" : `${column} >= ${quoted(to)}`,
        ];
  return parts.filter((one) => one !== "").join(side === "within" ? " AND " : " OR ");
}
