import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chown, cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { files, footprint } from "./footprint.js";
import { eventually, type Foreign, freePort, Server } from "./server.js";

let server: Server;
let foreign: Foreign;
let cwd: string;
let port: number;

const idle = { name: "worker", script: "idle.cjs" };

beforeAll(async () => {
  server = await Server.create();
  foreign = await server.foreign();
  port = await freePort();
  // What runs already: a cluster app of another namespace, and two apps of the one that is deployed.
  const other = await server.project("other", [
    {
      name: "api",
      script: "good.cjs",
      namespace: "other",
      exec_mode: "cluster",
      env: { PORT: port },
    },
  ]);
  await server.pm2("start", join(other, "ecosystem.config.json"), "--cwd", other);
  cwd = await server.project("prod", [idle]);
  await server.pm2("start", join(cwd, "idle.cjs"), "--name", "worker", "--namespace", "prod");
  await server.pm2("start", join(cwd, "idle.cjs"), "--name", "second", "--namespace", "prod");
  await server.pm2("save");
  before = await footprint(server);
});
afterAll(() => server.destroy());

let before: string;
beforeEach(() => server.ecosystem(cwd, [idle]));
afterEach(async () => {
  expect(await footprint(server)).toBe(before);
  await foreign.assertUntouched();
});

/** A deploy that must be refused, with all of these texts in its log. */
async function refused(
  inputs: Record<string, string>,
  texts: readonly string[],
  env: Record<string, string> = {},
): Promise<string> {
  const step = await server.step("pm2-deploy", { namespace: "prod", ...inputs }, { cwd, env });
  expect(step.log).toMatch(/^Error: /m);
  for (const text of texts) expect(step.log).toContain(text);
  expect(step.code).toBe(1);
  // A user's mistake is told in words: a stack of ours would say that it is our defect.
  expect(step.log).not.toMatch(/\bat .*(?:\bdist\/|node:internal)/);
  return step.log;
}

describe("inputs that are refused", () => {
  it.each([
    ["all", '"all" and numbers are not'],
    ["12", '"all" and numbers are not'],
    ["two words", "allowed are letters"],
    ["a/b", "allowed are letters"],
    ["..", "allowed are letters"],
    ["д".repeat(56), "fewer where they are not Latin"],
    ["", 'Input "namespace" is required'],
  ])("namespace %j", async (namespace, text) => {
    await refused({ namespace }, [text, ...(namespace === "" ? [] : [JSON.stringify(namespace)])]);
  });

  it("every wrong value, all in one message", async () => {
    const wrong = {
      "max-affected": "many",
      "lock-timeout": "5m",
      "dry-run": "yes",
      save: "no",
      "name-pattern": "!api",
      when: "sometimes",
      strategy: "blue-green",
      prune: "1",
      "expect-processes": "some",
      rollback: "maybe",
      "ready-timeout": "0",
      "stable-seconds": "-1",
      "health-url": "localhost:3000",
      "health-expect": "good",
      "health-timeout": "soon",
      "log-lines": "1.5",
      "show-logs": "never",
    };
    const log = await refused({ namespace: "all", ...wrong }, []);
    for (const [name, value] of Object.entries({ namespace: "all", ...wrong }))
      expect(log).toContain(`Input "${name}" is "${value}": `);
  });

  it("variables that cannot be passed, by their entries", () =>
    refused({ "pass-env": "APP_*, FOO BAR, a=hunter22" }, [
      'Input "pass-env" is not valid: "FOO BAR", "a=…" cannot be',
    ]).then((log) => expect(log).not.toContain("hunter22")));

  it("a name pattern without a name", () =>
    refused({ "name-pattern": ",,," }, [
      'Input "name-pattern" is ",,,": there is no name in it. allowed are',
    ]));

  it.each([{}, { ecosystem: "ecosystem.config.json" }])(
    "a working directory that does not exist, with %j",
    async (more) => {
      await refused({ "working-directory": "nowhere/at-all", ...more }, [
        `The working directory ${join(cwd, "nowhere/at-all")} does not exist, or is not a directory`,
        'The input "working-directory" names it',
      ]);
    },
  );

  it("health URLs that are separated by commas", () =>
    refused({ "health-url": "http://127.0.0.1:1/a, http://127.0.0.1:1/b" }, [
      'Input "health-url" is "http://127.0.0.1:1/a, http://127.0.0.1:1/b"',
      "one a line",
    ]));
  it("a pm2-home that is not there", () =>
    refused({ "pm2-home": "/nowhere/.pm2" }, [
      'Input "pm2-home" is "/nowhere/.pm2"',
      "there is no such folder",
    ]));
  it("a pm2-home that is not absolute", () =>
    refused({ "pm2-home": "pm2" }, ['Input "pm2-home" is "pm2"', "absolute path"]));

  it("only together with prune", () =>
    refused({ only: "worker", prune: "true" }, ['"only" and "prune" contradict']));

  it("an only that names no app", () =>
    refused({ only: "wroker" }, ['Input "only" is "wroker"', "has such a name"]));

  it("a pm2 program that is not there", () =>
    refused({ "pm2-path": "/nowhere/pm2" }, ['"/nowhere/pm2"', "npm install --global pm2"]));
});

