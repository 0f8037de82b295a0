import { cp, readdir, readFile, readlink, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { isThere } from "../../src/disk/whole-file.js";
import { footprint } from "./footprint.js";
import { guards } from "./guards.js";
import {
  eventually,
  type Foreign,
  freePort,
  type RunningStep,
  repository,
  Server,
} from "./server.js";

let server: Server;
let foreign: Foreign;
let port: number;
let cwd: string;

const inputs = { namespace: "prod", "stable-seconds": "0.5", "ready-timeout": "20" };

beforeEach(async () => {
  server = await Server.create();
  foreign = await server.foreign();
  port = await freePort();
  cwd = await server.project("prod", apps("first"));
  const step = await server.step("pm2-deploy", { ...inputs, release: "first" }, { cwd });
  expect(step.outputs.result, step.log).toBe("deployed");
});
afterEach(() => server.destroy());

/** A cluster app, a fork app that is restarted, and a job. */
function apps(greeting: string): object[] {
  return [
    {
      name: "api",
      script: "good.cjs",
      exec_mode: "cluster",
      instances: 2,
      wait_ready: true,
      env: { PORT: port, GREETING: greeting },
    },
    { name: "worker", script: "idle.cjs", env: { GREETING: greeting } },
    { name: "job", script: "runs-once.cjs", autorestart: false, env: { GREETING: greeting } },
  ];
}

/** Begins a deploy of another release, and of another greeting. */
async function begin(release: string, more: Record<string, string> = {}): Promise<RunningStep> {
  await server.ecosystem(cwd, apps(release));
  return server.start("pm2-deploy", { ...inputs, release, ...more }, { cwd });
}

async function greetings(): Promise<string[]> {
  const asked = Array.from({ length: 6 }, async () => {
    const answer = await fetch(`http://127.0.0.1:${port}/`, { headers: { connection: "close" } });
    return ((await answer.json()) as { greeting: string }).greeting;
  });
  return [...new Set(await Promise.all(asked))];
}

async function leftovers(): Promise<string[]> {
  const names = await readdir(join(server.home, "pm2-actions", "locks"));
  return names.filter((name) => !/\.(?:lock|recovered\.json)$/.test(name));
}

/** What must hold when all is quiet again, whichever release won. */
async function assertWhole(releases: readonly string[]): Promise<string> {
  const list = await server.list();
  const own = list.filter((pm2Process) => pm2Process.pm2_env.namespace === "prod");
  expect(own.map(({ name }) => name).sort()).toEqual(["api", "api", "job", "worker"]);
  const workers = own.filter(({ name }) => name === "api");
  expect(workers.map((p) => p.pm2_env.NODE_APP_INSTANCE).sort()).toEqual([0, 1]);
  for (const { name, pid, pm2_env } of own) {
    if (name === "job") continue;
    expect(pm2_env.status).toBe("online");
    expect(pid).toBeGreaterThan(0);
  }
  const served = await greetings();
  expect(served).toHaveLength(1);
  expect(releases).toContain(served[0]);
  // All apps run the same release: the old one or the new one, nothing between.
  expect(own.map((pm2Process) => pm2Process.pm2_env.env.GREETING)).toEqual(
    Array(4).fill(served[0]),
  );
  const saved = (await server.dump()).map(({ name }) => name);
  expect(saved.sort()).toEqual(["api", "api", "foreign", "job", "worker"]);
  await foreign.assertUntouched();
  return served[0] ?? "";
}

/** Waits for the guard to have ended, which is when it has put things right. */
const guardGone = () =>
  eventually("the guard has put things right", async () => (await guards(server)).length === 0, 20);

describe("a step that is killed", () => {
  it("at any moment is put right by its guard, and the next run works", async () => {
    // The first run shows how long a deploy takes on this machine; then moments all over that time.
    const whole = performance.now();
    await (await begin("measured")).ended;
    const length = performance.now() - whole;
    const moments = Array.from({ length: 14 }, (_, index) =>
      Math.round((length * (index + 1)) / 15),
    );
    let running = "measured";
    for (const [index, moment] of moments.entries()) {
      const release = `after-${moment}`;
      const step = await begin(release);
      await pause(moment);
      // With all that it started, as a runner kills it; or alone, so that a pm2 program of its goes on.
      if (index % 2 === 0) step.kill();
      else step.child.kill("SIGKILL");
      await step.ended;
      await guardGone();
      expect(await leftovers(), `killed after ${moment} ms`).toEqual([]);
      running = await assertWhole([running, release]);
    }
    const last = await begin("last");
    expect((await last.ended).outputs.result).toBe("deployed");
    expect(await assertWhole(["last"])).toBe("last");
  });

  it("together with its guard is put right by the next run, which says so", async () => {
    let running = "first";
    const unsaid: string[] = [];
    for (const moment of [900, 1500, 2300]) {
      const step = await begin(`lost-${moment}`);
      await pause(moment);
      for (const { pid } of await guards(server)) process.kill(pid, "SIGKILL");
      step.kill();
      const { signal } = await step.ended;
      const journal = (await leftovers()).includes("prod.journal.json");
      const next = await begin(`next-${moment}`);
      const { log, outputs, code } = await next.ended;
      expect(code, log).toBe(0);
      expect(outputs.result).toBe("deployed");
      const said = log.includes("A step was killed before it was done");
      if (signal !== null && journal && !said) unsaid.push(log);
      running = await assertWhole([`next-${moment}`]);
      await guardGone();
      expect(await leftovers()).toEqual([]);
    }
    expect(running).toBe("next-2300");
    expect(unsaid).toEqual([]);
  });

  it("while it waits for the lock leaves the holder alone", async () => {
    const holder = await begin("second", { "stable-seconds": "3" });
    await eventually("it holds the lock", async () =>
      (await leftovers()).includes("prod.holder.json"),
    );
    const waiting = server.start("pm2-deploy", { ...inputs, release: "third" }, { cwd });
    await pause(1500);
    waiting.kill();
    expect((await waiting.ended).signal).toBe("SIGKILL");
    expect((await holder.ended).outputs.result).toBe("deployed");
    await guardGone();
    await assertWhole(["second"]);
    expect(await leftovers()).toEqual([]);
  });

  it("by GitHub's signals is put right, too", async () => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) {
      const step = await begin(`by-${signal}`, { "stable-seconds": "3" });
      await eventually("it acts", async () => (await leftovers()).includes("prod.journal.json"));
      await pause(1000);
      step.child.kill(signal);
      const { code, log } = await step.ended;
      expect(code).toBe(signal === "SIGINT" ? 130 : 143);
      expect(log).toContain(
        `Interrupted (${signal}). Its guard now puts right what this step began`,
      );
      await guardGone();
      await assertWhole(["first"]);
      expect(await leftovers()).toEqual([]);
    }
  });
});

