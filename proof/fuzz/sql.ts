import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { loadModule, parseSync } from "libpg-query";
import { UsageError } from "../../src/errors.js";
import { databaseEntry } from "../../src/postgres/dump/database-entry.js";
import { formatOf } from "../../src/postgres/dump/dump-format.js";
import { Requirements } from "../../src/postgres/dump/requirements.js";
import { toolsIn, upPart, wholeFile } from "../../src/postgres/layout/parts.js";
import { name as identifier, literal } from "../../src/postgres/server/connection.js";
import { StatementReader, statementsOf } from "../../src/postgres/sql/statements.js";
import { claim, onlyRejects, property, same } from "./property.js";
import { anyText, argument, damaged, textOf } from "./texts.js";

await loadModule();

const folder = mkdtempSync(join(tmpdir(), "pm2a-fuzz-"));
process.once("exit", () => rmSync(folder, { recursive: true, force: true }));

const words = [
  ...["SELECT 1", "SELECT ';'", "INSERT INTO a VALUES (1, 'x''y')", ";", ";", ";\n", "\n", " "],
  ...["'", "''", "E'\\'", '"', '"a""b"', "$$", "$a$", "$1", "--", "-- x\n", "/*", "*/", "\\", "("],
  ...[")", "CREATE FUNCTION f() RETURNS int ", "BEGIN ATOMIC ", "SELECT 1; ", "END", "CASE ", "e"],
  ...[
    "COPY a FROM stdin;\n",
    "1\t2\n",
    "\\.\n",
    "DO $$ BEGIN NULL; END $$",
    "U&'\\0041'",
    "::text",
  ],
  ...[
    "-- +goose Up\n",
    "-- +goose Down\n",
    "-- migrate:up\n",
    "-- migrate:down\n",
    "BEGIN;",
    "COMMIT;",
  ],
];
const anySql = fc.oneof(
  { weight: 3, arbitrary: textOf(words, 24) },
  { weight: 1, arbitrary: anyText },
);

/** Whole statements, so that PostgreSQL's own parser has something to say of most. */
const wholeSql = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...["SELECT 1", "SELECT ';' || E'\\';' || $$;$$", 'CREATE TABLE "a;b" (c int)', "-- ;\n"],
        ...["/* ; /* ; */ ; */ SELECT 2", "DO $x$ BEGIN PERFORM 1; END $x$", "SELECT U&';'"],
        "CREATE FUNCTION f() RETURNS int LANGUAGE SQL BEGIN ATOMIC SELECT 1; SELECT CASE WHEN true THEN 1 END; END",
        "CREATE RULE r AS ON INSERT TO a DO (SELECT 1; SELECT 2)",
        'INSERT INTO begin_log (begin, "end") VALUES (1, 2)',
        "CREATE OR REPLACE PROCEDURE p() LANGUAGE SQL BEGIN ATOMIC INSERT INTO t VALUES (1); END",
        "SELECT a$b$ FROM c",
      ),
      argument.map((text) => `SELECT ${literal(text)} AS ${identifier(text || "x")}`),
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((statements) => statements.join(";\n"));

const dumpStatement = textOf(
  [
    ...[
      "CREATE TABLE ",
      "public.",
      '"a""b"',
      "a",
      " (",
      ")",
      "ALTER TABLE ",
      " OWNER TO ",
      "GRANT ",
    ],
    ...[
      "ALL ON ",
      " TO ",
      " FROM ",
      "REVOKE ",
      "ALTER DEFAULT PRIVILEGES FOR ROLE ",
      ", ",
      "DROP ",
    ],
    ...[
      "CREATE DATABASE ",
      " ENCODING = 'UTF8'",
      " TABLESPACE = ",
      "ALTER DATABASE ",
      " SET ",
      ";\n",
    ],
    ...["CREATE FUNCTION ", " LANGUAGE ", "c ", " AS ", "$$", "IF EXISTS ", "COPY ", "PROGRAM 'x'"],
    ...["CREATE TYPE ", "INPUT =", "CREATE CAST (", " WITHOUT FUNCTION", "SET search_path = ", " "],
  ],
  24,
);

