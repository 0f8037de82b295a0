import { readdir, readFile, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { expectFinding } from "./finding.js";
import { Load } from "./load.js";
import { type Foreign, freePort, type Listed, Server, type StepResult } from "./server.js";

let server: Server;
let foreign: Foreign;
let places = 0;

beforeAll(async () => {
  server = await Server.create();
  foreign = await server.foreign();
});
afterEach(() => foreign.assertUntouched());
afterAll(() => server.destroy());

/** A namespace of its own, with one cluster app that says nothing about how it ends. */
async function place(more: object = {}, on = server) {
  const name = `ordinary-${++places}`;
  const port = await freePort();
  const app = {
    name,
    script: "ordinary.cjs",
    exec_mode: "cluster",
    instances: 4,
    env: { PORT: port },
    // Time to end on a busy machine; what is taken of it is measured in bench/lost.mjs.
    kill_timeout: 10_000,
    ...more,
  };
  const cwd = await on.project(name, [app]);
  const step = (action: string, inputs: Record<string, string>): Promise<StepResult> =>
    on.step(action, { namespace: name, "stable-seconds": "0.3", ...inputs }, { cwd });
  const deploy = async (release: string, inputs: Record<string, string> = {}) => {
    const ended = await step("pm2-deploy", { release, ...inputs });
    expect(ended.code, ended.log).toBe(0);
    return ended;
  };
  return { name, port, app, cwd, step, deploy, workers: () => on.processes(name) };
}

/** Eight users while `body` runs, half of them on connections that they keep. */
async function nothingLost(port: number, body: () => Promise<unknown>): Promise<void> {
  const loads = [new Load(port, 4), new Load(port, 4, true)];
  await body().finally(() => Promise.all(loads.map((load) => load.end())));
  expect(loads.flatMap(({ lost }) => lost)).toEqual([]);
  for (const load of loads) expect(load.answered).toBeGreaterThan(50);
}

const modulesOf = (workers: readonly Listed[]) =>
  workers.map(({ pm2_env }) => (pm2_env.node_args as string[]).join(" "));
const pidsOf = (workers: readonly Listed[]) => workers.map(({ pid }) => pid).sort();

describe("an app that does nothing at its end", () => {
  it("loses no request by deploys, a restart and a move", async () => {
    const { name, port, deploy, step } = await place();
    await deploy("0");
    await nothingLost(port, async () => {
      for (const release of ["1", "2", "3"]) await deploy(release);
      const restarted = await step("pm2-restart", { "name-pattern": name });
      expect(restarted.outputs.result, restarted.log).toBe("restarted");
      const inputs = { namespace: `${name}-moved`, from: name, "name-pattern": name };
      const moved = await step("pm2-migrate-namespace", inputs);
      expect(moved.outputs.result, moved.log).toBe("moved");
    });
  });

  it("is unchanged for a deploy that would drain it now, or would not any more", async () => {
    const { deploy, workers } = await place({ instances: 1 });
    await deploy("1", { drain: "off" });
    const before = await workers();
    expect(modulesOf(before)).toEqual([""]);
    expect((await deploy("1")).outputs.result).toBe("unchanged");
    expect(pidsOf(await workers())).toEqual(pidsOf(before));

    await deploy("2");
    const drained = await workers();
    expect(modulesOf(drained)).not.toEqual([""]);
    expect((await deploy("2")).outputs.result).toBe("unchanged");
    expect((await deploy("2", { drain: "off" })).outputs.result).toBe("unchanged");
    expect(pidsOf(await workers())).toEqual(pidsOf(drained));
    await deploy("3", { drain: "off" });
    expect(modulesOf(await workers())).toEqual([""]);
  });

  it("has one module in the home, its owner's alone, which a reboot finds", async () => {
    const { deploy, workers, port } = await place({ instances: 1, node_args: "--no-warnings" });
    await deploy("1");
    await deploy("2");
    const [words = ""] = modulesOf(await workers());
    const [, file = "", given] = /^--require=(\S+) (.*)$/.exec(words) ?? [];
    expect(given).toBe("--no-warnings");
    const folder = join(server.home, "pm2-actions");
    const names = (await readdir(folder)).filter((name) => name.startsWith("drain-"));
    expect(names.map((name) => join(folder, name))).toEqual([file]);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(await readFile(file, "utf8")).toBe(await readFile("dist/drain.cjs", "utf8"));
    const saved = (await server.dump()).filter(({ env }) => env.PORT === String(port));
    expect(saved.map(({ node_args }) => node_args)).toEqual([words.split(" ")]);
  });

  it("is missed by diagnostics where somebody has removed its module, and put back by a restart", async () => {
    const other = await Server.create();
    try {
      const { name, deploy, step, workers } = await place({ instances: 1 }, other);
      await deploy("1");
      const lost = modulesOf(await workers())[0]?.replace("--require=", "") ?? "";
      await rm(lost);
      const diagnosis = await other.step("pm2-diagnostics", { namespaces: name });
      expectFinding(diagnosis, {
        key: `drain-module-gone ${name}/${name}`,
        severity: "error",
        app: [name, name, 1],
        evidence: /drain module .* does not exist/,
        advice: /pm2-restart puts a module/,
      });
      await other.pm2("delete", name);
      const saved = await other.step("pm2-diagnostics", { namespaces: name });
      expect(saved.log).toContain(`dump.pm2 starts ${name} of ${name} with the drain module`);
      await deploy("2");
      expect((await stat(lost)).isFile()).toBe(true);
      const mended = await step("pm2-restart", { "name-pattern": name });
      expect(mended.outputs.result, mended.log).toBe("restarted");
    } finally {
      await other.destroy();
    }
  });

  it("comes back as it was where a release fails", async () => {
    const { app, cwd, deploy, step, workers } = await place({ instances: 2 });
    await deploy("1", { drain: "off" });
    const before = await workers();
    await server.ecosystem(cwd, [{ ...app, script: "dies-as-first.cjs" }]);
    const bad = await step("pm2-deploy", { release: "2", "stable-seconds": "3" });
    expect(bad.outputs.result, bad.log).toBe("failed");
    const after = await workers();
    expect(modulesOf(after)).toEqual(["", ""]);
    // Not all of them had been left alone.
    expect(pidsOf(after)).not.toEqual(pidsOf(before));
  });
});

it.each([5, 6] as const)("loses no request on PM2 %i either", async (version) => {
  const other = await Server.create(version);
  try {
    const beside = await other.foreign();
    const { port, deploy } = await place({ instances: 2 }, other);
    await deploy("0");
    await nothingLost(port, async () => {
      for (const release of ["1", "2"]) await deploy(release);
    });
    await beside.assertUntouched();
  } finally {
    await other.destroy();
  }
});

describe("what is not drained", () => {
  it.each([
    ["in fork mode", { exec_mode: "fork", instances: 1 }],
    [
      "by another interpreter",
      { script: "can-be-held.pl", interpreter: "perl", exec_mode: "fork", instances: 1 },
    ],
  ])("%s, is left alone", async (_what, more) => {
    const { deploy, workers } = await place({ ...more });
    await deploy("1");
    expect(modulesOf(await workers())).toEqual([""]);
  });

  it("may be kept from reading the module: by Node.js's permissions", async () => {
    const { deploy, workers, name } = await place({
      instances: 1,
      // PM2's own measuring asks for more than it allows.
      pmx: false,
      node_args: ["--experimental-permission", "--allow-fs-read=*", "--allow-fs-write=*"],
    });
    const { log } = await deploy("1");
    expect(log).toContain(`${name}: started without drain`);
    expect(modulesOf(await workers()).join()).not.toContain("drain-");
  });

  it("is ended too soon: the log says so", async () => {
    const { deploy, name } = await place({ instances: 1, kill_timeout: 800 });
    expect((await deploy("1")).log).toContain(`${name}: kill_timeout is less than 1600 ms`);
  });
});