describe("ecosystem files that are refused", () => {
  it("none", async () => {
    await rm(join(cwd, "ecosystem.config.json"));
    await refused({}, [`No ecosystem file was found in ${cwd}`, "ecosystem.config.cjs"]);
  });

  it("one that is not there", () =>
    refused({ ecosystem: "missing.cjs" }, ['Input "ecosystem" is "missing.cjs"']));

  it.each([
    ["empty.cjs", "", "exports no apps"],
    ["no-apps.cjs", "module.exports = { apps: [] };", "exports no apps"],
    ["no-apps.json", '{ "apps": [] }', "exports no apps"],
    ["empty.json", "", "exports no apps"],
    ["empty.yaml", "", "exports no apps"],
    ["number.cjs", "module.exports = 7;", "exports no apps"],
    ["broken.json", '{ "apps": [', "is not valid JSON"],
    ["broken.yaml", "apps: [", "is not valid YAML"],
    ["syntax.cjs", "module.exports = {", "SyntaxError"],
    ["throws.cjs", 'throw new Error("no database");', "no database"],
    ["rejects.mjs", 'await Promise.reject(new Error("no vault"));', "no vault"],
    ["later.cjs", 'module.exports = async () => { throw new Error("in it"); };', "in it"],
    ["exits.cjs", "process.exit(0);", "ended the process that loaded it (exit code 0)"],
    ["aborts.cjs", "process.abort();", "ended the process that loaded it"],
    ["circular.cjs", "const a = { apps: [] }; a.a = a; module.exports = a;", "circular"],
  ])("%s", async (name, text, message) => {
    await writeFile(join(cwd, name), text);
    await refused({ ecosystem: name }, [message, name]);
  });

  it("one that hangs", async () => {
    await writeFile(join(cwd, "hangs.cjs"), "for (;;);");
    await refused({ ecosystem: "hangs.cjs" }, ["did not finish loading within 15 s"]);
  });

  it("an entry without a script, two of one name, instances that are no number", async () => {
    await server.ecosystem(cwd, [
      { name: "nothing" },
      idle,
      idle,
      { ...idle, name: "many", instances: "lots" },
    ]);
    await refused({}, [
      'app "nothing" has no script',
      'Two apps are called "worker"',
      'instances are "lots"',
    ]);
  });
});

describe("apps that are refused", () => {
  it("whatever is wrong with them, all in one message", async () => {
    await server.ecosystem(cwd, [
      { ...idle, name: "elsewhere", namespace: "staging" },
      { ...idle, name: "gone", cwd: "/nowhere/at/all" },
      { ...idle, name: "lost", script: "missing.cjs" },
      { ...idle, name: "fields", env: { pm_id: "0", namespace: "x", GREETING: "hello" } },
      { ...idle, name: "foreign" },
      { ...idle, name: "api" },
      { ...idle, name: "shares", exec_mode: "cluster", env: { PORT: port } },
      { ...idle, name: "outside" },
    ]);
    await refused({ "name-pattern": "*, !outside" }, [
      'it declares the namespace "staging", this step deploys "prod"',
      "its cwd /nowhere/at/all does not exist",
      `its script ${join(cwd, "missing.cjs")} does not exist`,
      "its environment sets pm_id, namespace, which PM2 takes for fields of its own",
      'The name "foreign" is taken',
      'namespace "default"',
      'The name "api" is taken',
      `The app "shares" declares PORT ${port}, which "api" of the namespace "other" has`,
      'The app "outside" is not selected by name-pattern "*, !outside"',
    ]);
  });

  it("a file whose top-level namespace is another one", async () => {
    await writeFile(
      join(cwd, "ecosystem.config.json"),
      JSON.stringify({ namespace: "staging", apps: [idle] }),
    );
    await refused({}, ['declares the namespace "staging", this step deploys "prod"']);
  });

  it.each(["GITHUB_WORKSPACE", "RUNNER_TEMP"])("in %s, except on GitHub", async (variable) => {
    await refused({}, ['The script of the app "worker" lies in the job\'s own folder', cwd], {
      [variable]: cwd,
    });
    const onGitHub = { GITEA_ACTIONS: undefined, [variable]: cwd };
    const inputs = { namespace: "prod", "dry-run": "true" };
    const step = await server.step("pm2-deploy", inputs, { cwd, env: onGitHub });
    expect(step.log).toContain("::warning::The script of the app");
    expect(step.outputs.result).toBe("planned");
  });

  it("more than max-affected", async () => {
    await server.ecosystem(cwd, [idle, { ...idle, name: "second" }, { ...idle, name: "third" }]);
    await refused({ "max-affected": "1" }, [
      "would replace or delete 2 of the namespace's 2 processes (worker, second)",
      'max-affected is "1", which allows 1. Nothing was touched',
    ]);
    await refused({ "max-affected": "50%" }, ["which allows 1"]);
  });

  it("more processes than expect-processes", async () => {
    await server.ecosystem(cwd, [{ ...idle, exec_mode: "cluster", instances: 3 }]);
    await refused({ "expect-processes": "2" }, [
      '"expect-processes" is "2"',
      "4 processes would run: 3 of the ecosystem file",
    ]);
  });

  it("an entry that PM2's own program refuses", async () => {
    await server.ecosystem(cwd, [{ ...idle, name: "timed", cron_restart: "every day" }]);
    await refused({}, ["PM2's own program does not accept", "cron restart at every day"]);
    // This one is found out under the lock: its folder is there afterwards, and nothing else.
    await rm(join(server.home, "pm2-actions"), { recursive: true });
  });
});

