import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { PrivateNginx } from "../../private-nginx.mjs";
import { createServer } from "../../private-server.mjs";
import { lostOf, requestsOf, showLoad, underLoad } from "../load.mjs";
import { freePorts } from "../stage.mjs";
import { startStep } from "../step.mjs";
import { number, seconds } from "../story.mjs";

/** What most apps are: a server that does nothing at its end. */
const code = `require("node:http").createServer((_request, response) =>
  response.end(JSON.stringify({ version: process.env.VERSION }))).listen(process.env.PORT, "127.0.0.1");\n`;

/** @param {import("../stage.mjs").Stage} stage */
export async function ordinaryApps(stage) {
  const { story } = stage;
  story.chapter("Apps that know nothing of all this");
  const server = await createServer("pm2-plain");
  const [front = 0, port = 0, other = 0] = await freePorts(3);
  const folder = join(server.folder, "legacy");
  await mkdir(folder);
  await writeFile(join(folder, "server.cjs"), code);
  /** @param {string} version @param {object} entry @param {Record<string, string>} inputs */
  const deploy = async (version, entry, inputs = {}) => {
    const app = { name: "legacy", script: "server.cjs", env: { PORT: port, VERSION: version } };
    const apps = [{ ...app, ...entry }];
    await writeFile(join(folder, "ecosystem.config.json"), JSON.stringify({ apps }));
    const usual = { namespace: "legacy", "stable-seconds": "1", "working-directory": folder };
    return (await startStep(server, "pm2-deploy", { ...usual, release: version, ...inputs })).ended;
  };

  const clustered = { exec_mode: "cluster", instances: 2 };
  await deploy("1.0.0", clustered);
  story.say(
    "It dies at SIGINT, whatever it has begun. In cluster mode the workers drain all the same:",
  );
  const url = `http://127.0.0.1:${port}/`;
  const drained = await underLoad(url, () => deploy("1.1.0", clustered));
  showLoad(story, drained.load);
  story.proves(
    lostOf(drained.load) === 0 && drained.load.fresh.versions["1.1.0"] !== undefined,
    `an app that just dies, with drain: of ${number(requestsOf(drained.load))} requests, fresh and kept-alive: ${lostOf(drained.load)} lost`,
  );
  await server.pm2(["delete", "legacy"]);

  const nginx = await nginxOf(join(server.folder, "nginx"), front, port, story);
  if (nginx === undefined) return;
  try {
    await deploy("2.0.0", {});
    story.say("In fork mode, behind nginx, it has a gap as ever:");
    const gap = await underLoad(nginx.url, () => deploy("2.1.0", {}));
    showLoad(story, gap.load);
    story.say("With overlap its new process starts on another port, and nginx is led to it:");
    const overlap = { overlap: `legacy=${port},${other}`, ...nginx.inputs };
    const { load, result } = await underLoad(nginx.url, () => deploy("2.2.0", {}, overlap));
    showLoad(story, load);
    const named = await nginx.named();
    const [now, ...more] = await server.processes("legacy");
    story.proves(
      result.outputs.result === "deployed" && named === other && more.length === 0,
      `a fork app: ${result.outputs.result} in ${seconds(result.ms)}, nginx leads to port ${named}, where pid ${now?.pid} listens`,
    );
    const { requests, lost, versions } = load.fresh;
    story.proves(
      lost.length === 0 && versions["2.2.0"] !== undefined,
      `of ${number(requests)} requests on fresh connections meanwhile: ${lost.length} lost; with the gap it was ${number(gap.load.fresh.lost.length)} of ${number(gap.load.fresh.requests)}`,
    );
  } finally {
    await nginx.destroy();
  }
}

/**
 * Nothing where none can be had: the rest of the demonstration needs none.
 * @param {string} folder @param {number} front @param {number} port @param {import("../story.mjs").Story} story
 */
async function nginxOf(folder, front, port, story) {
  try {
    return await PrivateNginx.create(folder, front, port);
  } catch (error) {
    story.notRun("a fork app behind nginx", error instanceof Error ? error.message : String(error));
    return undefined;
  }
}
