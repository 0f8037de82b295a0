import { type Connection, rows, serverMajor, value } from "../../server/connection.js";
import { type LiveDomain, readDomains } from "./domains.js";
import { type Privileged, readPrivileged } from "./privileged.js";

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
  /** Of a partitioned table: the columns that say where a row belongs, its default partition, and whether it has parts. */
  readonly key?: readonly string[] | undefined;
  readonly defaultPart?: number | undefined;
  readonly hasParts?: boolean;
  /** Those of foreign keys. */
  readonly hasSystemTriggers?: boolean;
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
  readonly extensions: readonly string[];
  readonly settings: readonly string[];
  readonly functions: readonly string[];
  /** As SQL writes them. */
  readonly types: readonly string[];
  /** Those that are altered. */
  readonly domains: readonly string[];
}

export interface Catalog {
  readonly tables: readonly LiveTable[];
  readonly searchPath: readonly string[];
  readonly indexes: readonly LiveIndex[];
  /** Names of functions of which one at least is volatile. */
  readonly volatile: ReadonlySet<string>;
  readonly types: ReadonlyMap<string, number>;
  /** Domains with a constraint: a new column of such a type is checked, row by row. */
  readonly checkedTypes: ReadonlySet<string>;
  readonly domains: readonly LiveDomain[];
  /** `from>to` of types whose values are the same bytes. */
  readonly sameBytes: ReadonlySet<string>;
  readonly utc: boolean;
  /** The server's major version. */
  readonly major: number;
  readonly role: {
    readonly name: string;
    readonly isSuperuser: boolean;
    readonly readsFiles: boolean;
  };
  readonly privileged: Privileged;
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
  const domains = await readDomains(connection, asked.domains);
  const tables = await rows<
    Omit<LiveTable, "rows" | "key" | "defaultPart"> & {
      readonly rows: number | null;
      readonly key: readonly string[] | null;
      readonly defaultPart: number | null;
    }
  >(connection, tablesQuery(size), [asked.tables, domains.flatMap(({ types }) => types)]);
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
  const types = await rows<{ shown: string; type: number | null; checked: boolean }>(
    connection,
    `SELECT shown, to_regtype(shown)::oid::int8::float8 AS type,
            EXISTS (WITH RECURSIVE base AS (
                      SELECT oid, typbasetype, typnotnull FROM pg_type WHERE oid = to_regtype(shown) AND typtype = 'd'
                      UNION ALL SELECT t.oid, t.typbasetype, t.typnotnull FROM pg_type t JOIN base ON t.oid = base.typbasetype)
                    SELECT FROM base WHERE typnotnull OR EXISTS (SELECT FROM pg_constraint WHERE contypid = base.oid)) AS checked
       FROM unnest($1::text[]) shown`,
    [asked.types],
  );
  const casts = await rows<{ pair: string }>(
    connection,
    "SELECT castsource::oid || '>' || casttarget::oid AS pair FROM pg_cast WHERE castmethod = 'b'",
  );
  const path = await value<string[]>(connection, "SELECT current_schemas(false)::text[]");
  const zone = await value<string>(connection, "SHOW TimeZone");
  const major = await serverMajor(connection);
  const [role] = await rows<Catalog["role"]>(
    connection,
    `SELECT rolname AS name, rolsuper AS "isSuperuser", pg_has_role(oid, 'pg_read_server_files', 'MEMBER')
              OR pg_has_role(oid, 'pg_write_server_files', 'MEMBER')
              OR pg_has_role(oid, 'pg_execute_server_program', 'MEMBER') AS "readsFiles"
       FROM pg_roles WHERE rolname = current_user`,
  );
  if (role === undefined) throw new Error("the server does not know the role");
  return {
    major,
    role,
    domains,
    privileged: await readPrivileged(connection, asked, major),
    tables: tables.map(({ rows, key, defaultPart, ...table }) => ({
      ...table,
      rows: rows ?? undefined,
      key: key ?? undefined,
      defaultPart: defaultPart ?? undefined,
    })),
    searchPath: path ?? [],
    indexes,
    volatile: new Set(volatile.map(({ name }) => name)),
    types: new Map(types.flatMap(({ shown, type }) => (type === null ? [] : [[shown, type]]))),
    checkedTypes: new Set(types.flatMap(({ shown, checked }) => (checked ? [shown] : []))),
    sameBytes: new Set(casts.map(({ pair }) => pair)),
    utc: /^(?:Etc\/)?(?:UTC|GMT|UCT|Zulu)$/i.test(zone ?? ""),
  };
}

/** With the tables of the indexes, the default partitions of the tables, and those with a column of the types, that are named. */
const tablesQuery = (size: string) => `
  SELECT c.oid::int8::float8 AS oid, n.nspname AS schema, n.nspname || '.' || c.relname AS name, c.relkind AS kind,
         s.bytes, s.rows,
         (SELECT ARRAY(SELECT coalesce(a.attname::text, '') FROM unnest(p.partattrs::int2[]) WITH ORDINALITY k (number, place)
                         LEFT JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = k.number AND k.number > 0 ORDER BY k.place)
            FROM pg_partitioned_table p WHERE p.partrelid = c.oid) AS key,
         (SELECT nullif(p.partdefid, 0)::int8::float8 FROM pg_partitioned_table p WHERE p.partrelid = c.oid) AS "defaultPart",
         EXISTS (SELECT FROM pg_inherits i WHERE i.inhparent = c.oid) AS "hasParts",
         EXISTS (SELECT FROM pg_trigger t WHERE t.tgrelid = c.oid AND t.tgisinternal) AS "hasSystemTriggers",
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
     AND (c.relname = ANY ($1)
          OR EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.atttypid = ANY ($2::oid[]) AND NOT a.attisdropped)
          OR c.oid IN (SELECT p.partdefid FROM pg_partitioned_table p JOIN pg_class parent ON parent.oid = p.partrelid
                        WHERE parent.relname = ANY ($1))
          OR EXISTS (SELECT FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid
                                           WHERE x.indrelid = c.oid AND i.relname = ANY ($1)))`;
