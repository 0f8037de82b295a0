// What all chapters share: the server, the environments on it, and somebody else's process.
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { createServer as createListener } from "node:net";
import { join } from "node:path";
import { createServer } from "../private-server.mjs";
import { root } from "../repository.mjs";
import { startStep } from "./step.mjs";
import { Story } from "./story.mjs";

/** @typedef {{ namespace: string, environment: string, app: string, port: number, url: string }} Environment */
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
   * Puts a release of the example app where it stays, in a folder of its own.
   * @param {Environment} environment @param {string} version
   * @param {string} before code that its server begins with
   * @returns the folder
   */
  async place({ namespace }, version, before = "") {
    const folder = join(this.server.folder, "srv", namespace, version);
    await cp(join(root, "examples/app"), folder, { recursive: true });
    const manifest = join(folder, "package.json");
    const described = JSON.parse(await readFile(manifest, "utf8"));
    await writeFile(manifest, JSON.stringify({ ...described, version }));
    const script = join(folder, "server.cjs");
    await writeFile(script, before + (await readFile(script, "utf8")));
    return folder;
  }

  /**
   * Starts pm2-deploy, as a workflow's step that has secrets in its environment.
   * @param {Environment} environment @param {string} folder @param {string} release
   */
  async startDeploy({ namespace, environment, port, url }, folder, release) {
    const inputs = {
      namespace,
      environment,
      release,
      "working-directory": folder,
      "health-url": `${url}health`,
      "stable-seconds": "1",
    };
    const step = await startStep(this.server, "pm2-deploy", inputs, {
      SHOP_PORT: String(port),
      SHOP_API_TOKEN: this.token,
      GITHUB_TOKEN: this.token,
    });
    void step.ended.then((ended) => this.steps.push(ended));
    return step;
  }

  /** @param {Environment} environment @param {string} folder @param {string} release */
  async deploy(environment, folder, release) {
    return (await this.startDeploy(environment, folder, release)).ended;
  }
}

export async function createStage() {
  const [server, other] = await Promise.all([createServer("pm2-demo"), createServer("pm2-other")]);
  const [prodPort, testPort] = await freePorts(2);
  return new Stage(
    server,
    other,
    environment("prod", "production", prodPort),
    environment("test", "test", testPort),
  );
}

/** @param {string} namespace @param {string} name @param {number} port @returns {Environment} */
function environment(namespace, name, port = 0) {
  const url = `http://127.0.0.1:${port}/`;
  return { namespace, environment: name, app: `shop-${name}`, port, url };
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
