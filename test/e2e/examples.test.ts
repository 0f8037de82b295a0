import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { httpReceiver } from "../integration/receivers.js";
import { freePort } from "../integration/server.js";
import { SshServer } from "../integration/ssh/sshd.js";
import { type Engine, engines, type JobOptions } from "./runner.js";
import { shopApps } from "./shop.js";
import { formTeam, type Places, type Team } from "./team.js";

/** As a workflow names a value */
const expression = (name: string) => `\${{ ${name} }}`;

// The examples as a team lives with them: one after another on one server, each judged by its effect.

describe.each(engines)("the examples under %s", (engine: Engine) => {
  let team: Team;
  const ran = new Set<string>();

  beforeAll(async () => {
    team = await formTeam(engine);
  });
  afterEach(() => team.foreign.assertUntouched());
  afterAll(() => team.disband());

  async function runWith(example: string, options: Partial<JobOptions>, more?: Places) {
    ran.add(example);
    const { code, log } = await team.run(example, options, more);
    return { ok: code === 0, log };
  }
  const run = (example: string, inputs: Record<string, string> = {}, event = "workflow_dispatch") =>
    runWith(example, { inputs, event });
  const runFleet = (example: string) =>
    runWith(example, { platforms: ["shop-1", "shop-2", "shop-3"] });
  async function succeed(example: string, inputs?: Record<string, string>, event?: string) {
    const { ok, log } = await run(example, inputs, event);
    expect(ok, log).toBe(true);
    return log;
  }
  const pids = async (namespace: string) =>
    (await team.processes(namespace)).map(({ name, pid }) => `${name} ${pid}`).sort();
  /** Whether all of an environment's processes are other ones than before. */
  const replaced = async (namespace: string, before: readonly string[]) => {
    const now = await pids(namespace);
    return now.length > 0 && !now.some((one) => before.includes(one));
  };
  /** Started anew, an app has another pid; ended and started again by PM2, another count. */
  const starts = async (namespace: string) =>
    (await team.processes(namespace))
      .map(({ name, pid, pm2_env }) => [name, pid, pm2_env.restart_time, pm2_env.status].join(" "))
      .sort();
  const rows = async (database: string) =>
    (await team.cluster.sql<{ name: string }>(database, "SELECT name FROM items ORDER BY 1")).map(
      ({ name }) => name,
    );
  const dumps = () =>
    readdirSync(join(team.server.folder, "backups"))
      .filter((name) => name.endsWith(".dump"))
      .map((name) => join(team.server.folder, "backups", name));

  it("migrate-production.yml brings an empty database its first tables before any app runs", async () => {
    const none = await run("migrate-production.yml", { confirm: "production" });
    expect(none.ok).toBe(false);
    expect(none.log).toContain('Input "namespace" is "shop": no process is in it');
    await succeed("migrate-production.yml", { confirm: "production", first: "true" });
    expect(await rows("shop_production")).toEqual([]);
    await team.cluster.sql("shop_production", "DROP TABLE items, schema_migrations");
  });

  it("deploy-test.yml deploys to test", async () => {
    await succeed("deploy-test.yml", undefined, "push");
    expect(await team.greeting("test")).toBe("first");
    expect(await pids("shop")).toEqual([]);
  });

  it("deploy-production.yml wants a word, then deploys to production", async () => {
    const before = await pids("shop-test");
    expect((await run("deploy-production.yml", { confirm: "test" })).ok).toBe(false);
    expect(await pids("shop")).toEqual([]);
    await succeed("deploy-production.yml", { confirm: "production" });
    expect(await team.greeting("production")).toBe("first");
    expect(await pids("shop-test")).toEqual(before);
  });

  it("restart.yml restarts what it is told to", async () => {
    const [test, production] = [await pids("shop-test"), await pids("shop")];
    await succeed("restart.yml", { where: "test" });
    expect(await pids("shop")).toEqual(production);
    expect(await replaced("shop-test", test)).toBe(true);
    await succeed("restart.yml", { where: "both" });
    expect(await replaced("shop", production)).toBe(true);
    expect(await team.greeting("production")).toBe("first");
  });

  it("deploy-releases.yml brings a release, rollback.yml the one before", async () => {
    await team.change("second");
    const log = await succeed("deploy-releases.yml", undefined, "push");
    expect(log).toMatch(/The shop runs from \S+\/srv\/shop\/\S+/);
    expect(await team.greeting("production")).toBe("second");
    await succeed("rollback.yml", { to: "previous" });
    expect(await team.greeting("production")).toBe("first");
  });

  it("sync-versions.yml restarts what runs another version than lies there", async () => {
    const [before, test] = [await pids("shop"), await pids("shop-test")];
    await succeed("sync-versions.yml");
    expect(await pids("shop")).toEqual(before);
    const manifest = join(team.server.folder, "srv/shop/releases/current/package.json");
    const version = { ...JSON.parse(readFileSync(manifest, "utf8")), version: "2.0.0" };
    writeFileSync(manifest, JSON.stringify(version));
    await succeed("sync-versions.yml");
    expect(await replaced("shop", before)).toBe(true);
    expect(await pids("shop-test")).toEqual(test);
  });

  it("migrate-namespaces.yml shows what would move, then moves it", async () => {
    const script = join(team.project.folder, "idle.cjs");
    await team.server.pm2("start", script, "--name", "shop-legacy");
    await succeed("migrate-namespaces.yml", { "dry-run": "true" });
    expect((await team.server.processes("shop-legacy"))[0]?.pm2_env.namespace).toBe("default");
    await succeed("migrate-namespaces.yml", { "dry-run": "false" });
    const [moved, ...more] = await team.server.processes("shop-legacy");
    expect(more).toEqual([]);
    expect(moved?.pm2_env).toMatchObject({ namespace: "shop", status: "online" });
    await team.server.pm2("delete", "shop-legacy");
  });

  it("diagnostics.yml keeps its page, and fails when something is broken", async () => {
    const artifact = () => readdirSync(join(team.server.folder, "pm2-diagnostics"));
    await succeed("diagnostics.yml");
    expect(artifact()).toContain("pm2-diagnostics.html");
    await team.server.giveUp(team.project.folder, "broken", "other");
    const { ok, log } = await run("diagnostics.yml");
    expect(ok).toBe(false);
    expect(log).toContain("broken at load");
    await team.server.pm2("delete", "broken");
  });

  it("monitor.yml tells a receiver what is wrong, once, and keeps its page", async () => {
    const receiver = await httpReceiver();
    const secrets = { ALERT_WEBHOOK: `${receiver.url}/canary-secret` };
    const look = () => runWith("monitor.yml", { secrets, event: "workflow_dispatch" });
    const ofOther = () => receiver.taken.filter(({ body }) => body.includes("broken of other"));
    await look();
    expect(ofOther()).toEqual([]);
    await team.server.giveUp(team.project.folder, "broken", "other");
    const { ok, log } = await look();
    expect(ok, log).toBe(true);
    const told = ofOther().length;
    expect(told).toBeGreaterThan(0);
    expect(log).not.toContain("canary-secret");
    expect(readdirSync(join(team.server.folder, "monitor"))).toContain("monitor.html");
    await look();
    expect(ofOther()).toHaveLength(told);
    await team.server.pm2("delete", "broken");
    await look();
    expect(ofOther().at(-1)?.body).toContain('"kind":"resolved"');
    await receiver.stop();
  });

  it("monitor-issues.yml opens an issue of what is wrong, and closes it", async () => {
    const open = new Map<string, string>();
    const receiver = await httpReceiver(({ method, path, body, headers }, response) => {
      const own = "/api/v1/repos/team/shop/issues";
      if (headers.authorization !== "token canary-job-token") return response.writeHead(401).end();
      const [, number] = /\/issues\/(\d+)/.exec(path) ?? [];
      if (method === "POST" && path === own) open.set(`${open.size + 1}`, JSON.parse(body).title);
      if (method === "PATCH" && number) open.delete(number);
      return response.writeHead(201).end(JSON.stringify({ number: open.size }));
    });
    const look = () =>
      runWith("monitor-issues.yml", { secrets: { JOB_TOKEN: "canary-job-token" } }, [
        [expression("github.repository"), `team/shop\n          api-url: ${receiver.url}/api/v1`],
        [expression("github.token"), expression("secrets.JOB_TOKEN")],
      ]);
    // Not the one of another test: what comes back within the cooldown is quiet.
    await team.server.giveUp(team.project.folder, "stuck", "other");
    const { ok, log } = await look();
    expect(ok, log).toBe(true);
    expect(log).not.toContain("canary-job-token");
    const ofOther = () => [...open.values()].filter((title) => title.includes("stuck of other"));
    expect(ofOther()).not.toEqual([]);
    await team.server.pm2("delete", "stuck");
    expect((await look()).ok).toBe(true);
    expect(ofOther()).toEqual([]);
    await receiver.stop();
  });

  it("monitor-fleet.yml keeps one history of three servers, with one page of all", async () => {
    await team.cluster.sql("postgres", "CREATE DATABASE history");
    const receiver = await httpReceiver();
    await team.server.giveUp(team.project.folder, "halted", "other");
    // Each has a home of its own: the first that of the apps, the others one in which nothing runs.
    const fleet = join(team.server.folder, "fleet");
    for (const name of ["server-2", "server-3"]) mkdirSync(join(fleet, name), { recursive: true });
    symlinkSync(team.server.home, join(fleet, "server-1"));
    const named = `server-name: ${expression("matrix.server")}`;
    const { ok, log } = await runWith(
      "monitor-fleet.yml",
      {
        platforms: ["server-1", "server-2", "server-3"],
        secrets: { ALERT_WEBHOOK: receiver.url, HISTORY_URL: team.cluster.url("history") },
      },
      [[named, `${named}\n          pm2-home: ${fleet}/${expression("matrix.server")}`]],
    );
    expect(ok, log).toBe(true);
    await team.server.pm2("delete", "halted");
    expect(receiver.taken.some(({ body }) => body.includes("halted"))).toBe(true);
    const names = ["server-1", "server-2", "server-3"];
    const pages = names.map((name) =>
      readFileSync(join(team.server.folder, `monitor-${name}`, "monitor.html"), "utf8"),
    );
    expect(pages.some((page) => names.every((name) => page.includes(name)))).toBe(true);
    await receiver.stop();
  });

  it("backup-database.yml keeps a dump, restore-database.yml brings it back", async () => {
    await team.cluster.sql("shop_production", "CREATE TABLE items (name text)");
    await team.cluster.sql("shop_production", "INSERT INTO items VALUES ('kept')");
    const earlier = dumps();
    await succeed("backup-database.yml");
    const [dump = "none", ...more] = dumps().filter((path) => !earlier.includes(path));
    expect(more).toEqual([]);
    await team.cluster.sql("shop_production", "DELETE FROM items");
    expect((await run("restore-database.yml", { dump, confirm: "shop_test" })).ok).toBe(false);
    expect(await rows("shop_production")).toEqual([]);
    await succeed("restore-database.yml", { dump, confirm: "shop_production" });
    expect(await rows("shop_production")).toEqual(["kept"]);
    const databases = await team.cluster.databases();
    const log = await succeed("prove-backup.yml");
    expect(log).toMatch(/The drill took|drill .*proven|proven/);
    expect(await team.cluster.databases()).toEqual(databases);
    await team.cluster.sql("shop_production", "DROP TABLE items");
  });

  it("migrate-production.yml stops no app for what a dry run can refuse", async () => {
    const before = await starts("shop");
    const expected = readFileSync(join(team.project.folder, "database/expected.yml"), "utf8");
    const refused = async (confirm: string, why: string) => {
      const { ok, log } = await run("migrate-production.yml", { confirm });
      expect(ok).toBe(false);
      expect(log).toContain(why);
      expect(log).not.toMatch(/Run Main Stop/);
      expect(await starts("shop")).toEqual(before);
    };
    await refused("prodcution", "type production into the field");
    await team.project.write("database/expected.yml", "tables: { items: { rwos: 1 } }\n");
    await refused("production", "there is no such setting here");
    await team.project.write(
      "database/expected.yml",
      "queries: [{ sql: SELECT count(* FROM items, expect: 0 }]\n",
    );
    await refused("production", "syntax error");
    await team.project.write("database/expected.yml", expected);
    await team.project.write("database/migrations/002-broken.sql", "SELECT 'open;\n");
    await refused("production", "002-broken.sql");
    await team.project.write("database/migrations/002-broken.sql", "SELECT 1;\n");
  });

  it("migrate-production.yml migrates, and undoes a migration that loses rows", async () => {
    expect((await run("migrate-production.yml", { confirm: "yes" })).ok).toBe(false);
    const before = await pids("shop");
    await succeed("migrate-production.yml", { confirm: "production" });
    await team.cluster.sql("shop_production", "INSERT INTO items VALUES ('sold')");
    expect(await replaced("shop", before)).toBe(true);
    await team.project.write("database/migrations/003-loses.sql", "DELETE FROM items;\n");
    const { ok, log } = await run("migrate-production.yml", { confirm: "production" });
    expect(ok, log).toBe(false);
    expect(await rows("shop_production")).toEqual(["sold"]);
    expect(await team.greeting("production")).toBe("first");
    await team.project.write("database/migrations/003-loses.sql", "SELECT 1;\n");
  });

  it("reset-test-database.yml stops no app for what a dry run can refuse", async () => {
    const before = await starts("shop-test");
    const { ok, log } = await run("reset-test-database.yml", { confirm: "shop_tset" });
    expect(ok).toBe(false);
    expect(log).toContain('Input "confirm" is "shop_tset"');
    expect(log).not.toMatch(/Run Main Stop/);
    await team.project.write("database/migrations/004-broken.sql", "SELECT 'open;\n");
    const broken = await run("reset-test-database.yml", { confirm: "shop_test" });
    expect(broken.ok).toBe(false);
    expect(broken.log).toContain("004-broken.sql");
    await team.project.write("database/migrations/004-broken.sql", "SELECT 1;\n");
    expect(await starts("shop-test")).toEqual(before);
  });

  it("reset-test-database.yml builds test's database anew, and only that", async () => {
    await team.cluster.sql("shop_test", "CREATE TABLE left_over (id int)");
    expect((await run("reset-test-database.yml", { confirm: "shop_production" })).ok).toBe(false);
    expect(await team.cluster.sql("shop_test", "SELECT * FROM left_over")).toEqual([]);
    await succeed("reset-test-database.yml", { confirm: "shop_test" });
    await expect(team.cluster.sql("shop_test", "SELECT * FROM left_over")).rejects.toThrow();
    expect(await rows("shop_test")).toEqual([]);
    expect(await rows("shop_production")).toEqual(["sold"]);
    expect(await team.greeting("test")).toBe("first");
  });

  it("fleet.yml deploys to one server after another", async () => {
    await team.change("fleet");
    const { ok, log } = await runFleet("fleet.yml");
    expect(ok, log).toBe(true);
    const steps = [...log.matchAll(/(Run|Success -) Main \S+pm2-deploy@v1/g)].map(
      ([, what]) => what,
    );
    expect(steps).toEqual(Array(3).fill(["Run", "Success -"]).flat());
    expect(await team.greeting("production")).toBe("fleet");
  });

  it("fleet-in-order.yml stops at the first that fails", async () => {
    const deploys = (log: string) => log.match(/Run Main \S+pm2-deploy@v1/g)?.length;
    const whole = await runFleet("fleet-in-order.yml");
    expect(whole.ok, whole.log).toBe(true);
    expect(deploys(whole.log)).toBe(3);
    const before = await pids("shop");
    await team.project.write("ecosystem.config.json", "{");
    const broken = await runFleet("fleet-in-order.yml");
    expect(broken.ok).toBe(false);
    expect(deploys(broken.log)).toBe(1);
    expect(await pids("shop")).toEqual(before);
    await team.change("fleet");
  });

  it("deploy-over-ssh.yml and fleet-over-ssh.yml deploy to a server that has no runner", async () => {
    const remote = await SshServer.create();
    try {
      await remote.installNode();
      await remote.as("mkdir", "-p", `${remote.home}/shop/releases/shared`);
      await remote.write("shop/releases/shared/.env", "SECRET=1\n");
      const port = await freePort();
      const places: Places = [
        ["deploy@shop.example.org", remote.login],
        // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of the runner
        ["deploy@${{ matrix.server }}", remote.login],
        ["/srv/shop", `${remote.home}/shop`],
        ["3000", String(port)],
      ];
      const options = {
        platforms: ["ubuntu-latest"],
        secrets: { SHOP_SSH_KEY: remote.key },
        vars: { SHOP_KNOWN_HOSTS: remote.knownHosts },
      };
      const greeting = async () =>
        ((await (await fetch(`http://127.0.0.1:${port}/`)).json()) as { greeting: string })
          .greeting;
      const before = await pids("shop");
      for (const [example, event, word] of [
        ["deploy-over-ssh.yml", "push", "afar"],
        ["fleet-over-ssh.yml", "workflow_dispatch", "fleet"],
      ] as const) {
        await team.project.write(
          "ecosystem.config.json",
          JSON.stringify({ apps: shopApps(port, word) }),
        );
        const { ok, log } = await runWith(example, { ...options, event }, places);
        expect(ok, log).toBe(true);
        expect(await greeting()).toBe(word);
        for (const line of remote.key.split("\n").slice(1, -2))
          expect(log.split("\n").filter((one) => one.includes(line))).toEqual([]);
      }
      expect(await pids("shop")).toEqual(before);
    } finally {
      await remote.destroy();
      await team.change("fleet");
    }
  });

  it("lint.yml finds nothing, until there is something", async () => {
    await succeed("lint.yml", undefined, "pull_request");
    await team.project.write("clean.sh", "#!/bin/sh\npm2 delete all\n");
    const { ok, log } = await run("lint.yml", undefined, "pull_request");
    expect(ok).toBe(false);
    expect(log).toContain("target-all");
    await team.project.write("clean.sh", "#!/bin/sh\n");
  });

  it("have all been run", () => {
    expect([...ran].sort()).toEqual(readdirSync("workflows-examples").sort());
  });
});
