import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Cluster, startCluster } from "../cluster.js";
import { freePort, Server } from "../server.js";
import { runStep, startStep } from "./step.js";

let cluster: Cluster;
let server: Server;
let dump: string;
let webPort: number;

beforeAll(async () => {
  cluster = await startCluster();
  server = await Server.create();
  const project = await server.project("shop", []);
  const script = join(project, "idle.cjs");
  webPort = await freePort();
  await server.ecosystem(project, [
    { name: "api", namespace: "shop", script },
    { name: "worker", namespace: "shop", script },
    { name: "resting", namespace: "shop", script },
    { name: "api-2", namespace: "other", script },
    { name: "web", namespace: "front", script: join(project, "good.cjs"), env: { PORT: webPort } },
  ]);
  await server.pm2("start", join(project, "ecosystem.config.json"));
  const resting = (await server.processes("resting"))[0]?.pm_id;
  await server.pm2("stop", String(resting));
  await cluster.sql("postgres", "CREATE DATABASE source");
  await cluster.sql("source", "CREATE TABLE fresh (n int); INSERT INTO fresh VALUES (1)");
  dump = join(server.folder, "source.dump");
  cluster.run("pg_dump", "-Fc", `--file=${dump}`, "source");
});
afterAll(async () => {
  await server.destroy();
  cluster.stop();
});
beforeEach(async () => {
  for (const name of await cluster.databases())
    if (/^shop/.test(name)) await cluster.sql("postgres", `DROP DATABASE "${name}" WITH (FORCE)`);
  await cluster.sql("postgres", "CREATE DATABASE shop");
});

const inputs = (more: Record<string, string> = {}) => ({
  "database-url": cluster.url("shop"),
  dump,
  confirm: "shop",
  namespace: "shop",
  "pm2-home": server.home,
  "stable-seconds": "0.5",
  ...more,
});

/** namespace/name → status, pid and restarts */
async function portrait() {
  const list = await server.list();
  return Object.fromEntries(
    list.map((one) => [
      `${one.pm2_env.namespace}/${one.name}`,
      { status: one.pm2_env.status, pid: one.pid },
    ]),
  );
}

describe("db-restore with a namespace", () => {
  it("stops its apps for the swap only, starts them again, and touches no other", async () => {
    const before = await portrait();
    const { exitCode, log, outputs } = await runStep("db-restore", inputs());
    expect(exitCode, log).toBe(0);
    const after = await portrait();
    for (const app of ["shop/api", "shop/worker"]) {
      expect(after[app]?.status).toBe("online");
      expect(after[app]?.pid).not.toBe(before[app]?.pid);
    }
    for (const app of ["shop/resting", "other/api-2"]) expect(after[app]).toEqual(before[app]);
    expect(Number(outputs["app-downtime-ms"])).toBeGreaterThanOrEqual(
      Number(outputs["downtime-ms"]),
    );
  });

  it("says that it asked the health URL, and puts what came of it at the top of the summary", async () => {
    const url = `http://127.0.0.1:${webPort}/health`;
    const asking = inputs({ namespace: "front", "health-url": url });
    const { exitCode, log, summary } = await runStep("db-restore", asking);
    expect(exitCode, log).toBe(0);
    expect(log).toContain(`${url}: 3 of 3 fresh connections answered as expected.`);
    const [head = ""] = summary.split("**The restored database");
    expect(head).toMatch(/Started again&#58; 1 process, down for/);
    expect(head).toContain("To go back, keeping the newer one");
  });

  it("refuses more apps than max-affected allows, before anything is done", async () => {
    const before = await portrait();
    const { exitCode, log } = await runStep("db-restore", inputs({ "max-affected": "1" }));
    expect(exitCode).toBe(1);
    expect(log).toMatch(/would stop 2 of the namespace's 3 processes[\s\S]*max-affected is "1"/);
    expect(await portrait()).toEqual(before);
    expect((await cluster.databases()).filter((name) => /^shop/.test(name))).toEqual(["shop"]);
  });

  it("starts them again when the swap fails, and leaves those alone that name-pattern excludes", async () => {
    const before = await portrait();
    // Comes between the last check and the swap: the step cannot see it before.
    await cluster.sql("shop", "CREATE TABLE t ()");
    const step = startStep(
      "db-restore",
      inputs({ "name-pattern": "*, !worker", "drain-seconds": "30" }),
    );
    const { default: pg } = await import("pg");
    const busy = new pg.Client({ connectionString: cluster.url("shop") });
    busy.on("error", () => {});
    await busy.connect();
    const working = busy.query("SELECT pg_sleep(60)").catch(() => {});
    const deadline = Date.now() + 60_000;
    while (!step.said().includes("Stopping 1 process of shop") && Date.now() < deadline)
      await new Promise((resolve) => setTimeout(resolve, 20));
    // The apps are down and the step waits for the busy session: take away what it is about to rename.
    const side = (await cluster.databases()).find((name) => name.includes("_restore_")) ?? "";
    await cluster.sql("postgres", `DROP DATABASE "${side}" WITH (FORCE)`);
    await cluster.sql(
      "postgres",
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE wait_event = 'PgSleep'",
    );
    await working;
    const { exitCode, log } = await step.done;
    await busy.end().catch(() => {});
    expect(exitCode, log).toBe(1);
    const after = await portrait();
    expect(after["shop/api"]?.status).toBe("online");
    expect(after["shop/worker"]).toEqual(before["shop/worker"]);
    expect(await cluster.sql("shop", "SELECT to_regclass('t') IS NOT NULL AS there")).toEqual([
      { there: true },
    ]);
  });

  it("starts them again when it is killed while they are down", async () => {
    const step = startStep("db-restore", inputs({ "drain-seconds": "60" }), {
      XDG_STATE_HOME: join(server.folder, "state"),
    });
    const { default: pg } = await import("pg");
    const busy = new pg.Client({ connectionString: cluster.url("shop") });
    busy.on("error", () => {});
    await busy.connect();
    const working = busy.query("SELECT pg_sleep(60)").catch(() => {});
    const deadline = Date.now() + 60_000;
    while (!step.said().includes("Stopping 2 processes") && Date.now() < deadline)
      await new Promise((resolve) => setTimeout(resolve, 20));
    while ((await portrait())["shop/api"]?.status !== "stopped" && Date.now() < deadline);
    process.kill(-(step.child.pid ?? 0), "SIGKILL");
    await step.done;
    const well = async () => {
      const now = await portrait();
      const databases = (await cluster.databases()).filter((name) => /^shop/.test(name));
      return (
        now["shop/api"]?.status === "online" &&
        now["shop/worker"]?.status === "online" &&
        databases.length === 1
      );
    };
    while (!(await well()) && Date.now() < deadline);
    expect(await well()).toBe(true);
    await busy.end().catch(() => {});
    await working;
  });
});
