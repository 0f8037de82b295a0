import { type Connection, literal, name, rows } from "./connection.js";

/** All that hangs on a database itself, and that no dump of its content holds. */
export interface DatabaseProperties {
  readonly database: string;
  readonly owner: string;
  readonly tablespace: string;
  readonly encoding: string;
  readonly bytes: number;
  /** pg_database's row: its columns differ from version to version. */
  readonly row: Readonly<Record<string, string | number | boolean | null>>;
  readonly comment: string | null;
  /** ALTER DATABASE SET and ALTER ROLE … IN DATABASE SET, `name=value`. */
  readonly settings: readonly { readonly role: string | null; readonly setting: string }[];
  readonly grants: readonly {
    readonly grantee: string | null;
    readonly privilege: string;
    readonly grantable: boolean;
  }[];
}

/** The properties of a database, or nothing where there is none of this name. */
export async function readProperties(
  connection: Connection,
  database: string,
): Promise<DatabaseProperties | undefined> {
  const [found] = await rows<Omit<DatabaseProperties, "bytes"> & { bytes: string }>(
    connection,
    `SELECT d.datname AS database, pg_get_userbyid(d.datdba) AS owner, t.spcname AS tablespace,
            pg_encoding_to_char(d.encoding) AS encoding, to_jsonb(d) AS row,
            pg_database_size(d.oid) AS bytes, shobj_description(d.oid, 'pg_database') AS comment,
            (SELECT coalesce(jsonb_agg(jsonb_build_object('role', r.rolname, 'setting', setting)), '[]')
               FROM pg_db_role_setting s CROSS JOIN unnest(s.setconfig) setting
               LEFT JOIN pg_roles r ON r.oid = s.setrole WHERE s.setdatabase = d.oid) AS settings,
            (SELECT coalesce(jsonb_agg(jsonb_build_object('grantee', r.rolname,
                      'privilege', g.privilege_type, 'grantable', g.is_grantable)), '[]')
               FROM aclexplode(d.datacl) g LEFT JOIN pg_roles r ON r.oid = g.grantee) AS grants
       FROM pg_database d JOIN pg_tablespace t ON t.oid = d.dattablespace WHERE d.datname = $1`,
    [database],
  );
  return found === undefined ? undefined : { ...found, bytes: Number(found.bytes) };
}

/**
 * Creates an empty database like the original; template0, since template1 may hold anything.
 * @param owner who owns it while it is filled
 */
export function createStatement(side: string, original: DatabaseProperties, owner: string): string {
  const parts = [`CREATE DATABASE ${name(side)} TEMPLATE template0`];
  const option = (word: string, value: unknown) => {
    if (typeof value === "string" && value !== "") parts.push(`${word} ${literal(value)}`);
  };
  parts.push(`OWNER ${name(owner)}`);
  const { row } = original;
  option("ENCODING", original.encoding);
  option("LC_COLLATE", row.datcollate);
  option("LC_CTYPE", row.datctype);
  // Called daticulocale in 15 and 16, datlocale from 17 on.
  const locale = row.daticulocale ?? row.datlocale;
  if (row.datlocprovider === "i") {
    parts.push("LOCALE_PROVIDER icu");
    option("ICU_LOCALE", locale);
    option("ICU_RULES", row.daticurules);
  } else if (row.datlocprovider === "b") {
    parts.push("LOCALE_PROVIDER builtin");
    option("BUILTIN_LOCALE", locale);
  } else if (row.datlocprovider === "c") parts.push("LOCALE_PROVIDER libc");
  // Where it is template0's own, it need not be named, which only a superuser may.
  if (original.tablespace !== "pg_default") parts.push(`TABLESPACE ${name(original.tablespace)}`);
  return parts.join(" ");
}

/** Statements that give a database the settings of another; `shown` is without the value, which may be a secret. */
export function settingStatements(side: string, { settings }: DatabaseProperties) {
  const database = name(side);
  return settings.map(({ role, setting }) => {
    const [, key = "", value = ""] = /^([^=]+)=(.*)$/s.exec(setting) ?? [];
    const whose =
      role === null ? `DATABASE ${database}` : `ROLE ${name(role)} IN DATABASE ${database}`;
    const shown = `ALTER ${whose} SET ${key.split(".").map(name).join(".")}`;
    return { shown, statement: `${shown} TO ${settingValue(key, value)}` };
  });
}

/** Statements that give a database what hangs on the original: owner, settings, grants, limit, comment. */
export function copyStatements(side: string, original: DatabaseProperties): string[] {
  const database = name(side);
  const statements = settingStatements(side, original).map(({ statement }) => statement);
  statements.unshift(`ALTER DATABASE ${database} OWNER TO ${name(original.owner)}`);
  const limit = original.row.datconnlimit;
  if (typeof limit === "number" && limit >= 0)
    statements.push(`ALTER DATABASE ${database} CONNECTION LIMIT ${limit}`);
  if (original.comment !== null)
    statements.push(`COMMENT ON DATABASE ${database} IS ${literal(original.comment)}`);
  if (original.row.datacl !== null) {
    statements.push(`REVOKE ALL ON DATABASE ${database} FROM PUBLIC, ${name(original.owner)}`);
    for (const { grantee, privilege, grantable } of original.grants)
      statements.push(
        `GRANT ${privilege} ON DATABASE ${database} TO ${grantee === null ? "PUBLIC" : name(grantee)}` +
          (grantable ? " WITH GRANT OPTION" : ""),
      );
  }
  return statements;
}

/** Settings that are lists are kept as lists: quoted as one, they would become a single entry. */
function settingValue(key: string, value: string): string {
  const lists = /^(?:search_path|temp_tablespaces|(?:local|session|shared)_preload_libraries)$/i;
  if (!lists.test(key)) return literal(value);
  const entries = value.match(/"(?:[^"]|"")*"|[^\s,]+/g) ?? [];
  if (entries.length === 0) return "''";
  return entries
    .map((entry) =>
      literal(entry.startsWith('"') ? entry.slice(1, -1).replaceAll('""', '"') : entry),
    )
    .join(", ");
}
