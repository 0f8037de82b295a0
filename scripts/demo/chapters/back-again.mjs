import { existsSync } from "node:fs";
import { join } from "node:path";
import { lostOf, requestsOf, showLoad, underLoad } from "../load.mjs";
import { currentVersion } from "../stage.mjs";
import { reason } from "../step.mjs";
import { number, seconds } from "../story.mjs";

/** @param {import("../stage.mjs").Stage} stage */
export async function backAgain(stage) {
  const { story, server, prod } = stage;
  story.chapter("A release that comes up ill, and the way back");
  const before = await server.processes("prod");
  const was = await currentVersion(prod);
  story.say("Version 2.1.0 starts, but its health URL answers 404. The step says:");
  /** @param {string} code */
  const ill = (code) => code.replace('"/health"', '"/healthy"');
  const bad = await underLoad(prod.url, () => stage.deploy(prod, "2.1.0", ill));
  story.quote(reason(bad.result));
  showLoad(story, bad.load);
  const pids = (await server.processes("prod")).map(({ pid }) => pid);
  const current = await currentVersion(prod);
  story.proves(
    bad.result.outputs.result === "rolled-back" && current === was,
    `a release that fails its health check: ${bad.result.outputs.result} in ${seconds(bad.result.ms)}, current is still ${current}`,
  );
  story.proves(
    lostOf(bad.load) === 0 && pids.join() === before.map(({ pid }) => pid).join(),
    `of ${number(requestsOf(bad.load))} requests meanwhile: ${lostOf(bad.load)} lost; the workers of ${current} were not touched`,
  );

  const workspaces = join(server.folder, "workspaces");
  const left = ["1.1.0", "2.0.0"].filter((each) => existsSync(join(workspaces, `prod-${each}`)));
  story.say("Now pm2-rollback. The workspaces that all this was deployed from are long gone:");
  const back = await underLoad(prod.url, () => stage.rollback(prod));
  showLoad(story, back.load);
  const after = await server.processes("prod");
  const versions = after.map(({ pm2_env }) => pm2_env.version).join();
  const now = await currentVersion(prod);
  const gone = left.length === 0;
  story.proves(
    gone && back.result.outputs.result === "deployed" && versions === "1.1.0,1.1.0,1.1.0",
    `the way back from ${was} to ${now}, with no workspace left: ${seconds(back.result.ms)}, ${after.length} workers of version ${now}`,
  );
  story.proves(
    now === "1.1.0" && lostOf(back.load) === 0 && back.load.fresh.versions["1.1.0"] !== undefined,
    `of ${number(requestsOf(back.load))} requests during the rollback: ${lostOf(back.load)} lost`,
  );
}
