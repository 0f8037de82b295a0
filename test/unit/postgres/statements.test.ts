import { describe, expect, it } from "vitest";
import { StatementReader, statementsOf } from "../../../src/postgres/sql/statements.js";

const sql = String.raw`
-- a comment; with a semicolon
CREATE TABLE "odd;""name" (a text DEFAULT 'x;''y', b text DEFAULT E'it\'s;', c text); /* a /* nested; */ one; */
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $body$ BEGIN; RETURN 1; END; $body$;
CREATE OR REPLACE FUNCTION g(x int) RETURNS int BEGIN ATOMIC SELECT CASE WHEN x > 0 THEN 1 END; SELECT 2; END;
CREATE RULE r AS ON INSERT TO t DO (SELECT 1; SELECT 2);
COPY public.t (a, b) FROM stdin;
1	it's; \\. not the end
\\.	no
\.
SELECT $1, a$b$ FROM t; SELECT 'e' || e'\\';
\connect live
SELECT 3`;

const heads = [
  "CREATE TABLE \"odd;\"\"name\" (a text DEFAULT 'x;''y', b text DEFAULT E'it\\'s;', c text)",
  "CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $body$ BEGIN; RETURN 1; END; $body$",
  "CREATE OR REPLACE FUNCTION g(x int) RETURNS int BEGIN ATOMIC SELECT CASE WHEN x > 0 THEN 1 END; SELECT 2; END",
  "CREATE RULE r AS ON INSERT TO t DO (SELECT 1; SELECT 2)",
  "COPY public.t (a, b) FROM stdin",
  "SELECT $1, a$b$ FROM t",
  "SELECT 'e' || e'\\\\'",
  "SELECT 3",
];

describe("StatementReader", () => {
  it("splits as psql does", () => {
    const { statements, commands, whole } = statementsOf(sql);
    expect(statements.map(({ head }) => head)).toEqual(heads);
    expect(commands.map(({ line }) => line)).toEqual(["\\connect live"]);
    expect(whole).toBe(true);
    for (const { start, end, head } of statements)
      expect(sql.slice(start, end).slice(0, 6)).toBe(head.slice(0, 6));
    expect(sql.slice(statements[0]?.start, statements[0]?.end)).toBe(heads[0]);
  });

  it("gives the same whatever the pieces", () => {
    const long = `${sql};\nSELECT '${"''x\n".repeat(300)}', E'${"\\'".repeat(300)}', "${"i".repeat(600)}" -- end`;
    const whole = statementsOf(long).statements;
    expect(whole).toHaveLength(heads.length + 1);
    for (const size of [1, 2, 3, 7, 255, 256, 257, 1000]) {
      const found: unknown[] = [];
      const reader = new StatementReader({
        statement: (statement) => found.push(statement),
        command() {},
      });
      for (let at = 0; at < long.length; at += size) reader.read(long.slice(at, at + size));
      reader.read("", true);
      expect(found, `pieces of ${size}`).toEqual(whole);
    }
  });

  it("knows when a text ends in the middle", () => {
    for (const cut of ["SELECT 'a", "/* x", "SELECT $$ a", 'SELECT "a', "COPY t FROM stdin;\n1\t2"])
      expect(statementsOf(cut).whole, cut).toBe(false);
  });

  it("finds a command that hides in a statement, and none in quotes", () => {
    expect(statementsOf("SELECT 1 \\! reboot\n;").commands[0]?.line).toBe("\\! reboot");
    expect(statementsOf(String.raw`SELECT '\! a', "\c", $$\q$$ /* \q */ -- \q`).commands).toEqual(
      [],
    );
  });
});
