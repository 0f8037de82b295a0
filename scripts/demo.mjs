// The product on a PM2 daemon of its own: real apps, real load, a real kill, real numbers.
// Ends with exit code 0 only if everything that it says did hold. Leaves nothing behind.
import { alert } from "./demo/chapters/alert.mjs";
import { backAgain } from "./demo/chapters/back-again.mjs";
import { badRelease } from "./demo/chapters/bad-release.mjs";
import { deleteAll } from "./demo/chapters/delete-all.mjs";
import { goodRelease } from "./demo/chapters/good-release.mjs";
import { killedHalfWay } from "./demo/chapters/killed-half-way.mjs";
import { ordinaryApps } from "./demo/chapters/ordinary-apps.mjs";
import { restore } from "./demo/chapters/restore.mjs";
import { secret } from "./demo/chapters/secret.mjs";
import { twoEnvironments } from "./demo/chapters/two-environments.mjs";
import { createStage } from "./demo/stage.mjs";
import { destroyClusters } from "./private-cluster.mjs";
import { destroyServers, pm2Version } from "./private-server.mjs";

const chapters = [
  twoEnvironments,
  goodRelease,
  ordinaryApps,
  badRelease,
  killedHalfWay,
  backAgain,
  secret,
  deleteAll,
  alert,
  restore,
];

const begun = performance.now();
const stage = await createStage();
const { story, server } = stage;

/** The exit code with which a signal, or a reader who has gone, ends this. @type {Promise<number>} */
const interrupted = new Promise((resolve) => {
  process.once("SIGINT", () => resolve(130));
  process.once("SIGTERM", () => resolve(143));
  process.once("SIGHUP", () => resolve(129));
  process.stdout.on("error", () => resolve(1));
});

async function tell() {
  story.opening(
    "pm2-actions on a server of its own",
    `PM2 ${pm2Version}, Node.js ${process.versions.node}, in ${server.folder}, which is removed at the end.`,
  );
  try {
    for (const chapter of chapters) await chapter(stage);
  } catch (error) {
    story.failed(`It ended early: ${error instanceof Error ? error.stack : error}`);
  }
  return story.ending(performance.now() - begun) ? 0 : 1;
}

const code = await Promise.race([tell(), interrupted]);
story.silence();
if (code > 1) console.log("\nInterrupted; cleaning up.");
// A second Ctrl-C must not leave a daemon behind.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => {});
await destroyServers();
destroyClusters();
process.exit(code);
