// A PM2 home of its own in a temporary folder: what the demonstration and the benchmarks work on.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

const manifest = createRequire(import.meta.url).resolve("pm2/package.json");

/** PM2's program, and which version it is. */
export const pm2Path = join(dirname(manifest), "bin/pm2");
export const pm2Version = JSON.parse(await readFile(manifest, "utf8")).version;

/**
 * One entry of `pm2 jlist`.
 * @typedef {{
 *   name: string, pm_id: number, pid: number,
 *   pm2_env: { namespace: string, status: string, restart_time: number, [field: string]: unknown },
 * }} Listed
 */

/** A socket's path holds 107 characters; some temporary folders are longer than that allows. */
const shortFolder = () => (tmpdir().length > 60 ? "/tmp" : tmpdir());

/** @type {Set<PrivateServer>} */
const servers = new Set();

/** @param {string} name */
export async function createServer(name) {
  const folder = await mkdtemp(join(shortFolder(), `${name}-`));
  const home = join(folder, "pm2");
  await mkdir(home);
  const server = new PrivateServer(folder, home);
  servers.add(server);
  return server;
}

/** Removes all that were created: for whoever is interrupted. */
export async function destroyServers() {
  await Promise.all([...servers].map((server) => server.destroy()));
}

export class PrivateServer {
  /** Steps that run on it. @type {Set<{ kill(): void, ended: Promise<unknown> }>} */
  steps = new Set();
  /** Calls of PM2's program that run. @type {Set<Promise<string>>} */
  #calls = new Set();
  #closed = false;

  /** @param {string} folder @param {string} home */
  constructor(folder, home) {
    this.folder = folder;
    this.home = home;
    this.dump = join(home, "dump.pm2");
  }

  /** What a plain login on this server has; no variable of whoever runs this. */
  environment() {
    // Any call of PM2's program starts a daemon where none runs: none may come after the last.
    if (this.#closed) throw new Error(`${this.folder} is being removed.`);
    return this.#variables();
  }

  #variables() {
    const { PATH = "", HOME = "", USER = "" } = process.env;
    return { PATH, HOME, USER, LANG: "C.UTF-8", PM2_HOME: this.home };
  }

  /**
   * Runs PM2's program.
   * @param {string[]} args @param {Record<string, string>} more variables @param {string} cwd
   */
  async pm2(args, more = {}, cwd = this.folder) {
    const call = run([pm2Path, ...args], { ...this.environment(), ...more }, cwd);
    this.#calls.add(call);
    return call.finally(() => this.#calls.delete(call));
  }

  /** @returns {Promise<Listed[]>} */
  async list() {
    const printed = await this.pm2(["jlist"]);
    const begin = printed.indexOf("[{");
    return begin < 0 ? [] : JSON.parse(printed.slice(begin));
  }

  /** @param {string} namespace */
  async processes(namespace) {
    return (await this.list()).filter(({ pm2_env }) => pm2_env.namespace === namespace);
  }

  /** @returns {Promise<Listed["pm2_env"][]>} */
  async saved() {
    return JSON.parse(await readFile(this.dump, "utf8"));
  }

  /** Where locks and journals of the actions lie. */
  get locks() {
    return join(this.home, "pm2-actions", "locks");
  }

  /** Where the database steps keep the same: XDG_STATE_HOME. */
  get state() {
    return join(this.folder, "state");
  }

  /** Ends its steps and its daemon with all that runs there, and removes the folder. */
  async destroy() {
    this.#closed = true;
    for (const step of this.steps) step.kill();
    await Promise.allSettled([...this.#calls, ...[...this.steps].map((step) => step.ended)]);
    await this.#guardsGone();
    if (existsSync(join(this.home, "pm2.pid")))
      await run([pm2Path, "kill"], this.#variables(), this.folder).catch(() => "");
    await rm(this.folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }

  /** The guard of a step that was killed still works on the daemon. */
  async #guardsGone() {
    for (const deadline = Date.now() + 20_000; Date.now() < deadline; await pause(100)) {
      const names = (await Promise.all([this.locks, this.state].map(below))).flat();
      if (!names.some((name) => name.endsWith(".holder.json"))) return;
    }
  }
}

/** The names of all that lies in it. @param {string} folder */
const below = (folder) => readdir(folder, { recursive: true }).catch(() => []);

/**
 * In a session of its own, so that a Ctrl-C does not end it between the start of a daemon and the
 * moment when the daemon can be found.
 * @param {string[]} args @param {Record<string, string>} env @param {string} cwd
 */
async function run(args, env, cwd) {
  const child = spawn(process.execPath, args, {
    env,
    cwd,
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const printed = { stdout: "", stderr: "" };
  for (const name of /** @type {const} */ (["stdout", "stderr"]))
    child[name].setEncoding("utf8").on("data", (piece) => {
      printed[name] += piece;
    });
  const [code] = await once(child, "close");
  if (code === 0) return printed.stdout;
  throw new Error(`pm2 ${args.slice(1).join(" ")} ended with ${code}:\n${printed.stderr}`);
}
