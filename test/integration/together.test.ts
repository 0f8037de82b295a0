import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { eventually, type Foreign, Server } from "./server.js";

let server: Server;
let foreign: Foreign;

beforeEach(async () => {
  server = await Server.create();
  foreign = await server.foreign();
});
afterEach(() => server.destroy());

const inputs = { "stable-seconds": "0.5", "ready-timeout": "30" };
const entries = async () => (await server.dump()).map(({ name }) => name).sort();

describe("two namespaces at the same time", () => {
  it("lose no entry of the dump, round after round, also with a plain pm2 save in between", async () => {
    const idle = (name: string) => [{ name, script: "idle.cjs" }];
    const folders = {
      prod: await server.project("prod", idle("prod-app")),
      test: await server.project("test", idle("test-app")),
    };
    const deploy = (namespace: "prod" | "test", release: string) =>
      server.step("pm2-deploy", { ...inputs, namespace, release }, { cwd: folders[namespace] });
    for (const namespace of ["prod", "test"] as const)
      expect((await deploy(namespace, "first")).outputs.result).toBe("deployed");

    let running = true;
    const unreadable: string[] = [];
    const lacking: string[] = [];
    let reads = 0;
    const reader = (async () => {
      for (; running; reads++, await pause(5)) {
        const text = await readFile(join(server.home, "dump.pm2"), "utf8").catch(String);
        try {
          const names = (JSON.parse(text) as { name: string }[]).map(({ name }) => name);
          for (const name of ["foreign", "prod-app", "test-app"])
            if (!names.includes(name)) lacking.push(`${name} not in ${names.join(", ")}`);
        } catch {
          unreadable.push(text.slice(0, 100));
        }
      }
    })();
    for (let round = 0; round < 10; round++) {
      const both = [deploy("prod", `round-${round}`), deploy("test", `round-${round}`)];
      for (const step of await Promise.all(both)) expect(step.outputs.result).toBe("deployed");
    }
    running = false;
    await reader;
    expect(reads).toBeGreaterThan(100);
    expect({ unreadable, lacking }).toEqual({ unreadable: [], lacking: [] });
    expect(await entries()).toEqual(["foreign", "prod-app", "test-app"]);

    // Somebody's own saves write the file in place: nobody can read it whole then, but nothing is lost.
    let saving = true;
    const saver = (async () => {
      while (saving) await server.pm2("save");
    })();
    for (let round = 0; round < 3; round++) {
      const both = [deploy("prod", `saved-${round}`), deploy("test", `saved-${round}`)];
      for (const step of await Promise.all(both))
        expect(step.outputs.result, step.log).toBe("deployed");
    }
    saving = false;
    await saver;
    expect(await entries()).toEqual(["foreign", "prod-app", "test-app"]);
    await foreign.assertUntouched();
  });

  it("that start an app of one name: one is refused, and nothing changes hands", async () => {
    for (let round = 0; round < 3; round++) {
      const name = `wanted-${round}`;
      const steps = await Promise.all(
        ["prod", "test"].map(async (namespace) => {
          const cwd = await server.project(`${namespace}-${round}`, [{ name, script: "idle.cjs" }]);
          return server.step("pm2-deploy", { ...inputs, namespace }, { cwd });
        }),
      );
      const results = steps.map(({ outputs }) => outputs.result).sort();
      expect(results, steps.map(({ log }) => log).join("\n")).toEqual(["deployed", "failed"]);
      const refused = steps.find(({ outputs }) => outputs.result === "failed");
      expect(refused?.log).toContain(`The name "${name}" is taken`);
      const owner = steps[0]?.outputs.result === "deployed" ? "prod" : "test";
      const [one, ...more] = await server.processes(name);
      expect(more).toEqual([]);
      expect(one?.pm2_env).toMatchObject({ namespace: owner, status: "online", restart_time: 0 });
      expect((await server.list()).filter((p) => p.name.endsWith("~template"))).toEqual([]);
    }
    await foreign.assertUntouched();
  });
});

describe("two deploys of one namespace", () => {
  it("take turns: the second waits, says for whom, and finds nothing left to do", async () => {
    const cwd = await server.project("prod", [{ name: "app", script: "idle.cjs" }]);
    const given = { ...inputs, namespace: "prod", release: "one" };
    const first = server.start(
      "pm2-deploy",
      { ...given, "stable-seconds": "4" },
      { cwd, env: { GITHUB_RUN_NUMBER: "12", GITHUB_ACTOR: "ann", GITHUB_WORKFLOW: "Deploy" } },
    );
    const locks = join(server.home, "pm2-actions", "locks");
    await eventually("the first holds the lock", async () =>
      (await readdir(locks).catch((): string[] => [])).includes("prod.holder.json"),
    );
    const second = await server.step("pm2-deploy", given, { cwd });
    expect((await first.ended).outputs.result).toBe("deployed");
    expect(second.log).toContain("held by pm2-deploy of run 12, started by ann, workflow Deploy");
    expect(second.outputs.result).toBe("unchanged");
    expect(await server.processes("app")).toHaveLength(1);
    await foreign.assertUntouched();
  });
});

describe("an app's log that tries to command the runner", () => {
  it("is shown, fenced and prefixed, and commands nothing", async () => {
    const cwd = await server.project("prod", [{ name: "hostile", script: "throws-at-load.cjs" }]);
    const step = await server.step("pm2-deploy", { ...inputs, namespace: "prod" }, { cwd });
    expect(step.code).toBe(1);
    expect(step.log).toContain("  | ::error::not a real command");
    expect(step.log).toContain("  | ::stop-commands::x");
    expect(step.log).toContain("  | #\\x23[error]neither");
    expect(step.log).toContain("\\x1b[31mred");
    const lines = step.log.split("\n");
    // Only our own fence begins a line with a command that stops commands.
    const fences = lines.filter((text) => text.startsWith("::stop-commands::"));
    expect(fences).not.toEqual([]);
    for (const line of fences)
      expect(lines).toContain(`::${line.slice("::stop-commands::".length)}::`);
    expect(lines.filter((line) => /^\s*(?:::error::not|##\[)/.test(line))).toEqual([]);
    expect(await readdir(server.folder)).toContain("prod");
    await foreign.assertUntouched();
  });
});

describe("a daemon of the namespace's own making", () => {
  it("is not kept by a step's lock that was inherited", async () => {
    const cwd = await server.project("prod", [{ name: "app", script: "idle.cjs" }]);
    await server.pm2("kill");
    const step = await server.step("pm2-deploy", { ...inputs, namespace: "prod" }, { cwd });
    expect(step.outputs.result, step.log).toBe("deployed");
    for (const lock of ["prod.lock", ".register.lock", ".dump.lock", ".pm2.lock"]) {
      const path = join(server.home, "pm2-actions", "locks", lock);
      const [code] = await once(spawn("flock", ["--timeout", "10", path, "true"]), "exit");
      expect(code, lock).toBe(0);
    }
  });
});
