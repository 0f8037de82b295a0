import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Cluster, startCluster } from "../cluster.js";
import { runStep } from "./step.js";

let cluster: Cluster;
const folder = mkdtempSync(join(tmpdir(), "pm2-actions-foreseen-"));
/** The role of the README: it owns the database and may create others, and is no superuser. */
const app = { user: "app", password: "app's word" };

beforeAll(async () => {
  cluster = await startCluster({ wal_level: "logical" });
  await cluster.sql("postgres", "CREATE ROLE app LOGIN CREATEDB PASSWORD 'app''s word'");
  for (const name of ["shop", "source"])
    await cluster.sql("postgres", `CREATE DATABASE ${name} OWNER app`);
  await cluster.sql(
    "source",
    `CREATE PUBLICATION everything FOR ALL TABLES;
     CREATE FUNCTION watch() RETURNS event_trigger LANGUAGE plpgsql AS 'begin end';
     CREATE EVENT TRIGGER watching ON ddl_command_end EXECUTE FUNCTION watch();
     CREATE FOREIGN DATA WRAPPER wrapped;
     CREATE FUNCTION own_abs(int) RETURNS int LANGUAGE internal IMMUTABLE AS 'int4abs';
     CREATE FUNCTION harmless() RETURNS text LANGUAGE sql AS $$ SELECT 'x LANGUAGE c' $$`,
  );
  const mine = `SET ROLE app; CREATE TABLE public.orders (id serial PRIMARY KEY, note text);
    INSERT INTO public.orders (note) SELECT 'x' FROM generate_series(1, 50) n;
    SELECT count(lo_create(0)) FROM generate_series(1, 150);`;
  await cluster.sql("shop", mine);
});
afterAll(() => {
  cluster.stop();
  rmSync(folder, { recursive: true, force: true });
});

const restore = (dump: string, more: Record<string, string> = {}) =>
  runStep("db-restore", {
    "database-url": cluster.url("shop", app),
    dump,
    confirm: "shop",
    ...more,
  });

function dumped(database: string, ...args: string[]) {
  const path = join(folder, `${database}${args.join("")}`);
  cluster.run("pg_dump", ...args, `--file=${path}`, database);
  return path;
}

it.each(["-Fc", "-Fp"])("a dry run of %s names what only a superuser may do", async (form) => {
  const { code, log } = await restore(dumped("source", form), { "dry-run": "true" });
  expect(code, log).toBe(1);
  for (const named of [
    "CREATE EVENT TRIGGER watching",
    "CREATE PUBLICATION everything FOR ALL TABLES",
    "CREATE FOREIGN DATA WRAPPER wrapped",
    "CREATE FUNCTION public.own_abs",
  ])
    expect(log).toContain(named);
  expect(log).not.toContain("harmless");
});

it("large objects are counted, and sequences that are behind are said", async () => {
  await cluster.sql("shop", "SELECT setval('orders_id_seq', 10)");
  const dump = dumped("shop", "-Fc");
  await cluster.sql(
    "shop",
    "SELECT setval('orders_id_seq', 60); SELECT count(lo_create(0)) FROM generate_series(1, 250)",
  );
  const fewer = await restore(dump);
  expect(fewer.code, fewer.log).toBe(1);
  expect(fewer.log).toContain("250 of the 400 large objects (63 ");
  expect(fewer.log).toContain("public.orders_id_seq (at 10; the largest number there is 50)");
  expect(fewer.log).toContain("public.orders_id_seq (60, then 10)");
  const { code, log } = await restore(dump, { "allow-missing": "large-objects" });
  expect(code, log).toBe(0);
});

it("a dump of -n public is restored into a new database, which has that schema", async () => {
  const dump = dumped("shop", "-Fc", "-n", "public");
  const { code, log } = await restore(dump, { "allow-missing": "large-objects" });
  expect(code, log).toBe(0);
  expect(await cluster.sql("shop", "SELECT count(*)::int AS n FROM orders")).toEqual([{ n: 50 }]);
});

it("a replica is told before anything", async () => {
  const dump = dumped("shop", "-Fc");
  writeFileSync(join(cluster.data, "standby.signal"), "");
  cluster.restart();
  const { code, log } = await restore(dump);
  expect(code).toBe(1);
  expect(log).toContain("is a replica, which takes no changes");
});
