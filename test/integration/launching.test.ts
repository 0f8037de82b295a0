import { mkdir, readdir, readFile, symlink } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Server } from "./server.js";

let server: Server;

beforeEach(async () => {
  server = await Server.create();
});
afterEach(async () => {
  await server.destroy();
  // Its pid file names one daemon only: a second one would outlive the test.
  for (const pid of await daemons()) process.kill(pid, "SIGKILL");
});

/** The pids of all PM2 daemons of this server's home, by the title that PM2 gives them. */
async function daemons(): Promise<number[]> {
  const found: number[] = [];
  for (const pid of (await readdir("/proc")).filter((name) => /^\d+$/.test(name))) {
    const title = await readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "");
    if (title.includes("God Daemon") && title.includes(`(${server.home})`)) found.push(Number(pid));
  }
  return found;
}

describe("two namespaces that deploy at the same time into a home without a daemon", () => {
  it("start one daemon together, and both of their apps run in it", async () => {
    const namespaces = ["prod", "test"];
    const deploys = namespaces.map(async (namespace) => {
      const app = { name: `${namespace}-app`, script: "idle.cjs" };
      const cwd = await server.project(namespace, [app]);
      const inputs = { "stable-seconds": "0.5", "ready-timeout": "30", namespace };
      return server.step("pm2-deploy", inputs, { cwd });
    });
    for (const { outputs, log } of await Promise.all(deploys))
      expect(outputs.result, log).toBe("deployed");

    const recorded = Number(await readFile(`${server.home}/pm2.pid`, "utf8"));
    expect(await daemons()).toEqual([recorded]);
    const apps = (await server.list()).map(({ name, pm2_env }) => [name, pm2_env.status]).sort();
    expect(apps).toEqual([
      ["prod-app", "online"],
      ["test-app", "online"],
    ]);
  });
});

describe("a step whose PATH has no Node.js, as a runner's service under a version manager", () => {
  /** Folders as a version manager has them: the programs of one Node.js, and a PATH without them. */
  async function managed(...programs: ("node" | "pm2")[]) {
    const [manager, system] = [join(server.folder, "manager/bin"), join(server.folder, "system")];
    for (const folder of [manager, system]) await mkdir(folder, { recursive: true });
    const places = { node: process.execPath, pm2: server.pm2Path };
    for (const name of programs) await symlink(places[name], join(manager, name));
    for (const name of ["bash", "env", "flock", "timeout", "cat", "sh", "setsid"])
      for (const folder of ["/usr/bin", "/bin"])
        await symlink(join(folder, name), join(system, name)).catch(() => {});
    const cwd = await server.project("shop", [{ name: "api", script: "idle.cjs" }]);
    const inputs = { namespace: "prod", "stable-seconds": "0", "pm2-path": join(manager, "pm2") };
    return () => server.step("pm2-deploy", inputs, { cwd, env: { PATH: system } });
  }

  it("uses the one beside pm2", async () => {
    const deploy = await managed("node", "pm2");
    const step = await deploy();
    expect(step.outputs.result, step.log).toBe("deployed");
    expect((await server.processes("api"))[0]?.pm2_env.status).toBe("online");
  });

  it("is told what to add where there is none", async () => {
    const deploy = await managed("pm2");
    const step = await deploy();
    expect(step.code).toBe(1);
    expect(step.log).toContain("there is no node on the PATH of this step");
    expect(step.log).toContain("command -v node");
    expect(await daemons()).toEqual([]);
  });
});
