import { rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Cluster } from "../cluster.js";
import { eachInEmptyPlace, writeFiles } from "./migrations.js";
import { runStep } from "./step.js";

let cluster: Cluster;
let directory: string;
let database: string;
eachInEmptyPlace(
  (count) => `layout_${count}`,
  (place) => {
    ({ cluster, database, directory } = place);
  },
);

const write = (files: Record<string, string>) => writeFiles(directory, files);
const run = (more: Record<string, string> = {}) =>
  runStep("db-migrate", { "database-url": cluster.url(database), directory, ...more });
const applied = async (more: Record<string, string> = {}) => {
  const { log, outputs, code } = await run(more);
  expect(code, log).toBe(0);
  return { names: JSON.parse(outputs.applied ?? "") as string[], log };
};
const tables = async () =>
  (
    await cluster.sql<{ name: string }>(
      database,
      "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'schema_migrations' ORDER BY 1",
    )
  ).map(({ name }) => name);

/** A way up with a body that holds what looks like marks, and no semicolon at its end. */
const up = `CREATE FUNCTION f() RETURNS text LANGUAGE sql AS $$
-- migrate:down
SELECT 'down' $$;
CREATE TABLE live (n int); INSERT INTO live VALUES (1)`;
const down = "DROP FUNCTION f(); DROP TABLE live;";

