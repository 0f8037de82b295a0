import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { isThere } from "../../src/disk/whole-file.js";
import { allPids, commandLineOf } from "../../src/proc.js";
import { guards } from "./guards.js";
import { Load } from "./load.js";
import { eventually, type Foreign, Server } from "./server.js";
import { Shop } from "./shop.js";

let server: Server;
let foreign: Foreign;
let shop: Shop;
let count = 0;

beforeAll(async () => {
  server = await Server.create();
  foreign = await server.foreign("foreign", "others");
});
beforeEach(async () => {
  shop = await Shop.create(server, `commands-${count++}`);
  await shop.deployed("1.0.0", { env: { API_TOKEN: "canary-secret-1" } });
});
afterEach(() => foreign.assertUntouched());
afterAll(() => server.destroy());

const notes = () => join(server.folder, `${shop.name}.notes`);
const noted = () => (existsSync(notes()) ? readFileSync(notes(), "utf8") : "");

/** A script of the workspace, which notes down what a command sees. */
async function build(version: string, script: string) {
  await shop.build(version, { env: { API_TOKEN: "canary-secret-1" } });
  const note = `const note = (text) => require("node:fs").appendFileSync(${JSON.stringify(notes())}, text + "\\n");`;
  shop.write("hook.cjs", `${note}\n${script}\n`);
}

/** The script of the release that runs finds what it missed. */
const mend = () =>
  writeFileSync(
    join(shop.current(), "hook.cjs"),
    `require("node:fs").appendFileSync(${JSON.stringify(notes())}, "done\\n");`,
  );

/** The processes of the shop's app. */
const pids = async () => (await server.processes(shop.name)).map(({ pid }) => pid).sort();

/** Names of release directories. */
const placed = () => readdirSync(shop.releases).filter((name) => /^\d{8}/.test(name));

/** Processes whose command line has this word. */
const running = (word: string) => allPids().filter((pid) => commandLineOf(pid).includes(word));

