import { identifier, unquoted } from "./identifiers.js";
import { madeBy } from "./made.js";

/** What a dump needs from the server, and what it would do beyond its own database. */
export class Requirements {
  readonly extensions = new Set<string>();
  /** Roles that are to own something. */
  readonly owners = new Set<string>();
  /** Which roles are to own something in a schema, and who owns that, where the dump says it. */
  readonly placed = new Map<string, Set<string>>();
  readonly schemaOwners = new Map<string, string>();
  /** Roles that privileges are given to or taken from. */
  readonly grantees = new Set<string>();
  /** Roles that are named in any other way. */
  readonly roles = new Set<string>();
  /** Roles as which the dump acts: whose default privileges it changes, or in whose name it grants. */
  readonly defaultsOf = new Set<string>();
  readonly grantors = new Set<string>();
  /** What it makes: kind and name, unquoted. */
  readonly made = new Set<string>();
  /** `schema table` of each table that it has rows for, be they none. */
  readonly data = new Set<string>();
  /** What it drops, though a new database has it not. */
  readonly drops: string[] = [];
  /** Quoted as they stand in the dump. */
  readonly tables = new Set<string>();
  readonly forbidden: string[] = [];
  /** Statements that only a superuser may run, without what is in them. */
  readonly superuser: string[] = [];
  /** The dump makes the schema that every new database has, as one of `-n public` does. */
  makesPublic = false;
  /** The dump sets what only servers from 17 on know. */
  newer = false;
  /** Where a name without a schema belongs: a pg_dump before 10.3 sets it, and later ones do not. */
  #schema: string | undefined;

