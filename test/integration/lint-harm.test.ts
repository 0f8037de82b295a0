import { execFile } from "node:child_process";
import { randomUUID } from "node:crypto";
import {
  appendFile,
  chmod,
  chown,
  copyFile,
  mkdir,
  readFile,
  rm,
  stat,
  symlink,
  writeFile,
} from "node:fs/promises";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { systemProgram } from "../../scripts/system-program.mjs";
import { variablesOf } from "../../src/proc.js";
import { example } from "../unit/lint/rule-pages.js";
import { eventually, type Foreign, freePort, type Listed, repository, Server } from "./server.js";

// The wrong example of each rule's page, run for real: what the page says goes wrong does go wrong.

let server: Server;
let foreign: Foreign;
let folder: string;

beforeEach(async () => {
  server = await Server.create();
  folder = join(server.folder, "repository");
  for (const path of ["bin", "srv/shop", "repository"])
    await mkdir(join(server.folder, path), { recursive: true });
  await symlink(server.pm2Path, join(server.folder, "bin/pm2"));
  await app("srv/shop/server.cjs");
  foreign = await server.foreign("foreign", "of-others");
});

afterEach(() => server.destroy());

const app = (path: string, fixture = "idle.cjs") =>
  copyFile(join(repository, "test/fixtures/apps", fixture), join(server.folder, path));

/** A process of the shop, or of whatever namespace is named. */
const running = (name: string, namespace = "shop") =>
  server.pm2(
    "start",
    join(server.folder, "srv/shop/server.cjs"),
    "--name",
    name,
    "--namespace",
    namespace,
  );

const names = async () => (await server.list()).map(({ name }) => name);

async function one(name: string): Promise<Listed> {
  const [pm2Process] = await server.processes(name);
  if (pm2Process === undefined) throw new Error(`there is no ${name}`);
  return pm2Process;
}

/** Writes a page's wrong example, with /srv moved into the test's folder. */
async function place(rule: string): Promise<string[]> {
  const files = Object.entries(example(rule, "Wrong"));
  for (const [path, text] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text.replaceAll("/srv/", `${server.folder}/srv/`));
  }
  return files.map(([path]) => path);
}

/** Runs the scripts of a page's wrong example as a runner does: `bash -e`, in the checkout. */
async function runWrong(rule: string, env: Record<string, string> = {}) {
  let output = "";
  for (const path of await place(rule)) {
    const text = await readFile(join(folder, path), "utf8");
    const scripts = path.endsWith(".sh") ? [text] : path.endsWith(".yml") ? stepsOf(text) : [];
    for (const script of scripts) {
      const ended = await shell(script, env);
      output += ended.output;
      if (ended.code !== 0) return { code: ended.code, output };
    }
  }
  return { code: 0, output };
}

function stepsOf(workflow: string): string[] {
  const jobs: { steps: { run: string }[] }[] = Object.values(parse(workflow).jobs);
  return jobs.flatMap(({ steps }) => steps.map(({ run }) => run));
}

function shell(
  script: string,
  env: Record<string, string> = {},
): Promise<{ code: number; output: string }> {
  const environment = server.environment();
  const PATH = `${server.folder}/bin:${environment.PATH}`;
  return new Promise((resolve) => {
    // As GitHub calls it; a script with a line `set -e` of its own changes nothing.
    const args = script.startsWith("#!") ? ["-c", script] : ["-e", "-c", script];
    execFile(
      "bash",
      args,
      { cwd: folder, env: { ...environment, PATH, ...env } },
      (error, stdout, stderr) =>
        resolve({ code: error === null ? 0 : Number(error.code ?? 1), output: stdout + stderr }),
    );
  });
}

/** Everything dies at once, then PM2 starts what was saved. */
async function reboot(): Promise<void> {
  await server.losePower();
  await server.pm2("resurrect");
}

function alive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

const savedNames = async () => (await server.dump()).map(({ name }) => name);