describe("files with a way up and a way down", () => {
  it.each([
    ["dbmate", `-- migrate:up\n${up}\n\n-- migrate:down\n${down}`],
    [
      "goose",
      `-- +goose Up\n-- +goose StatementBegin\n${up}\n-- +goose StatementEnd\n-- +goose Down\n${down}`,
    ],
    ["sql-migrate", `-- +migrate Up\n${up}\n-- +migrate Down\n${down}`],
    ["micrate", `-- +micrate Up\n${up}\n-- +micrate Down\n${down}`],
    ["node-pg-migrate", `-- Up Migration\n${up}\n-- Down Migration\n${down}`],
    ["tern", `${up}\n---- create above / drop below ----\n${down}`],
    [
      "mybatis",
      `-- // first\n-- Migration SQL that makes the change goes here.\n${up}\n\n-- //@UNDO\n${down}`,
    ],
    ["play", `# --- !Ups\n${up}\n# --- !Downs\n${down}`],
    ["rambler", `-- rambler up\n${up}\n-- rambler down\n${down}`],
    ["shmig", `-- ==== UP ====\n${up}\n-- ==== DOWN ====\n${down}`],
  ])("%s: only the way up is run", async (tool, sql) => {
    write({ "20240101000000_first.sql": sql });
    const { log } = await applied();
    expect(log).toContain("is laid out for ");
    expect(await tables()).toEqual(["live"]);
    expect(await cluster.sql(database, "SELECT n FROM live")).toEqual([{ n: 1 }]);
    // A way down may be mended; what was applied may not.
    write({ "20240101000000_first.sql": `${sql}\n-- mended` });
    expect((await run({ layout: tool })).outputs.result).toBe("up-to-date");
    write({ "20240101000000_first.sql": sql.replace("(1)", "(2)") });
    expect((await run()).log).toContain("was changed after it was applied");
  });

  it("shows the place of an error as it is in the file", async () => {
    write({
      "1_a.sql": "-- migrate:down\nSELECT 1;\n-- migrate:up\nCREATE TABLE t ();\nSELECT nope;",
    });
    expect((await run()).log).toContain('1_a.sql:5:8: column "nope" does not exist');
  });

  it("runs outside of a transaction what its tool would", async () => {
    write({
      "1_a.sql": "-- +goose Up\nCREATE TABLE t (n int);\n-- +goose Down\nDROP TABLE t;",
      "2_b.sql":
        "-- +goose NO TRANSACTION\n-- +goose Up\nCREATE INDEX CONCURRENTLY i ON t (n);\n-- +goose Down\nDROP INDEX i;",
    });
    expect((await applied()).names).toEqual(["1_a.sql", "2_b.sql"]);
  });

  it.each([
    [
      "two tools",
      { "1.sql": "-- migrate:up\nSELECT 1", "2.sql": "-- +goose Up\nSELECT 1" },
      /more than one tool: dbmate \(1\.sql\), goose \(2\.sql\)/,
    ],
    [
      "a file without a way up",
      { "1.sql": "-- migrate:up\nSELECT 1", "2.sql": "SELECT 1" },
      /2\.sql: dbmate runs nothing of it/,
    ],
    [
      "SQL before the way up",
      { "1.sql": "SELECT 0;\n-- migrate:up\nSELECT 1" },
      /1\.sql:1: "SELECT 0" comes before/,
    ],
    [
      "what the tool fills in",
      { "1.sql": "SELECT {{.x}}\n---- create above / drop below ----\n" },
      /tern fills in[^\n]*\{\{\.x\}\}/,
    ],
    [
      "an unknown tool's",
      { "1.sql": "CREATE TABLE live ();\n\n-- [DOWN]\nDROP TABLE live;" },
      /1\.sql:3: "-- \[DOWN\]" looks like the beginning of a way down/,
    ],
    [
      "a sentence that node-pg-migrate would take for a mark",
      { "1.up.sql": "-- A\n-- down migration does not exist for this.\nCREATE TABLE live ();" },
      /1\.up\.sql:2: "-- down migration does not exist for this\." looks like/,
    ],
    [
      "a heading",
      {
        "1.sql":
          "CREATE TABLE live ();\n-- =====\n-- DOWN Migration (Rollback)\n-- =====\nDROP TABLE live;",
      },
      /1\.sql:3: "-- DOWN Migration \(Rollback\)" looks like/,
    ],
    [
      "Liquibase",
      { "1.sql": "--liquibase formatted sql\n--changeset a:1\nSELECT 1" },
      /format of Liquibase's own/,
    ],
    [
      "Atlas' archives",
      { "1.sql": "-- atlas:txtar\n-- migration.sql --\nSELECT 1;\n-- down.sql --\nSELECT 2" },
      /format of Atlas's own/,
    ],
    [
      "Atlas' checkpoints, which hold everything again",
      { "1.sql": "CREATE TABLE live ()", "2.sql": "-- atlas:checkpoint\n\nCREATE TABLE live ()" },
      /2\.sql is in a format of Atlas's own/,
    ],
    [
      "Sqitch's folder of ways up, whose order stands beside it",
      { "../sqitch.plan": "%project=x", "1.sql": "SELECT 1" },
      /Sqitch's, whose order is in sqitch\.plan/,
      "deploy",
    ],
    [
      "Graphile Migrate's folder with what is being worked on",
      { "current.sql": "DROP TABLE live", "committed/000001.sql": "--! Previous: -\nSELECT 1" },
      /Graphile Migrate's.*committed/,
    ],
    [
      "what Graphile Migrate fills in",
      { "1.sql": "--! Previous: -\n--! Hash: sha1:0\n\nGRANT SELECT ON live TO :DATABASE_OWNER;" },
      /1\.sql: Graphile Migrate fills in or replaces ":DATABASE_OWNER"/,
    ],
    [
      "Liquibase's list in another format",
      { "db.changelog-master.yaml": "x", "1.sql": "SELECT 1" },
      /Liquibase's, whose order is in db\.changelog-master\.yaml/,
    ],
    [
      "a dump that Rails or dbmate keeps of the whole schema",
      {
        "structure.sql": `SET statement_timeout = 0;\n--\n-- Name: live; Type: TABLE\n--\nCREATE TABLE live ();\n
--\n-- PostgreSQL database dump complete\n--\nINSERT INTO "schema_migrations" (version) VALUES ('1');`,
      },
      /structure\.sql is a dump of the whole schema/,
    ],
    [
      "a file that is called neither up nor down among those that are",
      { "1_a.up.sql": "SELECT 1", "1_a.down.sql": "SELECT 2", "init.sql": "CREATE TABLE live ()" },
      /init\.sql is called neither up nor down/,
    ],
    [
      "a directory in which nothing is a migration",
      { "template.sql": "-- // nothing\nSELECT 1;\n-- //@UNDO\nSELECT 2;" },
      /holds no migration.*template\.sql/,
    ],
    [
      "JavaScript between SQL",
      { "1_a.sql": "SELECT 1", "2_b.js": "x", "3_c.sql": "SELECT 3" },
      /no SQL: 2_b\.js/,
    ],
  ] as [string, Record<string, string>, RegExp, string?][])(
    "refuses %s, before anything",
    async (_, files, message, folder = "migrations") => {
      directory = join(directory, folder);
      write(files);
      const { code, log } = await run();
      expect(code).toBe(1);
      expect(log).toMatch(message);
      expect(await tables()).toEqual([]);
      expect(await cluster.sql(database, "SELECT to_regclass('schema_migrations') AS t")).toEqual([
        { t: null },
      ]);
    },
  );

  it("takes remarks without SQL after them, and files on record, for what they are", async () => {
    write({
      "1.sql": "CREATE TABLE live ();\n-- Rollback:\n-- DROP TABLE live;\n",
      "2.sql": "SELECT 2",
    });
    expect((await applied()).names).toEqual(["1.sql", "2.sql"]);
    write({ "3.sql": "CREATE TABLE more ();\n-- undo\nDROP TABLE more;" });
    expect((await run()).code).toBe(1);
    expect((await applied({ layout: "plain" })).names).toEqual(["3.sql"]);
    expect((await run()).outputs.result).toBe("up-to-date");
  });
});

