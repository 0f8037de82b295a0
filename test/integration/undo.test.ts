import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { guards } from "./guards.js";
import { startApps } from "./neighbours.js";
import { eventually, type Foreign, freePort, Server } from "./server.js";

/** What an undo owes where the server does not keep still meanwhile. */

let server: Server;
let foreign: Foreign;

beforeEach(async () => {
  server = await Server.create();
  foreign = await server.foreign();
});
afterEach(async () => {
  await foreign.assertUntouched();
  await server.destroy();
});

/** Waits until the guards have ended, and expects that they left nothing to be put right. */
async function guardsDone(seconds = 60): Promise<void> {
  const none = async () => (await guards(server)).length === 0;
  await eventually("the guards have put things right", none, seconds);
  const names = await readdir(join(server.home, "pm2-actions", "locks"));
  expect(names.filter((name) => name.endsWith(".journal.json"))).toEqual([]);
}

async function statuses(name: string): Promise<string[]> {
  return (await server.processes(name)).map(({ pm2_env }) => pm2_env.status);
}

const stopping = (name: string) =>
  eventually(`${name} is being stopped`, async () => (await statuses(name)).includes("stopping"));

describe("a step that is killed while an old process takes its time to end", () => {
  it("has a guard that waits for it as long as its kill_timeout says", async () => {
    const port = await freePort();
    const slow = { script: "slow-to-stop.cjs", kill_timeout: 60_000, wait_ready: true };
    const api = (greeting: string) => {
      const env = { PORT: port, TAKES: 18_000, GREETING: greeting };
      return [{ ...slow, name: "api", exec_mode: "cluster", env }];
    };
    const cwd = await server.project("prod", api("old"));
    const deploy = { namespace: "prod", "stable-seconds": "0.5", release: "same" };
    expect((await server.step("pm2-deploy", deploy, { cwd })).outputs.result).toBe("deployed");
    const queue = { ...slow, name: "queue", namespace: "test", env: { TAKES: 36_000 } };
    await startApps(server, await server.project("test", []), [queue]);
    const before = (await server.processes("queue")).map(({ pid }) => pid);

    await server.ecosystem(cwd, api("new"));
    const stop = server.start("pm2-stop", { namespace: "test", "name-pattern": "queue" });
    await stopping("queue");
    stop.kill();
    const deploying = server.start("pm2-deploy", deploy, { cwd });
    await stopping("api");
    deploying.kill();
    await Promise.all([stop.ended, deploying.ended]);

    await guardsDone(100);
    const [back, ...others] = await server.processes("api");
    expect(others).toEqual([]);
    expect(
      await readFile(join(server.home, "pm2-actions/locks/prod.recovered.json"), "utf8"),
    ).toContain(`api: its 1 old process is in place (pid ${back?.pid}), started again, in `);
    expect(back?.pm2_env).toMatchObject({ status: "online", GREETING: "old" });
    expect(await statuses("queue")).toEqual(["online"]);
    expect((await server.processes("queue")).map(({ pid }) => pid)).not.toEqual(before);
  }, 240_000);
});

it("a stop of many apps that is killed has a guard that starts each of them again", async () => {
  const apps = Array.from({ length: 24 }, (_, number) => ({
    ...{ name: `app-${number}`, namespace: "prod", script: "slow-to-stop.cjs" },
    ...{ kill_timeout: 90_000, env: { TAKES: 3000 + number * 700 } },
  }));
  await startApps(server, await server.project("prod", []), apps);
  const all = async (status: string) =>
    (await server.list()).filter(
      ({ pm2_env }) => pm2_env.namespace === "prod" && pm2_env.status === status,
    ).length;
  await eventually("all run", async () => (await all("online")) === 24, 60);
  const stop = server.start("pm2-stop", { namespace: "prod", "name-pattern": "*" });
  await eventually("they are being stopped", async () => (await all("stopping")) > 20);
  stop.kill();
  await stop.ended;
  await guardsDone();
  expect(await all("online")).toBe(24);
}, 120_000);

describe("a deploy that is undone after somebody has saved", () => {
  const port = freePort();
  const apps = async (script: string) => [
    {
      name: "api",
      script,
      exec_mode: "cluster",
      instances: 2,
      wait_ready: true,
      env: { PORT: await port, GREETING: script },
    },
  ];

  /** Begins a deploy of a bad release, and saves as a pipeline of another project does. */
  async function begin(inputs: Record<string, string> = {}) {
    const cwd = await server.project("prod", await apps("good.cjs"));
    const common = { namespace: "prod", "stable-seconds": "2", ...inputs };
    const first = await server.step("pm2-deploy", { ...common, save: "true" }, { cwd });
    expect(first.outputs.result, first.log).toBe("deployed");
    await server.ecosystem(cwd, await apps("unhealthy.cjs"));
    const health = { "health-url": `http://127.0.0.1:${await port}/`, "health-timeout": "2" };
    const step = server.start("pm2-deploy", { ...common, ...health }, { cwd });
    await eventually("a canary runs", async () => (await statuses("api")).length === 3);
    await server.pm2("save");
    expect(await saved()).toContain("unhealthy.cjs");
    return step;
  }

  const saved = async () =>
    (await server.dump())
      .filter(({ namespace }) => namespace === "prod")
      .map(({ name, GREETING }) => (name === "api" ? GREETING : name));

  it.each(["true", "false"])("leaves nothing of it in the dump, where save is %s", async (save) => {
    const { outputs, log } = await (await begin({ save })).ended;
    expect(outputs.result, log).not.toBe("deployed");
    expect(await saved()).toEqual(["good.cjs", "good.cjs"]);
  });

  it("leaves nothing of it in the dump when its guard undoes it", async () => {
    const step = await begin();
    step.kill();
    await step.ended;
    await guardsDone();
    expect(await saved()).toEqual(["good.cjs", "good.cjs"]);
  });

  it("leaves no template in the dump where nothing is undone", async () => {
    const { outputs, log } = await (await begin({ rollback: "false" })).ended;
    expect(outputs.result, log).toBe("failed");
    expect((await saved()).sort()).toEqual(["good.cjs", "good.cjs", "unhealthy.cjs"]);
  });
});
