import { loadModule, type Node, parsePlPgSQLSync, parseSync } from "libpg-query";
import { messageOf } from "../../../errors.js";
import type { Migration } from "../../migrate/files/migration.js";
import { lineAt, type Statement } from "../../sql/statements.js";
import { wordOf } from "./names.js";

const loaded = loadModule();
// Where it cannot be loaded, whoever waits for it is told.
loaded.catch(() => {});

/** One statement as PostgreSQL's own parser reads it. */
export interface Parsed {
  readonly migration: Migration;
  readonly node: Node;
  /** Where it stands, counted from 1. */
  readonly line: number;
  /** Where the statement of the file begins that it is a part of: of a DO block, its first line. */
  readonly firstLine: number;
  readonly lastLine: number;
  /** What it looks like, without comments. */
  readonly head: string;
}

/** Something that no rule has looked at. */
export interface Unread {
  readonly migration: Migration;
  readonly line: number;
  readonly why: string;
}

export interface ParsedFile {
  readonly migration: Migration;
  readonly statements: readonly Parsed[];
  readonly unread: readonly Unread[];
}

/**
 * They lock no table in a way that keeps others out: large files of data need not be read for that. A COPY of the
 * server's files wants a superuser.
 */
const harmless =
  /^(?:INSERT|COPY(?!.*\b(?:FROM|TO)\s+(?:PROGRAM\b|E?'))|SELECT(?!.*\bINTO\b)|VALUES|TABLE|GRANT|REVOKE|COMMENT|SHOW|ANALYZE|EXPLAIN)\b/is;

/** Reads the files' statements, each by itself, so that one that cannot be read hides no other. */
export async function parseMigrations(migrations: readonly Migration[]): Promise<ParsedFile[]> {
  await loaded;
  return migrations.map((migration) => {
    const parts = migration.statements
      .filter(({ head }) => !harmless.test(head))
      .map((statement) => partsOf(migration, statement));
    return {
      migration,
      statements: parts.flatMap(({ statements }) => statements),
      unread: parts.flatMap(({ unread }) => unread),
    };
  });
}

function partsOf(migration: Migration, { head, start, end }: Statement): ParsedFile {
  const line = lineAt(migration.sql, start);
  const text = migration.sql.slice(start, end);
  const lastLine = lineAt(migration.sql, end);
  const unread = (why: string, at = line) => ({ migration, line: at, why });
  try {
    const [node] = nodesOf(text);
    if (node === undefined) return { migration, statements: [], unread: [] };
    if ("CallStmt" in node)
      return { migration, statements: [], unread: [unread("what a procedure does is not read")] };
    const language = "DoStmt" in node ? wordOf(node.DoStmt.args, "language") : undefined;
    if (language !== undefined && language !== "plpgsql")
      return {
        migration,
        statements: [],
        unread: [unread(`the DO block is in ${language}, which is not read`)],
      };
    if ("DoStmt" in node) return blockOf(migration, text, head, line);
    return {
      migration,
      statements: [{ migration, node, line, firstLine: line, lastLine, head }],
      unread: [],
    };
  } catch (error) {
    return { migration, statements: [], unread: [unread(notUnderstood(error))] };
  }
}

const notUnderstood = (error: unknown) =>
  `PostgreSQL 18's parser does not understand it (${messageOf(error)}): is it of a newer version?`;

const nodesOf = (sql: string): Node[] =>
  (parseSync(sql).stmts ?? []).flatMap(({ stmt }) => (stmt === undefined ? [] : [stmt]));

/** The statements of a DO block in PL/pgSQL, those of EXECUTE too where they stand there as a text. */
function blockOf(migration: Migration, text: string, head: string, firstLine: number): ParsedFile {
  const statements: Parsed[] = [];
  const unread: Unread[] = [];
  let tree: unknown;
  try {
    tree = parsePlPgSQLSync(text);
  } catch (error) {
    const why = `the DO block is not read (${messageOf(error)})`;
    return { migration, statements, unread: [{ migration, line: firstLine, why }] };
  }
  const body = /\$\w*\$|'/.exec(text);
  const before = lineAt(text, body?.index ?? 0) + firstLine - 2;
  const add = (sql: string, line: number) => {
    for (const node of nodesOf(sql))
      statements.push({
        migration,
        node,
        line,
        firstLine,
        lastLine: line,
        head: head.slice(0, 60),
      });
  };
  for (const { kind, sql, lineno } of queriesOf(tree)) {
    const line = before + lineno;
    try {
      if (kind === "PLpgSQL_stmt_execsql") add(sql, line);
      else {
        const constant = constantOf(sql);
        if (constant === undefined)
          unread.push({ migration, line, why: "EXECUTE runs what is only known when it runs" });
        else add(constant, line);
      }
    } catch (error) {
      unread.push({ migration, line, why: notUnderstood(error) });
    }
  }
  return { migration, statements, unread };
}

type Query = { readonly kind: string; readonly sql: string; readonly lineno: number };

function* queriesOf(tree: unknown): Iterable<Query> {
  if (typeof tree !== "object" || tree === null) return;
  for (const [kind, value] of Object.entries(tree)) {
    const found = value as {
      lineno?: number;
      sqlstmt?: { PLpgSQL_expr?: { query?: string } };
      query?: { PLpgSQL_expr?: { query?: string } };
    };
    const sql =
      kind === "PLpgSQL_stmt_execsql"
        ? found.sqlstmt?.PLpgSQL_expr?.query
        : /^PLpgSQL_stmt_(?:dynexecute|dynfors)$/.test(kind)
          ? found.query?.PLpgSQL_expr?.query
          : undefined;
    if (sql !== undefined) yield { kind, sql, lineno: found.lineno ?? 1 };
    yield* queriesOf(value);
  }
}

/** The text that an expression is, if it is nothing else. */
function constantOf(expression: string): string | undefined {
  const [node] = nodesOf(`SELECT ${expression}`);
  if (node === undefined || !("SelectStmt" in node)) return undefined;
  const [target] = node.SelectStmt.targetList ?? [];
  if (target === undefined || !("ResTarget" in target)) return undefined;
  const { val } = target.ResTarget;
  return val !== undefined && "A_Const" in val ? val.A_Const.sval?.sval : undefined;
}

/** The expression of a CHECK as the catalog shows it. */
export function checkExpression(definition: string): Node | undefined {
  try {
    const [node] = nodesOf(`ALTER TABLE t ADD ${definition}`);
    if (node === undefined || !("AlterTableStmt" in node)) return undefined;
    const [command] = node.AlterTableStmt.cmds ?? [];
    if (command === undefined || !("AlterTableCmd" in command)) return undefined;
    const { def } = command.AlterTableCmd;
    return def !== undefined && "Constraint" in def ? def.Constraint.raw_expr : undefined;
  } catch {
    return undefined;
  }
}
