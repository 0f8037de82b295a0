import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { copyInto } from "../../scripts/copy-into.mjs";
import { eventually } from "../integration/server.js";
import { engines, Project, runJob, startJob } from "./runner.js";
import { openShop, type Shop } from "./shop.js";

let shop: Shop;
let project: Project;
const workflow = ".gitea/workflows/stop.yml";

beforeEach(async () => {
  shop = await openShop();
  project = await Project.create(shop.server, "shop");
  copyInto(project.folder, ".");
  await shop.server.pm2("start", `${shop.folder}/idle.cjs`, "--name", "api", "--namespace", "shop");
});
afterEach(() => shop.server.destroy());

const stopThen = (...lines: string[]) =>
  project.write(
    workflow,
    `
on: workflow_dispatch
jobs:
  stop:
    runs-on: self-hosted
    steps:
      - uses: actions/checkout@v4
      - uses: ./actions/pm2-stop
        with:
          namespace: shop
          name-pattern: "*"
          until: job-end
${lines.join("\n")}
`,
  );

const status = async () => (await shop.processes()).map(({ pm2_env }) => pm2_env.status).join();
const runs = (what: string) => eventually(what, async () => (await status()) === "online", 40);
const isDown = () => eventually("the stop", async () => (await status()) === "stopped");

describe.each(engines)("a stop until the job's end under %s", (engine) => {
  it("holds for all steps of the job, and ends with it", async () => {
    await stopThen(
      "      - run: sleep 3",
      `      - run: pm2 jlist > "${shop.server.folder}/list" && exit 1`,
    );
    const { code, log } = await runJob(engine, shop.server, project, { workflow });
    expect(code, log).not.toBe(0);
    const list = (await shop.written("list")) ?? "";
    expect(list).toContain('"status":"stopped"');
    await runs("the app runs again");
    await shop.foreign.assertUntouched();
  });

  it("ends with a runner that is killed, and with one that is stopped", async () => {
    await stopThen("      - run: sleep 6");
    for (const signal of ["SIGKILL", "SIGTERM"] as const) {
      const job = await startJob(engine, shop.server, project, { workflow });
      await isDown();
      job.stopRunner(signal);
      await job.ended;
      await runs(`the app runs again after ${signal}`);
    }
    await shop.foreign.assertUntouched();
  });
});
