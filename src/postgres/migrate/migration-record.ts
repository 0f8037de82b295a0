import { UsageError } from "../../errors.js";
import { type Connection, literal, name as quoted, rows, value } from "../server/connection.js";

/** The table that says which migrations were applied. */
export interface MigrationRecord {
  /** Schema and table, quoted. */
  readonly table: string;
  /** The column with the file names, quoted. */
  readonly column: string;
  /** Whether it holds the names with their `.sql`. */
  readonly withEnding: boolean;
  readonly exists: boolean;
  /** Columns that an existing table of somebody else's lacks. */
  readonly lacking: readonly string[];
  readonly applied: readonly Applied[];
}

export interface Applied {
  /** As it stands in the table. */
  readonly name: string;
  /** Missing where another tool recorded it. */
  readonly checksum: string | undefined;
}

const columns = {
  checksum: "text",
  duration_ms: "integer",
  applied_at: "timestamptz DEFAULT now()",
} as const;

/**
 * Looks at the record without changing it. A table of another tool is understood if it keeps full
 * file names in one column and asks for nothing else.
 * @param full `schema.table`
 */
export async function readMigrationRecord(
  connection: Connection,
  full: string,
): Promise<MigrationRecord> {
  const parts = full.split(".");
  if (parts.length > 2 || parts.some((part) => part === ""))
    throw new UsageError(`Input "table" is "${full}": allowed is schema.table.`);
  const [table = "", schema = "public"] = parts.reverse();
  const described = await rows<{ name: string; text: boolean; needed: boolean }>(
    connection,
    `SELECT a.attname AS name, t.typcategory = 'S' AS text,
            a.attnotnull AND NOT a.atthasdef AND a.attidentity = '' AS needed
       FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid
       JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE n.nspname = $1 AND c.relname = $2 AND a.attnum > 0 AND NOT a.attisdropped
      ORDER BY a.attnum`,
    [schema, table],
  );
  const record = { table: `${quoted(schema)}.${quoted(table)}`, exists: described.length > 0 };
  if (!record.exists)
    return { ...record, column: "name", withEnding: true, lacking: [], applied: [] };

  const texts = described.filter(({ text, name }) => text && !(name in columns));
  const usual = ["filename", "file_name", "migration_name", "name", "version", "migration", "id"];
  const column =
    usual.map((word) => texts.find(({ name }) => name === word)).find((one) => one !== undefined) ??
    (texts.length === 1 ? texts[0] : undefined);
  const more = described.filter((one) => one.needed && one !== column && !(one.name in columns));
  if (column === undefined || more.length > 0)
    throw new UsageError(
      `Input "table" is "${full}": that table is not a record of file names` +
        `${column === undefined ? ", no column of it is one" : `, it also wants ${more.map(({ name }) => name).join(", ")}`}. ` +
        "Name another table, and put the files that were applied on record there with mark-applied.",
    );
  const has = (wanted: string) => described.some(({ name }) => name === wanted);
  const found = await rows<{ name: string; checksum: string | null }>(
    connection,
    `SELECT ${quoted(column.name)}::text AS name, ${has("checksum") ? "checksum::text" : "NULL AS checksum"} FROM ${record.table}`,
  );
  return {
    ...record,
    column: quoted(column.name),
    withEnding: found.length === 0 || found.some(({ name }) => name.endsWith(".sql")),
    lacking: Object.keys(columns).filter((wanted) => !has(wanted)),
    applied: found.map(({ name, checksum }) => ({ name, checksum: checksum ?? undefined })),
  };
}

/** Makes the table, or adds to an existing one what it lacks. */
export async function prepareRecord(
  connection: Connection,
  record: MigrationRecord,
): Promise<void> {
  const { table, column, exists } = record;
  const added = Object.entries(columns);
  if (!exists) {
    const schema = table.slice(0, table.lastIndexOf('."'));
    const there = await value(connection, "SELECT to_regnamespace($1)", [schema]);
    if (there === null) await connection.query(`CREATE SCHEMA ${schema}`);
    const rest = added.map(([name, type]) => `${name} ${type}`).join(", ");
    await connection.query(`CREATE TABLE ${table} (${column} text PRIMARY KEY, ${rest})`);
  } else if (record.lacking.length > 0) {
    const more = added.filter(([name]) => record.lacking.includes(name));
    await connection.query(
      `ALTER TABLE ${table} ${more.map(([name, type]) => `ADD COLUMN ${name} ${type}`).join(", ")}`,
    );
  }
}

/** The statement that puts a migration on record, with the milliseconds since `began`. */
export function recordStatement(
  { table, column, withEnding }: MigrationRecord,
  migration: { readonly name: string; readonly checksum: string; readonly repeatable: boolean },
): string {
  const name = withEnding ? migration.name : migration.name.replace(/\.sql$/i, "");
  const before = migration.repeatable
    ? `DELETE FROM ${table} WHERE ${column} = ${literal(name)}; `
    : "";
  return (
    `${before}INSERT INTO ${table} (${column}, checksum, duration_ms, applied_at) VALUES (${literal(name)}, ` +
    `${literal(migration.checksum)}, extract(epoch FROM clock_timestamp() - statement_timestamp()) * 1000, now())`
  );
}

/** Fills in the checksum of a migration that another tool recorded. */
export function adoptStatement(
  { table, column }: MigrationRecord,
  applied: Applied,
  checksum: string,
): string {
  return `UPDATE ${table} SET checksum = ${literal(checksum)} WHERE ${column} = ${literal(applied.name)}`;
}
