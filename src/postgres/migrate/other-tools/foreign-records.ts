import { numberOf } from "../../layout/order.js";
import { type Connection, name as quoted, rows } from "../../server/connection.js";
import type { Migration } from "../files/migration.js";

/** What another tool's record says of the files on disk. */
export interface ForeignRecord {
  readonly tool: string;
  /** `schema.table`. */
  readonly table: string;
  /** Files that the tool has applied. */
  readonly applied: readonly Migration[];
  /** Entries that no file belongs to, or that failed. */
  readonly unclear: readonly string[];
  readonly entries: number;
}

interface Kind {
  readonly tool: string;
  readonly table: string;
  /** All of these columns, and no other where `only` says so. */
  readonly columns: readonly string[];
  readonly only?: boolean;
  /** Of the table `$T`: `entry`, and `failed` where it does not count. */
  readonly query: string;
  readonly belongs: (entry: string, migration: Migration) => boolean;
}

const bare = (name: string) =>
  (name.split("/").at(-1) ?? name).replace(/\.(?:sql|[cm]?[jt]s)$/i, "");
const byFileName = (entry: string, { name }: Migration) => bare(entry) === bare(name);
const plain = (digits: string | undefined) => digits?.replace(/^0+(?=\d)/, "");
const byVersion = (entry: string, { name }: Migration) => {
  // Diesel's 2024-01-02-030405_x is its 20240102030405.
  const joined = /^[\d-]+(?=_|$)/.exec(name)?.[0].replaceAll("-", "");
  return [numberOf(name), plain(joined)].includes(plain(entry));
};
const upTo = (entry: string, { name }: Migration) => Number(numberOf(name)) <= Number(entry);
const all = (column: string, where = "true") =>
  `SELECT ${column}::text AS entry, NOT coalesce((${where})::boolean, false) AS failed FROM $T`;

const kinds: readonly Kind[] = [
  {
    tool: "golang-migrate",
    table: "schema_migrations",
    columns: ["version", "dirty"],
    only: true,
    query: all("version", "NOT dirty"),
    belongs: upTo,
  },
  {
    tool: "dbmate, Rails or another tool that keeps versions",
    table: "schema_migrations",
    columns: ["version"],
    only: true,
    query: all("version"),
    belongs: byVersion,
  },
  {
    tool: "Ecto",
    table: "schema_migrations",
    columns: ["version", "inserted_at"],
    only: true,
    query: all("version"),
    belongs: byVersion,
  },
  {
    tool: "Prisma",
    table: "_prisma_migrations",
    columns: ["migration_name", "finished_at", "rolled_back_at"],
    query: `${all("migration_name", "finished_at IS NOT NULL")} WHERE rolled_back_at IS NULL`,
    belongs: byFileName,
  },
  {
    tool: "Drizzle",
    table: "__drizzle_migrations",
    columns: ["hash", "created_at"],
    query: all("hash"),
    belongs: (entry, { checksum }) => entry === checksum,
  },
  {
    tool: "Flyway",
    table: "flyway_schema_history",
    columns: ["installed_rank", "script", "success", "type", "version"],
    query: `SELECT DISTINCT ON (coalesce(version, script)) script AS entry, NOT success AS failed
              FROM $T WHERE type NOT IN ('SCHEMA', 'DELETE')
             ORDER BY coalesce(version, script), installed_rank DESC`,
    belongs: byFileName,
  },
  {
    tool: "goose",
    table: "goose_db_version",
    columns: ["version_id", "is_applied"],
    query: `SELECT entry, false AS failed FROM (SELECT DISTINCT ON (version_id) version_id::text AS entry, is_applied
              FROM $T WHERE version_id > 0 ORDER BY version_id, id DESC) latest WHERE is_applied`,
    belongs: byVersion,
  },
  {
    tool: "Knex",
    table: "knex_migrations",
    columns: ["name", "batch"],
    query: all("name"),
    belongs: byFileName,
  },
  {
    tool: "sql-migrate",
    table: "gorp_migrations",
    columns: ["id", "applied_at"],
    query: all("id"),
    belongs: byFileName,
  },
  {
    tool: "node-pg-migrate",
    table: "pgmigrations",
    columns: ["name", "run_on"],
    query: all("name"),
    belongs: byFileName,
  },
  {
    tool: "sqlx",
    table: "_sqlx_migrations",
    columns: ["version", "success"],
    query: all("version", "success"),
    belongs: byVersion,
  },
  {
    tool: "Diesel",
    table: "__diesel_schema_migrations",
    columns: ["version"],
    query: all("version"),
    belongs: byVersion,
  },
  {
    tool: "refinery",
    table: "refinery_schema_history",
    columns: ["version", "name"],
    query: all("version"),
    belongs: (entry, { name }) => /^[VU](\d+)__/.exec(name)?.[1] === entry,
  },
  {
    tool: "tern",
    table: "schema_version",
    columns: ["version"],
    only: true,
    query: all("version"),
    belongs: upTo,
  },
  {
    tool: "Play",
    table: "play_evolutions",
    columns: ["id", "state"],
    query: all("id", "state = 'applied'"),
    belongs: byVersion,
  },
  {
    tool: "MyBatis Migrations",
    table: "changelog",
    columns: ["id", "applied_at", "description"],
    query: all("id"),
    belongs: byVersion,
  },
];

