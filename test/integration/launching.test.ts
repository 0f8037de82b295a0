import { readdir, readFile } from "node:fs/promises";
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
