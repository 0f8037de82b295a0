import { existsSync } from "node:fs";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { Foreign, freePort, type Pm2Version, Server, type StepResult } from "./server.js";
import { Shop } from "./shop.js";

describe.each([5, 6, 7] as const)("log files under PM2 %i", (version: Pm2Version) => {
  let server: Server;
  let foreign: Foreign;
  let namespaces = 0;
  beforeAll(async () => {
    server = await Server.create(version);
    foreign = await server.foreign();
  });
  afterEach(() => foreign.assertUntouched());
  afterAll(() => server.destroy());

  /** Two workers that say in each line which life they are. */
  async function talking(more: object = {}) {
    const namespace = `talk-${++namespaces}`;
    const name = `api-${namespaces}`;
    const port = await freePort();
    const app = {
      name,
      script: "talks.cjs",
      exec_mode: "cluster",
      instances: 2,
      wait_ready: true,
      env: { PORT: port },
      ...more,
    };
    const cwd = await server.project(namespace, [app]);
    const waits = { "stable-seconds": "0.5", "ready-timeout": "10" };
    const step = (action: string, inputs: Record<string, string> = {}): Promise<StepResult> =>
      server.step(action, { namespace, ...waits, ...inputs }, { cwd });
    const deploy = async (life: string, changes: object = {}, inputs = {}) => {
      await server.ecosystem(cwd, [{ ...app, env: { PORT: port, LIFE: life }, ...changes }]);
      return step("pm2-deploy", { release: "same", ...inputs });
    };
    const list = async () =>
      (await server.processes(name)).sort(
        (one, other) =>
          Number(one.pm2_env.NODE_APP_INSTANCE) - Number(other.pm2_env.NODE_APP_INSTANCE),
      );
    const files = async () =>
      (await list()).map(({ pm2_env }) => [pm2_env.pm_out_log_path, pm2_env.pm_err_log_path]);
    const own = async () =>
      (await readdir(join(server.home, "logs"))).filter((file) => file.startsWith(`${name}-`));
    return { namespace, name, app, cwd, step, deploy, list, files, own };
  }

  const deployed = (step: StepResult) => expect(step.outputs.result, step.log).toBe("deployed");
  const lines = async (file: unknown) => (await readFile(String(file), "utf8")).split("\n");

  it("keep their names from deploy to deploy, and hold what every worker wrote", async () => {
    const { name, deploy, files, own } = await talking();
    const path = (kind: string, number: number) =>
      join(server.home, "logs", `${name}-${kind}-${number}.log`);
    // What a deploy of old has left: the ten newest stay.
    for (let number = 50; number < 65; number++)
      await writeFile(path("out", number), `of process ${number}\n`);
    for (const life of ["one", "two", "three"]) {
      deployed(await deploy(life));
      expect(await files()).toEqual([
        [path("out", 0), path("error", 0)],
        [path("out", 1), path("error", 1)],
      ]);
    }
    const old = (await own()).filter((file) => /-out-[56]\d\.log$/.test(file));
    expect(old).toHaveLength(10);
    expect((await own()).filter((file) => !old.includes(file)).sort()).toEqual([
      `${name}-error-0.log`,
      `${name}-error-1.log`,
      `${name}-out-0.log`,
      `${name}-out-1.log`,
    ]);
    for (const number of [0, 1]) {
      const written = await lines(path("out", number));
      for (const life of ["one", "two", "three"])
        expect(written.some((line) => line.startsWith(`life ${life} `))).toBe(true);
    }
    // The canaries of the second and the third, too.
    const first = await lines(path("out", 0));
    expect(first.filter((line) => line.startsWith("life two "))).toHaveLength(2);
    expect((await lines(path("error", 0))).filter((line) => /trouble/.test(line))).toHaveLength(5);

    expect((await deploy("three")).outputs.result).toBe("unchanged");
  });

  // What follows is our own doing, the same with every PM2.
  if (version !== 7) return;

  /** Started by PM2 itself, which names the files for its ids. */
  async function startedByHand() {
    const place = await talking();
    const { app, cwd, namespace } = place;
    await server.ecosystem(cwd, [{ ...app, namespace, cwd }]);
    await server.pm2("start", join(cwd, "ecosystem.config.json"));
    return { ...place, before: await place.files(), count: (await place.own()).length };
  }

  it("that PM2 had named are taken over, and had back when a deploy is undone", async () => {
    const { deploy, files, list, before } = await startedByHand();
    deployed(await deploy("two"));
    expect(await files()).toEqual(before);

    // What fails leaves the names as they were, too, and of what was deleted they come back.
    const failed = await deploy("three", { script: "throws-at-load.cjs" });
    expect(failed.outputs.result, failed.log).toBe("rolled-back");
    expect(await files()).toEqual(before);
    const [first] = await list();
    const late = await deploy(
      "three",
      { script: "dies-as-first.cjs" },
      { "stable-seconds": "1.5" },
    );
    expect(late.outputs.result, late.log).toBe("rolled-back");
    expect((await list())[0]?.pid).not.toBe(first?.pid);
    expect(await files()).toEqual(before);
  });

  it("stay over a restart, a move and a reboot", async () => {
    const { app, namespace, cwd, files, list, own, step, before, count } = await startedByHand();
    const restarted = await step("pm2-restart", { "name-pattern": app.name });
    expect(restarted.code, restarted.log).toBe(0);
    expect(await files()).toEqual(before);
    expect(await own()).toHaveLength(count);
    expect(await list()).toHaveLength(2);

    const to = `${namespace}-moved`;
    const moved = await server.step(
      "pm2-migrate-namespace",
      { from: namespace, namespace: to, "name-pattern": app.name, "stable-seconds": "0.5" },
      { cwd },
    );
    expect(moved.code, moved.log).toBe(0);
    expect((await list()).map(({ pm2_env }) => pm2_env.namespace)).toEqual([to, to]);
    expect(await files()).toEqual(before);

    await server.pm2("kill");
    await server.pm2("resurrect");
    expect(await files()).toEqual(before);
    foreign = await Foreign.watch(server, "foreign");
  });
});

