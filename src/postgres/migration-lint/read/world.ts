import type { CreateFunctionStmt, IndexStmt, Node, RangeVar } from "libpg-query";
import type { Catalog, LiveTable } from "./catalog.js";
import { wordOf } from "./names.js";
import { notNullColumns } from "./not-null.js";
import { checkExpression, type Parsed } from "./parser.js";

/** A CHECK of a table, and of which columns it says that they are not null. */
export interface Check {
  readonly columns: readonly string[];
  readonly condition: Node | undefined;
  valid: boolean;
  /** The pending file that adds it, and whether it is a foreign key. */
  readonly added?: { readonly by: string; readonly isForeign: boolean };
}

/**
 * The database as it will be when a statement of a pending file runs: what is there now, and what the
 * statements before it create, rename, drop and check.
 */
export class World {
  readonly #catalog: Catalog;
  /** What a name stands for since a pending file said so; undefined for what is new, and for what is gone. */
  readonly #changed = new Map<string, LiveTable | undefined>();
  readonly #checks = new Map<number, Map<string, Check>>();
  readonly #volatile = new Map<string, boolean>();
  /** Columns of indexes that pending files build. */
  readonly #built = new Map<number, string[][]>();
  /** What pending files attach to, and detach. */
  readonly #parents = new Set<number>();
  readonly #detached = new Set<number>();
  #actsAsAnother = false;
  #path: readonly string[];

  /** @param resetSchemas are empty when the first file runs */
  constructor(catalog: Catalog, resetSchemas: readonly string[]) {
    this.#catalog = catalog;
    this.#path = catalog.searchPath;
    for (const table of catalog.tables) {
      if (resetSchemas.includes(table.schema)) this.#changed.set(table.name, undefined);
      const checks = table.checks.map(({ name, definition, valid }) => {
        const condition = checkExpression(definition);
        return [name, { columns: notNullColumns(condition), condition, valid }] as const;
      });
      this.#checks.set(table.oid, new Map(checks));
    }
  }

  get catalog(): Catalog {
    return this.#catalog;
  }

  /** Whether a function of this name may answer differently for each row. */
  isVolatile(name: string): boolean {
    return this.#volatile.get(name) ?? this.#catalog.volatile.has(name);
  }

  /** Whether the file has taken a role of its own. */
  get actsAsAnother(): boolean {
    return this.#actsAsAnother;
  }

  /** What one file sets for its session does not reach the next. */
  beginFile(): void {
    this.#actsAsAnother = false;
    this.#path = this.#catalog.searchPath;
  }

