import { StatementReader } from "../sql/statements.js";
import { identifier, unquoted } from "./identifiers.js";

/** What an archive says of its database itself, beside all that is in it. */
export interface DatabaseEntry {
  /** Encoding and collation, as CREATE DATABASE takes them. */
  readonly options: readonly string[];
  readonly tablespace: string | undefined;
  /** Owner, settings, privileges, connection limit and comment. */
  readonly properties: readonly DatabaseProperty[];
}

export interface DatabaseProperty {
  readonly kind: "owner" | "privilege" | "other";
  /** What it is, without its value: that of a setting may be a secret. */
  readonly shown: string;
  readonly roles: readonly string[];
  /** The statement, around the database's name. */
  readonly before: string;
  readonly after: string;
}

const text = "'(?:[^']|'')*'";
/** Options of CREATE DATABASE that say what a database is; all others are not taken over. */
const option = new RegExp(
  `\\b((?:ENCODING|LOCALE|LC_COLLATE|LC_CTYPE|LOCALE_PROVIDER|ICU_LOCALE|ICU_RULES|BUILTIN_LOCALE) = (?:${text}|\\w+))`,
  "g",
);
/** Each is one statement about one database: what stands around its name, and the roles in it. */
const forms: readonly (readonly [DatabaseProperty["kind"], RegExp])[] = [
  ["owner", form("ALTER DATABASE ", ` OWNER TO (?<role>${identifier})`)],
  ["other", form("ALTER DATABASE ", " CONNECTION LIMIT = \\d+")],
  ["other", form("ALTER DATABASE ", " SET .+")],
  ["other", form(`ALTER ROLE (?<role>${identifier}) IN DATABASE `, " SET .+")],
  ["other", form("COMMENT ON DATABASE ", " IS .+")],
  [
    "privilege",
    form("(?:GRANT|REVOKE) [\\w, ]+ ON DATABASE ", ` (?:TO|FROM) (?<role>${identifier})(?: .+)?`),
  ],
];

function form(before: string, after: string): RegExp {
  return new RegExp(`^(?<before>${before})${identifier}(?<after>${after})$`, "s");
}

/**
 * @param sql what `pg_restore --create` writes
 * @returns nothing where the archive has no entry for its database
 */
export function databaseEntry(sql: string): DatabaseEntry | undefined {
  let creation: string | undefined;
  const properties: DatabaseProperty[] = [];
  const reader = new StatementReader({
    statement: ({ start, end }) => {
      const statement = sql.slice(start, end).replace(/;?\s*$/, "");
      if (statement.startsWith("CREATE DATABASE ")) creation = statement;
      else properties.push(...propertyOf(statement));
    },
    command: () => {},
  });
  reader.read(sql, true);
  if (creation === undefined) return undefined;
  const tablespace = new RegExp(` TABLESPACE = (${identifier})`).exec(creation)?.[1];
  return {
    options: [...creation.matchAll(option)].map(([whole]) => whole),
    tablespace: tablespace === undefined ? undefined : unquoted(tablespace),
    properties,
  };
}

function propertyOf(statement: string): DatabaseProperty[] {
  for (const [kind, pattern] of forms) {
    const { before, after, role } = pattern.exec(statement)?.groups ?? {};
    if (before === undefined || after === undefined) continue;
    const name = role === undefined || role === "PUBLIC" ? [] : [unquoted(role)];
    const shown = kind === "privilege" ? statement : statement.replace(/ (?:TO|IS) .*$/s, "");
    return [{ kind, shown: kind === "owner" ? statement : shown, roles: name, before, after }];
  }
  return [];
}
