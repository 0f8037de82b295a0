import { createStage } from "../../scripts/demo/stage.mjs";
import { destroyServers } from "../../scripts/private-server.mjs";
import { inTurn, node, timed } from "../measure.mjs";

/** How scripts look for their app in what `pm2 jlist` prints. */
const filter = 'JSON.parse(require("fs").readFileSync(0)).find(({ name }) => name === "shop")';

/**
 * A deploy that finds nothing to do, without a health URL, since the shell asks none, and with one;
 * Node.js alone; and the shell that people write instead: its calls one after another, each as an argv,
 * so without the time of the shell itself.
 * @param {{ runs: number, shellRuns: number }} counts
 * @returns medians in ms; `reading` is the shell without its startOrReload
 */
export async function nothingToDo({ runs, shellRuns }) {
  const stage = await createStage();
  const { prod, test, server, other } = stage;
  try {
    const deployed = await stage.deploy(prod, "1.0.0");
    if (deployed.outputs.result !== "deployed") throw new Error(deployed.log);
    /** @param {Record<string, string>} inputs */
    const unchanged = async (inputs) => {
      const step = await stage.deploy(prod, "1.0.0", undefined, inputs);
      if (step.outputs.result !== "unchanged") throw new Error(step.log);
      return step.ms;
    };
    const deploy = () => unchanged({ "health-url": "" });
    const asking = () => unchanged({});
    const bare = () => timed(() => node(["-e", "0"], server.environment()));

    const copy = await stage.checkOut(test, "1.0.0");
    const port = { SHOP_PORT: String(test.port) };
    const startOrReload = () =>
      other.pm2(["startOrReload", "ecosystem.config.cjs", "--env", "test"], port, copy);
    const read = async () => {
      await other.pm2(["jlist"]);
      await other.pm2(["save"]);
      await node(["-e", filter], other.environment(), other.pm2(["jlist"]));
      await other.pm2(["describe", test.app]);
      await other.pm2(["logs", test.app, "--nostream", "--lines", "20"]);
    };
    await startOrReload();
    const shell = await inTurn(shellRuns, {
      reading: () => timed(read),
      reload: () => timed(startOrReload),
    });
    return { ...(await inTurn(runs, { bare, deploy, asking })), ...shell };
  } finally {
    await destroyServers();
  }
}
