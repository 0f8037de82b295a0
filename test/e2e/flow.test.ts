import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { copyInto } from "../../scripts/copy-into.mjs";
import { eventually } from "../integration/eventually.js";
import { httpReceiver } from "../integration/receivers.js";
import { freePort } from "../integration/server.js";
import { SshServer } from "../integration/ssh/sshd.js";
import { type Engine, engines, Project, runJob } from "./runner.js";
import { assertServes, openShop, type Shop, shopApps } from "./shop.js";

// The root action.yml: clean up, deploy and diagnose as one composite step.

let shop: Shop;
let project: Project;

beforeEach(async () => {
  shop = await openShop();
  project = await Project.create(shop.server, "shop");
});
afterEach(() => shop.server.destroy());

const remote = () => ({ "owner/pm2-actions@v1": `${shop.server.folder}/repositories/pm2-actions` });

/** Runs the flow with these inputs more, and keeps what later steps see of it. */
async function flow(engine: Engine, uses: string, inputs: Record<string, string> = {}) {
  const given = {
    namespace: "shop",
    "name-pattern": "shop-*",
    "working-directory": shop.folder,
    "stable-seconds": "0.5",
    "report-directory": join(shop.server.folder, "report"),
    ...inputs,
  };
  const lines = Object.entries(given).map(
    ([key, value]) => `          ${key}: ${JSON.stringify(value)}`,
  );
  const workflow = `
on: workflow_dispatch
jobs:
  flow:
    runs-on: self-hosted
    steps:
      - uses: actions/checkout@v4
      - id: flow
        uses: ${uses}
        with:
${lines.join("\n")}
      - run: touch ${shop.server.folder}/went-on
      - if: always()
        env:
          SEEN: \${{ steps.flow.outputs.result }}, \${{ steps.flow.outputs.deleted }}, \${{ steps.flow.outputs.healthy }}
        run: echo "$SEEN" > ${shop.server.folder}/seen
`;
  await project.write(".github/workflows/flow.yml", workflow);
  const options = { workflow: ".github/workflows/flow.yml", remote: remote() };
  const { code, log } = await runJob(engine, shop.server, project, options);
  const report = await readdir(join(shop.server.folder, "report")).catch(() => []);
  const seen = await shop.written("seen");
  return { code, log, report, seen, wentOn: (await shop.written("went-on")) !== undefined };
}

/** Apps of the namespace that PM2 has given up on. */
async function errored(...names: string[]): Promise<void> {
  for (const name of names) await shop.server.giveUp(shop.folder, name, "shop");
}

const names = async () => (await shop.processes()).map(({ name }) => name).sort();