describe("harm to others", () => {
  it("target-all: a restart of the shop restarts everybody", async () => {
    await running("api");
    await runWrong("target-all");
    await expect(foreign.assertUntouched()).rejects.toThrow("foreign changed");
  });

  it("namespace-flag-ignored: cleaning test up deletes production", async () => {
    await running("api", "production");
    await running("api-test", "test");
    await runWrong("namespace-flag-ignored");
    expect(await names()).toEqual([]);
  });

  it("act-by-status: deletes an app that somebody else stopped on purpose", async () => {
    await server.pm2("stop", "foreign");
    await runWrong("act-by-status");
    expect(await names()).not.toContain("foreign");
  });

  it("unquoted-target: a second word in the variable is a second target", async () => {
    await running("api");
    // Started last, so that `old-api` is there when `all` is reached.
    await running("old-api");
    await runWrong("unquoted-target", { APP: "old-api all" });
    expect(await names()).toEqual([]);
  });

  it("unquoted-target: quoted, nothing happens", async () => {
    await running("old-api");
    const { code } = await shell('pm2 delete "$APP"', { APP: "old-api all" });
    expect(code).toBe(1);
    expect((await names()).sort()).toEqual(["foreign", "old-api"]);
    await foreign.assertUntouched();
  });

  it("daemon-wide-command: ends everybody's processes", async () => {
    const { pid } = await one("foreign");
    await runWrong("daemon-wide-command");
    await eventually("the foreign process is gone", async () => !alive(pid));
  });

  it("daemon-wide-command: a flush empties everybody's logs", async () => {
    const log = String((await one("foreign")).pm2_env.pm_out_log_path);
    await appendFile(log, "what others look for\n");
    await shell("pm2 flush api");
    expect(await readFile(log, "utf8")).toContain("what others look for");
    await shell("pm2 flush");
    expect(await readFile(log, "utf8")).not.toContain("what others look for");
  });

  it("daemon-wide-command: a resurrect starts what others deleted", async () => {
    await server.pm2("delete", "foreign");
    await shell("pm2 resurrect");
    expect(await names()).toEqual(["foreign"]);
  });

  it("target-all: a whole list is everybody's", async () => {
    await shell("pm2 jlist | jq -r '.[].name' | xargs -n1 pm2 delete");
    expect(await names()).toEqual([]);
  });

  it("kill-by-search: ends whatever has the name, whoever runs it", async () => {
    // Nothing else on this machine is called so.
    const node = `n${randomUUID().slice(0, 8)}`;
    await symlink(process.execPath, join(server.folder, "bin", node));
    const script = join(server.folder, "srv/shop/server.cjs");
    const interpreter = ["--interpreter", join(server.folder, "bin", node)];
    await server.pm2(
      "start",
      script,
      "--name",
      "of-others",
      "--namespace",
      "others",
      ...interpreter,
    );
    const { pid } = await one("of-others");
    const [path = ""] = await place("kill-by-search");
    const wrong = (await readFile(join(folder, path), "utf8")).replaceAll(/\bnode\b/g, node);
    // As the page has it, it would end this very test, and all else on the machine.
    expect(wrong).toContain(`pkill ${node}`);
    expect((await shell(wrong)).code).toBe(0);
    await eventually("their process is gone", async () => !alive(pid));
    await foreign.assertUntouched();
  });

  it("save-forced: empties the record of what ran", async () => {
    expect(await savedNames()).toEqual(["foreign"]);
    await server.pm2("kill");
    await runWrong("save-forced");
    expect(await savedNames()).toEqual([]);
  });

  it("save-forced: a plain save keeps it", async () => {
    await server.pm2("kill");
    await shell("pm2 save");
    expect(await savedNames()).toEqual(["foreign"]);
  });

  it("namespace-in-two-environments: what is meant for test hits production", async () => {
    for (const file of await place("namespace-in-two-environments")) {
      await startFile(file);
    }
    expect((await names()).sort()).toEqual(["api-production", "api-test", "foreign"]);
    await shell("pm2 delete shop");
    expect(await names()).toEqual(["foreign"]);
    await foreign.assertUntouched();
  });

  it("name-in-two-environments: the deployment of test takes production's process", async () => {
    const [production = "", test = ""] = await place("name-in-two-environments");
    await startFile(production);
    const before = await one("api");
    await prepareFolders(test);
    await shell(`pm2 startOrReload ${test}`);
    const after = await server.processes("api");
    expect(after).toHaveLength(1);
    expect(after[0]?.pid).not.toBe(before.pid);
    await foreign.assertUntouched();
  });
});

