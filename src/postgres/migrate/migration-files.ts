import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { basename, dirname, join, relative, resolve } from "node:path";
import { messageOf, UsageError } from "../../errors.js";
import { isThere } from "../../whole-file.js";
import { lineAt, type Statement, statementsOf } from "../sql/statements.js";

export interface Migration {
  /** The full file name, or the folder's where the file is called migration.sql. */
  readonly name: string;
  readonly path: string;
  readonly sql: string;
  readonly checksum: string;
  readonly statements: readonly Statement[];
  /** False for a file whose first line says `-- no-transaction`. */
  readonly inTransaction: boolean;
}

/**
 * All migrations of a directory in the order of their names: `*.sql`, or one folder for each with
 * a migration.sql in it.
 * @throws UsageError that lists everything in them that cannot be run
 */
export async function readMigrations(directory: string): Promise<Migration[]> {
  if (!(await isThere(directory)))
    throw new UsageError(`Input "directory" is "${directory}": there is no such directory.`);
  const entries = await readdir(directory, { withFileTypes: true }).catch((error) => {
    throw new UsageError(`Input "directory" is "${directory}": ${messageOf(error)}`);
  });
  const files = entries
    .filter(
      (entry) => entry.isFile() && /\.sql$/i.test(entry.name) && !/\bdown\.sql$/i.test(entry.name),
    )
    .map(({ name }) => ({ name, path: join(directory, name) }));
  const folders: typeof files = [];
  for (const { name } of entries.filter((entry) => entry.isDirectory())) {
    const path = join(directory, name, "migration.sql");
    if (await isThere(path)) folders.push({ name, path });
  }
  if (files.length > 0 && folders.length > 0)
    throw new UsageError(
      `${directory} holds both *.sql files (${files[0]?.name}, …) and folders with a migration.sql ` +
        `(${folders[0]?.name}, …): their order is not known. Allowed is one of the two.`,
    );
  const found = [...files, ...folders].sort((one, other) => (one.name < other.name ? -1 : 1));
  if (found.length === 0)
    throw new UsageError(
      `Input "directory" is "${directory}": it holds neither *.sql files nor folders with a migration.sql. Is it the right one?`,
    );
  const migrations: Migration[] = [];
  // Not all at once: there may be more of them than a process may have open.
  for (const one of found) migrations.push(await readMigration(one));
  const mistakes = migrations.flatMap(mistakesIn);
  if (mistakes.length > 0) throw new UsageError(mistakes.join("\n"));
  return migrations;
}

async function readMigration({ name, path }: { name: string; path: string }): Promise<Migration> {
  const sql = decoded(path, await readFile(path));
  const { statements } = statementsOf(sql);
  const inTransaction = !/^--.*\bno[-_ ]transaction\b/i.test(sql.split("\n", 1)[0] ?? "");
  return {
    name,
    path,
    ...(inTransaction ? unwrapped(sql, statements) : { sql, statements }),
    // A checkout with other line ends is the same migration.
    checksum: createHash("sha256").update(sql.replaceAll("\r\n", "\n")).digest("hex"),
    inTransaction,
  };
}

/** A mark of its byte order says nothing about UTF-8 and is no SQL. */
function decoded(path: string, content: Buffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(content);
  } catch {
    throw new UsageError(`${path} is not in UTF-8. Save it in that encoding, and run again.`);
  }
}

const begins = /^(?:BEGIN|START TRANSACTION)\b/i;
const beginsPlainly = /^(?:BEGIN(?: WORK| TRANSACTION)?|START TRANSACTION)$/i;
const ends = /^(?:COMMIT|END)\b/i;
const aborts = /^(?:ROLLBACK|ABORT)\b(?!.*\bTO\b)/i;

/** A file that is one transaction as a whole is run in ours: its own words for it are blanked out. */
function unwrapped(sql: string, statements: readonly Statement[]) {
  const [first, ...rest] = statements;
  const last = rest.pop();
  if (!first || !last || !beginsPlainly.test(first.head) || !ends.test(last.head))
    return { sql, statements };
  const blank = (text: string, { start, end }: Statement) =>
    text.slice(0, start) + " ".repeat(end - start) + text.slice(end);
  return { sql: blank(blank(sql, first), last), statements: rest };
}

/** What the server runs outside transactions only. */
const alone = [
  /^(?:CREATE|DROP) (?:UNIQUE )?INDEX CONCURRENTLY\b/i,
  /^REINDEX\b.*\b(?:CONCURRENTLY|DATABASE|SCHEMA|SYSTEM)\b/i,
  /^ALTER TABLE\b.*\bDETACH PARTITION\b.*\bCONCURRENTLY\b/i,
  /^(?:VACUUM|ALTER SYSTEM|(?:CREATE|DROP) (?:DATABASE|TABLESPACE|SUBSCRIPTION))\b/i,
];

function mistakesIn({ path, sql, statements, inTransaction }: Migration): string[] {
  const { commands, whole } = statementsOf(sql);
  const place = (offset: number) => `${path}:${lineAt(sql, offset)}`;
  const mistakes = commands.map(
    ({ line, start }) =>
      `${place(start)}: "${line}" is a command of psql, not SQL. Write it as SQL.`,
  );
  if (!whole) mistakes.push(`${path}: it ends within a quote, a comment or the data of a COPY.`);
  for (const { head, start } of statements) {
    const shown = head.slice(0, 60);
    if (/^COPY\b.*\bFROM\s+STDIN\b/is.test(head))
      mistakes.push(`${place(start)}: COPY FROM stdin brings data of its own. Write it as INSERT.`);
    if (inTransaction && begins.test(head))
      mistakes.push(
        `${place(start)}: "${shown}" begins a transaction, and the file is run in one, together with its record. Remove it and ` +
          "its COMMIT; a level can be had by SET TRANSACTION as the first statement.",
      );
    else if (inTransaction && (ends.test(head) || aborts.test(head)))
      mistakes.push(
        `${place(start)}: "${shown}" would end the transaction in which the file is recorded. ` +
          'Remove it, or begin the file with "-- no-transaction".',
      );
    if (inTransaction && alone.some((pattern) => pattern.test(head)))
      mistakes.push(
        `${place(start)}: "${shown}" cannot run in a transaction. Make "-- no-transaction" the file's first line; ` +
          "its statements then run one by one, so it should hold nothing else.",
      );
    if (
      /^SET (?:SESSION |LOCAL )?standard_conforming_strings\b(?!.* '?(?:on|true|1)'?$)/i.test(head)
    )
      mistakes.push(
        `${place(start)}: "${shown}" changes what a backslash in quotes means. Remove it, and write such texts as E'…'.`,
      );
  }
  return mistakes;
}

/**
 * Other directories near by that look like migrations and hold SQL files: a file put there is never
 * run, and nobody notices.
 */
export async function strayDirectories(directory: string, root: string): Promise<string[]> {
  const own = resolve(directory);
  const found = new Set<string>();
  const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    const folder = resolve(entry.parentPath ?? entry.path);
    if (!entry.isFile() || !/\.sql$/i.test(entry.name) || folder === own) continue;
    if (relative(own, folder).match(/^[^.][^/]*$/) !== null && entry.name === "migration.sql")
      continue;
    const within = relative(root, folder);
    if (/(?:^|\/)(?:node_modules|\.git|dist|build|vendor)(?:\/|$)/.test(within)) continue;
    const named = /migrat/i.test(basename(folder)) || /migrat/i.test(basename(dirname(folder)));
    if (named || /^\d{3,}[_-]/.test(entry.name)) found.add(within === "" ? "." : within);
  }
  return [...found].sort();
}
