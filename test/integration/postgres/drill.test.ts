import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Cluster, startCluster } from "../cluster.js";
import { eventually } from "../eventually.js";
import { guardsIn } from "../guards.js";
import { type Actor, actAs, actors } from "./roles.js";
import { runStep, startStep } from "./step.js";

let cluster: Cluster;
let folder: string;
let backups: string;
let state: { XDG_STATE_HOME: string };
/** A backup of shop, of which each test has a copy of its own. */
let made: string;

beforeAll(async () => {
  cluster = await startCluster();
  await cluster.sql("postgres", "CREATE DATABASE foreign_one");
  await cluster.sql("foreign_one", "CREATE TABLE kept AS SELECT generate_series(1, 5) n");
  folder = mkdtempSync(join(tmpdir(), "pm2-actions-drill-"));
});

/** A database shop that is the actor's, and the backup of it. */
async function prepare(actor: Actor) {
  await actAs(cluster, actor);
  await cluster.sql("postgres", "DROP DATABASE IF EXISTS shop");
  await cluster.own("postgres", "CREATE DATABASE shop");
  await cluster.own(
    "shop",
    `CREATE TABLE customers (id int PRIMARY KEY);
     INSERT INTO customers SELECT generate_series(1, 1000);
     CREATE TABLE orders (id int PRIMARY KEY, customer int REFERENCES customers, note text);
     INSERT INTO orders SELECT n, 1 + n % 1000, repeat(md5(n::text), 3) FROM generate_series(1, 60000) n;
     CREATE TABLE events (at date, n int) PARTITION BY RANGE (at);
     CREATE TABLE events_2026 PARTITION OF events FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
     INSERT INTO events SELECT '2026-05-05', generate_series(1, 30)`,
  );
  const first = mkdtempSync(join(folder, "first-"));
  const { outputs, log, code } = await runStep("db-backup", {
    "database-url": cluster.url("shop"),
    directory: first,
  });
  expect(code, log).toBe(0);
  made = outputs.path ?? "";
}

afterAll(() => {
  cluster?.stop();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  // Of a test that failed: the next would take it for its own.
  for (const left of await sides())
    await cluster.sql("postgres", `DROP DATABASE "${left}" WITH (FORCE)`);
  backups = mkdtempSync(join(folder, "backups-"));
  for (const file of readdirSync(join(made, "..")))
    writeFileSync(join(backups, file), readFileSync(join(made, "..", file)));
  state = { XDG_STATE_HOME: mkdtempSync(join(folder, "state-")) };
  const before = await others();
  return async () => expect(await others()).toEqual(before);
});

const inputs = (more: Record<string, string> = {}) => ({
  "database-url": cluster.url("shop"),
  directory: backups,
  ...more,
});
const drill = (more: Record<string, string> = {}) => runStep("db-drill", inputs(more), state);
const newest = () => join(backups, made.split("/").at(-1) ?? "");
const proof = () => `${newest()}.proven.json`;
const sides = async () =>
  (await cluster.databases()).filter((name) => /_(?:drill|restore)_/.test(name));
const journals = () =>
  readdirSync(state.XDG_STATE_HOME, { recursive: true }).filter((name) =>
    String(name).endsWith("journal.json"),
  );

/** All that a drill must leave alone: databases by their oid, and what is in them. */
async function others() {
  const databases = await cluster.sql(
    "postgres",
    `SELECT oid, datname, datallowconn, datconnlimit, datacl::text, pg_get_userbyid(datdba) AS owner FROM pg_database ORDER BY datname`,
  );
  const shop = await cluster.sql(
    "shop",
    "SELECT (SELECT count(*) FROM orders) AS orders, (SELECT sum(id) FROM customers) AS ids",
  );
  const kept = await cluster.sql("foreign_one", "SELECT sum(n) AS sum FROM kept");
  return { databases, shop, kept };
}

/** Writes another number of rows into the backup's record, as if rows had been lost on the way. */
function recordAs(table: string, rows: number) {
  const path = `${newest()}.server.json`;
  const record = JSON.parse(readFileSync(path, "utf8"));
  record.rows[table] = rows;
  writeFileSync(path, JSON.stringify(record));
}

describe.each(actors)("db-backup's record, by %s,", (actor) => {
  beforeAll(() => prepare(actor));

  it("has the rows of each table, the role and the size", () => {
    const record = JSON.parse(readFileSync(`${made}.server.json`, "utf8"));
    expect(record.rows).toEqual({
      "public.customers": 1000,
      "public.orders": 60000,
      "public.events": 30,
    });
    expect(record.madeBy).toBe(actor === "a superuser" ? "super" : "keeper");
    expect(record.databaseBytes).toBeGreaterThan(1_000_000);
  });
});

