import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { allPids, commandLineOf } from "../../src/proc.js";
import { eventually, type Foreign, Server } from "./server.js";
import { Shop } from "./shop.js";

let server: Server;
let foreign: Foreign;
let shop: Shop;
let count = 0;

beforeAll(async () => {
  server = await Server.create();
  foreign = await server.foreign("foreign", "others");
});
beforeEach(async () => {
  shop = await Shop.create(server, `health-${count++}`);
  await build("1.0.0", "");
  expect((await shop.deploy("1.0.0")).outputs.result).toBe("deployed");
});
afterEach(() => foreign.assertUntouched());
afterAll(() => server.destroy());

const notes = () => join(server.folder, `${shop.name}.notes`);
const asked = () =>
  existsSync(notes())
    ? readFileSync(notes(), "utf8")
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line) as Record<string, string>)
    : [];

/** A workspace with a program that notes down which worker it was asked about. */
async function build(version: string, script: string) {
  await shop.build(version, { env: { QUEUE_PASSWORD: "canary-secret-2" } });
  const seen =
    "{ ...process.env, cwd: process.cwd(), alive: String(process.kill(+process.env.WORKER_PID, 0)) }";
  shop.write(
    "healthy.cjs",
    `require("node:fs").appendFileSync(${JSON.stringify(notes())}, JSON.stringify(${seen}) + "\\n");\n${script}\n`,
  );
}

const pids = async () => (await server.processes(shop.name)).map(({ pid }) => pid).sort();

it("a health command is asked about each new worker, with its variables, pid and number", async () => {
  await build("2.0.0", "");
  const step = await shop.deploy("2.0.0", { "health-command": "node healthy.cjs" });
  expect(step.outputs.result, step.log).toBe("deployed");
  const now = await pids();
  const about = asked().filter(({ WORKER_PID }) => now.includes(Number(WORKER_PID)));
  expect(new Set(about.map(({ WORKER_PID }) => Number(WORKER_PID)))).toEqual(new Set(now));
  expect(new Set(about.map(({ NODE_APP_INSTANCE }) => NODE_APP_INSTANCE))).toEqual(
    new Set(["0", "1"]),
  );
  for (const seen of about)
    expect(seen).toMatchObject({
      WORKER_NAME: shop.name,
      PORT: String(shop.port),
      alive: "true",
      cwd: shop.current(),
    });
  expect(step.log).toContain("node healthy.cjs: exit code 0 for each of 2 workers.");
  // What the ecosystem file does not have is not asked about.
  const idle = join(shop.workspace, "idle.cjs");
  await server.pm2("start", idle, "--name", "stray", "--namespace", shop.name);
  const again = await shop.deploy("2.0.0", { "health-command": "node healthy.cjs" });
  expect(again.outputs.result, again.log).toBe("unchanged");
  expect(again.code, again.log).toBe(0);
  expect(asked().filter(({ WORKER_NAME }) => WORKER_NAME === "stray")).toEqual([]);
  await server.pm2("delete", "stray");
  // A restart asks it, too, and a deploy with nothing to do.
  const restarted = await server.step("pm2-restart", {
    ...{ namespace: shop.name, "name-pattern": "*", "stable-seconds": "0.3" },
    ...{ "health-command": "false", "health-timeout": "1" },
  });
  expect(restarted.code, restarted.log).toBe(1);
  expect(restarted.log).toContain("The health command did not pass for");
  const same = await shop.deploy("2.0.0", { "health-command": "false" });
  expect(same.code).toBe(1);
  expect(same.log).toContain("Nothing was changed");
});

it("a worker that the health command does not find well costs the old ones nothing", async () => {
  const before = await pids();
  await build(
    "2.0.0",
    'console.error("not subscribed: " + process.env.QUEUE_PASSWORD); process.exit(2);',
  );
  const step = await shop.deploy("2.0.0", { "health-command": "node healthy.cjs" });
  expect(step.outputs.result, step.log).toBe("rolled-back");
  expect(step.log).toMatch(
    /health command did not pass for .* within 1 s: exit code 2; it said "not subscribed: \*\*\*"/,
  );
  expect(step.log + step.summary).not.toContain("canary-secret-2");
  expect(await pids()).toEqual(before);
  await shop.assertWhole("1.0.0");
});

