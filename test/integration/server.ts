import { execFile } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { eventually } from "./eventually.js";
import { guards } from "./guards.js";
import { type RunningStep, type StepPlace, type StepResult, startStep } from "./step.js";

export { eventually } from "./eventually.js";
export type { RunningStep, StepResult } from "./step.js";

/**
 * A server as the actions find it: a PM2 home of its own with a real daemon, projects in folders,
 * and steps that run as a runner runs them: the bundle in dist/, INPUT_* variables, output files.
 */

const run = promisify(execFile);
const require = createRequire(import.meta.url);
export const repository = fileURLToPath(new URL("../..", import.meta.url));
const fixtures = join(repository, "test/fixtures/apps");

/** npm's names of the PM2 versions that are tested side by side. */
export const pm2Packages = { 5: "pm2-5", 6: "pm2-6", 7: "pm2" } as const;
/**
 * What makes PM2 give an app up at its first death, however late a busy machine gets to it: PM2 counts
 * deaths only within min_uptime times max_restarts of the app's creation, which is one second otherwise.
 */
export const givenUpSoon = { max_restarts: 1, min_uptime: 60_000 };

export type Pm2Version = keyof typeof pm2Packages;

export interface Listed {
  readonly pid: number;
  readonly name: string;
  readonly pm_id: number;
  readonly pm2_env: Record<string, unknown> & {
    readonly namespace: string;
    readonly status: string;
    readonly restart_time: number;
    readonly env: Record<string, string>;
  };
}

/** What a step gets beside its inputs: variables over those that a step of Gitea's runner has. */
export type StepOptions = Partial<StepPlace>;

export class Server {
  readonly folder: string;
  readonly home: string;
  readonly pm2Path: string;
  /** Variables of everything that runs on this server, the daemon included */
  readonly more: Record<string, string> = {};

  private constructor(folder: string, version: Pm2Version) {
    this.folder = folder;
    this.home = join(folder, "pm2");
    const manifest = require.resolve(`${pm2Packages[version]}/package.json`);
    this.pm2Path = join(dirname(manifest), "bin/pm2");
  }

  static async create(version: Pm2Version = 7): Promise<Server> {
    // Short: a socket's path has 107 characters at most.
    const folder = await mkdtemp(join(tmpdir(), "pm2a-"));
    const server = new Server(folder, version);
    await mkdir(server.home);
    return server;
  }

