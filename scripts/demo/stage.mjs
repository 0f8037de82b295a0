// What all chapters share: the server, the environments on it, and somebody else's process.
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer as createListener } from "node:net";
import { join } from "node:path";
import { createServer } from "../private-server.mjs";
import { root } from "../repository.mjs";
import { startStep } from "./step.mjs";
import { Story } from "./story.mjs";

/**
 * @typedef {{ namespace: string, environment: string, app: string, port: number, url: string,
 *   releases: string }} Environment
 * @typedef {(code: string) => string} Edit
 */
/** @typedef {import("./step.mjs").Ended} Ended */

export class Stage {
  story = new Story();
  /** What the job's secrets are: they must never reach an app, PM2 or a log. */
  token = `demo-token-${randomBytes(12).toString("hex")}`;
  /** "billing" as it was at the beginning. @type {Awaited<ReturnType<typeof billing>>} */
  foreign;
  /** Every step that has ended. @type {Ended[]} */
  steps = [];

  /**
   * @param {import("../private-server.mjs").PrivateServer} server
   * @param {import("../private-server.mjs").PrivateServer} other a second one, for what this library
   *   must never do
   * @param {Environment} prod @param {Environment} test
   */
  constructor(server, other, prod, test) {
    this.server = server;
    this.other = other;
    this.prod = prod;
    this.test = test;
  }

  /**
   * A version of the example app, checked out and built: a job's workspace.
   * @param {Environment} environment @param {string} version
   * @param {Edit} edit what this version does to the server's code
   * @returns the folder
   */
  async checkOut({ namespace }, version, edit = (code) => code) {
    const folder = join(this.server.folder, "workspaces", `${namespace}-${version}`);
    await cp(join(root, "examples/app"), folder, { recursive: true });
    const manifest = join(folder, "package.json");
    const described = JSON.parse(await readFile(manifest, "utf8"));
    await writeFile(manifest, JSON.stringify({ ...described, version }));
    const script = join(folder, "server.cjs");
    await writeFile(script, edit(await readFile(script, "utf8")));
    return folder;
  }

  /**
   * Starts pm2-deploy in a workspace that is gone as soon as the step has ended, as Gitea's runner
   * has it.
   * @param {Environment} environment @param {string} version @param {Edit} [edit]
   * @param {Record<string, string>} [more] inputs
   */
  async startDeploy(environment, version, edit, more) {
    const workspace = await this.checkOut(environment, version, edit);
    const inputs = { source: ".", release: version, ...more };
    const step = await this.#start("pm2-deploy", environment, inputs, workspace);
    const gone = step.ended.finally(() => rm(workspace, { recursive: true }));
    return { ...step, ended: gone };
  }

  /**
   * @param {Environment} environment @param {string} version @param {Edit} [edit]
   * @param {Record<string, string>} [more] inputs
   */
  async deploy(environment, version, edit, more) {
    return (await this.startDeploy(environment, version, edit, more)).ended;
  }

  /** @param {Environment} environment */
  async rollback(environment) {
    return (await this.#start("pm2-rollback", environment)).ended;
  }

  /**
   * A workflow's step that has secrets in its environment.
   * @param {string} action @param {Environment} environment
   * @param {Record<string, string>} more inputs @param {string} [workspace]
   */
  async #start(action, { namespace, environment, port, url, releases }, more = {}, workspace) {
    const inputs = {
      namespace,
      environment,
      "releases-directory": releases,
      "health-url": `${url}health`,
      "health-timeout": "5",
      "stable-seconds": "1",
      ...more,
    };
    const variables = {
      SHOP_PORT: String(port),
      SHOP_API_TOKEN: this.token,
      GITHUB_TOKEN: this.token,
    };
    const step = await startStep(this.server, action, inputs, variables, workspace);
    void step.ended.then((ended) => this.steps.push(ended));
    return step;
  }
}

export async function createStage() {
  const [server, other] = await Promise.all([createServer("pm2-demo"), createServer("pm2-other")]);
  const [prodPort, testPort] = await freePorts(2);
  return new Stage(
    server,
    other,
    environment(server, "prod", "production", prodPort),
    environment(server, "test", "test", testPort),
  );
}

/**
 * @param {import("../private-server.mjs").PrivateServer} server
 * @param {string} namespace @param {string} name @param {number} port @returns {Environment}
 */
function environment(server, namespace, name, port = 0) {
  const url = `http://127.0.0.1:${port}/`;
  const releases = join(server.folder, "srv", namespace, "releases");
  return { namespace, environment: name, app: `shop-${name}`, port, url, releases };
}

/** The version in the release directory that `current` leads to. @param {Environment} environment */
export async function currentVersion({ releases }) {
  const manifest = join(releases, "current", "package.json");
  return /** @type {string} */ (JSON.parse(await readFile(manifest, "utf8")).version);
}

/** All held at the same time, so that they differ. @param {number} count */
export async function freePorts(count) {
  const listeners = Array.from({ length: count }, () => createListener().listen(0, "127.0.0.1"));
  await Promise.all(listeners.map((listener) => once(listener, "listening")));
  const ports = listeners.map((listener) => {
    const address = listener.address();
    return typeof address === "object" && address !== null ? address.port : 0;
  });
  await Promise.all(listeners.map((listener) => once(listener.close(), "close")));
  return ports;
}

/** Somebody else's app, started and saved by hand. @param {import("../private-server.mjs").PrivateServer} server */
export async function startBilling(server) {
  const folder = join(server.folder, "somebody");
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "billing.cjs"), "setInterval(() => {}, 1000);\n");
  await server.pm2(["start", join(folder, "billing.cjs"), "--name", "billing"]);
  await server.pm2(["save"]);
}

/** All that a step could have changed about it. @param {import("../private-server.mjs").PrivateServer} server */
export async function billing(server) {
  const live = (await server.list()).find(({ name }) => name === "billing");
  const saved = (await server.saved()).find(({ name }) => name === "billing");
  if (live === undefined) return undefined;
  const { namespace, status, restart_time: restarts } = live.pm2_env;
  const entry = JSON.stringify(saved);
  return { id: live.pm_id, pid: live.pid, namespace, status, restarts, saved: entry };
}