it("a port that must accept connections is waited for, and one that does not undoes the deploy", async () => {
  await build("2.0.0", "");
  const good = await shop.deploy("2.0.0", { "health-tcp": `127.0.0.1:${shop.port}` });
  expect(good.outputs.result, good.log).toBe("deployed");
  expect(good.log).toContain(`127.0.0.1:${shop.port}: accepts connections.`);
  await build("3.0.0", "");
  // Drawn together with the app's own port, and nobody's.
  const bad = await shop.deploy("3.0.0", { "health-tcp": `localhost:${shop.port + 1}` });
  expect(bad.outputs.result, bad.log).toBe("rolled-back");
  expect(bad.log).toContain(`localhost:${shop.port + 1} accepts no connection: `);
  await shop.assertWhole("2.0.0");
});

it("what a health command started does not outlive its time", async () => {
  const word = `asks-${shop.name}`;
  await build(
    "2.0.0",
    `require("node:child_process").spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)", ${JSON.stringify(word)}], { stdio: "inherit", detached: true });
     console.log("still asking"); setInterval(() => {}, 1000);`,
  );
  const step = await shop.deploy("2.0.0", { "health-command": "node healthy.cjs" });
  expect(step.outputs.result, step.log).toBe("rolled-back");
  expect(step.log).toContain('it did not end in time, and was ended; it said "still asking"');
  expect(allPids().filter((pid) => commandLineOf(pid).includes(word))).toEqual([]);
  await shop.assertWhole("1.0.0");
});

it("a restart refuses one that cannot be run before it touches anything, and shows none of its secrets", async () => {
  const before = await pids();
  const restart = (command: string) =>
    server.step("pm2-restart", {
      ...{ namespace: shop.name, "name-pattern": "*", "stable-seconds": "0.3" },
      ...{ "health-command": command, "dry-run": "true" },
    });
  const missing = await restart("./no-such.sh");
  expect(missing.code, missing.log).toBe(1);
  expect(missing.log).toContain('Input "health-command" names the program "./no-such.sh"');
  expect((await restart("./healthy.cjs")).log).toContain("may not be run");
  expect((await restart("node healthy.cjs")).outputs.result).toBe("planned");
  const secret = "canary-secret-2";
  const same = await shop.deploy("1.0.0", { "health-command": `echo --api-key ${secret}` });
  expect(same.outputs.result, same.log).toBe("unchanged");
  expect(same.log).toContain("echo --api-key ***: exit code 0 for each of 2 workers.");
  expect(await pids()).toEqual(before);
});

it("mistakes are named together, before anything is touched", async () => {
  const before = await pids();
  await build("2.0.0", "");
  const step = await shop.deploy("2.0.0", {
    "health-tcp": "127.0.0.1, host:99999",
    "health-command": "node a.js\nnode b.js",
  });
  expect(step.code).toBe(1);
  expect(step.log).toContain('Input "health-tcp"');
  expect(step.log).toContain('Input "health-command"');
  const missing = await shop.deploy("2.0.0", { "health-command": "./no-such.sh" });
  expect(missing.log).toContain('Input "health-command" names the program "./no-such.sh"');
  expect(await pids()).toEqual(before);
});

it("a health command whose step is killed is ended by the guard", async () => {
  const before = await pids();
  const word = `asks-on-${shop.name}`;
  await build("2.0.0", "setInterval(() => {}, 1000);");
  const step = shop.start("pm2-deploy", {
    ...{ source: ".", release: "2.0.0", "health-timeout": "60" },
    "health-command": `node healthy.cjs ${word}`,
  });
  const running = () => allPids().filter((pid) => commandLineOf(pid).includes(word));
  await eventually("the command runs", () => running().length > 0 && asked().length > 0);
  step.kill();
  await step.ended;
  await shop.guardDone();
  expect(running()).toEqual([]);
  expect(await pids()).toEqual(before);
});