  /** Ends the daemon with everything that it runs, and removes the folder. */
  async destroy(): Promise<void> {
    await this.pm2("kill").catch(() => "");
    await rm(this.folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }

  environment(): Record<string, string> {
    const { PATH = "", HOME = "", USER = "root" } = process.env;
    return { PATH, HOME, USER, LANG: "C.UTF-8", PM2_HOME: this.home, ...this.more };
  }

  async pm2(...args: string[]): Promise<string> {
    const { stdout } = await run(process.execPath, [this.pm2Path, ...args], {
      env: this.environment(),
      cwd: this.folder,
      maxBuffer: 64 * 1024 ** 2,
    });
    return stdout;
  }

  /** The machine loses power: a step that runs, its guard, the daemon and all apps end at once. */
  async losePower(step?: RunningStep): Promise<void> {
    const pids = (await this.list()).map(({ pid }) => pid).filter((pid) => pid > 0);
    const daemon = Number(await readFile(join(this.home, "pm2.pid"), "utf8"));
    step?.kill();
    const guarding = (await guards(this)).map(({ pid }) => pid);
    for (const pid of [...guarding, daemon, ...pids]) killIfAlive(pid);
    await step?.ended;
    await eventually("the daemon is gone", async () => !existsSync(`/proc/${daemon}/exe`));
  }

  async list(): Promise<Listed[]> {
    const printed = await this.pm2("jlist");
    return JSON.parse(
      printed.slice(printed.indexOf("[{") < 0 ? printed.lastIndexOf("[]") : printed.indexOf("[{")),
    );
  }

  async processes(name: string): Promise<Listed[]> {
    return (await this.list()).filter((pm2Process) => pm2Process.name === name);
  }

  async dump(): Promise<Listed["pm2_env"][]> {
    return JSON.parse(await readFile(join(this.home, "dump.pm2"), "utf8"));
  }

  /** A project folder with the fixture apps and an ecosystem file of these apps. */
  async project(name: string, apps: readonly object[]): Promise<string> {
    const folder = join(this.folder, name);
    await cp(fixtures, folder, { recursive: true });
    await this.ecosystem(folder, apps);
    return folder;
  }

  async ecosystem(folder: string, apps: readonly object[]): Promise<void> {
    await writeFile(join(folder, "ecosystem.config.json"), JSON.stringify({ apps }));
  }

  /** Starts an app that throws while it loads, and waits until PM2 has given it up. */
  async giveUp(folder: string, name: string, namespace = "default"): Promise<void> {
    const app = { name, namespace, script: join(folder, "throws-at-load.cjs"), ...givenUpSoon };
    const file = join(folder, `${name}.config.json`);
    await writeFile(file, JSON.stringify({ apps: [app] }));
    await this.pm2("start", file);
    await this.errored(name);
  }

  /** Waits until PM2 has given these apps up. */
  async errored(...names: string[]): Promise<void> {
    await eventually(`given up: ${names.join(", ")}`, async () => {
      const list = await this.list();
      return names.every((name) =>
        list.some((entry) => entry.name === name && entry.pm2_env.status === "errored"),
      );
    });
  }

  /** Somebody else's app, in PM2's dump, too: nothing that a step does may change it. */
  async foreign(name = "foreign", namespace = "default"): Promise<Foreign> {
    const folder = await this.project(`of-${name.replaceAll("/", "-")}`, []);
    await this.pm2("start", join(folder, "idle.cjs"), "--name", name, "--namespace", namespace);
    await this.pm2("save");
    return Foreign.watch(this, name);
  }

  start(action: string, inputs: Record<string, string>, options: StepOptions = {}): RunningStep {
    const runner = { GITHUB_ACTIONS: "true", GITEA_ACTIONS: "true" };
    const env = { ...this.environment(), ...runner, ...options.env };
    const place = { cwd: this.folder, ...options, env };
    return startStep(action, { "pm2-path": this.pm2Path, ...inputs }, place);
  }

  step(action: string, inputs: Record<string, string>, options?: StepOptions): Promise<StepResult> {
    return this.start(action, inputs, options).ended;
  }
}

function killIfAlive(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch {}
}

/** A process that must come out of every test as it went in. */
export class Foreign {
  readonly server: Server;
  readonly name: string;
  readonly #before: string;

  private constructor(server: Server, name: string, before: string) {
    this.server = server;
    this.name = name;
    this.#before = before;
  }

  static async watch(server: Server, name: string): Promise<Foreign> {
    return new Foreign(server, name, await portrait(server, name));
  }

  /** @throws Error if its pid, restarts, namespace, status, or entry in the dump have changed */
  async assertUntouched(): Promise<void> {
    const now = await portrait(this.server, this.name);
    if (now !== this.#before) throw new Error(`${this.name} changed:\n${this.#before}\n${now}`);
  }
}

async function portrait(server: Server, name: string): Promise<string> {
  const [live] = await server.processes(name);
  const [saved] = (await server.dump()).filter((entry) => entry.name === name);
  if (live === undefined || saved === undefined)
    return `gone (listed: ${live !== undefined}, saved: ${saved !== undefined})`;
  const { namespace, status, restart_time } = live.pm2_env;
  // What PM2 measures changes by itself, and a plain `pm2 save` writes it down.
  const lasting = Object.entries(saved).filter(([key]) => !key.startsWith("axm_"));
  const entry = Object.fromEntries(lasting);
  return JSON.stringify({ id: live.pm_id, pid: live.pid, namespace, status, restart_time, entry });
}

/** Ports of this worker of vitest alone: test files run side by side, and each starts apps of its own. */
const portRange = {
  size: 2000,
  first: 10_000 + (Number(process.env.VITEST_POOL_ID ?? 1) % 10) * 2000,
};
let lastPort = Math.floor(Math.random() * portRange.size);

/**
 * A port that is free, and the next one, too, for an app whose workers count on from it. Below those
 * that the kernel gives out by itself, so that no connection of anybody takes it meanwhile, and not
 * given out twice.
 */
export async function freePort(): Promise<number> {
  lastPort = (lastPort + 2) % portRange.size;
  const port = portRange.first + lastPort;
  const free = (await isFree(port)) && (await isFree(port + 1));
  return free ? port : freePort();
}

async function isFree(port: number): Promise<boolean> {
  const listener = createServer();
  try {
    await once(listener.listen(port, "127.0.0.1"), "listening");
    return true;
  } catch {
    return false;
  } finally {
    listener.close();
  }
}
