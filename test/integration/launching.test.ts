import { execFile } from "node:child_process";
import { copyFile, mkdir, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
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
    const inputs = { "pm2-path": join(server.folder, "manager/bin/pm2") };
    return withoutNode(inputs, ...programs);
  }

  async function withoutNode(more: Record<string, string>, ...programs: ("node" | "pm2")[]) {
    const [manager, system] = [join(server.folder, "manager/bin"), join(server.folder, "system")];
    for (const folder of [manager, system]) await mkdir(folder, { recursive: true });
    const places = { node: process.execPath, pm2: server.pm2Path };
    for (const name of programs) await symlink(places[name], join(manager, name));
    for (const name of ["bash", "env", "flock", "timeout", "cat", "sh", "setsid"])
      for (const folder of ["/usr/bin", "/bin"])
        await symlink(join(folder, name), join(system, name)).catch(() => {});
    const cwd = await server.project("shop", [{ name: "api", script: "idle.cjs" }]);
    const inputs = { namespace: "prod", "stable-seconds": "0", "pm2-path": "pm2", ...more };
    const env = { PATH: system, HOME: server.folder, PM2_HOME: server.home };
    return (again: Record<string, string> = {}) =>
      server.step("pm2-deploy", { ...inputs, ...again }, { cwd, env });
  }

  it("uses the one beside pm2", async () => {
    const deploy = await managed("node", "pm2");
    const step = await deploy();
    expect(step.outputs.result, step.log).toBe("deployed");
    expect((await server.processes("api"))[0]?.pm2_env.status).toBe("online");
  });

  it.each([
    ["nvm", ".nvm/versions/node/v22.11.0/bin"],
    ["volta", ".volta/bin"],
    ["fnm", ".local/share/fnm/aliases/default/bin"],
    ["asdf", ".asdf/shims"],
    ["n", "n/bin"],
  ])("is told where %s has pm2, which is not run unasked, and what to write", async (_, place) => {
    const deploy = await withoutNode({});
    const folder = join(server.folder, place);
    await mkdir(folder, { recursive: true });
    await symlink(server.pm2Path, join(folder, "pm2"));
    await symlink(process.execPath, join(folder, "node"));
    const told = await deploy();
    expect(told.code, told.log).toBe(1);
    expect(told.log).toContain(`It is in ${folder}/pm2, which version managers add`);
    expect(told.log).toContain(`Environment=PATH=${folder}:${join(server.folder, "system")}`);
    expect(told.log).toContain(`pm2-path: ${folder}/pm2`);
    expect(await daemons()).toEqual([]);
    const followed = await deploy({ "pm2-path": `${folder}/pm2` });
    expect(followed.outputs.result, followed.log).toBe("deployed");
  });

  it("is told of nvm's default before its newest, and of the daemon's own before both", async () => {
    const deploy = await withoutNode({});
    const nvm = join(server.folder, ".nvm");
    for (const version of ["v9.1.0", "v20.1.0", "v22.11.0"]) {
      const folder = join(nvm, "versions/node", version, "bin");
      await mkdir(folder, { recursive: true });
      await symlink(server.pm2Path, join(folder, "pm2"));
    }
    const at = (version: string) => `${nvm}/versions/node/${version}/bin/pm2`;
    const newest = await deploy();
    expect(newest.log).toContain(`${at("v22.11.0")} (also: ${at("v20.1.0")}, ${at("v9.1.0")})`);
    await mkdir(join(nvm, "alias"));
    await writeFile(join(nvm, "alias/default"), "20\n");
    const alias = await deploy();
    expect(alias.log).toContain(`${at("v20.1.0")} (also: ${at("v22.11.0")}, ${at("v9.1.0")})`);
    // The daemon's Node.js is a file of its own: a link would lead back to the one that it is of.
    const own = join(server.folder, "own");
    await mkdir(own);
    await copyFile(process.execPath, join(own, "node"));
    await symlink(server.pm2Path, join(own, "pm2"));
    server.more.PATH = `${own}:${process.env.PATH}`;
    await promisify(execFile)(join(own, "pm2"), ["ping"], { env: server.environment() });
    const running = await deploy();
    expect(running.log).toContain(`It is in ${own}/pm2 (also: ${at("v20.1.0")}`);
  });

  it("is told what to add where there is none", async () => {
    const deploy = await managed("pm2");
    const step = await deploy();
    expect(step.code).toBe(1);
    expect(step.log).toContain("there is no node on the PATH of this step");
    expect(step.log).toContain("command -v node");
    const volta = join(server.folder, ".volta/bin");
    await mkdir(volta, { recursive: true });
    await symlink(process.execPath, join(volta, "node"));
    const known = await deploy();
    expect(known.log).toContain(`It is in ${volta}/node`);
    expect(await daemons()).toEqual([]);
  });
});