describe("before-activate", () => {
  it("runs in the new release before its first worker, with the apps' variables, one command after the other", async () => {
    const before = await pids();
    await build(
      "2.0.0",
      `note([process.argv.slice(2), process.cwd() !== ${JSON.stringify(shop.workspace)}, process.env.PORT, process.env.GITHUB_ACTIONS].map(String).join(" "));
       note("alive " + ${JSON.stringify(before)}.every((pid) => process.kill(pid, 0)));
       console.log("::error::from the command"); console.error("token canary-secret-1");`,
    );
    const step = await shop.deploy("2.0.0", {
      "before-activate": 'node hook.cjs "two words" \'$HOME\'\n["node", "hook.cjs", "second"]',
      "after-activate": "node ./hook.cjs after",
    });
    expect(step.outputs.result, step.log).toBe("deployed");
    const port = String(shop.port);
    expect(noted()).toContain(`two words,$HOME true ${port} undefined\nalive true\nsecond true`);
    expect(noted()).toContain(`after true ${port} undefined`);
    expect(step.log).toMatch(/^ {2}\| ::error::from the command$/m);
    expect(step.log).toContain("  | token ***");
    expect(step.log + step.summary).not.toContain("canary-secret-1");
    await shop.assertWhole("2.0.0");
  });

  it("leaves all as it is when it fails, and removes the new release directory", async () => {
    const [before, releases] = [await pids(), placed()];
    await build("2.0.0", `note("ran"); console.log("no such column"); process.exit(3);`);
    const apps = readFileSync(join(shop.workspace, "ecosystem.config.cjs"), "utf8");
    shop.write(
      "ecosystem.config.cjs",
      `${apps}\nmodule.exports.deploy = { production: { "post-deploy": "touch /nowhere" } };\n`,
    );
    const load = new Load(shop.port);
    const step = await shop.deploy("2.0.0", { "before-activate": "node hook.cjs" });
    await load.end();
    expect(step.code).toBe(1);
    expect(step.outputs.result).toBe("failed");
    expect(step.log).toContain("deploy section is ignored: it is for `pm2 deploy`");
    expect(step.log).toContain("before-activate: ");
    expect(step.log).toContain("ended with exit code 3");
    expect(step.log).toContain("  | no such column");
    expect(load.lost).toEqual([]);
    expect(await pids()).toEqual(before);
    expect(placed()).toEqual(releases);
    expect(noted()).toBe("ran\n");
    await shop.assertWhole("1.0.0");
  });

  it("ends a command that takes too long, with what it started", async () => {
    const word = `sleeps-${shop.name}`;
    await build(
      "2.0.0",
      `require("node:child_process").spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)", ${JSON.stringify(word)}], { stdio: "inherit", detached: true });
       process.on("SIGTERM", () => {}); setInterval(() => {}, 1000);`,
    );
    const inputs = { "before-activate": "node hook.cjs", "command-timeout": "1" };
    const step = await shop.deploy("2.0.0", inputs);
    expect(step.code).toBe(1);
    expect(step.log).toContain("did not end within 1 s, and was ended");
    expect(running(word)).toEqual([]);
    await shop.assertWhole("1.0.0");
  });

  it("ends one that has written its own name over its variables in memory", async () => {
    await build("2.0.0", "");
    const title = `renamed-${shop.name}`;
    const step = await shop.deploy("2.0.0", {
      "before-activate": `perl -e '$0="${title}"; sleep 600'`,
      "command-timeout": "1",
    });
    expect(step.log).toContain("did not end within 1 s, and was ended");
    expect(allPids().filter((pid) => commandLineOf(pid).join(" ").includes(title))).toEqual([]);
    await shop.assertWhole("1.0.0");
  });

  it.each(["step", "step and guard"])("is ended when it is killed: %s", async (what) => {
    const word = `waits-${shop.name}`;
    await build(
      "2.0.0",
      `require("node:child_process").spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)", ${JSON.stringify(word)}], { stdio: "ignore", detached: true });
       note("begun"); setInterval(() => {}, 1000);`,
    );
    const step = shop.start("pm2-deploy", {
      ...{ source: ".", release: "2.0.0", "before-activate": "node hook.cjs" },
    });
    await eventually("the command runs", () => noted() === "begun\n" && running(word).length > 0);
    if (what === "step and guard")
      for (const { pid } of await guards(server)) process.kill(pid, "SIGKILL");
    step.kill();
    await step.ended;
    if (what === "step")
      await eventually("the guard has ended it", async () => running(word).length === 0);
    await shop.build("2.0.0");
    const next = await shop.deploy("2.0.0");
    expect(next.log).toContain("A step was killed before it was done: pm2-deploy");
    expect(next.log).toMatch(/The command that it ran was ended: \d process/);
    expect(next.outputs.result, next.log).toBe("deployed");
    expect(running(word)).toEqual([]);
    await shop.assertWhole("2.0.0");
  });

  it("is refused before anything is touched where it cannot be run", async () => {
    const releases = placed();
    await build("2.0.0", "");
    const step = await shop.deploy("2.0.0", {
      "before-activate": "node a.js && rm -rf /\nnode 'open\n",
      "after-activate": "[1]",
    });
    expect(step.code).toBe(1);
    expect(step.log).toContain('Input "before-activate"');
    expect(step.log).toContain('"&" means something to a shell');
    expect(step.log).toContain("a quote is not closed");
    expect(step.log).toContain("JSON list of strings");
    const missing = await shop.deploy("2.0.0", {
      "before-activate": "./missing.sh\nno-such-program x",
    });
    expect(missing.log).toContain('names the program "./missing.sh"');
    expect(missing.log).toContain('names the program "no-such-program"');
    expect(placed()).toEqual(releases);
  });

  it("has a PATH where one of several apps has another, and is shown without secrets", async () => {
    const other = { script: "idle.cjs", env: { PATH: "/nowhere", API_TOKEN: "canary-secret-1" } };
    const app = {
      name: shop.name,
      script: "tells-release.cjs",
      exec_mode: "cluster",
      instances: 2,
    };
    const own = {
      ...app,
      wait_ready: true,
      env: { PORT: shop.port, API_TOKEN: "canary-secret-1" },
    };
    const apps = [own, { ...other, name: `${shop.name}-other`, interpreter: process.execPath }];
    await shop.build("2.0.0", JSON.stringify({ apps }));
    shop.write(
      "hook.cjs",
      `require("node:fs").appendFileSync(${JSON.stringify(notes())}, process.env.PATH);`,
    );
    const step = await shop.deploy("2.0.0", {
      "before-activate": "node hook.cjs --token abc-def canary-secret-1",
    });
    expect(step.outputs.result, step.log).toBe("deployed");
    expect(noted()).toBe(process.env.PATH);
    expect(step.log).toContain("Before the first new worker: node hook.cjs --token *** ***");
    expect(step.log).not.toContain("abc-def");
    await server.pm2("delete", `${shop.name}-other`);
  });

  it("is shown and not run in a dry run, and not run where nothing changes", async () => {
    await build("2.0.0", `note("ran");`);
    const inputs = { "before-activate": "node hook.cjs" };
    const dry = await shop.deploy("2.0.0", { ...inputs, "dry-run": "true" });
    expect(dry.outputs.result, dry.log).toBe("planned");
    expect(dry.log).toContain("Before the first new worker: node hook.cjs");
    await build("1.0.0", `note("ran");`);
    const same = await shop.deploy("1.0.0", inputs);
    expect(same.outputs.result, same.log).toBe("unchanged");
    expect(noted()).toBe("");
  });
});

