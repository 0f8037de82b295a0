import { mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
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

/** A dump of a database that needs what this server has not, or not for this role. */
async function dumpedThenGone(form: string, statements: string, ...roles: readonly string[]) {
  for (const role of roles) await cluster.sql("postgres", `CREATE ROLE ${role}`);
  await cluster.sql("postgres", "CREATE DATABASE passing");
  await cluster.sql("passing", statements);
  const dump = dumped("passing", form);
  await cluster.sql("postgres", "DROP DATABASE passing");
  return dump;
}

describe.each(["-Fc", "-Fp"])("a dry run of %s", (form) => {
  const dryRun = (dump: string) => restore(dump, { "dry-run": "true" });

  it("names roles that only grants, policies and default privileges name", async () => {
    const roles = ["reader", "watcher", "maker", "taker"];
    const dump = await dumpedThenGone(
      form,
      `CREATE TABLE t (n int); GRANT SELECT ON t TO reader; ALTER TABLE t ENABLE ROW LEVEL SECURITY;
       CREATE POLICY p ON t TO watcher USING (n > 0);
       ALTER DEFAULT PRIVILEGES FOR ROLE maker IN SCHEMA public GRANT SELECT ON TABLES TO taker`,
      ...roles,
    );
    for (const role of roles) await cluster.sql("postgres", `DROP ROLE ${role}`);
    const { code, log } = await dryRun(dump);
    expect(code, log).toBe(1);
    for (const role of roles) expect(log).toContain(`CREATE ROLE "${role}";`);
  });

  it("names roles whose default privileges are not this role's to change, and those it would act as", async () => {
    const dump = await dumpedThenGone(
      form,
      `CREATE TABLE t (n int); GRANT SELECT ON t TO grantor WITH GRANT OPTION;
       SET ROLE grantor; GRANT SELECT ON t TO app; RESET ROLE;
       ALTER DEFAULT PRIVILEGES FOR ROLE other GRANT SELECT ON TABLES TO app`,
      "grantor",
      "other",
    );
    const { code, log } = await dryRun(dump);
    await cluster.sql("postgres", "DROP ROLE grantor");
    await cluster.sql("postgres", "DROP ROLE other");
    expect(code, log).toBe(1);
    expect(log).toContain("changes the default privileges of other, which this role may not do");
    expect(log).toContain("acts in the name of grantor (SET SESSION AUTHORIZATION)");
  });

  it("names extensions, languages and functions that are a superuser's", async () => {
    const dump = await dumpedThenGone(
      form,
      `CREATE EXTENSION pageinspect; CREATE EXTENSION hstore; CREATE LANGUAGE odd HANDLER plpgsql_call_handler;
       CREATE FUNCTION own_handler() RETURNS language_handler LANGUAGE c AS '$libdir/plpgsql', 'plpgsql_call_handler';
       CREATE LANGUAGE own HANDLER own_handler;
       CREATE FUNCTION page(text, int8) RETURNS bytea LANGUAGE c AS '$libdir/pageinspect', 'get_raw_page_1_9'`,
    );
    const { code, log } = await dryRun(dump);
    expect(code, log).toBe(1);
    expect(log).toContain("Only a superuser may create pageinspect, which the dump needs.");
    expect(log).toContain("The dump needs extensions that are not installed: odd.");
    for (const named of ["PROCEDURAL LANGUAGE own", "CREATE FUNCTION public.page"])
      expect(log).toContain(named);
    expect(log).not.toContain("hstore");
  });

  it("names roles that are given things where they may make none", async () => {
    await cluster.sql("postgres", "CREATE ROLE guest; GRANT guest TO app");
    await cluster.sql("postgres", "CREATE DATABASE passing OWNER app");
    await cluster.sql(
      "passing",
      `SET ROLE app; GRANT CREATE ON SCHEMA public TO guest; CREATE TABLE public.t (n int); ALTER TABLE public.t OWNER TO guest;
       CREATE SCHEMA hr; GRANT CREATE ON SCHEMA hr TO guest; CREATE VIEW hr.v AS SELECT n FROM public.t; ALTER VIEW hr.v OWNER TO guest`,
    );
    const dump = dumped("passing", form);
    await cluster.sql("postgres", "DROP DATABASE passing");
    const { code, log } = await dryRun(dump);
    await cluster.sql("postgres", "DROP ROLE guest");
    expect(code, log).toBe(1);
    expect(log).toMatch(/guest in (?:public, guest in )?hr\. Only a superuser may do so/);
  });

  it("names what the dump lacks, before anything is filled", async () => {
    await cluster.sql("shop", "CREATE SCHEMA audit; CREATE TABLE audit.log (n int)");
    const dump = dumped("shop", form, "-N", "audit", "--no-blobs");
    for (const dry of ["true", "false"]) {
      const { code, log } = await restore(dump, { "dry-run": dry });
      expect(code, log).toBe(1);
      for (const gone of ["schema audit", "table audit.log", "large objects large-objects"])
        expect(log).toContain(`  ${gone}`);
      expect(log).not.toContain("table public.orders");
      expect(log).not.toContain("Restored ");
    }
    const allowed = { "dry-run": "true", "allow-missing": "audit.*, large-objects" };
    const { code, log } = await restore(dump, allowed);
    await cluster.sql("shop", "DROP SCHEMA audit CASCADE");
    expect(code, log).toBe(0);
  });
});

it("settings that this role may not give to another database are named, without their values", async () => {
  await cluster.sql("postgres", "CREATE ROLE other");
  await cluster.sql(
    "postgres",
    "ALTER ROLE other IN DATABASE shop SET application_name TO 'hidden'",
  );
  await cluster.sql("postgres", "ALTER DATABASE shop SET log_statement TO 'ddl'");
  await cluster.sql("postgres", "ALTER DATABASE shop SET work_mem TO '5MB'");
  const { code, log } = await restore(dumped("shop", "-Fc"), { "dry-run": "true" });
  await cluster.sql("postgres", "ALTER DATABASE shop RESET ALL");
  await cluster.sql("postgres", "ALTER ROLE other IN DATABASE shop RESET ALL; DROP ROLE other");
  expect(code, log).toBe(1);
  expect(log).toContain('ALTER ROLE "other" IN DATABASE "shop" SET "application_name" (');
  expect(log).toContain('ALTER DATABASE "shop" SET "log_statement" (');
  expect(log).not.toMatch(/hidden|work_mem/);
});

describe.each([["-Fc"], ["-Fp"], ["-Fp", "--inserts"], ["-Fc", "--load-via-partition-root"]])(
  "rows that no dump of %s%s brings",
  (...form) => {
    const refused = async (...args: string[]) => {
      const dump = dumped("shop", ...form, ...args);
      const { code, log } = await restore(dump, {
        "dry-run": "true",
        "allow-missing": "large-objects",
      });
      return { code, log, gone: log.match(/all rows of [^%]*/g) };
    };

    it("are named before anything is filled, and those of whole dumps are not", async () => {
      await cluster.sql(
        "shop",
        `SET ROLE app; CREATE SCHEMA "Two words";
         CREATE TABLE "Two words"."Odd ""t" (n int); INSERT INTO "Two words"."Odd ""t" VALUES (1);
         CREATE TABLE public.empty (n int);
         CREATE TABLE public.parts (k int) PARTITION BY LIST (k);
         CREATE TABLE public.parts_1 PARTITION OF public.parts FOR VALUES IN (1); INSERT INTO public.parts VALUES (1);
         CREATE TABLE public.parent (n int); CREATE TABLE public.child () INHERITS (public.parent); INSERT INTO public.child VALUES (1)`,
      );
      const whole = await refused();
      const structure = await refused("-s");
      const parts = await refused("--exclude-table-data=parts_1", "--exclude-table-data=orders");
      await cluster.sql(
        "shop",
        'DROP SCHEMA "Two words" CASCADE; DROP TABLE empty, parts, parent CASCADE',
      );
      expect(whole.code, whole.log).toBe(0);
      expect(structure.code).toBe(1);
      expect(structure.gone).toEqual(
        ['Two words.Odd "t', "public.child", "public.orders", "public.parent", "public.parts"].map(
          (name) => `all rows of ${name}`,
        ),
      );
      expect(parts.gone).toEqual(["all rows of public.orders", "all rows of public.parts"]);
    });
  },
);

it("an extension that lives in one database only is named, with a way out", async () => {
  const dump = dumped("shop", "-Fp");
  const text = readFileSync(dump, "utf8");
  writeFileSync(
    dump,
    text.replace(
      "\nCREATE ",
      "\nCREATE EXTENSION IF NOT EXISTS pg_cron WITH SCHEMA pg_catalog;\n\nCREATE ",
    ),
  );
  const { code, log } = await restore(dump, { "dry-run": "true" });
  expect(code, log).toBe(1);
  expect(log).toMatch(
    /makes the extension pg_cron.*cron\.database_name.*--exclude-extension=pg_cron/,
  );
});

it("a dump that drops what is not there is refused, with its lines; one with --if-exists is restored", async () => {
  const unsure = await restore(dumped("shop", "-Fp", "--clean"));
  expect(unsure.code, unsure.log).toBe(1);
  expect(unsure.log).toMatch(/line \d+: "(?:DROP|ALTER TABLE)/);
  expect(unsure.log).toContain("pg_dump --clean wrote it without --if-exists");
  const sure = await restore(dumped("shop", "-Fp", "--clean", "--if-exists"));
  expect(sure.code, sure.log).toBe(0);
});

it("a sequence that starts anew above its rows is not behind them", async () => {
  await cluster.sql("shop", "ALTER SEQUENCE orders_id_seq RESTART WITH 51");
  const above = await restore(dumped("shop", "-Fc"));
  expect(above.code, above.log).toBe(0);
  expect(above.log).not.toMatch(/Sequences/);
  await cluster.sql("shop", "ALTER SEQUENCE orders_id_seq RESTART WITH 50");
  const below = await restore(dumped("shop", "-Fc"));
  expect(below.log).toContain(
    "public.orders_id_seq (gives 50 next; the largest number there is 50)",
  );
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
  expect(fewer.log).toContain(
    "public.orders_id_seq (gives 11 next; the largest number there is 50)",
  );
  expect(fewer.log).toContain("public.orders_id_seq (61, then 11)");
  const { code, log } = await restore(dump, { "allow-missing": "large-objects" });
  expect(code, log).toBe(0);
});

it("a dump of -n public is restored into a new database, which has that schema", async () => {
  const dump = dumped("shop", "-Fc", "-n", "public");
  const { code, log } = await restore(dump, { "allow-missing": "large-objects" });
  expect(code, log).toBe(0);
  expect(await cluster.sql("shop", "SELECT count(*)::int AS n FROM orders")).toEqual([{ n: 50 }]);
});

it("calls a cut archive damaged, and counts nothing that it lacks as a loss", async () => {
  const dump = await dumpedThenGone(
    "-Fc",
    "CREATE TABLE notes AS SELECT n, md5(n::text) AS t FROM generate_series(1, 2000) n; ALTER TABLE notes OWNER TO app",
  );
  const whole = await restore(dump, { "dry-run": "true" });
  expect(whole.code, whole.log).toBe(1);
  expect(whole.log).toContain("The dump holds less than shop has");
  truncateSync(dump, statSync(dump).size - 2000);
  for (const more of [{ "dry-run": "true" }, {}]) {
    const { code, log } = await restore(dump, more);
    expect(code, log).toBe(1);
    expect(log).toMatch(/is damaged: .*end of file/);
    expect(log).not.toMatch(/holds less|allow-missing/);
  }
});

it("a replica is told before anything", async () => {
  const dump = dumped("shop", "-Fc");
  writeFileSync(join(cluster.data, "standby.signal"), "");
  cluster.restart();
  const { code, log } = await restore(dump);
  expect(code).toBe(1);
  expect(log).toContain("is a replica, which takes no changes");
});
