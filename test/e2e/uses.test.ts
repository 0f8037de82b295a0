import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { copyInto } from "../../scripts/copy-into.mjs";
import { type Engine, engines, Project, runJob } from "./runner.js";
import { assertServes, openShop, type Shop } from "./shop.js";

let shop: Shop;
let project: Project;

beforeEach(async () => {
  shop = await openShop();
  project = await Project.create(shop.server, "shop");
});
afterEach(() => shop.server.destroy());

/** Deploys by this `uses:`, and keeps what a later step sees of it. */
const workflow = (uses: string) => `
on: workflow_dispatch
jobs:
  deploy:
    runs-on: self-hosted
    steps:
      - uses: actions/checkout@v4
      - id: deploy
        uses: ${uses}
        with:
          namespace: shop
          working-directory: ${shop.folder}
          stable-seconds: 0.5
      - env:
          RESULT: \${{ steps.deploy.outputs.result }}
          CHANGED: \${{ join(fromJSON(steps.deploy.outputs.changed), ' and ') }}
          AFTER: \${{ fromJSON(steps.deploy.outputs.after)[0].name }}
        run: echo "$RESULT $CHANGED $AFTER" > ${shop.server.folder}/seen
`;

async function assertDeploys(engine: Engine, uses: string, remote = {}): Promise<void> {
  await project.write(".gitea/workflows/deploy.yml", workflow(uses));
  const job = { workflow: ".gitea/workflows/deploy.yml", remote };
  const { code, log } = await runJob(engine, shop.server, project, job);
  expect(code, log).toBe(0);
  // The job is over: daemon and apps have outlived it.
  await assertServes(shop, "first");
  // Both start at once: which of them PM2 numbers first is open.
  expect(await shop.written("seen")).toMatch(
    /^deployed shop-api and shop-worker shop-(?:api|worker)\n$/,
  );
  // Gitea's engine of this version empties the summary after each step and shows it nowhere.
  const shown = /Summary - ### pm2-deploy[\s\S]*shop&#45;worker/.test(log);
  expect(shown, log).toBe(engine === "act");
}

describe.each(engines)("pm2-deploy under %s", (engine) => {
  it("works from a copy at the repository's root", async () => {
    copyInto(project.folder, ".");
    await assertDeploys(engine, "./actions/pm2-deploy");
  });

  it("works from a copy in a folder of a repository that ignores every dist/", async () => {
    await project.write(".gitignore", "dist/\n*.js\n");
    await project.write("package.json", '{ "type": "commonjs" }\n');
    copyInto(project.folder, ".gitea/pm2-actions");
    await assertDeploys(engine, "./.gitea/pm2-actions/actions/pm2-deploy");
  });

  it("works from another repository", async () => {
    const actions = await Project.ofActions(shop.server);
    const remote = { "owner/pm2-actions@v1": actions.folder };
    await assertDeploys(engine, "owner/pm2-actions/actions/pm2-deploy@v1", remote);
  });
});
