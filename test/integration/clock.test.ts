import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { eventually, type Foreign, repository, Server } from "./server.js";

let server: Server;
let foreign: Foreign;

beforeEach(async () => {
  server = await Server.create();
  server.more.CLOCK = join(server.folder, "clock");
  server.more.NODE_OPTIONS = `--require ${join(repository, "test/fixtures/clock.cjs")}`;
  foreign = await server.foreign();
});
afterEach(() => server.destroy());

const setClock = (seconds: number) => writeFile(join(server.folder, "clock"), String(seconds));

const day = 86_400;
const inputs = { namespace: "prod", "stable-seconds": "4", "ready-timeout": "20" };

describe("a clock that jumps in the middle of a deploy, for the daemon, too", () => {
  it.each([
    ["forward", day],
    ["back", -day],
  ])("%s: an app counts as steady after its time, no sooner and no later", async (_name, jump) => {
    const cwd = await server.project("prod", [{ name: "api", script: "idle.cjs" }]);
    const step = server.start("pm2-deploy", { ...inputs, release: "one" }, { cwd });
    // While it waits for the app to stay as it is, which takes four seconds.
    await eventually("the app runs", async () => (await server.processes("api"))[0]?.pid);
    await pause(500);
    await setClock(jump);
    const { log, outputs } = await step.ended;
    expect(outputs.result, log).toBe("deployed");
    const seconds = Number(outputs["duration-ms"]) / 1000;
    expect(seconds).toBeGreaterThan(4);
    expect(seconds).toBeLessThan(60);

    // One that dies within its time: a clock that jumped must not have cut that time short.
    await server.ecosystem(cwd, [{ name: "api", script: "dies-after-two-seconds.cjs" }]);
    const bad = server.start("pm2-deploy", { ...inputs, release: "two" }, { cwd });
    await pause(1800);
    await setClock(0);
    const failed = await bad.ended;
    expect(failed.code, failed.log).toBe(1);
    expect(failed.log).toContain("died");
    const [api] = await server.processes("api");
    expect(api?.pm2_env.status).toBe("online");
    await foreign.assertUntouched();
  });
});
