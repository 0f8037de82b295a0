import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Cluster, startCluster } from "../cluster.js";
import { eventually } from "../eventually.js";
import { freePort, Server } from "../server.js";
import { actAs } from "./roles.js";
import { runStep, startStep } from "./step.js";

let cluster: Cluster;
let server: Server;
let dump: string;
let webPort: number;
/** While it is there, the app web throws as it starts. */
let broken: string;

beforeAll(async () => {
  cluster = await startCluster();
  await actAs(cluster, "an owner who may create databases");
  server = await Server.create();
  const project = await server.project("shop", []);
  const script = join(project, "idle.cjs");
  webPort = await freePort();
  broken = join(project, "broken");
  await server.ecosystem(project, [
    { name: "api", namespace: "shop", script },
    { name: "worker", namespace: "shop", script },
    { name: "resting", namespace: "shop", script },
    { name: "api-2", namespace: "other", script },
    {
      name: "web",
      namespace: "front",
      script: join(project, "says-hello.cjs"),
      wait_ready: true,
      env: { PORT: webPort },
    },
  ]);
  await server.pm2("start", join(project, "ecosystem.config.json"));
  const resting = (await server.processes("resting"))[0]?.pm_id;
  await server.pm2("stop", String(resting));
  await cluster.own("postgres", "CREATE DATABASE source");
  await cluster.own("source", "CREATE TABLE fresh (n int); INSERT INTO fresh VALUES (1)");
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
  await cluster.own("postgres", "CREATE DATABASE shop");
});

