import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { killStep } from "./killing.js";
import { Load } from "./load.js";
import { besideNeighbours, Neighbours, namespace, startApps, statusOf } from "./neighbours.js";
import { eventually, freePort, type Listed, Server, type StepResult } from "./server.js";

let server: Server;
let neighbours: Neighbours;
let folder: string;

besideNeighbours((shared) => {
  ({ server, folder, neighbours } = shared);
});

const inputs = { namespace, "name-pattern": "api", "stable-seconds": "0.5" };
const migrate = (more: Record<string, string> = {}): Promise<StepResult> =>
  server.step("pm2-migrate-namespace", { ...inputs, ...more });

const cluster = (name: string, port: number, more: object = {}) => ({
  name,
  namespace: "default",
  script: "good.cjs",
  exec_mode: "cluster",
  instances: 2,
  wait_ready: true,
  max_memory_restart: "300M",
  args: ["--one", "two words"],
  env: { PORT: port, GREETING: "grüß 'Gott'" },
  ...more,
});
const idle = (name: string, more: object = {}) => ({
  name,
  namespace: "default",
  script: "idle.cjs",
  ...more,
});

const namespacesOf = (list: readonly Listed[], name: string) =>
  list.filter((pm2Process) => pm2Process.name === name).map(({ pm2_env }) => pm2_env.namespace);
const numbersOf = async (name: string) =>
  (await server.processes(name)).map(({ pm2_env }) => pm2_env.NODE_APP_INSTANCE).sort();
const pidsOf = async (name: string) => (await server.processes(name)).map(({ pid }) => pid).sort();

/** What must not change with a move, as PM2 has it. */
function definition({ pm2_env }: Listed) {
  const { env, args, pm_cwd, pm_exec_path, exec_mode, max_memory_restart } = pm2_env;
  const { kill_timeout, wait_ready, watch, cron_restart, autorestart } = pm2_env;
  const { unique_id: _, ...variables } = env;
  return {
    ...{ variables, args, pm_cwd, pm_exec_path, exec_mode, max_memory_restart },
    ...{ kill_timeout, wait_ready, watch, cron_restart, autorestart },
  };
}