describe("files that were applied long ago", () => {
  it("are not asked to be what this step would run; the next ones are", async () => {
    write({
      "1_changelog.sql": "-- // log\nCREATE TABLE $\u007bchangelog} ();\n-- //@UNDO\nSELECT 1;",
      "2_index.sql": "-- // index\nCREATE INDEX CONCURRENTLY i ON live (n);\n-- //@UNDO\nSELECT 1;",
      "3_new.sql": "-- // new\nCREATE TABLE live (n int);\n-- //@UNDO\nDROP TABLE live;",
    });
    const refused = await run();
    expect(refused.log).toContain(
      '1_changelog.sql: MyBatis Migrations or dbdeploy fills in or replaces "$\u007bchangelog}"',
    );
    expect(refused.log).toContain("2_index.sql:2:");
    expect(await tables()).toEqual([]);
    expect((await applied({ "mark-applied": "1_changelog.sql, 2_index.sql" })).names).toEqual([
      "3_new.sql",
    ]);
    expect((await run()).outputs.result).toBe("up-to-date");
    expect((await run({ "reset-schemas": "public" })).code).toBe(1);
    expect(await tables()).toEqual(["live"]);
  });
});

describe("marks that take a file out of its transaction", () => {
  it.each([
    ["Atlas", "-- atlas:txmode none\n\nCREATE INDEX CONCURRENTLY i ON live (n);"],
    [
      "Graphile Migrate",
      "--! Previous: -\n--! Hash: sha1:0\n--! no-transaction\n\nCREATE INDEX CONCURRENTLY i ON live (n);",
    ],
  ])("are those of %s, too", async (shown, sql) => {
    await cluster.sql(database, "CREATE TABLE live (n int)");
    write({ "000001.sql": sql });
    const { names, log } = await applied();
    expect(names).toEqual(["000001.sql"]);
    expect(log).toContain(`is laid out for ${shown}`);
  });

  it("are those of Diesel's folders, too", async () => {
    await cluster.sql(database, "CREATE TABLE live (n int)");
    write({
      "1_a/up.sql": "CREATE INDEX CONCURRENTLY i ON live (n)",
      "1_a/down.sql": "DROP INDEX i",
      "1_a/metadata.toml": "run_in_transaction = false\n",
    });
    expect((await applied()).names).toEqual(["1_a"]);
  });
});

