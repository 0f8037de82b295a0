import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { BehindNginx, ordinary, Watch } from "./behind-nginx.js";
import { guards } from "./guards.js";
import { eventually, type Foreign, type RunningStep, Server } from "./server.js";

let server: Server;
let foreign: Foreign;
let here: BehindNginx;

beforeAll(async () => {
  server = await Server.create();
  foreign = await server.foreign();
});
afterEach(async () => {
  await here.destroy();
  await foreign.assertUntouched();
});
afterAll(() => server.destroy());

const lock = (ending: string) => join(server.home, "pm2-actions/locks", here.name + ending);
const journal = () =>
  existsSync(lock(".journal.json")) ? readFileSync(lock(".journal.json"), "utf8") : "";

/** By what a moment is seen; the reload takes a second. */
const moments = {
  "as the new process starts": (step: RunningStep) => step.said().includes("beside the old one"),
  "before the file is written": () => journal().includes('"upstream"'),
  "when the file names the new port": async () => (await here.nginx.named()) === here.pair[1],
  "as the proxy is told": (step: RunningStep) => /proxy\.cjs.* prints/.test(step.said()),
  "while the old process drains": (step: RunningStep) => /proxy\.cjs.*: done/.test(step.said()),
  "when all is but done": () => journal().includes('"finishing"'),
};
type Moment = keyof typeof moments;

/** A step that is killed in this moment, with its guard if that is asked for. */
async function kill(moment: Moment, guardToo: boolean): Promise<void> {
  const reload = here.script("setTimeout(pass, 1000);");
  const step = here.start("1", { "upstream-reload": reload, "drain-seconds": "3" });
  while (step.child.exitCode === null && !(await moments[moment](step))) await pause(2);
  if (guardToo) {
    process.kill(-(step.child.pid as number), "SIGSTOP");
    for (const { pid } of await guards(server)) process.kill(pid, "SIGKILL");
  }
  step.kill();
  const { signal, log } = await step.ended;
  expect(signal, log).toBe("SIGKILL");
  await eventually(
    "the guard lets go",
    async () => spawnSync("flock", ["--nonblock", lock(".lock"), "true"]).status === 0,
    60,
  );
}

it.each(Object.keys(moments) as Moment[])(
  "a deploy that is killed %s is put right by its guard, and nothing is lost",
  async (moment) => {
    here = await BehindNginx.create(server);
    await here.begin(ordinary);
    const watch = new Watch(here);
    try {
      await kill(moment, false);
      await here.assertOne(here.pair[moment === "when all is but done" ? 1 : 0]);
      const next = await here.start("1").ended;
      expect(next.log).toContain("A step was killed before it was done: pm2-deploy");
      expect(next.code, next.log).toBe(0);
      await here.assertOne(here.pair[1]);
    } finally {
      await watch.end();
    }
    watch.assertNothingLost();
  },
);

it.each(["as the proxy is told", "while the old process drains", "when all is but done"] as const)(
  "one that is killed with its guard %s is put right by the next run",
  async (moment) => {
    here = await BehindNginx.create(server);
    await here.begin(ordinary);
    const watch = new Watch(here);
    try {
      await kill(moment, true);
      const next = await here.start("1").ended;
      expect(next.code, next.log).toBe(0);
      await here.assertOne(here.pair[1]);
    } finally {
      await watch.end();
    }
    watch.assertNothingLost();
  },
);