describe("harm of what is meant for somebody who watches", () => {
  it("numeric-id: after a reboot the number is another app's", async () => {
    await running("old-api");
    await running("api");
    await server.pm2("delete", "old-api");
    await server.pm2("save");
    await reboot();
    expect((await one("api")).pm_id).toBe(1);
    await runWrong("numeric-id");
    expect(await names()).toEqual(["foreign"]);
  });

  it("outside-of-ssh: what is meant for the server is done here", async () => {
    await running("api");
    const before = (await one("api")).pid;
    const told = join(server.folder, "told");
    // A server that only notes what it is sent.
    await writeFile(join(server.folder, "bin/ssh"), `#!/bin/sh\necho "$@" > ${told}\n`, {
      mode: 0o755,
    });
    expect((await runWrong("outside-of-ssh")).code).toBe(0);
    expect((await readFile(told, "utf8")).trim()).toMatch(/^server cd \S+$/);
    expect((await one("api")).pid).not.toBe(before);
    await foreign.assertUntouched();
  });

  it("command-never-ends: the logs do not end, and with --nostream they do", async () => {
    await running("api");
    expect((await shell("timeout 4 pm2 logs api --lines 20")).code).toBe(124);
    expect((await shell("timeout 30 pm2 logs api --nostream --lines 20")).code).toBe(0);
    await foreign.assertUntouched();
  });

  it("delete-before-start: a start that fails leaves nothing", async () => {
    await running("api");
    await rm(join(server.folder, "srv/shop/server.cjs"));
    await runWrong("delete-before-start");
    expect(await names()).toEqual(["foreign"]);
    await foreign.assertUntouched();
  });

  it("pm2-of-two-users: the other user's PM2 knows nothing of it, and saves nothing of it", async () => {
    await running("api");
    const theirs = join(server.folder, "theirs");
    await mkdir(theirs);
    const uid = process.getuid?.() === 0 ? 65_534 : process.getuid?.();
    if (process.getuid?.() === 0) {
      await chown(theirs, 65_534, 65_534);
      await chmod(server.folder, 0o711);
    }
    // Another user in earnest, who may read what lies in closed folders, as PM2 itself may.
    const asNobody = `setpriv --reuid 65534 --regid 65534 --clear-groups --inh-caps=+dac_read_search --ambient-caps=+dac_read_search`;
    const become = process.getuid?.() === 0 ? asNobody : "";
    const sudo = `#!/bin/sh\ncd / && exec env --unset PM2_HOME HOME=${theirs} ${become} "$@"\n`;
    await writeFile(join(server.folder, "bin/sudo"), sudo, { mode: 0o755 });
    try {
      await runWrong("pm2-of-two-users");
      expect(await savedNames()).not.toContain("api");
      expect((await shell("sudo pm2 restart api")).code).toBe(1);
      expect(JSON.parse((await shell("sudo pm2 jlist")).output)).toEqual([]);
      const daemon = await readFile(join(theirs, ".pm2/pm2.pid"), "utf8");
      expect((await stat(`/proc/${daemon}`)).uid).toBe(uid);
      await shell("pm2 save");
      expect(await savedNames()).toContain("api");
    } finally {
      await shell("sudo pm2 kill");
    }
    await foreign.assertUntouched();
  });

  it("name-twice-in-file: the second start gives both one environment, and starts two more", async () => {
    const [file = ""] = await place("name-twice-in-file");
    await shell(`pm2 start ${file}`);
    const part = ({ pm2_env: env }: Listed) => (env as unknown as { PART: string }).PART;
    expect((await server.processes("api")).map(part)).toEqual(["web", "jobs"]);
    await shell(`pm2 startOrRestart ${file} --update-env`);
    const after = await server.processes("api");
    expect(after.slice(0, 2).map(part)).toEqual(["jobs", "jobs"]);
    expect(after).toHaveLength(4);
    await foreign.assertUntouched();
  });

  it("unknown-app-key: the variables of env_file are not there, those of the advice are", async () => {
    await writeFile(join(server.folder, "srv/shop/.env"), "FROM_FILE=yes\n");
    const given = async (kind: "Wrong" | "Right") => {
      const [path = "", text = ""] = Object.entries(example("unknown-app-key", kind))[0] ?? [];
      await writeFile(join(folder, path), text.replaceAll("/srv/", `${server.folder}/srv/`));
      await app("srv/shop/server.cjs", "says-its-variable.cjs");
      await shell(`pm2 delete api || true; pm2 start ${path}`);
      return eventually("what it was given", () =>
        readFile(join(server.folder, "srv/shop/said"), "utf8").catch(() => undefined),
      );
    };
    expect(await given("Wrong")).toBe("undefined");
    await rm(join(server.folder, "srv/shop/said"));
    expect(await given("Right")).toBe("yes");
    await foreign.assertUntouched();
  });

  it("watch-in-production: one new file, and the app restarts", async () => {
    const [file = ""] = await place("watch-in-production");
    await startFile(file);
    const before = (await one("api")).pid;
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await writeFile(join(server.folder, "srv/shop/new.cjs"), "");
    await eventually("a restart", async () => (await one("api")).pid !== before);
    await foreign.assertUntouched();
  });
});

