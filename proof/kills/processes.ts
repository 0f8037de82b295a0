import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pm2Version } from "../../scripts/private-server.mjs";
import { Neighbours, startApps } from "../../test/integration/neighbours.js";
import { Server } from "../../test/integration/server.js";
import { Shop } from "../../test/integration/shop.js";
import { complaint, type Scenario, type World } from "./scenario.js";

const quick = { "stable-seconds": "0", save: "true" };
const own = "resting";

/** A PM2 daemon with other people's apps, and all that is done there to our own. */
export async function processes(): Promise<World> {
  const server = await Server.create();
  const neighbours = await Neighbours.moveIn(server);
  const shop = await Shop.create(server, "store");
  const folder = await server.project(own, []);
  const locks = join(server.home, "pm2-actions/locks");
  let version = 0;

  const untouched = () => complaint(() => neighbours.assertUntouched());
  const statuses = async (namespace: string) =>
    (await server.list())
      .filter(({ pm2_env }) => pm2_env.namespace === namespace)
      .map(({ name, pm2_env }) => `${name} ${pm2_env.status}`)
      .sort();
  /** Of templates, canaries and others that a step makes for itself, too: nothing else is in the namespace. */
  const areNow = async (namespace: string, expected: readonly string[]) => {
    const now = await statuses(namespace);
    return now.join() === expected.join()
      ? []
      : [`${namespace} has ${now.join() || "nothing"}, and must have ${expected.join()}`];
  };
  const inHome = () =>
    readdirSync(server.home)
      .filter((name) => name.endsWith(".new"))
      .map((name) => `${name} is left in PM2's home`);
  const idle = (name: string) => ({ name, namespace: own, script: "idle.cjs" });
  const apps = ["rest-1", "rest-2"];
  const online = apps.map((name) => `${name} online`);
  const step = (action: string, inputs: Record<string, string>, through?: readonly string[]) =>
    server.start(action, { ...quick, ...inputs }, through === undefined ? {} : { through });

  /** A scenario of one action with these inputs on the apps that rest. */
  const simple = (
    action: string,
    inputs: () => Record<string, string>,
    prepare: () => Promise<void>,
    remains: () => Promise<string[]>,
  ): Scenario => ({
    action,
    locks,
    prepare,
    start: (through) => step(action, inputs(), through),
    again: () => step(action, inputs()).ended,
    losses: untouched,
    remains: async () => [...(await remains()), ...inHome()],
  });

  const haltLess = async () => {
    const now = await statuses(own);
    if (now.join() === online.join()) return;
    if (now.length === 0) await startApps(server, folder, apps.map(idle));
    else await step("pm2-restart", { namespace: own, "name-pattern": "*" }).ended;
  };

  const partials = () =>
    readdirSync(shop.releases)
      .concat(filesIn(join(shop.releases, ".removing")))
      .filter((name) => /\.partial$|\.new$/.test(name))
      .map((name) => `${name} is left among the releases`);
  const keep = { ...quick, "keep-releases": "2" };
  const build = () => shop.build(`1.${++version}.0`);
  const latest = () => `1.${version}.0`;
  const release = () => ({ source: ".", release: latest(), ...keep });
  const whole = async (expected: string) => [
    ...(await complaint(() => shop.assertWhole(expected))),
    ...partials(),
    ...inHome(),
  ];
  const deployed = async () => {
    await build();
    const { code, log } = await shop.start("pm2-deploy", release()).ended;
    if (code !== 0) throw new Error(`pm2-deploy fails unharmed: ${log}`);
  };
  await deployed();
  await deployed();
  await haltLess();

  let target = "";
  let home = own;
  const deploys: readonly Scenario[] = [
    {
      action: "pm2-deploy",
      locks,
      prepare: build,
      start: (through) => shop.start("pm2-deploy", release(), through ? { through } : {}),
      again: () => shop.start("pm2-deploy", release()).ended,
      losses: untouched,
      remains: () => whole(latest()),
    },
    {
      action: "pm2-rollback",
      locks,
      prepare: async () => {
        const now = shop.current();
        target = shop.placed().find((name) => !now.endsWith(`-${name}`)) ?? "";
        if (target !== "") return;
        await deployed();
        target = shop.placed().find((name) => name !== latest()) ?? "";
      },
      start: (through) =>
        shop.start("pm2-rollback", { ...quick, to: target }, through ? { through } : {}),
      again: () => shop.start("pm2-rollback", { ...quick, to: target }).ended,
      losses: untouched,
      remains: () => whole(target),
    },
  ];
  const resting: readonly Scenario[] = [
    simple(
      "pm2-restart",
      () => ({ namespace: own, "name-pattern": "*" }),
      haltLess,
      () => areNow(own, online),
    ),
    simple(
      "pm2-stop",
      () => ({ namespace: own, "name-pattern": "*" }),
      haltLess,
      () =>
        areNow(
          own,
          apps.map((name) => `${name} stopped`),
        ),
    ),
    simple(
      "pm2-cleanup-errored",
      () => ({ namespace: "broken", "name-pattern": "*", "max-affected": "100%" }),
      () => server.giveUp(folder, "broken-1", "broken"),
      () => areNow("broken", []),
    ),
    simple(
      "pm2-migrate-namespace",
      () => ({ namespace: home, from: home === own ? "moved" : own, "name-pattern": "rest-*" }),
      async () => {
        await haltLessIn(home);
        home = home === own ? "moved" : own;
      },
      async () => {
        const lost = await areNow(home, online);
        // The others begin where they are known to be.
        if (home !== own) {
          const back = { namespace: own, from: home, "name-pattern": "rest-*" };
          const { code, log } = await step("pm2-migrate-namespace", back).ended;
          if (code !== 0) lost.push(`the way back fails: ${log.slice(-500)}`);
          home = own;
        }
        return lost;
      },
    ),
  ];
  const monitored: Scenario = {
    action: "monitor",
    locks,
    prepare: haltLess,
    start: (through) => server.start("monitor", { namespaces: "*" }, through ? { through } : {}),
    again: () => server.start("monitor", { namespaces: "*" }).ended,
    losses: untouched,
    remains: async () => {
      const actions = join(server.home, "pm2-actions");
      const state = await complaint(async () =>
        JSON.parse(readFileSync(join(actions, "history/alerts.json"), "utf8")),
      );
      const half = filesIn(actions).filter((name) => name.endsWith(".new"));
      return [...state, ...half.map((name) => `${name} is left`)];
    },
  };
  async function haltLessIn(namespace: string) {
    if (namespace !== own) throw new Error(`the apps are left in ${namespace}`);
    await haltLess();
  }
  return {
    scenarios: [...deploys, ...resting, monitored],
    versions: { PM2: pm2Version },
    end: () => server.destroy(),
  };
}

const filesIn = (folder: string) => (existsSync(folder) ? readdirSync(folder) : []);
