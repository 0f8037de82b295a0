import { execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readdirSync, rmdirSync, writeFileSync } from "node:fs";
import { mkdir, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { expectFinding, findings } from "./finding.js";
import {
  eventually,
  freePort,
  givenUpSoon,
  repository,
  Server,
  type StepResult,
} from "./server.js";

/** Situations made for real, one after another on one server, and what is said of each. */

let server: Server;
let project: string;
let port: number;
beforeAll(async () => {
  server = await Server.create();
  project = await server.project("shop", []);
  port = await freePort();
});
afterAll(() => server.destroy());

const look = (inputs: Record<string, string> = {}, options = {}) =>
  server.step("pm2-diagnostics", inputs, options);
/** Looks until this is found: PM2 and the kernel need a moment to agree. */
function untilFound(key: string, inputs: Record<string, string> = {}): Promise<StepResult> {
  return eventually(`${key} is found`, async () => {
    const result = await look(inputs);
    return findings(result).some((one) => one.key === key) && result;
  });
}

const pidOf = async (name: string) => (await server.processes(name))[0]?.pid ?? 0;
const start = (script: string, ...args: string[]) =>
  server.pm2("start", join(project, script), "--cwd", project, ...args);

describe("before anything runs or is saved", () => {
  it("a daemon that has nothing to do, and a selection of nothing", async () => {
    await server.pm2("ping");
    expectFinding(await look(), {
      key: "nothing-selected",
      severity: "warning",
      app: null,
      evidence: /its list holds no process/,
      advice: /the right home/,
    });
    await start("idle.cjs", "--name", "steady", "--namespace", "prod");
    const result = await look({ namespaces: "prodution" });
    expect(result.outputs).toMatchObject({ healthy: "false", result: "unhealthy" });
    expectFinding(result, {
      key: "nothing-selected",
      severity: "error",
      app: null,
      evidence: /Of 1 process, none .*"prodution".*the namespaces prod \(1\)/,
      advice: /Correct namespaces/,
    });
    expectFinding(await look({ namespaces: "prod", "name-pattern": "steady, wrker" }), {
      key: "nothing-selected name-pattern wrker",
      severity: "error",
      app: null,
      evidence: /"wrker" of name-pattern selects no process\. .* the names steady \(1\)/,
      advice: /Correct name-pattern/,
    });
  });

  it("nothing is saved, nothing resurrects it, nothing rotates its logs", async () => {
    const HOME = join(server.folder, "home");
    const units = join(HOME, ".config/systemd/user");
    const result = await look({}, { env: { HOME } });
    expectFinding(result, {
      key: "dump-missing",
      severity: "warning",
      app: null,
      evidence: /dump\.pm2 does not exist/,
      advice: /after a reboot/,
    });
    expectFinding(result, {
      key: "no-startup-unit",
      severity: "warning",
      app: null,
      evidence: new RegExp(`resurrects ${server.home}`),
      advice: /pm2 startup/,
    });
    expectFinding(result, {
      key: "no-log-rotation",
      severity: "info",
      app: null,
      evidence: /pm2-logrotate/,
      advice: /pm2 install pm2-logrotate/,
    });
    expect(result.log).not.toContain("log-files-left");
    await writeFile(join(server.home, "logs/steady-out-4711.log"), "what a deploy of old left\n");
    expectFinding(await look({}, { env: { HOME } }), {
      key: "log-files-left",
      severity: "info",
      app: null,
      evidence: /1 log file in .*\/logs with 1 KB in all belongs to no process .*: steady 1\./,
      advice: /rm .*\/logs\//,
    });
    await mkdir(units, { recursive: true });
    const unit = `[Service]\nEnvironment=PM2_HOME=${server.home}\nExecStart=pm2 resurrect\n`;
    await writeFile(join(units, "pm2-shop.service"), unit);
    expect(findings(await look({}, { env: { HOME } })).map(({ id }) => id)).not.toContain(
      "no-startup-unit",
    );
  });
});

describe("processes in trouble", () => {
  it("given up, stopped, and crashed once", async () => {
    const app = { namespace: "prod", cwd: project };
    await server.ecosystem(project, [
      { name: "broken", script: join(project, "throws-at-load.cjs"), ...givenUpSoon, ...app },
      { name: "resting", script: join(project, "idle.cjs"), ...app },
      { name: "fallen", script: join(project, "idle.cjs"), ...app },
    ]);
    await server.pm2("start", join(project, "ecosystem.config.json"));
    await server.pm2("stop", "resting");
    process.kill(await pidOf("fallen"), "SIGKILL");
    await untilFound("errored prod/broken");
    const result = await untilFound("crashed prod/fallen");
    expectFinding(result, {
      key: "errored prod/broken",
      severity: "error",
      app: ["broken", "prod", 1],
      evidence: /gave it up after \d+ restarts?; it last ended with exit code 1\. .*broken at load/,
      advice: /error log/,
    });
    expectFinding(result, {
      key: "stopped prod/resting",
      severity: "warning",
      app: ["resting", "prod", 1],
      evidence: /It is stopped/,
      advice: /pm2-restart/,
    });
    expectFinding(result, {
      key: "crashed prod/fallen",
      severity: "warning",
      app: ["fallen", "prod", 1],
      evidence: /ended once within .*SIGKILL/,
      advice: /why it died/,
    });
    await server.pm2("delete", "broken", "resting", "fallen");
  });

  it("a namespace that a step has stopped: for good, for its job, and as it is saved", async () => {
    await start("idle.cjs", "--name", "night", "--namespace", "nightly");
    await start("runs-once.cjs", "--name", "once", "--namespace", "nightly", "--no-autorestart");
    const all = { namespace: "nightly", "name-pattern": "*" };
    const env = { GITHUB_RUN_NUMBER: "7", GITHUB_ACTOR: "ann", GITHUB_WORKFLOW: "Nightly" };
    expect((await server.step("pm2-stop", all, { env })).outputs.result).toBe("stopped");
    const found = {
      key: "namespace-down nightly",
      app: null,
      evidence:
        /^Nothing of nightly runs that should: night \(1 process\)\. Stopped by pm2-stop of run 7, started by ann, workflow Nightly, since 20/,
    };
    expectFinding(await look(), { ...found, severity: "error", advice: /pm2-restart/ });
    expectFinding(await look({ namespaces: "nightly" }), {
      ...found,
      severity: "error",
      advice: /pm2-restart/,
    });

    await server.pm2("start", "night");
    const job = { ...env, GITHUB_RUN_ID: "77", RUNNER_TEMP: server.folder };
    await server.step("pm2-stop", { ...all, until: "job-end" }, { env: job });
    expectFinding(await look(), {
      ...found,
      severity: "warning",
      evidence: /that job goes on, and they are started again when it ends/,
      advice: /while that job works/,
    });
    await server.step("pm2-stop", { ...all, save: "true" });
    const saved = findings(await look()).map(({ id }) => id);
    expect(saved).toContain("stopped");
    expect(saved).not.toContain("namespace-down");
    await server.pm2("delete", "night", "once");
  });

  it("restarted again and again since the last look", async () => {
    await look({ namespaces: "prod" });
    for (let time = 0; time < 3; time++) await server.pm2("restart", "steady");
    expectFinding(await look({ namespaces: "prod" }), {
      key: "restarts-growing prod/steady",
      severity: "warning",
      app: ["steady", "prod", 1],
      evidence: /^3 restarts, 0 at the previous run/,
      advice: /deployments are counted/,
    });
  });

  it("online for PM2 and dead for the kernel", async () => {
    const options = ["--name", "undead", "--namespace", "prod", "--interpreter", "perl"];
    await start("can-be-held.pl", ...options);
    const pid = await pidOf("undead");
    const holder = spawn("perl", [join(repository, "test/fixtures/hold-dead.pl"), String(pid)]);
    await once(holder.stdout, "data");
    const result = await untilFound("pid-dead prod/undead");
    holder.kill("SIGKILL");
    expectFinding(result, {
      key: "pid-dead prod/undead",
      severity: "error",
      app: ["undead", "prod", 1],
      evidence: new RegExp(`no process with pid ${pid} lives`),
      advice: /Restart it/,
    });
    await server.pm2("delete", "undead");
  });

  it("grows through the captures", async () => {
    await start("leaks.cjs", "--name", "leaking", "--namespace", "prod");
    expectFinding(await look({ captures: "9", interval: "0.7", namespaces: "prod" }), {
      key: "memory-growing prod/leaking",
      severity: "warning",
      app: ["leaking", "prod", 1],
      evidence: /memory grew from \d+ MB to \d+ MB within \d+ s/,
      advice: /heap snapshot/,
    });
    await server.pm2("delete", "leaking");
  });

  it("uses up its file descriptors", async () => {
    await start("opens-files.cjs", "--name", "opening", "--namespace", "prod");
    const pid = await pidOf("opening");
    const open = () => readdirSync(`/proc/${pid}/fd`).length;
    await eventually("it has opened its files", async () => open() > 100);
    const limit = (most: number) =>
      execFileSync("prlimit", ["--pid", String(pid), `--nofile=${most}:${most}`]);
    limit(Math.floor(open() / 0.85));
    const expected = {
      key: "descriptors-nearly-used prod/opening",
      app: ["opening", "prod", 1],
      evidence: /\d+ of \d+ file descriptors are open/,
      advice: /EMFILE/,
    } as const;
    expectFinding(await look(), { ...expected, severity: "warning" });
    limit(open() + 1);
    expectFinding(await look(), { ...expected, severity: "error" });
    await server.pm2("delete", "opening");
  });

  it("a log of gigabytes, without reading it", async () => {
    const settings = (await server.processes("steady"))[0]?.pm2_env;
    const log = String(settings?.pm_out_log_path);
    await truncate(log, 2 * 1024 ** 3);
    const result = await look();
    await truncate(log, 0);
    expectFinding(result, {
      key: "log-large prod/steady",
      severity: "warning",
      app: ["steady", "prod", 1],
      evidence: /steady-out.*\.log has 2\.0 GB/,
      advice: /truncate -s 0/,
    });
  });
});

describe("the daemon", () => {
  it("complains in its log of a folder that is gone", async () => {
    const gone = await server.project("gone", []);
    const named = ["--name", "homeless", "--namespace", "prod"];
    await server.pm2("start", join(gone, "idle.cjs"), "--cwd", gone, ...named);
    const pid = await pidOf("homeless");
    await rm(gone, { recursive: true });
    process.kill(pid, "SIGKILL");
    expectFinding(await untilFound("daemon-log-errors"), {
      key: "daemon-log-errors",
      severity: "warning",
      app: null,
      evidence: /of trouble in pm2\.log within a day, the last: .*ENOENT/,
      advice: /pm2\.log/,
    });
    await server.pm2("delete", "homeless");
  });

  const apart = ["unshare", ...(process.getuid?.() === 0 ? [] : ["-Ur"]), "--pid", "--fork"];
  const mayPart = spawnSync("unshare", [...apart.slice(1), "--mount-proc", "true"]).status === 0;
  it.runIf(mayPart)(
    "is seen by its socket only, from another container (needs a PID namespace)",
    async () => {
      const result = await look({}, { through: [...apart, "--mount-proc"] });
      expectFinding(result, {
        key: "processes-hidden",
        severity: "warning",
        app: null,
        evidence: /shows neither it nor one of its processes/,
        advice: /Run it on the server itself/,
      });
      expect(findings(result).map(({ id }) => id)).not.toContain("pid-dead");
    },
  );

  // Of the kernel's first kind of control groups, as containers have them, or of the second.
  const groups = existsSync("/sys/fs/cgroup/cgroup.procs")
    ? "/sys/fs/cgroup"
    : "/sys/fs/cgroup/systemd";
  const service = join(groups, `act_runner-${process.pid}.service`);
  const mayMakeGroups = (() => {
    try {
      mkdirSync(service);
      rmdirSync(service);
      return true;
    } catch {
      return false;
    }
  })();
  it.runIf(mayMakeGroups)(
    "lives in the control group of the runner's service (needs root, to make one)",
    async () => {
      const daemon = (await readFile(join(server.home, "pm2.pid"), "utf8")).trim();
      mkdirSync(service);
      writeFileSync(join(service, "cgroup.procs"), daemon);
      const result = await look();
      writeFileSync(join(groups, "cgroup.procs"), daemon);
      rmdirSync(service);
      expectFinding(result, {
        key: "daemon-in-runner-group",
        severity: "error",
        app: null,
        evidence: /control group \/act_runner-\d+\.service/,
        advice: /systemd-run --scope/,
      });
    },
  );
});

describe("what is saved and where it lies", () => {
  it("names variables that look like secrets, and no value", async () => {
    await server.ecosystem(project, [
      {
        name: "secretive",
        namespace: "prod",
        script: join(project, "idle.cjs"),
        cwd: project,
        env: { PAYMENT_API_KEY: "value-of-the-key" },
      },
    ]);
    await server.pm2("start", join(project, "ecosystem.config.json"));
    await server.pm2("save");
    const result = await look();
    expectFinding(result, {
      key: "dump-holds-secrets",
      severity: "info",
      app: null,
      evidence: /for .*secretive.*: .*PAYMENT_API_KEY/,
      advice: /vault/,
    });
    expect(result.log + JSON.stringify(result.outputs)).not.toContain("value-of-the-key");
    await server.pm2("delete", "secretive");
  });

  const unshare = process.getuid?.() === 0 ? ["-m"] : ["-Urm"];
  const mount = ["mount", "-t", "tmpfs", "-o", "size=4m", "none"];
  const mayMount = spawnSync("unshare", [...unshare, ...mount, repository]).status === 0;
  // Needs a file system of its own to fill, which not every container allows.
  it.runIf(mayMount)("a disk that is nearly full (needs root, to mount one)", async () => {
    const folder = await server.project("small", []);
    const named = ["--name", "cramped", "--namespace", "prod"];
    await server.pm2("start", join(folder, "idle.cjs"), "--cwd", folder, ...named);
    const filled = (bytes: number) => {
      const script = `${mount.join(" ")} "$0" && head -c ${bytes} /dev/zero > "$0/ballast" && exec "$@"`;
      return look({}, { through: ["unshare", ...unshare, "sh", "-c", script, folder] });
    };
    const expected = {
      key: `disk-nearly-full ${folder}`,
      app: null,
      evidence: /\d+ % of the disk of .*small is used, \d+ KB are free/,
      advice: /Rotate logs/,
    } as const;
    expectFinding(await filled(3_850_000), { ...expected, severity: "warning" });
    expectFinding(await filled(4_150_000), { ...expected, severity: "error" });
    await server.pm2("delete", "cramped");
  });
});

it("neighbours: a name, a folder, a port and a namespace that two claim", async () => {
  const web = { script: join(project, "good.cjs"), exec_mode: "cluster", cwd: project };
  await server.ecosystem(project, [
    { name: "web", namespace: "prod", env: { PORT: port }, ...web },
    { name: "site", namespace: "test", env: { PORT: port }, ...web },
  ]);
  await server.pm2("start", join(project, "ecosystem.config.json"));
  await start("idle.cjs", "--name", "steady", "--namespace", "test", "--force");
  await start("idle.cjs", "--name", "bare", "--force");
  const srv = join(server.folder, "srv");
  const claim = async (name: string, app: object) => {
    await mkdir(join(srv, name), { recursive: true });
    await writeFile(join(srv, name, "ecosystem.config.json"), JSON.stringify({ apps: [app] }));
  };
  await claim("blog", { name: "steady", namespace: "prod" });
  await claim("wiki", { name: "wiki", namespace: "prod" });
  const missing = join(server.folder, "missing");
  const result = await untilFound(`shared-port ${port}`, {
    "scan-directories": `${srv},${missing}`,
  });
  expectFinding(result, {
    key: `shared-port ${port}`,
    severity: "error",
    app: null,
    evidence: /is shared by web of prod, site of test/,
    advice: /a port of its own/,
  });
  expectFinding(result, {
    key: "name-in-two-namespaces steady",
    severity: "info",
    app: null,
    evidence: /steady exists in the namespaces prod, test/,
    advice: /pm2 restart steady/,
  });
  expectFinding(result, {
    key: `shared-cwd ${project}`,
    severity: "warning",
    app: null,
    evidence: /web of prod, site of test.* run from the same folder/,
    advice: /directory of its own/,
  });
  expectFinding(result, {
    key: "no-namespace",
    severity: "warning",
    app: null,
    evidence: /^1 process has no namespace .*: bare\.$/,
    advice: /pm2-migrate-namespace/,
  });
  expectFinding(result, {
    key: `name-claimed-elsewhere ${join(srv, "blog/ecosystem.config.json")}`,
    severity: "warning",
    app: null,
    evidence: /blog\/ecosystem\.config\.json claims steady, which run from .*shop/,
    advice: /Rename one/,
  });
  expectFinding(result, {
    key: "namespace-claimed-twice prod",
    severity: "warning",
    app: null,
    evidence: /prod is claimed by .*blog, .*wiki/,
    advice: /threshold or prune/,
  });
  expectFinding(result, {
    key: `scan-incomplete ${missing}`,
    severity: "warning",
    app: null,
    evidence: /cannot be read: ENOENT/,
    advice: /Correct scan-directories/,
  });
});

it("an undone canary of a deploy is nobody's trouble", async () => {
  const own = await Server.create();
  try {
    const shop = await own.project("canary", []);
    const app = { name: "web", script: join(shop, "good.cjs"), exec_mode: "cluster", cwd: shop };
    await own.ecosystem(shop, [
      { ...app, instances: 2, wait_ready: true, env: { PORT: await freePort() } },
    ]);
    const ecosystem = join(shop, "ecosystem.config.json");
    const deploy = { namespace: "prod", ecosystem, "stable-seconds": "1", "ready-timeout": "10" };
    const first = await own.step("pm2-deploy", { ...deploy, release: "1" });
    expect(first.code, first.log).toBe(0);
    await writeFile(join(shop, "good.cjs"), 'throw new Error("broken release")');
    const second = await own.step("pm2-deploy", { ...deploy, release: "2" });
    expect(second.code, second.log).toBe(1);
    const result = await own.step("pm2-diagnostics", {});
    expect(await readFile(join(own.home, "pm2.log"), "utf8")).toContain("exited with code");
    expect(findings(result).map(({ id }) => id)).not.toContain("daemon-log-errors");
    expect(findings(result).filter(({ process: pm2Process }) => pm2Process !== null)).toEqual([]);
  } finally {
    await own.destroy();
  }
});
