import { lstat, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { freePorts, startBilling } from "../stage.mjs";
import { counted, number } from "../story.mjs";

/** @param {import("../stage.mjs").Stage} stage */
export async function secret(stage) {
  const { story, server, other, token, prod, test, steps } = stage;
  story.chapter("The secret that stayed in its job");
  story.say("Every step so far had a token in SHOP_API_TOKEN and GITHUB_TOKEN. Who got it?");

  const here = await findings(server, token);
  const written = steps.flatMap(({ log, summary, outputs }) => [
    log,
    summary,
    ...Object.values(outputs),
  ]);
  const shown = written.filter((text) => text.includes(token)).length;
  const named = steps.filter(({ log }) => log.includes("SHOP_API_TOKEN")).length;

  story.say('On a second daemon, "pm2 start" with the same variables:');
  await startBilling(other);
  const ports = await freePorts(2);
  for (const [at, each] of [prod, test].entries()) {
    const { namespace, environment } = each;
    const variables = { SHOP_API_TOKEN: token, GITHUB_TOKEN: token, SHOP_PORT: String(ports[at]) };
    const options = ["--env", environment, "--namespace", namespace];
    const folder = await stage.checkOut(each, "1.0.0");
    await other.pm2(["start", "ecosystem.config.cjs", ...options], variables, folder);
  }
  await other.pm2(["save"]);
  const there = await findings(other, token);

  story.table(
    ["where the token is", "pm2-deploy", "pm2 start"],
    [
      ["dump.pm2, times", number(here.dump), number(there.dump)],
      ["files of PM2's home", number(here.files), number(there.files)],
      ["process list, times", number(here.list), number(there.list)],
      ["processes with it in their environment", number(here.processes), number(there.processes)],
    ],
  );
  story.proves(
    here.dump + here.files + here.list + here.processes === 0 && here.looked.processes === 8,
    `the token is in 0 of ${counted(here.looked.files, "file")} of PM2's home, 0 of ${counted(here.looked.processes, "process", "processes")}, and not in the process list`,
  );
  story.proves(
    shown === 0 && named > 0,
    `${counted(written.length, "log, summary or output", "logs, summaries and outputs")} of ${counted(steps.length, "step")}: ${shown} show its value, ${named} name the variable that was not passed on`,
  );
  story.proves(
    there.dump > 0 && there.processes > 0,
    `the search does find it where it is: ${number(there.dump)} times in the dump that "pm2 save" wrote`,
  );
}

/** @param {import("../../private-server.mjs").PrivateServer} server @param {string} token */
async function findings(server, token) {
  const daemon = Number(await readFile(join(server.home, "pm2.pid"), "utf8"));
  const pids = [daemon, ...(await server.list()).map(({ pid }) => pid)];
  const environments = await Promise.all(pids.map((pid) => readFile(`/proc/${pid}/environ`)));
  const files = await textsIn(server.home);
  return {
    dump: times(await readFile(server.dump, "utf8"), token),
    files: files.filter((text) => text.includes(token)).length,
    list: times(await server.pm2(["jlist"]), token),
    processes: environments.filter((text) => text.includes(token)).length,
    looked: { files: files.length, processes: environments.length },
  };
}

/** @param {string} folder */
async function textsIn(folder) {
  const paths = (await readdir(folder, { recursive: true })).map((name) => join(folder, name));
  const isFile = await Promise.all(paths.map(async (path) => (await lstat(path)).isFile()));
  return Promise.all(paths.filter((_, at) => isFile[at]).map((path) => readFile(path, "utf8")));
}

/** @param {string} text @param {string} word */
const times = (text, word) => text.split(word).length - 1;