export const sql = [
  property({
    surface: "SQL",
    name: "the pieces in which SQL comes do not change what its statements are",
    cases: 6000,
    from: fc.tuple(anySql, fc.array(fc.nat(400), { maxLength: 6 })),
    holds: ([text, cuts]) => {
      const whole = statementsOf(text);
      const pieces: unknown[] = [];
      const reader = new StatementReader({
        statement: (statement) => pieces.push(statement),
        command: () => {},
      });
      const places = [...cuts.map((cut) => cut % (text.length + 1))].sort((a, b) => a - b);
      let from = 0;
      for (const place of places) {
        reader.read(text.slice(from, place));
        from = place;
      }
      reader.read(text.slice(from), true);
      same(pieces, whole.statements, "statements");
      let end = 0;
      for (const one of whole.statements) {
        claim(one.start >= end && one.end >= one.start && one.end <= text.length, "out of order");
        end = one.end;
      }
    },
  }),
  property({
    surface: "SQL",
    name: "statements end where PostgreSQL's own parser ends them",
    cases: 4800,
    from: fc.oneof(wholeSql, damaged(wholeSql), textOf(words, 10)),
    holds: (text) => {
      if (text.includes("\0") || text.includes("\\.") || /\bstdin\b/i.test(text)) return;
      const parsed = theirs(text);
      if (parsed === undefined) return;
      const { statements, commands } = statementsOf(text);
      claim(commands.length === 0, "it sees a command of psql in plain SQL");
      same(
        statements.map(({ start, end }) => text.slice(start, end)),
        parsed,
        "statements",
      );
    },
  }),
  property({
    surface: "SQL",
    name: "what names and texts are quoted as is what PostgreSQL reads",
    cases: 3600,
    from: argument.filter((text) => text !== ""),
    holds: (text) => {
      const tree = parseSync(`SELECT ${literal(text)} AS ${identifier(text)}`);
      const target = JSON.parse(JSON.stringify(tree)).stmts[0].stmt.SelectStmt.targetList[0];
      same(target.ResTarget.val.A_Const.sval.sval, text, "text");
      // PostgreSQL cuts names at 63 bytes by itself.
      const cut = Buffer.from(text)
        .subarray(0, 60)
        .toString("utf8")
        .replace(/\ufffd$/, "");
      claim(target.ResTarget.name.startsWith(cut), `${target.ResTarget.name} is another name`);
    },
  }),
  property({
    surface: "dumps of PostgreSQL",
    name: "any statements of a dump are looked at in no time",
    cases: 3600,
    from: fc.oneof(dumpStatement, anySql),
    holds: (text) => {
      const requirements = new Requirements();
      const { statements, commands } = statementsOf(text);
      for (const { head } of statements) requirements.take(head, () => 1);
      for (const { line } of commands) requirements.takeCommand(line, () => 1);
      databaseEntry(text);
    },
  }),
  property({
    surface: "dumps of PostgreSQL",
    name: "any beginning of a file is a dump's, or refused with what to do",
    cases: 1500,
    from: fc.oneof(
      fc.uint8Array({ maxLength: 600 }).map((array) => Buffer.from(array)),
      anyText.map((text) => Buffer.from(text)),
      fc
        .tuple(fc.constantFrom("PGDMP", "\x1f\x8b", "-- PostgreSQL database dump", "toc"), anyText)
        .map(([head, rest]) => Buffer.from(head + rest, "latin1")),
    ),
    holds: async (bytes) => {
      const path = join(folder, "dump");
      writeFileSync(path, bytes);
      await onlyRejects([UsageError], () => formatOf(path));
    },
  }),
  property({
    surface: "migrations",
    name: "the way up of any file keeps its lines, and is read in no time",
    cases: 3000,
    from: anySql,
    holds: (text) => {
      wholeFile(text, "a.sql");
      for (const tool of toolsIn(text)) {
        const { sql: up } = upPart(text, "a.sql", tool);
        claim(up.split("\n").length === text.split("\n").length, "a line is lost or added");
      }
    },
  }),
];

/** The statements as the parser gives them; nothing where it refuses the text. */
function theirs(text: string): string[] | undefined {
  let tree: unknown;
  try {
    tree = parseSync(text);
  } catch {
    return undefined;
  }
  const { stmts = [] } = tree as {
    stmts?: { stmt_location?: number; stmt_len?: number }[];
  };
  const bytes = Buffer.from(text);
  return stmts.map(({ stmt_location: start = 0, stmt_len: length }) => {
    const end = length ? start + length : bytes.length;
    return bare(bytes.subarray(start, end).toString());
  });
}

/** Without the comments around it, which they count to a statement and we do not. */
function bare(text: string): string {
  const [first] = statementsOf(text).statements;
  return first === undefined ? "" : text.slice(first.start, first.end);
}
