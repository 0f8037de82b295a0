import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { expect } from "vitest";
import { PrivateNginx, upstream } from "../../scripts/private-nginx.mjs";
import { Load } from "./load.js";
import { freePort, type Listed, type RunningStep, type Server, type StepResult } from "./server.js";

/** An app that does nothing at its end; another version than the fixture. */
export const ordinary = `require("node:http").createServer((_, answer) => answer.end('{"version":"2"}')).listen(process.env.PORT, "127.0.0.1");`;

let places = 0;

/** By what a moment of a deploy is seen, whose reload takes a second. */
const moments = {
  "as the new process starts": (_, step) => step.said().includes("beside the old one"),
  "before the file is written": (here) => here.journal().includes('"upstream"'),
  "when the file names the new port": async (here) => (await here.nginx.named()) === here.pair[1],
  "as the proxy is told": (_, step) => /proxy\.cjs.* prints/.test(step.said()),
  "while the old process drains": (_, step) => /proxy\.cjs.*: done/.test(step.said()),
  "when all is but done": (here) => here.journal().includes('"finishing"'),
} satisfies Record<string, (here: BehindNginx, step: RunningStep) => boolean | Promise<boolean>>;
export type Moment = keyof typeof moments;
export const allMoments = Object.keys(moments) as Moment[];

/** A namespace with one fork app that does nothing at its end, behind an nginx of its own. */
export class BehindNginx {
  readonly name: string;
  readonly pair: readonly [number, number];
  readonly app: object;
  readonly cwd: string;
  readonly nginx: PrivateNginx;
  readonly #server: Server;

  private constructor(
    server: Server,
    name: string,
    first: number,
    more: object,
    made: { cwd: string; nginx: PrivateNginx },
  ) {
    this.#server = server;
    this.name = name;
    this.pair = [first, first + 1];
    this.app = appOf(name, first, more);
    this.cwd = made.cwd;
    this.nginx = made.nginx;
  }

  static async create(server: Server, more: object = {}): Promise<BehindNginx> {
    const name = `behind-${++places}`;
    const first = await freePort();
    const cwd = await server.project(name, [appOf(name, first, more)]);
    const nginx = await PrivateNginx.create(
      join(server.folder, `nginx-${name}`),
      await freePort(),
      first,
    );
    return new BehindNginx(server, name, first, more, { cwd, nginx });
  }

  start(release: string, inputs: Record<string, string> = {}): RunningStep {
    const usual = { namespace: this.name, "stable-seconds": "0.3", "ready-timeout": "20" };
    const overlap = { overlap: `${this.name}=${this.pair.join(",")}`, ...this.nginx.inputs };
    const all = { ...usual, ...overlap, release, ...inputs };
    return this.#server.start("pm2-deploy", all, { cwd: this.cwd });
  }

  /** Begins the next release after `begin`, and comes back in this moment. */
  async startUntil(moment: Moment): Promise<RunningStep> {
    const reload = this.script("setTimeout(pass, 1000);");
    const step = this.start("1", { "upstream-reload": reload, "drain-seconds": "3" });
    while (step.child.exitCode === null && !(await moments[moment](this, step))) await pause(2);
    return step;
  }

  /** A file of the namespace's lock. */
  lock(ending: string): string {
    return join(this.#server.home, "pm2-actions/locks", this.name + ending);
  }

  /** Empty where there is none. */
  journal(): string {
    const path = this.lock(".journal.json");
    return existsSync(path) ? readFileSync(path, "utf8") : "";
  }

  async deploy(release: string, inputs: Record<string, string> = {}): Promise<StepResult> {
    const ended = await this.start(release, inputs).ended;
    expect(ended.outputs.result, ended.log).toBe("deployed");
    return ended;
  }

  /** Deploys once, and writes down what the next release is. @returns the pid of what runs */
  async begin(next: string): Promise<number> {
    await this.deploy("0");
    writeFileSync(join(this.cwd, "ordinary.cjs"), next);
    return (await this.processes())[0]?.pid ?? 0;
  }

  processes(): Promise<Listed[]> {
    return this.#server.processes(this.name);
  }

  /** What runs, in the dump too, and what the proxy's file names, are one. */
  async assertOne(port: number, pid?: number): Promise<void> {
    const list = await this.processes();
    expect(
      list.map(({ pm2_env }) => [pm2_env.status, pm2_env.namespace, pm2_env.env.PORT]),
    ).toEqual([["online", this.name, String(port)]]);
    if (pid !== undefined && list[0]?.pid !== pid)
      throw new Error(`${list[0]?.pid} runs, not ${pid}`);
    const saved = (await this.#server.dump()).filter(({ name }) => name === this.name);
    expect(saved.map(({ env }) => env.PORT)).toEqual([String(port)]);
    expect(readFileSync(this.nginx.include, "utf8")).toBe(upstream(port));
  }

  /** A command of nginx's behind a script, which has its words as its own. */
  script(body: string, input: "upstream-check" | "upstream-reload" = "upstream-reload"): string {
    const file = join(this.cwd, "proxy.cjs");
    writeFileSync(
      file,
      `const pass = () => require("node:child_process").execFileSync(process.argv[2], process.argv.slice(3), { stdio: "inherit" });\n${body}`,
    );
    return JSON.stringify([process.execPath, file, ...JSON.parse(this.nginx.inputs[input])]);
  }

  /** The status of a request that comes through nginx. */
  async answers(): Promise<number> {
    return (await fetch(this.nginx.url)).status;
  }

  async destroy(): Promise<void> {
    await this.nginx.destroy();
    await this.#server.pm2("delete", this.name).catch(() => "");
  }
}

function appOf(name: string, port: number, more: object) {
  return { name, script: "ordinary.cjs", env: { PORT: port }, ...more };
}

/** Users who come through nginx, and somebody who reads its file all the time: a port that it names has a listener. */
export class Watch {
  readonly missing = new Set<string>();
  readonly #load: Load;
  readonly #looked: Promise<void>;
  #ended = false;

  constructor({ nginx }: BehindNginx) {
    this.#load = new Load(nginx.port, 4);
    this.#looked = (async () => {
      for (let port = 0; !this.#ended; await pause(10)) {
        port = await nginx.named();
        if (!(await accepts(port)) && (await nginx.named()) === port)
          this.missing.add(`nobody listens on ${port}, which the file names`);
      }
    })();
  }

  async end(): Promise<void> {
    this.#ended = true;
    await this.#looked;
    await this.#load.end();
  }

  assertNothingLost(): void {
    expect([...this.#load.lost, ...this.missing]).toEqual([]);
    expect(this.#load.answered).toBeGreaterThan(20);
  }
}

function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    socket.on("error", () => resolve(false));
    socket.on("connect", () => {
      resolve(true);
      socket.destroy();
    });
  });
}
