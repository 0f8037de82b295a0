import { once } from "node:events";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { createServer, type Server as HttpServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { footprint } from "./footprint.js";
import { Load } from "./load.js";
import {
  eventually,
  type Foreign,
  freePort,
  type Listed,
  Server,
  type StepResult,
} from "./server.js";

let server: Server;
let foreign: Foreign;
let namespaces = 0;

beforeAll(async () => {
  server = await Server.create();
  foreign = await server.foreign();
});
afterEach(() => foreign.assertUntouched());
afterAll(() => server.destroy());

/** A namespace of its own for each test, with one app in cluster mode. */
async function shop(instances: number, more: object = {}) {
  const namespace = `shop-${++namespaces}`;
  const name = `api-${namespaces}`;
  const port = await freePort();
  const app = {
    name,
    script: "good.cjs",
    exec_mode: "cluster",
    instances,
    wait_ready: true,
    env: { PORT: port },
    ...more,
  };
  const cwd = await server.project(namespace, [app]);
  const deploy = async (
    apps: readonly object[],
    inputs: Record<string, string> = {},
  ): Promise<StepResult> => {
    await server.ecosystem(cwd, apps);
    const waits = { "stable-seconds": "0.5", "ready-timeout": "10" };
    // The same release each time: only then is it known that the files in place are still the old ones.
    const given = { namespace, release: "same", ...waits, ...inputs };
    return server.step("pm2-deploy", given, { cwd });
  };
  const workers = () => server.processes(name);
  return { namespace, name, port, app, cwd, deploy, workers };
}

const pids = (list: readonly Listed[]) => list.map(({ pid }) => pid).sort();
const numbers = (list: readonly Listed[]) =>
  list.map(({ pm2_env }) => Number(pm2_env.NODE_APP_INSTANCE)).sort();

/** A health URL that says no until it is told to say yes. */
class Gate {
  readonly url: string;
  readonly close: () => void;
  #passing = false;

  private constructor(http: HttpServer) {
    this.url = `http://127.0.0.1:${(http.address() as AddressInfo).port}/`;
    this.close = () => http.close();
    http.on("request", (_request, response) => {
      response.writeHead(this.#passing ? 200 : 503, { connection: "close" });
      response.end();
    });
  }

  static async open(): Promise<Gate> {
    const http = createServer().listen(0, "127.0.0.1");
    await once(http, "listening");
    return new Gate(http);
  }

  pass(): void {
    this.#passing = true;
  }
}

function assertDeployed(step: StepResult): void {
  expect(step.outputs.result, step.log).toBe("deployed");
  expect(step.code).toBe(0);
}

/** What every failed deploy owes: the old processes, no template, the dump as it was. */
async function assertUndone(
  step: StepResult,
  { workers, namespace }: Awaited<ReturnType<typeof shop>>,
  before: readonly Listed[],
): Promise<void> {
  expect(step.code, step.log).toBe(1);
  expect(pids(await workers())).toEqual(pids(before));
  const list = await server.list();
  expect(list.filter((p) => p.pm2_env.namespace === namespace)).toHaveLength(before.length);
  expect((await server.dump()).filter((e) => e.namespace === namespace)).toHaveLength(
    before.length,
  );
}

describe("a cluster app", () => {
  it.each([
    [1, 1],
    [2, 2],
    [2, 4],
    [4, 2],
    [1, 2],
    [3, 1],
  ])("goes from %i to %i workers, numbered from 0", async (from, to) => {
    const { app, deploy, workers, namespace } = await shop(from);
    assertDeployed(await deploy([app], { release: "one" }));
    const before = await workers();
    expect(numbers(before)).toEqual([...Array(from).keys()]);
    assertDeployed(await deploy([{ ...app, instances: to }], { release: "two" }));
    const after = await workers();
    expect(numbers(after)).toEqual([...Array(to).keys()]);
    expect(pids(after).filter((pid) => pids(before).includes(pid))).toEqual([]);
    expect((await server.dump()).filter((entry) => entry.namespace === namespace)).toHaveLength(to);
  });

  it("loses no request, neither with a good release nor with a bad one", async () => {
    // Time to finish what was begun, also on a busy machine.
    const place = await shop(2, { kill_timeout: 10_000 });
    const { app, deploy, workers, port } = place;
    assertDeployed(await deploy([app], { release: "one" }));
    const health = { "health-url": `http://127.0.0.1:${port}/health` };

    const good = new Load(port);
    assertDeployed(await deploy([app], { release: "two", ...health }));
    await good.end();
    expect(good.lost).toEqual([]);
    expect(good.answered).toBeGreaterThan(50);

    const before = await workers();
    const bad = new Load(port);
    for (const script of ["throws-at-load.cjs", "dies-after-two-seconds.cjs", "never-ready.cjs"]) {
      const inputs = { release: "two", "stable-seconds": "3", "ready-timeout": "5", ...health };
      const step = await deploy([{ ...app, script }], inputs);
      expect(step.outputs.result, step.log).toBe("rolled-back");
      await assertUndone(step, place, before);
    }
    await bad.end();
    expect(bad.lost).toEqual([]);
    expect(bad.answered).toBeGreaterThan(50);
  });

  it("asks its health before an old worker goes, whatever is at rest or down beside it", async () => {
    const place = await shop(2);
    const { app, deploy, workers, port, name } = place;
    const others = [
      { name: `${name}-job`, script: "runs-once.cjs", autorestart: false },
      { name: `${name}-worker`, script: "idle.cjs" },
    ];
    assertDeployed(await deploy([app, ...others]));
    await server.pm2("stop", `${name}-worker`);
    const before = await workers();
    const health = { "health-url": `http://127.0.0.1:${port}/health`, "health-timeout": "2" };
    const bad = [{ ...app, script: "unhealthy.cjs" }, ...others];
    const step = await deploy(bad, { ...health, when: "always" });
    expect(step.log).toContain("Not healthy yet, and whoever else asks gets the same:");
    expect(step.log).toContain("The health check did not pass within 2 s");
    expect(step.log).not.toContain("is made when all is exchanged");
    expect(pids(await workers())).toEqual(pids(before));
    expect(step.outputs).toMatchObject({ version: "", result: "rolled-back" });
    expect(JSON.parse(step.outputs.versions ?? "")).toMatchObject({ [name]: "1.0.0" });

    // What does not answer now, since the app that would is down, can only be asked at the end.
    await server.pm2("stop", name);
    const first = await deploy([{ ...app, exec_mode: "fork", instances: 1 }, ...others], health);
    expect(first.log).toContain("The health check is made when all is exchanged");
    expect(first.outputs.result, first.log).toBe("deployed");
  });

  it("is not taken for healthy by answers of the old workers, where it listens on another port", async () => {
    const { app, deploy, workers, port } = await shop(2);
    assertDeployed(await deploy([app]));
    const before = await workers();
    const elsewhere = { ...app, env: { PORT: await freePort() } };
    const step = await deploy([elsewhere], { "health-url": `http://127.0.0.1:${port}/health` });
    expect(step.code).toBe(1);
    expect(step.log).toContain(
      `listens on port ${elsewhere.env.PORT}, and not on ${port}, which its old workers have by PORT`,
    );
    expect(pids(await workers())).toEqual(pids(before));

    const url = `http://127.0.0.1:${elsewhere.env.PORT}/health`;
    assertDeployed(await deploy([elsewhere], { "health-url": url }));
    expect((await fetch(url)).status).toBe(200);
  });

  it("says what it died of without the secrets of its environment", async () => {
    const { app, deploy } = await shop(1);
    assertDeployed(await deploy([app]));
    const env = { ...app.env, API_TOKEN: "s3cr3t-value-123456" };
    const step = await deploy([{ ...app, script: "tells-secrets.cjs", env }]);
    expect(step.log).toContain("of an uncaught error: cannot connect with ***");
    const said = step.log + step.summary + JSON.stringify(step.outputs);
    expect(said).not.toMatch(/s3cr3t|pa55w0rd/);
    expect(said).toContain("postgres://shop:***@db/shop with ***");
  });

  it("quotes a failed health answer without the secrets of the app's environment", async () => {
    const { app, deploy, port } = await shop(1);
    assertDeployed(await deploy([app]));
    const env = { ...app.env, API_TOKEN: "s3cr3t-value-123456" };
    const step = await deploy([{ ...app, script: "quotes-secrets.cjs", env }], {
      "health-url": `http://127.0.0.1:${port}/health`,
      "health-timeout": "2",
    });
    expect(step.code).toBe(1);
    const said = step.log + step.summary + JSON.stringify(step.outputs);
    expect(said).toContain("no connection to postgres://shop:***@db/shop with ***");
    expect(said).not.toMatch(/s3cr3t|pa55w0rd/);
  });

  it("says what was wrong with a bad release", async () => {
    const place = await shop(2);
    const { app, deploy, workers, port } = place;
    assertDeployed(await deploy([app]));
    const before = await workers();

    const throws = await deploy([{ ...app, script: "throws-at-load.cjs" }]);
    expect(throws.log).toContain("its definition changed: script");
    expect(throws.log).toContain("of an uncaught error: broken at load");
    expect(throws.log).toContain("  | ::error::not a real command");
    expect(throws.log).toContain("What ran before runs again");
    await assertUndone(throws, place, before);

    const never = await deploy([{ ...app, script: "never-ready.cjs" }], { "ready-timeout": "4" });
    expect(never.log).toContain("did not say that it is ready within 4 s");
    await assertUndone(never, place, before);

    const dies = await deploy([{ ...app, script: "dies-after-two-seconds.cjs" }], {
      "stable-seconds": "3",
    });
    expect(dies.log).toMatch(/died( and was restarted by PM2)? with exit code 7/);
    await assertUndone(dies, place, before);

    const unhealthy = await deploy([{ ...app, script: "unhealthy.cjs" }], {
      "health-url": `http://127.0.0.1:${port}/health`,
      "health-timeout": "2",
    });
    expect(unhealthy.log).toContain("the status was 500, expected is 2xx");
    await assertUndone(unhealthy, place, before);
  });

  it("waits for readiness as long as ready-timeout says, though the app's own listen_timeout is longer", async () => {
    const place = await shop(2);
    const { app, deploy, workers } = place;
    assertDeployed(await deploy([app]));
    const before = await workers();
    const begun = Date.now();
    const patient = { ...app, script: "never-ready.cjs", listen_timeout: 60_000 };
    const never = await deploy([patient], { "ready-timeout": "3" });
    expect(never.log).toContain("did not say that it is ready within 3 s");
    expect(Date.now() - begun).toBeLessThan(25_000);
    await assertUndone(never, place, before);
  });

  it("shows what Node.js says of options that it does not know, which no log of the app has", async () => {
    const { app, deploy } = await shop(1);
    assertDeployed(await deploy([app]));
    const step = await deploy([{ ...app, node_args: "--no-such-option-4711" }]);
    expect(step.code).toBe(1);
    expect(step.log).toContain("bad option: --no-such-option-4711");
  });

  it("takes another environment, another script and another folder", async () => {
    const { app, deploy, workers, port, cwd } = await shop(2);
    const ask = async () => (await fetch(`http://127.0.0.1:${port}/`)).json();
    assertDeployed(await deploy([app]));
    const env = { PORT: port, GREETING: "good morning" };
    assertDeployed(await deploy([{ ...app, env }]));
    expect(await ask()).toMatchObject({ greeting: "good morning" });
    // A variable that the file no longer has is gone from the process as well.
    assertDeployed(await deploy([app]));
    expect(await ask()).toMatchObject({ greeting: null });
    const elsewhere = await server.project(`${namespaces}-elsewhere`, []);
    await writeFile(join(elsewhere, "package.json"), '{"version":"2.0.0"}');
    const moved = await deploy([{ ...app, cwd: elsewhere }]);
    assertDeployed(moved);
    expect(moved.outputs.version).toBe("2.0.0");
    expect(await ask()).toMatchObject({ version: "2.0.0" });
    for (const { pm2_env } of await workers()) expect(pm2_env.pm_cwd).toBe(elsewhere);
    assertDeployed(await deploy([{ ...app, script: join(cwd, "good.cjs"), cwd: elsewhere }]));
    expect(await ask()).toMatchObject({ version: "1.0.0" });
  });

  it("warns of a canary that gives no ready signal", async () => {
    const { app, deploy } = await shop(1, { wait_ready: false });
    assertDeployed(await deploy([app], { release: "one" }));
    const step = await deploy([app], { release: "two" });
    assertDeployed(step);
    expect(step.log).toContain("is unproven: the app gives no ready signal");
  });

  it("that is down, or crashes all the time, is brought up by a release that works", async () => {
    const { app, deploy, workers, name } = await shop(2);
    const loops = { ...app, script: "crash-loops.cjs", wait_ready: false, max_restarts: 1000 };
    const bad = await deploy([loops], { rollback: "false", "stable-seconds": "1" });
    expect(bad.outputs.result, bad.log).toBe("failed");
    expect(await workers()).not.toHaveLength(0);
    assertDeployed(await deploy([app]));
    expect(numbers(await workers())).toEqual([0, 1]);
    await server.pm2("stop", name);
    const again = await deploy([app]);
    assertDeployed(again);
    expect(again.log).toContain("2 of 2 stopped");
    expect((await workers()).map(({ pm2_env }) => pm2_env.status)).toEqual(["online", "online"]);
  });
});

describe("an app that cannot be replaced worker by worker", () => {
  it("is restarted in fork mode, with its gap in the log, and comes back when it fails", async () => {
    const place = await shop(1, { exec_mode: "fork", instances: undefined });
    const { app, deploy, workers, name } = place;
    assertDeployed(await deploy([app], { release: "one" }));
    const [before] = await workers();
    const step = await deploy([app], { release: "two" });
    assertDeployed(step);
    expect(step.log).toContain(
      "with a gap: in fork mode the old process ends before the new one starts",
    );
    expect(step.log).toMatch(
      new RegExp(`${name}: restarted, 1 process, with a gap of [\\d.]+ m?s`),
    );
    const [after] = await workers();
    expect(after?.pid).not.toBe(before?.pid);

    const bad = await deploy([{ ...app, script: "throws-at-load.cjs" }], { release: "two" });
    expect(bad.outputs.result, bad.log).toBe("rolled-back");
    const [back] = await workers();
    expect(back?.pm2_env.status).toBe("online");
    expect(back?.pm2_env.pm_exec_path).toBe(after?.pm2_env.pm_exec_path);
  });

  it("keeps its increment_var where it is", async () => {
    const { app, deploy, workers, port } = await shop(2, { increment_var: "PORT" });
    assertDeployed(await deploy([app], { release: "one" }));
    const step = await deploy([app], { release: "two" });
    assertDeployed(step);
    expect(step.log).toContain("its increment_var would shift");
    const ports = async () => (await workers()).map(({ pm2_env }) => Number(pm2_env.PORT)).sort();
    expect(await ports()).toEqual([port, port + 1]);
    const bad = await deploy([{ ...app, script: "throws-at-load.cjs" }], { release: "two" });
    expect(bad.outputs.result, bad.log).toBe("rolled-back");
    expect(await ports()).toEqual([port, port + 1]);
    expect((await fetch(`http://127.0.0.1:${port + 1}/`)).status).toBe(200);
  });

  it("is restarted where the strategy says so", async () => {
    const { app, deploy, workers } = await shop(2);
    assertDeployed(await deploy([app], { release: "one" }));
    const step = await deploy([app], { release: "two", strategy: "restart" });
    assertDeployed(step);
    expect(step.log).toContain("as the strategy says");
    expect(numbers(await workers())).toEqual([0, 1]);
  });
});

describe("an old process that is restarted while a deploy is under way", () => {
  it("goes all the same, in cluster and in fork mode, and when it is pruned", async () => {
    const { app, name, namespace, cwd, deploy } = await shop(2);
    const [job, left] = [`${name}-job`, `${name}-left`];
    const idle = { script: "idle.cjs", env: { GREETING: "old" } };
    const first = [app, { ...idle, name: job }, { ...idle, name: left }];
    assertDeployed(await deploy(first, { release: "one" }));
    const old = pids(await server.processes(name));

    await server.ecosystem(cwd, [app, { ...idle, name: job, env: { GREETING: "new" } }]);
    // The canary is held until the list is taken: before it is healthy, no old process goes.
    const gate = await Gate.open();
    const waits = { "health-url": gate.url, "health-timeout": "90" };
    const step = server.start(
      "pm2-deploy",
      { namespace, release: "two", prune: "true", ...waits },
      { cwd },
    );
    await eventually("the canary runs", async () => (await server.processes(name)).length === 3);
    const canary = pids(await server.processes(name)).find((pid) => !old.includes(pid));
    const restarted = (await server.list()).filter(
      ({ pid, pm2_env }) => pm2_env.namespace === namespace && pid !== canary,
    );
    // PM2 gives a restarted process another pid and another time of creation.
    await Promise.all(restarted.map(({ pm_id }) => server.pm2("restart", String(pm_id))));
    const between = (await server.list()).map(({ pid }) => pid);
    gate.pass();
    const ended = await step.ended.finally(() => gate.close());
    assertDeployed(ended);
    const now = (await server.list()).filter(({ pm2_env }) => pm2_env.namespace === namespace);
    expect(now.map((pm2Process) => pm2Process.name).sort()).toEqual([name, name, job]);
    const fresh = now.filter(({ name: one, pid }) => one !== name || pid !== canary);
    expect(fresh.filter(({ pid }) => between.includes(pid))).toEqual([]);
    expect((await server.processes(job))[0]?.pm2_env.env.GREETING).toBe("new");
    expect(numbers(await server.processes(name))).toEqual([0, 1]);
  });
});

describe("an app that cannot be brought back", () => {
  it("keeps what serves of its new workers, and comes back when it can", async () => {
    const { name, namespace, cwd, deploy } = await shop(1);
    const logs = join(cwd, "logs-of-a");
    const files = { out_file: join(logs, "out.log"), error_file: join(logs, "err.log") };
    const [a, b] = [`${name}-a`, `${name}-b`];
    const idle = { script: "idle.cjs", exec_mode: "fork" };
    const first = [
      { ...idle, name: a, instances: 3, ...files },
      { ...idle, name: b },
    ];
    assertDeployed(await deploy(first));
    const before = pids(await server.processes(a));

    await server.ecosystem(cwd, [
      { ...first[0], env: { GREETING: "new" } },
      { name: b, script: "dies-after-two-seconds.cjs" },
    ]);
    const inputs = { namespace, release: "same", "stable-seconds": "15", "ready-timeout": "20" };
    const step = server.start("pm2-deploy", inputs, { cwd });
    await eventually("its new workers run", async () => {
      const now = pids(await server.processes(a));
      return now.length === 3 && now.every((pid) => pid > 0 && !before.includes(pid));
    });
    // PM2 cannot open the logs of a process that is to come back.
    await rm(logs, { recursive: true });
    await writeFile(logs, "");
    const { code, log } = await step.ended;
    expect(code, log).toBe(1);
    expect(log).toContain("2 of the new ones go on in their place");
    const left = await server.processes(a);
    expect(left.map(({ pm2_env }) => pm2_env.status)).toEqual(["online", "online"]);

    await rm(logs);
    await mkdir(logs);
    const again = await deploy(first);
    expect(again.log).toContain("A step was killed before it was done");
    expect(await server.processes(a)).toHaveLength(3);
    expect((await server.processes(a)).map(({ pm2_env }) => pm2_env.env.GREETING)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe("apps that do not stay", () => {
  it("count as steady when they end with 0, or are only registered", async () => {
    const once = { script: "runs-once.cjs", exec_mode: "fork", instances: undefined };
    const { app, deploy, name, workers, namespace } = await shop(1, { ...once, wait_ready: false });
    const job = { ...app, autorestart: false };
    assertDeployed(await deploy([job]));
    expect((await workers())[0]?.pm2_env.status).toBe("stopped");
    expect((await deploy([job])).outputs.result).toBe("unchanged");
    const failing = await deploy([{ ...job, env: { EXIT_CODE: "3" } }]);
    expect(failing.code).toBe(1);
    expect(failing.log).toContain(`${name} (id `);
    expect(failing.log).toContain("ended with exit code 3");

    const registered = { ...app, name: `${name}-later`, autostart: false };
    assertDeployed(await deploy([job, registered]));
    const [later] = await server.processes(`${name}-later`);
    expect(later?.pm2_env).toMatchObject({ status: "stopped", namespace });
    expect(later?.pid).toBe(0);
  });
});

describe("what is deployed", () => {
  it("only what is named, what changed, and nothing in a dry run", async () => {
    const { app, deploy, name, namespace } = await shop(1);
    const second = { name: `${name}-second`, script: "idle.cjs" };
    const dry = await deploy([app, second], { "dry-run": "true" });
    expect(dry.outputs.result).toBe("planned");
    expect(JSON.parse(dry.outputs.plan ?? "")).toMatchObject([
      { app: name, action: "start", from: null },
      { app: `${name}-second`, action: "start" },
    ]);
    expect(await server.processes(name)).toEqual([]);

    assertDeployed(await deploy([app, second], { only: name }));
    expect(await server.processes(`${name}-second`)).toEqual([]);
    const rest = await deploy([app, second]);
    assertDeployed(rest);
    expect(JSON.parse(rest.outputs.changed ?? "")).toEqual([`${name}-second`]);

    const before = await footprint(server);
    expect((await deploy([app, second])).outputs.result).toBe("unchanged");
    expect((await deploy([app, second], { when: "always", "dry-run": "true" })).log).toContain(
      "asked for by when: always",
    );
    expect(await footprint(server)).toBe(before);
    const always = await deploy([app, second], { when: "always" });
    expect(JSON.parse(always.outputs.changed ?? "")).toEqual([name, `${name}-second`]);
    expect(namespace).toMatch(/^shop-/);
  });

  it("just what is named, whatever is wrong with the others", async () => {
    const { app, deploy, name, workers } = await shop(1, { env_production: { WHERE: "here" } });
    const others = [
      { name: `${name}-other`, script: "not-built-yet.cjs", env_test: {} },
      { name: "foreign", script: "idle.cjs", namespace: "elsewhere" },
      { name: `${name}-odd`, script: "idle.cjs", cwd: "nowhere", instances: "many" },
      { name: `${name}-odd`, env: { pm_id: 1 } },
    ];
    const all = await deploy([app, ...others]);
    expect(all.outputs.result).toBe("failed");
    for (const text of ["not-built-yet.cjs", "elsewhere", "nowhere", "many", "no script"])
      expect(all.log).toContain(text);
    const typo = await deploy([app, ...others], { only: name, environment: "test" });
    expect(typo.log, "an environment of another app").toContain("Allowed are production");
    expect(await workers()).toEqual([]);
    assertDeployed(await deploy([app, ...others], { only: name, environment: "production" }));
    expect((await workers()).map(({ pm2_env }) => pm2_env.WHERE)).toEqual(["here"]);
    const rest = await deploy([app, ...others], { only: `${name}*, !${name}` });
    expect(rest.outputs.result).toBe("failed");
    expect(rest.log).toContain("not-built-yet.cjs");
    expect(rest.log).not.toContain("elsewhere");
  });

  it("a changed release, a changed version, a wrong number of workers, and why", async () => {
    const { app, deploy, cwd, name } = await shop(2);
    assertDeployed(await deploy([app], { release: "a".repeat(40) }));
    const released = await deploy([app], { release: "b".repeat(40) });
    assertDeployed(released);
    expect(released.log).toContain("release aaaaaaa → bbbbbbb");
    await writeFile(join(cwd, "package.json"), '{"version":"1.1.0"}');
    const versioned = await deploy([app], { release: "b".repeat(40) });
    assertDeployed(versioned);
    expect(versioned.log).toContain("version 1.0.0 → 1.1.0");
    await server.pm2("scale", name, "1");
    const scaled = await deploy([app], { release: "b".repeat(40) });
    assertDeployed(scaled);
    expect(scaled.log).toContain("1 of 2 workers");
    expect(numbers(await server.processes(name))).toEqual([0, 1]);
  });

  it("without what the file no longer has, where prune says so", async () => {
    const { app, deploy, name, namespace } = await shop(1);
    const second = { name: `${name}-second`, script: "idle.cjs" };
    assertDeployed(await deploy([app, second]));
    const without = await deploy([app], { "expect-processes": "2" });
    expect(without.outputs.result).toBe("unchanged");
    expect(JSON.parse(without.outputs.plan ?? "")).toMatchObject([
      { app: name, action: "unchanged" },
      { app: second.name, action: "kept", why: expect.stringContaining("prune: true deletes it") },
    ]);
    expect(without.log).toMatch(new RegExp(`${second.name} +kept +1 → 1`));
    // A release that changes another app leaves it as it is; a part of the file does not speak of it.
    const [kept] = await server.processes(second.name);
    const next = await deploy([app], { release: "next" });
    assertDeployed(next);
    expect(JSON.parse(next.outputs.changed ?? "")).toEqual([name]);
    expect((await server.processes(second.name)).map(({ pid }) => pid)).toEqual([kept?.pid]);
    const part = await deploy([app], { release: "next", only: name });
    expect(JSON.parse(part.outputs.plan ?? "")).toMatchObject([{ app: name }]);
    const pruned = await deploy([app], { release: "next", prune: "true" });
    assertDeployed(pruned);
    expect(JSON.parse(pruned.outputs.plan ?? "")).toMatchObject([
      { app: name, action: "unchanged" },
      { app: second.name, action: "prune", why: "the ecosystem file does not have it", to: null },
    ]);
    expect(await server.processes(second.name)).toEqual([]);
    const saved = (await server.dump()).filter((entry) => entry.namespace === namespace);
    expect(saved.map((entry) => entry.name)).toEqual([name]);
  });

  it("is refused when it is not as many processes as expect-processes says", async () => {
    const { app, deploy, workers } = await shop(1);
    const step = await deploy([app], { "expect-processes": "2" });
    expect(step.code).toBe(1);
    expect(step.log).toContain("1 process would run");
    expect(await workers()).toEqual([]);
    assertDeployed(await deploy([app], { "expect-processes": "1" }));
  });

  it("stays as it failed where rollback is false", async () => {
    const { app, deploy, workers } = await shop(1);
    assertDeployed(await deploy([app]));
    const before = await workers();
    const bad = await deploy([{ ...app, script: "never-ready.cjs" }], {
      rollback: "false",
      "ready-timeout": "4",
    });
    expect(bad.outputs.result).toBe("failed");
    expect(bad.log).toContain("Nothing was undone");
    expect(pids(await workers())).toEqual(expect.arrayContaining(pids(before)));
    expect((await server.list()).filter(({ name }) => name.endsWith("~template"))).toEqual([]);
  });
});