/** The records of other tools that are in the database. */
export async function foreignRecords(
  connection: Connection,
  migrations: readonly Migration[],
): Promise<ForeignRecord[]> {
  const tables = await rows<{ schema: string; name: string; columns: string[] }>(
    connection,
    `SELECT n.nspname AS schema, c.relname AS name, array_agg(a.attname::text) AS columns
       FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
       JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
      WHERE c.relname = ANY ($1) AND c.relkind IN ('r', 'p') AND has_table_privilege(c.oid, 'SELECT')
        AND has_schema_privilege(n.oid, 'USAGE')
      GROUP BY 1, 2 ORDER BY 1, 2`,
    [[...new Set(kinds.map(({ table }) => table))]],
  );
  const found: ForeignRecord[] = [];
  for (const { schema, name, columns } of tables) {
    const kind = kinds.find(
      ({ table, columns: wanted, only }) =>
        table === name &&
        wanted.every((column) => columns.includes(column)) &&
        (!only || columns.length === wanted.length),
    );
    if (kind !== undefined) found.push(await read(connection, kind, schema, migrations));
  }
  // A table with one column of file names is one that goes on being used.
  return found.filter(
    ({ unclear, table }) => !(table.endsWith(".schema_migrations") && unclear.some(isFileName)),
  );
}

const isFileName = (entry: string) => !/^\d*$/.test(entry.replace(/ .*/, ""));

async function read(
  connection: Connection,
  { tool, table, query, belongs }: Kind,
  schema: string,
  migrations: readonly Migration[],
): Promise<ForeignRecord> {
  const entries = await rows<{ entry: string; failed: boolean }>(
    connection,
    query.replace("$T", `${quoted(schema)}.${quoted(table)}`),
  );
  const good = entries.filter(({ failed }) => !failed).map(({ entry }) => entry);
  const once = migrations.filter(({ repeatable }) => !repeatable);
  // The number of the last one stands for all before it, where that one is there.
  const known =
    belongs === upTo ? good.filter((entry) => once.some((one) => byVersion(entry, one))) : good;
  const applied = migrations.filter((one) => known.some((entry) => belongs(entry, one)));
  return {
    tool,
    table: `${schema}.${table}`,
    applied,
    unclear: [
      ...good.filter(
        (entry) =>
          !(belongs === upTo ? known.includes(entry) : applied.some((one) => belongs(entry, one))),
      ),
      ...entries.filter(({ failed }) => failed).map(({ entry }) => `${entry} (failed there)`),
    ],
    entries: entries.length,
  };
}
