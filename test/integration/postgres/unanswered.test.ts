import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { connectDatabase } from "../../../src/postgres/server/connection.js";
import { type Cluster, startCluster } from "../cluster.js";
import { eventually } from "../eventually.js";
import { type RunningStep, runStep, startStep } from "./step.js";

let cluster: Cluster;
let directory: string;

beforeAll(async () => {
  cluster = await startCluster();
  await cluster.sql("postgres", "CREATE DATABASE shop");
  await cluster.sql(
    "shop",
    "CREATE TABLE a_first (n int); CREATE TABLE orders (n int); INSERT INTO orders VALUES (1), (2)",
  );
});
afterAll(() => cluster.stop());
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "pm2-actions-unanswered-"));
  return () => rmSync(directory, { recursive: true, force: true });
});

/** The server with all of its processes. */
function processes(): number[] {
  const [first = ""] = readFileSync(join(cluster.data, "postmaster.pid"), "utf8").split("\n");
  const children = readdirSync("/proc").filter((name) => {
    if (!/^\d+$/.test(name)) return false;
    try {
      return readFileSync(`/proc/${name}/stat`, "utf8").split(") ")[1]?.split(" ")[1] === first;
    } catch {
      return false;
    }
  });
  return [first, ...children].map(Number);
}
const signal = (name: "SIGSTOP" | "SIGCONT") => {
  for (const pid of processes())
    try {
      process.kill(pid, name);
    } catch {
      // It has ended since.
    }
};

const activity = (query: string) =>
  cluster.sql<{ pid: number }>(
    "postgres",
    `SELECT pid FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND query LIKE '${query}%' AND state = 'active'`,
  );

const sleeping = () => {
  writeFileSync(join(directory, "1.sql"), "ALTER TABLE orders ADD c int;\nSELECT pg_sleep(3600)");
  return startStep("db-migrate", {
    "database-url": cluster.url("shop"),
    directory,
    "connect-timeout": "2",
  });
};
const atWork = (step: RunningStep) =>
  eventually("the statement is at work", async () => {
    if (step.child.exitCode !== null) throw new Error(step.said());
    return (await activity("BEGIN; SET LOCAL")).length === 1;
  });

/** What a server says to whoever is let in: no password is wanted, its process, and that it listens. */
const letIn = Buffer.from("5200000008000000004b0000000c00000001000000015a0000000549", "hex");

describe("a server that accepts and never answers", () => {
  it("is given up by everybody who connects, also where it is frozen right after the login", async () => {
    const sockets: Socket[] = [];
    const server = createServer((socket) => {
      sockets.push(socket);
      socket.once("data", () => socket.write(letIn));
    }).listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    const { port } = server.address() as AddressInfo;
    const address = {
      ...{ host: "127.0.0.1", port, user: "me", database: "shop", connectTimeout: 1 },
      tls: { mode: "disable" as const },
    };
    try {
      await expect(connectDatabase(address)).rejects.toThrow(/did not answer within 1 s/);
    } finally {
      for (const socket of sockets) socket.destroy();
      server.close();
    }
  });

  it("is given up after connect-timeout by every action, with the reason", async () => {
    const sockets: Socket[] = [];
    const server = createServer((socket) => sockets.push(socket)).listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    const { port } = server.address() as AddressInfo;
    const url = `postgresql://me:secret-word@127.0.0.1:${port}/shop`;
    writeFileSync(join(directory, "1.sql"), "SELECT 1");
    const more = { directory, dump: join(directory, "1.sql"), confirm: "shop" };
    const actions = ["db-backup", "db-migrate", "db-restore", "db-verify"];
    const results = await Promise.all(
      actions.map((action) =>
        runStep(action, { "database-url": url, "connect-timeout": "1", ...more }),
      ),
    );
    for (const { code, log } of results) {
      expect(code, log).toBe(1);
      expect(log).toMatch(
        /No connection to \w+ on 127\.0\.0\.1:\d+ as me: it did not answer within 1 s\./,
      );
    }
    for (const socket of sockets) socket.destroy();
    server.close();
  });
});

