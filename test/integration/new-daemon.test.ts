import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { guards } from "./guards.js";
import { journalThere, killStep } from "./killing.js";
import { startApps } from "./neighbours.js";
import { eventually, freePort, type RunningStep, Server } from "./server.js";

/** What a killed step left, where PM2 itself ended with it and another daemon brings back what ran. */

let server: Server;
let port: number;
let cwd: string;

const inputs = { namespace: "prod", "stable-seconds": "0.5", "ready-timeout": "20" };
const locks = () => join(server.home, "pm2-actions", "locks");
const deploy = (release: string, more: Record<string, string> = {}) =>
  server.start("pm2-deploy", { ...inputs, release, ...more }, { cwd });

beforeEach(async () => {
  server = await Server.create();
  port = await freePort();
  await server.foreign();
});
afterEach(() => server.destroy());

function api(greeting: string): object[] {
  const env = { PORT: port, GREETING: greeting, TAKES: 3000 };
  const script = "slow-to-stop.cjs";
  const wait = { wait_ready: true, kill_timeout: 20_000 };
  return [{ name: "api", script, exec_mode: "cluster", instances: 2, ...wait, env }];
}

/** Deploys the first release, and begins the second. */
async function begin(more: Record<string, string> = {}): Promise<RunningStep> {
  cwd = await server.project("prod", api("first"));
  const first = await deploy("first").ended;
  expect(first.outputs.result, first.log).toBe("deployed");
  await server.ecosystem(cwd, api("second"));
  return deploy("second", more);
}

const daemonPid = async () =>
  Number(await readFile(join(server.home, "pm2.pid"), "utf8").catch(() => ""));

const inList = async () =>
  (await server.list())
    .filter(({ pm2_env }) => pm2_env.namespace === "prod")
    .map(({ name, pm2_env }) => `${name} ${pm2_env.status} ${pm2_env.GREETING}`)
    .sort();
const inDump = async () =>
  (await server.dump())
    .filter(({ namespace }) => namespace === "prod")
    .map(({ name, status, GREETING }) => `${name} ${status} ${GREETING}`)
    .sort();
const two = (greeting: string) => Array(2).fill(`api online ${greeting}`);
const guardsDone = () =>
  eventually("the guards are done", async () => (await guards(server)).length === 0, 60);

describe("a deploy that was killed with its daemon", () => {
  it("is not taken for finished where PM2 brings back what ran before", async () => {
    const step = await begin();
    await eventually("it is finishing", async () => {
      const path = join(locks(), "prod.journal.json");
      return (await readFile(path, "utf8").catch(() => "")).includes('"phase":"finishing"');
    });
    await server.losePower(step);
    await server.pm2("resurrect");
    const next = await deploy("second").ended;
    expect(next.log).toContain("A step was killed before it was done");
    expect(next.log).not.toContain("was finished");
    expect(next.outputs.result, next.log).toBe("deployed");
    expect(await inList()).toEqual(two("second"));
    expect(await inDump()).toEqual(two("second"));
  });

  it("leaves nothing of itself in the dump that PM2 writes when it is asked to end", async () => {
    const step = await begin({ "stable-seconds": "8" });
    await eventually("a canary", async () => (await inList()).includes("api online second"));
    process.kill(await daemonPid(), "SIGTERM");
    const { code, log } = await step.ended;
    expect(code).toBe(1);
    await guardsDone();
    expect(
      log + (await readFile(join(locks(), "prod.recovered.json"), "utf8").catch(() => "")),
    ).toContain("as they ran before: pm2 resurrect starts that");
    expect((await readdir(locks())).filter((name) => name.includes("journal"))).toEqual([]);
    expect(await inDump()).toEqual(two("first"));
    expect((await server.dump()).map(({ name }) => name)).toContain("foreign");
    await server.pm2("resurrect");
    await eventually("they run", async () => (await inList()).length === 2);
    expect(await inList()).toEqual(two("first"));
  });
});

it("a clean-up that was killed with its daemon takes nothing out of a dump that is coming back", async () => {
  const slow = { script: "never-ready.cjs", exec_mode: "cluster", wait_ready: true };
  const apps: Record<string, unknown>[] = Array.from({ length: 6 }, (_, number) => ({
    ...{ name: `app-${number}`, namespace: "shop", listen_timeout: 3000 },
    ...slow,
  }));
  apps.push({ name: "bad", namespace: "shop", script: "throws-at-load.cjs", max_restarts: 0 });
  await startApps(server, await server.project("shop", []), apps);
  await server.errored("bad");
  await server.pm2("save");
  const saved = (await server.dump()).length;
  const cleanup = { namespace: "shop", "name-pattern": "*", "log-lines": "0" };
  const start = () => server.start("pm2-cleanup-errored", cleanup);
  expect(await killStep(server, start, "journal", { guardToo: true })).toBe(true);
  expect(await journalThere(server)).toBe(true);
  const before = await daemonPid();
  await server.losePower();
  const resurrecting = server.pm2("resurrect");
  // Asking by PM2's program would start a daemon beside that one.
  await eventually("a daemon is there", async () => (await daemonPid()) !== before);
  const step = await server.step("pm2-cleanup-errored", { ...cleanup, "dry-run": "true" });
  await resurrecting;
  const next = await server.step("pm2-stop", { namespace: "shop", "name-pattern": "none" });
  expect(step.log + next.log).toContain("PM2 was restarted since");
  expect((await server.dump()).length).toBe(saved);
});