describe.each(actors)("db-drill by %s", (actor) => {
  const administers = actor === "a superuser";
  beforeAll(() => prepare(actor));

  it("restores the newest backup beside, compares it, times it, and leaves nothing but the proof", async () => {
    writeFileSync(join(backups, "shop_20200101000000.dump"), "an older one that is none");
    const { code, outputs, log, summary } = await drill();
    expect(code, log).toBe(0);
    expect(outputs).toMatchObject({ result: "proven", dump: newest(), tables: "3" });
    expect(JSON.parse(outputs.rows ?? "")).toEqual({
      "public.customers": 1000,
      "public.orders": 60000,
      "public.events": 30,
    });
    expect(Number(outputs["duration-ms"])).toBeGreaterThan(0);
    expect(outputs.bytes).toBe(String(readFileSync(newest()).length));
    expect(log).toMatch(
      /is proven: restored and compared in [\d.]+ s for \d+\.\d MB, 3 tables, 61030 rows\. Compared: the rows of 3 tables, 1 foreign key(?:, the structure of tables and indexes)?\./,
    );
    expect(log).toContain(
      administers ? ", the structure of tables and indexes." : "that takes pg_amcheck",
    );
    expect(summary).toContain("is proven");
    expect(await sides()).toEqual([]);
    expect(journals()).toEqual([]);
    const note = JSON.parse(readFileSync(proof(), "utf8"));
    expect(note).toMatchObject({ version: 1, durationMs: Number(outputs["duration-ms"]) });
    expect(readFileSync(`${newest()}.sha256`, "utf8")).toContain(note.sha256);
    const history = readdirSync(join(state.XDG_STATE_HOME, "pm2-actions", "history"));
    const record = history
      .map((name) =>
        readFileSync(join(state.XDG_STATE_HOME, "pm2-actions", "history", name), "utf8"),
      )
      .join("");
    expect(record).toContain(`"duration-ms":${outputs["duration-ms"]}`);
    expect(record).toContain(`"bytes":${outputs.bytes}`);
    expect(log.replace(/^::add-mask::.*$/gm, "")).not.toContain(cluster.password);
  });

  it("proves a folder of several jobs, and a plain dump without a record, of which it says less", async () => {
    const made = await runStep("db-backup", { ...inputs(), format: "directory", jobs: "2" });
    expect(made.code, made.log).toBe(0);
    const folder = await drill({ dump: made.outputs.path ?? "" });
    expect(folder.code, folder.log).toBe(0);
    expect(folder.log).toContain("the rows of 3 tables");
    const plain = join(backups, "plain.sql");
    writeFileSync(plain, cluster.run("pg_dump", "shop"));
    const { code, log } = await drill({ dump: plain });
    expect(code, log).toBe(0);
    expect(log).toContain("That no row is missing is not proven");
  });

  it("fails where rows are missing, says which, and takes an earlier proof back", async () => {
    writeFileSync(proof(), "{}");
    recordAs("public.orders", 60001);
    const { code, outputs, log } = await drill();
    expect(code).toBe(1);
    expect(outputs.result).toBe("failed");
    expect(log).toContain("public.orders: 60001 rows when it was backed up, 60000 rows restored");
    expect(await sides()).toEqual([]);
    expect(existsSync(proof())).toBe(false);
  });

  it("fails where the backup is not the one that was made, before it restores anything", async () => {
    writeFileSync(proof(), "{}");
    appendFileSync(newest(), "x");
    const { code, log } = await drill();
    expect(code).toBe(1);
    expect(log).toContain("is not what was backed up: its SHA-256 is");
    expect(existsSync(proof())).toBe(false);
  });

  it("fails where the restored database is not as expected", async () => {
    const expected = join(backups, "expected.yml");
    writeFileSync(expected, "tables:\n  orders:\n    rows: { min: 60001 }\n");
    const { code, log } = await drill({ expect: expected });
    expect(code).toBe(1);
    expect(log).toContain("is not what");
    expect(await sides()).toEqual([]);
    expect(existsSync(proof())).toBe(false);
  });

  it("refuses what it cannot finish, and a folder without a backup, and plans on a dry run", async () => {
    const record = JSON.parse(readFileSync(`${newest()}.server.json`, "utf8"));
    // Where the server's files lie, only an administrator may ask.
    writeFileSync(
      `${newest()}.server.json`,
      JSON.stringify({ ...record, ...(administers ? { databaseBytes: 1e18 } : {}) }),
    );
    const full = await drill(administers ? {} : { owner: "nobody here" });
    expect(full.code).toBe(1);
    expect(full.log).toMatch(
      administers
        ? /The drill was not begun, since it could not be finished:%0A.*free, and the side database needs about/
        : /The drill was not begun, since it could not be finished:%0A.*roles that this server lacks: nobody here/,
    );
    const none = await drill({ directory: folder });
    expect(none.log).toContain("no backup of shop is in it");
    const neither = await drill({ directory: "" });
    expect(neither.log).toContain('Input "directory" is missing');
    rmSync(`${newest()}.server.json`);
    const planned = await drill({ "dry-run": "true" });
    expect(planned.outputs.result, planned.log).toBe("planned");
    expect(existsSync(proof())).toBe(false);
  });

  it("proves the backup of a database that is gone, and keeps no migration waiting", async () => {
    const gone = '-Gone "x" %*';
    await cluster.own("postgres", 'CREATE DATABASE "-Gone ""x"" %*"');
    await cluster.own(gone, "CREATE TABLE t AS SELECT generate_series(1, 3) n");
    const url = { "database-url": cluster.url(gone) };
    const kept = await runStep("db-backup", { ...url, directory: backups });
    expect(kept.code, kept.log).toBe(0);
    await cluster.sql("postgres", 'DROP DATABASE "-Gone ""x"" %*"');
    // Somebody has the lock that migrations, backups and restores take.
    const migration = new pg.Client({ connectionString: cluster.url("postgres") });
    await migration.connect();
    await migration.query("SELECT pg_advisory_lock(hashtextextended('pm2-actions:' || $1, 0))", [
      gone,
    ]);
    const { code, log } = await drill({ ...url, "lock-timeout": "0" }).finally(() =>
      migration.end(),
    );
    expect(code, log).toBe(0);
    expect(log).toContain("the rows of 1 table");
    expect(await cluster.databases()).not.toContain(gone);
  });
});

