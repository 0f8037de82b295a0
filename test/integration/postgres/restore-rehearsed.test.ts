import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Cluster, startCluster } from "../cluster.js";
import { eventually } from "../eventually.js";
import { runStep, startStep } from "./step.js";

let cluster: Cluster;
const folder = mkdtempSync(join(tmpdir(), "pm2-actions-rehearsed-"));
/** The role of the README: it owns the database and may create others, and is no superuser. */
const app = { user: "app", password: "app's word" };
const state = { XDG_STATE_HOME: join(folder, "state") };

beforeAll(async () => {
  cluster = await startCluster();
  await cluster.sql("postgres", "CREATE ROLE app LOGIN CREATEDB PASSWORD 'app''s word'");
  await cluster.sql("postgres", "CREATE DATABASE shop OWNER app");
  await cluster.sql(
    "shop",
    "SET ROLE app; CREATE TABLE public.orders (n int); INSERT INTO public.orders SELECT generate_series(1, 500)",
  );
  cluster.run("pg_dump", "-Fc", `--file=${join(folder, "shop.dump")}`, "shop");
});
afterAll(() => {
  cluster.stop();
  rmSync(folder, { recursive: true, force: true });
});

const inputs = (more: Record<string, string> = {}) => ({
  "database-url": cluster.url("shop", app),
  dump: join(folder, "shop.dump"),
  confirm: "shop",
  ...more,
});

async function session(role?: { user: string; password: string }) {
  const client = new pg.Client({ connectionString: cluster.url("shop", role) });
  client.on("error", () => {});
  await client.connect();
  return client;
}

const sideIsThere = async () =>
  (await cluster.databases()).some((name) => name.includes("_restore_"));

describe("a full dry run", () => {
  const full = (more: Record<string, string> = {}) => inputs({ "dry-run": "full", ...more });

  it("restores beside, verifies, drops it, and touches nothing else", async () => {
    const client = await session(app);
    await client.query("BEGIN; INSERT INTO orders VALUES (501)");
    const backups = join(folder, "backups");
    const { code, log, outputs } = await runStep(
      "db-restore",
      full({ "backup-directory": backups, "drain-seconds": "0" }),
      state,
    );
    expect(code, log).toBe(0);
    expect(outputs).toMatchObject({ result: "proven", tables: "1" });
    expect(JSON.parse(outputs.rows ?? "")).toEqual({ "public.orders": 500 });
    expect(outputs["previous-database"]).toBeUndefined();
    await client.query("ROLLBACK");
    await client.end();
    expect(await cluster.databases()).toEqual(["postgres", "shop"]);
    expect(readdirSync(folder)).not.toContain("backups");
  });

  it("fails at what the restore would fail at", async () => {
    const dump = join(folder, "none.sql");
    const plain = cluster.run("pg_dump", "shop");
    writeFileSync(dump, plain.replace(/^(COPY .*\n)(?:\d+\n)+/m, "$1"));
    const { code, log, outputs } = await runStep("db-restore", full({ dump }), state);
    expect(code, log).toBe(1);
    expect(log).toContain("all 500 rows of public.orders");
    expect(outputs.result).toBe("failed");
    expect(await cluster.databases()).toEqual(["postgres", "shop"]);
  });

  it("leaves nothing when it is killed", async () => {
    const dump = join(folder, "slow.sql");
    const plain = cluster.run("pg_dump", "shop");
    writeFileSync(
      dump,
      plain.replace("\n--\n-- PostgreSQL database dump complete", "\nSELECT pg_sleep(600);\n$&"),
    );
    const step = startStep("db-restore", full({ dump }), state);
    await eventually("the side database is there", async () => {
      if (step.child.exitCode !== null) throw new Error(step.said());
      return sideIsThere();
    });
    step.kill();
    await step.ended;
    const { code, log } = await runStep("db-restore", full(), state);
    expect(code, log).toBe(0);
    expect(await cluster.databases()).toEqual(["postgres", "shop"]);
  });
});

describe.each(["-Fc", "-Fp"])("a function that relies on search_path, in %s", (form) => {
  it.each([
    ["sql", "SELECT n + rate()"],
    ["plpgsql", "BEGIN RETURN n + rate(); END"],
  ])("of %s is named with its ALTER FUNCTION, by db-backup before", async (language, body) => {
    await cluster.sql("postgres", "CREATE DATABASE priced");
    await cluster.sql(
      "priced",
      `CREATE FUNCTION rate() RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT 2';
       CREATE FUNCTION price(n int) RETURNS int LANGUAGE ${language} IMMUTABLE AS $$ ${body} $$;
       CREATE FUNCTION exact(n int) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT n + public.rate()';
       CREATE TABLE items (n int, price int GENERATED ALWAYS AS (price(n)) STORED, exact int GENERATED ALWAYS AS (exact(n)) STORED);
       INSERT INTO items (n) VALUES (1)`,
    );
    const alter = "ALTER FUNCTION public.price(n integer) SET search_path = public;";
    const url = cluster.url("priced");
    const backup = await runStep(
      "db-backup",
      { "database-url": url, directory: join(folder, `priced${form}${language}`) },
      state,
    );
    expect(backup.code, backup.log).toBe(0);
    expect(backup.log).toContain(alter);
    expect(backup.log).not.toContain("ALTER FUNCTION public.exact");
    const dump = join(folder, `priced${form}${language}.dump`);
    cluster.run("pg_dump", form, `--file=${dump}`, "priced");
    const { code, log } = await runStep(
      "db-restore",
      { "database-url": url, dump, confirm: "priced" },
      state,
    );
    expect(code, log).toBe(1);
    expect(log).toContain(alter);
    await cluster.sql("priced", alter);
    cluster.run("pg_dump", form, `--file=${dump}`, "priced");
    const mended = await runStep(
      "db-restore",
      { "database-url": url, dump, confirm: "priced" },
      state,
    );
    expect(mended.code, mended.log).toBe(0);
    for (const name of await cluster.databases())
      if (name.startsWith("priced")) await cluster.sql("postgres", `DROP DATABASE "${name}"`);
  });
});

describe("a superuser's session that comes after the checks", () => {
  /** A step that is past its checks: a transaction of the app's keeps it from the swap. */
  async function waiting(seconds: string) {
    const busy = await session(app);
    await busy.query("BEGIN; SELECT 1");
    const step = startStep("db-restore", inputs({ "drain-seconds": seconds }), state);
    await eventually("the side database is there", async () => {
      if (step.child.exitCode !== null) throw new Error(step.said());
      return sideIsThere();
    });
    const administrator = await session();
    await busy.query("COMMIT");
    await busy.end();
    return { step, administrator };
  }

  it("is waited for, and named where it stays", async () => {
    const { step, administrator } = await waiting("3");
    const { code, log } = await step.ended;
    expect(code, log).toBe(1);
    expect(log).toMatch(/that this role may not end \(\S+, pid \d+\), so nothing was swapped/);
    expect((await administrator.query("SELECT count(*)::int AS n FROM orders")).rows).toEqual([
      { n: 500 },
    ]);
    await administrator.end();
    expect(await cluster.databases()).toEqual(["postgres", "shop"]);
  });

  it("holds the swap up no longer than it stays", async () => {
    const { step, administrator } = await waiting("600");
    await administrator.query("SELECT 1");
    await administrator.end();
    const { code, log } = await step.ended;
    expect(code, log).toBe(0);
  });
});
