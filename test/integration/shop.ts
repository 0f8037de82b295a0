import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, realpathSync, writeFileSync } from "node:fs";
import { cp } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { expect } from "vitest";
import { ask } from "./load.js";
import {
  eventually,
  freePort,
  type Listed,
  type RunningStep,
  repository,
  type Server,
  type StepOptions,
  type StepResult,
} from "./server.js";

/** What the fixture `tells-release.cjs` answers. */
export interface Told {
  readonly version: string;
  readonly pid: number;
  readonly directory: string;
  readonly cwd: string;
  readonly data: string;
  readonly settings: string;
  readonly uploads: string | readonly string[];
  readonly arguments: readonly string[];
  readonly root: string | null;
}

/** A project with release directories: a workspace, a namespace of its own, and one app of that name. */
export class Shop {
  readonly server: Server;
  readonly name: string;
  readonly port: number;
  /** The job's workspace */
  readonly workspace: string;
  readonly releases: string;

  private constructor(server: Server, name: string, port: number) {
    this.server = server;
    this.name = name;
    this.port = port;
    this.workspace = join(server.folder, `workspace-${name}`);
    this.releases = join(server.folder, `srv-${name}`, "releases");
  }

  static async create(server: Server, name: string): Promise<Shop> {
    return new Shop(server, name, await freePort());
  }

  /** The workspace as a build leaves it: this version of the app, with an ecosystem file. */
  async build(version: string, more: object | string = {}): Promise<void> {
    await cp(join(repository, "test/fixtures/apps"), this.workspace, { recursive: true });
    this.write("package.json", JSON.stringify({ name: this.name, version }));
    this.write("data.txt", `data of ${version}`);
    const app = {
      name: this.name,
      script: "tells-release.cjs",
      exec_mode: "cluster",
      instances: 2,
      wait_ready: true,
      ...(typeof more === "object" ? more : {}),
      env: {
        PORT: this.port,
        ...(typeof more === "object" && "env" in more ? Object(more.env) : {}),
      },
    };
    const text = typeof more === "string" ? more : JSON.stringify({ apps: [app] }, null, 2);
    this.write("ecosystem.config.cjs", `module.exports = ${text};\n`);
  }

  write(path: string, content: string): void {
    const file = join(this.workspace, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }

  start(
    action: string,
    inputs: Record<string, string> = {},
    options: StepOptions = {},
  ): RunningStep {
    const usual = {
      namespace: this.name,
      "releases-directory": this.releases,
      "stable-seconds": "0.3",
      "health-timeout": "1",
    };
    const cwd = existsSync(this.workspace) ? this.workspace : this.server.folder;
    return this.server.start(action, { ...usual, ...inputs }, { cwd, ...options });
  }

  async deploy(
    release: string,
    inputs: Record<string, string> = {},
    options: StepOptions = {},
  ): Promise<StepResult> {
    return this.start("pm2-deploy", { source: ".", release, ...inputs }, options).ended;
  }

  async rollback(
    inputs: Record<string, string> = {},
    options: StepOptions = {},
  ): Promise<StepResult> {
    return this.start("pm2-rollback", inputs, options).ended;
  }

  /** Builds and deploys a version, as a release of that name, and expects it to become current. */
  async deployed(version: string, more: object = {}, inputs: Record<string, string> = {}) {
    await this.build(version, more);
    const step = await this.deploy(version, inputs);
    expect(step.outputs.result, step.log).toBe("deployed");
    return step;
  }

  /** The answer of one worker, on a connection of its own. */
  ask(): Promise<Told> {
    return ask<Told>(this.port);
  }

  /** Answers until so many workers have given one. */
  async askAll(workers = 2): Promise<Told[]> {
    const found = new Map<number, Told>();
    await eventually(`answers of ${workers} workers`, async () => {
      const told = await this.ask();
      found.set(told.pid, told);
      return found.size >= workers;
    });
    return [...found.values()];
  }

  processes(): Promise<Listed[]> {
    return this.server.processes(this.name);
  }

  /** The release directory that `current` leads to; empty where there is none. */
  current(): string {
    const link = join(this.releases, "current");
    return existsSync(link) ? realpathSync(link) : "";
  }

  /** The names of the release directories, without their times. */
  placed(): string[] {
    if (!existsSync(this.releases)) return [];
    return readdirSync(this.releases)
      .filter((name) => /^\d{8}T\d{6}Z-/.test(name))
      .sort()
      .map((name) => name.slice(17));
  }

  directory(release: string): string {
    const name = readdirSync(this.releases).find((each) => each.endsWith(`Z-${release}`));
    if (name === undefined) throw new Error(`${release} is not among ${this.placed()}`);
    return join(realpathSync(this.releases), name);
  }

  /** All that a refused step must not have touched. */
  async picture(): Promise<string> {
    const files = existsSync(dirname(this.releases))
      ? execFileSync("find", [dirname(this.releases), "-printf", "%P %l %T@\\n"]).toString()
      : "nothing";
    const list = (await this.server.list()).map(
      ({ name, pid, pm2_env }) => `${name} ${pid} ${pm2_env.status} ${pm2_env.restart_time}`,
    );
    return [...list.sort(), ...files.split("\n").sort()].join("\n");
  }

  /** Waits until the guard of a killed step has let the lock go: it has done its work then. */
  async guardDone(): Promise<void> {
    const lock = join(this.server.home, "pm2-actions/locks", `${this.name}.lock`);
    await eventually(
      "the guard lets go",
      async () =>
        !existsSync(lock) || spawnSync("flock", ["--nonblock", lock, "true"]).status === 0,
      60,
    );
  }

  /** Both workers run from the directory that `current` leads to, and answer from there. */
  async assertWhole(version?: string): Promise<void> {
    const list = await this.processes();
    const current = this.current();
    expect(list.map(({ pm2_env }) => [pm2_env.status, pm2_env.pm_cwd])).toEqual([
      ["online", current],
      ["online", current],
    ]);
    const told = await this.askAll();
    const release = version ?? told[0]?.version;
    const whole = {
      version: release,
      directory: current,
      cwd: current,
      data: `data of ${release}`,
    };
    expect(told).toMatchObject([whole, whole]);
    expect(basename(current).endsWith(`-${release}`)).toBe(true);
    const saved = (await this.server.dump()).filter(({ namespace }) => namespace === this.name);
    expect(saved.map(({ pm_cwd }) => pm_cwd)).toEqual([current, current]);
  }
}
