import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Cluster, startCluster } from "../cluster.js";
import { eventually } from "../eventually.js";
import { runStep, startStep } from "./step.js";

const odd = `Shop "two"-x /y`;
let cluster: Cluster;
let directory: string;

beforeAll(async () => {
  cluster = await startCluster();
  for (const name of ["shop", odd])
    await cluster.sql("postgres", `CREATE DATABASE "${name.replaceAll('"', '""')}"`);
  for (const name of ["shop", odd])
    await cluster.sql(
      name,
      `CREATE TABLE orders (id int PRIMARY KEY, note text);
       INSERT INTO orders SELECT n, repeat(md5(n::text), 3) FROM generate_series(1, 20000) n;
       CREATE TABLE empty_one ();`,
    );
});
afterAll(() => cluster.stop());
beforeEach(() => {
  directory = join(mkdtempSync(join(tmpdir(), "pm2-actions-backup-")), "made here");
  return () => rmSync(join(directory, ".."), { recursive: true, force: true });
});

const backup = (more: Record<string, string> = {}, env = {}) =>
  runStep("db-backup", { "database-url": cluster.url("shop"), directory, ...more }, env);

describe("db-backup", () => {
  it("makes a dump that restores, readable by its owner only, with its checksum", async () => {
    const { code, outputs, log, summary } = await backup();
    expect(code, log).toBe(0);
    expect(outputs).toMatchObject({ result: "backed-up", tables: "2" });
    const path = outputs.path ?? "";
    expect(summary).toMatch(
      /^### db-backup: backed-up, after \d+\.\d s\n\nBacked up shop on [^\n]*&#58; 2 tables, /,
    );
    expect(summary).toContain(outputs.sha256);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(statSync(directory).mode & 0o777).toBe(0o700);
    expect(outputs.bytes).toBe(String(statSync(path).size));
    const check = execFileSync("sha256sum", ["--check", `${path}.sha256`], { cwd: directory });
    expect(String(check)).toContain("OK");
    expect(String(execFileSync("sha256sum", [path]))).toContain(outputs.sha256);
    await cluster.sql("postgres", "CREATE DATABASE copy TEMPLATE template0");
    cluster.run("pg_restore", "--dbname=copy", path);
    expect(await cluster.sql("copy", "SELECT count(*)::int AS n FROM orders")).toEqual([
      { n: 20000 },
    ]);
    const shown = log.replace(/^::add-mask::.*$/gm, "");
    for (const secret of [cluster.password, encodeURIComponent(cluster.password)])
      expect(shown).not.toContain(secret);
  });

  it("writes a folder with several jobs, of a database with an odd name", async () => {
    const { code, outputs, log } = await backup({
      "database-url": cluster.url(odd),
      format: "directory",
      jobs: "2",
    });
    expect(code, log).toBe(0);
    const path = outputs.path ?? "";
    expect(path).toMatch(/\.dir$/);
    for (const file of readdirSync(path))
      expect(statSync(join(path, file)).mode & 0o777).toBe(0o600);
    expect(
      String(execFileSync("sha256sum", ["--check", `${path}.sha256`], { cwd: directory })),
    ).not.toContain("FAILED");
  });

  it("keeps as many as asked, and leaves everything else in the folder alone", async () => {
    mkdirSync(directory);
    const foreign = [
      "shop_notes.txt",
      "shop2_20200101000000.dump",
      "shop_20200101000000.dump.old",
      "shop_20200101000000.dump.rows.json.old",
      "shop_20190101000000.dump.rows.json",
    ];
    const old = ["shop_20200101000000.dump", "shop_20210101000000.dump"];
    const beside = [".sha256", ".server.json", ".rows.json"].map((ending) => old[0] + ending);
    for (const name of [...foreign, ...old, ...beside]) writeFileSync(join(directory, name), "");
    mkdirSync(join(directory, "shop_20220101000000.dir"));
    const { outputs, log, code } = await backup({ keep: "2" });
    expect(code, log).toBe(0);
    const path = outputs.path?.split("/").at(-1) ?? "";
    expect(readdirSync(directory).sort()).toEqual(
      [
        ...[...foreign, "shop_20220101000000.dir", "shop_origin.json"],
        ...[path, `${path}.server.json`, `${path}.sha256`],
      ].sort(),
    );
    const one = await backup({ keep: "1" });
    expect(one.log).toContain("1 newer one is there.");
  });

  it("keeps one for each day, week and month by their names, and the last one that was proven", async () => {
    mkdirSync(directory);
    const old = [
      "20200101000000",
      "20200131120000",
      "20210310000000",
      "20210310235959",
      "20210311000000",
    ];
    const name = (stamp: string) => `shop_${stamp}.dump`;
    for (const stamp of old) {
      writeFileSync(join(directory, name(stamp)), "");
      // Their files' own times say the contrary of their names.
      const reversed = new Date(Date.now() - 1e7 * (1 + old.indexOf(stamp)));
      utimesSync(join(directory, name(stamp)), reversed, reversed);
    }
    for (const stamp of ["20200101000000", "20210310000000"])
      writeFileSync(join(directory, `${name(stamp)}.proven.json`), "{}");
    const { code, log, outputs } = await backup({ keep: "2 daily, 3 monthly" });
    expect(code, log).toBe(0);
    const path = outputs.path?.split("/").at(-1) ?? "";
    const dumps = readdirSync(directory).filter((one) => one.endsWith(".dump"));
    const stay = ["20200131120000", "20210310000000", "20210311000000"].map(name);
    expect(dumps.sort()).toEqual([...stay, path]);
    expect(log).toContain(`${name("20210310000000")} stays beyond "keep"`);
    expect(existsSync(join(directory, `${name("20200101000000")}.proven.json`))).toBe(false);
  });

  it("takes none whose time is yet to come for the newest, and removes no real one for it", async () => {
    mkdirSync(directory);
    const future = "shop_29991231235959.dump";
    writeFileSync(join(directory, future), "");
    const first = (await backup({ keep: "1" })).outputs.path?.split("/").at(-1) ?? "";
    const { outputs, log } = await backup({ keep: "2" });
    const second = outputs.path?.split("/").at(-1) ?? "";
    expect(log).toContain(`${future}: the time in the name is yet to come`);
    const dumps = readdirSync(directory).filter((name) => name.endsWith(".dump"));
    expect(dumps.sort()).toEqual([first, second, future].sort());
  });

  it("leaves no partial file and all earlier backups when pg_dump fails", async () => {
    await backup();
    const before = readdirSync(directory);
    const holder = startHolder();
    await holder.locked;
    const { code, outputs, log } = await backup({ "lock-timeout": "1", keep: "1" });
    await holder.release();
    expect(code).toBe(1);
    expect(outputs.result).toBe("failed");
    expect(log).toContain("earlier ones are untouched");
    expect(readdirSync(directory)).toEqual(before);
  });

  it("refuses a role from which row-level security hides rows, before the dump", async () => {
    await cluster.sql("postgres", "CREATE ROLE app LOGIN PASSWORD 'a-word'");
    await cluster.sql("postgres", "CREATE DATABASE tenants OWNER app");
    await cluster.sql(
      "tenants",
      `SET ROLE app; CREATE TABLE "Tenants" (n int); INSERT INTO "Tenants" VALUES (1), (2);
       ALTER TABLE "Tenants" ENABLE ROW LEVEL SECURITY; ALTER TABLE "Tenants" FORCE ROW LEVEL SECURITY;
       CREATE POLICY one ON "Tenants" USING (n = 1)`,
    );
    const role = { user: "app", password: "a-word" };
    const { code, log } = await backup({
      "database-url": cluster.url("tenants", role),
      "maintenance-url": cluster.url("postgres", role),
    });
    expect(code).toBe(1);
    expect(log).toContain("A backup by the role app would lack rows of public.Tenants.");
    expect(existsSync(directory)).toBe(false);
    const whole = await backup({
      "database-url": cluster.url("tenants", role),
      "maintenance-url": cluster.url("postgres"),
    });
    expect(whole.code, whole.log).toBe(0);
    const record = JSON.parse(readFileSync(`${whole.outputs.path}.server.json`, "utf8"));
    expect(record).toMatchObject({ madeBy: "super", rows: { "public.Tenants": 2 } });
  });

  it("records the rows of the dump's own moment, while others write and wait to alter", async () => {
    await cluster.sql("postgres", "CREATE DATABASE busy");
    await cluster.sql(
      "busy",
      "CREATE TABLE a AS SELECT n, repeat(md5(n::text), 20) AS t FROM generate_series(1, 100000) n; CREATE TABLE z (n int)",
    );
    const url = cluster.url("busy");
    const writer = new pg.Client({ connectionString: url });
    await writer.connect();
    const step = startStep("db-backup", { "database-url": url, directory });
    await eventually(
      "pg_dump copies",
      async () =>
        (
          await cluster.sql(
            "busy",
            "SELECT FROM pg_stat_activity WHERE query LIKE 'COPY public.a%'",
          )
        ).length > 0,
      60,
      2,
    );
    await writer.query("INSERT INTO z SELECT generate_series(1, 7)");
    const altering = writer.query("ALTER TABLE a ADD COLUMN later int; TRUNCATE z");
    const { code, log, outputs } = await step.ended;
    await altering;
    await writer.end();
    expect(code, log).toBe(0);
    const path = outputs.path ?? "";
    const { rows } = JSON.parse(readFileSync(`${path}.server.json`, "utf8"));
    expect(rows).toEqual({ "public.a": 100000, "public.z": 0 });
    const drilled = await runStep("db-drill", { "database-url": url, directory });
    expect(drilled.outputs.result, drilled.log).toBe("proven");
  });

  it("is repaired by the next run when it is killed", async () => {
    const holder = startHolder();
    await holder.locked;
    const step = startStep("db-backup", { "database-url": cluster.url("shop"), directory });
    await eventually("a part is written", () => partials().length > 0, 30, 20);
    process.kill(-(step.child.pid ?? Number.NaN), "SIGKILL");
    await step.ended;
    await holder.release();
    expect(partials()).toHaveLength(1);
    const { code, log } = await backup();
    expect(code, log).toBe(0);
    expect(partials()).toHaveLength(0);
  });

  it("leaves nothing for ever when it is killed while it writes what lies beside the backup", async () => {
    const first = await backup();
    const torn = [".sha256", ".server.json"].map(
      (kind) => `${first.outputs.path}${kind}.93bf87f2.new`,
    );
    for (const path of torn) writeFileSync(path, '{"version"');
    const { code, log } = await backup();
    expect(code, log).toBe(0);
    expect(torn.filter(existsSync)).toEqual([]);
  });

  it("leaves nothing for ever when it is killed while it removes an old backup", async () => {
    const old = join(directory, "shop_20200101000000.dir");
    const beside = [".sha256", ".server.json", ".rows.json"].map((ending) => old + ending);
    const files = 20_000;
    mkdirSync(old, { recursive: true });
    for (let n = 0; n < files; n++) writeFileSync(join(old, `${n}.dat`), "");
    for (const path of beside) writeFileSync(path, "");
    const step = startStep("db-backup", {
      "database-url": cluster.url("shop"),
      directory,
      keep: "1",
    });
    await eventually("files are removed", () => readdirSync(old).length < files, 60, 2);
    process.kill(-(step.child.pid ?? Number.NaN), "SIGKILL");
    await step.ended;
    expect(existsSync(old)).toBe(true);
    expect(beside.filter(existsSync)).toEqual([]);
    const { code, log, outputs } = await backup({ keep: "1" });
    expect(code, log).toBe(0);
    const path = outputs.path?.split("/").at(-1) ?? "";
    expect(readdirSync(directory).sort()).toEqual([
      ...[path, `${path}.server.json`, `${path}.sha256`, "shop_origin.json"],
    ]);
  });

  it("touches nothing on a dry run", async () => {
    const { outputs, log } = await backup({ "dry-run": "true" });
    expect(outputs.result, log).toBe("planned");
    expect(() => readdirSync(directory)).toThrow(/ENOENT/);
  });

  it("finds on a dry run that its folder cannot be made", async () => {
    const { code, log } = await backup({ "dry-run": "true", directory: "/etc/passwd/backups" });
    expect(code).toBe(1);
    expect(log).toContain("/etc/passwd is no folder. Nothing was touched.");
  });

  it("says all that is wrong with its inputs at once", async () => {
    const { code, log } = await backup({ format: "tar", keep: "0", directory: "" });
    expect(code).toBe(1);
    for (const part of ['"format" is "tar"', '"keep" is "0"', '"directory" is required'])
      expect(log).toContain(part);
  });
});

const partials = () => {
  try {
    return readdirSync(directory).filter((name) => name.endsWith(".partial"));
  } catch {
    return [];
  }
};

/** Somebody who holds a table's lock, so that pg_dump has to wait. */
function startHolder() {
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  const pg = import("pg");
  let done = Promise.resolve();
  const locked = pg.then(async ({ default: { Client } }) => {
    const client = new Client({ connectionString: cluster.url("shop") });
    await client.connect();
    await client.query("BEGIN; LOCK TABLE orders");
    done = ended.then(() => client.end());
  });
  return {
    locked,
    release: async () => {
      end();
      await done;
    },
  };
}
