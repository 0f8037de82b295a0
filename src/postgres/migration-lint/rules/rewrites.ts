import type { ColumnDef } from "libpg-query";
import type { Catalog, LiveTable } from "../read/catalog.js";
import { functionsIn, isOn, typeName } from "../read/names.js";
import { columnOf } from "../read/not-null.js";
import {
  type Context,
  columnDefinition,
  commandsOf,
  constraintsOf,
  danger,
  everyTable,
} from "./context.js";
import type { Danger } from "./danger.js";
import { keepsBytes } from "./types.js";

/** What writes a whole table anew. */
export function* rewrites(context: Context): Iterable<Danger> {
  const { statement, world } = context;
  const { node } = statement;
  if ("AlterTableStmt" in node) {
    const table = world.filled(node.AlterTableStmt.relation);
    if (table === undefined) return;
    for (const command of commandsOf(statement)) {
      const column = columnDefinition(command);
      if (command.subtype === "AT_AddColumn" && column !== undefined) {
        const why = whyWritten(column, constraintsOf(command), context);
        if (why !== undefined)
          yield danger(
            context,
            "volatile-default",
            table,
            "ACCESS EXCLUSIVE",
            `${why}: the whole table is rewritten with all of its indexes, and every SELECT waits for that, too`,
            `ALTER TABLE ${table.name} ADD COLUMN ${column.colname} … without it; then ALTER COLUMN ${column.colname} SET DEFAULT …, which holds for new rows; then fill the old ones in batches`,
          );
      }
      if (command.subtype === "AT_AlterColumnType" && column !== undefined && command.name)
        yield* typeChange(context, table, command.name, column);
      const moved = movedBy[command.subtype ?? ""];
      if (moved !== undefined)
        yield danger(
          context,
          "vacuum-full",
          table,
          "ACCESS EXCLUSIVE",
          `${moved} rewrites the whole table, and every SELECT waits for that, too`,
          "run it when nobody needs the table, and say so in a remark; or copy into a new table in batches",
        );
    }
  }
  if ("VacuumStmt" in node) yield* vacuumFull(context);
  if ("ClusterStmt" in node) yield* cluster(context);
  if (
    "RefreshMatViewStmt" in node &&
    !node.RefreshMatViewStmt.concurrent &&
    !node.RefreshMatViewStmt.skipData
  ) {
    const view = world.filled(node.RefreshMatViewStmt.relation);
    if (view !== undefined)
      yield danger(
        context,
        "refresh-not-concurrently",
        view,
        "ACCESS EXCLUSIVE",
        "the query of the view runs again, and every SELECT from it waits for that",
        `REFRESH MATERIALIZED VIEW CONCURRENTLY ${view.name}; it needs a UNIQUE index on columns of the view`,
      );
  }
}

const movedBy: Readonly<Record<string, string>> = {
  AT_SetTableSpace: "SET TABLESPACE",
  AT_SetLogged: "SET LOGGED",
  AT_SetUnLogged: "SET UNLOGGED",
  AT_SetAccessMethod: "SET ACCESS METHOD",
  AT_SetExpression: "SET EXPRESSION",
};

function* vacuumFull(context: Context): Iterable<Danger> {
  const { node } = context.statement;
  if (!("VacuumStmt" in node)) return;
  if (!isOn(node.VacuumStmt.options, "full")) return;
  const named = (node.VacuumStmt.rels ?? []).flatMap((one) =>
    "VacuumRelation" in one ? [context.world.filled(one.VacuumRelation.relation)] : [],
  );
  for (const table of node.VacuumStmt.rels === undefined ? [everyTable] : named)
    if (table !== undefined)
      yield danger(
        context,
        "vacuum-full",
        table,
        "ACCESS EXCLUSIVE",
        "the whole table is rewritten with all of its indexes, and every SELECT waits for that, too",
        "VACUUM without FULL, which makes the room usable again beside everybody; to give room back to the disk, pg_repack or a quiet hour",
      );
}

function* cluster(context: Context): Iterable<Danger> {
  const { node } = context.statement;
  if (!("ClusterStmt" in node)) return;
  const { relation } = node.ClusterStmt;
  const table = relation === undefined ? everyTable : context.world.filled(relation);
  if (table !== undefined)
    yield danger(
      context,
      "cluster",
      table,
      "ACCESS EXCLUSIVE",
      "the whole table is rewritten in the order of the index, and every SELECT waits for that, too",
      "pg_repack, or a quiet hour with a remark: the server has no other way to sort a table",
    );
}

/** Why a new column cannot be added by a note in the catalog alone. */
function whyWritten(
  { typeName: type }: ColumnDef,
  constraints: ReturnType<typeof constraintsOf>,
  { world }: Context,
): string | undefined {
  const name = typeName(type);
  if (/^"?(?:small|big)?serial[248]?"?$/.test(name)) return "each row gets a number of its own";
  if (world.catalog.checkedTypes.has(name))
    return "its type is a domain with a constraint, which is checked for each row";
  for (const { contype, raw_expr, generated_kind } of constraints) {
    if (contype === "CONSTR_IDENTITY") return "each row gets a number of its own";
    if (contype === "CONSTR_GENERATED" && generated_kind !== "v")
      return "a stored column is computed for each row";
    if (contype !== "CONSTR_DEFAULT") continue;
    const volatile = functionsIn(raw_expr).find((one) => world.isVolatile(one));
    if (volatile !== undefined) return `the default calls ${volatile}(), once for each row`;
  }
  return undefined;
}

function* typeChange(
  context: Context,
  table: LiveTable,
  name: string,
  definition: ColumnDef,
): Iterable<Danger> {
  const column = table.columns[name];
  if (column === undefined) return;
  const catalog: Catalog = context.world.catalog;
  if (isPlain(definition, name) && keepsBytes(column, definition, catalog)) return;
  yield danger(
    context,
    "type-change",
    table,
    "ACCESS EXCLUSIVE",
    `each ${column.shown} of ${name} becomes another value: the whole table is rewritten with all of its indexes, and every SELECT waits for that, too`,
    `a new column of the new type, kept the same by a trigger; fill it in batches; let the application read it; drop ${name} in a later release`,
  );
}

/** Without USING, or with one that only says the new type. */
function isPlain({ raw_default: using, typeName: type, collClause }: ColumnDef, name: string) {
  if (collClause !== undefined) return false;
  if (using === undefined || columnOf(using)?.[0] === name) return true;
  return (
    "TypeCast" in using &&
    columnOf(using.TypeCast.arg)?.[0] === name &&
    typeName(using.TypeCast.typeName) === typeName(type)
  );
}
