import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
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
    const { code, log, outputs } = await verify(`
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
    expect(code, log).toBe(0);
    expect(JSON.parse(outputs.rows ?? "")).toEqual({ "audit.events": 2, "public.users": 10 });
    expect(log).toMatch(
      /^shop \(2 tables, 12 rows\) is as expected\. It was compared with what \S+expect\.yml expects\.$/m,
    );
    expect(log).not.toContain("Not as expected");
  });

  it("finds every kind of difference", async () => {
    const { code, found, outputs } = await verify(`
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
          rows: { min: 11 }
          sums: { email: 1 }
      queries:
        - { name: q, sql: SELECT 1, expect: 2 }
        - { name: writes, sql: DELETE FROM users, expect: [] }
        - { name: commits, sql: COMMIT; DELETE FROM users, expect: [] }`);
    expect(code).toBe(1);
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
        "no-sum users.email",
        "query q",
        "query writes",
        "query commits",
      ].sort(),
    );
    expect(await cluster.sql("shop", "SELECT 1 FROM users")).toHaveLength(10);
  });

  it("refuses to count where row-level security hides rows, and says which role is needed", async () => {
    const who = "half_blind";
    await cluster.sql(
      "shop",
      `DROP ROLE IF EXISTS ${who}; CREATE ROLE ${who} LOGIN PASSWORD 'x'; GRANT SELECT ON users TO ${who};
       GRANT USAGE ON SCHEMA audit TO ${who}; GRANT SELECT ON audit.events TO ${who};
       DROP POLICY own ON users; CREATE POLICY few ON users USING (id < 3)`,
    );
    const url = new URL(cluster.url("shop"));
    [url.username, url.password] = [who, "x"];
    const as = { "database-url": url.href };
    const counted = await verify("queries: [{ sql: SELECT count(*) FROM users, expect: 2 }]", as);
    await cluster.sql("shop", `ALTER ROLE ${who} BYPASSRLS`);
    const { code, log } = await verify("tables: { users: { rows: 10 } }", as);
    await cluster.sql("shop", `DROP OWNED BY ${who}; DROP ROLE ${who}`);
    expect(counted.code).toBe(1);
    expect(counted.log).toMatch(
      /rows of public\.users cannot be counted: [^\n]*row-level security[^\n]*role half_blind[^\n]*BYPASSRLS/,
    );
    expect(code, log).toBe(0);
  });

  it("notices lost rows, and follows renamed and split tables", async () => {
    const baseline = join(folder, "sub", "rows.json");
    expect((await verify(undefined, { baseline, "dry-run": "true" })).code).toBe(0);
    expect(existsSync(baseline)).toBe(false);
    expect((await verify(undefined, { baseline })).code).toBe(0);
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
    const { code, log } = await verify(told, { baseline });
    expect(code, log).toBe(0);
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

  it("understands names with schemas, creators and constants, and counts what it does not", async () => {
    await cluster.sql(
      "shop",
      `CREATE TABLE app_post (); CREATE TABLE audit.log (); CREATE TABLE user_profile (); CREATE TABLE "Invoices" ();
       CREATE TABLE constant (); CREATE TABLE audit.lines ()`,
    );
    mkdirSync(join(folder, "src"));
    const sources = {
      "names.ts": 'export const USERS = "users"; const mine = "constant"; pgTable(mine, {})',
      "drizzle.ts":
        // The template is the source's.
        "export const createTable = pgTableCreator((name) => `app_$\u007bname}`);\nimport { USERS } from './names'; pgTable(USERS, { at: date() })",
      "post.ts": 'export const posts = createTable("post", {})',
      "typeorm.ts":
        '@Entity("events", { schema: "audit" })\nexport class E {}\n@Entity()\n@Index(["a"])\nexport class UserProfile {}',
      "sequelize.js":
        'const { DataTypes } = require("sequelize");\nsequelize.define("Invoice", { a: 1 });\nLine.init({}, { sequelize, tableName: "lines", schema: "audit" });\nsequelize.define("Log", {}, { schema: "audit", tableName: "log" });',
      "dynamo.ts": 'new Client({ tableName: "not_me" })',
    };
    for (const [name, text] of Object.entries(sources))
      writeFileSync(join(folder, "src", name), text);
    const good = await verify(undefined, { "schema-sources": join(folder, "src") });
    expect(good.code, good.log).toBe(0);
    expect(good.found).toEqual([]);
    expect(good.log).toMatch(
      / is as expected\. It was compared with 8 table names in the sources\.$/m,
    );
    writeFileSync(
      join(folder, "src", "odd.ts"),
      'pgTable(nameOf("x"), {});\n@Entity()\nclass Nowhere {}\nsequelize.define("Ghost", {})',
    );
    const odd = await verify(undefined, { "schema-sources": join(folder, "src") });
    expect(odd.code, odd.log).toBe(0);
    expect(odd.found.map((one) => one.replace(/\S*odd\.ts/, "odd.ts")).sort()).toEqual(
      [
        'source-not-understood odd.ts: pgTable(nameOf("x"))',
        "source-not-understood odd.ts: @Entity() class Nowhere",
        'source-not-understood odd.ts: sequelize.define("Ghost")',
      ].sort(),
    );
    expect(odd.log).toMatch(
      / is as expected, but for 3 tables of the sources, which could not be looked for\./,
    );
  });

  it("understands Objection, MikroORM, Kysely, Knex, and what one file says for another", async () => {
    await cluster.sql(
      "shop",
      `CREATE TABLE persons (); CREATE TABLE animals (); CREATE TABLE book_tag (); CREATE TABLE users_roles ();
       CREATE TABLE audit.entries (); CREATE TABLE pets (); CREATE TABLE toy_shelf (); CREATE TABLE visits ()`,
    );
    mkdirSync(join(folder, "src"));
    const sources = {
      "objection.ts":
        "class Person extends Model {\n  static tableName = 'persons';\n}\nclass Animal extends Model {\n  static get tableName() {\n    return 'animals';\n  }\n}",
      "mikro.ts":
        '@Entity({ tableName: "users" })\nexport class Account {}\n@Entity()\nexport class BookTag {}',
      "schema.ts": 'export const auditing = pgSchema("audit");',
      "entries.ts":
        'import { auditing } from "./schema";\nexport const e = auditing.table("entries", {}); export const f = pgTable.withRLS("visits", {});',
      "kysely.ts":
        "import type { Database } from './types';\nexport const db = new Kysely<Database>({ dialect })",
      "types.ts":
        "export interface Database {\n  pets: PetTable\n  toyShelf: { id: Generated<number>; name: string };\n  'audit.events': Event\n}\nexport interface PetTable { id: number }",
      "typeorm.ts":
        '@JoinTable({ name: "users_roles", joinColumn: { name: "user" } })\nroles: Role[];',
    };
    for (const [name, text] of Object.entries(sources))
      writeFileSync(join(folder, "src", name), text);
    const good = await verify(undefined, { "schema-sources": join(folder, "src") });
    expect(good.code, good.log).toBe(0);
    expect(good.found).toEqual([]);
    expect(good.log).toContain("compared with 10 table names in the sources");
    const wrong = {
      "objection.ts":
        "class A extends Model { static tableName = 'gone'; static get tableName() { return prefix + 'x'; } }",
      "kysely.ts": "export const db = new Kysely<Elsewhere>({ dialect })",
      "knex.d.ts":
        "declare module 'knex/types/tables' {\n  interface Tables {\n    lost: Lost\n  }\n}",
      "schema.ts": "export const auditing = pgSchema(process.env.SCHEMA);",
      "schema-of.ts":
        'export const Visit = new EntitySchema({ name: "visit", tableName: "visitz" });',
    };
    for (const [name, text] of Object.entries(wrong))
      writeFileSync(join(folder, "src", name), text);
    const bad = await verify(undefined, { "schema-sources": join(folder, "src") });
    expect(bad.code).toBe(1);
    const found = bad.found.filter((one) => !one.startsWith("table-without-source"));
    expect(found.map((one) => one.replace(/ \S*src\//, " ")).sort()).toEqual([
      'source-not-understood entries.ts: auditing.table("entries")',
      "source-not-understood kysely.ts: Kysely<Elsewhere>",
      "source-not-understood objection.ts: static get tableName() { return prefix + 'x'",
      "table-of-source gone",
      "table-of-source lost",
      "table-of-source visitz",
    ]);
  });

  it("compares values as what they are, whatever the runner's time zone", async () => {
    await cluster.sql(
      "shop",
      `CREATE TABLE v AS SELECT date '2024-03-01' AS d, timestamp '2024-03-01 10:00' AS t, 1.50::numeric AS n, ARRAY[1, 2] AS a,
         timestamptz '2024-03-01 10:00+00' AS z`,
    );
    const expectations = `
      queries:
        - { sql: SELECT d FROM v, expect: 2024-03-01 }
        - { sql: SELECT t FROM v, expect: "2024-03-01 10:00:00" }
        - { sql: SELECT t FROM v, expect: "2024-03-01T10:00:00.000Z" }
        - { sql: SELECT z FROM v, expect: "2024-03-01T11:00:00+01" }
        - { sql: SELECT n FROM v, expect: 1.5 }
        - { sql: SELECT n FROM v, expect: "1.500" }
        - { sql: SELECT n FROM v, expect: [1.5] }
        - { sql: SELECT n FROM v, expect: [[1.5]] }
        - { sql: "SELECT d, n FROM v", expect: [2024-03-01, 1.5] }
        - { sql: SELECT a FROM v, expect: [1, 2] }
        - { sql: SELECT true, expect: true }
        - { sql: SELECT NULL, expect: null }`;
    for (const TZ of ["Asia/Tokyo", "America/Los_Angeles"]) {
      writeFileSync(join(folder, "expect.yml"), expectations);
      const { code, log } = await runStep(
        "db-verify",
        { "database-url": cluster.url("shop"), expect: join(folder, "expect.yml") },
        { TZ },
      );
      expect(code, log).toBe(0);
    }
    const { found } = await verify(`
      queries:
        - { name: day, sql: SELECT d FROM v, expect: 2024-03-02 }
        - { name: text, sql: SELECT '1.50', expect: 1.5 }
        - { name: rows, sql: SELECT n FROM v, expect: [1.5, 1.5] }
        - { name: none, sql: SELECT n FROM v WHERE false, expect: [[]] }`);
    expect(found).toEqual(["query day", "query text", "query rows", "query none"]);
  });

  const mistakes = `
    extension: [x]
    schema: [y]
    splits: { users: members }
    tables:
      users: { rows: many, colums: { id: int }, row-level-security: "on", sums: { id: { mim: 1 } } }
      items: { column: 1, indexes: { a: 1 } }
    queries: [{ sq: SELECT 1, expect: 1 }]`;
  it("lists all mistakes in the file, in plain words, with what is allowed", async () => {
    // No such database: it is not even looked for.
    const { code, log } = await verify(mistakes, { "database-url": cluster.url("nowhere") });
    expect(code).toBe(1);
    const all = "extensions, schemas, tables, splits, queries, tables-at-least";
    const ofTable = "columns, indexes, constraints, row-level-security, policies, rows, sums";
    for (const part of [
      `extension: there is no such setting here; allowed are ${all}.`,
      `schema: there is no such setting here; allowed are ${all}.`,
      "splits.users: give a list of names.",
      "tables.users.rows: give a number, or min, max and same-as-baseline",
      `tables.users.colums: there is no such setting here; allowed are ${ofTable}.`,
      "tables.users.row-level-security: give true or false.",
      "tables.users.sums.id: give a number, or min, max and same-as-baseline",
      `tables.items.column: there is no such setting here; allowed are ${ofTable}.`,
      "tables.items.indexes: give a list of names.",
      "queries.0.sq: there is no such setting here; allowed are name, sql, expect.",
      "queries.0.sql: ",
    ])
      expect(log).toContain(`expect.yml: ${part}`);
    expect(log).not.toMatch(/Invalid|Expected|received/);
  });

  it("says what it counted when there is nothing to compare with", async () => {
    const given = { expect: "", baseline: "", "schema-sources": "" };
    const { code, log, summary, outputs } = await verify(undefined, given);
    expect(code, log).toBe(0);
    expect(outputs.result).toBe("counted");
    expect(log).toMatch(/Nothing is verified: expect, baseline and schema-sources are all missing/);
    expect(log).toMatch(/^shop \(2 tables, 12 rows\) was counted, and compared with nothing\.$/m);
    expect(log).not.toContain("as expected");
    expect(summary).toContain("shop &#40;2 tables, 12 rows&#41; was counted");
  });

  it("says that a database-url is empty", async () => {
    const { code, log } = await runStep("db-verify", { "database-url": "" });
    expect(code).toBe(1);
    expect(log).toMatch(/"database-url": it is empty, and no PG\* variable is set\.[^\n]*secret/);
    expect(log).toMatch(/^db-verify took \d+\.\d s: failed\.$/m);
  });
});

describe("db-verify's baseline", () => {
  const same = `
    tables:
      users: { rows: { min: 5, same-as-baseline: true } }
      audit.events: { sums: { n: { same-as-baseline: true } } }`;

  it("is neither written nor read through a link of the checkout", async () => {
    const checkout = join(folder, "checkout");
    mkdirSync(checkout);
    writeFileSync(join(folder, "theirs"), "theirs");
    symlinkSync(join(folder, "theirs"), join(checkout, "rows.json"));
    symlinkSync(join(folder, "new"), join(checkout, "new.json"));
    symlinkSync(folder, join(checkout, "linked"));
    for (const name of ["rows.json", "new.json", "linked/new"]) {
      const baseline = join(checkout, name);
      const { code, log } = await runStep(
        "db-verify",
        { "database-url": cluster.url("shop"), baseline },
        { GITHUB_WORKSPACE: checkout },
      );
      expect(code).toBe(1);
      expect(log).toContain(`Input "baseline" is "${baseline}": `);
      expect(log).toContain("is a link in the checkout");
    }
    expect(readFileSync(join(folder, "theirs"), "utf8")).toBe("theirs");
    expect(existsSync(join(folder, "new"))).toBe(false);
    // Without a checkout, links are the server's own.
    const own = await runStep("db-verify", {
      "database-url": cluster.url("shop"),
      baseline: join(checkout, "linked/new"),
    });
    expect(own.code, own.log).toBe(0);
  });

  it("is compared with from the run on after the one that wrote it", async () => {
    const baseline = join(folder, "rows.json");
    const first = await verify(same, { baseline });
    expect(first.code, first.log).toBe(0);
    expect(first.log).toMatch(
      /rows\.json is written: rows of 2 tables, 1 sum\. It is compared with from the next run on\.$/m,
    );
    expect(JSON.parse(readFileSync(baseline, "utf8"))).toMatchObject({
      rows: { "public.users": 10, "audit.events": 2 },
      sums: { "audit.events.n": "4.0" },
    });
    expect((await verify(same, { baseline })).code).toBe(0);
    await cluster.sql("shop", "INSERT INTO users VALUES (11, 'x'); UPDATE audit.events SET n = 1");
    expect((await verify(same, { baseline })).found.sort()).toEqual([
      "not-as-before rows of users",
      "not-as-before sum of audit.events.n",
    ]);
    // All that needs no baseline is expected of the first run, too.
    rmSync(baseline);
    await cluster.sql("shop", "DELETE FROM users WHERE id > 4");
    const again = await verify(same, { baseline });
    expect(again.code).toBe(1);
    expect(again.found).toEqual(["too-little rows of users"]);
    expect(again.log).toContain("shop is not as expected: 1 error.");
    expect(again.summary).toMatch(
      /^### db-verify: failed, after \d+\.\d s\n\n❌ shop is not as expected/,
    );
    expect(
      (await verify(same, { baseline: join(folder, "no.json"), "dry-run": "true" })).log,
    ).toContain("Would write the baseline");
  });

  it("must be named where something is to be as in it, before anything is done", async () => {
    const { code, log } = await verify(same, { "database-url": cluster.url("nowhere") });
    expect(code).toBe(1);
    expect(log).toMatch(
      /Input "baseline" is missing: \S+expect\.yml expects rows of users, sum of audit\.events\.n to be/,
    );
  });

  it("is written by count-only with all that will be compared, whatever is not there yet", async () => {
    const baseline = join(folder, "rows.json");
    const after = `
      tables:
        users: { columns: { name: text } }
        new_one: { rows: 0 }
        audit.log:
          rows: { same-as-baseline: audit.events }
          sums: { n: { same-as-baseline: audit.events } }`;
    const counting = { baseline, "count-only": "true" };
    const first = await verify(after, counting);
    expect(first.code, first.log).toBe(0);
    expect(first.outputs.result).toBe("counted");
    expect((await verify(after, counting)).log).toContain("that file is there already");
    await cluster.sql(
      "shop",
      `ALTER TABLE users ADD name text; CREATE TABLE new_one ();
       ALTER TABLE audit.events RENAME TO log`,
    );
    const good = await verify(after, { baseline });
    expect(good.code, good.log).toBe(0);
    await cluster.sql("shop", "UPDATE audit.log SET n = n + 1");
    expect((await verify(after, { baseline })).found).toEqual(["not-as-before sum of audit.log.n"]);
  });

  it("of a database that only an extension has filled is compared with nothing", async () => {
    await cluster.sql(
      "shop",
      `DELETE FROM users; DELETE FROM audit.events; CREATE TABLE spatial_ref_sys (n int);
       INSERT INTO spatial_ref_sys VALUES (1); ALTER EXTENSION plpgsql ADD TABLE spatial_ref_sys`,
    );
    const first = "tables: { orders: { rows: { same-as-baseline: true } } }";
    const baseline = join(folder, "rows.json");
    const checked = await verify(first, { "count-only": "true", "dry-run": "true" });
    expect(checked.code, checked.log).toBe(0);
    expect(checked.log).toContain("Expected, and not there yet: orders.");
    const counted = await verify(first, { baseline, "count-only": "true" });
    expect(counted.code, counted.log).toBe(0);
    expect(counted.log).toContain("holds no row yet");
    await cluster.sql("shop", "CREATE TABLE orders (); INSERT INTO orders DEFAULT VALUES");
    const after = await verify(first, { baseline });
    expect(after.code, after.log).toBe(0);
  });

  it("is not written by count-only when it would lack what is to be compared", async () => {
    const baseline = join(folder, "rows.json");
    const needing = "tables: { users: { sums: { nope: { same-as-baseline: true } } } }";
    const counted = await verify(needing, { baseline, "count-only": "true" });
    expect(counted.code).toBe(1);
    expect(counted.found).toEqual(["not-in-baseline sum of users.nope"]);
    expect(existsSync(baseline)).toBe(false);
    // A sum that cannot be had says why, and not that a table is missing.
    await cluster.sql(
      "shop",
      `ALTER TABLE users DISABLE ROW LEVEL SECURITY;
       CREATE ROLE counter LOGIN PASSWORD 'counter';
       GRANT SELECT (email) ON users TO counter; GRANT SELECT ON audit.events TO counter;
       GRANT USAGE ON SCHEMA audit TO counter`,
    );
    const url = new URL(cluster.url("shop"));
    [url.username, url.password] = ["counter", "counter"];
    for (const [who, column, why] of [
      [cluster.url("shop"), "email", "function sum(character varying) does not exist"],
      [url.href, "id", "permission denied for table users"],
    ] as const) {
      const summing = `tables: { users: { sums: { ${column}: { same-as-baseline: true } } } }`;
      const more = { baseline, "count-only": "true", "database-url": who };
      const { code, log, found, outputs } = await verify(summing, more);
      expect(code, log).toBe(1);
      expect(found).toEqual([`not-in-baseline sum of users.${column}`]);
      expect(outputs.findings).toContain(why);
      expect(log).toContain("Name a column of numbers that this role may read now");
      expect(log).not.toContain("is not there to be counted");
    }
    expect(existsSync(baseline)).toBe(false);
    // An earlier name that nothing has any more is no failure of a first run: see the README.
    const renamed = "tables: { users: { rows: { same-as-baseline: clients } } }";
    const first = await verify(renamed, { baseline });
    expect(first.code, first.log).toBe(0);
    expect(first.found).toEqual(["not-in-baseline rows of users"]);
    expect((await verify(undefined, { "count-only": "true" })).log).toContain(
      '"baseline" must say where to write to',
    );
  });
});
