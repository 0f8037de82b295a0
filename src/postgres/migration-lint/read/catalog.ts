import { type Connection, rows, value } from "../../server/connection.js";

export interface LiveColumn {
  readonly type: number;
  readonly modifier: number;
  readonly shown: string;
  readonly notNull: boolean;
}

/** A table, partitioned table or materialized view that is there now, with its parts' sizes. */
export interface LiveTable {
  readonly oid: number;
  readonly schema: string;
  readonly name: string;
  readonly kind: "r" | "p" | "m" | "f";
  /** Unknown until the server has counted them. */
  readonly rows: number | undefined;
  readonly bytes: number;
  readonly columns: Readonly<Record<string, LiveColumn>>;
  readonly checks: readonly {
    readonly name: string;
    readonly definition: string;
    readonly valid: boolean;
  }[];
}

export interface LiveIndex {
  readonly schema: string;
  readonly name: string;
  /** The oid of its table. */
  readonly table: number;
  readonly columns: readonly string[];
}

/** What the server is asked about before the rules look at the files. */
export interface Asked {
  readonly tables: readonly string[];
  readonly functions: readonly string[];
  /** As SQL writes them. */
  readonly types: readonly string[];
}

export interface Catalog {
  readonly tables: readonly LiveTable[];
  readonly searchPath: readonly string[];
  readonly indexes: readonly LiveIndex[];
  /** Names of functions of which one at least is volatile. */
  readonly volatile: ReadonlySet<string>;
  readonly types: ReadonlyMap<string, number>;
  /** `from>to` of types whose values are the same bytes. */
  readonly sameBytes: ReadonlySet<string>;
  readonly utc: boolean;
}

/** Asks within a transaction of its own, which waits for nobody's lock for long. */
export async function readCatalog(connection: Connection, asked: Asked): Promise<Catalog> {
  const first = await attempt(connection, asked, "pg_relation_size(part.oid)");
  // Somebody holds one of the tables: the sizes that the server has noted do.
  return (
    first ??
    (await attempt(
      connection,
      asked,
      "greatest(part.relpages::bigint * 8192, least(pg_stat_get_live_tuples(part.oid), 1) * 8192)",
    )) ??
    Promise.reject(new Error("the server's catalog is locked"))
  );
}

async function attempt(connection: Connection, asked: Asked, size: string) {
  await connection.query("BEGIN READ ONLY; SET LOCAL lock_timeout = 1000");
  try {
    return await read(connection, asked, size);
  } catch (error) {
    if ((error as { code?: string }).code === "55P03") return undefined;
    throw error;
  } finally {
    await connection.query("ROLLBACK");
  }
}

async function read(connection: Connection, asked: Asked, size: string): Promise<Catalog> {
  const tables = await rows<Omit<LiveTable, "rows"> & { readonly rows: number | null }>(
    connection,
    tablesQuery(size),
    [asked.tables],
  );
  const indexes = await rows<LiveIndex>(
    connection,
    `SELECT n.nspname AS schema, c.relname AS name, x.indrelid::int8::float8 AS table,
            ARRAY(SELECT attname::text FROM pg_attribute WHERE attrelid = x.indexrelid) AS columns
       FROM pg_index x JOIN pg_class c ON c.oid = x.indexrelid JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE x.indrelid::int8 = ANY ($1)`,
    [tables.map(({ oid }) => oid)],
  );
  const volatile = await rows<{ name: string }>(
    connection,
    "SELECT DISTINCT proname AS name FROM pg_proc WHERE provolatile = 'v' AND proname = ANY ($1)",
    [asked.functions],
  );
  const types = await rows<{ shown: string; type: number | null }>(
    connection,
    "SELECT shown, to_regtype(shown)::oid::int8::float8 AS type FROM unnest($1::text[]) shown",
    [asked.types],
  );
  const casts = await rows<{ pair: string }>(
    connection,
    "SELECT castsource::oid || '>' || casttarget::oid AS pair FROM pg_cast WHERE castmethod = 'b'",
  );
  const path = await value<string[]>(connection, "SELECT current_schemas(false)::text[]");
  const zone = await value<string>(connection, "SHOW TimeZone");
  return {
    tables: tables.map((table) => ({ ...table, rows: table.rows ?? undefined })),
    searchPath: path ?? [],
    indexes,
    volatile: new Set(volatile.map(({ name }) => name)),
    types: new Map(types.flatMap(({ shown, type }) => (type === null ? [] : [[shown, type]]))),
    sameBytes: new Set(casts.map(({ pair }) => pair)),
    utc: /^(?:Etc\/)?(?:UTC|GMT|UCT|Zulu)$/i.test(zone ?? ""),
  };
}

/** With the tables of the indexes that are named. */
const tablesQuery = (size: string) => `
  SELECT c.oid::int8::float8 AS oid, n.nspname AS schema, n.nspname || '.' || c.relname AS name, c.relkind AS kind,
         s.bytes, s.rows,
         (SELECT coalesce(jsonb_object_agg(a.attname, jsonb_build_object('type', a.atttypid::int8, 'modifier', a.atttypmod,
                   'shown', format_type(a.atttypid, a.atttypmod), 'notNull', a.attnotnull)), '{}')
            FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped) AS columns,
         (SELECT coalesce(jsonb_agg(jsonb_build_object('name', k.conname, 'valid', k.convalidated,
                   'definition', pg_get_constraintdef(k.oid))), '[]')
            FROM pg_constraint k WHERE k.conrelid = c.oid AND k.contype = 'c') AS checks
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace,
         LATERAL (SELECT coalesce(sum(${size}), 0)::float8 AS bytes,
                         CASE WHEN bool_or(part.reltuples > 0)
                              THEN sum(greatest(part.reltuples, 0))::float8 END AS rows
                    FROM pg_class part
                   WHERE part.relkind IN ('r', 'm')
                     AND (part.oid = c.oid OR part.oid IN (SELECT relid FROM pg_partition_tree(c.oid)))) s
   WHERE c.relkind IN ('r', 'p', 'm') AND n.nspname <> 'information_schema' AND n.nspname NOT LIKE 'pg\\_%'
     AND (c.relname = ANY ($1) OR EXISTS (SELECT FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid
                                           WHERE x.indrelid = c.oid AND i.relname = ANY ($1)))`;