describe.each(actors)("a drill that is killed, by %s,", (actor) => {
  beforeAll(() => prepare(actor));

  it("leaves no side database after its guard, whenever it was killed", async () => {
    const began = performance.now();
    await drill();
    const duration = performance.now() - began;
    for (let round = 0; round < 6; round++) {
      const step = startStep("db-drill", inputs(), state);
      await Promise.race([step.ended, sleep((duration * (round + Math.random())) / 6)]);
      step.kill();
      await step.ended;
      await eventually(
        "the guard is done",
        async () => journals().length === 0 && (await sides()).length === 0,
      );
    }
    const next = await drill();
    expect(next.code, next.log).toBe(0);
    expect(await sides()).toEqual([]);
  });

  it("leaves none where the server went on to make it for a client that was gone", async () => {
    const { superuser: user, password } = cluster;
    const holding = new pg.Client({
      connectionString: cluster.url("postgres", { user, password }),
    });
    await holding.connect();
    try {
      // CREATE DATABASE waits for this, and goes on to its end then, whoever asked for it.
      await holding.query("BEGIN; LOCK TABLE pg_database IN SHARE ROW EXCLUSIVE MODE");
      const step = startStep("db-drill", inputs(), state);
      await eventually("the server makes the side database", async () => {
        const making = await cluster.sql(
          "postgres",
          "SELECT 1 FROM pg_stat_activity WHERE query LIKE 'CREATE DATABASE %' AND wait_event_type = 'Lock'",
        );
        return making.length > 0;
      });
      step.kill();
      await step.ended;
      // A guard that did not wait for it would be done by now, or tell so in the journal that is gone.
      await eventually("the guard is about to remove it", async () => {
        const removing = await cluster.sql(
          "postgres",
          "SELECT 1 FROM pg_stat_activity WHERE application_name LIKE '%recovery of a drill%'",
        );
        return removing.length > 0 || journals().length === 0;
      });
    } finally {
      await holding.end();
    }
    await eventually("the guard is done", async () => journals().length === 0);
    // Of a guard that was done too early, the server makes it now.
    await eventually("nobody makes a database", async () => {
      const making = await cluster.sql(
        "postgres",
        "SELECT 1 FROM pg_stat_activity WHERE query LIKE 'CREATE DATABASE %' AND state = 'active'",
      );
      return making.length === 0;
    });
    expect(await sides()).toEqual([]);
  });

  for (const next of ["db-drill", "db-restore"])
    it(`is put right by the next ${next} where its guard was killed with it`, async () => {
      const step = startStep("db-drill", inputs(), state);
      await eventually("the side database is there", async () => (await sides()).length > 0, 30, 5);
      // Or it would be done before its guard is found.
      process.kill(-(step.child.pid ?? Number.NaN), "SIGSTOP");
      const [guard] = await guardsIn(join(state.XDG_STATE_HOME, "pm2-actions"));
      process.kill(guard?.pid ?? Number.NaN, "SIGKILL");
      step.kill();
      await step.ended;
      expect(await sides()).toHaveLength(1);
      expect(journals()).toHaveLength(1);
      const given =
        next === "db-drill"
          ? inputs()
          : { "database-url": cluster.url("shop"), dump: newest(), confirm: "nobody" };
      // A restore that gets no further than its guard: the real database stays, and the drill's side goes.
      const restoring =
        next === "db-drill" ? given : { ...given, confirm: "shop", expect: impossible() };
      const { log } = await runStep(next, restoring, state);
      expect(log).toContain("A step was killed before it was done: db-drill of run 12");
      expect(log).toMatch(/Removed the side database shop_drill_\d+/);
      expect(await sides()).toEqual([]);
      expect(journals()).toEqual([]);
    });
});

function impossible(): string {
  const path = join(backups, "impossible.yml");
  writeFileSync(path, "tables-at-least: 1000\n");
  return path;
}
