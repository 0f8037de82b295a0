import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, readdir, readFile, readlink, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { isThere } from "../../src/disk/whole-file.js";
import { eventually, type Foreign, repository, Server } from "./server.js";

let server: Server;
let foreign: Foreign;
let cwd: string;
let job: Record<string, string>;

const apps = [
  { name: "api", script: "idle.cjs" },
  { name: "worker", script: "idle.cjs" },
];
const inputs = { namespace: "prod", "stable-seconds": "0.5" };
const all = { namespace: "prod", "name-pattern": "*" };
const forJob = { ...all, until: "job-end" };

beforeEach(async () => {
  server = await Server.create();
  foreign = await server.foreign();
  cwd = await server.project("prod", apps);
  const step = await server.step("pm2-deploy", { ...inputs, release: "first" }, { cwd });
  expect(step.outputs.result, step.log).toBe("deployed");
  job = { GITHUB_RUN_ID: "77", GITHUB_JOB: "nightly", RUNNER_TEMP: join(server.folder, "temp") };
  await mkdir(join(server.folder, "temp"));
});
afterEach(async () => {
  for (const pid of await keepers()) process.kill(pid, "SIGKILL");
  await server.destroy();
});

const locks = () => join(server.home, "pm2-actions", "locks");
const lease = () => join(locks(), "prod.lease.json");
const stop = (given: Record<string, string> = forJob) =>
  server.step("pm2-stop", given, { env: job });

async function statuses(): Promise<Record<string, string>> {
  const own = (await server.list()).filter(({ pm2_env }) => pm2_env.namespace === "prod");
  return Object.fromEntries(own.map(({ name, pm2_env }) => [name, pm2_env.status]));
}
const both = (status: string) => ({ api: status, worker: status });

async function keepers(): Promise<number[]> {
  const found: number[] = [];
  for (const pid of await readdir("/proc")) {
    if (!/^\d+$/.test(pid)) continue;
    const command = await readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "");
    const folder = await readlink(`/proc/${pid}/cwd`).catch(() => "");
    if (command.includes("keeper.js") && folder === locks()) found.push(Number(pid));
  }
  return found;
}
const noKeeper = () => eventually("no keeper", async () => (await keepers()).length === 0);

/** What the runner does at the end of a job: our post entry, with the job's variables. */
async function post(): Promise<void> {
  const env = { ...server.environment(), ...job };
  const child = spawn(process.execPath, [join(repository, "dist/post.js")], { env });
  await once(child, "exit");
}

async function startedAgain(): Promise<void> {
  await eventually("the apps run again", async () => {
    const now = await statuses();
    return now.api === "online" && now.worker === "online";
  });
  await noKeeper();
  expect(await isThere(lease())).toBe(false);
  await foreign.assertUntouched();
}