describe("a server that is stopped in the middle of a statement", () => {
  it("is given up by a migration, which says so, and keeps no lock once it goes on", async () => {
    const step = sleeping();
    await atWork(step);
    signal("SIGSTOP");
    try {
      const { code, log } = await step.ended;
      expect(code).toBe(1);
      expect(log).toMatch(
        /answers nobody any more: twice in a row a new connection got no word from it within 2 s/,
      );
      expect(log).toContain("1.sql could not be applied");
    } finally {
      signal("SIGCONT");
    }
    await eventually(
      "the statement ends",
      async () => (await activity("BEGIN; SET LOCAL")).length === 0,
    );
    await cluster.sql("shop", "SET lock_timeout = '2s'; ALTER TABLE orders ADD d int");
  });

  it("is given up by a backup, whose pg_dump goes with it", async () => {
    const holder = await connected();
    await holder.query("BEGIN; LOCK TABLE orders");
    const step = startStep("db-backup", {
      "database-url": cluster.url("shop"),
      directory,
      "connect-timeout": "2",
    });
    await eventually("pg_dump waits", async () => (await activity("LOCK TABLE")).length === 1);
    signal("SIGSTOP");
    try {
      const { code, log } = await step.ended;
      expect(code).toBe(1);
      expect(log).toContain("answers nobody any more");
      expect(readdirSync(directory)).toEqual(["shop_origin.json"]);
    } finally {
      signal("SIGCONT");
    }
    await holder.end();
    await eventually("pg_dump is gone", async () => (await activity("LOCK TABLE")).length === 0);
  });
});

describe("a step that is killed", () => {
  it("leaves no statement at work, and no lock", async () => {
    const step = sleeping();
    await atWork(step);
    step.kill();
    await step.ended;
    await eventually(
      "the statement ends",
      async () => (await activity("BEGIN; SET LOCAL")).length === 0,
    );
    await cluster.sql("shop", "SET lock_timeout = '2s'; ALTER TABLE orders ADD e int");
  });

  it("takes its pg_dump along, also where it alone is killed", async () => {
    const holder = await connected();
    await holder.query("BEGIN; LOCK TABLE orders");
    const step = startStep("db-backup", { "database-url": cluster.url("shop"), directory });
    await eventually("pg_dump waits", async () => (await activity("LOCK TABLE")).length === 1);
    step.child.kill("SIGKILL");
    await step.ended;
    await holder.query("ROLLBACK");
    const left = () =>
      cluster.sql(
        "postgres",
        "SELECT FROM pg_stat_activity WHERE application_name = 'pm2-actions'",
      );
    await eventually(
      "nothing of it is left on the server",
      async () => (await left()).length === 0,
    );
    await holder.end();
  });
});

describe("db-backup behind somebody who holds a table", () => {
  it("lets others get at the tables that it has locked meanwhile, names the holder, and gets there", async () => {
    const holder = await connected();
    await holder.query("BEGIN; LOCK TABLE orders");
    const step = startStep("db-backup", { "database-url": cluster.url("shop"), directory });
    await eventually("pg_dump waits", async () => (await activity("LOCK TABLE")).length === 1);
    const other = await connected();
    const began = performance.now();
    // pg_dump has locked this one by now.
    await other.query("BEGIN; LOCK TABLE a_first; COMMIT");
    expect(performance.now() - began).toBeLessThan(8000);
    await eventually("the holder is named", async () =>
      /pg_dump waited for what others hold, and is tried again/.test(step.said()),
    );
    expect(step.said()).toMatch(/application nightly report, idle in transaction/);
    await holder.query("COMMIT");
    const { code, log } = await step.ended;
    expect(code, log).toBe(0);
    await Promise.all([holder.end(), other.end()]);
  });
});

async function connected() {
  const client = new pg.Client({
    connectionString: cluster.url("shop"),
    application_name: "nightly report",
  });
  client.on("error", () => {});
  await client.connect();
  return client;
}
