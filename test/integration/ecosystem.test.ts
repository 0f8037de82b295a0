import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { cpus } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { files } from "./footprint.js";
import { type Foreign, Server, type StepResult } from "./server.js";

let server: Server;
let foreign: Foreign;
let cwd: string;
let count = 0;

beforeAll(async () => {
  server = await Server.create();
  foreign = await server.foreign();
  cwd = await server.project("forms", []);
  await writeFile(join(cwd, "greeting.cjs"), 'module.exports = "from a module";');
});
afterEach(() => foreign.assertUntouched());
afterAll(() => server.destroy());

/** Deploys an ecosystem file with this text into a namespace of its own. */
async function deploy(
  file: string,
  text: string,
  inputs: Record<string, string> = {},
  env: Record<string, string> = {},
): Promise<StepResult & { namespace: string }> {
  const namespace = `forms-${++count}`;
  await writeFile(join(cwd, file), text);
  const given = { namespace, ecosystem: file, "stable-seconds": "0.5", ...inputs };
  return { ...(await server.step("pm2-deploy", given, { cwd, env })), namespace };
}

async function inNamespace(namespace: string) {
  return (await server.list()).filter(({ pm2_env }) => pm2_env.namespace === namespace);
}

async function running(step: StepResult & { namespace: string }): Promise<string[]> {
  expect(step.outputs.result, step.log).toBe("deployed");
  return (await inNamespace(step.namespace)).map(({ name }) => name).sort();
}

