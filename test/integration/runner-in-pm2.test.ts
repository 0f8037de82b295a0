import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterEach, beforeEach, expect, it } from "vitest";
import { isThere } from "../../src/disk/whole-file.js";
import { guards } from "./guards.js";
import { journalThere } from "./killing.js";
import { eventually, type Foreign, freePort, repository, Server } from "./server.js";

/** A runner that PM2 keeps running, as many teams have it: it starts one step, its only one. */
const runner = `
const { spawn } = require("node:child_process");
const { closeSync, openSync } = require("node:fs");
try {
  closeSync(openSync("started", "wx"));
  spawn(process.execPath, [process.argv[2]], { stdio: "ignore", detached: true });
} catch {}
setInterval(() => {}, 1000);
`;

let server: Server;
let foreign: Foreign;
let port: number;
let cwd: string;

const inputs = { namespace: "prod", "stable-seconds": "0.5" };
const apps = (greeting: string) => [
  {
    name: "api",
    script: "good.cjs",
    exec_mode: "cluster",
    instances: 2,
    wait_ready: true,
    env: { PORT: port, GREETING: greeting },
  },
];

beforeEach(async () => {
  server = await Server.create(7);
  foreign = await server.foreign();
  port = await freePort();
  cwd = await server.project("prod", apps("first"));
  const step = await server.step("pm2-deploy", { ...inputs, release: "first" }, { cwd });
  expect(step.outputs.result, step.log).toBe("deployed");
});
afterEach(() => server.destroy());

async function greeting(): Promise<string> {
  const answer = await fetch(`http://127.0.0.1:${port}/`, { headers: { connection: "close" } });
  return ((await answer.json()) as { greeting: string }).greeting;
}

it("a step is put right by its guard when PM2 restarts the runner with its whole process tree", async () => {
  await server.ecosystem(cwd, apps("second"));
  const given = { ...inputs, release: "second", "stable-seconds": "8", "pm2-path": server.pm2Path };
  const env = Object.fromEntries(
    Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
  );
  const script = join(cwd, "runner.cjs");
  await writeFile(script, runner);
  const deploy = join(repository, "dist/pm2-deploy.js");
  const app = { name: "runner", namespace: "ci", script, args: [deploy], cwd, env };
  const file = join(server.folder, "runner.config.json");
  await writeFile(file, JSON.stringify({ apps: [app] }));
  await server.pm2("start", file);
  await eventually("a new worker runs beside the old ones", async () => {
    return (await journalThere(server, "prod")) && (await server.processes("api")).length > 2;
  });
  const [guard] = await guards(server);
  expect(guard).toBeDefined();

  await server.pm2("restart", "runner");
  expect(await isThere(`/proc/${guard?.pid}`)).toBe(true);
  await eventually("the guard is done", async () => (await guards(server)).length === 0);
  expect(await journalThere(server, "prod")).toBe(false);
  expect(await isThere(join(server.home, "pm2-actions/locks/prod.recovered.json"))).toBe(true);
  expect((await server.processes("api")).map(({ pm2_env }) => pm2_env.status)).toEqual([
    "online",
    "online",
  ]);
  await pause(500);
  expect(await greeting()).toBe("first");
  await foreign.assertUntouched();
});
