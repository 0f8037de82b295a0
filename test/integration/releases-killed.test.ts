import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import { guards } from "./guards.js";
import { Load } from "./load.js";
import { eventually, type Foreign, type RunningStep, Server } from "./server.js";
import { Shop } from "./shop.js";

// SIGKILL of the step's process group, as Gitea's runner cancels: nothing of the step goes on.
let server: Server;
let foreign: Foreign;
beforeAll(async () => {
  server = await Server.create();
  foreign = await server.foreign();
});
afterAll(() => server.destroy());

/** Kills when the step says this, or so many milliseconds later. @returns whether it was in time */
async function killWhen(step: RunningStep, says: string, later = 0): Promise<boolean> {
  let log = "";
  step.child.stdout?.on("data", (piece) => (log += piece));
  while (!log.includes(says) && step.child.exitCode === null) await pause(2);
  await pause(later);
  step.kill();
  return (await step.ended).signal === "SIGKILL";
}

function remains(shop: Shop): string[] {
  const removing = join(shop.releases, ".removing");
  return [
    ...readdirSync(shop.releases).filter((name) => /\.partial$|\.new$/.test(name)),
    ...(existsSync(removing) ? readdirSync(removing) : []),
  ];
}

it("killed at any moment, current leads to what runs, and the next run puts the rest right", async () => {
  const shop = await Shop.create(server, "cancelled");
  const keep = { "keep-releases": "2", "stable-seconds": "0" };
  for (let file = 0; file < 1000; file++)
    shop.write(`modules/m${file % 40}/f${file}.js`, `// ${file}`);
  await shop.deployed("0.1.0", {}, keep);
  await shop.deployed("0.2.0", {}, keep);
  const load = new Load(shop.port, 2);

  const moments: readonly (readonly [string, number])[] = [
    ["Placing", 0],
    ["Placing", 100],
    ["starting a canary", 0],
    ["starting a canary", 150],
    ["starting a canary", 400],
    ["starting a canary", 900],
    ["replaced worker by worker", 0],
    ["replaced worker by worker", 60],
    ["leads to", 0],
    ["leads to", 15],
  ];
  let kills = 0;
  let number = 0;
  for (const [says, later] of moments) {
    number += 1;
    await shop.build(`1.${number}.0`);
    const inputs = { source: ".", release: `1.${number}.0`, ...keep };
    if (await killWhen(shop.start("pm2-deploy", inputs), says, later)) kills += 1;
    await shop.guardDone();
    const journal = join(server.home, "pm2-actions/locks/cancelled.journal.json");
    expect(existsSync(journal), `after ${says} + ${later}`).toBe(false);
    await eventually(`both workers, after ${says} + ${later}`, async () => {
      const list = await shop.processes();
      return list.length === 2 && list.every(({ pm2_env }) => pm2_env.status === "online");
    });
    await shop.assertWhole();
  }
  expect(kills).toBeGreaterThan(moments.length / 2);
  await load.end();
  expect(load.lost).toEqual([]);
  expect(load.answered).toBeGreaterThan(100);

  await shop.deployed("9.0.0", {}, keep);
  await shop.assertWhole("9.0.0");
  expect(remains(shop)).toEqual([]);
  expect(shop.placed().length, shop.placed().join()).toBeLessThanOrEqual(3);
  await foreign.assertUntouched();
}, 240_000);

it("what a kill left of a copy goes with the next run, also with one that has nothing to do", async () => {
  const shop = await Shop.create(server, "leftovers");
  for (let file = 0; file < 4000; file++) shop.write(`modules/f${file}.js`, `// ${file}`);
  const keep = { "keep-releases": "3" };
  for (const version of ["1.0.0", "2.0.0", "3.0.0"]) await shop.deployed(version, {}, keep);
  await shop.build("4.0.0");
  const step = shop.start("pm2-deploy", { source: ".", release: "4.0.0" });
  expect(await killWhen(step, "Placing")).toBe(true);
  await shop.guardDone();
  expect(remains(shop)).not.toEqual([]);
  const next = await shop.deploy("3.0.0", { "dry-run": "true" });
  expect(next.outputs.result, next.log).toBe("unchanged");
  expect(remains(shop)).not.toEqual([]);
  const real = await shop.deploy("3.0.0", keep);
  expect(real.outputs.result, real.log).toBe("unchanged");
  expect(remains(shop)).toEqual([]);
  expect(shop.placed()).toEqual(["1.0.0", "2.0.0", "3.0.0"]);
  const fewer = await shop.deploy("3.0.0", { "keep-releases": "2" });
  expect(fewer.outputs.result, fewer.log).toBe("unchanged");
  expect(shop.placed()).toEqual(["2.0.0", "3.0.0"]);
  await shop.assertWhole("3.0.0");
});

it("a rollback that is killed is undone or finished, and can be done again", async () => {
  const shop = await Shop.create(server, "returning");
  for (const version of ["1.0.0", "2.0.0"]) await shop.deployed(version);
  for (const [says, later] of [
    ["starting a canary", 0],
    ["starting a canary", 1300],
    ["replaced worker by worker", 0],
    ["leads to", 0],
  ] as const) {
    await killWhen(shop.start("pm2-rollback", { "stable-seconds": "0" }), says, later);
    await shop.guardDone();
    await shop.assertWhole();
  }
  const [other] = ["1.0.0", "2.0.0"].filter((version) => !shop.current().endsWith(version));
  expect((await shop.rollback({ to: other ?? "" })).outputs.result).toBe("deployed");
  await shop.assertWhole(other);
  await foreign.assertUntouched();
});

it("killed with its guard, the next run finishes or undoes first", async () => {
  const shop = await Shop.create(server, "orphaned");
  await shop.deployed("1.0.0");
  await shop.build("2.0.0");
  const step = shop.start("pm2-deploy", { source: ".", release: "2.0.0" });
  const journal = join(server.home, "pm2-actions/locks/orphaned.journal.json");
  await eventually("a journal", async () => existsSync(journal));
  for (const { pid } of await guards(server)) process.kill(pid, "SIGKILL");
  step.kill();
  await step.ended;
  expect(existsSync(journal)).toBe(true);

  await shop.build("3.0.0");
  const next = await shop.deploy("3.0.0");
  expect(next.outputs.result, next.log).toBe("deployed");
  expect(next.log).toContain("A step was killed before it was done");
  await shop.assertWhole("3.0.0");
  expect(remains(shop)).toEqual([]);
});
