import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { expectFinding, findings } from "./finding.js";
import { guards } from "./guards.js";
import { eventually, type Foreign, freePort, Server } from "./server.js";

/** Workers that PM2 forgets: deleted while they start, they run on, and its list lacks them. */

let server: Server;
let foreign: Foreign;

beforeEach(async () => {
  server = await Server.create();
  foreign = await server.foreign();
});
afterEach(async () => {
  await foreign.assertUntouched();
  for (const pid of await unlisted()) process.kill(pid, "SIGKILL");
  await server.destroy();
});

/** Children of the daemon that PM2's list lacks. */
async function unlisted(): Promise<number[]> {
  const daemon = (await readFile(join(server.home, "pm2.pid"), "utf8")).trim();
  const children = await readFile(`/proc/${daemon}/task/${daemon}/children`, "utf8");
  const listed = (await server.list()).map(({ pid }) => pid);
  return children
    .split(" ")
    .filter(Boolean)
    .map(Number)
    .filter((pid) => !listed.includes(pid));
}

const runsOnUnlisted = () =>
  eventually("a worker runs, unlisted", async () => (await unlisted())[0]);

const appOf = (mode: string, port: number, script: string) => ({
  ...{ name: "api", script, exec_mode: mode, wait_ready: true, listen_timeout: 20_000 },
  env: { PORT: port, GREETING: script },
});

const answer = async (port: number) =>
  (await fetch(`http://127.0.0.1:${port}/`, { headers: { connection: "close" } })).text();

/** Starts an app by hand, and deletes it while it starts: it runs on, unlisted. */
async function forgotten(name: string, marked = false): Promise<{ pid: number; port: number }> {
  const port = await freePort();
  const cwd = await server.project("prod", []);
  const app = { ...appOf("cluster", port, "ready-when-stopped.cjs"), name, namespace: "prod", cwd };
  // As a worker that a step has started, whose deploy is over long ago.
  const mark = marked ? { pm2_actions_deploy: "an-earlier-one" } : {};
  await server.ecosystem(cwd, [{ ...app, env: { ...app.env, ...mark } }]);
  void server.pm2("start", join(cwd, "ecosystem.config.json")).catch(() => "");
  await eventually("it starts", async () =>
    (await server.processes(name)).some(
      ({ pid, pm2_env }) => pid > 0 && pm2_env.status === "launching",
    ),
  );
  await server.pm2("delete", name);
  const pid = (await runsOnUnlisted()) as number;
  await eventually("it answers", () => answer(port).catch(() => false));
  return { pid, port };
}

/** Deploys a good release, then one that is deleted by hand while its first new worker starts. */
async function deleteWhileItStarts(mode: "cluster" | "fork", inputs: Record<string, string> = {}) {
  const port = await freePort();
  const cwd = await server.project("prod", [appOf(mode, port, "good.cjs")]);
  const common = { namespace: "prod", "stable-seconds": "1", ...inputs };
  const first = await server.step("pm2-deploy", { ...common, release: "one" }, { cwd });
  expect(first.outputs.result, first.log).toBe("deployed");
  const old = (await server.processes("api")).map(({ pid }) => pid);
  await server.ecosystem(cwd, [appOf(mode, port, "ready-when-stopped.cjs")]);
  const step = server.start("pm2-deploy", { ...common, release: "two" }, { cwd });
  const fresh = await eventually("the new worker starts", async () =>
    (await server.processes("api")).find(({ pid }) => pid > 0 && !old.includes(pid)),
  );
  expect(fresh.pm2_env.status).toBe("launching");
  await server.pm2("delete", "api");
  return { port, cwd, step };
}

describe("a new worker that is deleted by hand while it starts", () => {
  it.each(["cluster", "fork"] as const)("is ended by the step, in %s mode", async (mode) => {
    const { port, step } = await deleteWhileItStarts(mode);
    const orphan = await runsOnUnlisted();
    const started = performance.now();
    await eventually("the old one is back", async () =>
      (await server.processes("api")).some(({ pm2_env }) => pm2_env.status === "online"),
    );
    // It used to wait for half a minute for what is never listed.
    expect(performance.now() - started).toBeLessThan(25_000);
    const { outputs, log } = await step.ended;
    // What ran is back, from the files in place.
    expect(outputs.result, log).toBe("failed");
    expect(log).toMatch(/1 new worker ran on without being listed by PM2/);
    expect(() => process.kill(orphan, 0)).toThrow();
    expect(await unlisted()).toEqual([]);
    expect(JSON.parse(await answer(port))).toMatchObject({ greeting: "good.cjs" });
  });

  it("is ended by the guard, too", async () => {
    const { port, step } = await deleteWhileItStarts("cluster");
    const orphan = await runsOnUnlisted();
    step.kill();
    await step.ended;
    await eventually("the guard is done", async () => (await guards(server)).length === 0, 60);
    expect(() => process.kill(orphan, 0)).toThrow();
    expect(await unlisted()).toEqual([]);
    expect(JSON.parse(await answer(port))).toMatchObject({ greeting: "good.cjs" });
  });
});

describe("a worker that runs on, unlisted, of which nobody can tell who has started it", () => {
  it("is found, named by a deploy, and refused by a stop, which says how it is ended", async () => {
    const { pid } = await forgotten("api");
    const looked = await server.step("pm2-diagnostics", {});
    expectFinding(looked, {
      key: "unlisted-process prod/api",
      severity: "error",
      app: null,
      evidence: new RegExp(`api of prod \\(pid ${pid}, cluster mode\\)`),
      advice: new RegExp(`by hand: kill ${pid}$`),
    });
    expect(
      findings(await server.step("pm2-diagnostics", { namespaces: "default" })),
    ).not.toContainEqual(expect.objectContaining({ id: "unlisted-process" }));

    const stop = { namespace: "prod", "name-pattern": "api" };
    const refused = await server.step("pm2-stop", stop);
    expect(refused.code, refused.log).toBe(1);
    expect(refused.outputs).toMatchObject({ result: "failed", stopped: "[]" });
    expect(refused.log).toContain(`End them by hand, then run this again: kill ${pid}`);
    const planned = await server.step("pm2-stop", { ...stop, "dry-run": "true" });
    expect(planned.log).toContain(`To end them: kill ${pid}`);
    // Of another name, or another namespace, it is in nobody's way.
    const other = await server.step("pm2-stop", { ...stop, "name-pattern": "web" });
    expect(other.outputs.result, other.log).toBe("nothing-to-stop");

    const idle = [{ name: "web", script: "idle.cjs" }];
    const cwd = await server.project("web", idle);
    const deployed = await server.step(
      "pm2-deploy",
      { namespace: "prod", "stable-seconds": "0.5" },
      { cwd },
    );
    expect(deployed.outputs.result, deployed.log).toBe("deployed");
    expect(deployed.log).toContain(`To end them: kill ${pid}`);
    expect(await unlisted()).toEqual([pid]);
  });
});

describe("a worker of an earlier deploy that runs on, unlisted", () => {
  it("is ended by a stop of its app, which needs its port", async () => {
    const { pid, port } = await forgotten("api", true);
    const stop = {
      namespace: "prod",
      "name-pattern": "api",
      ports: String(port),
      "stop-timeout": "10",
    };
    const stopped = await server.step("pm2-stop", stop);
    expect(stopped.outputs, stopped.log).toMatchObject({ result: "stopped", stopped: '["api"]' });
    expect(stopped.log).toContain(`it went on answering: api of prod (pid ${pid}, cluster mode)`);
    await expect(answer(port)).rejects.toThrow();
    expect(await unlisted()).toEqual([]);
  });
});
