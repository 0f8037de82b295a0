import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Cluster, startCluster } from "../cluster.js";
import { eventually } from "../eventually.js";
import { actAs, actors } from "./roles.js";
import { startStep } from "./step.js";

// The server goes on with a statement for a client that is gone: the guard must not look before that is over.

let cluster: Cluster;
let folder: string;
let dump: string;
let state: { XDG_STATE_HOME: string };

beforeAll(async () => {
  cluster = await startCluster();
  folder = mkdtempSync(join(tmpdir(), "pm2-actions-outlived-"));
});
afterAll(() => {
  cluster?.stop();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(() => {
  state = { XDG_STATE_HOME: mkdtempSync(join(folder, "state-")) };
});

const ours = async () => (await cluster.databases()).filter((name) => /^shop/.test(name));
const journals = () =>
  readdirSync(state.XDG_STATE_HOME, { recursive: true }).filter((name) =>
    String(name).endsWith("journal.json"),
  );
const activity = (condition: string) =>
  cluster.sql<{ pid: number }>(
    "postgres",
    `SELECT pid FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND ${condition}`,
  );

const inputs = (more: Record<string, string>) => ({
  "database-url": cluster.url("shop"),
  dump,
  confirm: "shop",
  "allow-missing": "*",
  "max-row-loss": "100%",
  "drain-seconds": "1",
  ...more,
});

/** All of pg_database: what makes, renames or opens one waits. */
const everyDatabase = "LOCK TABLE pg_database IN SHARE ROW EXCLUSIVE MODE";
/** One of them: what renames it waits. */
const heldFast = (database: string) => `COMMENT ON DATABASE ${database} IS 'held'`;

/**
 * Kills a restore while the server is at its statement and waits for `held`, and lets that go once the guard is
 * at work, or done too early.
 */
async function killedAt(statement: string, held: () => Promise<string>, more = {}) {
  const { superuser: user, password } = cluster;
  const holding = new pg.Client({ connectionString: cluster.url("postgres", { user, password }) });
  holding.on("error", () => {});
  await holding.connect();
  const waiting = `query LIKE '${statement}' AND wait_event_type = 'Lock'`;
  try {
    await holding.query("BEGIN");
    const step = startStep("db-restore", inputs(more), state);
    await holding.query(await held());
    await eventually("the server waits in the statement", async () => {
      if (step.child.exitCode !== null) throw new Error(step.said());
      return (await activity(waiting)).length > 0;
    });
    step.kill();
    await step.ended;
    await eventually(
      "the guard is at work",
      async () =>
        journals().length === 0 ||
        (await activity("application_name LIKE 'recovery of a restore%'")).length > 0,
    );
  } finally {
    await holding.end();
  }
  await eventually("the guard is done", async () => journals().length === 0);
  await eventually(
    "the server is done",
    async () => (await activity("query ~ 'DATABASE' AND state = 'active'")).length === 0,
  );
}

describe.each(actors)("a restore by %s whose server goes on without it", (actor) => {
  beforeAll(async () => {
    await actAs(cluster, actor);
    await cluster.sql("postgres", "DROP DATABASE IF EXISTS source");
    await cluster.own("postgres", "CREATE DATABASE source");
    await cluster.own("source", "CREATE TABLE fresh (n int); INSERT INTO fresh VALUES (1), (2)");
    dump = join(mkdtempSync(join(folder, "dump-")), "source.dump");
    cluster.run("pg_dump", "-Fc", `--file=${dump}`, "source");
  });
  beforeEach(async () => {
    for (const name of await ours())
      await cluster.sql("postgres", `DROP DATABASE ${name} WITH (FORCE)`);
  });
  const original = async () => {
    await cluster.own("postgres", "CREATE DATABASE shop");
    await cluster.own("shop", "CREATE TABLE live (n int); INSERT INTO live VALUES (7)");
  };
  /** One of the two, open, and nothing else but the one from before. */
  async function whole() {
    const names = await ours();
    expect(names[0]).toBe("shop");
    expect(names.filter((name) => name.includes("_restore_"))).toEqual([]);
    const tables = await cluster.sql(
      "shop",
      "SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace",
    );
    expect(tables).toEqual([{ relname: names.length === 1 ? "live" : "fresh" }]);
    for (const name of names)
      expect(await cluster.own(name, "SELECT 1 AS one"), name).toEqual([{ one: 1 }]);
  }

  for (const more of [{}, { "dry-run": "full" }])
    it(`leaves no side database that it still makes, ${JSON.stringify(more)}`, async () => {
      await original();
      await killedAt("CREATE DATABASE %", async () => everyDatabase, more);
      expect(await ours()).toEqual(["shop"]);
      await whole();
    });

  it("leaves none of a database that is gone", async () => {
    await killedAt("CREATE DATABASE %", async () => everyDatabase);
    expect(await ours()).toEqual([]);
  });

  it("leaves a whole database where it still renames", async () => {
    await original();
    await killedAt("BEGIN; ALTER DATABASE %", async () => heldFast("shop"));
    await whole();
  });

  it("leaves a whole database, or none, where it still gives a free name", async () => {
    await killedAt("ALTER DATABASE % RENAME TO %", async () => {
      const side = async () => (await ours()).find((name) => name.includes("_restore_"));
      await eventually(
        "the side database is there",
        async () => (await side()) !== undefined,
        30,
        5,
      );
      return heldFast((await side()) ?? "");
    });
    const found: unknown[] = [];
    for (const name of await ours())
      found.push([name, ...(await cluster.own(name, "SELECT count(*)::int AS n FROM fresh"))]);
    expect([[], [["shop", { n: 2 }]]]).toContainEqual(found);
  });
});