describe("pm2-migrate-namespace", () => {
  it("moves a cluster app without losing a request, with all that it is, and only once", async () => {
    const port = await freePort();
    await startApps(server, folder, [cluster("api", port)]);
    await neighbours.save();
    const before = await server.processes("api");

    const dry = await migrate({ "dry-run": "true" });
    expect(dry.outputs).toMatchObject({ result: "planned", moved: "[]" });
    expect(dry.log).toMatch(/ {2}\| api +2 +default +shop +it moves without a gap/);
    expect(namespacesOf(await server.list(), "api")).toEqual(["default", "default"]);

    const load = new Load(port);
    const secret = { STEP_SECRET: "hunter2", GITHUB_TOKEN: "hunter3" };
    const step = await server.step("pm2-migrate-namespace", inputs, { env: secret });
    const { answered, lost } = await load.end();
    expect(step.log).toContain("api: replaced worker by worker, 2 processes.");
    expect(step.log).not.toContain("Not by this step");
    expect(lost).toEqual([]);
    expect(answered).toBeGreaterThan(20);
    expect(step.outputs).toMatchObject({ result: "moved", moved: '["api"]', changed: '["api"]' });
    for (const shown of ["default", namespace])
      for (const when of ["Before", "After"])
        expect(step.log).toContain(`::group::${when}: namespace ${shown} (`);
    const rows = (output = "") =>
      (JSON.parse(output) as { name: string; namespace: string }[])
        .filter(({ name }) => name === "api")
        .map((row) => row.namespace);
    expect(rows(step.outputs.before)).toEqual(["default", "default"]);
    expect(rows(step.outputs.after)).toEqual([namespace, namespace]);
    const after = await server.processes("api");
    expect(after.map(({ pm2_env }) => pm2_env.namespace)).toEqual([namespace, namespace]);
    expect(after.map(definition)).toEqual(before.map(definition));
    expect(await numbersOf("api")).toEqual([0, 1]);
    const dump = await readFile(join(server.home, "dump.pm2"), "utf8");
    expect(dump).not.toMatch(/hunter[23]/);
    const saved = (await server.dump()).filter(({ name }) => name === "api");
    expect(saved.map((entry) => entry.namespace)).toEqual([namespace, namespace]);

    const again = await migrate();
    expect(again.outputs).toMatchObject({ result: "unchanged", moved: "[]" });
    expect(again.log).toContain(`Nothing to move: in ${namespace} already are api.`);
    expect(await pidsOf("api")).toEqual(after.map(({ pid }) => pid).sort());
  });

  it("moves several apps one after another, fork apps with a gap, and starts none that is down", async () => {
    await startApps(server, folder, [
      idle("api", { env: { ODD: "a=b\nc", EMPTY: "" } }),
      idle("web/ü v1.2 🚀"),
      idle("down", { cron_restart: "0 4 1 1 *" }),
      { ...idle("once"), script: "runs-once.cjs", autorestart: false },
      idle("watches", { watch: ["nothing-here"] }),
    ]);
    await server.pm2("stop", "down");
    await eventually(
      "the job has run",
      async () => statusOf(await server.list(), "once") === "stopped",
    );
    const apps = ["api", "web/ü v1.2 🚀", "down", "once", "watches"];
    const of = async () =>
      (await server.list())
        .filter(({ name }) => apps.includes(name))
        .map((p) => ({
          name: p.name,
          status: p.pm2_env.status,
          number: p.pm2_env.NODE_APP_INSTANCE,
          ...definition(p),
        }));
    const byName = (one: { name: string }, other: { name: string }) =>
      one.name < other.name ? -1 : 1;
    const before = await of();
    const step = await migrate({ "name-pattern": apps.join(", "), from: "def*" });
    expect(step.code).toBe(0);
    expect(JSON.parse(step.outputs.moved ?? "").sort()).toEqual([...apps].sort());
    expect(step.log).toContain(
      "with a gap: in fork mode the old process ends before the new one starts",
    );
    expect(step.log).toMatch(/api: restarted, 1 process, with a gap of [\d.]+ m?s\./);
    expect(step.log).toContain("down: exchanged, 1 process, without being started.");
    expect((await of()).sort(byName)).toEqual(before.sort(byName));
    const list = await server.list();
    for (const name of apps) expect(namespacesOf(list, name)).toEqual([namespace]);
  });

  it("refuses what would collide, and touches nothing then", async () => {
    await startApps(server, folder, [
      idle("api", { namespace: "one" }),
      idle("web", { namespace: "one" }),
    ]);
    // PM2's own commands take one of two apps of a name for the other: each needs a file of its own.
    await server.pm2(
      "start",
      join(folder, "idle.cjs"),
      "-f",
      "--name",
      "api",
      "--namespace",
      "two",
    );
    await server.pm2(
      "start",
      join(folder, "idle.cjs"),
      "-f",
      "--name",
      "web",
      "--namespace",
      namespace,
    );
    const before = [await pidsOf("api"), await pidsOf("web")];
    const step = await migrate({ "name-pattern": "api, web", from: "one, two" });
    expect(step.code).toBe(1);
    expect(step.log).toContain('"api" runs in one and two: say by the input from which');
    expect(step.log).toContain('"web" runs in one and in shop: one of them has to be renamed');
    expect([await pidsOf("api"), await pidsOf("web")]).toEqual(before);

    const chosen = await migrate({ from: "*, !two, !default, !other, !shop-2" });
    expect(chosen.outputs).toMatchObject({ result: "moved", moved: '["api"]' });
    expect(namespacesOf(await server.list(), "api").sort()).toEqual([namespace, "two"]);
  });

  it("writes no entry of the dump that it does not move, whatever others have not saved", async () => {
    await startApps(server, folder, [idle("api"), idle("theirs")]);
    await neighbours.save();
    await server.pm2("stop", "theirs");
    expect((await migrate()).outputs.result).toBe("moved");
    const saved = await server.dump();
    expect(saved.find(({ name }) => name === "theirs")?.status).toBe("online");
    expect(saved.filter(({ name }) => name === "api").map((entry) => entry.namespace)).toEqual([
      namespace,
    ]);
    await server.pm2("delete", "theirs");
  });

  it("warns when nothing is there to move, and says what is", async () => {
    await startApps(server, folder, [idle("api")]);
    const typo = await migrate({ "name-pattern": "apo" });
    expect(typo.code).toBe(0);
    expect(typo.outputs).toMatchObject({ result: "unchanged", moved: "[]" });
    expect(typo.log).toMatch(
      /Warning: name-pattern \("apo"\) selects no process of default, so .* There are .*\bapi\b/,
    );
    expect(typo.summary).toContain("so there is nothing to move");
    const nowhere = await migrate({ from: "nosuch" });
    expect(nowhere.log).toMatch(
      /Warning: No process is in a namespace that from \("nosuch"\) selects.*There are processes in .*default/,
    );
    expect(namespacesOf(await server.list(), "api")).toEqual(["default"]);
  });

  it("warns of a misspelt entry among others, and of none that has moved already", async () => {
    await startApps(server, folder, [idle("api"), idle("old-web")]);
    const wish = { from: "default, defualt", "name-pattern": "api, old-*, typo-app, gone-*" };
    const step = await migrate(wish);
    expect(step.outputs.result, step.log).toBe("moved");
    expect(step.log).toMatch(/Warning: from: "defualt" selects nothing\. There are .*default/);
    expect(step.log).toMatch(/Warning: name-pattern: "typo-app" selects nothing\. There are .*api/);
    expect(step.log.match(/selects nothing\./g)).toHaveLength(2);
    const again = await migrate({ ...wish, "name-pattern": "api, old-*" });
    expect(again.outputs.result).toBe("unchanged");
    expect(again.log).not.toContain("selects nothing");
  });

  it("undoes the move of an app that does not come up again", async () => {
    const port = await freePort();
    await startApps(server, folder, [cluster("api", port, { script: "good-or-broken.cjs" })]);
    const before = await pidsOf("api");
    await writeFile(join(folder, "broken"), "");
    const load = new Load(port);
    const step = await migrate();
    const { lost } = await load.end();
    await rm(join(folder, "broken"));
    expect(lost).toEqual([]);
    expect(step.code).toBe(1);
    expect(step.outputs).toMatchObject({ result: "rolled-back", moved: "[]" });
    expect(step.log).toContain("the new code is broken");
    expect(step.log).toContain("Undoing the move: ");
    expect(await pidsOf("api")).toEqual(before);
    expect(namespacesOf(await server.list(), "api")).toEqual(["default", "default"]);
  });

  for (const guardToo of [false, true])
    it(`is undone ${guardToo ? "by the next run when its guard is killed, too" : "by its guard when it is killed"}`, async () => {
      const port = await freePort();
      await startApps(server, folder, [cluster("api", port)]);
      const before = await pidsOf("api");
      const load = new Load(port);
      const slow = { ...inputs, "stable-seconds": "20" };
      const start = () => server.start("pm2-migrate-namespace", slow);
      const canary = async () => (await server.processes("api")).length === 3;
      expect(await killStep(server, start, canary, { guardToo })).toBe(true);
      const next = await migrate({ "name-pattern": "nosuch" });
      expect(next.log).toContain("A step was killed before it was done: pm2-migrate-namespace");
      const { lost } = await load.end();
      expect(lost).toEqual([]);
      expect(await pidsOf("api")).toEqual(before);
      expect(namespacesOf(await server.list(), "api")).toEqual(["default", "default"]);
      expect(await numbersOf("api")).toEqual([0, 1]);
    });

  it("heeds the threshold, and names all mistakes at once", async () => {
    await startApps(server, folder, [idle("api"), idle("web")]);
    const many = await migrate({ "name-pattern": "api, web", "max-affected": "1" });
    expect(many.code).toBe(1);
    expect(many.log).toContain("This step would move 2 of the namespace's");
    const step = await server.step("pm2-migrate-namespace", {
      namespace: "a b",
      from: "!default",
      "max-affected": "200%",
      "ready-timeout": "soon",
    });
    for (const name of ["namespace", "from", "name-pattern", "max-affected", "ready-timeout"])
      expect(step.log).toContain(`Input "${name}" is `);
    expect(namespacesOf(await server.list(), "api")).toEqual(["default"]);
  });

  it("refuses a health command that cannot be run before it moves anything", async () => {
    await startApps(server, folder, [cluster("api", await freePort())]);
    const before = await pidsOf("api");
    const step = await migrate({ "health-command": "./none.sh", "dry-run": "true" });
    expect(step.code, step.log).toBe(1);
    expect(step.log).toContain('Input "health-command" names the program "./none.sh"');
    expect(await pidsOf("api")).toEqual(before);
  });

  it("outlasts a reboot: resurrect gives each once, in its new namespace, and no module moves", async () => {
    const own = await Server.create();
    try {
      const apps = await own.project("shop", []);
      await Neighbours.moveIn(own);
      await startApps(own, apps, [cluster("web", await freePort()), idle("worker")]);
      await own.pm2("save");
      const step = await own.step("pm2-migrate-namespace", {
        ...inputs,
        "name-pattern": "*",
      });
      expect(step.code).toBe(0);
      const moved = JSON.parse(step.outputs.moved ?? "") as string[];
      expect([...moved].sort()).toEqual(["api-3", namespace, "web", "worker"]);
      const shown = (list: readonly Listed[]) =>
        list.map(({ name, pm2_env }) => `${pm2_env.namespace} ${name} ${pm2_env.status}`).sort();
      const list = await own.list();
      const modules = list.filter(({ pm2_env }) => pm2_env.pmx_module);
      expect(modules.map(({ pm2_env }) => pm2_env.namespace)).toEqual(["default"]);
      // PM2 saves no modules: it starts them by itself, those that were installed from a registry.
      const before = shown(list.filter((pm2Process) => !modules.includes(pm2Process)));
      const saved = (await own.dump()).map((entry) => `${entry.namespace} ${entry.name} online`);
      expect(saved.sort()).toEqual(before);
      await own.pm2("kill");
      await own.pm2("resurrect");
      await eventually("all are back", async () => {
        const now = shown(await own.list());
        return now.length >= before.length && now.every((line) => line.endsWith(" online"));
      }).catch(() => {});
      expect(shown(await own.list())).toEqual(before);
      const numbers = (await own.processes("web")).map((p) => p.pm2_env.NODE_APP_INSTANCE);
      expect(numbers.sort()).toEqual([0, 1]);
    } finally {
      await own.destroy();
    }
  });
});
