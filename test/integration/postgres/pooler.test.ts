import { type ChildProcess, spawn } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { systemProgram } from "../../../scripts/system-program.mjs";
import { type Cluster, startCluster } from "../cluster.js";
import { eventually } from "../eventually.js";
import { runStep, startStep } from "./step.js";

let cluster: Cluster;
let folder: string;
let pgbouncer: ChildProcess | undefined;
const password = "admin-secret-word";
/** No more than a part of the socket's name. */
const port = 6432;

beforeAll(async () => {
  cluster = await startCluster();
  await cluster.sql("postgres", "CREATE ROLE app LOGIN PASSWORD 'app'");
  await cluster.sql("postgres", "CREATE DATABASE shop OWNER app");
  await cluster.sql(
    "shop",
    "CREATE TABLE orders (n int); INSERT INTO orders SELECT generate_series(1, 5000); GRANT SELECT ON orders TO app",
  );
  folder = mkdtempSync(join(tmpdir(), "pm2-actions-pooler-"));
  const { uid, gid } = statSync(cluster.data);
  writeFileSync(join(folder, "users"), `"app" "app"\n"admin" "${password}"\n`);
  writeFileSync(
    join(folder, "pgbouncer.ini"),
    `[databases]
     the_shop = host=127.0.0.1 port=${cluster.port} dbname=shop
     elsewhere = host=127.0.0.1 port=1 dbname=shop
     [pgbouncer]
     listen_port = ${port}
     unix_socket_dir = ${folder}
     auth_type = md5
     auth_file = ${folder}/users
     admin_users = admin
     pool_mode = transaction
     max_client_conn = 200
     logfile = ${folder}/log`,
  );
  for (const name of ["", "users", "pgbouncer.ini"]) chownSync(join(folder, name), uid, gid);
  const program = systemProgram(["pgbouncer"], "pgbouncer");
  pgbouncer = spawn(program, [join(folder, "pgbouncer.ini")], { uid, gid, stdio: "ignore" });
  await eventually("pgbouncer listens", async () => existsSync(join(folder, `.s.PGSQL.${port}`)));
  cluster.run("pg_dump", "--format=custom", `--file=${dump()}`, "shop");
});
afterAll(async () => {
  pgbouncer?.kill("SIGKILL");
  await cluster.stop();
  rmSync(folder, { recursive: true, force: true });
});

const dump = () => join(folder, "shop.dump");
const poolerUrl = () => `postgresql://admin:${password}@/pgbouncer?host=${folder}&port=${port}`;
const inputs = (more: Record<string, string> = {}) => ({
  "database-url": cluster.url("shop"),
  dump: dump(),
  confirm: "shop",
  ...more,
});

async function through(user: string, secret: string, database: string) {
  const client = new pg.Client({ host: folder, port, user, password: secret, database });
  client.on("error", () => {});
  await client.connect();
  return client;
}
const app = () => through("app", "app", "the_shop");

async function isPaused(name = "the_shop"): Promise<boolean> {
  const console = await through("admin", password, "pgbouncer");
  const { rows } = await console.query("SHOW DATABASES");
  await console.end();
  return rows.some((row) => row.name === name && Number(row.paused) === 1);
}

/** Clients that ask again and again, as a web app does. */
function load(clients: number) {
  let going = true;
  const seen = { asked: 0, failed: 0 };
  const one = async () => {
    let client: pg.Client | undefined;
    while (going) {
      try {
        client ??= await app();
        await client.query("SELECT count(*) FROM orders");
        seen.asked++;
      } catch {
        seen.failed++;
        await client?.end().catch(() => {});
        client = undefined;
      }
      await sleep(5);
    }
    await client?.end();
  };
  const all = Promise.all(Array.from({ length: clients }, one));
  return {
    seen,
    stop: async () => {
      going = false;
      await all;
      return seen;
    },
  };
}

describe("db-restore behind pgbouncer", () => {
  it("says so before anything is done, with the setting", async () => {
    const client = await app();
    await client.query("SELECT 1");
    const { code, log } = await runStep("db-restore", inputs({ "dry-run": "true" }));
    await client.end();
    expect(code, log).toBe(0);
    expect(log).toMatch(/1 session of shop comes through pgbouncer\. .*server_login_retry = 1/);
  });

  it("keeps its clients waiting for the swap, and loses none of their requests", async () => {
    const clients = load(10);
    await eventually("clients ask", async () => clients.seen.asked > 50);
    const { code, log, outputs } = await runStep(
      "db-restore",
      inputs({ "pooler-url": poolerUrl() }),
    );
    const swapped = clients.seen.asked;
    await eventually("clients go on", async () => clients.seen.asked > swapped + 50);
    const { failed } = await clients.stop();
    expect(code, log).toBe(0);
    expect(failed).toBe(0);
    expect(log).toMatch(
      /The pooler at pgbouncer on \S+ as admin kept its clients waiting for \d+ ms/,
    );
    expect(Number(outputs["downtime-ms"])).toBeGreaterThan(0);
    expect(log.replace(/^::add-mask::.*$/gm, "")).not.toContain(password);
    expect(await isPaused()).toBe(false);
  });

  it("is let go on by the guard when the step is killed while it waits", async () => {
    const client = await app();
    try {
      await client.query("BEGIN; SELECT 1");
      const step = startStep(
        "db-restore",
        inputs({ "pooler-url": poolerUrl(), "drain-seconds": "600" }),
      );
      await eventually(
        "the pooler is paused",
        async () => {
          if (step.child.exitCode !== null) throw new Error(step.said());
          return isPaused();
          // On a busy machine a restore takes its time to come to its swap.
        },
        90,
      );
      expect(await isPaused("elsewhere"), "a database of the same name on another server").toBe(
        false,
      );
      step.kill();
      await step.ended;
      await eventually("the pooler goes on", async () => !(await isPaused()));
      await client.query("COMMIT");
      expect((await client.query("SELECT count(*)::int AS n FROM orders")).rows).toEqual([
        { n: 5000 },
      ]);
    } finally {
      await client.end();
    }
    await eventually("the side database is gone", async () =>
      (await cluster.databases()).every((name) => !name.includes("_restore_")),
    );
  });

  it("refuses a console that is none, and one that does not lead to the database", async () => {
    const wrong = await runStep("db-restore", inputs({ "pooler-url": cluster.url("postgres") }));
    expect(wrong.code).toBe(1);
    expect(wrong.log).toMatch(/does not answer as pgbouncer's console/);
    await cluster.sql("postgres", "CREATE DATABASE other");
    const other = await runStep("db-restore", {
      ...inputs({ "pooler-url": poolerUrl() }),
      "database-url": cluster.url("other"),
      confirm: "other",
    });
    expect(other.code).toBe(1);
    expect(other.log).toMatch(/has no database that leads to other: it has .*the_shop \(shop\)/);
  });
});