  /** Takes in one statement of the dump. */
  take(head: string, line: () => number | undefined): void {
    const why = reaching.find(([pattern]) => pattern.test(head))?.[1];
    if (why !== undefined) this.forbidden.push(`${at(line())}"${head.slice(0, 80)}" ${why}`);
    if (/^SET transaction_timeout\b/i.test(head)) this.newer = true;
    const privileged = superuserOnly.map((pattern) => match(head, pattern)).find(Boolean);
    if (privileged !== undefined) this.superuser.push(privileged);
    if (/^CREATE SCHEMA public\b/i.test(head)) this.makesPublic = true;
    if (dropping.test(head) && !/^\w+(?: \w+)+? IF EXISTS\b/i.test(head))
      this.drops.push(`${at(line())}"${head.slice(0, 80)}"`);
    const made = madeBy(head, this.#schema);
    if (made !== undefined) this.made.add(made);
    for (const pattern of extensionPatterns) {
      const extension = match(head, pattern);
      if (extension !== undefined) this.extensions.add(unquoted(extension));
    }
    const table = match(
      head,
      `^CREATE (?:UNLOGGED |FOREIGN )?TABLE (?:IF NOT EXISTS )?(${identifier}(?:\\.${identifier})?)`,
    );
    if (table !== undefined) this.tables.add(this.#qualified(table));
    const filled = match(head, `^(?:COPY|INSERT INTO) (${identifier}(?:\\.${identifier})?)`);
    if (filled !== undefined)
      this.data.add((this.#qualified(filled).match(name) ?? []).map(unquoted).join(" "));
    if (/^SET search_path\b|^SELECT pg_catalog\.set_config\('search_path'/i.test(head)) {
      const first = match(head, `^SET search_path (?:=|TO) (${identifier})`);
      this.#schema = first === "pg_catalog" ? undefined : first;
    }
    for (const pattern of ownerPatterns) {
      const owner = match(head, pattern);
      if (owner !== undefined) this.owners.add(unquoted(owner));
    }
    this.#place(head);
    takeRoles(this.grantees, head, granteePatterns);
    takeRoles(this.roles, head, rolePatterns);
    takeRoles(this.defaultsOf, head, [defaultsPattern]);
    takeRoles(this.grantors, head, [`^SET SESSION AUTHORIZATION '?(${identifier})'?$`]);
  }

  /** Takes in an entry of an archive's list, of which nobody can tell where the table's name ends. */
  takeData(entry: string): void {
    for (let end = entry.length; end > 0; end = entry.lastIndexOf(" ", end - 1))
      this.data.add(entry.slice(0, end));
  }

  #place(head: string): void {
    const [, itself, schema, owner] = placing.exec(head) ?? [];
    if (owner === undefined) return;
    if (itself !== undefined) this.schemaOwners.set(unquoted(itself), unquoted(owner));
    if (schema === undefined) return;
    const here = this.placed.get(unquoted(schema)) ?? new Set();
    this.placed.set(unquoted(schema), here.add(unquoted(owner)));
  }

  #qualified(table: string): string {
    const whole = new RegExp(`^${identifier}$`).test(table);
    return whole && this.#schema !== undefined ? `${this.#schema}.${table}` : table;
  }

  /**
   * Takes in a psql command. Those two only say that no other may follow; their key is of letters and
   * digits, since psql runs what stands in backticks, and another command may follow a backslash.
   */
  takeCommand(text: string, line: () => number | undefined): void {
    if (/^\\(?:un)?restrict [A-Za-z0-9]+$/.test(text)) return;
    this.forbidden.push(`${at(line())}"${text.slice(0, 80)}" is a command of psql`);
  }
}

const name = new RegExp(identifier, "g");
const identifiers = `${identifier}(?:,\\s*${identifier})*`;
const pseudoRoles = /^(?:PUBLIC|DEFAULT|CURRENT_USER|CURRENT_ROLE|SESSION_USER)$/i;

/** As `pg_dump --clean` has it. */
const dropping = /^(?:DROP\b|ALTER (?:TABLE|DOMAIN) .* DROP (?:CONSTRAINT|IDENTITY)\b)/is;

const extensionPatterns = [
  `^CREATE EXTENSION (?:IF NOT EXISTS )?(${identifier})`,
  // Without its handler, a language is the extension of its name.
  `^CREATE (?:OR REPLACE )?(?:TRUSTED )?(?:PROCEDURAL )?LANGUAGE (${identifier})$`,
];
const defaultsPattern = `^ALTER DEFAULT PRIVILEGES FOR (?:ROLE|USER) (${identifiers})`;
const ownerPatterns = [
  `^ALTER .* OWNER TO (${identifier})$`,
  `^CREATE SCHEMA .*AUTHORIZATION (${identifier})`,
  `^SET SESSION AUTHORIZATION '?(${identifier})'?$`,
];
const placing = new RegExp(
  `^ALTER (?:SCHEMA (${identifier})|[A-Z ]+? (${identifier})\\.${identifier}.*) OWNER TO (${identifier})$`,
  "is",
);
const granteePatterns = [
  `^(?:GRANT|ALTER DEFAULT PRIVILEGES) .* TO (?:GROUP )?(${identifiers})(?: WITH GRANT OPTION)?$`,
  `^(?:REVOKE|ALTER DEFAULT PRIVILEGES) .* FROM (?:GROUP )?(${identifiers})(?: CASCADE| RESTRICT)?$`,
  defaultsPattern,
];
const rolePatterns = [
  `^CREATE POLICY .* TO (${identifiers})(?: USING| WITH CHECK|$)`,
  `^CREATE USER MAPPING (?:IF NOT EXISTS )?FOR (${identifier})`,
];

/** What only a superuser may make, whoever owns the database. */
const superuserOnly = [
  `^(CREATE EVENT TRIGGER ${identifier})`,
  `^(CREATE PUBLICATION ${identifier} FOR (?:ALL TABLES|TABLES IN SCHEMA))`,
  `^(ALTER PUBLICATION ${identifier} ADD TABLES IN SCHEMA)`,
  `^(CREATE FOREIGN DATA WRAPPER ${identifier})`,
  `^(CREATE (?:OR REPLACE )?(?:TRUSTED )?(?:PROCEDURAL )?LANGUAGE ${identifier}) HANDLER`,
  `^(CREATE (?:OR REPLACE )?(?:FUNCTION|PROCEDURE) ${identifier}(?:\\.${identifier})?)\\((?:(?! AS ).)* LANGUAGE (?:c|internal)\\b`,
  `^(CREATE TYPE ${identifier}(?:\\.${identifier})?) \\(.*\\bINPUT =`,
  `^(CREATE CAST \\(.*?\\)) WITHOUT FUNCTION`,
  `^(CREATE (?:OPERATOR CLASS|OPERATOR FAMILY|ACCESS METHOD) ${identifier}(?:\\.${identifier})?)`,
];

/** Statements that do not stay within the side database. */
const reaching: readonly (readonly [RegExp, string])[] = [
  [/^(?:CREATE|DROP|ALTER) DATABASE\b/i, "would reach another database"],
  [
    /^(?:GRANT|REVOKE|COMMENT|SECURITY LABEL)\b.*\bON DATABASE\b/is,
    "changes a database by its name",
  ],
  [
    /^(?:CREATE|DROP|ALTER) (?:TABLESPACE|ROLE|GROUP|USER (?!MAPPING))/i,
    "changes the whole server",
  ],
  [/^(?:ALTER SYSTEM|DROP OWNED|REASSIGN OWNED)\b/i, "changes the whole server"],
  [/^(?:CREATE|DROP|ALTER) SUBSCRIPTION\b/i, "would connect to another server"],
  [/^COPY\b.*\b(?:TO|FROM)\s+(?:PROGRAM\b|E?')/is, "reads or writes files of the server"],
  [
    /^SET (?:SESSION |LOCAL )?standard_conforming_strings\b(?! = on$)|^SELECT\b.*\bset_config\b.*\bstandard_conforming_strings\b/is,
    "changes what quotes mean",
  ],
  [
    /^SET (?:SESSION |LOCAL )?(?:client_encoding (?:=|TO)|NAMES) '?(?:SJIS|SHIFT_JIS|BIG5|GBK|UHC|GB18030|JOHAB)/i,
    "makes bytes mean what this check cannot see: take the dump with --encoding=UTF8",
  ],
];

function takeRoles(into: Set<string>, head: string, patterns: readonly string[]): void {
  for (const pattern of patterns)
    for (const role of (match(head, pattern) ?? "").split(/,\s*/))
      if (role !== "" && !pseudoRoles.test(role)) into.add(unquoted(role));
}

/** An archive's statements stand in no line of it. */
function at(line: number | undefined): string {
  return line === undefined ? "" : `line ${line}: `;
}

function match(text: string, pattern: string): string | undefined {
  return new RegExp(pattern, "is").exec(text)?.[1];
}
