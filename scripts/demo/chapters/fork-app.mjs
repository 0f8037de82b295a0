import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { PrivateNginx } from "../../private-nginx.mjs";
import { showLoad, underLoad } from "../load.mjs";
import { freePorts } from "../stage.mjs";
import { startStep } from "../step.mjs";
import { number, seconds } from "../story.mjs";

/** What most apps are: a server in fork mode that does nothing at its end. */
const code = `require("node:http").createServer((_request, response) =>
  response.end(JSON.stringify({ version: process.env.VERSION }))).listen(process.env.PORT, "127.0.0.1");\n`;

/** @param {import("../stage.mjs").Stage} stage */
export async function forkApp(stage) {
  const { story, server } = stage;
  story.chapter("A fork app behind nginx");
  const [front = 0, one = 0, other = 0] = await freePorts(3);
  const nginx = await nginxOf(server.folder, front, one, story);
  if (nginx === undefined) return;
  const folder = join(server.folder, "legacy");
  await mkdir(folder);
  await writeFile(join(folder, "server.cjs"), code);
  /** @param {string} version @param {Record<string, string>} inputs */
  const deploy = async (version, inputs) => {
    const env = { PORT: one, VERSION: version };
    const apps = [{ name: "legacy", script: "server.cjs", env }];
    await writeFile(join(folder, "ecosystem.config.json"), JSON.stringify({ apps }));
    const usual = { namespace: "legacy", "stable-seconds": "1" };
    const all = { ...usual, "working-directory": folder, release: version, ...inputs };
    return (await startStep(server, "pm2-deploy", all)).ended;
  };
  try {
    await deploy("1.0.0", {});
    story.say(
      "legacy runs in fork mode. 8 clients come through nginx while 1.1.0 is deployed as ever:",
    );
    const gap = await underLoad(nginx.url, () => deploy("1.1.0", {}));
    showLoad(story, gap.load);
    story.say(`And 1.2.0 with overlap: legacy=${one},${other}, beside the old process:`);
    const overlap = { overlap: `legacy=${one},${other}`, ...nginx.inputs };
    const { load, result } = await underLoad(nginx.url, () => deploy("1.2.0", overlap));
    showLoad(story, load);
    const named = await nginx.named();
    const [now, ...more] = await server.processes("legacy");
    story.proves(
      result.outputs.result === "deployed" && named === other && more.length === 0,
      `${result.outputs.result} in ${seconds(result.ms)}: nginx leads to port ${named}, where pid ${now?.pid} listens`,
    );
    story.proves(
      load.fresh.lost.length === 0 && load.fresh.versions["1.2.0"] !== undefined,
      `of ${number(load.fresh.requests)} requests on fresh connections meanwhile: ${load.fresh.lost.length} lost; with the gap it was ${number(gap.load.fresh.lost.length)} of ${number(gap.load.fresh.requests)}`,
    );
  } finally {
    await nginx.destroy();
  }
}

/**
 * Nothing where none can be had: the rest of the demonstration needs none.
 * @param {string} folder @param {number} front @param {number} one @param {import("../story.mjs").Story} story
 */
async function nginxOf(folder, front, one, story) {
  try {
    return await PrivateNginx.create(join(folder, "nginx"), front, one);
  } catch (error) {
    story.notRun("a fork app behind nginx", error instanceof Error ? error.message : String(error));
    return undefined;
  }
}
