import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { killStep } from "./killing.js";
import { Load } from "./load.js";
import { besideNeighbours, namespace, startApps, statusOf } from "./neighbours.js";
import { eventually, freePort, givenUpSoon, type Server, type StepResult } from "./server.js";

let server: Server;
let folder: string;

besideNeighbours((shared) => {
  ({ server, folder } = shared);
});

const inputs = { namespace, "name-pattern": "api", "stable-seconds": "0.5" };
const restart = (
  more: Record<string, string> = {},
  env: Record<string, string> = {},
  cwd = folder,
): Promise<StepResult> => server.step("pm2-restart", { ...inputs, ...more }, { env, cwd });

const cluster = (name: string, port: number, more: object = {}) => ({
  name,
  script: "good.cjs",
  exec_mode: "cluster",
  instances: 2,
  wait_ready: true,
  env: { PORT: port, GREETING: "grüß 'Gott' \"$HOME\"" },
  ...more,
});

const pidsOf = async (name: string) => (await server.processes(name)).map(({ pid }) => pid);
const numbersOf = async (name: string) =>
  (await server.processes(name)).map(({ pm2_env }) => pm2_env.NODE_APP_INSTANCE).sort();

/** Written anew by PM2 for each life of a process; its files are named for its id. */
const perLife =
  /^(?:pm_id|pm_uptime|created_at|unique_id|restart_time|unstable_restarts|status|pm2_actions|pm2_actions_deploy|axm_\w+|vizion_running|exit_code|version|versioning|node_version|_km_monitored|prev_restart_delay|instances|NODE_UNIQUE_ID|pm_\w+_log_path|merge_logs|pm_pid_path)=/;

/** The variables that a process has; those of a cluster worker come in one, from which PM2 takes them. */
async function environmentOf(pid: number): Promise<string[]> {
  const entries = (await readFile(`/proc/${pid}/environ`, "utf8")).split("\0").filter(Boolean);
  const expanded = entries.flatMap((entry) => {
    if (!entry.startsWith("pm2_env=")) return [entry];
    const { env, ...fields } = JSON.parse(entry.slice("pm2_env=".length));
    const lines = (record: object) =>
      Object.entries(record).map(([key, value]) => `${key}=${JSON.stringify(value)}`);
    return [...lines(fields), ...lines(env).map((line) => `${line} declared`)];
  });
  return expanded.filter((entry) => !perLife.test(entry)).sort();
}

async function setVersion(of: string, version: string): Promise<void> {
  await writeFile(join(of, "package.json"), JSON.stringify({ name: "fixture", version }));
}

