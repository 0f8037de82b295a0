import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Cluster, startCluster } from "../cluster.js";
import { eventually } from "../eventually.js";
import { runStep, startStep } from "./step.js";

let cluster: Cluster;
let folder: string;
let slow: string;
let state: { XDG_STATE_HOME: string };
let cut: Awaited<ReturnType<typeof swallowing>>;

beforeAll(async () => {
  cluster = await startCluster();
  folder = mkdtempSync(join(tmpdir(), "pm2-actions-unanswered-"));
  await cluster.sql("postgres", "CREATE DATABASE shop");
  await cluster.sql("shop", "CREATE TABLE orders (n int); INSERT INTO orders VALUES (1), (2)");
  slow = join(folder, "slow.sql");
  const end = "\n--\n-- PostgreSQL database dump complete";
  const plain = cluster.run("pg_dump", "shop");
  writeFileSync(slow, plain.replace(end, `\nSELECT pg_sleep(3600);\n${end}`));
});
afterAll(() => {
  cluster?.stop();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  state = { XDG_STATE_HOME: mkdtempSync(join(folder, "state-")) };
  cut = await swallowing();
});
afterEach(() => {
  signal("SIGCONT");
  cut.close();
});

/** The server with all of its processes. */
function signal(name: "SIGSTOP" | "SIGCONT") {
  const [first = ""] = readFileSync(join(cluster.data, "postmaster.pid"), "utf8").split("\n");
  const children = readdirSync("/proc").filter((pid) => {
    if (!/^\d+$/.test(pid)) return false;
    try {
      return readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ")[1] === first;
    } catch {
      return false;
    }
  });
  for (const pid of [first, ...children].map(Number))
    try {
      process.kill(pid, name);
    } catch {
      // It has ended since.
    }
}

/** A way to the cluster that can swallow all that is said on it, as a firewall does that forgot its connections. */
async function swallowing() {
  let lost = false;
  const ends: Socket[] = [];
  const proxy = createServer((client) => {
    client.on("error", () => {});
    ends.push(client);
    client.pause();
    if (lost) return;
    const { host, port } = cluster.address("postgres");
    const there = connect({ host, port }).on("error", () => {});
    ends.push(there);
    for (const [one, other] of [
      [client, there],
      [there, client],
    ] as const)
      one
        .on("data", (data) => void (lost || other.write(data)))
        // A good-bye is swallowed, too.
        .on("close", () => void (lost || other.destroy()))
        .resume();
  }).listen(0, "127.0.0.1");
  await once(proxy, "listening");
  const { port } = proxy.address() as AddressInfo;
  let before: Socket[] = [];
  return {
    url(database: string) {
      const url = new URL(cluster.url(database));
      url.port = String(port);
      return url.href;
    },
    swallow() {
      lost = true;
      before = [...ends];
    },
    /** New connections get through; the server still takes those of before for open. */
    heal() {
      lost = false;
      for (const end of before) end.removeAllListeners("data");
    },
    /** What the server's keepalives come to. */
    forget() {
      for (const end of before) end.destroy();
    },
    close() {
      for (const end of ends) end.destroy();
      proxy.close();
    },
  };
}

const sides = async () =>
  (await cluster.databases()).filter((name) => /_(?:restore|drill)_/.test(name));
const journals = () =>
  readdirSync(state.XDG_STATE_HOME, { recursive: true }).filter((name) =>
    String(name).endsWith("journal.json"),
  );
const waiting = (condition: string) => async () =>
  (await cluster.sql("postgres", `SELECT FROM pg_stat_activity WHERE ${condition}`)).length > 0;
const filling = waiting("wait_event = 'PgSleep'");

async function untouched() {
  expect(await sides()).toEqual([]);
  expect(journals()).toEqual([]);
  expect(await cluster.sql("shop", "SELECT count(*)::int AS n FROM orders")).toEqual([{ n: 2 }]);
}

