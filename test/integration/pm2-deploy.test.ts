import { chmod, copyFile, mkdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Foreign, freePort, Server } from "./server.js";

let server: Server;
let foreign: Foreign;

beforeEach(async () => {
  server = await Server.create();
  foreign = await server.foreign();
});
afterEach(() => server.destroy());

const api = (port: number, more: object = {}) => ({
  name: "api",
  script: "good.cjs",
  exec_mode: "cluster",
  instances: 2,
  wait_ready: true,
  env: { PORT: port },
  ...more,
});

describe("pm2-deploy", () => {
  it("starts, changes nothing the second time, and replaces on a new release", async () => {
    const cwd = await server.project("prod", [api(await freePort())]);
    const inputs = { namespace: "prod", "stable-seconds": "1", release: "one" };

    const first = await server.step("pm2-deploy", inputs, { cwd });
    expect(first.log).toContain("api: starting its first process");
    expect(first.outputs.result).toBe("deployed");
    const started = await server.processes("api");
    expect(started.map((p) => p.pm2_env.NODE_APP_INSTANCE).sort()).toEqual([0, 1]);

    const second = await server.step("pm2-deploy", inputs, { cwd });
    expect(second.outputs.result).toBe("unchanged");
    expect((await server.processes("api")).map((p) => p.pid)).toEqual(started.map((p) => p.pid));

    const third = await server.step("pm2-deploy", { ...inputs, release: "two" }, { cwd });
    expect(third.outputs.result).toBe("deployed");
    const replaced = await server.processes("api");
    expect(replaced.map((p) => p.pm2_env.NODE_APP_INSTANCE).sort()).toEqual([0, 1]);
    expect(replaced.map((p) => p.pid).filter((pid) => started.some((p) => p.pid === pid))).toEqual(
      [],
    );
    expect((await server.dump()).filter((entry) => entry.namespace === "prod")).toHaveLength(2);
    await foreign.assertUntouched();
  });

  it("leaves an app alone that only excludes", async () => {
    const idle = (name: string) => ({ name, script: "idle.cjs" });
    const cwd = await server.project("prod", ["api-web", "api-dev", "job"].map(idle));
    const inputs = { namespace: "prod", "stable-seconds": "0" };
    const misspelt = await server.step("pm2-deploy", { ...inputs, only: "*, !api-dve" }, { cwd });
    expect(misspelt.log).toContain("no app has such a name as api-dve");
    const { outputs } = await server.step(
      "pm2-deploy",
      { ...inputs, only: "api-*, !api-dev" },
      { cwd },
    );
    expect(outputs.changed).toBe('["api-web"]');
    expect(await server.processes("api-web")).toHaveLength(1);
    expect(await server.processes("api-dev")).toHaveLength(0);
    await foreign.assertUntouched();
  });

  it("runs a pm2 that is a version manager's shim, which knows by its name what it stands for", async () => {
    const shims = join(server.folder, "shims");
    await mkdir(shims);
    const manager = join(shims, "manager");
    const standsFor = `case "$0" in */pm2) exec "${process.execPath}" "${server.pm2Path}" "$@";; esac`;
    await writeFile(manager, `#!/bin/sh\n${standsFor}\necho "manager: no such tool: $0"\nexit 1\n`);
    await chmod(manager, 0o755);
    await symlink("manager", join(shims, "pm2"));
    const cwd = await server.project("prod", [api(await freePort())]);
    const inputs = { namespace: "prod", "stable-seconds": "1", "pm2-path": "pm2" };
    const PATH = `${shims}:${process.env.PATH}`;
    const step = await server.step("pm2-deploy", inputs, { cwd, env: { PATH } });
    expect(step.outputs.result, step.log).toBe("deployed");
    expect(await server.processes("api")).toHaveLength(2);
    await foreign.assertUntouched();
  });

  it("knows the version of an app that a framework in node_modules starts", async () => {
    const app = { name: "web", script: "node_modules/framework/start.cjs" };
    const cwd = await server.project("prod", [app]);
    await mkdir(join(cwd, "node_modules/framework"), { recursive: true });
    const setVersion = (folder: string, version: string) =>
      writeFile(join(folder, "package.json"), JSON.stringify({ name: "some", version }));
    await setVersion(join(cwd, "node_modules/framework"), "14.2.3");
    await copyFile(join(cwd, "idle.cjs"), join(cwd, app.script));
    await setVersion(cwd, "1.0.0");
    const inputs = { namespace: "prod", "stable-seconds": "0.5", release: "same" };
    const first = await server.step("pm2-deploy", inputs, { cwd });
    expect(first.outputs, first.log).toMatchObject({ result: "deployed", version: "1.0.0" });
    expect(JSON.parse(first.outputs.after ?? "")).toMatchObject([{ version: "1.0.0" }]);
    await setVersion(cwd, "1.1.0");
    const second = await server.step("pm2-deploy", inputs, { cwd });
    expect(second.log).toContain("version 1.0.0 → 1.1.0");
    expect(JSON.parse(second.outputs.after ?? "")).toMatchObject([{ version: "1.1.0" }]);
    await foreign.assertUntouched();
  });
});
