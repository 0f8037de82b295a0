import { existsSync } from "node:fs";
import { mkdir, readFile, rm, rmdir, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { connect } from "node:net";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { holdLock, journalThere, killStep, listening } from "./killing.js";
import { besideNeighbours, type Neighbours, namespace, startApps, statusOf } from "./neighbours.js";
import { eventually, freePort, givenUpSoon, type Server, type StepResult } from "./server.js";

let server: Server;
let neighbours: Neighbours;
let folder: string;

besideNeighbours((shared) => {
  ({ server, folder, neighbours } = shared);
});

const stop = (inputs: Record<string, string> = {}): Promise<StepResult> =>
  server.step("pm2-stop", { namespace, "name-pattern": "api", ...inputs });

const cluster = (name: string, port: number, instances = 2) => ({
  name,
  script: "good.cjs",
  exec_mode: "cluster",
  instances,
  wait_ready: true,
  env: { PORT: port },
});

const dumpText = () => readFile(join(server.home, "dump.pm2"), "utf8");
const alive = (pid: number) => existsSync(`/proc/${pid}`);
const pidsOf = async (name: string) => (await server.processes(name)).map(({ pid }) => pid);

function answers(port: number): Promise<boolean> {
  const socket = connect(port, "127.0.0.1");
  return new Promise((resolve) => {
    socket.on("connect", () => resolve(true)).on("error", () => resolve(false));
  }).finally(() => socket.destroy()) as Promise<boolean>;
}

/** Waits until PM2 lists all processes of these apps as running. */
async function online(...names: string[]): Promise<void> {
  await eventually(`online: ${names}`, async () => {
    const list = await server.list();
    return names.every((name) => {
      const own = list.filter((pm2Process) => pm2Process.name === name);
      return own.length > 0 && own.every(({ pm2_env }) => pm2_env.status === "online");
    });
  });
}

describe("pm2-stop", () => {
  it("returns when pids and ports are gone, and leaves the dump as it was", async () => {
    const [port, other] = [await freePort(), await freePort()];
    const slow = { name: "slow", script: "slow-to-stop.cjs", kill_timeout: 20_000 };
    await startApps(server, folder, [
      cluster("api", port),
      { ...slow, env: { PORT: other, TAKES: 2500 } },
    ]);
    await online("api", "slow");
    await neighbours.save();
    const [pids, saved] = [[...(await pidsOf("api")), ...(await pidsOf("slow"))], await dumpText()];
    const step = await stop({ "name-pattern": "api, slow", ports: `${port}, ${other}` });
    expect(pids.filter(alive)).toEqual([]);
    expect(await answers(port)).toBe(false);
    expect(await answers(other)).toBe(false);
    expect(step.code).toBe(0);
    expect(step.outputs.result).toBe("stopped");
    expect(JSON.parse(step.outputs.stopped ?? "").sort()).toEqual(["api", "api", "slow"]);
    expect(step.log).toContain(`Free: port ${port}, port ${other}.`);
    expect(statusOf(await server.list(), "api")).toBe("stopped");
    expect(await dumpText()).toBe(saved);

    const again = await stop({ "name-pattern": "api, slow" });
    expect(again.outputs).toMatchObject({ result: "nothing-to-stop", stopped: "[]" });
    expect(again.code).toBe(0);
  });

  it("deletes, and saves when told to", async () => {
    await startApps(server, folder, [
      { name: "api", script: "idle.cjs", cron_restart: "0 4 1 1 *" },
      { name: "stays", script: "idle.cjs" },
    ]);
    await online("api", "stays");
    await neighbours.save();
    const [pid = 0] = await pidsOf("api");

    const refused = await stop();
    expect(refused.code).toBe(1);
    expect(refused.log).toContain(
      "PM2 starts a stopped app with cron_restart again at its next time",
    );
    expect(refused.log).toContain('Set delete to "true"');
    expect(await pidsOf("api")).toEqual([pid]);

    const step = await stop({ delete: "true", save: "true" });
    expect(step.outputs.result).toBe("stopped");
    expect(alive(pid)).toBe(false);
    expect(await server.processes("api")).toEqual([]);
    const saved = (await server.dump()).map((entry) => entry.name);
    expect(saved).not.toContain("api");
    expect(saved).toContain("stays");
  });

  it("refuses a job at rest that PM2 would start by the clock", async () => {
    const job = { script: "runs-once.cjs", autorestart: false, cron_restart: "0 0 1 1 *" };
    await startApps(server, folder, [
      { name: "api", ...job },
      { name: "web", script: "idle.cjs" },
    ]);
    const at = async () => statusOf(await server.list(), "api");
    await eventually("it is at rest", async () => (await at()) === "stopped");
    const step = await stop({ "name-pattern": "api, web" });
    expect(step.code).toBe(1);
    expect(step.log).toContain("PM2 starts a stopped app with cron_restart again at its next time");
    await online("web");
    expect((await stop({ "name-pattern": "web" })).outputs.stopped).toBe('["web"]');
  });

  it("writes a stop into the dump when told to", async () => {
    await startApps(server, folder, [{ name: "api", script: "idle.cjs" }]);
    await neighbours.save();
    await stop({ save: "true" });
    const entry = (await server.dump()).find(({ name }) => name === "api");
    expect(entry?.status).toBe("stopped");
  });

  it("stops nothing while another program holds a port, and names it", async () => {
    const port = await freePort();
    const foreign = createServer().listen(port, "127.0.0.1");
    await startApps(server, folder, [{ name: "api", script: "idle.cjs" }]);
    await online("api");
    const before = await pidsOf("api");
    const dry = await stop({ ports: String(port), "dry-run": "true" });
    expect(dry.log).toContain(
      `This step cannot free a port, and would stop nothing unless it becomes free within stop-timeout: port ${port}`,
    );
    expect(dry.outputs.result).toBe("planned");
    const step = await stop({ ports: String(port), "stop-timeout": "1" });
    expect(step.code).toBe(1);
    expect(step.outputs).toMatchObject({ result: "failed", stopped: "[]" });
    expect(step.log).toContain("Waiting up to 1 s before anything is stopped");
    expect(step.log).toMatch(
      new RegExp(
        `Not free after 1 s, and not held by what this step is to stop: port ${port}, held by \\S*node.* \\(pid ${process.pid}\\)`,
      ),
    );
    expect(await pidsOf("api")).toEqual(before);

    // It leaves while the step waits.
    const running = server.start("pm2-stop", {
      namespace,
      "name-pattern": "api",
      ports: `${port}`,
    });
    await listening(running).said("before anything is stopped");
    expect(await pidsOf("api")).toEqual(before);
    foreign.close();
    expect((await running.ended).outputs).toMatchObject({ result: "stopped", stopped: '["api"]' });
  });

  it("names the app for which PM2's daemon holds a port, and does not advise to end the daemon", async () => {
    const port = await freePort();
    const web = { name: "web", script: "good.cjs", exec_mode: "cluster", env: { PORT: port } };
    await startApps(server, folder, [{ name: "api", script: "idle.cjs" }, web]);
    await online("api");
    await eventually("the port is held", () => answers(port));
    const before = await pidsOf("web");
    const step = await stop({ ports: String(port), "stop-timeout": "1" });
    expect(step.code).toBe(1);
    expect(step.log).toContain(`which is PM2's daemon, for the app web of ${namespace}.`);
    expect(step.log).toContain("never PM2's daemon, which runs everybody's");
    expect(await pidsOf("web")).toEqual(before);
  });

  it("knows the children of an app for its own", async () => {
    const port = await freePort();
    const listens = `require("node:http").createServer().listen(${port}, "127.0.0.1")`;
    const args = ["-c", `node -e '${listens}'; true`];
    await startApps(server, folder, [
      { name: "api", script: "/bin/sh", interpreter: "none", args },
    ]);
    await eventually("the port is held", () => answers(port));
    const step = await stop({ ports: String(port), "stop-timeout": "5" });
    expect(step.log).not.toContain("before anything is stopped");
    expect(step.log).toContain(`Free: port ${port}.`);
    expect(step.outputs.result).toBe("stopped");
  });

  it("names who still holds a port, and starts the apps again", async () => {
    const port = await freePort();
    // A child of an app, which PM2 is told to leave alone when it stops the app.
    const listens = `require("node:http").createServer().listen(${port}, "127.0.0.1")`;
    const leaves = `require("node:child_process").spawn(process.execPath, ["-e", ${JSON.stringify(listens)}], { stdio: "ignore" }); setInterval(() => {}, 1000);`;
    await writeFile(join(folder, "leaves-a-child.cjs"), leaves);
    await startApps(server, folder, [
      { name: "api", script: "leaves-a-child.cjs", treekill: false },
      { name: "watches", script: "idle.cjs", watch: ["nothing-here"], ignore_watch: ["*.log"] },
    ]);
    await online("api", "watches");
    await eventually("the port is held", () => answers(port));
    const before = await pidsOf("api");
    const step = await stop({
      "name-pattern": "api, watches",
      ports: String(port),
      "stop-timeout": "1",
    });
    const held = new RegExp(
      `Not free after 1 s: port ${port}, held by \\S*node.* \\(pid (\\d+)\\)`,
    );
    const child = Number(held.exec(step.log)?.[1]);
    expect(child, step.log).toBeGreaterThan(0);
    process.kill(child);
    expect(step.code).toBe(1);
    expect(step.outputs).toMatchObject({ result: "failed", stopped: "[]" });
    expect(step.log).toMatch(/Started again: api, watches\./);
    await online("api", "watches");
    expect(await pidsOf("api")).not.toEqual(before);
    const [watching] = await server.processes("watches");
    expect(watching?.pm2_env.watch).toEqual(["nothing-here"]);
    expect(await journalThere(server)).toBe(false);
  });

  it.each([
    ["fork", { name: "api", script: "idle.cjs" }],
    ["cluster", { ...cluster("api", 0), env: { PORT: 0 } }],
  ])(
    "names the app of another namespace that holds the port, before it stops one in %s mode",
    async (_mode, app) => {
      const port = await freePort();
      const env = { PORT: port, TAKES: 1 };
      const holder = { name: "holder", namespace: "elsewhere", script: "slow-to-stop.cjs", env };
      await startApps(server, folder, [{ ...holder, wait_ready: true }]);
      await startApps(server, folder, [app]);
      await eventually("the port is held", () => answers(port));
      const [[pid], own] = [await pidsOf("holder"), await pidsOf("api")];
      const step = await stop({ ports: String(port), "stop-timeout": "1" });
      expect(step.log).toContain(`(pid ${pid}), which is holder of elsewhere`);
      expect(await pidsOf("holder")).toEqual([pid]);
      expect(await pidsOf("api")).toEqual(own);
    },
  );

  it("stops what somebody restarts while it waits for a port", async () => {
    const port = await freePort();
    const holder = createServer().listen(port, "127.0.0.1");
    await eventually("the port is held", () => answers(port));
    await startApps(server, folder, [{ name: "api", script: "idle.cjs" }]);
    const stopping = stop({ ports: String(port), "stop-timeout": "30" });
    await pause(2000);
    await server.pm2("restart", "api");
    const [pid] = await pidsOf("api");
    holder.close();
    const step = await stopping;
    expect(JSON.parse(step.outputs.stopped ?? ""), step.log).toEqual(["api"]);
    expect(statusOf(await server.list(), "api")).toBe("stopped");
    expect(alive(Number(pid))).toBe(false);
  });

  it("stops what waits for its restart or dies all the time, and leaves errored apps as they are", async () => {
    const broken = { script: "/bin/false", interpreter: "none" };
    await startApps(server, folder, [
      { ...broken, name: "waits", max_restarts: 1000, restart_delay: 600_000 },
      { ...broken, name: "flaps", max_restarts: 100_000, restart_delay: 20 },
      { ...broken, name: "errored", ...givenUpSoon },
    ]);
    await eventually("all have died", async () => {
      const list = await server.list();
      return (
        statusOf(list, "waits") === "waiting restart" && statusOf(list, "errored") === "errored"
      );
    });
    const step = await stop({ "name-pattern": "waits, flaps, errored" });
    expect(JSON.parse(step.outputs.stopped ?? "").sort()).toEqual(["flaps", "waits"]);
    const restarts = async () =>
      (await server.processes("flaps")).map(({ pm2_env }) => pm2_env.restart_time);
    const once = await restarts();
    await pause(1000);
    expect(await restarts(), step.log).toEqual(once);
    const list = await server.list();
    expect(["waits", "flaps", "errored"].map((name) => statusOf(list, name))).toEqual([
      "stopped",
      "stopped",
      "errored",
    ]);
  });

  it("says that PM2 does not watch any more, and stays down when files change", async () => {
    await startApps(server, folder, [{ name: "api", script: "idle.cjs", watch: true }]);
    await online("api");
    const step = await stop();
    expect(step.log).toContain("api: PM2 does not watch files any more after a stop");
    await server.ecosystem(folder, []);
    await pause(1500);
    expect(statusOf(await server.list(), "api")).toBe("stopped");
  });

  it("shows its plan in a dry run, heeds the threshold, and says when nothing runs", async () => {
    await startApps(server, folder, [{ name: "api", script: "idle.cjs" }]);
    await online("api");
    const dry = await stop({ "dry-run": "true" });
    expect(dry.outputs).toMatchObject({ result: "planned", stopped: "[]" });
    expect(dry.log).toContain("Would stop 1: api.");
    const many = await stop({ "name-pattern": "*", "max-affected": "1" });
    expect(many.code).toBe(1);
    expect(many.log).toContain("This step would stop 3 of the namespace's 3 processes");
    expect(many.log).toContain('set max-affected to "3" or more');
    const none = await stop({ "name-pattern": "nosuch*" });
    expect(none.code).toBe(0);
    expect(none.log).toContain('Nothing of shop that "nosuch*" selects runs.');
    expect(none.log).not.toContain("selects nothing");
    const typo = await stop({ "name-pattern": "api*, aip", "dry-run": "true" });
    expect(typo.log).toMatch(/Warning: name-pattern: "aip" selects nothing\. There are .*api/);
    expect(statusOf(await server.list(), "api")).toBe("online");
  });

  it("names all mistakes at once and touches nothing", async () => {
    const step = await server.step("pm2-stop", {
      namespace: "a/b",
      ports: "80, 70000",
      "stop-timeout": "5s",
      delete: "no",
      save: "0",
      "lock-timeout": "x",
      "pm2-home": "",
    });
    expect(step.code).toBe(1);
    for (const name of ["namespace", "name-pattern", "ports", "stop-timeout", "delete", "save"])
      expect(step.log).toContain(`Input "${name}" is `);
    expect(step.log).toContain("from 1 to 65535");
  });

  it("works where no daemon runs, and starts none", async () => {
    const port = await freePort();
    const home = join(server.folder, "empty");
    await mkdir(home);
    await writeFile(join(home, "dump.pm2"), '[{ "name": "api", "namespace": "shop" }]');
    const step = await stop({ "pm2-home": home, ports: String(port) });
    expect(step.code).toBe(0);
    expect(step.outputs.result).toBe("nothing-to-stop");
    expect(step.log).toContain(`Free: port ${port}.`);
    expect(step.log).toMatch(
      /Warning: No PM2 daemon runs in .* holds 1 process of "shop": pm2 resurrect/,
    );
    expect(existsSync(join(home, "pm2.pid"))).toBe(false);
  });

  it("is undone by its guard when it is killed", async () => {
    const port = await freePort();
    const slow = { name: "slow", script: "slow-to-stop.cjs", kill_timeout: 20_000 };
    await startApps(server, folder, [
      cluster("api", port),
      { ...slow, env: { TAKES: 2000 } },
      { name: "down", script: "idle.cjs" },
    ]);
    await online("api", "slow", "down");
    await server.pm2("stop", "down");
    const inputs = { namespace, "name-pattern": "api, slow, down" };
    for (const remove of ["false", "true"]) {
      const [before, [first = 0]] = [await pidsOf("slow"), await pidsOf("api")];
      const start = () => server.start("pm2-stop", { ...inputs, delete: remove });
      const goingDown = async () => !alive(first);
      expect(await killStep(server, start, goingDown)).toBe(true);
      await online("api", "slow");
      expect(await pidsOf("slow")).not.toEqual(before);
      expect(await pidsOf("api")).toHaveLength(2);
      expect(statusOf(await server.list(), "down")).toBe("stopped");
      expect(await answers(port)).toBe(true);
      expect(await journalThere(server)).toBe(false);
    }
    const instances = (await server.processes("api")).map(
      ({ pm2_env }) => pm2_env.NODE_APP_INSTANCE,
    );
    expect(instances.sort()).toEqual([0, 1]);
  });

  it.each(["false", "true"])(
    "is undone in the dump, too, when it is killed after it has saved (delete: %s)",
    async (remove) => {
      await startApps(server, folder, [{ name: "api", script: "idle.cjs" }]);
      await online("api");
      await neighbours.save();
      const saved = async () =>
        (await server.dump()).filter(({ name }) => name === "api").map(({ status }) => status);
      expect(await saved()).toEqual(["online"]);
      const inputs = { namespace, "name-pattern": "api", save: "true", delete: remove };
      const written = async () => !(await saved()).includes("online");
      expect(await killStep(server, () => server.start("pm2-stop", inputs), written)).toBe(true);
      await online("api");
      expect(await saved()).toEqual(["online"]);
    },
  );

  it("takes no app for stopped because its home is misspelt", async () => {
    const step = await stop({ "pm2-home": join(folder, "nowhere") });
    expect(step.code).toBe(1);
    expect(step.log).toContain("there is no such folder");
  });

  it("says that the apps run again where the dump cannot be written, and keeps nobody out", async () => {
    await startApps(server, folder, [{ name: "api", script: "idle.cjs" }]);
    await neighbours.save();
    const backup = join(server.home, "dump.pm2.bak");
    await rm(backup, { force: true });
    await mkdir(backup);
    try {
      const step = await stop({ save: "true" });
      expect(step.code).toBe(1);
      expect(step.log).toContain("Started again: api.");
      expect(step.log).toContain("What runs is as it was, but the dump does not say so");
      expect(step.log).not.toContain("failed:");
      await online("api");
      expect((await stop()).outputs.result).toBe("stopped");
    } finally {
      await rmdir(backup);
    }
  });

  it("is undone by the next run when its guard is killed, too", async () => {
    const slow = { name: "api", script: "slow-to-stop.cjs", kill_timeout: 20_000 };
    await startApps(server, folder, [{ ...slow, env: { TAKES: 4000 } }]);
    await online("api");
    const start = () => server.start("pm2-stop", { namespace, "name-pattern": "api" });
    const stopping = async () => statusOf(await server.list(), "api") === "stopping";
    expect(await killStep(server, start, stopping, { guardToo: true })).toBe(true);
    await eventually("it is down", async () => statusOf(await server.list(), "api") === "stopped");
    const next = await stop({ "name-pattern": "nosuch" });
    expect(next.log).toContain("A step was killed before it was done: pm2-stop");
    expect(next.log).toContain("Started again: api.");
    await online("api");
  });

  it("says who holds the lock, and touches nothing when it stays held", async () => {
    await startApps(server, folder, [{ name: "api", script: "idle.cjs" }]);
    await online("api");
    const lock = await holdLock(server);
    const running = server.start("pm2-stop", {
      namespace,
      "name-pattern": "api",
      "lock-timeout": "1",
    });
    await listening(running).said("Stopping 1: api.");
    const step = await running.ended;
    await lock.release();
    expect(step.code).toBe(1);
    expect(step.log).toContain("The lock of shop is still held by another run after 1 s");
    expect(statusOf(await server.list(), "api")).toBe("online");
  });
});
