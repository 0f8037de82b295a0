import {
  existsSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { basename, join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { Load } from "./load.js";
import { type Foreign, Server } from "./server.js";
import { Shop } from "./shop.js";

let server: Server;
let foreign: Foreign;
beforeAll(async () => {
  server = await Server.create();
  foreign = await server.foreign();
});
afterEach(() => foreign.assertUntouched());
afterAll(() => server.destroy());

const commit = (digit: string) => `abcdef0${digit}`.padEnd(40, digit);

describe("pm2-rollback", () => {
  it("goes back and forth under load, and no request is lost", async () => {
    const shop = await Shop.create(server, "backwards");
    for (const version of ["1.0.0", "2.0.0"]) await shop.deployed(version);
    rmSync(shop.workspace, { recursive: true });

    const load = new Load(shop.port);
    const back = await shop.rollback();
    expect(back.outputs, back.log).toMatchObject({
      result: "deployed",
      "release-directory": shop.directory("1.0.0"),
      changed: '["backwards"]',
      version: "1.0.0",
    });
    expect(back.log).toContain(`Going back to ${basename(shop.directory("1.0.0"))}: release 1.0.0`);
    await shop.assertWhole("1.0.0");

    const forth = await shop.rollback();
    expect(forth.outputs.result, forth.log).toBe("deployed");
    await load.end();
    await shop.assertWhole("2.0.0");
    expect(load.lost).toEqual([]);
    expect(Math.min(...["1.0.0", "2.0.0"].map((v) => load.versions.get(v) ?? 0))).toBeGreaterThan(
      0,
    );

    // The next deploy of what was rolled back from is no surprise to anybody.
    await shop.deployed("3.0.0");
    expect((await shop.rollback()).outputs["release-directory"]).toBe(shop.directory("2.0.0"));
  });

  it("brings back what the release was deployed with, and says what contradicts it", async () => {
    const shop = await Shop.create(server, "remembering");
    const root = (where: string, version: string) => ({ APP_ROOT: `${where} of ${version}` });
    const build = async (version: string) => {
      rmSync(shop.workspace, { recursive: true, force: true });
      await shop.build(version, {
        env_production: root("production", version),
        env_staging: root("staging", version),
      });
      mkdirSync(join(shop.workspace, "server"));
      for (const [from, to = from] of [
        ["tells-release.cjs"],
        ["package.json"],
        ["data.txt"],
        ["ecosystem.config.cjs", "shop.config.cjs"],
      ] as const)
        renameSync(join(shop.workspace, from), join(shop.workspace, "server", to));
    };
    const given = {
      environment: "production",
      ecosystem: "shop.config.cjs",
      "working-directory": "server",
      "pass-env": "GREETING",
    };
    const env = { GREETING: "hello" };
    for (const version of ["1.0.0", "2.0.0"]) {
      await build(version);
      const step = await shop.deploy(version, given, { env });
      expect(step.outputs.result, step.log).toBe("deployed");
      expect(step.log).not.toContain("was deployed with");
    }
    const claim = readFileSync(join(shop.releases, ".pm2-actions.json"), "utf8");
    expect(claim, "names, no values").not.toContain("hello");

    const back = await shop.rollback({}, { env: { GREETING: "again" } });
    expect(back.outputs.result, back.log).toBe("deployed");
    expect(back.log).toContain(
      'As the release was deployed: environment "production", ecosystem "shop.config.cjs", working-directory "server", pass-env "GREETING".',
    );
    expect(back.log).not.toContain("Is that intended?");
    expect(await shop.ask()).toMatchObject({ version: "1.0.0", root: "production of 1.0.0" });
    for (const { pm2_env } of await shop.processes()) expect(pm2_env.GREETING).toBe("again");

    // An input of the step holds, and what it contradicts is named; a rollback is remembered, too.
    const other = await shop.rollback({ environment: "staging" }, { env });
    expect(other.outputs.result, other.log).toBe("deployed");
    expect(other.log).toContain(
      'The release was deployed with environment "production"; this step has environment "staging", and that holds.',
    );
    expect(await shop.ask()).toMatchObject({ version: "2.0.0", root: "staging of 2.0.0" });
    await build("3.0.0");
    const { environment: _, "pass-env": __, ...less } = given;
    const next = await shop.deploy("3.0.0", less);
    expect(next.outputs.result, next.log).toBe("deployed");
    expect(next.log).toContain(
      'The current release was deployed with environment "staging", pass-env "GREETING"; this step has no environment, no pass-env,',
    );
    const last = await shop.rollback({}, { env });
    expect(last.log).toContain('As the release was deployed: environment "staging"');
    expect(await shop.ask()).toMatchObject({ version: "2.0.0", root: "staging of 2.0.0" });
  });

  it("finds a release by its directory, its name and the beginning of its commit, and lists all", async () => {
    const shop = await Shop.create(server, "choosing");
    for (const digit of ["1", "2", "3"]) {
      await shop.build(`${digit}.0.0`);
      expect((await shop.deploy(commit(digit))).outputs.result).toBe("deployed");
    }
    const [first, second, third] = ["1", "2", "3"].map((digit) =>
      basename(shop.directory(commit(digit).slice(0, 12))),
    );
    const planned = await shop.rollback({ "dry-run": "true", to: first ?? "" });
    expect(planned.outputs.result, planned.log).toBe("planned");
    expect(planned.log).toMatch(new RegExp(`${third}.*${commit("3")}.* current`));
    expect(planned.log).toMatch(new RegExp(`${second}.*${commit("2")}.* previous`));
    expect(basename(shop.current())).toBe(third);

    for (const [to, name, version] of [
      [first, first, "1.0.0"],
      [commit("2"), second, "2.0.0"],
      [commit("1").slice(0, 8), first, "1.0.0"],
    ] as const) {
      const step = await shop.rollback({ to: to ?? "" });
      expect(step.outputs.result, step.log).toBe("deployed");
      expect(basename(shop.current())).toBe(name);
      expect(await shop.ask()).toMatchObject({ version, directory: shop.current() });
    }
    const same = await shop.rollback({ to: first ?? "" });
    expect(same.outputs, same.log).toMatchObject({
      result: "unchanged",
      "release-directory": shop.current(),
    });
    expect(same.log).toContain("is current already");
  });

  it("is not kept from going back by engines that the server's Node.js does not meet", async () => {
    const shop = await Shop.create(server, "wants-another");
    await shop.build("1.0.0");
    const engines = { node: ">=99" };
    shop.write("package.json", JSON.stringify({ name: shop.name, version: "1.0.0", engines }));
    const first = await shop.deploy("1.0.0");
    expect(first.log).toContain("engines.node of its package.json (>=99) asks for another");
    expect([first.code, shop.placed()], first.log).toEqual([1, []]);
    expect((await shop.deploy("1.0.0", { engines: "warn" })).outputs.result).toBe("deployed");
    await shop.deployed("2.0.0");
    const back = await shop.rollback();
    expect(back.outputs.result, back.log).toBe("deployed");
    expect(back.log).toContain("engines.node of its package.json (>=99) asks for another");
    await shop.assertWhole("1.0.0");
  });

  it("is undone itself when the old release does not come up any more", async () => {
    const shop = await Shop.create(server, "spoilt");
    for (const version of ["1.0.0", "2.0.0"]) await shop.deployed(version);
    const script = join(shop.directory("1.0.0"), "tells-release.cjs");
    writeFileSync(script, "throw new Error('somebody edited an old release')");
    const load = new Load(shop.port);
    const step = await shop.rollback();
    await load.end();
    expect(step.outputs.result, step.log).toBe("rolled-back");
    expect(step.outputs["release-directory"] ?? "").toBe("");
    expect(load.lost).toEqual([]);
    await shop.assertWhole("2.0.0");
    expect(shop.placed()).toEqual(["1.0.0", "2.0.0"]);
  });

  it("starts an app that is down, from the release that is asked for", async () => {
    const shop = await Shop.create(server, "down");
    for (const version of ["1.0.0", "2.0.0"]) await shop.deployed(version);
    await server.pm2("stop", "down");
    const step = await shop.rollback();
    expect(step.outputs.result, step.log).toBe("deployed");
    await shop.assertWhole("1.0.0");
  });

  it("refuses in plain words, and touches nothing", async () => {
    const shop = await Shop.create(server, "asking");
    const refused = async (inputs: Record<string, string>, ...says: RegExp[]) => {
      const before = await shop.picture();
      const step = await shop.rollback(inputs);
      expect(step.code).toBe(1);
      expect(step.outputs.result).toBe("failed");
      for (const text of says) expect(step.log).toMatch(text);
      expect(step.log, "no stack").not.toMatch(/^\s+at /m);
      expect(await shop.picture()).toBe(before);
    };
    await refused({}, /"releases-directory" is ".*": there is no such directory/);
    mkdirSync(shop.releases, { recursive: true });
    await refused({}, /There is no release before the current one.*There are: none/);

    await shop.build("1.0.0");
    expect((await shop.deploy(commit("1"))).outputs.result).toBe("deployed");
    await refused({}, /There is no release before the current one/);
    await shop.build("2.0.0");
    expect((await shop.deploy(commit("2"))).outputs.result).toBe("deployed");
    await refused(
      { to: "yesterday" },
      /"to" is "yesterday": there is no such release.*There are: /,
    );
    await refused(
      { to: "abcdef0" },
      /several releases begin with.*abcdef01.*Give more of the commit/,
    );
    await refused({ to: "abcdef" }, /there is no such release/);
    await refused({ namespace: "other" }, /holds the releases of namespace "asking"/);
    await refused(
      { "releases-directory": "releases", "working-directory": "/srv" },
      /"releases-directory" is "releases"/,
      /"working-directory" is "\/srv"/,
    );
    await refused({ "working-directory": "../.." }, /"working-directory" is "\.\.\/\.\."/);

    const link = join(shop.releases, "current");
    const target = readlinkSync(link);
    rmSync(link);
    writeFileSync(link, "precious");
    await refused({ to: commit("1") }, /current" is a file, where a link/);
    expect(existsSync(join(shop.releases, target))).toBe(true);
  });
});