describe("a step whose bundle is removed while it works, as with the job's workspace", () => {
  /** A step from a copy of the bundle, which is gone by the time that it has begun to act. */
  async function withoutBundle(release: string, more: Record<string, string> = {}) {
    const bundle = join(server.folder, "bundle");
    await cp(join(repository, "dist"), bundle, { recursive: true });
    await server.ecosystem(cwd, apps(release));
    const step = server.start("pm2-deploy", { ...inputs, release, ...more }, { cwd, bundle });
    await eventually("it acts", async () => (await leftovers()).includes("prod.journal.json"));
    await rm(bundle, { recursive: true });
    return step;
  }

  it("finishes its work", async () => {
    const { code, outputs, log } = await (await withoutBundle("second")).ended;
    expect(code, log).toBe(0);
    expect(outputs.result).toBe("deployed");
    await assertWhole(["second"]);
    expect(await leftovers()).toEqual([]);
  });

  it("undoes a release that fails", async () => {
    const url = `http://127.0.0.1:${port}/`;
    const health = { "health-url": url, "health-expect": "418", "health-timeout": "1" };
    const { code, outputs, log } = await (await withoutBundle("second", health)).ended;
    expect(code).toBe(1);
    // The files in place are those of the second release: the old workers alone are no way back.
    expect(outputs.result).toBe("failed");
    expect(log).toMatch(/api: its 2 old processes are in place \(pid \d+, \d+\), in /);
    await assertWhole(["first"]);
  });

  it("is put right by its guard when it is killed, too", async () => {
    const step = await withoutBundle("second", { "stable-seconds": "3" });
    await pause(1000);
    step.kill();
    await step.ended;
    await guardGone();
    expect(await leftovers()).toEqual([]);
    await assertWhole(["first"]);
  });
});

describe("a step that is orphaned", () => {
  it("finishes its work though nobody reads what it says", async () => {
    const step = await begin("orphan");
    step.child.stdout?.destroy();
    step.child.stderr?.destroy();
    const { code, outputs } = await step.ended;
    expect(code).toBe(0);
    expect(outputs.result).toBe("deployed");
    await assertWhole(["orphan"]);
  });
});

describe("a step without its guard", () => {
  it("stops at once, and the next run puts things right", async () => {
    const step = await begin("unguarded", { "stable-seconds": "5" });
    await eventually("it acts", async () => (await leftovers()).includes("prod.journal.json"));
    await pause(800);
    for (const { pid } of await guards(server)) process.kill(pid, "SIGKILL");
    const killed = Date.now();
    const { code, log } = await step.ended;
    expect(code).toBe(1);
    expect(log).toContain("The guard of this step was killed");
    expect(Date.now() - killed).toBeLessThan(3000);
    const before = await footprint(server);
    await pause(1500);
    expect(await footprint(server)).toBe(before);
    const next = await begin("first");
    expect((await next.ended).log).toContain("A step was killed before it was done");
    await assertWhole(["first"]);
  });
});

