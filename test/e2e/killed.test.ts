import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { copyInto } from "../../scripts/copy-into.mjs";
import { eventually } from "../integration/server.js";
import { journals } from "./journals.js";
import { type Engine, engines, Project, runJob, startJob } from "./runner.js";
import { assertServes, openShop, type Shop } from "./shop.js";

let shop: Shop;
let project: Project;
const workflow = ".gitea/workflows/deploy.yml";

beforeEach(async () => {
  shop = await openShop();
  project = await Project.create(shop.server, "shop");
  copyInto(project.folder, ".");
});
afterEach(() => shop.server.destroy());

/** Deploys and counts that as steady only after so many seconds. */
async function deployIn(seconds: number, more = ""): Promise<void> {
  const text = `
on: workflow_dispatch
jobs:
  deploy:
    runs-on: self-hosted
    steps:
      - uses: actions/checkout@v4
      - uses: ./actions/pm2-deploy
        with:
          namespace: shop
          working-directory: ${shop.folder}
          stable-seconds: ${seconds}
          ${more}
      - run: touch ${shop.server.folder}/went-on
`;
  await project.write(workflow, text);
}

async function deployFirst(engine: Engine): Promise<void> {
  await deployIn(0.5);
  const { code, log } = await runJob(engine, shop.server, project, { workflow });
  expect(code, log).toBe(0);
  await assertServes(shop, "first");
}

const acts = () =>
  eventually("the deploy acts", async () => (await journals(shop.server)).length > 0);

/** A new worker runs beside the old ones: the deploy is in its middle. */
const canaryRuns = () =>
  eventually(
    "a canary",
    async () => (await shop.processes()).filter(({ name }) => name === "shop-api").length === 3,
  );

describe.each(engines)("a job under %s", (engine) => {
  it("stops at a step that fails", async () => {
    await deployIn(0.5, "ecosystem: missing.config.cjs");
    const { code, log } = await runJob(engine, shop.server, project, { workflow });
    expect(code).not.toBe(0);
    expect(log).toContain("missing.config.cjs");
    expect(await shop.written("went-on")).toBeUndefined();
    expect(await shop.processes()).toEqual([]);
    await shop.foreign.assertUntouched();
  });

  it("that is cancelled is put right by its guard", async () => {
    await deployFirst(engine);
    await shop.change("second");
    await deployIn(5);
    const job = await startJob(engine, shop.server, project, { workflow });
    await acts();
    await canaryRuns();
    await job.killStep("pm2-deploy");
    expect((await job.ended).code).not.toBe(0);
    await eventually("the guard is done", async () => (await journals(shop.server)).length === 0);
    await assertServes(shop, "first");
  });

  it("that is cancelled together with its guard is put right by the next run", async () => {
    await deployFirst(engine);
    await shop.change("second");
    await deployIn(5);
    const job = await startJob(engine, shop.server, project, { workflow });
    await acts();
    await canaryRuns();
    await job.killStepAndGuard("pm2-deploy");
    expect((await job.ended).code).not.toBe(0);
    expect(await journals(shop.server)).toHaveLength(1);

    await deployIn(0.5);
    const { code, log } = await runJob(engine, shop.server, project, { workflow });
    expect(code, log).toBe(0);
    expect(log).toContain("A step was killed before it was done");
    expect(await journals(shop.server)).toEqual([]);
    await assertServes(shop, "second");
  });
});