describe("files for several kinds of databases", () => {
  it("are run where they are PostgreSQL's or everybody's; the others are named", async () => {
    write({
      "1_a.postgres.up.sql": "CREATE TABLE live ()",
      "1_a.mysql.up.sql": "CREATE TABLE of_mysql ()",
      "1_a.sqlite3.up.sql": "CREATE TABLE of_sqlite ()",
      "1_a.up.sql": "CREATE TABLE of_the_others ()",
      "1_a.down.sql": "DROP TABLE live",
      "1_a.mysql.down.sql": "DROP TABLE live",
      "2_b.up.sql": "CREATE TABLE more ()",
      "2_b.cockroach.up.sql": "CREATE TABLE of_cockroach ()",
      "3_c.postgres.autocommit.up.sql": "CREATE INDEX CONCURRENTLY i ON more ((1))",
    });
    const { names, log } = await applied();
    expect(names).toEqual(["1_a.postgres.up.sql", "2_b.up.sql", "3_c.postgres.autocommit.up.sql"]);
    expect(log).toContain(
      "For other databases, left alone: 1_a.mysql.down.sql, 1_a.mysql.up.sql, 1_a.sqlite3.up.sql, 1_a.up.sql, 2_b.cockroach.up.sql.",
    );
    expect(await tables()).toEqual(["live", "more"]);
  });
});

describe("files of which some are ways back", () => {
  it("never runs one, whatever it is called, and says so", async () => {
    write({
      "1_a.up.sql": "CREATE TABLE live ()",
      "1_a.down.sql": "DROP TABLE live",
      "2_b.sql": "SELECT 1",
      "2_b_down.sql": "DROP TABLE live",
      "3_c.sql": "SELECT 1",
      "3_c.undo.sql": "DROP TABLE live",
      "4_d_up.sql": "SELECT 1",
      "4_d_down.sql": "DROP TABLE live",
      "5_e.sql": "SELECT 1",
      "5_e.rollback.sql": "DROP TABLE live",
      "6-f.sql": "SELECT 1",
      "6-f-revert.sql": "DROP TABLE live",
      "12_drill-down.sql": "SELECT 'this is a way up'",
      "013-cool-down.sql": "SELECT 'so is this'",
    });
    const { names, log } = await applied();
    expect(names).toEqual(
      ["1_a.up", "2_b", "3_c", "4_d_up", "5_e", "6-f", "12_drill-down", "013-cool-down"].map(
        (name) => `${name}.sql`,
      ),
    );
    expect(log).toMatch(
      /Ways back, left alone: 1_a\.down\.sql, 2_b_down\.sql, 3_c\.undo\.sql, 4_d_down\.sql, 5_e\.rollback\.sql, 6-f-revert\.sql\./,
    );
    expect(await tables()).toEqual(["live"]);
  });

  it("refuses where that cannot be told", async () => {
    write({
      "1_create.sql": "CREATE TABLE live ()",
      "1_down.sql": "DROP TABLE live",
      "2_users_rollback.sql": "SELECT 1",
    });
    const { code, log } = await run();
    expect(code).toBe(1);
    expect(log).toContain(
      "1_down.sql may be the way back of 1_create.sql, which has the same number",
    );
    expect(log).toContain("2_users_rollback.sql may be the way back of another file");
    expect(await tables()).toEqual([]);
  });

  it("understands Flyway: V by version, R last and again when changed, U never", async () => {
    write({
      "V10__ten.sql": "ALTER TABLE live ADD ten int",
      "V2__two.sql": "ALTER TABLE live ADD two int",
      "V1_1__one.sql": "CREATE TABLE live ()",
      "U2__two.sql": "DROP TABLE live",
      "V11__index.sql": "CREATE INDEX CONCURRENTLY i ON live (ten)",
      "R__view.sql": "CREATE OR REPLACE VIEW v AS SELECT two FROM live",
    });
    expect((await applied()).names).toEqual([
      "V1_1__one.sql",
      "V2__two.sql",
      "V10__ten.sql",
      "V11__index.sql",
      "R__view.sql",
    ]);
    expect((await run()).outputs.result).toBe("up-to-date");
    write({ "R__view.sql": "CREATE OR REPLACE VIEW v AS SELECT two, ten FROM live" });
    expect((await applied()).names).toEqual(["R__view.sql"]);
    write({ "V12__late.sql": "SELECT 1" });
    expect((await applied()).names).toEqual(["V12__late.sql"]);
    expect((await run()).outputs.result).toBe("up-to-date");
    write({
      "V12.0__twice.sql": "SELECT 1",
      "U99__x.sql": "SELECT 1",
      "afterMigrate.sql": "SELECT 1",
    });
    const { log } = await run();
    for (const part of ["have the same version", "U99__x.sql: Flyway takes", "a callback"])
      expect(log).toContain(part);
    for (const name of ["V12.0__twice.sql", "U99__x.sql", "afterMigrate.sql"])
      rmSync(join(directory, name));
    write({ "V13__x.sql": "SELECT '$\u007bschema}'" });
    expect((await run()).log).toContain('fills in "$\u007bschema}"');
  });
});

