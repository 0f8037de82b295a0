import type { AlterTableCmd, ColumnDef, Constraint } from "libpg-query";
import type { LiveTable } from "../read/catalog.js";
import type { Parsed } from "../read/parser.js";
import type { Readers } from "../read/readers.js";
import type { World } from "../read/world.js";
import type { Danger, Lock, Rule } from "./danger.js";

/** What a rule looks at: one statement, and the database as it will be when it runs. */
export interface Context {
  readonly statement: Parsed;
  readonly world: World;
  /** Who still reads; undefined where nobody said which sources run. */
  readonly readers: Readers | undefined;
}

export function danger(
  { statement }: Context,
  rule: Rule,
  table: LiveTable,
  lock: Lock,
  harm: string,
  instead: string,
): Danger {
  return { rule, place: placeOf(statement), locked: { table, lock }, harm, instead };
}

export function placeOf({ migration, line, firstLine, lastLine }: Parsed) {
  return { migration, line, firstLine, lastLine };
}

/** Where a statement names none, each table of the database is meant. */
export const everyTable: LiveTable = {
  oid: 0,
  schema: "",
  name: "every table",
  kind: "r",
  rows: undefined,
  bytes: 1,
  columns: {},
  checks: [],
};

/** The parts of an ALTER TABLE. */
export function commandsOf({ node }: Parsed): AlterTableCmd[] {
  if (!("AlterTableStmt" in node)) return [];
  return (node.AlterTableStmt.cmds ?? []).flatMap((one) =>
    "AlterTableCmd" in one ? [one.AlterTableCmd] : [],
  );
}

export function columnDefinition({ def }: AlterTableCmd): ColumnDef | undefined {
  return def !== undefined && "ColumnDef" in def ? def.ColumnDef : undefined;
}

/** The constraints that a part adds, by itself or with a column. */
export function constraintsOf(command: AlterTableCmd): Constraint[] {
  const { def, subtype } = command;
  if (def === undefined) return [];
  if (subtype === "AT_AddConstraint" && "Constraint" in def) return [def.Constraint];
  if (subtype !== "AT_AddColumn" || !("ColumnDef" in def)) return [];
  return (def.ColumnDef.constraints ?? []).flatMap((one) =>
    "Constraint" in one ? [one.Constraint] : [],
  );
}
