import { existsSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { lostOf, requestsOf, showLoad, underLoad } from "../load.mjs";
import { number, seconds } from "../story.mjs";

/** @param {import("../stage.mjs").Stage} stage */
export async function killedHalfWay(stage) {
  const { story, server, prod } = stage;
  story.chapter("A deploy that is killed half way");
  const before = await server.processes("prod");
  story.say("pm2-deploy brings version 2.0.0. When it has replaced a worker, the runner kills it:");
  const journal = join(server.locks, "prod.journal.json");
  const { load, result } = await underLoad(prod.url, async () => {
    const step = await stage.startDeploy(prod, "2.0.0");
    const pids = before.map(({ pid }) => pid);
    await until("the deploy has begun to replace workers", () => !pids.every(isAlive));
    const killed = performance.now();
    step.kill();
    const left = existsSync(journal);
    const { code } = await step.ended;
    await until("the guard has put things right", () => !existsSync(journal));
    return { code, left, ms: performance.now() - killed };
  });
  showLoad(story, load);

  const after = await server.processes("prod");
  const versions = after.map(({ pm2_env }) => pm2_env.version);
  const numbers = after.map(({ pm2_env }) => pm2_env.NODE_APP_INSTANCE).sort();
  const survivors = after.filter(({ pid }) => before.some((old) => old.pid === pid)).length;
  story.proves(
    result.code === null && result.left && versions.join() === "1.1.0,1.1.0,1.1.0",
    `SIGKILL in the middle: ${seconds(result.ms)} later the guard has version 1.1.0 back (${survivors} workers survived, ${after.length - survivors} came back)`,
  );
  const lost = lostOf(load);
  story.proves(
    lost === 0 && numbers.join() === "0,1,2",
    `of ${number(requestsOf(load))} requests from before the kill to after the repair: ${lost} lost`,
  );
  const saved = (await server.saved()).length;
  story.proves(saved === 7, `PM2's dump is whole: ${saved} entries`);

  story.say("The same deploy once more, and what it says:");
  const next = await stage.deploy(prod, "2.0.0");
  const said = next.log.split("\n").filter((line) => /^(?:A step was killed|Its guard)/.test(line));
  story.quote(said.join("\n"));
  story.proves(
    next.outputs.result === "deployed" && said.length > 0,
    `the next run says what happened, and goes through: ${next.outputs.result} in ${seconds(next.ms)}`,
  );
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** @param {string} what @param {() => boolean} holds */
async function until(what, holds) {
  for (const deadline = Date.now() + 60_000; !holds(); await pause(10))
    if (Date.now() > deadline) throw new Error(`Not within 60 s: ${what}.`);
}
