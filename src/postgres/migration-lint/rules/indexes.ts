import type { RangeVar } from "libpg-query";
import { isOn } from "../read/names.js";
import { type Context, commandsOf, constraintsOf, danger, everyTable } from "./context.js";
import type { Danger } from "./danger.js";

/** Indexes that are built, by themselves or for a constraint, while others wait. */
export function* indexes(context: Context): Iterable<Danger> {
  const { statement, world } = context;
  const { node } = statement;
  if ("IndexStmt" in node && !node.IndexStmt.concurrent) {
    const table = world.filled(node.IndexStmt.relation);
    if (table === undefined) return;
    // ON ONLY: an index of no rows, which the partitions' own are attached to.
    if (table.kind === "p" && !node.IndexStmt.relation?.inh) return;
    const instead =
      table.kind === "p"
        ? `CREATE INDEX … ON ONLY ${table.name} (…); then CREATE INDEX CONCURRENTLY on each partition in files of their own, and ALTER INDEX … ATTACH PARTITION for each: a partitioned table itself knows no CONCURRENTLY`
        : 'CREATE INDEX CONCURRENTLY …, in a file of its own whose first line is "-- no-transaction"';
    yield danger(
      context,
      "index-not-concurrently",
      table,
      "SHARE",
      "all rows are read and sorted first, and every INSERT, UPDATE and DELETE waits for that",
      instead,
    );
  }
  if ("ReindexStmt" in node) {
    const { params, relation, kind } = node.ReindexStmt;
    const table =
      kind === "REINDEX_OBJECT_INDEX"
        ? relation && world.ofIndex(relation)
        : relation === undefined
          ? everyTable
          : world.filled(relation);
    if (!isOn(params, "concurrently") && table !== undefined)
      yield danger(
        context,
        "index-not-concurrently",
        table,
        "SHARE",
        "every write waits until the index is rebuilt, and so does every query that plans with it",
        'REINDEX … CONCURRENTLY, in a file of its own whose first line is "-- no-transaction"',
      );
  }
  yield* ofConstraints(context);
}

function* ofConstraints(context: Context): Iterable<Danger> {
  const { node } = context.statement;
  if (!("AlterTableStmt" in node)) return;
  const relation: RangeVar | undefined = node.AlterTableStmt.relation;
  const table = context.world.filled(relation);
  if (table === undefined) return;
  for (const command of commandsOf(context.statement))
    for (const { contype, indexname } of constraintsOf(command)) {
      const what = indexed[contype ?? ""];
      if (what === undefined || indexname !== undefined) continue;
      yield danger(
        context,
        "index-not-concurrently",
        table,
        "ACCESS EXCLUSIVE",
        `the index of the ${what} is built from all rows, and every SELECT waits for that, too`,
        contype === "CONSTR_EXCLUSION"
          ? "there is no way to build it without that lock: run it when nobody needs the table, and say so in a remark"
          : `CREATE UNIQUE INDEX CONCURRENTLY in a "-- no-transaction" file, then ALTER TABLE ${table.name} ADD CONSTRAINT … ${what} USING INDEX …`,
      );
    }
}

const indexed: Readonly<Record<string, string>> = {
  CONSTR_PRIMARY: "PRIMARY KEY",
  CONSTR_UNIQUE: "UNIQUE",
  CONSTR_EXCLUSION: "EXCLUDE",
};
