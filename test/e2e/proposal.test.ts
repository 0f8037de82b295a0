import { execFileSync } from "node:child_process";
import { rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { root } from "../../scripts/repository.mjs";
import { type Engine, engines, Project, runJob } from "./runner.js";
import { assertServes, openShop, type Shop, shopApps } from "./shop.js";

// A workflow that deploys by shell, and what pm2-lint proposes instead of it: both are run, as a team would.

let shop: Shop;
let project: Project;
const workflow = ".gitea/workflows/deploy.yml";

beforeEach(async () => {
  shop = await openShop();
  project = await Project.create(shop.server, "shop");
  const apps = shopApps(shop.port, "first").map((app) => ({ namespace: "shop", ...app }));
  await project.write("ecosystem.config.json", JSON.stringify({ apps }));
  await project.write(workflow, byShell());
});
afterEach(() => shop.server.destroy());

/** What a team has: new code comes into a folder, everything is restarted, and a look at it follows. */
const byShell = () => `# ours
on: workflow_dispatch
concurrency: shop
jobs:
  deploy:
    runs-on: self-hosted
    timeout-minutes: 5
    steps:
      - name: Deploy
        run: |
          cd ${shop.folder}
          cp "$HOME/../new.config.json" ecosystem.config.json
          if pm2 describe shop-api > /dev/null; then
            pm2 delete shop-api shop-worker
          fi
          pm2 start ecosystem.config.json && pm2 save
          curl -fs http://127.0.0.1:${shop.port}/ > ${shop.server.folder}/seen
`;

async function bring(greeting: string): Promise<void> {
  const apps = shopApps(shop.port, greeting).map((app) => ({ namespace: "shop", ...app }));
  await writeFile(join(shop.server.folder, "new.config.json"), JSON.stringify({ apps }));
}

describe.each(engines)("a proposal under %s", (engine: Engine) => {
  it("deploys what the shell deployed, and its other commands are run", async () => {
    const run = () => runJob(engine, shop.server, project, { workflow, remote });
    const actions = await Project.ofActions(shop.server);
    const remote = { "your-organisation/pm2-actions@v1": actions.folder };
    await bring("first");
    const old = await run();
    expect(old.code, old.log).toBe(0);
    await assertServes(shop, "first");

    execFileSync(join(root, "dist/lint-command.js"), ["--propose", "--fail-on", "never"], {
      cwd: project.folder,
      stdio: "ignore",
    });
    await rename(join(project.folder, `${workflow}.proposal`), join(project.folder, workflow));
    await bring("second");
    const { code, log } = await run();
    expect(code, log).toBe(0);
    expect(log).toContain("pm2-deploy");
    await assertServes(shop, "second");
    expect(JSON.parse((await shop.written("seen")) ?? "{}")).toMatchObject({ greeting: "second" });
  });
});