describe("PM2's forms of an ecosystem file", () => {
  // Each has a name of its own: a name is taken once another namespace has it.
  it.each([
    ["a.js", 'module.exports = { apps: [{ name: "a-js", script: "idle.cjs" }] };', "a-js"],
    ["b.cjs", 'module.exports = { apps: { name: "b-cjs", script: "idle.cjs" } };', "b-cjs"],
    ["c.mjs", 'export const apps = [{ name: "c-named", script: "idle.cjs" }];', "c-named"],
    ["d.mjs", 'export default { apps: [{ name: "d-default", script: "idle.cjs" }] };', "d-default"],
    [
      "e.json",
      '{ // who we are\n "apps": [{ "name": "e//json", /* what */ "script": "idle.cjs", }], }',
      "e//json",
    ],
    ["f.yaml", "apps:\n  - name: f-yaml\n    script: idle.cjs\n", "f-yaml"],
    ["g.yml", "apps:\n  - name: g-yml\n    script: idle.cjs\n", "g-yml"],
    ["h.cjs", 'module.exports = [{ name: "h-array", script: "idle.cjs" }];', "h-array"],
    ["i.cjs", 'module.exports = { name: "i-one", script: "idle.cjs" };', "i-one"],
    [
      "j.cjs",
      'module.exports = () => ({ apps: [{ name: "j-function", script: "idle.cjs" }] });',
      "j-function",
    ],
    [
      "k.cjs",
      'console.log("::error::loading"); setInterval(() => {}, 1000); module.exports = async () => [{ name: "k-async", script: "idle.cjs", env: { GREETING: require("./greeting.cjs") } }];',
      "k-async",
    ],
  ])("%s", async (file, text, name) => {
    const step = await deploy(file, text);
    expect(await running(step)).toEqual([name]);
    expect(step.log).not.toContain("::error::loading");
  });

  it("names with slashes, dots, blanks and signs, and one that PM2 makes of the script", async () => {
    const names = ["shop/api", "v1.2.api", "two words", "naïve 🚀", "50%"];
    const apps = [...names.map((name) => ({ name, script: "idle.cjs" })), { script: "./idle.cjs" }];
    const step = await deploy("names.json", JSON.stringify({ apps }));
    expect(await running(step)).toEqual([...names, "idle"].sort());
    const again = await server.step(
      "pm2-deploy",
      { namespace: step.namespace, ecosystem: "names.json" },
      { cwd },
    );
    expect(again.outputs.result, again.log).toBe("unchanged");
  });

  it("env_<environment> over env, append_env_to_name, and a namespace beside the apps", async () => {
    const app = {
      name: "layered",
      script: "idle.cjs",
      append_env_to_name: true,
      env: { ONE: "base", TWO: "base", LIST: ["a", 1] },
      env_production: { TWO: "production", THREE: 3 },
      env_test: { TWO: "test" },
    };
    const text = JSON.stringify({ namespace: `forms-${count + 1}`, apps: [app] });
    const step = await deploy("layered.json", text, { environment: "production" });
    expect(await running(step)).toEqual(["layered-production"]);
    expect(step.log).toContain("sets a namespace beside its apps. PM2 ignores it there");
    expect(step.log).not.toContain("No environment is given");
    const [one] = await inNamespace(step.namespace);
    const { ONE, TWO, THREE, LIST } = one?.pm2_env.env ?? {};
    expect({ ONE, TWO, THREE, LIST }).toEqual({
      ONE: "base",
      TWO: "production",
      THREE: "3",
      LIST: '["a",1]',
    });
  });

  it("env alone where no environment is given, and says so once", async () => {
    const app = { name: "bare", script: "idle.cjs", env_production: { A: "1" }, env_test: {} };
    const step = await deploy("bare.json", JSON.stringify({ apps: [app] }));
    expect(await running(step)).toEqual(["bare"]);
    const said = "get env alone, and nothing of env_production, env_test.";
    expect(step.log.split(said)).toHaveLength(2);

    // Of another release, the plan names the variables that come or go with it.
    const inputs = { namespace: step.namespace, ecosystem: "bare.json", release: "next" };
    const next = { ...inputs, environment: "production", "dry-run": "true" };
    const planned = await server.step("pm2-deploy", next, { cwd });
    expect(planned.log).toMatch(/release .* → next, with env A\b/);
  });

  it("what an app was deployed with is remembered, and said where a later step differs", async () => {
    const app = { name: "kept", script: "idle.cjs", env_production: { A: "1" }, env_test: {} };
    const text = JSON.stringify({ apps: [app] });
    const first = await deploy("kept.json", text, { environment: "production" });
    expect(await running(first)).toEqual(["kept"]);
    expect(first.log).not.toContain("Is that intended?");

    const { namespace } = first;
    const inputs = { namespace, ecosystem: "kept.json", "stable-seconds": "0.5" };
    const same = { ...inputs, environment: "production" };
    const unchanged = await server.step("pm2-deploy", same, { cwd });
    expect(unchanged.outputs.result, unchanged.log).toBe("unchanged");
    expect(unchanged.log).not.toContain("Is that intended?");
    const said =
      'kept was deployed with environment "production"; this step has no environment, and that holds. Is that intended?';
    const other = await server.step("pm2-deploy", { ...inputs, "dry-run": "true" }, { cwd });
    expect(other.log).toContain(said);

    // A restart that starts what is missing; what runs has its own definition.
    const restart = (more: Record<string, string>) =>
      server.step("pm2-restart", { ...inputs, "name-pattern": "kept", ...more }, { cwd });
    expect((await restart({})).log).not.toContain("Is that intended?");
    await server.pm2("delete", "kept");
    expect((await restart({ "dry-run": "true" })).log).toContain(said);
    const started = await restart({ environment: "production" });
    expect(started.outputs.result, started.log).toBe("restarted");
    expect(started.log).not.toContain("Is that intended?");
  });

  it("programs that are not Node's", async () => {
    await writeFile(join(cwd, "forever.sh"), "#!/bin/sh\nexec sleep 1000\n", { mode: 0o755 });
    await writeFile(join(cwd, "forever.py"), "import time\ntime.sleep(1000)\n");
    const apps = [
      { name: "none", script: "./forever.sh", interpreter: "none" },
      { name: "bash", script: "forever.sh", interpreter: "bash" },
      { name: "python", script: "forever.py", interpreter: "python3" },
      { name: "command", script: "sleep", args: "1000", interpreter: "none" },
    ];
    const step = await deploy("programs.json", JSON.stringify({ apps }));
    expect(await running(step)).toEqual(["bash", "command", "none", "python"]);
  });

  it("an interpreter within the app's folder, and one that is missing is refused before anything", async () => {
    await mkdir(join(cwd, "venv/bin"), { recursive: true });
    await writeFile(join(cwd, "run-me"), "", { mode: 0o755 });
    await writeFile(join(cwd, "venv/bin/shell"), "#!/bin/sh\nexec sleep 1000\n", { mode: 0o755 });
    const app = { name: "venv", script: "run-me", interpreter: "./venv/bin/shell" };
    const step = await deploy("venv.json", JSON.stringify({ apps: [app] }));
    expect(await running(step)).toEqual(["venv"]);
    const gone = { ...app, interpreter: "venv/bin/nosuch" };
    const refused = await deploy("gone.json", JSON.stringify({ apps: [gone] }));
    expect(refused.code).toBe(1);
    expect(refused.log).toContain(`its interpreter ${join(cwd, "venv/bin/nosuch")} does not exist`);
    expect(await inNamespace(refused.namespace)).toEqual([]);
  });

  it("an interpreter that PM2 ignores, and says so", async () => {
    const app = { name: "ignored", script: "idle.cjs", exec_mode: "cluster" };
    const own = { ...app, interpreter: process.execPath };
    const step = await deploy("ignored.json", JSON.stringify({ apps: [own] }));
    expect(await running(step)).toEqual(["ignored"]);
    expect(step.log).toContain("In cluster mode its workers run with the Node.js of PM2's daemon");
  });

  it("max and negative numbers of instances", async () => {
    const cluster = { script: "idle.cjs", exec_mode: "cluster" };
    const apps = [
      { ...cluster, name: "max", instances: "max" },
      { ...cluster, name: "less", instances: -1 },
    ];
    const step = await deploy("many.json", JSON.stringify({ apps }));
    const cores = cpus().length;
    expect(await running(step)).toEqual([
      ...Array(Math.max(1, cores - 1)).fill("less"),
      ...Array(cores).fill("max"),
    ]);
  });

  it("log files are named for the app and not for its template", async () => {
    const step = await deploy(
      "logs.json",
      JSON.stringify({ apps: [{ name: "logs/here", script: "idle.cjs" }] }),
    );
    await running(step);
    const [one] = await inNamespace(step.namespace);
    const field = (name: string) => String(one?.pm2_env[name]);
    expect(field("pm_out_log_path")).toMatch(/\/logs\/logs-here-out(?:-\d+)?\.log$/);
    expect(field("pm_err_log_path")).toMatch(/\/logs\/logs-here-error(?:-\d+)?\.log$/);
    expect(field("pm_pid_path")).toMatch(/\/pids\/logs-here-\d+\.pid$/);
    expect((await files(server.home)).filter((path) => path.includes("template"))).toEqual([]);
  });
});