describe("after-activate", () => {
  it("is made up for by the next run of the release, until it has succeeded once", async () => {
    await build("2.0.0", "process.exit(1);");
    const inputs = { "after-activate": "node hook.cjs" };
    const first = await shop.deploy("2.0.0", inputs);
    expect(first.log).toContain("The next run of this release runs all of after-activate again.");
    const before = await pids();
    const dry = await shop.deploy("2.0.0", { ...inputs, "dry-run": "true" });
    expect(dry.log).toContain("has not completed yet");
    expect((await shop.deploy("2.0.0")).outputs.result).toBe("unchanged");
    const failed = await shop.deploy("2.0.0", { ...inputs, "after-activate-failure": "error" });
    expect([failed.code, failed.outputs.result], failed.log).toEqual([1, "unchanged"]);
    mend();
    for (const _ of ["made up for", "done before"])
      expect((await shop.deploy("2.0.0", inputs)).outputs.result).toBe("unchanged");
    expect(noted()).toBe("done\n");
    expect(await pids()).toEqual(before);
    await shop.assertWhole("2.0.0");
  });

  it("is made up for where its step was killed", async () => {
    await build("2.0.0", `note("begun"); setInterval(() => {}, 1000);`);
    const inputs = { source: ".", release: "2.0.0", "after-activate": "node hook.cjs" };
    const step = shop.start("pm2-deploy", inputs);
    await eventually("the command runs", () => noted() === "begun\n");
    step.kill();
    await step.ended;
    await shop.guardDone();
    mend();
    const next = await shop.deploy("2.0.0", inputs);
    expect([next.code, next.outputs.result], next.log).toEqual([0, "unchanged"]);
    expect(noted()).toBe("begun\ndone\n");
    await shop.assertWhole("2.0.0");
  });

  it("is a warning when it fails, or an error where that is asked for; the release stays", async () => {
    await build("2.0.0", "process.exit(1);");
    const inputs = { "after-activate": "node hook.cjs" };
    const warned = await shop.deploy("2.0.0", inputs);
    expect(warned.code, warned.log).toBe(0);
    expect(warned.log).toContain("after-activate: ");
    await shop.assertWhole("2.0.0");
    await build("3.0.0", "process.exit(1);");
    const failed = await shop.deploy("3.0.0", { ...inputs, "after-activate-failure": "error" });
    expect(failed.code).toBe(1);
    expect(failed.outputs.result).toBe("deployed");
    await shop.assertWhole("3.0.0");
    await pause(100);
    expect(await isThere(join(server.home, "pm2-actions/locks", `${shop.name}.journal.json`))).toBe(
      false,
    );
  });
});