describe("harm to oneself", () => {
  it("several-names: what comes after a missing name is not restarted", async () => {
    await running("api");
    await running("mailer");
    const before = { api: (await one("api")).pid, mailer: (await one("mailer")).pid };
    const { code } = await runWrong("several-names");
    expect(code).toBe(1);
    expect((await one("api")).pid).not.toBe(before.api);
    expect((await one("mailer")).pid).toBe(before.mailer);
    await foreign.assertUntouched();
  });

  it("name-by-substring: an app with a longer name is taken for this one", async () => {
    await running("api-legacy");
    const { code, output } = await runWrong("name-by-substring");
    expect(code).toBe(0);
    expect(output).toContain("api runs");
    expect(await names()).not.toContain("api");
    await foreign.assertUntouched();
  });

  it("state-not-saved: the app does not survive a reboot", async () => {
    const [script = ""] = await place("state-not-saved");
    await ecosystem([{ name: "api", script: "server.cjs", cwd: `${server.folder}/srv/shop` }]);
    expect((await shell(await readFile(join(folder, script), "utf8"))).code).toBe(0);
    expect(await names()).toContain("api");
    await reboot();
    expect(await names()).toEqual(["foreign"]);
  });

  it("failure-ignored: a restart that failed is a success", async () => {
    expect((await runWrong("failure-ignored")).code).toBe(0);
    expect((await shell("pm2 restart api")).code).toBe(1);
    await foreign.assertUntouched();
  });

  it("namespace-at-top-level: the apps land in default", async () => {
    const [file = ""] = await place("namespace-at-top-level");
    await startFile(file);
    expect((await one("api")).pm2_env.namespace).toBe("default");
    await foreign.assertUntouched();
  });

  it("namespace-not-in-ecosystem: the apps are not where the step said", async () => {
    const [file = ""] = await place("namespace-not-in-ecosystem");
    await prepareFolders(file);
    await runWrong("namespace-not-in-ecosystem");
    expect((await one("api")).pm2_env.namespace).toBe("shop-production");
    await foreign.assertUntouched();
  });

  it("cwd-not-absolute: the app lives in the workspace, and a restart without it succeeds", async () => {
    const [file = ""] = await place("cwd-not-absolute");
    await startFile(file);
    expect((await one("api")).pm2_env.pm_cwd).toBe(folder);
    await rm(folder, { recursive: true });
    await server.pm2("restart", "api");
    await mkdir(folder);
    await foreign.assertUntouched();
  });

  it("interpreter-in-cluster: the workers do not run with it, and PM2 says they do", async () => {
    const other = join(server.folder, "srv/node-24/bin/node");
    await mkdir(dirname(other), { recursive: true });
    await writeFile(other, `#!/bin/sh\nTHROUGH=other exec ${process.execPath} "$@"\n`);
    await chmod(other, 0o755);
    const [file = ""] = await place("interpreter-in-cluster");
    await server.pm2("start", join(folder, file));
    const wrong = await one("web");
    expect(wrong.pm2_env.exec_interpreter).toBe(other);
    expect(variablesOf(wrong.pid).get("THROUGH")).toBeUndefined();
    await server.pm2("delete", "web");
    const right = example("interpreter-in-cluster", "Right")[file] ?? "";
    await writeFile(join(folder, file), right.replaceAll("/srv/", `${server.folder}/srv/`));
    await server.pm2("start", join(folder, file));
    expect(variablesOf((await one("web")).pid).get("THROUGH")).toBe("other");
  });

  it("cluster-without-ready: users meet a worker that cannot answer yet", async () => {
    const withoutSignal = await answerAfterReload(false);
    const withSignal = await answerAfterReload(true);
    expect({ withoutSignal, withSignal }).toEqual({ withoutSignal: 503, withSignal: 200 });
    await foreign.assertUntouched();
  });

  it("rsync-delete-into-live: what a process loads later is gone before its restart", async () => {
    systemProgram(["rsync"], "rsync");
    const port = await freePort();
    await mkdir(join(folder, "build"));
    await app("repository/build/server.cjs", "loads-later.cjs");
    await app("srv/shop/server.cjs", "loads-later.cjs");
    await writeFile(join(server.folder, "srv/shop/loaded-later.cjs"), "");
    await shell(`pm2 start ${server.folder}/srv/shop/server.cjs --name api`, {
      APP_PORT: String(port),
    });
    const [script = ""] = await place("rsync-delete-into-live");
    const lines = (await readFile(join(folder, script), "utf8")).trimEnd().split("\n");
    // Everything but the restart: what users meet until then.
    expect((await shell(lines.slice(0, -1).join("\n"))).code).toBe(0);
    const status = await eventually("an answer", () => statusAt(port));
    expect(status).toBe(500);
    await foreign.assertUntouched();
  });
});