const given = (url: (database: string) => string, more: Record<string, string> = {}) => ({
  "database-url": url("shop"),
  dump: slow,
  "connect-timeout": "1",
  ...more,
});
const direct = (database: string) => cluster.url(database);
const steps = [
  ["db-restore", { confirm: "shop" }],
  ["db-drill", {}],
] as const;

describe.each(steps)(
  "a %s whose server stops answering while the dump is filled in",
  (name, more) => {
    it("gives a frozen one up, and puts things right once it goes on", async () => {
      const step = startStep(name, given(direct, more), state);
      await eventually("the side database is filled", filling);
      signal("SIGSTOP");
      await eventually("it is given up", () => step.said().includes("answers nobody any more"), 60);
      signal("SIGCONT");
      const { code, log } = await step.ended;
      expect(code, log).toBe(1);
      expect(log).toContain("twice in a row a new connection got no word from it within 1 s");
      await untouched();
      expect(await filling()).toBe(false);
    });

    it("gives up one that is cut off, and waits for what that still has in hand", async () => {
      const step = startStep(name, given(cut.url, more), state);
      await eventually("the side database is filled", filling);
      cut.swallow();
      await eventually("it is given up", () => step.said().includes("answers nobody any more"), 60);
      cut.heal();
      await eventually("it waits for its own lock", () =>
        /Waiting up to 600 s for the database shop\w*, in use by /.test(step.said()),
      );
      cut.forget();
      const { code, log } = await step.ended;
      expect(code, log).toBe(1);
      await untouched();
      expect(await filling()).toBe(false);
    });

    it("has its guard put things right where it is cancelled meanwhile", async () => {
      const step = startStep(name, given(direct, more), state);
      await eventually("the side database is filled", filling);
      signal("SIGSTOP");
      step.kill();
      await step.ended;
      signal("SIGCONT");
      await eventually("the guard is done", () => journals().length === 0);
      await untouched();
      expect(await filling()).toBe(false);
    });
  },
);

/** Runs a step while somebody has locked a table, and stops the server as soon as the step waits for it. */
async function stoppedAt(table: string, name: string, more: Record<string, string>) {
  const holder = new pg.Client({ connectionString: cluster.url("shop") });
  holder.on("error", () => {});
  await holder.connect();
  try {
    await holder.query(`BEGIN; LOCK TABLE ${table}`);
    const step = startStep(name, given(direct, more), state);
    try {
      await eventually("the step waits", waiting("wait_event_type = 'Lock'"));
      signal("SIGSTOP");
      await eventually("it is given up", () => step.child.exitCode !== null, 60);
    } finally {
      step.kill();
    }
    const result = await step.ended;
    expect(result.code, result.log).toBe(1);
    expect(result.log).toContain("answers nobody any more");
  } finally {
    signal("SIGCONT");
    await holder.end();
  }
  await eventually("nothing waits", async () => !(await waiting("wait_event_type = 'Lock'")()));
}

describe("a server that is stopped", () => {
  it("is given up by a restore that only looks", async () => {
    await stoppedAt("pg_policy", "db-restore", { confirm: "shop", "dry-run": "true" });
    await untouched();
  });

  it("is given up by a verification that counts", async () => {
    await stoppedAt("orders", "db-verify", { dump: "" });
    const expected = join(folder, "expected.yml");
    writeFileSync(expected, "tables:\n  orders:\n    rows: 2\n");
    const again = await runStep("db-verify", {
      "database-url": cluster.url("shop"),
      expect: expected,
    });
    expect(again.code, again.log).toBe(0);
  });
});

it("a way that swallows is given up by a verification", async () => {
  const holder = new pg.Client({ connectionString: cluster.url("shop") });
  await holder.connect();
  try {
    await holder.query("BEGIN; LOCK TABLE orders");
    const step = startStep("db-verify", given(cut.url, { dump: "" }), state);
    await eventually("it waits", waiting("wait_event_type = 'Lock'"));
    cut.swallow();
    const { code, log } = await step.ended;
    expect(code, log).toBe(1);
    expect(log).toContain("answers nobody any more");
  } finally {
    await holder.end();
  }
});
