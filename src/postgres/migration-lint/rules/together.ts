import type { Node } from "libpg-query";
import type { LiveTable } from "../read/catalog.js";
import { columnOf } from "../read/not-null.js";
import type { Parsed } from "../read/parser.js";
import { droppedNames, type World } from "../read/world.js";
import { columnDefinition, commandsOf, constraintsOf, placeOf } from "./context.js";
import { type Danger, type Lock, sized } from "./danger.js";

interface Locked {
  readonly table: LiveTable;
  readonly lock: Lock;
  readonly statement: Parsed;
}

/** What one file does in one transaction, whose locks are all kept until its end. */
export class Together {
  readonly #locked: Locked[] = [];
  readonly #changed: { readonly table: LiveTable; readonly statement: Parsed }[] = [];
  /** Columns that the file adds: what is null in them is every row. */
  readonly #added = new Set<string>();

  see(statement: Parsed, world: World): void {
    for (const { table, lock } of locksOf(statement, world))
      this.#locked.push({ table, lock, statement });
    for (const command of commandsOf(statement)) {
      const name = columnDefinition(command)?.colname;
      if (command.subtype === "AT_AddColumn" && name !== undefined) this.#added.add(name);
    }
    const table = this.#allRowsOf(statement.node, world);
    if (table !== undefined) this.#changed.push({ table, statement });
  }

  *dangers(): Iterable<Danger> {
    const large = this.#locked.filter(({ table }) => isLarge(table));
    const [first] = large;
    const second = large.find(({ table }) => table !== first?.table);
    if (first !== undefined && second !== undefined)
      yield {
        rule: "two-large-tables",
        place: placeOf(second.statement),
        locked: { table: second.table, lock: second.lock },
        harm: `${sized(first.table)} has been locked since line ${first.statement.line} (${first.lock}) and stays so until the file ends; who takes the two in the other order is in a deadlock with it`,
        instead: "a file for each table: a lock ends with its file",
      };
    for (const { table, statement } of this.#changed) {
      const beside = this.#locked.find((one) => one.statement !== statement);
      if (beside === undefined) continue;
      yield {
        rule: "update-beside-ddl",
        place: placeOf(statement),
        locked: { table, lock: beside.lock },
        harm: `all rows are changed in the same transaction in which line ${beside.statement.line} locks ${sized(beside.table)}, and each lock stays until the other's work is done, too`,
        instead:
          'a file for the change of the table, and another, with "-- no-transaction" as its first line, that changes the rows in batches',
      };
    }
  }

  /** The table of which all rows are changed, if it has any. */
  #allRowsOf(node: Node, world: World): LiveTable | undefined {
    const change =
      "UpdateStmt" in node ? node.UpdateStmt : "DeleteStmt" in node ? node.DeleteStmt : undefined;
    if (change === undefined || !this.#isAll(change.whereClause)) return undefined;
    const others = "fromClause" in change ? change.fromClause : undefined;
    return others === undefined ? world.filled(change.relation) : undefined;
  }

  #isAll(condition: Node | undefined): boolean {
    if (condition === undefined) return true;
    if ("A_Const" in condition) return condition.A_Const.boolval?.boolval === true;
    if (!("NullTest" in condition) || condition.NullTest.nulltesttype !== "IS_NULL") return false;
    const [column] = columnOf(condition.NullTest.arg) ?? [];
    return column !== undefined && this.#added.has(column);
  }
}

/** From here on, to read or write a table takes long enough for others to notice. */
function isLarge({ rows, bytes }: LiveTable): boolean {
  return bytes >= 10_000_000 || (rows === undefined ? bytes >= 1_000_000 : rows >= 10_000);
}

/** The tables with rows that a statement locks so that others wait, and how. */
function locksOf(statement: Parsed, world: World): { table: LiveTable; lock: Lock }[] {
  const { node } = statement;
  const of = (lock: Lock, ...tables: (LiveTable | undefined)[]) =>
    tables.flatMap((table) => (table === undefined ? [] : [{ table, lock }]));
  if ("AlterTableStmt" in node) {
    const lock = lockOfAlter(statement);
    return lock === undefined ? [] : of(lock, world.filled(node.AlterTableStmt.relation));
  }
  if ("IndexStmt" in node)
    return node.IndexStmt.concurrent ? [] : of("SHARE", world.filled(node.IndexStmt.relation));
  if (
    "RenameStmt" in node &&
    /^OBJECT_(?:TABLE|COLUMN|TABCONSTRAINT)$/.test(node.RenameStmt.renameType ?? "")
  )
    return of("ACCESS EXCLUSIVE", world.filled(node.RenameStmt.relation));
  if ("AlterObjectSchemaStmt" in node && node.AlterObjectSchemaStmt.objectType === "OBJECT_TABLE")
    return of("ACCESS EXCLUSIVE", world.filled(node.AlterObjectSchemaStmt.relation));
  if ("CreateTrigStmt" in node)
    return of("SHARE ROW EXCLUSIVE", world.filled(node.CreateTrigStmt.relation));
  if ("DropStmt" in node && node.DropStmt.removeType === "OBJECT_TABLE")
    return of("ACCESS EXCLUSIVE", ...droppedNames(node).map((one) => world.filled(one)));
  if (
    "DropStmt" in node &&
    node.DropStmt.removeType === "OBJECT_INDEX" &&
    !node.DropStmt.concurrent
  )
    return of("ACCESS EXCLUSIVE", ...droppedNames(node).map((one) => world.ofIndex(one)));
  if ("TruncateStmt" in node)
    return of("ACCESS EXCLUSIVE", ...relations(node.TruncateStmt.relations, world));
  if ("LockStmt" in node && (node.LockStmt.mode ?? 0) >= 5) {
    const mode = modes[node.LockStmt.mode ?? 0];
    return mode === undefined ? [] : of(mode, ...relations(node.LockStmt.relations, world));
  }
  return [];
}

/** By the server's own numbers. */
const modes: Readonly<Record<number, Lock>> = {
  5: "SHARE",
  6: "SHARE ROW EXCLUSIVE",
  7: "EXCLUSIVE",
  8: "ACCESS EXCLUSIVE",
};

const relations = (nodes: readonly Node[] | undefined, world: World) =>
  (nodes ?? []).map((one) => ("RangeVar" in one ? world.filled(one.RangeVar) : undefined));

/** The strongest lock of an ALTER TABLE's parts; nothing where reading and writing go on beside it. */
function lockOfAlter(statement: Parsed): Lock | undefined {
  let strongest: Lock | undefined;
  for (const command of commandsOf(statement)) {
    if (quiet.test(command.subtype ?? "")) continue;
    const added = command.subtype === "AT_AddConstraint" ? constraintsOf(command) : [];
    const isForeign = added.some(({ contype }) => contype === "CONSTR_FOREIGN");
    if (!isForeign && !/^AT_(?:Enable|Disable)Trig/.test(command.subtype ?? ""))
      return "ACCESS EXCLUSIVE";
    strongest = "SHARE ROW EXCLUSIVE";
  }
  return strongest;
}

const quiet =
  /^AT_(?:ValidateConstraint|SetStatistics|SetOptions|ResetOptions|SetRelOptions|ResetRelOptions|ClusterOn|DropCluster|AttachPartition)$/;
