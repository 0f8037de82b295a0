import { spawnSync } from "node:child_process";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { allMoments, BehindNginx, type Moment, ordinary, Watch } from "./behind-nginx.js";
import { guards } from "./guards.js";
import { eventually, type Foreign, Server } from "./server.js";

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

/** A step that is killed in this moment, with its guard if that is asked for. */
async function kill(moment: Moment, guardToo: boolean): Promise<void> {
  const step = await here.startUntil(moment);
  if (guardToo) {
    process.kill(-(step.child.pid as number), "SIGSTOP");
    for (const { pid } of await guards(server)) process.kill(pid, "SIGKILL");
  }
  step.kill();
  const { signal, log } = await step.ended;
  expect(signal, log).toBe("SIGKILL");
  await eventually(
    "the guard lets go",
    async () => spawnSync("flock", ["--nonblock", here.lock(".lock"), "true"]).status === 0,
    60,
  );
}

it.each(allMoments)(
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
