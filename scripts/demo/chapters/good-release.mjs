import { lostOf, requestsOf, showLoad, underLoad } from "../load.mjs";
import { counted, number, seconds } from "../story.mjs";

/** @param {import("../stage.mjs").Stage} stage */
export async function goodRelease(stage) {
  const { story, server, prod } = stage;
  story.chapter("A good release under load");
  const before = await server.processes("prod");
  story.say(
    "8 clients ask prod all the time while pm2-deploy brings version 1.1.0, in a directory of its own:",
  );
  const { load, result } = await underLoad(prod.url, () => stage.deploy(prod, "1.1.0"));
  showLoad(story, load);

  const after = await server.processes("prod");
  const old = before.map(({ pid }) => pid);
  const replaced = after.filter(({ pid }) => !old.includes(pid)).length;
  const numbers = after.map(({ pm2_env }) => pm2_env.NODE_APP_INSTANCE).sort();
  story.proves(
    result.outputs.result === "deployed" && replaced === 3 && after.length === 3,
    `a good release: ${result.outputs.result} in ${seconds(result.ms)}, ${replaced} of ${counted(after.length, "worker")} replaced`,
  );
  story.proves(
    numbers.join() === "0,1,2",
    `the workers have the numbers that they had: ${numbers.join(", ")}`,
  );
  const lost = lostOf(load);
  story.proves(
    lost === 0 && load.fresh.versions["1.1.0"] !== undefined,
    `of ${number(requestsOf(load))} requests meanwhile, fresh and kept-alive connections: ${lost} lost`,
  );
}