describe("a stop until the job's end", () => {
  it("outlasts its step, and ends with the job's post entry; the next run tells", async () => {
    const step = await stop();
    expect(step.outputs.result, step.log).toBe("stopped");
    expect(step.log).toContain("is started when the job ends");
    await pause(2500);
    expect(await statuses()).toEqual(both("stopped"));
    await post();
    await startedAgain();
    const next = await server.step("pm2-stop", { ...all, "name-pattern": "nosuch" });
    expect(next.log).toContain("A job ended without starting again");
    expect(next.log).toMatch(/Started again: (?:api, worker|worker, api)\./);
  });

  it.each([
    ["torn", '{"version":1,"id":"a', "it is no JSON"],
    ["of a newer version", '{"version":2,"id":"a"}', "version is not 1"],
  ])("whose lease is %s stops no step, and each says what to do", async (_, text, why) => {
    await stop({ ...all, "name-pattern": "worker" });
    await writeFile(lease(), text);
    for (const [action, given] of [
      ["pm2-restart", { "name-pattern": "api", ...inputs }],
      ["pm2-deploy", { release: "second", ...inputs }],
    ] as const) {
      const step = await server.step(action, given, { cwd });
      expect(step.code, step.log).toBe(0);
      expect(step.log).toContain(`The lease ${lease()} cannot be understood: ${why}. `);
      expect(step.log).toContain("start what is missing, and remove that file");
      expect(await readFile(lease(), "utf8")).toBe(text);
    }
    await foreign.assertUntouched();
  });

  it("ends with the folder that the runner removes", async () => {
    await stop();
    await rm(join(server.folder, "temp"), { recursive: true });
    await startedAgain();
  });

  it("ends with its runner, once what that had started is gone, too", async () => {
    // A runner that starts one step, and leaves another one of the job behind when it is killed.
    const runner = `
      const { spawn } = require("node:child_process");
      const env = { ...process.env, ...${JSON.stringify(job)} };
      spawn("sleep", ["6"], { env, stdio: "ignore", detached: true });
      spawn(process.execPath, [${JSON.stringify(join(repository, "dist/pm2-stop.js"))}], {
        env: { ...env, ${Object.entries({ ...forJob, "pm2-path": server.pm2Path })
          .map(([key, value]) => `"INPUT_${key.toUpperCase()}": ${JSON.stringify(value)}`)
          .join(", ")} },
        stdio: "ignore",
      });
      setInterval(() => {}, 1000);`;
    const child: ChildProcess = spawn(process.execPath, ["-e", runner], {
      env: server.environment(),
      stdio: "ignore",
    });
    const begun = Date.now();
    await eventually("the lease is there", async () => (await keepers()).length === 1);
    child.kill("SIGKILL");
    await pause(Math.max(0, 4000 - (Date.now() - begun)));
    expect(await statuses()).toEqual(both("stopped"));
    await startedAgain();
    expect(Date.now() - begun).toBeGreaterThan(5000);
  });

  it("is put right by the next run where its keeper was killed, too", async () => {
    await stop();
    for (const pid of await keepers()) process.kill(pid, "SIGKILL");
    await post();
    await pause(1500);
    expect(await statuses()).toEqual(both("stopped"));
    const next = await server.step("pm2-stop", { ...all, "name-pattern": "nosuch" });
    expect(next.log).toContain("A job ended without starting again");
    await startedAgain();
  });

  it("is over for what a step of the job has started again, and for nothing else", async () => {
    await stop();
    const restart = { ...inputs, "name-pattern": "api" };
    const step = await server.step("pm2-restart", restart, { env: job });
    expect(step.code, step.log).toBe(0);
    await server.pm2("stop", "api");
    await post();
    await eventually("the worker runs again", async () => (await statuses()).worker === "online");
    await noKeeper();
    // Somebody stopped it after the step: that is none of the lease's.
    expect((await statuses()).api).toBe("stopped");
    await foreign.assertUntouched();
  });

  it("is over with a deploy, whose keeper ends at once", async () => {
    await stop();
    const second = { ...inputs, release: "second" };
    const step = await server.step("pm2-deploy", second, { cwd, env: job });
    expect(step.outputs.result, step.log).toBe("deployed");
    await noKeeper();
    expect(await isThere(lease())).toBe(false);
    const pids = (await server.list()).map(({ pid }) => pid);
    await post();
    await pause(1500);
    expect((await server.list()).map(({ pid }) => pid)).toEqual(pids);
  });

  it("holds for all that its job has stopped, but not for what it stops for good", async () => {
    await stop({ ...forJob, "name-pattern": "api" });
    await stop({ ...forJob, "name-pattern": "worker" });
    expect(await statuses()).toEqual(both("stopped"));
    await stop({ ...all, "name-pattern": "worker", until: "forever" });
    await post();
    await eventually("the api runs again", async () => (await statuses()).api === "online");
    await noKeeper();
    expect((await statuses()).worker).toBe("stopped");
  });

  it("is refused by hand, with nothing touched", async () => {
    const step = await server.step("pm2-stop", forJob);
    expect(step.code).toBe(1);
    expect(step.log).toContain('Use "forever". Nothing was touched.');
    expect(await statuses()).toEqual(both("online"));
  });
});
