import { randomUUID } from "node:crypto";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { startCluster } from "../cluster.js";
import { eventually } from "../eventually.js";
import { fixtureApps, SshServer } from "./sshd.js";

let server: SshServer;
let checkout: string;
let releases: string;
let foreign: unknown;

const api = { name: "api", script: "idle.cjs", env: { GREETING: "first" } };

beforeAll(async () => {
  server = await SshServer.create();
  releases = join(server.home, "releases");
  checkout = mkdtempSync(join(tmpdir(), "pm2a-checkout-"));
  cpSync(fixtureApps, checkout, { recursive: true });
  const folder = await server.put("foreign", fixtureApps);
  await server.pm2("start", join(folder, "idle.cjs"), "--name", "foreign");
  await server.pm2("save");
  foreign = await portrait();
}, 300_000);
afterAll(async () => {
  await server?.destroy();
  rmSync(checkout, { recursive: true, force: true });
}, 120_000);
beforeEach(() => writeApps([api]));

function writeApps(apps: readonly object[]): void {
  writeFileSync(join(checkout, "ecosystem.config.json"), JSON.stringify({ apps }));
}

/** What a step for another namespace must leave as it is. */
async function portrait(): Promise<unknown> {
  const found = (await server.list()).find(({ name }) => name === "foreign");
  const { pm_id, pid, pm2_env } = found ?? {};
  const saved = JSON.parse(await server.as("cat", join(server.home, ".pm2/dump.pm2")));
  const entry = saved.find(({ name }: { name: string }) => name === "foreign");
  return { pm_id, pid, restarts: pm2_env?.restart_time, namespace: pm2_env?.namespace, entry };
}

const deploy = (release: string, more: Record<string, string> = {}, env = {}) =>
  server.start(
    "pm2-deploy",
    {
      namespace: "shop",
      source: ".",
      exclude: "talks.cjs",
      "releases-directory": releases,
      "stable-seconds": "0.5",
      release,
      ...more,
    },
    { cwd: checkout, env },
  );

/** Everything of ours on the server and on the runner's machine that a step may leave. */
async function assertNothingLeft(): Promise<void> {
  const there = await server.as("ls", join(server.home, ".cache/pm2-actions"));
  expect(there.split("\n").filter((name) => /partial/.test(name))).toEqual([]);
  const received = join(server.home, ".cache/pm2-actions/received");
  const inboxes = await server.as("ls", received).catch(() => "");
  expect(inboxes).toBe("");
  expect(readdirSync(server.folder).filter((name) => name.startsWith("pm2a-ssh-"))).toEqual([]);
}