describe.each(engines)("the whole flow under %s", (engine) => {
  it("works on a server that has no runner, and brings its page here", async () => {
    const actions = await Project.ofActions(shop.server);
    const there = await SshServer.create();
    try {
      await there.installNode();
      const folder = await there.put("shop", shop.folder);
      const apps = shopApps(await freePort(), "afar");
      await there.write("shop/ecosystem.config.json", JSON.stringify({ apps }));
      const { code, log, report, seen } = await flow(engine, "owner/pm2-actions@v1", {
        host: there.login,
        "ssh-key": there.key,
        "known-hosts": there.knownHosts,
        "working-directory": folder,
      });
      expect(code, log).toBe(0);
      expect(seen, actions.folder).toBe("deployed, [], true\n");
      expect(report).toContain("pm2-diagnostics.html");
      const found = (await there.list()).map(({ name }) => name).sort();
      expect(found).toEqual(["shop-api", "shop-api", "shop-worker"]);
      expect(await names()).toEqual([]);
    } finally {
      await there.destroy();
    }
  });

  it("cleans up, deploys and diagnoses, from another repository", async () => {
    await Project.ofActions(shop.server);
    await errored("shop-old");
    const { code, log, report, seen, wentOn } = await flow(engine, "owner/pm2-actions@v1");
    expect(code, log).toBe(0);
    await assertServes(shop, "first");
    expect(seen).toBe('deployed, ["shop-old"], true\n');
    expect(report.sort()).toEqual(["pm2-diagnostics.html", "pm2-diagnostics.json"]);
    expect(wentOn).toBe(true);
  });

  it("does only what is switched on, and goes on when its clean-up is stopped", async () => {
    copyInto(project.folder, ".");
    await errored("shop-old");
    const off = await flow(engine, "./", { cleanup: "false", diagnose: "never" });
    expect(off.code, off.log).toBe(0);
    expect(off.seen).toBe("deployed, , \n");
    expect(off.report).toEqual([]);
    expect(await names()).toEqual(["shop-api", "shop-api", "shop-old", "shop-worker"]);

    await shop.change("second");
    const stopped = await flow(engine, "./", { "cleanup-max-affected": "0", diagnose: "failure" });
    expect(stopped.code, stopped.log).toBe(0);
    expect(stopped.seen).toBe("deployed, [], \n");
    expect(stopped.report).toEqual([]);
    expect(await names()).toContain("shop-old");
    expect(await shop.greeting()).toBe("second");
    await shop.foreign.assertUntouched();
  });

  it("diagnoses a deploy that failed, and stops the job", async () => {
    copyInto(project.folder, ".");
    expect((await flow(engine, "./")).seen).toBe("deployed, [], true\n");
    await shop.change("broken", [
      { name: "shop-new", script: join(shop.folder, "throws-at-load.cjs") },
    ]);
    const { code, log, seen, report } = await flow(engine, "./", { diagnose: "failure" });
    expect(code, log).not.toBe(0);
    expect(seen).toMatch(/^(?:rolled-back|failed), \[\], (?:true|false)\n$/);
    expect(report).toContain("pm2-diagnostics.html");
    expect(log).toContain("broken at load");
    // What it wrote is no command: the marks of the runner's log stand before it.
    expect(log).not.toMatch(/^\S+ +::error::not a real command/m);
    await assertServes(shop, "first");
  });

  it("deletes nothing for a deploy that is refused", async () => {
    copyInto(project.folder, ".");
    await errored("shop-old");
    const { code, log, seen } = await flow(engine, "./", { strategy: "blue", diagnose: "never" });
    expect(code, log).not.toBe(0);
    expect(log).toContain('Input "strategy" is "blue"');
    expect(seen).toBe("failed, [], \n");
    expect(await names()).toEqual(["shop-old"]);
    // The clean-up is what makes room for a plan that is within its limit.
    await errored("shop-api", "shop-worker", "shop-old");
    const limited = await flow(engine, "./", { "max-affected": "0", prune: "true" });
    expect(limited.code, limited.log).toBe(0);
    expect(limited.seen).toMatch(/^deployed, \["shop-/);
  });

  it("tells a monitor one story of all its steps", async () => {
    copyInto(project.folder, ".");
    const receiver = await httpReceiver();
    const url = { "ping-url": `${receiver.url}/x` };
    const told = () => receiver.seen.map(({ path }) => path);
    expect((await flow(engine, "./", url)).seen).toBe("deployed, [], true\n");
    await eventually("the end is told", () => told().includes("/x"));
    expect(told()).toEqual(["/x/start", "/x"]);
    // What is refused by the check before a clean-up is a failure of the whole.
    await errored("shop-old");
    const refused = await flow(engine, "./", { ...url, strategy: "blue" });
    expect(refused.code, refused.log).not.toBe(0);
    await eventually("the failure is told", () => told().includes("/x/fail"));
    expect(told()).toEqual(["/x/start", "/x", "/x/fail"]);
    // So is that of the very first step: the deploy, which tells all else, never begins.
    const unclean = await flow(engine, "./", { ...url, "cleanup-max-affected": "few" });
    expect(unclean.code, unclean.log).not.toBe(0);
    await eventually("the failure is told", () => told().length > 3);
    expect(told()).toEqual(["/x/start", "/x", "/x/fail", "/x/fail"]);
    // A clean-up that goes well is no story of its own.
    expect((await flow(engine, "./", url)).seen).toBe('deployed, ["shop-old"], true\n');
    await eventually("the end is told", () => told().at(-1) === "/x");
    expect(told().slice(4)).toEqual(["/x/start", "/x"]);
    await receiver.stop();
  });

  it("refuses a word that is no switch", async () => {
    copyInto(project.folder, ".");
    const { code, wentOn } = await flow(engine, "./", { cleanup: "perhaps" });
    expect(code).not.toBe(0);
    expect(wentOn).toBe(false);
    expect(await names()).toEqual([]);
  });
});
