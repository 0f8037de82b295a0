import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Cluster, startCluster } from "../cluster.js";
import { runStep } from "./step.js";

let cluster: Cluster;
let folder: string;
beforeAll(async () => {
  cluster = await startCluster();
});
afterAll(() => cluster.stop());
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "pm2-actions-verify-"));
  await cluster.sql("postgres", "DROP DATABASE IF EXISTS shop");
  await cluster.sql("postgres", "CREATE DATABASE shop");
  await cluster.sql(
    "shop",
    `CREATE TABLE users (id int PRIMARY KEY, email varchar(80) NOT NULL UNIQUE, at timestamptz);
     ALTER TABLE users ENABLE ROW LEVEL SECURITY;
     CREATE POLICY own ON users USING (true);
     CREATE SCHEMA audit; CREATE TABLE audit.events (n numeric);
     INSERT INTO users SELECT n, 'u' || n FROM generate_series(1, 10) n;
     INSERT INTO audit.events VALUES (1.5), (2.5)`,
  );
  return () => rmSync(folder, { recursive: true, force: true });
});

const verify = async (expectations: string | undefined, more: Record<string, string> = {}) => {
  if (expectations !== undefined) writeFileSync(join(folder, "expect.yml"), expectations);
  const result = await runStep("db-verify", {
    "database-url": cluster.url("shop"),
    ...(expectations === undefined ? {} : { expect: join(folder, "expect.yml") }),
    ...more,
  });
  const findings = JSON.parse(result.outputs.findings ?? "[]") as { id: string; subject: string }[];
  return { ...result, found: findings.map(({ id, subject }) => `${id} ${subject}`) };
};

describe("db-verify", () => {
  it("finds everything as expected", async () => {
    const { exitCode, log, outputs } = await verify(`
      extensions: [plpgsql]
      schemas: [audit]
      tables-at-least: 2
      tables:
        users:
          columns: { id: int not null, email: varchar(80) not null, at: { type: timestamptz, nullable: true } }
          indexes: [users_pkey, users_email_key]
          constraints: [users_pkey]
          row-level-security: true
          policies: [own]
          rows: 10
        audit.events: { sums: { n: { min: 4, max: 4 } } }
      queries:
        - { sql: SELECT count(*) FROM users, expect: 10 }
        - { sql: "SELECT id, email FROM users ORDER BY id LIMIT 2", expect: [[1, u1], [2, u2]] }
        - { sql: "SELECT id FROM users WHERE id < 0", expect: [] }`);
    expect(exitCode, log).toBe(0);
    expect(JSON.parse(outputs.rows ?? "")).toEqual({ "audit.events": 2, "public.users": 10 });
  });

  it("finds every kind of difference", async () => {
    const { exitCode, found, outputs } = await verify(`
      extensions: [pgcrypto]
      schemas: [gone]
      tables:
        nowhere:
        users:
          columns: { id: bigint, email: { nullable: true }, name: text }
          indexes: [i]
          constraints: [c]
          row-level-security: false
          policies: [p]
          rows: { min: 11, same-as-baseline: true }
          sums: { email: 1 }
      queries:
        - { name: q, sql: SELECT 1, expect: 2 }
        - { name: writes, sql: DELETE FROM users, expect: [] }
        - { name: commits, sql: COMMIT; DELETE FROM users, expect: [] }`);
    expect(exitCode).toBe(1);
    expect(outputs.result).toBe("failed");
    expect(found.sort()).toEqual(
      [
        "missing-extension pgcrypto",
        "missing-schema gone",
        "missing-table nowhere",
        "column-type users.id",
        "column-null users.email",
        "missing-column users.name",
        "missing-index users: i",
        "missing-constraint users: c",
        "row-level-security users",
        "missing-policy users: p",
        "too-little rows of users",
        "no-baseline rows of users",
        "no-sum users.email",
        "query q",
        "query writes",
        "query commits",
      ].sort(),
    );
    expect(await cluster.sql("shop", "SELECT 1 FROM users")).toHaveLength(10);
  });

  it("notices lost rows, and follows renamed and split tables", async () => {
    const baseline = join(folder, "sub", "rows.json");
    expect((await verify(undefined, { baseline, "dry-run": "true" })).exitCode).toBe(0);
    expect(existsSync(baseline)).toBe(false);
    expect((await verify(undefined, { baseline })).exitCode).toBe(0);
    await cluster.sql("shop", "DELETE FROM users WHERE id = 1; DROP TABLE audit.events");
    expect((await verify(undefined, { baseline })).found).toEqual([
      "lost-table audit.events",
      "lost-rows public.users",
    ]);
    await cluster.sql(
      "shop",
      `INSERT INTO users VALUES (1, 'u1'); CREATE TABLE old_ones AS SELECT * FROM users WHERE id < 4;
       DELETE FROM users WHERE id < 4; ALTER TABLE users RENAME TO members;
       CREATE TABLE audit.log (n numeric); INSERT INTO audit.log VALUES (1), (2)`,
    );
    const told = `
      tables: { audit.log: { rows: { same-as-baseline: audit.events } } }
      splits: { users: [members, old_ones] }`;
    const { exitCode, log } = await verify(told, { baseline });
    expect(exitCode, log).toBe(0);
    await cluster.sql("shop", "DELETE FROM old_ones");
    expect((await verify(told, { baseline })).found).toEqual(["lost-rows public.users"]);
  });

  it("compares the names in sources with the tables, both ways, and guesses renames", async () => {
    mkdirSync(join(folder, "src"));
    writeFileSync(
      join(folder, "src", "schema.prisma"),
      'model User {\n  id Int @id\n  @@map("users")\n}\nmodel Event {\n  n Int\n  @@map("event")\n  @@schema("audit")\n}\n// model Old {\n//}\n',
    );
    const sources = {
      "a.ts":
        'const a = pgSchema("audit"); export const e = a.table("events", {}); pgTable("one", {})',
      "b.ts": '@Entity({ name: "two", schema: "audit" }) class B {}\n@Entity("three") class C {}',
      "c.js": 'User.init({}, { tableName: "four" });\n// tableName: "not_me"',
      "d.ex":
        'defmodule D do\n  @schema_prefix "audit"\n  schema "five" do\n  # schema "nope" do\n',
    };
    for (const [name, text] of Object.entries(sources))
      writeFileSync(join(folder, "src", name), text);
    const { found, log } = await verify(undefined, { "schema-sources": join(folder, "src") });
    expect(found.sort()).toEqual(
      ["one", "audit.two", "three", "four", "audit.five", "audit.event"]
        .map((name) => `table-of-source ${name}`)
        .sort(),
    );
    rmSync(join(folder, "src", "a.ts"));
    const without = await verify(undefined, { "schema-sources": join(folder, "src") });
    expect(without.log).toContain("Was it renamed to audit.events?");
    expect(without.found).toContain("table-without-source audit.events");
    expect(log).not.toContain("not_me");
  });

  it("lists all mistakes in the file", async () => {
    const { exitCode, log } = await verify("tables: { users: { rows: many } }\nextension: [x]");
    expect(exitCode).toBe(1);
    expect(log).toContain("tables.users.rows: give a number");
    expect(log).toContain("extension: there is no such setting");
  });
});