  /** The table that is there today and goes by this name then; undefined for a new one. */
  find(relation: Pick<RangeVar, "schemaname" | "relname"> | undefined): LiveTable | undefined {
    if (relation?.relname === undefined) return undefined;
    const { schemaname, relname } = relation;
    for (const schema of schemaname === undefined ? ["pg_temp", ...this.#path] : [schemaname]) {
      const name = `${schema}.${relname}`;
      if (this.#changed.has(name)) return this.#changed.get(name);
      const table = this.#catalog.tables.find((one) => one.name === name);
      if (table !== undefined) return table;
    }
    return undefined;
  }

  /** The same, but only where it has rows. */
  filled(relation: Pick<RangeVar, "schemaname" | "relname"> | undefined): LiveTable | undefined {
    const table = this.find(relation);
    return table !== undefined && table.bytes > 0 ? table : undefined;
  }

  /** The table of an index that is there today. */
  ofIndex({
    schemaname,
    relname,
  }: Pick<RangeVar, "schemaname" | "relname">): LiveTable | undefined {
    const index = this.#catalog.indexes.find(
      ({ schema, name }) =>
        name === relname &&
        (schemaname === undefined ? this.#path.includes(schema) : schema === schemaname),
    );
    const table = this.#catalog.tables.find(({ oid }) => oid === index?.table);
    const isThere = table !== undefined && this.#changed.get(table.name) === undefined;
    return isThere && !this.#changed.has(table.name) && table.bytes > 0 ? table : undefined;
  }

  /** The tables with rows that have a column of one of these types, the largest first. Partitions stand for the whole. */
  withColumnOf(types: readonly number[]): LiveTable[] {
    const moved = [...this.#changed.values()];
    return this.#catalog.tables
      .filter(
        (table) =>
          (table.kind === "r" || table.kind === "m") &&
          table.bytes > 0 &&
          (!this.#changed.has(table.name) || moved.includes(table)) &&
          Object.values(table.columns).some(({ type }) => types.includes(type)),
      )
      .sort((one, other) => other.bytes - one.bytes);
  }

  /** The default partition of a table that is there today, if it has rows. */
  defaultOf({ defaultPart }: LiveTable): LiveTable | undefined {
    const table = this.#catalog.tables.find(({ oid }) => oid === defaultPart);
    if (table === undefined || table.bytes === 0 || this.#detached.has(table.oid)) return undefined;
    return this.#changed.has(table.name) ? this.#changed.get(table.name) : table;
  }

  /** Whether it has partitions, or a pending file gives it one. */
  hasParts(table: LiveTable): boolean {
    return table.hasParts === true || this.#parents.has(table.oid);
  }

  /** The columns of each index that a table has when the next statement runs. */
  indexedColumns({ oid }: LiveTable): readonly (readonly string[])[] {
    const live = this.#catalog.indexes.filter(({ table }) => table === oid);
    return [...live.map(({ columns }) => columns), ...(this.#built.get(oid) ?? [])];
  }

  /** What its valid CHECKs say of all rows. */
  conditionsOf(table: LiveTable): Node[] {
    const checks = [...(this.#checks.get(table.oid)?.values() ?? [])];
    return checks.flatMap(({ condition, valid }) =>
      valid && condition !== undefined ? [condition] : [],
    );
  }

  check(table: LiveTable, name: string | undefined): Check | undefined {
    return name === undefined ? undefined : this.#checks.get(table.oid)?.get(name);
  }

  /** Whether a valid CHECK says that this column holds no null: SET NOT NULL reads nothing then. */
  isProven(table: LiveTable, column: string): boolean {
    const checks = [...(this.#checks.get(table.oid)?.values() ?? [])];
    return checks.some(({ columns, valid }) => valid && columns.includes(column));
  }

  apply({ node, migration }: Parsed): void {
    if ("CreateStmt" in node) this.#create(node.CreateStmt.relation, node.CreateStmt.if_not_exists);
    else if ("CreateTableAsStmt" in node)
      this.#create(node.CreateTableAsStmt.into?.rel, node.CreateTableAsStmt.if_not_exists);
    else if ("SelectStmt" in node) this.#create(node.SelectStmt.intoClause?.rel);
    else if ("CreateSchemaStmt" in node)
      this.#createIn(node.CreateSchemaStmt.schemaElts ?? [], node.CreateSchemaStmt.schemaname);
    else if ("RenameStmt" in node && node.RenameStmt.renameType === "OBJECT_TABLE")
      this.#move(node.RenameStmt.relation, { relname: node.RenameStmt.newname });
    else if ("AlterObjectSchemaStmt" in node)
      this.#move(node.AlterObjectSchemaStmt.relation, {
        schemaname: node.AlterObjectSchemaStmt.newschema,
      });
    else if ("DropStmt" in node && node.DropStmt.removeType === "OBJECT_TABLE")
      for (const relation of droppedNames(node)) this.#forget(relation);
    else if (
      "VariableSetStmt" in node &&
      /^(?:role|session_authorization)$/.test(node.VariableSetStmt.name ?? "")
    )
      this.#actsAsAnother = true;
    else if ("VariableSetStmt" in node && node.VariableSetStmt.name === "search_path")
      this.#path = (node.VariableSetStmt.args ?? []).flatMap((argument) =>
        "A_Const" in argument ? (argument.A_Const.sval?.sval ?? []) : [],
      );
    else if ("CreateFunctionStmt" in node) this.#define(node.CreateFunctionStmt);
    else if ("IndexStmt" in node) this.#build(node.IndexStmt);
    else if ("AlterTableStmt" in node) this.#alter(node.AlterTableStmt, migration.name);
  }

  #build({ relation, indexParams }: IndexStmt): void {
    const table = this.find(relation);
    if (table === undefined) return;
    const columns = (indexParams ?? []).flatMap((one) =>
      "IndexElem" in one ? [one.IndexElem.name ?? "an expression"] : [],
    );
    this.#built.set(table.oid, [...(this.#built.get(table.oid) ?? []), columns]);
  }

  #define({ funcname, options }: CreateFunctionStmt): void {
    const last = funcname?.at(-1);
    if (last === undefined || !("String" in last) || last.String.sval === undefined) return;
    const word = wordOf(options, "volatility");
    this.#volatile.set(last.String.sval, word === undefined || word === "volatile");
  }

  #create(relation: RangeVar | undefined, ifMissing?: boolean): void {
    if (relation?.relname === undefined) return;
    if (ifMissing && this.find(relation) !== undefined) return;
    const schema =
      relation.relpersistence === "t"
        ? "pg_temp"
        : (relation.schemaname ?? this.#path[0] ?? "public");
    this.#changed.set(`${schema}.${relation.relname}`, undefined);
  }

  #createIn(elements: readonly Node[], schemaname: string | undefined): void {
    for (const element of elements)
      if ("CreateStmt" in element)
        this.#create({
          ...(schemaname === undefined ? {} : { schemaname }),
          ...element.CreateStmt.relation,
        });
  }

  #move(
    from: RangeVar | undefined,
    to: { relname?: string | undefined; schemaname?: string | undefined },
  ) {
    const table = this.find(from);
    if (table === undefined) {
      // What is new stays new by its other name.
      const schema = to.schemaname ?? from?.schemaname ?? this.#path[0] ?? "public";
      this.#changed.set(`${schema}.${to.relname ?? from?.relname}`, undefined);
      return;
    }
    const [schema = "", ...rest] = [table.schema, table.name.slice(table.schema.length + 1)];
    this.#forget(from);
    this.#changed.set(
      `${to.schemaname ?? from?.schemaname ?? schema}.${to.relname ?? from?.relname ?? rest[0]}`,
      table,
    );
  }

  #forget(relation: Pick<RangeVar, "schemaname" | "relname"> | undefined): void {
    const table = this.find(relation);
    const schema = relation?.schemaname ?? table?.schema;
    if (schema !== undefined) this.#changed.set(`${schema}.${relation?.relname}`, undefined);
  }

