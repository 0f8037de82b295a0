import { execFileSync } from "node:child_process";
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { holdLock, journalThere, killStep, listening } from "./killing.js";
import {
  besideNeighbours,
  moveOut,
  type Neighbours,
  namespace,
  startApps,
  statusOf,
} from "./neighbours.js";
import { eventually, givenUpSoon, type Server, type StepResult } from "./server.js";

let server: Server;
let neighbours: Neighbours;
let folder: string;

besideNeighbours((shared) => {
  ({ server, folder, neighbours } = shared);
});

const broken = (name: string, more: object = {}) => ({
  name,
  script: "/bin/false",
  interpreter: "none",
  ...givenUpSoon,
  ...more,
});
const healthy = (name: string, more: object = {}) => ({ name, script: "idle.cjs", ...more });

const cleanUp = (inputs: Record<string, string> = {}): Promise<StepResult> =>
  server.step("pm2-cleanup-errored", { namespace, "name-pattern": "api", ...inputs });

async function listed(): Promise<string[]> {
  return (await server.list()).map(({ name }) => name);
}

/** Starts apps and waits until PM2 has given up those that are to be errored. */
async function errored(apps: readonly Record<string, unknown>[], expected: readonly string[]) {
  await startApps(server, folder, apps);
  await server.errored(...expected);
}