describe("secrets that get out", () => {
  it("secrets-in-log: the list shows values", async () => {
    await shell(`pm2 start ${server.folder}/srv/shop/server.cjs --name api`, {
      DATABASE_PASSWORD: "tiger-1",
    });
    expect((await runWrong("secrets-in-log")).output).toContain("tiger-1");
    expect((await shell("pm2 prettylist")).output).toContain("tiger-1");
    expect((await shell(`pm2 env ${(await one("api")).pm_id}`)).output).toContain("tiger-1");
    // describe shows what differs from the caller's own value.
    expect((await shell("pm2 describe api", { DATABASE_PASSWORD: "new" })).output).toContain(
      "tiger-1",
    );
    await foreign.assertUntouched();
  });

  it("secrets-in-app-env: a secret of the step is in the dump", async () => {
    await ecosystem([{ name: "api", script: "server.cjs", cwd: `${server.folder}/srv/shop` }]);
    await runWrong("secrets-in-app-env", { DEPLOY_TOKEN: "tiger-2" });
    expect(await readFile(join(server.home, "dump.pm2"), "utf8")).toContain("tiger-2");
  });

  it("runner-token-inherited: the runner's token is in the dump and in the process", async () => {
    await ecosystem([{ name: "api", script: "server.cjs", cwd: `${server.folder}/srv/shop` }]);
    await runWrong("runner-token-inherited", {
      ACTIONS_RUNTIME_TOKEN: "tiger-3",
      RUNNER_TRACKING_ID: "github_1",
    });
    expect(await readFile(join(server.home, "dump.pm2"), "utf8")).toContain("tiger-3");
    const environment = await readFile(`/proc/${(await one("api")).pid}/environ`, "utf8");
    expect(environment).toContain("RUNNER_TRACKING_ID=github_1");
  });

  it("runner-token-inherited: behind env -i it is not", async () => {
    await shell(
      `env -i PATH="$PATH" HOME="$HOME" PM2_HOME="$PM2_HOME" pm2 start ${server.folder}/srv/shop/server.cjs --name api && pm2 save`,
      { ACTIONS_RUNTIME_TOKEN: "tiger-4" },
    );
    expect(await readFile(join(server.home, "dump.pm2"), "utf8")).not.toContain("tiger-4");
  });
});

/** Starts an ecosystem file of the repository, as a step in the checkout does. */
async function startFile(file: string): Promise<void> {
  await prepareFolders(file);
  const { code, output } = await shell(`pm2 start ${file}`);
  if (code !== 0) throw new Error(output);
}

/** The folders that an ecosystem file names as cwd, each with the app in it. */
async function prepareFolders(file: string): Promise<void> {
  const text = await readFile(join(folder, file), "utf8");
  for (const [, cwd = ""] of text.matchAll(/cwd: "([^"]+)"/g)) {
    await mkdir(cwd, { recursive: true });
    await app(`${cwd.slice(server.folder.length)}/server.cjs`);
  }
}

async function ecosystem(apps: readonly object[]): Promise<void> {
  await writeFile(
    join(folder, "ecosystem.config.cjs"),
    `module.exports = ${JSON.stringify({ apps })}`,
  );
}

/** Reloads an app that is warm three seconds after it listens, and asks it as soon as PM2 is done. */
async function answerAfterReload(ready: boolean): Promise<number> {
  const port = await freePort();
  const name = ready ? "with-signal" : "without-signal";
  await app("srv/shop/warm.cjs", "answers-when-warm.cjs");
  await ecosystem([
    {
      name,
      script: "warm.cjs",
      cwd: `${server.folder}/srv/shop`,
      instances: 1,
      exec_mode: "cluster",
      env: { APP_PORT: String(port) },
      ...(ready ? { wait_ready: true, listen_timeout: 20_000 } : {}),
    },
  ]);
  await shell("pm2 start ecosystem.config.cjs");
  await eventually("the app is warm", async () => (await statusAt(port)) === 200);
  await shell(`pm2 reload ${name}`);
  return (await statusAt(port)) ?? 0;
}

async function statusAt(port: number): Promise<number | undefined> {
  return (await fetch(`http://127.0.0.1:${port}/`).catch(() => undefined))?.status;
}