  #alter({ relation, cmds }: { relation?: RangeVar; cmds?: Node[] }, file: string): void {
    const table = this.find(relation);
    const checks = table && this.#checks.get(table.oid);
    if (checks === undefined) return;
    for (const command of cmds ?? []) {
      if (!("AlterTableCmd" in command)) continue;
      const { subtype, name, def } = command.AlterTableCmd;
      const known = name === undefined ? undefined : checks.get(name);
      if (def !== undefined && "PartitionCmd" in def) {
        const part = this.find(def.PartitionCmd.name);
        if (subtype === "AT_AttachPartition") this.#parents.add(table?.oid ?? 0);
        else if (part !== undefined) this.#detached.add(part.oid);
      }
      if (subtype === "AT_ValidateConstraint" && known !== undefined) known.valid = true;
      if (subtype === "AT_DropConstraint" && name !== undefined) checks.delete(name);
      if (subtype !== "AT_AddConstraint" || def === undefined || !("Constraint" in def)) continue;
      const { conname, contype, raw_expr, skip_validation } = def.Constraint;
      checks.set(conname ?? `unnamed ${checks.size}`, {
        columns: contype === "CONSTR_CHECK" ? notNullColumns(raw_expr) : [],
        condition: contype === "CONSTR_CHECK" ? raw_expr : undefined,
        valid: !skip_validation,
        added: { by: file, isForeign: contype === "CONSTR_FOREIGN" },
      });
    }
  }
}

/** The names in a DROP. */
export function droppedNames(node: Node): { schemaname?: string; relname: string }[] {
  if (!("DropStmt" in node)) return [];
  return (node.DropStmt.objects ?? []).flatMap((object) => {
    if (!("List" in object)) return [];
    const parts = (object.List.items ?? []).flatMap((item) =>
      "String" in item ? (item.String.sval ?? []) : [],
    );
    const relname = parts.at(-1);
    const schemaname = parts.at(-2);
    return relname === undefined
      ? []
      : [schemaname === undefined ? { relname } : { schemaname, relname }];
  });
}
