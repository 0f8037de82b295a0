import { execFileSync } from "node:child_process";
import {
  chmod,
  chown,
  mkdir,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  writeFile,
} from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Diagnosis } from "../../src/pm2/diagnose.js";
import { expectFinding, findings } from "./finding.js";
import { guards } from "./guards.js";
import { eventually, type Foreign, freePort, Server, type StepResult } from "./server.js";

let server: Server;

beforeEach(async () => {
  server = await Server.create();
});
afterEach(() => server.destroy());

const look = (inputs: Record<string, string> = {}, options = {}) =>
  server.step("pm2-diagnostics", inputs, options);
const finding = (result: StepResult, key: string) =>
  findings(result).find((one) => one.key === key) ?? { severity: "none", evidence: "not found" };
const exists = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  );

describe("with a daemon", () => {
  let foreign: Foreign;
  beforeEach(async () => {
    foreign = await server.foreign();
  });

  it("sees a crash loop between two captures, hides secrets, and touches nothing", async () => {
    const secret = "hunter2-hunter2";
    const project = await server.project("prod", []);
    await server.ecosystem(project, [
      {
        name: "crasher",
        namespace: "prod",
        script: join(project, "crashes-soon.cjs"),
        cwd: project,
        max_restarts: 1000,
        env: { DB_PASSWORD: secret },
      },
    ]);
    await server.pm2("start", join(project, "ecosystem.config.json"));
    const report = join(server.folder, "report");
    const result = await look({ captures: "2", interval: "5", "report-directory": report });

    expect(result.code, result.log).toBe(0);
    expect(result.outputs).toMatchObject({ healthy: "false", result: "unhealthy" });
    const loop = finding(result, "crash-loop prod/crasher");
    expectFinding(result, {
      key: "crash-loop prod/crasher",
      severity: "error",
      app: ["crasher", "prod", 1],
      evidence: /ended [3-9]|ended \d\d+ times/,
      advice: /Roll back/,
    });
    expect(loop.evidence).toMatch(/[1-9]\d* of them during the captures \(exit code 3\)/);
    expect(loop.evidence).toContain("Error: cannot log in with ***");

    const page = await readFile(result.outputs["report-html"] ?? "", "utf8");
    const json = await readFile(result.outputs["report-json"] ?? "", "utf8");
    const shown = [result.log, result.summary, JSON.stringify(result.outputs), page, json];
    for (const text of shown) expect(text).not.toContain(secret);
    const diagnosis = JSON.parse(json) as Diagnosis;
    expect(diagnosis.captures).toHaveLength(2);
    expect(diagnosis.processes.map(({ name }) => name)).toEqual(["foreign", "crasher"]);
    await foreign.assertUntouched();
  });

  it("sees a deleted folder, another version, and workers' ports", async () => {
    const port = await freePort();
    const project = await server.project("shop", []);
    const app = { namespace: "shop", cwd: project, env: { PORT: port } };
    await server.ecosystem(project, [
      {
        name: "web",
        script: join(project, "good.cjs"),
        exec_mode: "cluster",
        instances: 2,
        ...app,
      },
    ]);
    await server.pm2("start", join(project, "ecosystem.config.json"));
    const gone = await server.project("gone", []);
    const args = ["--name", "lost", "--namespace", "shop"];
    await server.pm2("start", join(gone, "idle.cjs"), "--cwd", gone, ...args);
    await eventually("the port is seen", async () => {
      const { outputs } = await look({ "report-directory": server.folder });
      const text = await readFile(outputs["report-json"] ?? "", "utf8");
      const web = (JSON.parse(text) as Diagnosis).processes.find(({ name }) => name === "web");
      return web?.ports.includes(port);
    });

    await rm(gone, { recursive: true });
    const manifest = { name: "web", version: "9.9.9" };
    await writeFile(join(project, "package.json"), JSON.stringify(manifest));
    const result = await look({ namespaces: "shop" });
    expectFinding(result, {
      key: "cwd-gone shop/lost",
      severity: "error",
      app: ["lost", "shop", 1],
      evidence: /gone was deleted while it runs/,
      advice: /directory that stays/,
    });
    expectFinding(result, {
      key: "script-gone shop/lost",
      severity: "error",
      app: ["lost", "shop", 1],
      evidence: /gone\/idle\.cjs does not exist/,
      advice: /Deploy it again/,
    });
    expectFinding(result, {
      key: "version-differs shop/web",
      severity: "warning",
      app: ["web", "shop", 2],
      evidence: /runs version 1\.0\.0; package\.json says 9\.9\.9/,
      advice: /deploy or restart it/,
    });
    expectFinding(result, {
      key: "dump-differs shop",
      severity: "warning",
      app: null,
      evidence: /would lose web, lost/,
      advice: /Deploy that namespace with save/,
    });
    expect(result.log).not.toContain("foreign");
    await foreign.assertUntouched();
  });

  it("tells what is new since the last time, and what is resolved", async () => {
    const project = await server.project("prod", []);
    const first = await look();
    expect(first.log).toContain("Nothing is known of an earlier run");
    const args = ["--name", "late", "--namespace", "prod"];
    await server.pm2("start", join(project, "idle.cjs"), ...args);
    await chmod(join(server.home, "dump.pm2"), 0o600);

    const second = await look();
    expect(second.log).toMatch(/processes, appeared\s+prod\/late/);
    expect(second.log).toMatch(/findings, new\s+.*dump-differs prod/);
    expect(second.log).toMatch(/findings, resolved\s+.*dump-readable/);
    await server.pm2("delete", "late");
    expect((await look()).log).toMatch(/processes, gone\s+prod\/late/);
    expect((await look()).log).toMatch(/previous run \d+ s ago: nothing changed/);
  });

  it("works where its memory cannot be written", async () => {
    await writeFile(join(server.home, "pm2-actions"), "a file where a folder should be");
    const result = await look();
    expect(result.code, result.log).toBe(0);
    expect(result.log).toContain("1 process in 1 namespace selected, 1 capture;");
  });

  it("looks at a broken dump without repairing it, and falls back to nothing", async () => {
    const dump = join(server.home, "dump.pm2");
    const half = (await readFile(dump, "utf8")).slice(0, 500);
    await writeFile(dump, half);
    const result = await look();
    expectFinding(result, {
      key: "dump-broken",
      severity: "error",
      app: null,
      evidence: /not complete JSON \(500 characters\)/,
      advice: /after a reboot|falls back/,
    });
    expect(finding(result, "dump-broken").evidence).not.toContain("PATH");
    expect(await readFile(dump, "utf8")).toBe(half);
  });

  it("goes on when the daemon ends between two captures", async () => {
    const step = server.start("pm2-diagnostics", { captures: "10", interval: "2" });
    // Connected to both sockets: the daemon's own end of pub.sock, and the listening one.
    await eventually("the step listens", async () => {
      const sockets = await readFile("/proc/net/unix", "utf8");
      return sockets.split(join(server.home, "pub.sock")).length > 2;
    });
    await server.pm2("kill");
    const result = await step.ended;
    expect(result.code, result.log).toBe(0);
    expectFinding(result, {
      key: "daemon-lost",
      severity: "error",
      app: null,
      evidence: /stopped answering after \d+ captures?: /,
      advice: /pm2\.log/,
    });
  });

  it("shows hostile lines and names as text only", async () => {
    const project = await server.project("evil", []);
    const name = "<img src=x onerror=alert(1)>";
    const args = ["--name", name, "--namespace", "evil"];
    await server.pm2("start", join(project, "writes-hostile-lines.cjs"), ...args);
    await server.pm2("stop", name);
    const result = await look({ "report-directory": server.folder });
    const page = await readFile(result.outputs["report-html"] ?? "", "utf8");
    for (const hostile of ["<img", "<script>alert", "\u001b", "\u202e"])
      expect(page).not.toContain(hostile);
    expect(page).toContain("&lt;script&gt;alert(1)");
    expect(result.log).not.toMatch(/^(?:::error|##\[)/m);
    expect(page.length).toBeLessThan(100_000);
    expect((await server.processes(name))[0]?.pm2_env.status).toBe("stopped");
  });

  it("waits for no pipe, and overlooks no name of several lines", async () => {
    const dump = join(server.home, "dump.pm2");
    await rm(dump);
    execFileSync("mkfifo", [dump]);
    const project = await server.project("lines", []);
    await server.pm2("start", join(project, "idle.cjs"), "--name", "two\n::error::lines");
    const result = await look();
    expect(result.code, result.log).toBe(0);
    expect(finding(result, "dump-broken").evidence).toContain("is no plain file");
    expect(result.log).toContain("2 processes in 1 namespace");
    expect(result.log).not.toMatch(/^::error::lines/m);
  });

  it("writes no report through a link of the checkout", async () => {
    const checkout = join(server.folder, "checkout");
    const theirs = join(server.folder, "theirs");
    await mkdir(join(checkout, "reports"), { recursive: true });
    await writeFile(theirs, "theirs");
    await symlink(theirs, join(checkout, "reports/pm2-diagnostics.html"));
    await symlink(server.folder, join(checkout, "linked"));
    for (const folder of ["reports", "linked", "linked/new"]) {
      const inputs = { namespaces: "*", "report-directory": folder };
      const env = { GITHUB_WORKSPACE: checkout };
      const { code, log } = await server.step("pm2-diagnostics", inputs, { env });
      expect(code).toBe(1);
      expect(log).toContain(`Input "report-directory" is "${folder}": `);
      expect(log).toContain("is a link in the checkout");
    }
    expect(await readFile(theirs, "utf8")).toBe("theirs");
    expect(await readdir(server.folder)).not.toContain("pm2-diagnostics.html");
    expect(await readdir(server.folder)).not.toContain("new");
  });

  it("refuses a report folder that is none, and shows all before a report that cannot be written", async () => {
    const file = join(server.folder, "report.txt");
    await writeFile(file, "");
    const refused = await look({ "report-directory": file });
    expect(refused.code).toBe(1);
    expect(refused.log).toContain(`Input "report-directory" is "${file}"`);
    expect(refused.log).not.toContain("1 process in 1 namespace");
    const folder = join(server.folder, "report");
    await mkdir(join(folder, "pm2-diagnostics.html"), { recursive: true });
    const unwritten = await look({ "report-directory": folder });
    expect(unwritten.code).toBe(1);
    expect(unwritten.log).toContain("1 process in 1 namespace");
    expect(unwritten.log).toContain(`The report could not be written into ${folder}`);
    expect(unwritten.outputs.healthy).toBe("true");
  });

  it("fails only on what it was asked to fail on", async () => {
    const asked = await look({ "fail-on": "dump-readable" });
    expect(asked.code).toBe(1);
    expect(asked.log).toContain('Found, with fail-on "dump-readable": dump-readable.');
    expectFinding(asked, {
      key: "dump-readable",
      severity: "warning",
      app: null,
      evidence: /dump\.pm2 has mode 6[0-7]4: other users may read it/,
      advice: /chmod 600/,
    });
    expect((await look({ "fail-on": "errored, daemon-hangs" })).code).toBe(0);
    const mistaken = await look({ "fail-on": "everything", captures: "0" });
    expect(mistaken.log).toContain('Input "fail-on" is "everything"');
    expect(mistaken.log).toContain('Input "captures" is "0"');
  });

  it("misses the port of an app that went on without it", async () => {
    const port = await freePort();
    const project = await server.project("prod", []);
    const app = { name: "deaf", namespace: "prod", cwd: project, env: { PORT: port } };
    await server.ecosystem(project, [{ ...app, script: join(project, "stops-listening.cjs") }]);
    await server.pm2("start", join(project, "ecosystem.config.json"));
    await eventually("it listens", async () => (await look()).log.includes(String(port)));
    const pid = (await server.processes("deaf"))[0]?.pid ?? 0;
    process.kill(pid, "SIGUSR2");
    const lost = await eventually("the port is missed", async () => {
      const result = await look();
      return findings(result).some(({ key }) => key === "port-lost prod/deaf") && result;
    });
    expectFinding(lost, {
      key: "port-lost prod/deaf",
      severity: "error",
      app: ["deaf", "prod", 1],
      evidence: new RegExp(`before, it listened on ${port}`),
      advice: /restart it/,
    });
  });

  it("tells of a step that was killed with its guard, until another has put it right", async () => {
    const cwd = await server.project("left", [{ name: "left", script: "idle.cjs" }]);
    const inputs = { namespace: "left", "stable-seconds": "5" };
    const step = server.start("pm2-deploy", inputs, { cwd });
    await eventually("it acts", async () =>
      exists(join(server.home, "pm2-actions/locks/left.journal.json")),
    );
    expect(finding(await look(), "step-unfinished left").severity).toBe("none");
    for (const { pid } of await guards(server)) process.kill(pid, "SIGKILL");
    step.kill();
    await step.ended;
    const result = await look();
    expectFinding(result, {
      key: "step-unfinished left",
      severity: "error",
      app: null,
      evidence:
        /A step of left ended or was killed before it was done.*: pm2-deploy by hand, (?:started by \w+, )?since /,
      advice: /Run any step of left that acts/,
    });
    expect(result.outputs.healthy).toBe("false");
    const again = await server.step("pm2-deploy", { ...inputs, "stable-seconds": "0.5" }, { cwd });
    expect(again.outputs.result, again.log).toBe("deployed");
    expect(finding(await look(), "step-unfinished left").severity).toBe("none");
  });

  it("works from a directory that was deleted", async () => {
    const folder = join(server.folder, "workspace");
    await mkdir(folder);
    const script = 'cd "$0" && rmdir "$0" && exec "$@"';
    const result = await look({}, { through: ["sh", "-c", script, folder] });
    expectFinding(result, {
      key: "own-folder-gone",
      severity: "warning",
      app: null,
      evidence: /working directory of this step was deleted/,
      advice: /check out/,
    });
    expect(result.log).toContain("1 process in 1 namespace");
  });
});

it("tells the daemon's version from that of the installed program", async () => {
  await server.destroy();
  server = await Server.create(6);
  await server.foreign();
  const seven = await Server.create(7);
  const result = await look({ "pm2-path": seven.pm2Path });
  await rm(seven.folder, { recursive: true });
  expectFinding(result, {
    key: "daemon-version-differs",
    severity: "warning",
    app: null,
    evidence: /The daemon is PM2 6\.0\.14; the installed program is 7/,
    advice: /pm2 update/,
  });
});

describe("without a daemon", () => {
  it("starts none, and tells what should run", async () => {
    await server.foreign();
    await server.pm2("kill");
    const result = await look();
    expect(result.code, result.log).toBe(0);
    expectFinding(result, {
      key: "no-daemon",
      severity: "error",
      app: null,
      evidence: /not running: foreign/,
      advice: /pm2 resurrect/,
    });
    expect(await exists(join(server.home, "rpc.sock"))).toBe(false);
  });

  it("names the apps that live on without a daemon, and leaves them alone", async () => {
    // No Node.js: that would end with its daemon.
    const args = ["--interpreter", "none", "--name", "sleeper", "--namespace", "prod"];
    await server.pm2("start", "/bin/sleep", ...args, "--", "600");
    await server.pm2("save");
    const pid = (await server.processes("sleeper"))[0]?.pid ?? 0;
    const daemon = Number(await readFile(join(server.home, "pm2.pid"), "utf8"));
    process.kill(daemon, "SIGKILL");
    await eventually("the daemon is gone", async () => !(await exists(`/proc/${daemon}/fd/0`)));
    const result = await look();
    const living = await exists(`/proc/${pid}`);
    process.kill(pid, "SIGKILL");
    expect(living).toBe(true);
    expectFinding(result, {
      key: "unmanaged-process prod/sleeper",
      severity: "error",
      app: null,
      evidence: new RegExp(`still runs with pid ${pid}`),
      advice: /End it by hand/,
    });
    expect(result.log).toMatch(new RegExp(`prod\\s+sleeper\\s+${pid}`));
  });

  it("refuses a home that is given and not there: a misspelt one would be healthy", async () => {
    const home = join(server.folder, "nowhere");
    const result = await look({ "pm2-home": home });
    expect(result.code).toBe(1);
    expect(result.log).toContain(`Input "pm2-home" is "${home}": there is no such folder.`);
    expect(result.outputs.healthy).toBeUndefined();
    expect(await exists(home)).toBe(false);
  });

  it("leaves a user's own home that does not exist alone", async () => {
    const home = join(server.folder, "nowhere");
    const result = await look({}, { PM2_HOME: home });
    expectFinding(result, {
      key: "no-daemon",
      severity: "warning",
      app: null,
      evidence: /Nothing is saved there either/,
      advice: /Set pm2-home/,
    });
    expect(result.code, result.log).toBe(0);
    expect(await exists(home)).toBe(false);
  });

  it("reports a daemon that accepts connections and never answers", async () => {
    const silent = createServer((socket) => socket.resume());
    await new Promise<void>((ready) => silent.listen(join(server.home, "rpc.sock"), ready));
    await writeFile(join(server.home, "pm2.pid"), String(process.pid));
    await writeFile(join(server.home, "dump.pm2"), JSON.stringify([{ name: "api", pm_cwd: "/" }]));
    const result = await look();
    await new Promise((closed) => silent.close(closed));
    expect(result.code, result.log).toBe(0);
    expectFinding(result, {
      key: "daemon-hangs",
      severity: "error",
      app: null,
      evidence: new RegExp(`pid ${process.pid}\\b`),
      advice: /top/,
    });
    expect(result.log).toMatch(/default\s+api/);
  });

  it("reports what answers and is not a PM2 daemon", async () => {
    const babbling = createServer((socket) =>
      socket.write(Buffer.from("\x12\0\0\0\x03s:0\0\0\0\x03j:{")),
    );
    await new Promise<void>((ready) => babbling.listen(join(server.home, "rpc.sock"), ready));
    const result = await look();
    babbling.close();
    expect(result.code, result.log).toBe(0);
    expect(finding(result, "daemon-hangs").evidence).toContain("is not a PM2 daemon");
  });

  it("reports another user's home, and writes nothing into it", async () => {
    const root = process.getuid?.() === 0;
    const home = root ? join(server.folder, "theirs") : "/usr";
    if (root) {
      await mkdir(home);
      await chown(home, 12345, 12345);
    }
    const result = await look({ "pm2-home": home });
    expect(result.code, result.log).toBe(0);
    expectFinding(result, {
      key: "foreign-home",
      severity: "error",
      app: null,
      evidence: new RegExp(home),
      advice: /user who owns/,
    });
    expect(await exists(join(home, "pm2-actions"))).toBe(false);
  });
});
