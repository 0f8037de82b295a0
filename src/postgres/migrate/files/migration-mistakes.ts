import { lineAt, type Statement, statementsOf } from "../../sql/statements.js";
import type { Migration } from "./migration.js";

export const begins = /^(?:BEGIN|START TRANSACTION)\b/i;
const beginsPlainly = /^(?:BEGIN(?: WORK| TRANSACTION)?|START TRANSACTION)$/i;
export const ends = /^(?:COMMIT|END)\b/i;
export const aborts = /^(?:ROLLBACK|ABORT)\b(?!.*\bTO\b)/i;

/** A file that is one transaction as a whole is run in ours: its own words for it are blanked out. */
export function unwrapTransaction(sql: string, statements: readonly Statement[]) {
  const [first, ...rest] = statements;
  const last = rest.pop();
  if (!first || !last || !beginsPlainly.test(first.head) || !ends.test(last.head))
    return { sql, statements };
  const blank = (text: string, { start, end }: Statement) =>
    text.slice(0, start) + " ".repeat(end - start) + text.slice(end);
  return { sql: blank(blank(sql, first), last), statements: rest };
}

/** What the server runs outside transactions only. */
const outside = [
  /^(?:CREATE|DROP) (?:UNIQUE )?INDEX CONCURRENTLY\b/i,
  /^REINDEX (?:\([^)]*\) ?)?(?:DATABASE|SCHEMA|SYSTEM|(?:INDEX|TABLE) CONCURRENTLY)\b/i,
  /^REINDEX \((?:[^)]*,)? ?CONCURRENTLY(?! (?:off|false|0|'off'|'false') ?[,)])/i,
  /^ALTER TABLE\b.*\bDETACH PARTITION\b.*\bCONCURRENTLY\b/i,
  /^(?:VACUUM|ALTER SYSTEM|(?:CREATE|DROP) (?:DATABASE|TABLESPACE|SUBSCRIPTION))\b/i,
];
export const cannotBeIn = (head: string) => outside.some((pattern) => pattern.test(head));

export function mistakesIn({
  path,
  sql,
  statements,
  inTransaction,
}: Omit<Migration, "mistakes">): string[] {
  const { commands, whole } = statementsOf(sql);
  const place = (offset: number) => `${path}:${lineAt(sql, offset)}`;
  const mistakes = commands.map(
    ({ line, start }) =>
      `${place(start)}: "${line}" is a command of psql, not SQL. Write it as SQL.`,
  );
  const first = sql.split("\n", 1)[0] ?? "";
  if (inTransaction && /^--\s*no[-_ ]transaction\b/i.test(first))
    mistakes.push(
      `${path}:1: "${first.slice(0, 60)}" begins with no-transaction and goes on. The line counts where it is "-- no-transaction" as a whole: put the rest on the next.`,
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
    if (inTransaction && cannotBeIn(head))
      mistakes.push(
        `${place(start)}: "${shown}" cannot run in a transaction. Make "-- no-transaction" the file's first line; ` +
          "its statements then run one by one, so it should hold nothing else.",
      );
    if (/^PREPARE TRANSACTION\b/i.test(head))
      mistakes.push(
        `${place(start)}: "${shown}" leaves a transaction that nobody ends, with its locks. Remove it.`,
      );
    if (/^SET (?:SESSION |LOCAL )?(?:client_encoding\b|NAMES\b)(?!.*\bUTF-?8\b)/i.test(head))
      mistakes.push(
        `${place(start)}: "${shown}" changes what the file's characters mean, and it is read as UTF-8. Remove it.`,
      );
    if (
      /^SET (?:SESSION |LOCAL )?standard_conforming_strings\b(?!.* '?(?:on|true|1)'?$)/i.test(head)
    )
      mistakes.push(
        `${place(start)}: "${shown}" changes what a backslash in quotes means. Remove it, and write such texts as E'…'.`,
      );
  }
  if (!inTransaction) mistakes.push(...leftOpen(statements, place));
  return mistakes;
}

/** A transaction that the file begins and does not end would take the record along into nothing. */
function leftOpen(statements: readonly Statement[], place: (offset: number) => string): string[] {
  let open: Statement | undefined;
  for (const statement of statements)
    if (begins.test(statement.head)) open ??= statement;
    else if (ends.test(statement.head) || aborts.test(statement.head)) open = undefined;
  if (open === undefined) return [];
  return [
    `${place(open.start)}: "${open.head.slice(0, 60)}" begins a transaction that the file does not end. Add its COMMIT.`,
  ];
}