describe("pm2-restart", () => {
  it("restarts a cluster app without losing a request, and keeps its numbers", async () => {
    const port = await freePort();
    await startApps(server, folder, [cluster("api", port)]);
    const before = await pidsOf("api");
    const load = new Load(port);
    const step = await restart({ "health-url": `http://127.0.0.1:${port}/health` });
    const { answered, lost } = await load.end();
    expect(step.log).toContain("api: replaced worker by worker, 2 processes.");
    expect(lost).toEqual([]);
    expect(answered).toBeGreaterThan(20);
    expect(step.outputs.result).toBe("restarted");
    expect(JSON.parse(step.outputs.restarted ?? "")).toEqual(["api"]);
    expect(JSON.parse(step.outputs.changed ?? "")).toEqual(["api"]);
    expect(JSON.parse(step.outputs.versions ?? "")).toEqual({ api: "1.0.0" });
    const after = await pidsOf("api");
    expect(after).toHaveLength(2);
    expect(after.filter((pid) => before.includes(pid))).toEqual([]);
    expect(await numbersOf("api")).toEqual([0, 1]);
    const saved = (await server.dump()).filter(({ name }) => name === "api");
    expect(saved.map((entry) => entry.namespace)).toEqual([namespace, namespace]);
  });

  it("restarts what runs in fork mode with a gap, and starts what is stopped or errored", async () => {
    const broken = { name: "api-errored", script: "good-or-broken.cjs", ...givenUpSoon };
    await writeFile(join(folder, "broken"), "");
    await startApps(server, folder, [
      { name: "api-fork", script: "idle.cjs" },
      { name: "api-stopped", script: "idle.cjs" },
      { ...broken, env: { PORT: await freePort() } },
    ]);
    await server.pm2("stop", "api-stopped");
    await server.errored("api-errored");
    await rm(join(folder, "broken"));
    const before = await pidsOf("api-fork");
    const step = await restart({ "name-pattern": "api-*, !api-2, aip" });
    expect(step.code).toBe(0);
    expect(step.log).toMatch(/Warning: name-pattern: "aip" selects nothing\. There are .*api-fork/);
    expect(step.log).toContain(
      "with a gap: in fork mode the old process ends before the new one starts",
    );
    expect(step.log).toMatch(/api-fork: restarted, 1 process, with a gap of [\d.]+ m?s\./);
    expect(await pidsOf("api-fork")).not.toEqual(before);
    const list = await server.list();
    for (const name of ["api-fork", "api-stopped", "api-errored"])
      expect(statusOf(list, name)).toBe("online");
    expect(step.log).toContain("api-stopped: started, 1 process; nothing of it ran.");
  });

  it("starts what is missing from an ecosystem file, and only what the pattern selects", async () => {
    const [port, other] = [await freePort(), await freePort()];
    await startApps(server, folder, [{ name: "api-runs", script: "idle.cjs" }]);
    await server.ecosystem(folder, [
      { name: "api-runs", script: "idle.cjs" },
      cluster("api", port),
      cluster("web", other),
    ]);
    const before = await pidsOf("api-runs");
    const secret = { STEP_SECRET: "hunter2", GITHUB_TOKEN: "hunter3" };
    const step = await restart({ ecosystem: "ecosystem.config.json" }, secret);
    expect(step.log).toContain("api: started, 2 processes.");
    expect(step.code).toBe(0);
    expect(JSON.parse(step.outputs.started ?? "")).toEqual(["api"]);
    expect(JSON.parse(step.outputs.restarted ?? "")).toEqual([]);
    expect(await numbersOf("api")).toEqual([0, 1]);
    expect(await server.processes("web")).toEqual([]);
    expect(await pidsOf("api-runs")).toEqual(before);
    expect(await readFile(join(server.home, "dump.pm2"), "utf8")).not.toMatch(/hunter[23]/);
  });

  it("restarts only what runs another version than its package.json says", async () => {
    const other = await server.project("other-shop", []);
    await startApps(server, folder, [cluster("api", await freePort())]);
    await startApps(server, folder, [{ name: "api-stopped", script: "idle.cjs" }]);
    await startApps(server, other, [{ name: "api-same", script: "idle.cjs" }]);
    await server.pm2("stop", "api-stopped");
    await eventually("versions are known", async () =>
      (await server.processes("api")).every(({ pm2_env }) => pm2_env.version === "1.0.0"),
    );
    await setVersion(folder, "1.1.0");
    const same = await pidsOf("api-same");
    const which = { "name-pattern": "api, api-same, api-stopped", when: "version-changed" };
    const step = await restart(which);
    expect(step.log).toContain("version 1.0.0 → 1.1.0");
    expect(step.code).toBe(0);
    expect(JSON.parse(step.outputs.restarted ?? "")).toEqual(["api"]);
    expect(JSON.parse(step.outputs.versions ?? "")).toMatchObject({
      api: "1.1.0",
      "api-same": "1.0.0",
    });
    expect(await pidsOf("api-same")).toEqual(same);
    expect(statusOf(await server.list(), "api-stopped")).toBe("stopped");

    const again = await restart(which);
    expect(again.outputs).toMatchObject({ result: "unchanged", restarted: "[]" });
    await setVersion(folder, "1.0.0");
  });

  it("knows an app's version by its own package.json, whatever program it is started through", async () => {
    const of = await server.project("framework", []);
    await setVersion(of, "1.0.0");
    const framework = join(of, "node_modules/framework");
    await mkdir(join(framework, "bin"), { recursive: true });
    await setVersion(framework, "14.2.3");
    await cp(join(of, "idle.cjs"), join(framework, "bin/framework.cjs"));
    await mkdir(join(of, "built"));
    await cp(join(of, "idle.cjs"), join(of, "built/server.cjs"));
    await writeFile(join(of, "built/package.json"), '{"type":"commonjs"}');
    const bare = await server.project("bare", []);
    await writeFile(join(bare, "package.json"), '{"name":"bare"}');
    await startApps(server, of, [
      { name: "v-framework", script: "node_modules/framework/bin/framework.cjs" },
      { name: "v-command", script: "sleep", args: "1000", interpreter: "none" },
      { name: "v-built", script: "built/server.cjs" },
    ]);
    await startApps(server, bare, [{ name: "v-bare", script: "idle.cjs" }]);
    const which = { "name-pattern": "v-*, !v-bare", when: "version-changed" };

    // PM2 started them, and took the version from elsewhere: nobody knows which of theirs runs.
    const first = await restart(which);
    expect(first.log).toContain("which version runs is not known, its package.json says 1.0.0");
    expect(JSON.parse(first.outputs.restarted ?? "")).toHaveLength(3);
    const versions = (version: string) => ({
      "v-framework": version,
      "v-command": version,
      "v-built": version,
    });
    expect(JSON.parse(first.outputs.versions ?? ""), first.log).toEqual(versions("1.0.0"));
    expect((await restart(which)).outputs.result).toBe("unchanged");

    await setVersion(of, "1.1.0");
    const second = await restart(which);
    expect(second.log).toContain("version 1.0.0 → 1.1.0");
    expect(JSON.parse(second.outputs.versions ?? ""), second.log).toEqual(versions("1.1.0"));
    // Another version of the framework alone is none of the app's.
    await setVersion(framework, "15.0.0");
    expect((await restart(which)).outputs.result).toBe("unchanged");

    for (const _ of ["once", "again"]) {
      const untold = await restart({ ...which, "name-pattern": "v-bare" });
      expect(untold.outputs.result, untold.log).toBe("restarted");
      expect(untold.log).toContain("its version is not known: no package.json of its own says");
    }
    for (const name of [...Object.keys(versions("")), "v-bare"]) await server.pm2("delete", name);
  });

  it("keeps old workers when the new code does not come up, and says so honestly", async () => {
    const port = await freePort();
    await startApps(server, folder, [cluster("api", port, { script: "good-or-broken.cjs" })]);
    const before = await pidsOf("api");
    await writeFile(join(folder, "broken"), "");
    await setVersion(folder, "2.0.0");
    const load = new Load(port);
    const step = await restart();
    const { lost } = await load.end();
    await rm(join(folder, "broken"));
    await setVersion(folder, "1.0.0");
    expect(lost).toEqual([]);
    expect(step.code).toBe(1);
    expect(step.outputs).toMatchObject({ result: "failed", restarted: "[]" });
    expect(step.log).toContain("the new code is broken");
    expect(step.log).toContain("Undoing the restart: ");
    expect(step.log).toContain("Nothing that ran was touched: it goes on as it was.");
    expect((await pidsOf("api")).sort()).toEqual(before.sort());
  });

  it.each(["the same version", "another version"])(
    "says that what it started again runs the files in place, of %s",
    async (version) => {
      const port = await freePort();
      const app = { name: "api", script: "unhealthy-when-told.cjs", env: { PORT: port } };
      await startApps(server, folder, [app]);
      await writeFile(join(folder, "unhealthy"), "");
      if (version === "another version") await setVersion(folder, "2.0.0");
      const url = `http://127.0.0.1:${port}/health`;
      const step = await restart({ "health-url": url, "health-timeout": "2" });
      await rm(join(folder, "unhealthy"));
      await setVersion(folder, "1.0.0");
      expect(step.code).toBe(1);
      expect(step.outputs).toMatchObject({ result: "failed", changed: "[]" });
      expect(step.log).toContain("api: started again, from the files in place.");
      expect(step.log).not.toMatch(/deploy|What ran before runs again|old code/);
      expect(statusOf(await server.list(), "api")).toBe("online");
    },
  );

  it("brings back all apps that can be brought back when one cannot", async () => {
    const logs = join(folder, "logs-of-api");
    const files = { out_file: join(logs, "out.log"), error_file: join(logs, "err.log") };
    await startApps(server, folder, [
      { name: "api", script: "idle.cjs", ...files },
      { name: "web", script: "idle.cjs" },
    ]);
    const [before] = await server.processes("web");
    // PM2 cannot open the logs of a new process any more, nor of one that is to come back.
    await rm(logs, { recursive: true });
    await writeFile(logs, "");
    const both = { "name-pattern": "api, web" };
    const step = await restart(both);
    expect(step.code).toBe(1);
    expect(step.outputs.result).toBe("failed");
    expect(step.log).toMatch(/Undoing it did not bring everything back: api: PM2's prepare failed/);
    expect(step.log).toContain("could not be put right: api: PM2's prepare failed");
    expect(step.log).not.toMatch(/could not be put right.*web:/);
    const [after] = await server.processes("web");
    expect(after?.pm2_env).toMatchObject({ status: "online" });
    expect(after?.pm2_env.pm2_actions).toEqual(before?.pm2_env.pm2_actions);
    expect(await server.processes("api")).toEqual([]);

    await rm(logs);
    await mkdir(logs);
    const next = await restart({ "name-pattern": "nosuch" });
    expect(next.log).toContain("A step was killed before it was done: pm2-restart");
    expect(statusOf(await server.list(), "api")).toBe("online");
  });

  it("leaves all apps alone when one could not start again, since its script is gone", async () => {
    const script = join(folder, "job.cjs");
    await writeFile(script, "setInterval(() => {}, 1000);");
    await startApps(server, folder, [
      { name: "api", script: "idle.cjs" },
      { name: "web", script },
    ]);
    const pids = async () =>
      [...(await server.processes("api")), ...(await server.processes("web"))].map(
        ({ pid }) => pid,
      );
    const before = await pids();
    await rm(script);
    const step = await restart({ "name-pattern": "api, web" });
    expect(step.code).toBe(1);
    expect(step.log).toContain(`web: its script ${script} does not exist`);
    expect(await pids()).toEqual(before);
  });

  it("does not claim that a fork app is back when it is not", async () => {
    const env = { PORT: await freePort() };
    const app = {
      name: "api",
      script: "good-or-broken.cjs",
      max_restarts: 3,
      wait_ready: true,
      env,
    };
    await startApps(server, folder, [app]);
    await writeFile(join(folder, "broken"), "");
    // Long enough that a slow machine cannot take one that is about to throw for one that lives.
    const step = await restart({ "stable-seconds": "3" });
    await rm(join(folder, "broken"));
    expect(step.code).toBe(1);
    expect(step.outputs.result).toBe("failed");
    expect(step.log).toContain("these did not come up: api");
    expect(step.log).toContain("the new code is broken");
  });

  it("keeps the environment exactly, and gives nothing of its own, restart after restart", async () => {
    const port = await freePort();
    await startApps(server, folder, [
      cluster("api", port, { instances: 1 }),
      { name: "api-fork", script: "idle.cjs", env: { ODD: "a=b\nc 'd' \"e\"", EMPTY: "" } },
    ]);
    const both = { "name-pattern": "api, api-fork", drain: "off" };
    const seen: Record<string, string[][]> = { api: [], "api-fork": [] };
    const look = async () => {
      for (const [name, all] of Object.entries(seen)) {
        const [pid = 0] = await pidsOf(name);
        all.push(await environmentOf(pid));
      }
    };
    await look();
    for (let turn = 0; turn < 3; turn++) {
      const step = await restart(both, { STEP_SECRET: "hunter2", GITHUB_TOKEN: "hunter3" });
      expect(step.code).toBe(0);
      await look();
    }
    expect(seen["api-fork"]?.[0]).toContain("EMPTY=");
    for (const [first, ...later] of Object.values(seen))
      for (const environment of later) expect(environment).toEqual(first);
    const dump = await readFile(join(server.home, "dump.pm2"), "utf8");
    expect(dump).not.toMatch(/hunter[23]/);
    const answer = await fetch(`http://127.0.0.1:${port}/`).then((got) => got.json());
    expect(answer).toMatchObject({ greeting: "grüß 'Gott' \"$HOME\"", instance: "0" });
  });

  it("leaves an app watching that watched", async () => {
    const watched = await server.project("watched", []);
    await startApps(server, watched, [
      { name: "api", script: "idle.cjs", watch: ["watched.txt"], watch_delay: 100 },
    ]);
    expect((await restart()).code).toBe(0);
    const [api] = await server.processes("api");
    expect(api?.pm2_env.watch).toEqual(["watched.txt"]);
    let changes = 0;
    await eventually("a changed file restarts it", async () => {
      await writeFile(join(watched, "watched.txt"), String(changes++));
      return !(await pidsOf("api")).includes(api?.pid ?? 0);
    });
  });

  it("refuses a pattern that matches nothing, heeds the threshold, and shows its plan", async () => {
    await startApps(server, folder, [{ name: "api", script: "idle.cjs" }]);
    const before = await pidsOf("api");
    const none = await restart({ "name-pattern": "nosuch" });
    expect(none.code).toBe(1);
    expect(none.log).toContain(
      'Input "name-pattern" is "nosuch": no process of the namespace shop',
    );
    expect(none.log).toMatch(/there is nothing to restart\. There are .*api/);
    const nowhere = await restart({ namespace: "shpo" });
    expect(nowhere.code).toBe(1);
    expect(nowhere.log).toMatch(
      /Input "namespace" is "shpo": no process is in it.* There are processes in .*shop/,
    );
    const many = await restart({ "name-pattern": "*", "max-affected": "50%" });
    expect(many.code).toBe(1);
    expect(many.log).toContain("would restart 3 of the namespace's 3 processes");
    const dry = await restart({ "dry-run": "true" });
    expect(dry.outputs.result).toBe("planned");
    expect(dry.summary).toContain("### pm2-restart: planned (a dry run: nothing was touched)");
    expect(JSON.parse(dry.outputs.plan ?? "")).toMatchObject([{ app: "api", action: "restart" }]);
    expect(await pidsOf("api")).toEqual(before);
  });

  it("names all mistakes at once and touches nothing", async () => {
    const step = await server.step("pm2-restart", {
      namespace: "7",
      when: "sometimes",
      strategy: "hope",
      "health-url": "localhost",
      "health-expect": "fine",
      "stable-seconds": "-1",
    });
    expect(step.code).toBe(1);
    for (const name of [
      "namespace",
      "name-pattern",
      "when",
      "strategy",
      "health-url",
      "health-expect",
      "stable-seconds",
    ])
      expect(step.log).toContain(`Input "${name}" is `);
  });

  /** Kills a restart while its canary runs, under load; what it is returned to must be as if nothing had been. */
  async function killed(guardToo: boolean, putRight = async () => {}): Promise<void> {
    const port = await freePort();
    await startApps(server, folder, [cluster("api", port)]);
    const before = (await pidsOf("api")).sort();
    const load = new Load(port);
    const start = () => server.start("pm2-restart", { ...inputs, "stable-seconds": "20" });
    const canary = async () => (await server.processes("api")).length === 3;
    expect(await killStep(server, start, canary, { guardToo })).toBe(true);
    await putRight();
    const { lost } = await load.end();
    expect(lost).toEqual([]);
    expect((await pidsOf("api")).sort()).toEqual(before);
    expect(await numbersOf("api")).toEqual([0, 1]);
  }

  it("is undone by its guard when it is killed", () => killed(false));

  it("is undone by the next run when its guard is killed, too", () =>
    killed(true, async () => {
      const next = await restart({ "dry-run": "true" });
      expect(next.log).toContain("was killed while it did");
      const repairing = await restart({ "name-pattern": "nosuch" });
      expect(repairing.log).toContain("A step was killed before it was done: pm2-restart");
    }));
});
