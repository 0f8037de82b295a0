import { type Connection, rows } from "./connection.js";

/** A table as the server knows it; names of tables are `schema.table`, unquoted. */
export interface CatalogTable {
  readonly name: string;
  readonly schema: string;
  readonly table: string;
  /** Name → type and whether NULL is allowed. */
  readonly columns: Readonly<Record<string, { type: string; nullable: boolean }>>;
  readonly indexes: readonly { name: string; valid: boolean }[];
  readonly constraints: readonly string[];
  readonly rowLevelSecurity: boolean;
  readonly policies: readonly string[];
  /** Made and filled by an extension, as PostGIS fills its spatial_ref_sys */
  readonly ofExtension: boolean;
}

/** All tables that are not the server's own. Partitions count by their parent. */
export async function readTables(connection: Connection): Promise<CatalogTable[]> {
  return rows<CatalogTable>(
    connection,
    `SELECT n.nspname || '.' || c.relname AS name, n.nspname AS schema, c.relname AS table,
            c.relrowsecurity AS "rowLevelSecurity",
            (SELECT coalesce(jsonb_object_agg(a.attname, jsonb_build_object(
                      'type', format_type(a.atttypid, a.atttypmod), 'nullable', NOT a.attnotnull)), '{}')
               FROM pg_attribute a
              WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped) AS columns,
            (SELECT coalesce(jsonb_agg(jsonb_build_object('name', i.relname, 'valid', x.indisvalid)), '[]')
               FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid WHERE x.indrelid = c.oid) AS indexes,
            (SELECT coalesce(jsonb_agg(k.conname), '[]') FROM pg_constraint k
              WHERE k.conrelid = c.oid) AS constraints,
            (SELECT coalesce(jsonb_agg(p.polname), '[]') FROM pg_policy p
              WHERE p.polrelid = c.oid) AS policies,
            EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_class'::regclass
                       AND d.objid = c.oid AND d.deptype = 'e') AS "ofExtension"
       FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition
        AND n.nspname NOT LIKE 'pg\\_%' AND n.nspname <> 'information_schema'
      ORDER BY 1`,
  );
}

export async function readExtensions(connection: Connection): Promise<string[]> {
  const found = await rows<{ name: string }>(
    connection,
    "SELECT extname AS name FROM pg_extension",
  );
  return found.map(({ name }) => name);
}

export async function readSchemas(connection: Connection): Promise<string[]> {
  const found = await rows<{ name: string }>(
    connection,
    "SELECT nspname AS name FROM pg_namespace",
  );
  return found.map(({ name }) => name);
}