describe("logs within a release directory", () => {
  let server: Server;
  let foreign: Foreign;
  beforeAll(async () => {
    server = await Server.create();
    foreign = await server.foreign();
  });
  afterEach(() => foreign.assertUntouched());
  afterAll(() => server.destroy());

  it("are refused before anything is copied, and live on where the folder is shared", async () => {
    const shop = await Shop.create(server, "logging");
    const relative = { out_file: "./logs/out.log", error_file: "logs/err.log" };
    await shop.build("1.0.0", relative);
    const refused = await shop.deploy("1.0.0");
    expect(refused.code).toBe(1);
    expect(refused.log).toContain(
      'App "logging": its logs go to ./logs/out.log and logs/err.log, in the release itself, and are removed with it. Share the folder, by shared-paths: logs/;',
    );
    expect(existsSync(shop.releases)).toBe(false);

    const shared = { "shared-paths": "logs/" };
    for (const version of ["1.0.0", "2.0.0"]) {
      const step = await shop.deployed(version, relative, shared);
      expect(step.log).not.toContain("in the release itself");
      for (const number of [0, 1])
        expect(await readdir(join(shop.releases, "shared/logs"))).toContain(`out-${number}.log`);
    }
    expect((await readdir(join(shop.releases, "shared/logs"))).sort()).toEqual([
      "err-0.log",
      "err-1.log",
      "out-0.log",
      "out-1.log",
    ]);
    const back = await shop.rollback();
    expect(back.outputs.result, back.log).toBe("deployed");
    expect(await readdir(join(shop.releases, "shared/logs"))).toHaveLength(4);
  });
});