describe("the order of files", () => {
  it("is that of their numbers", async () => {
    write({
      "1_a.sql": "CREATE TABLE live (n int)",
      "2_b.sql": "INSERT INTO live VALUES (2)",
      "10_c.sql": "UPDATE live SET n = 10",
      "10_c.2.sql": "SELECT 1",
    });
    expect((await applied()).names).toEqual(["1_a.sql", "2_b.sql", "10_c.2.sql", "10_c.sql"]);
    write({ "11_d.sql": "SELECT 1" });
    expect((await applied()).names).toEqual(["11_d.sql"]);
    write({ "3_late.sql": "SELECT 1" });
    expect((await run()).log).toContain("3_late.sql comes before 11_d.sql");
  });

  it.each([
    ["golang-migrate", ["1_a.up.sql", "001_b.up.sql"], "SELECT 1"],
    ["goose", ["1_a.sql", "01_b.sql"], "-- +goose Up\nSELECT 1"],
    ["dbmate", ["20240101_a.sql", "20240101_b.sql"], "-- migrate:up\nSELECT 1"],
    ["tern", ["001_a.sql", "001_b.sql"], "SELECT 1\n---- create above / drop below ----"],
  ])("is none where %s would refuse two files of one number", async (tool, names, text) => {
    write(Object.fromEntries(names.map((name) => [name, text])));
    const { code, log } = await run();
    expect(code).toBe(1);
    expect(log).toContain(`has the number of `);
    for (const part of [tool, ...names]) expect(log).toContain(part);
    expect((await run({ layout: "plain" })).code).toBe(0);
  });

  it("is that of Drizzle's journal", async () => {
    const entries = [
      { idx: 0, tag: "0000_z" },
      { idx: 1, tag: "0000_a" },
    ];
    write({
      "0000_z.sql": "CREATE TABLE live ()",
      "0000_a.sql": "ALTER TABLE live ADD n int;--> statement-breakpoint\nSELECT 1",
      "meta/_journal.json": JSON.stringify({ entries }),
    });
    expect((await applied()).names).toEqual(["0000_z.sql", "0000_a.sql"]);
    write({ "0001_x.sql": "SELECT 1" });
    expect((await run()).log).toContain("0001_x.sql is not in Drizzle's");
  });

  it("counts links, takes Diesel's folders, and names everything that it leaves alone", async () => {
    write({
      "1_a/up.sql": "CREATE TABLE live ()",
      "1_a/down.sql": "DROP TABLE live",
      "1_a/notes.sql": "DROP TABLE live",
      "../elsewhere-pm2-actions/up.sql": "CREATE TABLE linked ()",
    });
    const elsewhere = join(directory, "../elsewhere-pm2-actions");
    symlinkSync(elsewhere, join(directory, "2_b"));
    const { names, log } = await applied();
    rmSync(elsewhere, { recursive: true });
    expect(names).toEqual(["1_a", "2_b"]);
    expect(log).toContain("Ways back, left alone: 1_a/down.sql.");
    expect(log).toMatch(/not run, since nothing says what they are: 1_a\/notes\.sql\./);
    expect(await tables()).toEqual(["linked", "live"]);
    expect((await run()).log).toContain("2_b is a link that leads nowhere");
  });
});