describe("a daemon that goes away in the middle", () => {
  it("fails the step, and the next run works", async () => {
    const step = await begin("restarted", { "stable-seconds": "4" });
    await eventually("it acts", async () => (await leftovers()).includes("prod.journal.json"));
    await pause(1500);
    await server.pm2("kill");
    const { code, log } = await step.ended;
    expect(code, log).toBe(1);
    expect(log).toContain("A step ended without finishing what it began: pm2-deploy");
    await server.pm2("resurrect");
    await guardGone();
    const next = await begin("next");
    const { outputs, log: nextLog } = await next.ended;
    expect(outputs.result, nextLog).toBe("deployed");
    const own = (await server.list()).filter(({ pm2_env }) => pm2_env.namespace === "prod");
    expect(own.map(({ name }) => name).sort()).toEqual(["api", "api", "job", "worker"]);
    expect(await greetings()).toEqual(["next"]);
    expect((await server.processes("foreign"))[0]?.pm2_env.status).toBe("online");
    expect((await server.dump()).map(({ name }) => name).sort()).toEqual([
      "api",
      "api",
      "foreign",
      "job",
      "worker",
    ]);
  });

  it("and is back at once leaves nothing twice", async () => {
    const step = await begin("restarted", { "stable-seconds": "4" });
    await eventually("it acts", async () => (await leftovers()).includes("prod.journal.json"));
    await pause(1500);
    const daemon = Number(await readFile(join(server.home, "pm2.pid"), "utf8"));
    const pids = (await server.list()).map(({ pid }) => pid).filter((pid) => pid > 0);
    process.kill(daemon, "SIGKILL");
    // Those in fork mode outlive their daemon, and would hold what their next selves need.
    for (const pid of pids) if (await isThere(`/proc/${pid}`)) process.kill(pid, "SIGKILL");
    await server.pm2("resurrect");
    expect((await step.ended).code).toBe(1);
    await guardGone();
    expect(await leftovers()).toEqual([]);
    const own = (await server.list()).filter(({ pm2_env }) => pm2_env.namespace === "prod");
    expect(own.map(({ name }) => name).sort()).toEqual(["api", "api", "job", "worker"]);
    expect(own.map(({ pm2_env }) => pm2_env.GREETING)).toEqual(Array(4).fill("first"));
    expect(await greetings()).toEqual(["first"]);
    expect(await server.processes("foreign")).toHaveLength(1);
  });
});

describe("a release folder that is replaced under a running app", () => {
  /** What people do who have no release directories: the new folder takes the old one's place. */
  async function replaceFolder(greeting: string): Promise<void> {
    const built = await server.project(`built-${greeting}`, apps(greeting));
    await rename(cwd, `${cwd}-old`);
    await rename(built, cwd);
    await rm(`${cwd}-old`, { recursive: true });
  }

  it("is what all apps run in afterwards, also where nothing else has changed", async () => {
    for (const release of ["second", "second", "first"]) {
      await replaceFolder(release);
      const step = await server.step("pm2-deploy", { ...inputs, release }, { cwd });
      expect(step.outputs.result, step.log).toBe("deployed");
      await assertWhole([release]);
      const own = (await server.list()).filter(({ pm2_env }) => pm2_env.namespace === "prod");
      const alive = own.filter(({ name }) => name !== "job");
      const folders = await Promise.all(alive.map(({ pid }) => readlink(`/proc/${pid}/cwd`)));
      expect(folders).toEqual([cwd, cwd, cwd]);
    }
    const still = await server.step("pm2-deploy", { ...inputs, release: "first" }, { cwd });
    expect(still.outputs.result, still.log).toBe("unchanged");
  });

  it("brings a bad release down honestly: the old workers live, the old files do not", async () => {
    await replaceFolder("bad");
    await writeFile(join(cwd, "good.cjs"), 'throw new Error("broken at load");');
    const before = (await server.processes("api")).map(({ pid }) => pid);
    const step = await server.step("pm2-deploy", { ...inputs, release: "bad" }, { cwd });
    expect(step.outputs.result, step.log).toBe("failed");
    expect(step.log).toContain("the files in place are the new ones");
    expect((await server.processes("api")).map(({ pid }) => pid)).toEqual(before);
    expect(await greetings()).toEqual(["first"]);
    await foreign.assertUntouched();
  });
});

describe("a dump that somebody broke", () => {
  it("is made whole from its backup, with a warning", async () => {
    await server.pm2("save");
    await writeFile(join(server.home, "dump.pm2"), '[{"name":"for');
    const { outputs, log } = await (await begin("repaired")).ended;
    expect(outputs.result).toBe("deployed");
    expect(log).toContain("its backup dump.pm2.bak is used instead");
    await assertWhole(["repaired"]);
  });
});
