import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { serverFolder } from "../../../scripts/postgres-servers.mjs";
import { type Cluster, startCluster } from "../cluster.js";
import { runStep } from "./step.js";

// No build of pg_cron is at hand for the tests. An extension of its name stands for what is in the database, and a
// session of its scheduler's name for that; how the real ones behave was seen of 1.4.2 on PostgreSQL 15.

let cluster: Cluster;
let folder: string;
let dump: string;

beforeAll(async () => {
  // A copy of this server is the test's own, and the oldest fits every client program.
  cluster = await startCluster({}, "/tmp", serverFolder(14));
  folder = mkdtempSync(join(tmpdir(), "pm2-actions-cron-"));
  const extensions = join(cluster.folder, "server", "share", "postgresql", "extension");
  writeFileSync(
    join(extensions, "pg_cron.control"),
    "default_version = '1.6'\nschema = pg_catalog\n",
  );
  writeFileSync(
    join(extensions, "pg_cron--1.6.sql"),
    "CREATE SCHEMA cron; CREATE TABLE cron.job (jobid bigint); SELECT pg_extension_config_dump('cron.job', '');",
  );
  await cluster.sql("postgres", "CREATE DATABASE source");
  await cluster.sql("source", "CREATE TABLE t (n int)");
  dump = join(folder, "source.dump");
  cluster.run("pg_dump", "-Fc", `--file=${dump}`, "source");
});
afterAll(() => {
  cluster?.stop();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  for (const name of await cluster.databases())
    if (/^shop/.test(name)) await cluster.sql("postgres", `DROP DATABASE ${name} WITH (FORCE)`);
  await cluster.sql("postgres", "CREATE DATABASE shop");
  await cluster.sql("shop", "CREATE TABLE t (n int)");
});

const restore = (more: Record<string, string> = {}) =>
  runStep("db-restore", {
    "database-url": cluster.url("shop"),
    dump,
    confirm: "shop",
    "drain-seconds": "1",
    ...more,
  });

/** @param restarted whether the server starts it again, as from pg_cron 1.6.1 on */
async function scheduler(restarted: boolean) {
  let client: pg.Client;
  let over = false;
  const start = async () => {
    client = new pg.Client({
      connectionString: cluster.url("shop"),
      application_name: "pg_cron scheduler",
    });
    client.on("error", () => {});
    client.on("end", () => {
      if (restarted && !over) setTimeout(() => start().catch(() => {}), 100);
    });
    await client.connect();
  };
  await start();
  return {
    async stop() {
      over = true;
      await client.end().catch(() => {});
    },
  };
}

it("names the extension before the swap, with how its jobs come back", async () => {
  await cluster.sql("shop", "CREATE EXTENSION pg_cron");
  const refused = await restore();
  expect(refused.code, refused.log).toBe(1);
  expect(refused.log).toContain("extension pg_cron");
  const allowed = { "allow-missing": "pg_cron, cron.*, cron" };
  const planned = await restore({ ...allowed, "dry-run": "true" });
  expect(planned.code, planned.log).toBe(0);
  expect(planned.log).toMatch(
    /::warning::shop has the extension pg_cron, .* Afterwards, in shop: CREATE EXTENSION pg_cron; and cron\.schedule for each job\./,
  );
  expect(planned.log).not.toContain("scheduler");
});

it("says of a scheduler that is ended how it comes back, and that it has not", async () => {
  const old = await scheduler(false);
  try {
    const { code, log } = await restore();
    expect(code, log).toBe(0);
    expect(log).toMatch(
      /::warning::pg_cron's scheduler works in shop \(process \d+ of the server\)/,
    );
    expect(log).toContain(
      "::warning::pg_cron's scheduler has not come back to shop. From pg_cron 1.6.1 on the server starts it again by itself; an older one comes back only when PostgreSQL is restarted",
    );
  } finally {
    await old.stop();
  }
});

it("says of one that came back that it did", async () => {
  const newer = await scheduler(true);
  try {
    const { code, log } = await restore();
    expect(code, log).toBe(0);
    expect(log).toContain("pg_cron's scheduler works in shop again.");
    expect(log).not.toContain("has not come back");
  } finally {
    await newer.stop();
  }
});
