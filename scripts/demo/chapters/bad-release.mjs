import { lostOf, requestsOf, showLoad, underLoad } from "../load.mjs";
import { reason } from "../step.mjs";
import { number, seconds } from "../story.mjs";

/** @param {import("../stage.mjs").Stage} stage */
export async function badRelease(stage) {
  const { story, server, prod } = stage;
  story.chapter("A bad release under load");
  const before = await server.processes("prod");
  /** @param {string} code */
  const broken = (code) => `require("./settings-of-1.2.0.json");\n${code}`;
  story.say("Version 1.2.0 reads a settings file that nobody put there. The step says:");
  const { load, result } = await underLoad(prod.url, () => stage.deploy(prod, "1.2.0", broken));
  story.quote(reason(result));
  showLoad(story, load);

  const pids = (await server.processes("prod")).map(({ pid }) => pid);
  const same = pids.join() === before.map(({ pid }) => pid).join();
  story.proves(
    result.code === 1 && result.outputs.result === "rolled-back",
    `a bad release: ${result.outputs.result} in ${seconds(result.ms)}, the step fails with exit code ${result.code}`,
  );
  story.proves(
    same,
    `the old workers were not touched: pids ${before.map(({ pid }) => pid).join(", ")} before, ${pids.join(", ")} after`,
  );
  const lost = lostOf(load);
  const bad = load.fresh.versions["1.2.0"] ?? 0;
  story.proves(
    lost === 0 && bad === 0,
    `of ${number(requestsOf(load))} requests meanwhile: ${lost} lost, ${bad} answered by the bad release`,
  );
}
