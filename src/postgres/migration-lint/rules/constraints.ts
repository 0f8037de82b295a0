import type { Constraint } from "libpg-query";
import type { LiveTable } from "../read/catalog.js";
import { type Context, commandsOf, constraintsOf, danger } from "./context.js";
import type { Danger } from "./danger.js";

/** SET NOT NULL, foreign keys and CHECKs that look at all rows under a lock. */
export function* constraints(context: Context): Iterable<Danger> {
  const { statement, world } = context;
  const { node, migration } = statement;
  if (!("AlterTableStmt" in node)) return;
  const table = world.filled(node.AlterTableStmt.relation);
  if (table === undefined) return;
  for (const command of commandsOf(statement)) {
    const { subtype, name } = command;
    const added = world.check(table, name)?.added;
    if (subtype === "AT_SetNotNull" && name !== undefined) yield* notNull(context, table, name);
    if (
      subtype === "AT_ValidateConstraint" &&
      migration.inTransaction &&
      added?.by === migration.name
    )
      yield danger(
        context,
        "constraint-not-valid",
        table,
        added.isForeign ? "SHARE ROW EXCLUSIVE" : "ACCESS EXCLUSIVE",
        `the lock that adds ${name} is kept until the file ends, while VALIDATE reads all rows`,
        `ALTER TABLE ${table.name} VALIDATE CONSTRAINT ${name} in the next file: it then holds up nobody who reads or writes`,
      );
    const hasDefault = constraintsOf(command).some(({ contype }) => contype === "CONSTR_DEFAULT");
    for (const constraint of constraintsOf(command))
      yield* validated(context, table, constraint, subtype === "AT_AddColumn" && !hasDefault);
  }
}

function* notNull(context: Context, table: LiveTable, column: string): Iterable<Danger> {
  const known = table.columns[column];
  if (known?.notNull || context.world.isProven(table, column)) return;
  yield danger(
    context,
    "set-not-null",
    table,
    "ACCESS EXCLUSIVE",
    `all rows are read to see that ${column} is nowhere null, and every SELECT waits for that, too`,
    `in three files: ALTER TABLE ${table.name} ADD CONSTRAINT ${column}_set CHECK (${column} IS NOT NULL) NOT VALID; then VALIDATE CONSTRAINT ${column}_set; then SET NOT NULL, which reads nothing any more, and DROP CONSTRAINT ${column}_set`,
  );
}

function* validated(
  context: Context,
  table: LiveTable,
  { contype, conname, skip_validation, is_enforced, keys, indexname }: Constraint,
  ofEmptyColumn: boolean,
): Iterable<Danger> {
  if (contype === "CONSTR_NOTNULL" && keys !== undefined && !skip_validation)
    for (const key of keys)
      if ("String" in key && key.String.sval !== undefined)
        yield* notNull(context, table, key.String.sval);
  if (contype === "CONSTR_PRIMARY" && indexname !== undefined) {
    const nullable = context.world.catalog.indexes.find(
      ({ name, table: oid }) => name === indexname && oid === table.oid,
    );
    for (const column of nullable?.columns ?? []) yield* notNull(context, table, column);
  }
  if (skip_validation || is_enforced !== true) return;
  const shown = conname ?? "a name";
  const instead = `ADD CONSTRAINT ${shown} … NOT VALID, which holds for new rows at once; then, in the next file, ALTER TABLE ${table.name} VALIDATE CONSTRAINT ${shown}`;
  if (contype === "CONSTR_CHECK")
    yield danger(
      context,
      "constraint-not-valid",
      table,
      "ACCESS EXCLUSIVE",
      "all rows are checked, and every SELECT waits for that, too",
      instead,
    );
  // Of a new column that is null everywhere there is nothing to look up.
  if (contype === "CONSTR_FOREIGN" && !ofEmptyColumn)
    yield danger(
      context,
      "constraint-not-valid",
      table,
      "SHARE ROW EXCLUSIVE",
      "all rows are looked up in the other table, and every write to either of the two waits for that",
      instead,
    );
}
