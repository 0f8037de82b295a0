import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { type Foreign, Server } from "./server.js";

/** Apps that PM2 restarts by the clock, every second: faster than a step can find them steady. */

let server: Server;
let foreign: Foreign;
const everySecond = { cron_restart: "* * * * * *" };

beforeAll(async () => {
  server = await Server.create();
  foreign = await server.foreign();
});
afterEach(() => foreign.assertUntouched());
afterAll(() => server.destroy());

async function deploy(namespace: string, app: object, stableSeconds: string) {
  const cwd = await server.project(namespace, [{ name: namespace, ...app, ...everySecond }]);
  const inputs = { namespace, "stable-seconds": stableSeconds, save: "false" };
  return server.step("pm2-deploy", inputs, { cwd });
}

it("a job that its clock begins anew each second is well once it came to its end", async () => {
  const app = { script: "runs-once.cjs", autorestart: false };
  const step = await deploy("job", app, "3");
  expect(step.outputs.result, step.log).toBe("deployed");
  const bad = await deploy("bad", { ...app, env: { EXIT_CODE: 3 } }, "3");
  expect(bad.code).toBe(1);
  expect(bad.log).toContain("ended with exit code 3");
});

it("an app that never lives for stable-seconds is refused with its clock as the reason", async () => {
  const step = await deploy("server", { script: "idle.cjs" }, "5");
  expect(step.code).toBe(1);
  expect(step.log).toMatch(/by its clock \(cron_restart "\* \* \* \* \* \*"\)/);
  expect(step.log).toContain("this step fewer stable-seconds");
});
