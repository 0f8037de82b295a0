import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { freePort, Server } from "./server.js";

/**
 * A daemon with one process and nothing else. PM2 begins its ids at 0 again when its list was empty,
 * so a worker that takes the place of the only one gets the id of the one that has just ended.
 */
let server: Server;
beforeEach(async () => {
  server = await Server.create();
  const folder = await server.project("solo", []);
  const script = `${folder}/good.cjs`;
  await server.ecosystem(folder, [
    { name: "solo", script, namespace: "home", wait_ready: true, env: { PORT: await freePort() } },
  ]);
  await server.pm2("start", `${folder}/ecosystem.config.json`);
});
afterEach(() => server.destroy());

const inputs = { "name-pattern": "solo", "stable-seconds": "1" };

describe("the only process of a daemon", () => {
  it("is restarted", async () => {
    const [before] = await server.processes("solo");
    const step = await server.step("pm2-restart", { ...inputs, namespace: "home" });
    expect(step.outputs.result, step.log).toBe("restarted");
    const [after] = await server.processes("solo");
    expect(after?.pm2_env.status).toBe("online");
    expect(after?.pid).not.toBe(before?.pid);
  });

  it("moves to another namespace", async () => {
    const from = { from: "home", namespace: "away" };
    const step = await server.step("pm2-migrate-namespace", { ...inputs, ...from });
    expect(step.outputs.result, step.log).toBe("moved");
    const list = await server.list();
    expect(list.map(({ name, pm2_env }) => [name, pm2_env.namespace, pm2_env.status])).toEqual([
      ["solo", "away", "online"],
    ]);
  });
});
