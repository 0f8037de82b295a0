import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Cluster } from "../cluster.js";
import { eventually } from "../eventually.js";
import { eachInEmptyPlace, writeFiles } from "./migrations.js";
import { runStep, startStep } from "./step.js";

let cluster: Cluster;
let directory: string;
let database: string;
eachInEmptyPlace(
  (count) => `migrate-${count} "x"`,
  (place) => {
    ({ cluster, database, directory } = place);
  },
);

const write = (files: Record<string, string>) => writeFiles(directory, files);
const run = (more: Record<string, string> = {}, env = {}) =>
  runStep("db-migrate", { "database-url": cluster.url(database), directory, ...more }, env);
const names = async (table = "public.schema_migrations", column = "name") =>
  (
    await cluster.sql<{ name: string }>(
      database,
      `SELECT ${column} AS name FROM ${table} ORDER BY 1`,
    )
  ).map(({ name }) => name);

describe("db-migrate", () => {
  it("applies each file once, in the order of names, with checksum and duration", async () => {
    write({
      "20240101_a.sql": "CREATE TABLE t (n int);",
      "20240101_b.sql": "BEGIN; INSERT INTO t VALUES (1); COMMIT;",
      "20240101_b.down.sql": "DROP TABLE t",
      "20240102_c.sql": "-- no-transaction\nCREATE INDEX CONCURRENTLY i ON t (n);\nVACUUM t;",
      "notes.txt": "no SQL",
    });
    const first = await run();
    expect(first.code, first.log).toBe(0);
    expect(first.outputs).toEqual({
      result: "migrated",
      applied: '["20240101_a.sql","20240101_b.sql","20240102_c.sql"]',
      pending: "[]",
    });
    const [row] = await cluster.sql(database, "SELECT * FROM schema_migrations ORDER BY name");
    expect(row).toMatchObject({ checksum: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(row?.duration_ms).toBeGreaterThanOrEqual(0);
    write({ "20240103_d.sql": "INSERT INTO t VALUES (2)" });
    const second = await run();
    expect(second.outputs).toMatchObject({ applied: '["20240103_d.sql"]' });
    expect(second.log).toMatch(
      /^Applied 1 migration to [^\n]* in \d+\.\d\d s: 20240103_d\.sql\.$/m,
    );
    expect(second.summary).toContain("Applied 1 migration to");
    expect((await run()).outputs).toMatchObject({ result: "up-to-date", applied: "[]" });
    expect(await cluster.sql(database, "SELECT sum(n)::int AS n FROM t")).toEqual([{ n: 3 }]);
  });

  it("understands folders with a migration.sql", async () => {
    write({ "1_a/migration.sql": "CREATE TABLE t ()", "2_b/migration.sql": "DROP TABLE t" });
    expect((await run()).outputs.applied).toBe('["1_a","2_b"]');
  });

  it("shows file, line and a caret, keeps what was applied, and leaves nothing of what failed", async () => {
    write({
      "1.sql": "CREATE TABLE t (n int UNIQUE);",
      "2.sql": "INSERT INTO t VALUES (1);\n\nINSERT INTO t\n  VALUES (nope);",
      "3.sql": "SELECT 1",
    });
    const failed = await run();
    expect(failed.code).toBe(1);
    expect(failed.outputs).toMatchObject({
      result: "failed",
      applied: '["1.sql"]',
      pending: '["2.sql","3.sql"]',
    });
    expect(failed.log).toContain('2.sql:4:11: column "nope" does not exist');
    expect(failed.log).toMatch(
      /2\.sql could not be applied[^\n]*left nothing behind\. Applied before it: 1\.sql\. Not run: 3\.sql\./,
    );
    expect(failed.log).toMatch(/1\.sql +applied\n.*2\.sql +failed\n.*3\.sql +not run\n/);
    expect(failed.summary).toMatch(
      /^### db-migrate: failed, after \d+\.\d s\n\n❌ 2\.sql could not be applied/,
    );
    expect(failed.log).toMatch(/\| {3}VALUES \(nope\);\n +\| {11}\^/);
    expect(await cluster.sql(database, "SELECT * FROM t")).toEqual([]);
    // An error that the server gives no position for: the statement's line is known all the same.
    write({ "2.sql": "INSERT INTO t VALUES (1);\nINSERT INTO t VALUES (1);" });
    const again = await run();
    expect(again.log).toMatch(/2\.sql:2:1: duplicate key[\s\S]*Detail: Key \(n\)=\(1\)/);
    expect(again.log).toContain("No file was applied before it. Not run: 3.sql.");
    write({ "2.sql": "SELECT 1;\nSELEKT 2" });
    expect((await run()).log).toContain("2.sql:2:1: syntax error");
  });

  it("reports everything that does not fit, and then runs nothing", async () => {
    write({ "1.sql": "CREATE TABLE t ()", "3.sql": "SELECT 3" });
    await run();
    write({
      "1.sql": "CREATE TABLE other ()",
      "2.sql": "CREATE TABLE late ()",
      "4.sql": "CREATE TABLE four ()",
      "4.SQL": "SELECT 4",
    });
    const { code, log } = await run();
    expect(code).toBe(1);
    for (const part of ["1.sql was changed", "2.sql comes before 3.sql", "has the same name"])
      expect(log).toContain(part);
    expect(await names()).toEqual(["1.sql", "3.sql"]);
  });

  it("refuses what was applied under another name, until it is put on record", async () => {
    write({ "1.sql": "CREATE TABLE t AS SELECT 100 AS n", "2_b.sql": "UPDATE t SET n = n * 2" });
    await run();
    rmSync(join(directory, "2_b.sql"));
    write({ "3_b.sql": "UPDATE t SET n = n * 2" });
    const { code, log } = await run({ "out-of-order": "allow" });
    expect(code).toBe(1);
    expect(log).toContain("3_b.sql has the content of 2_b.sql, which was applied");
    expect((await run({ "mark-applied": "3_b.sql" })).code).toBe(0);
    expect((await run()).outputs.result).toBe("up-to-date");
    expect(await cluster.sql(database, "SELECT n FROM t")).toEqual([{ n: 200 }]);
  });

  it("refuses what may have been applied under another name, where the record has no checksums", async () => {
    await cluster.sql(
      database,
      `CREATE TABLE schema_migrations (filename text PRIMARY KEY); CREATE TABLE accounts (balance int); INSERT INTO accounts VALUES (10);
       INSERT INTO schema_migrations VALUES ('001_accounts.sql'), ('002_double.sql'), ('003_old.sql')`,
    );
    write({
      "001_accounts.sql": "CREATE TABLE accounts (balance int)",
      "0020_double.sql": "UPDATE accounts SET balance = balance * 2",
      "3_new.sql": "UPDATE accounts SET balance = balance * 3",
      "0021_other.sql": "SELECT 1",
    });
    const { code, log } = await run();
    expect(code).toBe(1);
    expect(log).toContain("0020_double.sql may be 002_double.sql by another name");
    expect(log).toContain("3_new.sql may be 003_old.sql by another name");
    expect(log).not.toContain("0021_other.sql may be");
    expect(await cluster.sql(database, "SELECT balance FROM accounts")).toEqual([{ balance: 10 }]);
    expect((await run({ "mark-applied": "0020_double.sql, 3_new.sql" })).code).toBe(0);
    expect(await cluster.sql(database, "SELECT balance FROM accounts")).toEqual([{ balance: 10 }]);
  });

  it("allows a late file where that is wanted, and warns of what is gone, doubled or astray", async () => {
    write({ "1.sql": "SELECT 1", "3.sql": "SELECT 3" });
    await run();
    rmSync(join(directory, "1.sql"));
    write({ "2.sql": "SELECT 3", "../pm2-actions-stray/migrations/0001_x.sql": "SELECT 1" });
    const stray = join(directory, "../pm2-actions-stray");
    const { code, log, outputs } = await run(
      { "out-of-order": "allow" },
      { GITHUB_WORKSPACE: stray },
    );
    rmSync(stray, { recursive: true });
    expect(code, log).toBe(0);
    for (const part of ["1.sql was applied", "same content as 2.sql", "migrations holds SQL files"])
      expect(log).toContain(part);
    expect(outputs.applied).toBe('["2.sql"]');
  });

  it("refuses what cannot work, all at once, before anything runs", async () => {
    write({
      "1.sql": "CREATE TABLE t (n int);\n\\copy t from x\n",
      "2.sql": "CREATE INDEX CONCURRENTLY i ON t (n)",
      "3.sql": "SELECT 1; COMMIT; SELECT 2",
      "4.sql": "SELECT 'open",
      "5.sql": "BEGIN ISOLATION LEVEL SERIALIZABLE; SELECT 1; COMMIT;",
      "6.sql": "ALTER TABLE t DETACH PARTITION p CONCURRENTLY",
      "7.sql": "SET standard_conforming_strings = off",
      "8.sql": "SELECT 1;\nPREPARE TRANSACTION 'x'",
      "9.sql": "SET client_encoding = 'LATIN1'",
      "10.sql": "-- no-transaction\nSELECT 1; BEGIN; SELECT 2; COMMIT;\nBEGIN; SELECT 3",
      "11.sql": "-- no-transaction, for the index below\nSELECT 1",
      "12.sql":
        "-- this needs no-transaction handling of its own: it does not\nSET client_encoding = 'UTF8'",
    });
    const { log } = await run();
    for (const part of [
      '1.sql:2: "\\copy t from x"',
      '2.sql:1: "CREATE INDEX CONCURRENTLY',
      '3.sql:1: "COMMIT"',
      "4.sql: it ends within a quote",
      '5.sql:1: "BEGIN ISOLATION LEVEL SERIALIZABLE" begins a transaction',
      '6.sql:1: "ALTER TABLE t DETACH',
      "7.sql:1: ",
      "8.sql:2: \"PREPARE TRANSACTION 'x'\" leaves",
      "9.sql:1: \"SET client_encoding = 'LATIN1'\"",
      '10.sql:3: "BEGIN" begins a transaction that the file does not end',
      '11.sql:1: "-- no-transaction, for the index below" begins with no-transaction',
    ])
      expect(log).toContain(part);
    expect(log).not.toContain("12.sql:");
    expect(await cluster.sql(database, "SELECT to_regclass('t') AS t")).toEqual([{ t: null }]);
  });

  it("refuses a REINDEX in a transaction where it cannot be in one, and no other", async () => {
    write({ "1.sql": 'CREATE TABLE "system" (n int PRIMARY KEY)' });
    expect((await run()).code).toBe(0);
    for (const [at, statement] of [
      'REINDEX INDEX CONCURRENTLY "system_pkey"',
      'REINDEX (VERBOSE, CONCURRENTLY) TABLE "system"',
      'REINDEX (CONCURRENTLY true) TABLE "system"',
      "REINDEX SCHEMA public",
    ].entries())
      write({ [`${at + 2}.sql`]: statement });
    const refused = await run();
    expect(refused.code).toBe(1);
    expect(refused.log.match(/cannot run in a transaction/g)).toHaveLength(4);
    write({
      "2.sql": 'REINDEX TABLE "system"',
      "3.sql": 'REINDEX (CONCURRENTLY off) TABLE "system"',
      "4.sql": "REINDEX (VERBOSE, CONCURRENTLY false) TABLE public.system",
      "5.sql": "REINDEX INDEX public.system_pkey",
    });
    const { code, log } = await run();
    expect(code, log).toBe(0);
    expect(await names()).toHaveLength(5);
  });

  it("puts no file on record that found or left an invalid index", async () => {
    const index = "CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS once ON t (n);";
    write({
      "1.sql": "CREATE TABLE t (n int); INSERT INTO t VALUES (1), (1)",
      "2.sql": `-- no-transaction\n${index}`,
    });
    const duplicates = await run();
    expect(duplicates.log).toMatch(
      /2\.sql could not be applied: [^\n]*It left once behind, invalid: DROP INDEX CONCURRENTLY once;/,
    );
    await cluster.sql(database, "DELETE FROM t");
    const found = await run();
    expect(found.code).toBe(1);
    expect(found.log).toMatch(
      /2\.sql could not be applied: IF NOT EXISTS found an index that is there and invalid: once\. [^\n]*DROP INDEX CONCURRENTLY once;/,
    );
    write({ "2.sql": 'CREATE UNIQUE INDEX IF NOT EXISTS "once" ON t (n)' });
    expect((await run()).log).toContain("there and invalid: once");
    expect(await names()).toEqual(["1.sql"]);
    write({ "2.sql": `-- no-transaction\nDROP INDEX CONCURRENTLY IF EXISTS once;\n${index}` });
    const good = await run();
    expect(good.code, good.log).toBe(0);
    expect(await names()).toEqual(["1.sql", "2.sql"]);
  });

  it("goes on with a table of another tool, in that table's way of writing names", async () => {
    await cluster.sql(
      database,
      `CREATE TABLE applied (id serial PRIMARY KEY, version text NOT NULL);
       INSERT INTO applied (version) VALUES ('1_a'), ('0_gone')`,
    );
    write({ "1_a.sql": "SELECT fail()", "2_b.sql": "SELECT 1" });
    const { code, log } = await run({ table: "applied" });
    expect(code, log).toBe(0);
    expect(log).toContain("0_gone was applied");
    expect(await names("applied", "version")).toEqual(["0_gone", "1_a", "2_b"]);
    write({ "1_a.sql": "SELECT changed()" });
    expect((await run({ table: "applied" })).log).toContain("1_a.sql was changed");
    await cluster.sql(database, "CREATE TABLE foreign_one (name text, must text NOT NULL)");
    expect((await run({ table: "foreign_one" })).log).toContain("it also wants must");
  });

  it("marks files as applied without running them", async () => {
    write({ "1.sql": "SELECT fail()", "2.sql": "CREATE TABLE t ()" });
    const dry = await run({ "mark-applied": "1*", "dry-run": "true" });
    expect(dry.summary).toMatch(/^### [^\n]*\n\nWould apply 1 migration to [^\n]*&#58; 2\.sql\.\n/);
    const marking = await run({ "mark-applied": "1*" });
    expect(marking.outputs.applied).toBe('["2.sql"]');
    expect(marking.log).toMatch(/^Put 1 file on record in .* without running: 1\.sql\.$/m);
    expect(await names()).toEqual(["1.sql", "2.sql"]);
    expect((await run({ "mark-applied": "9.sql" })).log).toContain('"9.sql"');
  });

  it("runs a file that is excluded from what is marked as applied", async () => {
    write({ "1.sql": "SELECT fail()", "2.sql": "CREATE TABLE t ()" });
    const misspelt = await run({ "mark-applied": "*, !3.sql" });
    expect(misspelt.log).toContain('"3.sql": no file that is still to be applied');
    const marking = await run({ "mark-applied": "*, !2.sql" });
    expect(marking.outputs.applied).toBe('["2.sql"]');
    expect(marking.log).toMatch(/without running: 1\.sql\.$/m);
    expect((await run({ "mark-applied": "!2.sql" })).log).toContain("it only excludes");
  });

  it("drops schemas and runs all again, only with confirm; public keeps its grants", async () => {
    write({ "1.sql": "CREATE SCHEMA app; CREATE TABLE app.t (); CREATE TABLE p ()" });
    await run();
    await cluster.sql(
      database,
      "GRANT CREATE ON SCHEMA public TO PUBLIC; INSERT INTO app.t DEFAULT VALUES",
    );
    const reset = { "reset-schemas": "app, public" };
    expect((await run(reset)).log).toMatch(/"confirm" is "": reset-schemas drops app, public/);
    expect((await run({ ...reset, confirm: "other" })).code).toBe(1);
    const dry = await run({ ...reset, confirm: database, "dry-run": "true" });
    expect(dry.outputs).toMatchObject({ result: "planned", pending: '["1.sql"]' });
    expect(await cluster.sql(database, "SELECT * FROM app.t")).toHaveLength(1);
    const done = await run({ ...reset, confirm: database });
    expect(done.code, done.log).toBe(0);
    expect(await cluster.sql(database, "SELECT * FROM app.t")).toHaveLength(0);
    expect(
      await cluster.sql(
        database,
        "SELECT has_schema_privilege('pg_monitor', 'public', 'CREATE') AS may",
      ),
    ).toEqual([{ may: true }]);
    expect(await names()).toEqual(["1.sql"]);
  });

  it("finds in a dry run that the role may not reset, or keep the record", async () => {
    const who = `weak_${/\d+/.exec(database)}`;
    await cluster.sql(
      database,
      `CREATE ROLE ${who} LOGIN PASSWORD 'x'; REVOKE CREATE ON SCHEMA public FROM PUBLIC;
       CREATE SCHEMA app; CREATE SCHEMA own AUTHORIZATION ${who}`,
    );
    write({ "1.sql": "CREATE TABLE own.t ()" });
    const url = new URL(cluster.url(database));
    [url.username, url.password] = [who, "x"];
    const as = { "database-url": url.href, "dry-run": "true" };
    const record = await run(as);
    expect(record.code).toBe(1);
    expect(record.log).toContain('It may not create "public"."schema_migrations"');
    const own = { ...as, table: "own.applied" };
    expect((await run(own)).outputs.result).toBe("planned");
    const reset = { ...own, "reset-schemas": "own, app, public", confirm: database };
    const { code, log } = await run(reset);
    expect(code).toBe(1);
    expect(log).toContain(
      `The role ${who} may not do all that this needs, and nothing was changed`,
    );
    expect(log).toMatch(/It may not drop the schema app: \S+ owns it/);
    expect(log).toContain("It may not drop the schema public");
    expect(log).not.toContain("drop the schema own");
    // A dry run says what the step itself would: no more, and no less.
    expect((await run({ ...own, "dry-run": "false" })).outputs.result).toBe("migrated");
    await cluster.sql(database, `ALTER SCHEMA app OWNER TO ${who}`);
    const may = { ...own, "reset-schemas": "app", confirm: database };
    expect((await run(may)).outputs.result).toBe("planned");
    const done = await run({ ...may, table: "own.second", "dry-run": "false" });
    expect(done.log).toContain("own.t");
    await cluster.sql(database, `ALTER TABLE own.applied OWNER TO CURRENT_USER`);
    await cluster.sql(database, `GRANT SELECT ON own.applied TO ${who}`);
    write({ "2.sql": "SELECT 1" });
    expect((await run(own)).log).toContain('It may not write to "own"."applied"');
  });

  it("keeps the default privileges of public, and shows those that go with another schema", async () => {
    const reader = `reader_${/\d+/.exec(database)}`;
    await cluster.sql(
      database,
      `CREATE ROLE ${reader}; CREATE SCHEMA app;
       ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT ON TABLES TO ${reader};
       ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE ON SEQUENCES TO PUBLIC;
       ALTER DEFAULT PRIVILEGES IN SCHEMA app GRANT SELECT ON TABLES TO ${reader}`,
    );
    write({
      "1.sql": "CREATE SCHEMA IF NOT EXISTS app; CREATE TABLE t (n serial); CREATE TABLE app.t ()",
    });
    expect((await run()).code).toBe(0);
    const { code, log } = await run({ "reset-schemas": "public, app", confirm: database });
    expect(code, log).toBe(0);
    const [may] = await cluster.sql(
      database,
      `SELECT has_table_privilege('${reader}', 't', 'SELECT') AS reads,
              has_sequence_privilege('pg_monitor', 't_n_seq', 'USAGE') AS counts`,
    );
    expect(may).toEqual({ reads: true, counts: true });
    expect(log).toContain("The default privileges of app go with it");
    expect(log).toMatch(new RegExp(`IN SCHEMA "app" GRANT SELECT ON TABLES TO "${reader}";`));
  });

  it("refuses a directory that is not one of migrations", async () => {
    expect((await run()).log).toContain("it holds neither *.sql files nor folders");
    expect((await run({ directory: "/etc/passwd" })).log).toContain("not a directory");
    writeFileSync(join(directory, "1.sql"), Buffer.from("\ufeffSELECT 1", "utf16le"));
    const { code, log } = await run();
    expect(code).toBe(1);
    expect(log).toContain("1.sql is not in UTF-8");
  });

  it("takes a checkout with other line ends for the same migration", async () => {
    write({ "1.sql": "CREATE TABLE t (n int);\r\nINSERT INTO t VALUES (1);\r\n" });
    await run();
    write({ "1.sql": "\ufeffCREATE TABLE t (n int);\nINSERT INTO t VALUES (1);\n" });
    expect((await run()).outputs.result).toBe("up-to-date");
  });

  it("says what to do about statements that want a transaction of their own", async () => {
    write({
      "1.sql": `CREATE TYPE e AS ENUM ('a'); CREATE ROLE "${database.replaceAll('"', '""')}" NOLOGIN;
        GRANT ALL ON SCHEMA public TO "${database.replaceAll('"', '""')}";
        CREATE PROCEDURE p() LANGUAGE plpgsql AS $x$ BEGIN COMMIT; END $x$;`,
      // The record is not that role's to write.
      "2.sql": `SET ROLE "${database.replaceAll('"', '""')}"; CREATE TABLE mine ()`,
      "3.sql": "CALL p()",
    });
    const called = await run();
    expect(called.log).toMatch(
      /3\.sql could not be applied: invalid transaction[^\n]*no-transaction/,
    );
    expect(called.outputs.applied).toBe('["1.sql","2.sql"]');
    write({
      "3.sql": "-- no-transaction\nCALL p()",
      "4.sql": "ALTER TYPE e ADD VALUE 'b'; SELECT 'b'::e",
    });
    expect((await run()).log).toMatch(
      /4\.sql could not be applied: unsafe use[^\n]*file after the one/,
    );
  });

  it("does not leak settings from one file to the next", async () => {
    write({
      "1.sql": "SELECT pg_catalog.set_config('search_path', '', false); CREATE TEMP TABLE x ()",
      "2.sql": "CREATE TABLE lands_in_public ()",
    });
    const { code, log } = await run();
    expect(code, log).toBe(0);
    expect(
      await cluster.sql(database, "SELECT to_regclass('public.lands_in_public') IS NOT NULL AS y"),
    ).toEqual([{ y: true }]);
  });

  it("applies once when two run at the same time, CONCURRENTLY included", async () => {
    write({
      "1.sql": "CREATE TABLE t (n int); INSERT INTO t SELECT generate_series(1, 1000)",
      "2.sql": "-- no-transaction\nCREATE INDEX CONCURRENTLY i ON t (n)",
      "3.sql": "INSERT INTO t SELECT 0 FROM pg_sleep(0.5)",
    });
    const results = await Promise.all([run(), run(), run()]);
    for (const { code, log } of results) expect(code, log).toBe(0);
    expect(await cluster.sql(database, "SELECT count(*)::int AS n FROM t")).toEqual([{ n: 1001 }]);
  });

  it("is killed in a file, and the next run goes on with that file", async () => {
    write({
      "1.sql": "CREATE TABLE t (n int)",
      "2.sql": "INSERT INTO t VALUES (1); SELECT pg_sleep(3)",
    });
    const step = startStep("db-migrate", { "database-url": cluster.url(database), directory });
    const sleeping = "SELECT 1 FROM pg_stat_activity WHERE wait_event = 'PgSleep'";
    await eventually("it sleeps", async () => (await cluster.sql("postgres", sleeping)).length > 0);
    process.kill(-(step.child.pid ?? Number.NaN), "SIGKILL");
    await step.ended;
    expect(await names()).toEqual(["1.sql"]);
    const { code, log, outputs } = await run();
    expect(code, log).toBe(0);
    expect(outputs.applied).toBe('["2.sql"]');
    expect(await cluster.sql(database, "SELECT * FROM t")).toEqual([{ n: 1 }]);
  });
});
