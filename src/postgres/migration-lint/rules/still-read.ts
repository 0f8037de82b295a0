import { droppedNames } from "../read/world.js";
import { type Context, commandsOf, danger } from "./context.js";
import type { Danger } from "./danger.js";

/** Tables and columns that go, or go by another name, while the running release reads them. */
export function* stillRead(context: Context): Iterable<Danger> {
  const { statement, world, readers } = context;
  if (readers === undefined) return;
  const { node } = statement;
  const lock = "ACCESS EXCLUSIVE";
  if ("AlterTableStmt" in node) {
    const table = world.find(node.AlterTableStmt.relation);
    if (table === undefined) return;
    for (const { subtype, name } of commandsOf(statement)) {
      if (subtype !== "AT_DropColumn" || name === undefined || !(name in table.columns)) continue;
      const places = readers.ofColumn(table, name);
      if (places.length > 0)
        yield danger(
          context,
          "still-read",
          table,
          lock,
          `${places.join(", ")} still names ${name}: every query with it fails from then on`,
          `release code that does not name ${name} first; drop it after that runs everywhere`,
        );
    }
  }
  if ("RenameStmt" in node) {
    const { renameType, relation, subname, newname } = node.RenameStmt;
    const table = world.find(relation);
    if (table === undefined) return;
    const column = renameType === "OBJECT_COLUMN" ? subname : undefined;
    if (column === undefined && renameType !== "OBJECT_TABLE") return;
    const places = column === undefined ? readers.ofTable(table) : readers.ofColumn(table, column);
    if (places.length > 0)
      yield danger(
        context,
        "still-read",
        table,
        lock,
        `${places.join(", ")} still names ${column ?? table.name}: every query with it fails from then on`,
        column === undefined
          ? `rename it and, in the same file, CREATE VIEW ${table.name} AS SELECT * FROM ${newname}; drop the view when no release reads it`
          : `add ${newname}, kept the same by a trigger, and fill it in batches; drop ${column} when no release reads it`,
      );
  }
  if ("DropStmt" in node && node.DropStmt.removeType === "OBJECT_TABLE")
    for (const relation of droppedNames(node)) {
      const table = world.find(relation);
      const places = table === undefined ? [] : readers.ofTable(table);
      if (table !== undefined && places.length > 0)
        yield danger(
          context,
          "still-read",
          table,
          lock,
          `${places.join(", ")} still names ${table.name}: every query of it fails from then on`,
          "release code that does not name it first; drop it after that runs everywhere",
        );
    }
}
