import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { Cluster } from "../cluster.js";
import { eachInEmptyPlace, writeFiles } from "./migrations.js";
import { runStep } from "./step.js";

let cluster: Cluster;
let directory: string;
let database: string;
eachInEmptyPlace(
  (count) => `foreign_${count}`,
  (place) => {
    ({ cluster, database, directory } = place);
  },
);

const write = (files: Record<string, string>) => writeFiles(directory, files);
const run = (more: Record<string, string> = {}) =>
  runStep("db-migrate", { "database-url": cluster.url(database), directory, ...more });

const twice = "UPDATE balance SET n = n * 2";
const more = "ALTER TABLE balance ADD more int";
const hash = (text: string) => createHash("sha256").update(text).digest("hex");
const goose = (sql: string) => `-- +goose Up\n${sql};\n-- +goose Down\nDROP TABLE balance;`;

/**
 * As the tools write them: this step was tried on databases that dbmate 2.36, golang-migrate 4.20, goose 3.30,
 * Knex 3.3, node-pg-migrate 9.0, Drizzle 0.45 and tern 2.3 themselves had migrated, and refused each.
 */
describe("a record of another tool", () => {
  it.each([
    [
      "dbmate",
      { "20240101_a.sql": twice, "20240102_b.sql": more },
      "CREATE TABLE schema_migrations (version varchar(128) PRIMARY KEY); INSERT INTO schema_migrations VALUES ('20240101')",
    ],
    [
      "golang-migrate",
      { "1_a.up.sql": twice, "2_b.up.sql": more },
      "CREATE TABLE schema_migrations (version bigint PRIMARY KEY, dirty boolean NOT NULL); INSERT INTO schema_migrations VALUES (1, false)",
    ],
    [
      "Ecto",
      { "20240101_a.sql": twice, "20240102_b.sql": more },
      "CREATE TABLE schema_migrations (version bigint PRIMARY KEY, inserted_at timestamp); INSERT INTO schema_migrations VALUES (20240101, now())",
    ],
    [
      "Prisma",
      {
        "20240101_a/migration.sql": twice,
        "20240102_b/migration.sql": more,
        "migration_lock.toml": "",
      },
      `CREATE TABLE _prisma_migrations (id text PRIMARY KEY, checksum text NOT NULL, migration_name text NOT NULL,
         finished_at timestamptz, rolled_back_at timestamptz, started_at timestamptz NOT NULL);
       INSERT INTO _prisma_migrations VALUES ('1', 'x', '20240101_a', now(), NULL, now()), ('2', 'x', '20240102_b', NULL, NULL, now())`,
    ],
    [
      "Drizzle",
      { "0000_a.sql": twice, "0001_b.sql": more },
      `CREATE SCHEMA drizzle; CREATE TABLE drizzle.__drizzle_migrations (id serial, hash text, created_at bigint);
       INSERT INTO drizzle.__drizzle_migrations (hash, created_at) VALUES ('${hash(twice)}', 1)`,
    ],
    [
      "Flyway",
      { "V1__a.sql": twice, "V2__b.sql": more },
      `CREATE TABLE flyway_schema_history (installed_rank int, version text, description text, type text, script text, success boolean);
       INSERT INTO flyway_schema_history VALUES (1, '1', 'a', 'SQL', 'V1__a.sql', true), (2, '2', 'b', 'SQL', 'V2__b.sql', false)`,
    ],
    [
      "goose",
      { "1_a.sql": goose(twice), "2_b.sql": goose(more) },
      `CREATE TABLE goose_db_version (id serial, version_id bigint, is_applied boolean, tstamp timestamp);
       INSERT INTO goose_db_version (version_id, is_applied) VALUES (0, true), (1, true), (2, true), (2, false)`,
    ],
    [
      "Knex",
      { "20240101_a.sql": twice, "20240102_b.sql": more },
      "CREATE TABLE knex_migrations (id serial, name text, batch int); INSERT INTO knex_migrations (name, batch) VALUES ('20240101_a.js', 1)",
    ],
    [
      "tern",
      { "001_a.sql": twice, "002_b.sql": more },
      "CREATE TABLE schema_version (version int NOT NULL); INSERT INTO schema_version VALUES (1)",
    ],
    [
      "Diesel",
      { "2024-01-01-000000_a/up.sql": twice, "2024-01-02-000000_b/up.sql": more },
      "CREATE TABLE __diesel_schema_migrations (version varchar(50), run_on timestamp); INSERT INTO __diesel_schema_migrations VALUES ('20240101000000', now())",
    ],
  ])("of %s is never added to, and what is on it never runs again", async (tool, files, record) => {
    await cluster.sql(
      database,
      `CREATE TABLE balance (n int); INSERT INTO balance VALUES (100); ${record}`,
    );
    write(files);
    const [first = "", second = ""] = Object.keys(files).map((name) => name.replace(/\/.*/, ""));
    const refused = await run();
    expect(refused.code, refused.log).toBe(1);
    expect(refused.log).toContain(tool);
    const [, marks = ""] = /mark-applied: \|\n((?: +\| +\S+\n)+)/.exec(refused.log) ?? [];
    expect(marks.replace(/[ |]+/g, " ").trim()).toBe(first);
    const own = { table: "public.applied_migrations" };
    const once = await run({ ...own, "mark-applied": first });
    expect(once.code, once.log).toBe(0);
    expect(once.outputs.applied).toBe(JSON.stringify([second]));
    expect((await run(own)).outputs.result).toBe("up-to-date");
    expect(await cluster.sql(database, "SELECT * FROM balance")).toEqual([{ n: 100, more: null }]);
  });

  it("of another directory is no reason to refuse", async () => {
    await cluster.sql(
      database,
      "CREATE SCHEMA auth; CREATE TABLE auth.schema_migrations (version text); INSERT INTO auth.schema_migrations VALUES ('20190101')",
    );
    write({ "20240101_a.sql": "SELECT 1" });
    const { code, log } = await run();
    expect(code, log).toBe(0);
  });

  it("is not emptied by reset-schemas", async () => {
    await cluster.sql(
      database,
      "CREATE SCHEMA app; CREATE TABLE schema_migrations (version text); INSERT INTO schema_migrations VALUES ('1')",
    );
    write({ "1_a.sql": "SELECT 1" });
    const { code, log } = await run({ "reset-schemas": "app", confirm: database });
    expect(code).toBe(1);
    expect(log).toContain(
      'Input "table" is "public.schema_migrations": that is the record of dbmate',
    );
    expect(await cluster.sql(database, "SELECT * FROM schema_migrations")).toHaveLength(1);
  });
});
