import { showLoad, underLoad } from "../load.mjs";
import { number, seconds } from "../story.mjs";

/** @param {import("../stage.mjs").Stage} stage */
export async function badRelease(stage) {
  const { story, server, prod } = stage;
  story.chapter("A bad release under load");
  const before = await server.processes("prod");
  const folder = await stage.place(prod, "1.2.0", 'require("./settings-of-1.2.0.json");\n');
  story.say("Version 1.2.0 reads a settings file that nobody put there. The step says:");
  const { load, result } = await underLoad(prod.url, () => stage.deploy(prod, folder, "1.2.0"));
  story.quote(sentence(result.log, "::error::"));
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
  const requests = load.fresh.requests + load.kept.requests;
  const lost = load.fresh.lost.length + load.kept.lost.length;
  const bad = load.fresh.versions["1.2.0"] ?? 0;
  story.proves(
    lost === 0 && bad === 0,
    `of ${number(requests)} requests meanwhile: ${lost} lost, ${bad} answered by the bad release`,
  );
}

/** The rest of the first line that begins so. @param {string} log @param {string} beginning */
function sentence(log, beginning) {
  const line = log.split("\n").find((each) => each.startsWith(beginning)) ?? "no such line";
  return line.slice(beginning.length).replaceAll("%0A", "\n").replaceAll("%25", "%");
}
