import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Cluster, startCluster } from "../cluster.js";
import { runStep } from "./step.js";

let cluster: Cluster;
let directory: string;
let holder: pg.Client;
let count = 0;
let database: string;

beforeAll(async () => {
  cluster = await startCluster();
});
afterAll(() => cluster.stop());
beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), "pm2-actions-locks-"));
  database = `locks_${++count}`;
  await cluster.sql("postgres", `CREATE DATABASE ${database}`);
  await cluster.sql(
    database,
    "CREATE TABLE busy (n int); CREATE TABLE other (n int); INSERT INTO busy VALUES (1)",
  );
  holder = await connected("nightly report");
  return async () => {
    await holder.end();
    rmSync(directory, { recursive: true, force: true });
  };
});

async function connected(application: string) {
  const client = new pg.Client({
    connectionString: cluster.url(database),
    application_name: application,
  });
  await client.connect();
  return client;
}
const write = (files: Record<string, string>) => {
  for (const [name, sql] of Object.entries(files)) writeFileSync(join(directory, name), sql);
};
const run = (more: Record<string, string> = {}) =>
  runStep("db-migrate", { "database-url": cluster.url(database), directory, ...more });

/** Reads both tables again and again, as an app does; the longest wait, in milliseconds. */
async function readers() {
  const client = await connected("app");
  let going = true;
  let longest = 0;
  let reads = 0;
  const loop = (async () => {
    while (going) {
      // One after the other: with both in one statement, it would hold the first while it waits for the
      // second, and the server may take that and the migration for a deadlock.
      for (const table of ["busy", "other"]) {
        const began = performance.now();
        await client.query(`SELECT count(*) FROM ${table}`);
        longest = Math.max(longest, performance.now() - began);
      }
      reads++;
      await sleep(20);
    }
  })();
  return async () => {
    going = false;
    await loop;
    await client.end();
    return { longest, reads };
  };
}

describe("db-migrate behind a long reader", () => {
  it("makes nobody else wait for longer than 2.5 s, names who holds the table, and gets there", async () => {
    write({
      "1.sql": "CREATE TABLE made ();\nALTER TABLE other ADD c int;\nALTER TABLE busy ADD c int",
    });
    await holder.query("BEGIN; SELECT 'a secret word', n FROM busy");
    const stop = await readers();
    const released = sleep(7000).then(() => holder.query("COMMIT"));
    const { code, log } = await run();
    const { longest, reads } = await stop();
    await released;
    expect(code, log).toBe(0);
    expect(longest).toBeLessThan(2500);
    expect(longest).toBeGreaterThan(1000);
    expect(reads).toBeGreaterThan(20);
    expect(log).toMatch(/1\.sql waited for what others hold, and is tried again in 0\.5 s/);
    expect(log).toMatch(/tried again in 1\.0 s/);
    expect(log).toMatch(
      /process \d+ of the server, user \w+, application nightly report, idle in transaction, in a transaction since 20[^\n]*: BEGIN; SELECT …/,
    );
    expect(log).not.toContain("secret");
    expect(await cluster.sql(database, "SELECT count(*)::int AS n FROM schema_migrations")).toEqual(
      [{ n: 1 }],
    );
  });

  it("counts the waits of one file together", async () => {
    const second = await connected("second");
    write({ "1.sql": "ALTER TABLE other ADD c int;\nALTER TABLE busy ADD c int" });
    await holder.query("BEGIN; LOCK TABLE busy IN SHARE UPDATE EXCLUSIVE MODE");
    await second.query("BEGIN; LOCK TABLE other IN SHARE UPDATE EXCLUSIVE MODE");
    // The first table is let go in the middle of each try, so that the second is waited for as well.
    const stop = await readers();
    setTimeout(() => second.query("COMMIT"), 2000);
    setTimeout(() => holder.query("COMMIT"), 6000);
    const { code, log } = await run();
    const { longest } = await stop();
    await second.end();
    expect(code, log).toBe(0);
    expect(longest).toBeLessThan(2500);
  });

  it("gives up after lock-timeout, says for whom it waited, and leaves nothing behind", async () => {
    write({ "1.sql": "CREATE TABLE made ();\nALTER TABLE busy ADD c int" });
    await holder.query("BEGIN; SELECT n FROM busy");
    const { code, log } = await run({ "lock-timeout": "2", "table-lock-timeout": "0.5" });
    await holder.query("COMMIT");
    expect(code).toBe(1);
    expect(log).toMatch(/no time left for another try:\n[^\n]*\n[^\n]*application nightly report/);
    expect(log).toMatch(
      /1\.sql could not be applied: canceling statement due to lock timeout\. The file left nothing behind\. [^\n]*raise lock-timeout/,
    );
    expect(await cluster.sql(database, "SELECT to_regclass('made') AS t")).toEqual([{ t: null }]);
  });

  it("lets CONCURRENTLY wait, which stands in nobody's way", async () => {
    write({
      "1.sql":
        "-- no-transaction\nCREATE INDEX CONCURRENTLY i ON busy (n);\nALTER TABLE other ADD c int",
    });
    await holder.query("BEGIN ISOLATION LEVEL REPEATABLE READ; SELECT n FROM busy");
    const stop = await readers();
    setTimeout(() => holder.query("COMMIT"), 4000);
    const { code, log } = await run();
    const { longest } = await stop();
    expect(code, log).toBe(0);
    expect(log).not.toContain("tried again");
    expect(longest).toBeLessThan(1000);
  });

  it("takes its time for long statements, unless statement-timeout says otherwise", async () => {
    await cluster.sql("postgres", `ALTER DATABASE ${database} SET statement_timeout = '100ms'`);
    write({ "1.sql": "SELECT pg_sleep(0.5)" });
    const short = await run({ "statement-timeout": "0.2" });
    expect(short.code).toBe(1);
    expect(short.log).toMatch(
      /1\.sql could not be applied: canceling statement due to statement timeout/,
    );
    const { code, log } = await run();
    expect(code, log).toBe(0);
  });

  it("resets schemas in the same way", async () => {
    write({ "1.sql": "CREATE TABLE made ()" });
    await holder.query("BEGIN; SELECT n FROM busy");
    setTimeout(() => holder.query("COMMIT"), 4000);
    const { code, log } = await run({ "reset-schemas": "public", confirm: database });
    expect(code, log).toBe(0);
    expect(log).toContain("The reset of schemas waited");
  });
});