const inputs = (more: Record<string, string> = {}) => ({
  "database-url": cluster.url("shop"),
  dump,
  confirm: "shop",
  namespace: "shop",
  "pm2-home": server.home,
  "stable-seconds": "0.5",
  "allow-missing": "*",
  "max-row-loss": "100%",
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

/** The side database is taken away from a step that has stopped the apps and waits for a session. */
async function withFailingSwap(more: Record<string, string>, meanwhile = () => {}) {
  // Comes between the last check and the swap: the step cannot see it before.
  await cluster.own("shop", "CREATE TABLE t ()");
  const step = startStep("db-restore", inputs({ "drain-seconds": "30", ...more }));
  const { default: pg } = await import("pg");
  const busy = new pg.Client({ connectionString: cluster.url("shop") });
  busy.on("error", () => {});
  await busy.connect();
  const working = busy.query("SELECT pg_sleep(60)").catch(() => {});
  await eventually("it stops the app", () => step.said().includes("Stopping 1 process of"), 60, 20);
  meanwhile();
  const side = (await cluster.databases()).find((name) => name.includes("_restore_")) ?? "";
  await cluster.sql("postgres", `DROP DATABASE "${side}" WITH (FORCE)`);
  await cluster.sql(
    "postgres",
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE wait_event = 'PgSleep'",
  );
  await working;
  const result = await step.ended;
  await busy.end().catch(() => {});
  return result;
}

describe("db-restore with a namespace", () => {
  it("stops its apps for the swap only, starts them again, and touches no other", async () => {
    const before = await portrait();
    const { code, log, outputs } = await runStep("db-restore", inputs());
    expect(code, log).toBe(0);
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
    const { code, log, summary } = await runStep("db-restore", asking);
    expect(code, log).toBe(0);
    expect(log).toContain(`${url}: 3 of 3 fresh connections answered as expected.`);
    const [head = ""] = summary.split("**The restored database");
    expect(head).toMatch(/Started again&#58; 1 process, down for/);
    expect(head).toContain("To go back, keeping the newer one");
  });

  it("refuses a health command that cannot be run, before anything is done", async () => {
    const before = await portrait();
    const { code, log } = await runStep("db-restore", inputs({ "health-command": "./none.sh" }));
    expect(code).toBe(1);
    expect(log).toContain('Input "health-command" names the program "./none.sh"');
    expect(await portrait()).toEqual(before);
    expect((await cluster.databases()).filter((name) => /^shop/.test(name))).toEqual(["shop"]);
  });

  it("refuses more apps than max-affected allows, before anything is done", async () => {
    const before = await portrait();
    const { code, log } = await runStep("db-restore", inputs({ "max-affected": "1" }));
    expect(code).toBe(1);
    expect(log).toMatch(/would stop 2 of the namespace's 3 processes[\s\S]*max-affected is "1"/);
    expect(await portrait()).toEqual(before);
    expect((await cluster.databases()).filter((name) => /^shop/.test(name))).toEqual(["shop"]);
  });

  it("starts them again when the swap fails, and leaves those alone that name-pattern excludes", async () => {
    const before = await portrait();
    const { code, log } = await withFailingSwap({ "name-pattern": "*, !worker" });
    expect(code, log).toBe(1);
    expect(log).not.toContain("did not come up");
    const after = await portrait();
    expect(after["shop/api"]?.status).toBe("online");
    expect(after["shop/worker"]).toEqual(before["shop/worker"]);
    expect(await cluster.sql("shop", "SELECT to_regclass('t') IS NOT NULL AS there")).toEqual([
      { there: true },
    ]);
  });

  it("says that they are down when neither the swap nor their start succeeds", async () => {
    const { code, log, summary } = await withFailingSwap({ namespace: "front" }, () =>
      writeFileSync(broken, ""),
    );
    rmSync(broken);
    await server.pm2("restart", "web");
    expect(code, log).toBe(1);
    expect(log).toMatch(
      /^::warning::The stopped apps did not come up again either: web \(id \d+\)/m,
    );
    expect(log).toMatch(/^::error::.*shop_restore_\d+.* does not exist/m);
    expect(summary).toContain("The stopped apps did not come up again either&#58; web");
    // What it wrote, as of any app that does not come up.
    expect(log).toMatch(/What web \(id \d+\) wrote[\s\S]*\| Error: the new code is broken/);
  });

  it("shows what they wrote: when they are not healthy, and always if that is asked", async () => {
    const hello = /What web \(id \d+\) wrote, last 50 lines:\n.*\n {2}\| hello from the app$/m;
    const front = { namespace: "front" };
    const well = await runStep("db-restore", inputs(front));
    expect(well.log).not.toContain("hello from the app");
    const always = await runStep("db-restore", inputs({ ...front, "show-logs": "always" }));
    expect(always.code, always.log).toBe(0);
    expect(always.log).toMatch(hello);
    const wrong = {
      "health-url": `http://127.0.0.1:${webPort}/`,
      "health-expect": "404",
      "health-timeout": "1",
    };
    const { code, log, outputs, summary } = await runStep(
      "db-restore",
      inputs({ ...front, ...wrong }),
    );
    expect(code, log).toBe(1);
    // The swap is done, and this is when somebody wants to go back.
    expect(outputs).toMatchObject({ result: "failed", tables: "1", rows: '{"public.fresh":1}' });
    const previous = outputs["previous-database"] ?? "";
    expect(await cluster.databases()).toContain(previous);
    expect(Number(outputs["downtime-ms"])).toBeGreaterThan(0);
    expect(log).toMatch(new RegExp(`kept as ${previous}\\. To go back, .*:\\n.*\\n {2}\\| psql `));
    const [head = ""] = summary.split("**The restored database");
    expect(head).toContain("To go back, keeping the newer one");
    expect(log).toMatch(
      /^::error::.*The health check did not pass within 1 s: .*the status was 200/m,
    );
    expect(log).toMatch(hello);
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
    await eventually("it stops them", () => step.said().includes("Stopping 2 processes"), 60, 20);
    const status = async () => (await portrait())["shop/api"]?.status;
    await eventually("one is stopped", async () => (await status()) === "stopped", 60, 20);
    process.kill(-(step.child.pid ?? Number.NaN), "SIGKILL");
    await step.ended;
    const well = async () => {
      const now = await portrait();
      const databases = (await cluster.databases()).filter((name) => /^shop/.test(name));
      return (
        now["shop/api"]?.status === "online" &&
        now["shop/worker"]?.status === "online" &&
        databases.length === 1
      );
    };
    await eventually("the apps and the database are back", well, 60);
    await busy.end().catch(() => {});
    await working;
  });
});