describe("the step's environment", () => {
  const secrets = {
    DATABASE_PASSWORD: "hunter2-of-the-step",
    GITHUB_TOKEN: "ghs_of-the-step",
    ACTIONS_RUNTIME_TOKEN: "eyJ-of-the-step",
    RUNNER_TRACKING_ID: "github_of-the-step",
  };

  it("reaches an app by pass-env only, and leaves no trace anywhere else", async () => {
    const apps = [{ name: "quiet", script: "idle.cjs", env: { DECLARED: "yes" } }];
    const step = await deploy(
      "quiet.json",
      JSON.stringify({ apps }),
      { "pass-env": "PASSED_*, PASSED_OFF, PASSED_EMPTY" },
      { ...secrets, PASSED_ON: "passed", PASSED_EMPTY: "", RUNNER_DEBUG: "1" },
    );
    await running(step);
    const [one] = await inNamespace(step.namespace);
    expect(one?.pm2_env.env).toMatchObject({ DECLARED: "yes", PASSED_ON: "passed" });
    const environment = await readFile(`/proc/${one?.pid}/environ`, "utf8");
    expect(environment).toContain("PASSED_ON=passed");
    expect(step.log).toMatch(/do not get .*: .*DATABASE_PASSWORD/);
    expect(step.log).toContain('Input "pass-env" names PASSED_OFF: not set in this step.');
    expect(step.log).toContain("pass-env that are empty in this step: PASSED_EMPTY.");
    const everywhere: Record<string, string> = {
      environment,
      log: step.log,
      summary: step.summary,
      outputs: JSON.stringify(step.outputs),
      list: JSON.stringify(await server.list()),
    };
    for (const line of await files(server.home)) {
      const path = line.split(" ")[0] ?? "";
      if (existsSync(path) && !path.endsWith(".sock"))
        everywhere[path] = await readFile(path, "utf8");
    }
    for (const [where, text] of Object.entries(everywhere))
      for (const value of Object.values(secrets))
        expect(text.includes(value), `${value} in ${where}`).toBe(false);
  });

  it("does not reach a daemon that the step starts, which outlives it", async () => {
    const fresh = await Server.create();
    try {
      const folder = await fresh.project("prod", [{ name: "first", script: "idle.cjs" }]);
      const step = await fresh.step(
        "pm2-deploy",
        { namespace: "prod", "stable-seconds": "0.5" },
        { cwd: folder, env: secrets },
      );
      expect(step.outputs.result, step.log).toBe("deployed");
      const pid = (await readFile(join(fresh.home, "pm2.pid"), "utf8")).trim();
      const environment = await readFile(`/proc/${pid}/environ`, "utf8");
      for (const [name, value] of Object.entries(secrets)) {
        expect(environment).not.toContain(name);
        expect(environment).not.toContain(value);
      }
      expect(environment).not.toMatch(/(?:^|\0)(?:GITHUB|GITEA|INPUT)_/);
      expect(environment).toMatch(new RegExp(`(?:^|\\0)_=${fresh.pm2Path}(?:\\0|$)`));
      expect((await fresh.processes("first"))[0]?.pm2_env.status).toBe("online");
    } finally {
      await fresh.destroy();
    }
  });
});
