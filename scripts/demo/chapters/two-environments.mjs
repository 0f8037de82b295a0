import { ask } from "../load.mjs";
import { billing, startBilling } from "../stage.mjs";
import { counted, seconds } from "../story.mjs";

/** @param {import("../stage.mjs").Stage} stage */
export async function twoEnvironments(stage) {
  const { story, server, prod, test } = stage;
  story.chapter("Two environments come up beside somebody else's process");
  await startBilling(server);
  stage.foreign = await billing(server);
  story.say(
    `Somebody's app "billing" runs on this daemon already (pid ${stage.foreign?.pid}, namespace default).`,
  );
  story.say("pm2-deploy brings up prod and test, both at the same time:");

  const both = [prod, test];
  const first = await Promise.all(both.map((environment) => stage.deploy(environment, "1.0.0")));

  story.table(
    ["namespace", "name", "id", "pid", "status"],
    (await server.list()).map(({ name, pm_id, pid, pm2_env }) =>
      [pm2_env.namespace, name, pm_id, pid, pm2_env.status].map(String),
    ),
  );
  for (const [at, { namespace, url }] of both.entries()) {
    const step = first[at];
    const workers = await server.processes(namespace);
    const answered = await ask(url);
    story.proves(
      step?.outputs.result === "deployed" && workers.length === 3 && answered === "1.0.0",
      `${namespace}: ${step?.outputs.result} in ${seconds(step?.ms ?? 0)}, ${counted(workers.length, "worker")} of version ${answered} answer`,
    );
  }
  const saved = (await server.saved()).map(({ namespace }) => namespace);
  /** @param {string} namespace */
  const count = (namespace) => saved.filter((each) => each === namespace).length;
  story.proves(
    count("default") === 1 && count("prod") === 3 && count("test") === 3,
    `PM2's dump holds all three after two deploys at once: default ${count("default")}, prod ${count("prod")}, test ${count("test")}`,
  );

  const pids = (await server.list()).map(({ pid }) => pid).join();
  const again = await stage.deploy(prod, "1.0.0");
  story.proves(
    again.outputs.result === "unchanged" && (await server.list()).map((p) => p.pid).join() === pids,
    `the same deploy once more: ${again.outputs.result}, no process touched, in ${seconds(again.ms)}`,
  );
}