describe("a step over SSH", () => {
  it("deploys what the job has built, and leaves others alone", async () => {
    const first = await deploy("one").ended;
    expect(first.code, first.log).toBe(0);
    expect(first.outputs.result).toBe("deployed");
    expect(first.log).toContain("it is not there yet");
    expect(first.summary).toContain("### pm2-deploy: deployed");
    const [app] = (await server.list()).filter(({ name }) => name === "api");
    expect(app?.pm2_env).toMatchObject({ namespace: "shop", status: "online" });
    const placed = await server.as("ls", first.outputs["release-directory"] ?? "");
    expect(placed).toContain("idle.cjs");
    expect(placed).not.toContain("talks.cjs");

    const again = await deploy("one").ended;
    expect(again.outputs.result, again.log).toBe("unchanged");
    expect(again.log).not.toContain("it is not there yet");
    expect((await server.list()).find(({ name }) => name === "api")?.pid).toBe(app?.pid);
    expect(await portrait()).toEqual(foreign);
    await assertNothingLeft();
  });

  it("restarts, looks, stops, and goes back, each on the server", async () => {
    const second = await deploy("two").ended;
    expect(second.outputs.result, second.log).toBe("deployed");
    const back = await server.step("pm2-rollback", {
      namespace: "shop",
      "releases-directory": releases,
      "stable-seconds": "0.5",
    });
    expect(back.outputs.result, back.log).toBe("deployed");
    const named = { namespace: "shop", "name-pattern": "api" };
    const restarted = await server.step("pm2-restart", { ...named, "stable-seconds": "0.5" });
    expect(restarted.outputs.restarted, restarted.log).toBe('["api"]');
    const looked = await server.step(
      "pm2-diagnostics",
      { namespaces: "shop", "report-directory": "reports" },
      { cwd: checkout },
    );
    expect(looked.outputs.healthy, looked.log).toBe("true");
    const page = join(checkout, "reports/pm2-diagnostics.html");
    expect(looked.outputs["report-html"]).toBe(page);
    expect(readFileSync(page, "utf8")).toContain("api");
    const stopped = await server.step("pm2-stop", { ...named, delete: "true" });
    expect(stopped.outputs.stopped, stopped.log).toBe('["api"]');
    expect((await server.list()).map(({ name }) => name)).toEqual(["foreign"]);
    expect(await portrait()).toEqual(foreign);
    await assertNothingLeft();
  });

  it("fails with the words that the step has on the server, and with its outputs", async () => {
    writeApps([{ name: "api", script: "throws-at-load.cjs", max_restarts: 1, min_uptime: 60_000 }]);
    const { code, log, outputs } = await deploy("bad", {
      namespace: "bad",
      "releases-directory": `${releases}-bad`,
    }).ended;
    expect(code).toBe(1);
    expect(outputs.result, log).toBe("rolled-back");
    expect(log.match(/^::error::/gm), log).toHaveLength(1);
    expect(await portrait()).toEqual(foreign);
  });

  it("takes a file of this machine where the input says so, and a folder", async () => {
    const app = {
      name: "one",
      namespace: "files",
      script: "idle.cjs",
      cwd: join(server.home, "foreign"),
    };
    writeApps([app]);
    const step = await server.step(
      "pm2-deploy",
      {
        namespace: "files",
        ecosystem: "local:ecosystem.config.json",
        "working-directory": join(server.home, "foreign"),
        "stable-seconds": "0.5",
      },
      { cwd: checkout },
    );
    expect(step.outputs.result, step.log).toBe("deployed");
    await assertNothingLeft();

    const cluster = await startCluster();
    try {
      await cluster.sql("postgres", "CREATE DATABASE shop");
      const migrations = await mkdtemp(join(tmpdir(), "pm2a-migrations-"));
      writeFileSync(join(migrations, "001_items.sql"), "CREATE TABLE items (id int);\n");
      const url = cluster.url("shop");
      const inputs = { "database-url": url, directory: `local:${migrations}` };
      const migrated = await server.step("db-migrate", inputs);
      expect(JSON.parse(migrated.outputs.applied ?? ""), migrated.log).toEqual(["001_items.sql"]);
      expect(migrated.log).not.toContain(cluster.password);
      rmSync(migrations, { recursive: true });

      const [backups, dump] = [join(server.home, "backups"), join(checkout, "shop.dump")];
      await server.as("mkdir", backups);
      const kept = await server.step("db-backup", { "database-url": url, directory: backups });
      expect(kept.code, kept.log).toBe(0);
      writeFileSync(dump, await server.read(kept.outputs.path ?? ""));
      await cluster.sql("shop", "DROP TABLE items");
      const restored = await server.step("db-restore", {
        "database-url": url,
        dump: `local:${dump}`,
        confirm: "shop",
      });
      expect(restored.code, restored.log).toBe(0);
      expect(await cluster.sql("shop", "SELECT count(*)::int AS n FROM items")).toEqual([{ n: 0 }]);
      await assertNothingLeft();
    } finally {
      await cluster.stop();
    }
  });

  it("gets only the variables that pass-env names, and no key or token reaches the server", async () => {
    writeApps([{ name: "hello", script: "idle.cjs" }]);
    // In no argument of anybody else's on this machine.
    const own = `canary-${randomUUID()}`;
    const env = {
      APP_COLOR: "green",
      SECRET_OF_THE_MACHINE: `${own}-of-the-machine`,
      GITHUB_TOKEN: `${own}-token`,
      ACTIONS_RUNTIME_TOKEN: `${own}-runtime`,
    };
    const step = deploy(
      "env",
      { namespace: "env", "pass-env": "APP_*", "releases-directory": `${releases}-env` },
      env,
    );
    let seen = "";
    const looking = (async () => {
      while (step.child.exitCode === null && step.child.signalCode === null) {
        seen += await server.as("ps", "-eo", "args");
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    })();
    const { log, outputs } = await step.ended;
    await looking;
    expect(outputs.result, log).toBe("deployed");
    const [app] = (await server.list()).filter(({ name }) => name === "hello");
    expect(app?.pm2_env.env).toMatchObject({ APP_COLOR: "green" });
    expect(JSON.stringify(app)).not.toContain("canary");
    expect(seen).toContain("ssh -F");
    for (const secret of [...server.key.trim().split("\n").slice(1, -1), own])
      expect(seen).not.toContain(secret);
    const files = await server
      .as("grep", "-rlE", `${own}|BEGIN OPENSSH`, server.home)
      .catch(() => "");
    expect(files).toBe("");
  });

  it("lets two work at once, also where the bundle is not there yet", async () => {
    await server.as("rm", "-rf", join(server.home, ".cache/pm2-actions"));
    writeApps([{ name: "both", script: "idle.cjs" }]);
    const steps = ["left", "right"].map((namespace) =>
      deploy("both", {
        namespace,
        "name-pattern": "*",
        "releases-directory": join(server.home, namespace),
        ecosystem: "",
      }),
    );
    const results = await Promise.all(steps.map(({ ended }) => ended));
    // One of them has the name; that the other is refused is the server's own word.
    const words = results.map(({ outputs }) => outputs.result);
    expect(
      words.filter((word) => word === "deployed"),
      results.map(({ log }) => log).join(),
    ).toHaveLength(1);
    await eventually("nothing is left", () =>
      assertNothingLeft().then(
        () => true,
        () => false,
      ),
    );
    expect(await portrait()).toEqual(foreign);
  });
});