describe("servers that are refused", () => {
  let stranger: string;
  beforeEach(async () => {
    stranger = await mkdtemp(join(tmpdir(), "pm2r-"));
  });
  afterEach(() => rm(stranger, { recursive: true, force: true }));

  it("another user's home", async () => {
    // Root gives a home away; anybody else finds one in what is root's.
    const isRoot = process.getuid?.() === 0;
    if (isRoot) await chown(stranger, 65534, 65534);
    const home = isRoot ? stranger : "/usr";
    const owner = isRoot ? 65534 : 0;
    await refused({ "pm2-home": home }, [`${home} belongs to the user with id ${owner}`]);
    expect(await files(stranger)).toEqual([]);
  });

  it("a daemon that takes calls and never answers", async () => {
    const silent = createServer(() => {}).listen(join(stranger, "rpc.sock"));
    await once(silent, "listening");
    const had = await files(stranger);
    await refused({ "pm2-home": stranger }, ["accepts connections and does not answer", stranger]);
    expect(await files(stranger)).toEqual(had);
    silent.close();
  });

  it("a socket that refuses while its daemon lives, and not one that a dead daemon left", async () => {
    const listener = spawn(process.execPath, [
      "-e",
      `require("node:net").createServer().listen(process.argv[1], () => console.log("up"))`,
      join(stranger, "rpc.sock"),
    ]);
    await once(listener.stdout, "data");
    listener.kill("SIGKILL");
    await once(listener, "exit");
    await writeFile(join(stranger, "pm2.pid"), String(process.pid));
    await refused({ "pm2-home": stranger }, [
      "refuses connections",
      `the PM2 daemon with pid ${process.pid} lives`,
    ]);
    await writeFile(join(stranger, "pm2.pid"), String(listener.pid));
    const inputs = { namespace: "prod", "pm2-home": stranger, "dry-run": "true" };
    const step = await server.step("pm2-deploy", inputs, { cwd });
    expect(step.log).not.toMatch(/^Error: /m);
    expect(step.outputs.result).toBe("planned");
  });

  it("a dump that is broken together with its backup", async () => {
    await cp(server.home, stranger, { recursive: true, filter: (path) => !path.endsWith(".sock") });
    await writeFile(join(stranger, "dump.pm2"), '[{"name": "half');
    await writeFile(join(stranger, "dump.pm2.bak"), "");
    await rm(join(stranger, "pm2.pid"));
    const had = await files(stranger);
    await refused({ "pm2-home": stranger }, ["is not readable", "not readable either", "pm2 save"]);
    expect(await files(stranger)).toEqual(had);
  });
});

describe("a lock that stays held", () => {
  let holder: ChildProcess;
  const locks = () => join(server.home, "pm2-actions", "locks");
  beforeEach(async () => {
    await mkdir(locks(), { recursive: true });
    holder = spawn("flock", [join(locks(), "prod.lock"), "cat"], { stdio: "pipe" });
    holder.stdin?.write("held\n");
    if (holder.stdout) await once(holder.stdout, "data");
    const run = { run: "4711", actor: "ann", workflow: "Deploy", action: "pm2-deploy" };
    await writeFile(
      join(locks(), "prod.holder.json"),
      JSON.stringify({ ...run, since: "2026-01-02T03:04:05.000Z" }),
    );
    before = await footprint(server);
  });
  afterEach(async () => {
    holder.stdin?.end();
    await once(holder, "exit");
    await rm(join(server.home, "pm2-actions"), { recursive: true });
    before = await footprint(server);
  });

  it("is named, with its holder, after lock-timeout", async () => {
    await refused({ "lock-timeout": "2" }, [
      "Waiting up to 2 s for the lock of prod, held by pm2-deploy of run 4711, started by ann",
      "The lock of prod is still held by pm2-deploy of run 4711",
      "workflow Deploy, since 2026-01-02T03:04:05.000Z after 2 s",
      "Nothing was touched",
    ]);
  });

  it("is not waited for with lock-timeout 0", async () => {
    const step = server.start("pm2-deploy", { namespace: "prod", "lock-timeout": "0" }, { cwd });
    expect((await step.ended).log).toContain("is still held by");
    await eventually("the guard has gone", async () => (await footprint(server)) === before);
  });
});
