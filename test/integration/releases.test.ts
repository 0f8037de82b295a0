import { execFileSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { Load } from "./load.js";
import { eventually, type Foreign, Server } from "./server.js";
import { Shop } from "./shop.js";

// One daemon for all: each test has a namespace, a port and a releases directory of its own.
let server: Server;
let foreign: Foreign;
beforeAll(async () => {
  server = await Server.create();
  foreign = await server.foreign();
});
afterEach(() => foreign.assertUntouched());
afterAll(() => server.destroy());

describe("deploys into release directories", () => {
  it("takes over an app that runs from a plain directory, and runs each release from its own", async () => {
    const shop = await Shop.create(server, "takeover");
    await shop.build("0.9.0");
    const plain = join(server.folder, "takeover-plain");
    mkdirSync(plain);
    for (const name of readdirSync(shop.workspace))
      writeFileSync(join(plain, name), readFileSync(join(shop.workspace, name)));
    const old = { source: "", "releases-directory": "", "working-directory": plain };
    expect((await shop.deploy("old", old)).outputs.result).toBe("deployed");
    expect((await shop.ask()).directory).toBe(plain);

    const load = new Load(shop.port);
    const first = await shop.deployed("1.0.0");
    await load.end();
    expect(load.lost).toEqual([]);
    expect([...load.versions.keys()].sort()).toEqual(["0.9.0", "1.0.0"]);
    expect(first.outputs["release-directory"]).toBe(shop.directory("1.0.0"));
    expect(first.log).toContain(`leads to ${shop.directory("1.0.0")} now`);
    await shop.assertWhole("1.0.0");
    expect(existsSync(join(plain, "tells-release.cjs")), "the old folder stays").toBe(true);

    // The workspace goes with the job, PM2 starts the app anew from its release directory.
    rmSync(shop.workspace, { recursive: true });
    await server.pm2("restart", "takeover");
    await shop.assertWhole("1.0.0");
  });

  it("copies nothing for the release that runs, and what it says about it is plain", async () => {
    const shop = await Shop.create(server, "again");
    await shop.deployed("1.0.0");
    const pids = (await shop.processes()).map(({ pid }) => pid);
    const again = await shop.deploy("1.0.0");
    expect(again.outputs).toMatchObject({
      result: "unchanged",
      "release-directory": shop.directory("1.0.0"),
    });
    expect(shop.placed()).toEqual(["1.0.0"]);
    expect((await shop.processes()).map(({ pid }) => pid)).toEqual(pids);

    // On demand all the same, into a directory of its own.
    const always = await shop.deploy("1.0.0", { when: "always" });
    expect(always.outputs.result, always.log).toBe("deployed");
    expect(shop.placed()).toHaveLength(2);
  });

  it("runs from the directory itself when the ecosystem file says current, by whatever path", async () => {
    const shop = await Shop.create(server, "through");
    const given = join(server.folder, "given");
    mkdirSync(dirname(shop.releases), { recursive: true });
    symlinkSync(dirname(shop.releases), given);
    for (const [version, releases] of [
      ["1.0.0", shop.releases],
      ["2.0.0", join(given, "releases")],
    ] as const) {
      const current = join(releases, "current");
      const app = {
        cwd: current,
        script: join(current, "tells-release.cjs"),
        args: `--config=${current}/data.txt`,
        env: { APP_ROOT: current },
      };
      // The file names one path and the input the other: both mean the same link.
      const inputs = { "releases-directory": join(given, "releases") };
      await shop.deployed(version, app, inputs);
      await shop.assertWhole(version);
      const directory = shop.directory(version);
      expect(await shop.ask()).toMatchObject({
        root: directory,
        arguments: [`--config=${directory}/data.txt`],
      });
    }
  });

  it("deploys a folder within the source, with __dirname of the release", async () => {
    const shop = await Shop.create(server, "within");
    await shop.build("1.0.0");
    mkdirSync(join(shop.workspace, "server"));
    for (const name of ["tells-release.cjs", "package.json", "data.txt"])
      writeFileSync(join(shop.workspace, "server", name), readFileSync(join(shop.workspace, name)));
    writeFileSync(
      join(shop.workspace, "server/ecosystem.config.cjs"),
      `module.exports = { apps: [{ name: "within", cwd: __dirname, script: "./tells-release.cjs",
        exec_mode: "cluster", instances: 2, wait_ready: true,
        env: { PORT: ${shop.port}, APP_ROOT: require("node:path").join(__dirname, "..") } }] };`,
    );
    const step = await shop.deploy("1.0.0", { "working-directory": "server" });
    expect(step.outputs.result, step.log).toBe("deployed");
    const directory = shop.directory("1.0.0");
    expect(await shop.ask()).toMatchObject({
      directory: join(directory, "server"),
      cwd: join(directory, "server"),
      root: directory,
      data: "data of 1.0.0",
    });
  });

  it("shares paths among releases: seeded once, then kept", async () => {
    const shop = await Shop.create(server, "sharing");
    shop.write(".env", "SECRET=one");
    const sharing = { "shared-paths": ".env\nuploads/" };
    await shop.deployed("1.0.0", {}, sharing);
    expect(await shop.ask()).toMatchObject({ settings: "SECRET=one", uploads: [] });
    writeFileSync(join(shop.current(), "uploads/cat.jpg"), "cat");

    shop.write(".env", "SECRET=two");
    const second = await shop.deployed("2.0.0", {}, sharing);
    await shop.assertWhole("2.0.0");
    expect(await shop.ask()).toMatchObject({ settings: "SECRET=one", uploads: ["cat.jpg"] });
    expect(second.log).not.toMatch(/SECRET=/);
  });

  it("refuses what would come up without the shared files that it does not name", async () => {
    const shop = await Shop.create(server, "left-out");
    const refused = async (inputs: Record<string, string>, ...says: string[]) => {
      for (const dry of ["true", "false"]) {
        const before = await shop.picture();
        const step = await shop.deploy("2.0.0", { ...inputs, "dry-run": dry });
        expect(step.outputs.result, step.log).toBe("failed");
        for (const text of says) expect(step.log).toContain(text);
        expect(await shop.picture()).toBe(before);
      }
    };
    // A first deploy, of whose settings only the server knows.
    await shop.build("1.0.0");
    const shared = join(shop.releases, "shared");
    mkdirSync(join(shared, "config"), { recursive: true });
    writeFileSync(join(shared, ".env"), "SECRET=one");
    writeFileSync(join(shared, "config/a.json"), "{}");
    await refused({}, `${shared}" holds .env, config/, which`, '".env, config/"', '"none"');
    await refused(
      { "shared-paths": ".env" },
      `${shared}" holds config/, which`,
      'as in ".env, config/"',
      'say ".env, none"',
    );
    const sharing = { "shared-paths": ".env, config/a.json, uploads/" };
    await shop.deployed("1.0.0", {}, sharing);
    const told = { settings: "SECRET=one", uploads: [] };
    expect(await shop.ask()).toMatchObject(told);

    // The next one, of another workflow; and when somebody has taken the files away as well.
    await shop.build("2.0.0");
    await refused({}, "holds .env, config/, uploads/, which");
    await refused({ "shared-paths": "config, uploads" }, "holds .env, which");
    rmSync(join(shared, "config"), { recursive: true });
    await refused({ "shared-paths": ".env, uploads" }, "current release shares config/a.json");
    expect(await shop.ask()).toMatchObject({ ...told, version: "1.0.0" });

    const without = await shop.deploy("2.0.0", { "shared-paths": ".env, none" });
    expect(without.outputs.result, without.log).toBe("deployed");
    expect(await shop.ask()).toMatchObject({ settings: "SECRET=one", uploads: "ENOENT" });
    // Named again, the same release gets them.
    const again = await shop.deploy("2.0.0", { "shared-paths": ".env, uploads" });
    expect(again.outputs.result, again.log).toBe("deployed");
    expect(await shop.ask()).toMatchObject({ ...told, version: "2.0.0" });
    const same = await shop.deploy("2.0.0", { "shared-paths": ".env, uploads" });
    expect(same.outputs.result, same.log).toBe("unchanged");
    const none = await shop.deploy("3.0.0", { "shared-paths": "none" });
    expect(none.outputs.result, none.log).toBe("deployed");
  });

  it("says that the source changed while it was copied", async () => {
    const shop = await Shop.create(server, "moving");
    await shop.build("1.0.0");
    for (let file = 0; file < 3000; file++) shop.write(`modules/m${file % 50}/f${file}.js`, "x");
    const step = shop.start("pm2-deploy", { source: ".", release: "1.0.0" });
    let log = "";
    step.child.stdout?.on("data", (piece) => (log += piece));
    await eventually("the copy begins", async () => log.includes("Placing"));
    // A build that is not done: it writes until the copy has ended.
    for (
      let round = 0;
      step.child.exitCode === null && !log.includes("canary") && !log.includes("first process");
      round++
    ) {
      shop.write("modules/m7/late.js", `late ${round}`);
      await pause(5);
    }
    const { outputs } = await step.ended;
    expect(outputs.result, log).toBe("deployed");
    expect(log).toContain("The source changed while it was copied");
    expect(log).toContain('"modules/m7');
  });

  it("keeps a number of releases, and those that run", async () => {
    const shop = await Shop.create(server, "keeping");
    const keep = { "keep-releases": "1" };
    await shop.deployed("1.0.0", {}, keep);
    // Somebody's own process, started by hand from the first release.
    const first = shop.directory("1.0.0");
    await server.pm2("start", join(first, "idle.cjs"), "--name", "by-hand", "--namespace", "other");
    for (const version of ["2.0.0", "3.0.0"]) await shop.deployed(version, {}, keep);
    expect(shop.placed()).toEqual(["1.0.0", "2.0.0", "3.0.0"]);
    await shop.assertWhole("3.0.0");
    await server.pm2("delete", "by-hand");
    const last = await shop.deployed("4.0.0", {}, keep);
    expect(shop.placed()).toEqual(["3.0.0", "4.0.0"]);
    expect(last.log).toMatch(/Removed old releases: .*-1\.0\.0/);
  });

  it("asks whether another releases directory is meant, where the apps run from one", async () => {
    const shop = await Shop.create(server, "two-trees");
    const first = await shop.deployed("1.0.0");
    expect(first.log).not.toContain("misspelt");
    const other = `${shop.releases.slice(0, -2)}s`;
    const step = await shop.deploy("2.0.0", { "releases-directory": other, "dry-run": "true" });
    expect(step.log).toContain(
      `run from release directories in ${shop.releases}, and this step deploys into ${other}: is "releases-directory" misspelt?`,
    );
    expect((await shop.deployed("2.0.0")).log).not.toContain("misspelt");
  });

  it("names the gap of a fork app", async () => {
    const shop = await Shop.create(server, "forked");
    const fork = { exec_mode: "fork", instances: undefined };
    await shop.deployed("1.0.0", fork);
    const { log } = await shop.deployed("2.0.0", fork);
    expect(log).toMatch(/forked: restarted, 1 process, with a gap of [\d.]+ m?s/);
    expect(await shop.ask()).toMatchObject({ version: "2.0.0", directory: shop.current() });
  });
});

describe("a release that fails", () => {
  /** Deploys a release whose first worker alone is well, under load: what served before serves again. */
  async function failing(script: string) {
    const shop = await Shop.create(server, script.split("-")[0] ?? "");
    await shop.deployed("1.0.0");
    await shop.build("2.0.0", { script });
    const url = `http://127.0.0.1:${shop.port}/health`;
    const inputs = { "health-url": url, "stable-seconds": "1.5" };
    const load = new Load(shop.port);
    const failed = await shop.deploy("2.0.0", inputs);
    await load.end();
    expect(failed.code).toBe(1);
    expect(failed.outputs.result, failed.log).toBe("rolled-back");
    expect(failed.outputs["release-directory"] ?? "").toBe("");
    expect(failed.log).toMatch(
      /Error: Deploying 2\.0\.0.* failed: [\s\S]*What ran before runs again: 1\.0\.0/,
    );
    expect(load.versions.get("2.0.0"), "old workers were replaced").toBeGreaterThan(0);
    await shop.assertWhole("1.0.0");
    expect(shop.placed(), "kept for a look").toEqual(["1.0.0", "2.0.0"]);
    expect(failed.log).toContain(`${shop.directory("2.0.0")} stays`);
    return { shop, inputs, lost: load.lost };
  }

  it("because it dies: the old release serves again from its own directory", async () => {
    await failing("dies-as-first.cjs");
  });

  it("because it is unhealthy: nothing is lost, and it is deployed once it is mended", async () => {
    const { shop, inputs, lost } = await failing("unhealthy-as-first.cjs");
    expect(lost).toEqual([]);
    // Once more, as it is: it fails again, and only the last failure is kept.
    const again = await shop.deploy("2.0.0", inputs);
    expect(again.outputs.result, again.log).toBe("rolled-back");
    expect(shop.placed()).toHaveLength(2);
    // Mended, under the same name.
    await shop.build("2.0.0");
    const mended = await shop.deploy("2.0.0", inputs);
    expect(mended.outputs.result, mended.log).toBe("deployed");
    expect(await shop.ask()).toMatchObject({ version: "2.0.0", directory: shop.current() });
  });

  it("starts apps with the interpreter that lies in the release, and refuses one that is missing before the copy", async () => {
    const shop = await Shop.create(server, "venv");
    const build = async (version: string, interpreter: string) => {
      const app = { name: "venv", script: "run-me", interpreter };
      await shop.build(version, JSON.stringify({ apps: [app] }));
      shop.write("run-me", "sleep 1000\n");
      shop.write("venv/bin/shell", '#!/bin/sh\nexec /bin/sh "$@"\n');
      chmodSync(join(shop.workspace, "venv/bin/shell"), 0o755);
    };
    for (const version of ["1.0.0", "2.0.0"]) {
      await build(version, "./venv/bin/shell");
      const step = await shop.deploy(version);
      expect(step.outputs.result, step.log).toBe("deployed");
      const [{ pm2_env } = { pm2_env: {} as Record<string, unknown> }] =
        await server.processes("venv");
      expect(pm2_env.exec_interpreter).toBe(join(shop.current(), "venv/bin/shell"));
      expect(pm2_env.status).toBe("online");
    }
    await build("3.0.0", "venv/bin/nosuch");
    const refused = await shop.deploy("3.0.0");
    expect(refused.log).toContain("venv/bin/nosuch does not exist");
    expect(refused.log).not.toContain("Placing");
    expect(shop.placed()).toEqual(["1.0.0", "2.0.0"]);
  });

  it("does not push good releases out of those that are kept", async () => {
    const shop = await Shop.create(server, "pushing");
    const keep = { "keep-releases": "2" };
    for (const version of ["1.0.0", "2.0.0"]) await shop.deployed(version, {}, keep);
    for (const version of ["3.0.0", "4.0.0"]) {
      await shop.build(version, { script: "throws-at-load.cjs" });
      expect((await shop.deploy(version, keep)).outputs.result).toBe("rolled-back");
    }
    expect(shop.placed()).toEqual(["1.0.0", "2.0.0", "4.0.0"]);
    await shop.deployed("5.0.0", {}, keep);
    expect(shop.placed()).toEqual(["2.0.0", "4.0.0", "5.0.0"]);
    const back = await shop.rollback({ ...keep });
    expect(back.log).toMatch(/4\.0\.0.* never became current/);
    await shop.assertWhole("2.0.0");
  });
});

describe("a release that is refused once it is placed", () => {
  it("does not pile up: only the last one stays for a look", async () => {
    const shop = await Shop.create(server, "refused");
    const keep = { "keep-releases": "1" };
    await shop.deployed("1.0.0", {}, keep);
    for (const version of ["2.0.0", "3.0.0", "4.0.0"]) {
      // Known only of the copy: it goes by where the file lies.
      await shop.build(
        version,
        `{ apps: __dirname === ${JSON.stringify(shop.workspace)} ? [{ name: "refused", script: "idle.cjs" }] : [] }`,
      );
      const { code, log } = await shop.deploy(version, keep);
      expect(code).toBe(1);
      expect(log).toContain("exports no apps");
      expect(log).toContain(`${shop.directory(version)} stays, so that you can look at it`);
    }
    expect(shop.placed()).toEqual(["1.0.0", "4.0.0"]);
    await shop.assertWhole("1.0.0");
  });
});

describe("refusals", () => {
  it("names every input that does not fit, and touches nothing", async () => {
    const shop = await Shop.create(server, "refusing");
    await shop.deployed("1.0.0");
    await shop.build("2.0.0");
    const before = await shop.picture();
    const refused = async (inputs: Record<string, string>, ...says: (string | RegExp)[]) => {
      const step = await shop.deploy("2.0.0", inputs);
      expect(step.code).toBe(1);
      expect(step.outputs.result).toBe("failed");
      for (const text of says) expect(step.log).toMatch(text);
      expect(step.log, "no stack").not.toMatch(/^\s+at /m);
      expect(await shop.picture()).toBe(before);
    };
    await refused({ source: "" }, /"source" is required/);
    await refused({ "releases-directory": "" }, /"releases-directory" is required/);
    await refused(
      {
        "releases-directory": "releases",
        "working-directory": "/srv",
        release: "",
        exclude: "*.map",
      },
      /"releases-directory" is "releases"/,
      /"working-directory" is "\/srv"/,
      /"release" is required/,
    );
    await refused(
      { source: "", "releases-directory": "", "shared-paths": ".env" },
      /"exclude" and "shared-paths" belong to release directories/,
    );
    await refused({ "releases-directory": join(shop.workspace, "releases") }, /lies in the source/);
    await refused({ source: shop.current() }, /lies in the releases-directory/);
    await refused({ source: "nowhere" }, /"source" is "nowhere": there is no such folder/);
    await refused(
      { "working-directory": "../elsewhere" },
      /"working-directory" is "\.\.\/elsewhere"/,
    );
    await refused(
      { "shared-paths": "missing" },
      /is neither in the source nor in/,
      /Write "missing\/" to begin with an empty folder; or, .*: install -d \S+\/shared && cp -a missing \S+\/shared\/missing$/m,
    );
  });

  it("says the very command that provides a settings file which no checkout has", async () => {
    const shop = await Shop.create(server, "settings");
    await shop.build("1.0.0");
    const refused = await shop.deploy("1.0.0", { "shared-paths": "config/it's.env" });
    expect(refused.code).toBe(1);
    expect(refused.log).not.toContain("empty folder");
    const [, command = ""] =
      /once, as the user of this step: (install .*)$/m.exec(refused.log) ?? [];
    const kept = join(server.folder, "settings-kept");
    mkdirSync(join(kept, "config"), { recursive: true });
    writeFileSync(join(kept, "config/it's.env"), "SECRET=1\n");
    execFileSync("sh", ["-c", command], { cwd: kept });
    const deployed = await shop.deploy("1.0.0", { "shared-paths": "config/it's.env" });
    expect(deployed.code, deployed.log).toBe(0);
    expect(readFileSync(join(shop.current(), "config/it's.env"), "utf8")).toBe("SECRET=1\n");
  });

  it("lets no second namespace use a releases directory", async () => {
    const shop = await Shop.create(server, "owner");
    await shop.deployed("1.0.0");
    const neighbour = await Shop.create(server, "neighbour");
    await neighbour.build("1.0.0");
    const before = await shop.picture();
    for (const dry of ["true", "false"]) {
      const inputs = { "releases-directory": shop.releases, "dry-run": dry };
      const step = await neighbour.deploy("1.0.0", inputs);
      expect(step.outputs.result).toBe("failed");
      expect(step.log).toMatch(/holds the releases of namespace "owner".*Give each namespace a/s);
      expect(await shop.picture()).toBe(before);
    }
  });

  it("finishes when somebody's file stands in the way of current only at the end", async () => {
    const shop = await Shop.create(server, "obstructed");
    await shop.deployed("1.0.0");
    await shop.build("2.0.0");
    const step = shop.start("pm2-deploy", { source: ".", release: "2.0.0" });
    let log = "";
    step.child.stdout?.on("data", (piece) => (log += piece));
    await eventually("a canary", async () => log.includes("starting a canary"));
    const link = join(shop.releases, "current");
    rmSync(link);
    writeFileSync(link, "precious");
    const obstructed = await step.ended;
    expect(obstructed.outputs.result, log).toBe("failed");
    expect(log).toMatch(/current" is a file, where a link to the current release belongs/);
    expect((await shop.ask()).version, "the release was steady").toBe("2.0.0");

    // Until it is moved away, every run says what is in the way.
    const waiting = await shop.rollback({ to: "1.0.0" });
    expect(waiting.outputs.result).toBe("failed");
    expect(waiting.log).toMatch(/current" is a file/);
    expect(readFileSync(link, "utf8")).toBe("precious");
    rmSync(link);
    const next = await shop.deployed("3.0.0");
    expect(next.log).toContain("A step was killed before it was done");
    await shop.assertWhole("3.0.0");
    expect((await shop.rollback()).outputs["release-directory"]).toBe(shop.directory("2.0.0"));
  });

  it("leaves a foreign current alone, also in a dry run", async () => {
    const shop = await Shop.create(server, "foreign-current");
    await shop.build("1.0.0");
    mkdirSync(shop.releases, { recursive: true });
    writeFileSync(join(shop.releases, "current"), "precious");
    const before = await shop.picture();
    for (const dry of ["false", "true"]) {
      const step = await shop.deploy("1.0.0", { "dry-run": dry });
      expect(step.outputs.result).toBe("failed");
      expect(step.log).toMatch(/current" is a file, where a link to the current release belongs/);
      expect(await shop.picture()).toBe(before);
    }
    rmSync(join(shop.releases, "current"));
    const planned = await shop.deploy("1.0.0", { "dry-run": "true" });
    expect(planned.outputs.result, planned.log).toBe("planned");
    expect(shop.placed()).toEqual([]);
  });
});
