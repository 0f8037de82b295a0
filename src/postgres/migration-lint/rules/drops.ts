import { droppedNames } from "../read/world.js";
import { type Context, commandsOf, danger } from "./context.js";
import type { Danger } from "./danger.js";

/** What goes at once, and so waits in everybody's way for whoever reads the table now. */
export function* drops(context: Context): Iterable<Danger> {
  const { statement, world } = context;
  const { node } = statement;
  const harm =
    "it is brief, but waits for every transaction that uses the table now, and every SELECT waits behind it";
  if (
    "DropStmt" in node &&
    node.DropStmt.removeType === "OBJECT_INDEX" &&
    !node.DropStmt.concurrent
  )
    for (const index of droppedNames(node)) {
      const table = world.ofIndex(index);
      // A partitioned table knows no CONCURRENTLY.
      if (table === undefined || table.kind === "p") continue;
      yield danger(
        context,
        "drop-not-concurrently",
        table,
        "ACCESS EXCLUSIVE",
        harm,
        `DROP INDEX CONCURRENTLY ${index.relname}, in a file of its own whose first line is "-- no-transaction"`,
      );
    }
  if (!("AlterTableStmt" in node)) return;
  const parent = world.filled(node.AlterTableStmt.relation);
  for (const { subtype, def } of commandsOf(statement)) {
    if (subtype !== "AT_DetachPartition" || def === undefined || !("PartitionCmd" in def)) continue;
    // The server knows no CONCURRENTLY beside a default partition.
    if (parent === undefined || def.PartitionCmd.concurrent || parent.defaultPart !== undefined)
      continue;
    yield danger(
      context,
      "drop-not-concurrently",
      parent,
      "ACCESS EXCLUSIVE",
      harm,
      `ALTER TABLE ${parent.name} DETACH PARTITION ${def.PartitionCmd.name?.relname} CONCURRENTLY, in a file of its own whose first line is "-- no-transaction"`,
    );
  }
}
