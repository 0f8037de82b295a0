import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { copyInto } from "../../scripts/copy-into.mjs";
import { eventually } from "../integration/server.js";
import { journals } from "./journals.js";
import { engines, Project, runJob, startJob } from "./runner.js";
import { assertServes, openShop, type Shop } from "./shop.js";

let shop: Shop;
let project: Project;
const workflow = ".gitea/workflows/deploy.yml";
const unfinished = "The step did not finish";

beforeEach(async () => {
  shop = await openShop();
  project = await Project.create(shop.server, "shop");
});
afterEach(() => shop.server.destroy());

const steps = (...lines: string[]) =>
  project.write(
    workflow,
    `
on: workflow_dispatch
jobs:
  deploy:
    runs-on: self-hosted
    steps:
      - uses: actions/checkout@v4
${lines.join("\n")}
`,
  );

const deploy = (uses: string, seconds: number) => `
      - uses: ${uses}
        with:
          namespace: shop
          working-directory: ${shop.folder}
          stable-seconds: ${seconds}`;

describe.each(engines)("the post entry under %s", (engine) => {
  it("says nothing of steps that finished: used twice, in a composite action, from afar, failed", async () => {
    copyInto(project.folder, ".");
    await Project.ofActions(shop.server);
    const remote = {
      "owner/pm2-actions@v1": `${shop.server.folder}/repositories/pm2-actions`,
    };
    const inner = deploy("owner/pm2-actions/actions/pm2-deploy@v1", 0.5)
      .trimStart()
      .replaceAll("\n  ", "\n");
    await project.write(
      "team/deploy/action.yml",
      `name: deploy\ndescription: The team's own\nruns:\n  using: composite\n  steps:\n    ${inner}\n`,
    );
    const near = deploy("./actions/pm2-deploy", 0.5);
    const bad = `${deploy("./actions/pm2-deploy", 0.5)}\n          ecosystem: missing.json`;
    await steps(
      near,
      near,
      "      - uses: ./team/deploy",
      `${bad}\n        continue-on-error: true`,
    );
    const { code, log } = await runJob(engine, shop.server, project, { workflow, remote });
    expect(code, log).toBe(0);
    expect(log).toContain("missing.json");
    expect(log).toMatch(/Post .*pm2-deploy/);
    expect(log).not.toContain(unfinished);
    await assertServes(shop, "first");
  });

  it("turns a run red whose runner was stopped in the middle of a step", async () => {
    copyInto(project.folder, ".");
    await steps(deploy("./actions/pm2-deploy", 0.5));
    expect((await runJob(engine, shop.server, project, { workflow })).code).toBe(0);
    await shop.change("second");
    await steps(deploy("./actions/pm2-deploy", 8));
    const job = await startJob(engine, shop.server, project, { workflow });
    await eventually("the deploy acts", async () => (await journals(shop.server)).length > 0);
    job.stopRunner();
    const { code, log } = await job.ended;
    expect(log).toContain(unfinished);
    expect(code, log).not.toBe(0);
    await eventually("the guard is done", async () => (await journals(shop.server)).length === 0);
    await assertServes(shop, "first");
  });
});
