import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { deleteOwn } from "../../src/pm2/daemon/act.js";
import { connectDaemon } from "../../src/pm2/daemon/daemon.js";
import { type ProcessEvent, subscribe } from "../../src/pm2/daemon/events.js";
import { homeAt } from "../../src/pm2/daemon/home.js";
import { snapshot } from "../../src/pm2/daemon/process.js";
import { eventually, freePort, givenUpSoon, type Pm2Version, Server } from "./server.js";
import { Shop } from "./shop.js";

/** The processes that run this script, by what the kernel says. */
async function pidsOf(script: string): Promise<number[]> {
  const all = (await readdir("/proc")).filter((name) => /^\d+$/.test(name));
  const found: number[] = [];
  for (const pid of all) {
    const words = await readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "");
    if (words.includes(script) && !words.includes("bin/pm2")) found.push(Number(pid));
  }
  return found;
}

const versions: readonly Pm2Version[] = [5, 6, 7];

/** An app that becomes ready while it is stopped, and how to have one that is launching. */
async function late(server: Server) {
  const cwd = await server.project("facts", []);
  await server.pm2("ping");
  const daemon = await connectDaemon(homeAt(server.home, {}));
  if (daemon === undefined) throw new Error("no daemon");
  const script = join(cwd, "ready-when-stopped.cjs");
  const launching = () => {
    const options = ["--wait-ready", "--listen-timeout", "4000", "--name", "late"];
    void server.pm2("start", script, ...options).catch(() => "");
    return eventually("it is launching", async () => {
      const found = (await snapshot(daemon)).find(({ name }) => name === "late");
      return found?.status === "launching" && found.pid > 0 ? found : false;
    });
  };
  return { daemon, script, launching };
}

// What our own delete is there for.
it("PM2 7 by itself lets go on what becomes ready while it is deleted", async () => {
  const server = await Server.create(7);
  onTestFinished(() => server.destroy());
  const { daemon, script, launching } = await late(server);
  const { id } = await launching();
  await daemon.call("deleteProcessId", id);
  expect((await snapshot(daemon)).map(({ name }) => name)).not.toContain("late");
  const orphan = await eventually("an orphan runs", async () => (await pidsOf(script))[0]);
  process.kill(orphan, "SIGKILL");
  await eventually("it is gone", async () => (await pidsOf(script)).length === 0);
  daemon.close();
});

