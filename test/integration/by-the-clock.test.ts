import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { type Foreign, Server } from "./server.js";

/** Apps that PM2 restarts by the clock, every second: faster than a step can find them steady. */

let server: Server;
let foreign: Foreign;
const everySecond = { cron_restart: "* * * * * *" };
/** A busy machine's job comes to its end between two of these. */
const everyFourth = { cron_restart: "*/4 * * * * *" };

beforeAll(async () => {
  server = await Server.create();
  foreign = await server.foreign();
});
afterEach(() => foreign.assertUntouched());
afterAll(() => server.destroy());

async function deploy(namespace: string, app: object, stableSeconds: string, more = {}) {
  const cwd = await server.project(namespace, [{ name: namespace, ...everySecond, ...app }]);
  const inputs = { namespace, "stable-seconds": stableSeconds, save: "false", ...more };
  return server.step("pm2-deploy", inputs, { cwd });
}

it("a job that its clock begins anew and anew is well once it came to its end", async () => {
  const app = { script: "runs-once.cjs", autorestart: false, ...everyFourth };
  const step = await deploy("job", app, "3");
  expect(step.outputs.result, step.log).toBe("deployed");
});

it("a job that comes to a bad end is refused, however often its clock begins it anew", async () => {
  const app = {
    script: "runs-once.cjs",
    autorestart: false,
    env: { EXIT_CODE: 3 },
    ...everyFourth,
  };
  const bad = await deploy("bad", app, "3");
  expect(bad.code, bad.log).toBe(1);
  expect(bad.log).toContain("ended with exit code 3");
});

it("a job that its clock kills before its end is not well, though PM2 says exit code 0", async () => {
  const app = { script: "runs-once.cjs", autorestart: false, env: { SECONDS: 5 } };
  const step = await deploy("slow", app, "1", { "ready-timeout": "6" });
  expect(step.code, step.log).toBe(1);
  expect(step.log).toMatch(
    /has not come to its end by itself within 6 s: its clock \(cron_restart/,
  );
});

it("an app that never lives for stable-seconds is refused with its clock as the reason", async () => {
  const step = await deploy("server", { script: "idle.cjs" }, "5");
  expect(step.code).toBe(1);
  expect(step.log).toMatch(/by its clock \(cron_restart "\* \* \* \* \* \*"\)/);
  expect(step.log).toContain("this step fewer stable-seconds");
});