describe("pm2-cleanup-errored", () => {
  it("deletes what PM2 gave up on, shows why before, and saves", async () => {
    await errored(
      [
        { ...broken("api"), script: "throws-at-load.cjs", interpreter: undefined },
        healthy("lives"),
      ],
      ["api"],
    );
    await neighbours.save();
    const step = await cleanUp({ "name-pattern": "api, lives, aip" });
    expect(step.log).toContain("Deleted 1: api.");
    expect(step.log).toMatch(/^name-pattern: "aip" selects nothing\. There are .*lives/m);
    expect(step.code).toBe(0);
    expect(step.outputs.result).toBe("cleaned");
    expect(JSON.parse(step.outputs.deleted ?? "")).toEqual(["api"]);
    expect(JSON.parse(step.outputs.changed ?? "")).toEqual(["api"]);
    const [before] = JSON.parse(step.outputs.before ?? "").filter(
      (row: { name: string }) => row.name === "api",
    );
    expect(before).toMatchObject({ status: "errored", pid: 0 });
    expect(step.outputs.after).not.toContain('"api"');

    const evidence = step.log.slice(0, step.log.indexOf("Deleting 1"));
    expect(evidence).toMatch(/ {2}\| *id +name +status +exit code +restarts/);
    expect(evidence).toMatch(/ {2}\| \d+ +api +errored +1 +\d/);
    expect(evidence).toContain("  | Error: broken at load");
    expect(evidence).toContain("  | ::error::not a real command");
    expect(step.log).not.toMatch(/^(?:::error::not|##\[error\]neither)/m);

    expect(await listed()).not.toContain("api");
    expect(statusOf(await server.list(), "lives")).toBe("online");
    const saved = (await server.dump()).map((entry) => entry.name);
    expect(saved).toContain("lives");
    expect(saved).not.toContain("api");
  });

  it("is not held up by a log that is a pipe whose reader is down", async () => {
    const pipe = join(server.folder, "errors");
    await errored([{ ...broken("api"), error_file: pipe }], ["api"]);
    await rm(pipe, { force: true });
    execFileSync("mkfifo", [pipe]);
    const step = server.start("pm2-cleanup-errored", { namespace, "name-pattern": "api" });
    const ended = await Promise.race([step.ended, pause(40_000)]);
    step.kill();
    expect(ended?.outputs.result).toBe("cleaned");
    expect(await listed()).not.toContain("api");
  });

  it("selects exact names, globs and odd names, and nothing beside them", async () => {
    const odd = "api/ü.web v1 🚀 [x]";
    await errored([broken("api"), broken("api-x"), broken(odd)], ["api", "api-x", odd]);
    const one = await cleanUp({ "name-pattern": odd });
    expect(JSON.parse(one.outputs.deleted ?? "")).toEqual([odd]);
    const two = await cleanUp({ "name-pattern": "api*, !api" });
    expect(JSON.parse(two.outputs.deleted ?? "")).toEqual(["api-x"]);
    expect(await listed()).toContain("api");
  });

  it("says that there is nothing to do, and that this is no error", async () => {
    for (const pattern of ["nosuch-*", "api2"]) {
      const step = await cleanUp({ "name-pattern": pattern });
      expect(step.code).toBe(0);
      expect(step.outputs).toMatchObject({ result: "nothing-to-clean", deleted: "[]" });
      expect(step.log).toContain(`"${pattern}" selects is errored`);
    }
    const step = await cleanUp({ namespace: "prdo" });
    expect(step.outputs.result).toBe("nothing-to-clean");
    expect(step.log).toMatch(/No process is in the namespace prdo\. There are processes in /);
  });

  it("deletes nothing above the threshold, and says what would allow it", async () => {
    const apps = ["api", "api-a", "api-b", "api-c", "api-d"];
    await errored(
      apps.map((name) => broken(name)),
      apps,
    );
    const saved = await readFile(join(server.home, "dump.pm2"), "utf8");
    const step = await cleanUp({ "name-pattern": "*" });
    expect(step.code).toBe(1);
    expect(step.outputs).toMatchObject({ result: "failed", deleted: "[]" });
    expect(step.log).toContain("would delete 5 of the namespace's 7 processes");
    expect(step.log).toContain('set max-affected to "5" or more');
    expect(await listed()).toEqual(expect.arrayContaining(apps));
    expect(await readFile(join(server.home, "dump.pm2"), "utf8")).toBe(saved);

    const allowed = await cleanUp({ "name-pattern": "*", "max-affected": "5" });
    expect(JSON.parse(allowed.outputs.deleted ?? "").sort()).toEqual(apps);
  });

  it("shows the evidence and its plan in a dry run, and touches nothing", async () => {
    const script = { script: "throws-at-load.cjs", interpreter: undefined };
    await errored([{ ...broken("api"), ...script }], ["api"]);
    const saved = await readFile(join(server.home, "dump.pm2"), "utf8");
    const step = await cleanUp({ "dry-run": "true" });
    expect(step.outputs).toMatchObject({ result: "planned", deleted: "[]" });
    const evidence = step.log.slice(0, step.log.indexOf("Would delete 1: api."));
    expect(evidence).toMatch(/ {2}\| \d+ +api +errored +1 +\d/);
    expect(evidence).toContain("What api wrote last");
    expect(evidence).toContain("  | Error: broken at load");
    expect(step.summary).toContain("planned (a dry run: nothing was touched)");
    expect(await listed()).toContain("api");
    expect(await readFile(join(server.home, "dump.pm2"), "utf8")).toBe(saved);
  });

  it("leaves apps alone that wait, run by the clock, or run once", async () => {
    await startApps(server, folder, [
      broken("waits", { max_restarts: 1000, restart_delay: 600_000 }),
      broken("backs-off", { max_restarts: 1000, exp_backoff_restart_delay: 15_000 }),
      broken("by-the-clock", { max_restarts: 16, autorestart: false, cron_restart: "0 4 1 1 *" }),
      broken("once", { max_restarts: 16, autorestart: false }),
      broken("clock-errored", { cron_restart: "0 4 1 1 *" }),
      healthy("put-down"),
    ]);
    const names = ["waits", "backs-off", "by-the-clock", "once", "clock-errored", "put-down"];
    await server.pm2("stop", "put-down");
    await eventually("all are down", async () => {
      const list = await server.list();
      return [
        "waiting restart",
        "waiting restart",
        "stopped",
        "stopped",
        "errored",
        "stopped",
      ].every((status, index) => statusOf(list, names[index] ?? "") === status);
    });
    const pattern = names.join(", ");
    const step = await cleanUp({ "name-pattern": pattern, "max-affected": "100%" });
    expect(step.outputs.result).toBe("nothing-to-clean");

    const stopped = await cleanUp({
      "name-pattern": pattern,
      statuses: "stopped",
      "max-affected": "100%",
    });
    expect(JSON.parse(stopped.outputs.deleted ?? "").sort()).toEqual([
      "by-the-clock",
      "once",
      "put-down",
    ]);
    const both = await cleanUp({
      "name-pattern": pattern,
      statuses: "errored, stopped",
      "max-affected": "100%",
    });
    expect(JSON.parse(both.outputs.deleted ?? "")).toEqual(["clock-errored"]);
    expect(await listed()).toEqual(expect.arrayContaining(["waits", "backs-off"]));
  });

  it("deletes an app that PM2 gave up on though it lists it as waiting", async () => {
    await startApps(server, folder, [broken("api", { restart_delay: 50 })]);
    await eventually("PM2 gave it up", async () => {
      const [api] = await server.processes("api");
      return api?.pm2_env.status === "waiting restart" && api.pm2_env.created_at === null;
    });
    const step = await cleanUp();
    expect(JSON.parse(step.outputs.deleted ?? "")).toEqual(["api"]);
    expect(await listed()).not.toContain("api");
  });

  it("leaves an app alone that recovers between look and act", async () => {
    const flag = join(folder, "well");
    await writeFile(
      join(folder, "recovers.cjs"),
      `if (!require("node:fs").existsSync(${JSON.stringify(flag)})) process.exit(3);\nsetInterval(() => {}, 1000);\n`,
    );
    await errored(
      [broken("api-b"), { ...broken("api"), script: "recovers.cjs", interpreter: undefined }],
      ["api", "api-b"],
    );
    await writeFile(flag, "");
    // Somebody holds the lock while the step has looked already, and repairs the app meanwhile.
    const holder = await holdLock(server);
    const running = server.start("pm2-cleanup-errored", {
      namespace,
      "name-pattern": "api, api-b",
    });
    await listening(running).said("Deleting 2: ");
    await server.pm2("restart", "api");
    await holder.release();
    const step = await running.ended;
    expect(step.code).toBe(0);
    expect(JSON.parse(step.outputs.deleted ?? "")).toEqual(["api-b"]);
    expect(statusOf(await server.list(), "api")).toBe("online");
  });

  it("keeps the dump as it is without save", async () => {
    await errored([broken("api")], ["api"]);
    await neighbours.save();
    const saved = await readFile(join(server.home, "dump.pm2"), "utf8");
    const step = await cleanUp({ save: "false" });
    expect(step.outputs.result).toBe("cleaned");
    expect(await readFile(join(server.home, "dump.pm2"), "utf8")).toBe(saved);
  });

  it("names all mistakes at once and touches nothing", async () => {
    await errored([broken("api")], ["api"]);
    const step = await server.step("pm2-cleanup-errored", {
      namespace: "all",
      statuses: "errored, online",
      "max-affected": "many",
      "log-lines": "-1",
      "dry-run": "yes",
    });
    expect(step.code).toBe(1);
    for (const name of [
      "namespace",
      "name-pattern",
      "statuses",
      "max-affected",
      "log-lines",
      "dry-run",
    ])
      expect(step.log).toContain(`Input "${name}" is `);
    expect(step.log).toContain('allowed are "errored" and "stopped"');
    expect(await listed()).toContain("api");
  });

  for (const guardToo of [false, true])
    it(`is finished ${guardToo ? "by the next run when its guard is killed, too" : "by its guard when it is killed"}`, async () => {
      const apps = Array.from({ length: 12 }, (_, index) => `api-${index + 10}`);
      const inputs = { namespace, "name-pattern": "api-1?, api-2?", "max-affected": "100%" };
      let hit = false;
      for (let tries = 0; tries < 5 && !hit; tries++) {
        await moveOut(server);
        await errored(
          apps.map((name) => broken(name)),
          apps,
        );
        await neighbours.save();
        hit = await killStep(server, () => server.start("pm2-cleanup-errored", inputs), "journal", {
          guardToo,
        });
      }
      expect(hit).toBe(true);
      expect(await journalThere(server)).toBe(guardToo);

      const next = await cleanUp(inputs);
      expect(next.log).toContain("A step was killed before it was done: pm2-cleanup-errored");
      expect(next.outputs.result).toBe("nothing-to-clean");
      expect(await journalThere(server)).toBe(false);
      expect((await listed()).filter((name) => apps.includes(name))).toEqual([]);
      expect((await server.dump()).filter(({ name }) => apps.includes(String(name)))).toEqual([]);
    });
});
