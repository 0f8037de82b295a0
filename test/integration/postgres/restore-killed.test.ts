import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { type AddressInfo, connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { recoverRestore } from "../../../src/postgres/restore/undo.js";
import { silent } from "../../silent-log.js";
import { type Cluster, startCluster } from "../cluster.js";
import { eventually } from "../eventually.js";
import { guardsIn } from "../guards.js";
import { actAs, actors } from "./roles.js";
import { runStep, startStep } from "./step.js";

let cluster: Cluster;
let folder: string;
let quick: string;
let slow: string;
let state: { XDG_STATE_HOME: string };

beforeAll(async () => {
  cluster = await startCluster();
  folder = mkdtempSync(join(tmpdir(), "pm2-actions-killed-"));
});

/** A quick dump and a slow one, of a database that is the actor's. */
async function prepare() {
  await cluster.sql("postgres", "DROP DATABASE IF EXISTS source");
  await cluster.own("postgres", "CREATE DATABASE source");
  await cluster.own(
    "source",
    "CREATE TABLE fresh (n int PRIMARY KEY); INSERT INTO fresh SELECT generate_series(1, 300000)",
  );
  quick = join(folder, "quick.dump");
  cluster.run("pg_dump", "-Fc", `--file=${quick}`, "source");
  const plain = cluster.run("pg_dump", "source");
  slow = join(folder, "slow.sql");
  writeFileSync(
    slow,
    plain.replace("\n--\n-- PostgreSQL database dump complete", "\nSELECT pg_sleep(60);\n$&"),
  );
}

afterAll(() => {
  cluster.stop();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  for (const name of await cluster.databases())
    if (/^shop/.test(name)) await cluster.sql("postgres", `DROP DATABASE "${name}" WITH (FORCE)`);
  await cluster.own("postgres", "CREATE DATABASE shop");
  await cluster.own(
    "shop",
    "CREATE TABLE live (n int); INSERT INTO live SELECT generate_series(1, 7)",
  );
  state = { XDG_STATE_HOME: mkdtempSync(join(folder, "state-")) };
});

const inputs = (dump: string) => ({
  "database-url": cluster.url("shop"),
  dump,
  confirm: "shop",
  "allow-missing": "*",
  "max-row-loss": "100%",
});
const start = (dump: string) => startStep("db-restore", inputs(dump), state);
const run = (dump: string, more = {}) => runStep("db-restore", { ...inputs(dump), ...more }, state);

/** Leads to the cluster, until a statement with this text passes: the server gets it, and nobody hears of it. */
async function losingTheAnswerTo(statement: string) {
  const server = createServer((client) => {
    const { host, port } = cluster.address("postgres");
    const there = connect({ host, port });
    there.pipe(client);
    client.on("data", (data) => {
      there.write(data);
      if (!data.includes(statement)) return;
      there.unpipe(client).once("data", () => client.destroy());
      there.resume();
    });
    for (const [one, other] of [
      [client, there],
      [there, client],
    ] as const)
      one.on("error", () => {}).on("close", () => other.destroy());
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  return { server, port: (server.address() as AddressInfo).port };
}

const ours = async () => (await cluster.databases()).filter((name) => /^shop/.test(name));
const sleeping = async () =>
  (await cluster.sql("postgres", "SELECT pid FROM pg_stat_activity WHERE wait_event = 'PgSleep'"))
    .length > 0;
const journals = () =>
  readdirSync(state.XDG_STATE_HOME, { recursive: true }).filter((name) =>
    String(name).endsWith("journal.json"),
  );
/** The guard of the one restore at work: no descendant of its step. */
async function guardAtWork(): Promise<number> {
  const [guard, ...others] = await guardsIn(join(state.XDG_STATE_HOME ?? "", "pm2-actions"));
  if (guard === undefined || others.length > 0) throw new Error(`${others.length + 1} guards`);
  return guard.pid;
}

async function untouched() {
  expect(await cluster.sql("shop", "SELECT count(*)::int AS n FROM live")).toEqual([{ n: 7 }]);
  expect(await ours()).toEqual(["shop"]);
}

describe.each(actors)("a restore that is killed, by %s,", (actor) => {
  beforeAll(async () => {
    await actAs(cluster, actor);
    await prepare();
  });

  it("is undone by its guard while pg's program still works, and the next run says so", async () => {
    const step = start(slow);
    await eventually("the restore works", sleeping);
    // Only the step: psql goes on as an orphan.
    step.child.kill("SIGKILL");
    await step.ended;
    await eventually(
      "the guard is done",
      async () => (await ours()).length === 1 && !journals().length,
    );
    await untouched();
    const next = await run(quick);
    expect(next.code, next.log).toBe(0);
    expect(next.log).toContain("A step was killed before it was done: db-restore of run 12");
    expect(next.log).toMatch(/Removed the side database shop_restore_\d+/);
  });

  it("is undone by the next run when the guard was killed too", async () => {
    const step = start(slow);
    await eventually("the restore works", sleeping);
    process.kill(await guardAtWork(), "SIGKILL");
    process.kill(-(step.child.pid ?? Number.NaN), "SIGKILL");
    await step.ended;
    expect(journals()).toHaveLength(1);
    const journal = readFileSync(
      join(
        state.XDG_STATE_HOME,
        "pm2-actions",
        String(
          readdirSync(join(state.XDG_STATE_HOME, "pm2-actions")).find((name) =>
            name.endsWith("journal.json"),
          ),
        ),
      ),
      "utf8",
    );
    expect(journal).not.toContain(JSON.stringify(cluster.password).slice(1, -1));
    const next = await run(quick);
    expect(next.code, next.log).toBe(0);
    expect(next.log).toContain("shop is as it was before the restore");
    expect(await ours()).toEqual(["shop", next.outputs["previous-database"]]);
    expect(await cluster.sql("shop", "SELECT count(*)::int AS n FROM fresh")).toEqual([
      { n: 300000 },
    ]);
  });

  it("leaves a whole database at whatever moment it is killed", async () => {
    const whole = performance.now();
    await run(quick);
    const duration = performance.now() - whole;
    for (let round = 0; round < 8; round++) {
      const step = start(quick);
      await Promise.race([step.ended, sleep((duration * (round + 1)) / 8)]);
      if (step.child.exitCode === null) process.kill(-(step.child.pid ?? Number.NaN), "SIGKILL");
      await step.ended;
      await eventually("the guard is done", async () => {
        const names = await ours();
        return !journals().length && !names.some((name) => name.includes("_restore_"));
      });
      for (const name of await ours())
        expect(await cluster.sql(name, "SELECT 1 AS one"), name).toEqual([{ one: 1 }]);
      const [row] = await cluster.sql<{ whole: boolean }>(
        "shop",
        "SELECT (SELECT count(*) FROM fresh) = 300000 AS whole",
      );
      expect(row?.whole).toBe(true);
    }
  });

  for (const [what, prepare, after] of [
    [
      "before the renames",
      "CREATE DATABASE shop_restore_20260101000000; ALTER DATABASE shop ALLOW_CONNECTIONS false",
      ["shop"],
    ],
    [
      "after the renames",
      "ALTER DATABASE shop RENAME TO shop_before_20260101000000; CREATE DATABASE shop; ALTER DATABASE shop_before_20260101000000 ALLOW_CONNECTIONS false",
      ["shop", "shop_before_20260101000000"],
    ],
    [
      "with the real name gone, whoever did that",
      "ALTER DATABASE shop RENAME TO shop_before_20260101000000; CREATE DATABASE shop_restore_20260101000000",
      ["shop"],
    ],
  ] as const)
    it(`is put right ${what}, and again without harm`, async () => {
      for (const statement of prepare.split("; ")) await cluster.own("postgres", statement);
      const { password, ...maintenance } = cluster.address("postgres", cluster.actor);
      const stamp = "20260101000000";
      const names = {
        database: "shop",
        side: `shop_restore_${stamp}`,
        previous: `shop_before_${stamp}`,
        after: `shop_after_${stamp}`,
      };
      const said: string[] = [];
      const log = { ...silent, outcome: (...text: string[]) => said.push(text.join("\n")) };
      for (let times = 0; times < 2; times++)
        await recoverRestore(
          { version: 1, maintenance, names, replaces: true },
          { log, secrets: { "maintenance-password": password ?? "" } },
        );
      expect(await ours()).toEqual(after);
      const goesBack = /kept as shop_before_\d+\. To go back, [^\n]*:\npsql .*RENAME TO/;
      const expected = after.length === 2 ? [goesBack, goesBack] : [];
      expect(said).toEqual(expected.map((pattern) => expect.stringMatching(pattern)));
      for (const name of after)
        expect(await cluster.sql(name, "SELECT 1 AS one")).toEqual([{ one: 1 }]);
    });
});

describe.each(actors)("a recovery, by %s,", (actor) => {
  beforeAll(async () => {
    await actAs(cluster, actor);
    await prepare();
  });

  it("begins anew where the server restarts in the middle of it", async () => {
    const side = "shop_restore_20260101000000";
    await cluster.own("postgres", `CREATE DATABASE ${side}`);
    await cluster.sql("postgres", "ALTER DATABASE shop ALLOW_CONNECTIONS false");
    const { password, ...maintenance } = cluster.address("postgres", cluster.actor);
    const names = { database: "shop", side, previous: "shop_before_1", after: "shop_after_1" };
    let restarts = 0;
    const info = (said: string) => {
      if (!said.includes("lets connections in again")) return;
      restarts++;
      cluster.halt("immediate");
      setTimeout(() => cluster.begin(), 1000);
    };
    await recoverRestore(
      { version: 1, maintenance, names, replaces: true },
      { log: { ...silent, info }, secrets: { "maintenance-password": password ?? "" } },
    );
    expect(restarts).toBe(1);
    expect(await ours()).toEqual(["shop"]);
    await untouched();
  });
});

describe.each(actors)("a restore whose surroundings fail, by %s,", (actor) => {
  beforeAll(async () => {
    await actAs(cluster, actor);
    await prepare();
  });

  /** What the step runs just now: the deadline's program, and psql in it. */
  const psqlOf = (pid: number) =>
    execFileSync("pgrep", ["-P", String(pid)], { encoding: "utf8" })
      .trim()
      .split("\n")
      .map(Number);

  it("fails plainly when psql is killed", async () => {
    const step = start(slow);
    await eventually("the restore works", sleeping);
    for (const pid of psqlOf(step.child.pid ?? 0)) process.kill(pid, "SIGKILL");
    const { code, log } = await step.ended;
    expect(code).toBe(1);
    expect(log).toContain("could not be restored");
    await untouched();
  });

  it("puts things right when a backend is killed and the server recovers", async () => {
    const step = start(slow);
    await eventually("the restore works", sleeping);
    const [backend] = await cluster.sql<{ pid: number }>(
      "postgres",
      "SELECT pid FROM pg_stat_activity WHERE wait_event = 'PgSleep'",
    );
    process.kill(backend?.pid ?? Number.NaN, "SIGKILL");
    const { code, log } = await step.ended;
    expect(code, log).toBe(1);
    expect(log).toContain("shop is as it was before the restore");
    await untouched();
  });

  it("puts things right when the server goes away and comes back", async () => {
    const step = start(slow);
    await eventually("the restore works", sleeping);
    cluster.halt("immediate");
    await sleep(1500);
    cluster.begin();
    const { code, log } = await step.ended;
    expect(code, log).toBe(1);
    await untouched();
  });

  it("says how to go back where the answer to the swap was lost", async () => {
    const { server, port } = await losingTheAnswerTo("RENAME TO");
    const maintenance = new URL(cluster.url("postgres"));
    maintenance.port = String(port);
    const { code, log, outputs } = await run(quick, { "maintenance-url": maintenance.href });
    server.close();
    expect(code, log).toBe(1);
    const previous = outputs["previous-database"] ?? "";
    expect(previous).toMatch(/^shop_before_\d+$/);
    expect(outputs).toMatchObject({ result: "failed", tables: "1", "downtime-ms": "" });
    expect(log).toMatch(/^::error::The dump was restored and has the real name, but then: /m);
    expect(log.split("To go back, keeping the newer one as")).toHaveLength(2);
    expect(await ours()).toEqual(["shop", previous]);
    for (const name of await ours())
      expect(await cluster.sql(name, "SELECT 1 AS one")).toEqual([{ one: 1 }]);
  });

  it("wins against an app that reconnects all the time", async () => {
    let stop = false;
    let failures = 0;
    let answers = 0;
    const app = Promise.all(
      Array.from({ length: 4 }, async () => {
        while (!stop) {
          const client = new pg.Client({ connectionString: cluster.url("shop") });
          client.on("error", () => {});
          try {
            await client.connect();
            while (!stop) {
              await client.query("SELECT 1");
              answers++;
            }
          } catch {
            failures++;
          }
          await client.end().catch(() => {});
        }
      }),
    );
    const { code, log, outputs } = await run(quick, { "drain-seconds": "0" });
    stop = true;
    await app;
    expect(code, log).toBe(0);
    expect(answers).toBeGreaterThan(0);
    expect(failures).toBeGreaterThan(0);
    expect(Number(outputs["downtime-ms"])).toBeLessThan(10_000);
  });

  it("lets one restore at a time work on a database", async () => {
    const step = start(slow);
    await eventually("the restore works", sleeping);
    const second = await run(quick, { "lock-timeout": "1" });
    expect(second.code).toBe(1);
    expect(second.log).toMatch(/still held by db-restore of run 12/);
    const other = await runStep("db-restore", { ...inputs(quick), "lock-timeout": "1" });
    expect(other.log).toMatch(/shop is still in use by db-restore of run 12/);
    step.child.kill("SIGKILL");
    await step.ended;
    await eventually(
      "the guard is done",
      async () => (await ours()).length === 1 && !journals().length,
    );
  });
});
