import { cpSync, existsSync, mkdirSync, readFileSync, readlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { type Foreign, Server } from "./server.js";
import { Shop } from "./shop.js";

/** A second PM2 home on the same machine, as of somebody who tries a workflow. */
let server: Server;
let tried: Server;
let foreign: Foreign;
beforeAll(async () => {
  [server, tried] = await Promise.all([Server.create(), Server.create()]);
  foreign = await server.foreign();
});
afterEach(() => foreign.assertUntouched());
afterAll(() => Promise.all([server.destroy(), tried.destroy()]));

it("a releases directory that another PM2 home runs from is refused before anything is touched", async () => {
  const shop = await Shop.create(server, "owned");
  await shop.deployed("1.0.0");
  await shop.deployed("2.0.0");
  const current = readlinkSync(join(shop.releases, "current"));
  const claim = join(shop.releases, ".pm2-actions.json");
  const remembered = readFileSync(claim, "utf8");
  expect(JSON.parse(remembered).home).toBe(server.home);

  await shop.build("3.0.0");
  const elsewhere = { "pm2-home": tried.home };
  for (const step of [
    await shop.deploy("3.0.0", elsewhere),
    await shop.deploy("3.0.0", { ...elsewhere, "dry-run": "true" }),
    await shop.rollback(elsewhere),
  ]) {
    expect(step.code).toBe(1);
    expect(step.log).toContain(
      `what runs from there belongs to the PM2 home ${server.home}, and this step works in ${tried.home}. To deploy there, give pm2-home: ${server.home}.`,
    );
  }
  expect(readlinkSync(join(shop.releases, "current"))).toBe(current);
  expect(readFileSync(claim, "utf8")).toBe(remembered);
  expect(existsSync(join(tried.home, "pm2.pid"))).toBe(false);
  await shop.assertWhole("2.0.0");

  // One that an older version wrote knows no home; and one that is gone owns nothing any more.
  const { home: _, ...without } = JSON.parse(remembered);
  for (const [version, left] of [
    ["3.0.0", without],
    ["4.0.0", { ...without, home: join(server.folder, "gone") }],
  ]) {
    writeFileSync(claim, JSON.stringify(left));
    await shop.deployed(version);
    expect(JSON.parse(readFileSync(claim, "utf8")).home).toBe(server.home);
  }
});

it("a record of the namespace that came with the copy of another home is refused", async () => {
  const namespace = "copied";
  const cwd = await server.project(namespace, [{ name: "copied-app", script: "idle.cjs" }]);
  const deploy = (inputs: Record<string, string>) =>
    server.step("pm2-deploy", { namespace, "stable-seconds": "0.3", ...inputs }, { cwd });
  const first = await deploy({ release: "one" });
  expect(first.outputs.result, first.log).toBe("deployed");
  const [before] = await server.processes("copied-app");

  mkdirSync(join(tried.home, "pm2-actions"), { recursive: true });
  const record = "pm2-actions/copied.json";
  cpSync(join(server.home, record), join(tried.home, record));
  const second = await deploy({ release: "two", "pm2-home": tried.home });
  expect(second.code).toBe(1);
  expect(second.log).toContain(`The PM2 home ${tried.home} is a copy of ${server.home}`);
  expect(existsSync(join(tried.home, "pm2.pid"))).toBe(false);
  expect((await server.processes("copied-app"))[0]?.pid).toBe(before?.pid);

  // What a killed step left in the home that was copied is not put right from the copy.
  const locks = join(tried.home, "pm2-actions/locks");
  mkdirSync(locks, { recursive: true, mode: 0o700 });
  const journal = join(locks, `${namespace}.journal.json`);
  const state = { home: server.home, namespace, stopping: [] };
  const holder = { action: "pm2-stop", since: new Date().toISOString() };
  writeFileSync(journal, JSON.stringify({ version: 1, kind: "stop", holder, state }));
  const inputs = { namespace, "name-pattern": "*", "pm2-home": tried.home };
  for (const action of ["pm2-stop", "pm2-restart", "pm2-cleanup-errored"]) {
    const step = await server.step(action, inputs);
    expect(step.code, step.log).toBe(1);
    expect(step.log).toContain(`The PM2 home ${tried.home} is a copy of ${server.home}`);
  }
  expect(existsSync(journal)).toBe(true);
});