describe.each(versions)("a daemon of PM2 %i", (version) => {
  let server: Server;
  beforeEach(async () => {
    server = await Server.create(version);
  });
  afterEach(() => server.destroy());

  it("is deployed to, keeps what a bad release would take, and brings back both namespaces", async () => {
    const foreign = await server.foreign("foreign", "others");
    const port = await freePort();
    const app = {
      name: "api",
      script: "good.cjs",
      exec_mode: "cluster",
      instances: 2,
      wait_ready: true,
      env: { PORT: port },
    };
    const cwd = await server.project("prod", [app]);
    const deploy = async (release: string, apps: readonly object[]) => {
      await server.ecosystem(cwd, apps);
      const inputs = { namespace: "prod", "stable-seconds": "0.5", "ready-timeout": "20", release };
      return server.step("pm2-deploy", inputs, { cwd });
    };
    const pids = async () => (await server.processes("api")).map(({ pid }) => pid).sort();

    expect((await deploy("one", [app])).outputs.result).toBe("deployed");
    expect((await deploy("one", [app])).outputs.result).toBe("unchanged");
    const first = await pids();
    const second = await deploy("two", [app]);
    expect(second.outputs.result, second.log).toBe("deployed");
    const replaced = await pids();
    expect(replaced.filter((pid) => first.includes(pid))).toEqual([]);
    const bad = await deploy("two", [{ ...app, script: "throws-at-load.cjs" }]);
    expect(bad.outputs.result, bad.log).toBe("rolled-back");
    expect(await pids()).toEqual(replaced);
    await foreign.assertUntouched();

    await server.pm2("kill");
    await server.pm2("resurrect");
    const list = (await server.list()).map(({ name, pm2_env }) => `${pm2_env.namespace}/${name}`);
    expect(list.sort()).toEqual(["others/foreign", "prod/api", "prod/api"]);
    expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(200);
  });

  it("is moved into a namespace, restarted, stopped and emptied, and nobody else notices", async () => {
    const foreign = await server.foreign("foreign", "others");
    const port = await freePort();
    const cwd = await server.project("shop", []);
    const api = { name: "api", script: "good.cjs", exec_mode: "cluster", instances: 2 };
    await server.ecosystem(cwd, [
      { ...api, cwd, wait_ready: true, env: { PORT: port } },
      { name: "worker", cwd, script: "idle.cjs" },
      { name: "broken", cwd, script: "throws-at-load.cjs", ...givenUpSoon },
    ]);
    await server.pm2("start", join(cwd, "ecosystem.config.json"));
    await server.errored("broken");
    const names = { namespace: "shop", "name-pattern": "api, worker, broken" };
    const waits = { "stable-seconds": "0.5", "ready-timeout": "20" };
    const own = async () =>
      (await server.list())
        .filter(({ name }) => name !== foreign.name)
        .map(({ name, pm2_env }) => `${pm2_env.namespace}/${name} ${pm2_env.status}`)
        .sort();
    const pids = async () => (await server.processes("api")).map(({ pid }) => pid).sort();

    const first = await pids();
    const moved = await server.step("pm2-migrate-namespace", { ...names, ...waits });
    expect(moved.outputs.result, moved.log).toBe("moved");
    const running = ["shop/api online", "shop/api online", "shop/worker online"];
    expect((await own()).filter((line) => !line.startsWith("shop/broken"))).toEqual(running);
    const second = await pids();
    expect(second.filter((pid) => first.includes(pid))).toEqual([]);

    const restarted = await server.step("pm2-restart", {
      ...{ ...names, ...waits, "name-pattern": "api, worker" },
      "health-url": `http://127.0.0.1:${port}/health`,
    });
    expect(restarted.outputs.result, restarted.log).toBe("restarted");
    expect((await pids()).filter((pid) => second.includes(pid))).toEqual([]);

    const worker = await server.processes("worker");
    const stopped = await server.step("pm2-stop", {
      ...{ ...names, "name-pattern": "api" },
      ports: String(port),
    });
    expect(stopped.outputs.result, stopped.log).toBe("stopped");
    expect(await own()).toContain("shop/api stopped");
    expect((await server.processes("worker"))[0]?.pid).toBe(worker[0]?.pid);

    // PM2 5 and 6 know of an entry that was registered as stopped only that: it is started to fail.
    await server.pm2("restart", "broken").catch(() => "");
    await server.errored("broken");
    const cleaned = await server.step("pm2-cleanup-errored", names);
    expect(cleaned.outputs, cleaned.log).toMatchObject({
      result: "cleaned",
      deleted: '["broken"]',
    });
    expect(cleaned.log).toContain("Error: broken at load");

    const deleted = await server.step("pm2-stop", { ...names, delete: "true", save: "true" });
    expect(deleted.outputs.result, deleted.log).toBe("stopped");
    expect(await own()).toEqual([]);
    expect((await server.dump()).map(({ name }) => name)).toEqual([foreign.name]);
    await foreign.assertUntouched();
  });

  it("is diagnosed, and goes back to the release before", async () => {
    const foreign = await server.foreign("foreign", "others");
    const shop = await Shop.create(server, "returns");
    for (const release of ["1.0.0", "2.0.0"]) await shop.deployed(release);
    const back = await shop.rollback();
    expect(back.outputs.result, back.log).toBe("deployed");
    await shop.assertWhole("1.0.0");

    const cwd = await server.project("sick", []);
    await server.giveUp(cwd, "sick");
    const seen = await server.step("pm2-diagnostics", {});
    expect(seen.code, seen.log).toBe(0);
    const findings = JSON.parse(seen.outputs.findings ?? "[]") as { process: string }[];
    expect(JSON.stringify(findings)).toContain("sick");
    expect(seen.outputs.healthy).toBe("false");
    const well = await server.step("pm2-diagnostics", { namespaces: "returns" });
    expect(JSON.stringify(well.outputs.findings)).not.toContain("sick");
    await foreign.assertUntouched();
  });

  it("has one namespace only where it does not matter: at the top of a file, and in save", async () => {
    const cwd = await server.project("facts", []);
    const file = join(cwd, "facts.config.json");
    const apps = [{ name: "lost", script: join(cwd, "idle.cjs") }];
    await writeFile(file, JSON.stringify({ namespace: "mine", apps }));
    await server.pm2("start", file);
    expect((await server.processes("lost"))[0]?.pm2_env.namespace).toBe("default");
    await server.pm2("start", join(cwd, "idle.cjs"), "--name", "kept", "--namespace", "mine");
    await server.pm2("save", "--namespace", "mine");
    expect((await server.dump()).map(({ name }) => name).sort()).toEqual(["kept", "lost"]);
    await server.pm2("restart", "all", "--namespace", "mine");
    const after = await server.list();
    expect(after.map(({ pm2_env }) => pm2_env.namespace)).toEqual(["mine", "mine"]);
    expect(after.map(({ pm2_env }) => pm2_env.restart_time)).toEqual([1, 1]);
  });

  it("publishes why a cluster worker threw while it loaded, and calls its exit code 0", async () => {
    const cwd = await server.project("facts", []);
    await server.pm2("start", join(cwd, "idle.cjs"), "--name", "first");
    const home = homeAt(server.home, {});
    const events: ProcessEvent[] = [];
    const subscription = await subscribe(home, "all", (event) => events.push(event));
    const start = ["start", join(cwd, "throws-at-load.cjs"), "--name", "throws", "-i", "1"];
    await server.pm2(...start, "--no-autorestart");
    const exit = await eventually("it ended", async () =>
      events.find(({ name, event }) => name === "throws" && event === "exit"),
    );
    subscription?.close();
    expect(exit.exitCode).toBe(0);
    const said = events.filter(({ name }) => name === "throws").map(({ text }) => text ?? "");
    expect(said.join("\n")).toContain("broken at load");
  });

  it("merges the environment of whoever starts an app into it", async () => {
    const cwd = await server.project("facts", []);
    const given = server.environment();
    server.environment = () => ({ ...given, STEPS_OWN_VALUE: "leaks" });
    await server.pm2("start", join(cwd, "idle.cjs"), "--name", "leaky");
    await server.pm2("save");
    server.environment = () => given;
    expect((await server.processes("leaky"))[0]?.pm2_env.STEPS_OWN_VALUE).toBe("leaks");
    expect(await readFile(join(server.home, "dump.pm2"), "utf8")).toContain("leaks");
  });

  it("deletes for good what becomes ready meanwhile", async () => {
    const { daemon, script, launching } = await late(server);
    const own = await launching();
    await deleteOwn(daemon, [own]);
    expect(await pidsOf(script)).toEqual([]);
    expect((await snapshot(daemon)).map(({ name }) => name)).not.toContain("late");
    daemon.close();
  });

  it("says its version over its socket", async () => {
    await server.pm2("ping");
    const daemon = await connectDaemon(homeAt(server.home, {}));
    expect(await daemon?.call("getVersion", {})).toMatch(new RegExp(`^${version}\\.`));
    daemon?.close();
  });
});
