import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { copyInto } from "../../scripts/copy-into.mjs";
import { runnerProgram } from "../../scripts/runners.mjs";
import { guards } from "../integration/guards.js";
import { eventually, type Server } from "../integration/server.js";

/**
 * Real runners in host mode, without a server of theirs: nektos/act, and the engine inside Gitea's
 * runner. They get a home of their own and find the server's `pm2` on their PATH.
 */
export const engines = ["act", "gitea-engine"] as const;
export type Engine = (typeof engines)[number];

export interface JobOptions {
  readonly workflow: string;
  readonly job?: string;
  readonly event?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly secrets?: Readonly<Record<string, string>>;
  readonly vars?: Readonly<Record<string, string>>;
  /** Labels of runners, all of them this machine */
  readonly platforms?: readonly string[];
  /** What stands for remote repositories: `owner/repository@ref` to a folder */
  readonly remote?: Readonly<Record<string, string>>;
}

export interface JobResult {
  readonly code: number | null;
  readonly log: string;
}

export interface RunningJob {
  readonly ended: Promise<JobResult>;
  /** SIGKILL to the process group of the step that runs this action, as on a cancel */
  killStep(action: string): Promise<void>;
  /** The same, and in the same moment to the guards of the server */
  killStepAndGuard(action: string): Promise<void>;
  /** SIGTERM to the runner itself, as a service manager stops it; or another signal */
  stopRunner(signal?: NodeJS.Signals): void;
}

/** A git repository with workflows, as a team has it. */
export class Project {
  readonly folder: string;

  private constructor(folder: string) {
    this.folder = folder;
  }

  static async create(server: Server, name: string): Promise<Project> {
    const project = new Project(join(server.folder, "repositories", name));
    await mkdir(project.folder, { recursive: true });
    project.#git("init", "--quiet", "--initial-branch=main");
    project.#git("remote", "add", "origin", `https://example.invalid/team/${name}.git`);
    return project;
  }

  /** This repository as another one, to be used from afar: a clone of its own, at the tag v1. */
  static async ofActions(server: Server): Promise<Project> {
    const original = await Project.create(server, "pm2-actions-origin");
    copyInto(original.folder, ".");
    original.commit();
    original.#git("tag", "v1");
    const clone = new Project(join(server.folder, "repositories", "pm2-actions"));
    original.#git("clone", "--quiet", "--branch=v1", original.folder, clone.folder);
    return clone;
  }

  async write(path: string, text: string): Promise<void> {
    await mkdir(dirname(join(this.folder, path)), { recursive: true });
    await writeFile(join(this.folder, path), text);
  }

  commit(): void {
    this.#git("add", "--all");
    this.#git("commit", "--quiet", "--allow-empty", "--message=change");
  }

  #git(...args: string[]): void {
    const who = ["-c", "user.name=test", "-c", "user.email=test@example.invalid"];
    execFileSync("git", [...who, "-c", "advice.detachedHead=false", ...args], { cwd: this.folder });
  }
}

/** Commits what is there and runs a job of a workflow on it. */
export async function startJob(
  engine: Engine,
  server: Server,
  project: Project,
  options: JobOptions,
): Promise<RunningJob> {
  project.commit();
  const home = join(server.folder, `runner-of-${engine}`);
  const programs = join(server.folder, "bin");
  await mkdir(home, { recursive: true });
  await mkdir(programs, { recursive: true });
  await symlink(server.pm2Path, join(programs, "pm2")).catch(ignoreExisting);
  const child = spawn(runnerProgram(engine), commandLine(options), {
    cwd: project.folder,
    env: {
      ...server.environment(),
      HOME: home,
      PATH: `${programs}:${process.env.PATH}`,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let log = "";
  child.stdout.on("data", (piece) => (log += piece));
  child.stderr.on("data", (piece) => (log += piece));
  const ended = once(child, "close").then(([code]) => ({ code, log: withoutNoise(log) }));
  const stepOf = (action: string) =>
    eventually(`a step runs ${action}`, () => groupOfStep(action, home));
  return {
    ended,
    killStep: async (action) => {
      process.kill(-(await stepOf(action)), "SIGKILL");
    },
    killStepAndGuard: async (action) => {
      const guarding = (await guards(server)).map(({ pid }) => pid);
      const victims = [...guarding, -(await stepOf(action))];
      for (const victim of victims) process.kill(victim, "SIGKILL");
    },
    stopRunner: (signal = "SIGTERM") => child.kill(signal),
  };
}

export async function runJob(
  engine: Engine,
  server: Server,
  project: Project,
  options: JobOptions,
): Promise<JobResult> {
  return (await startJob(engine, server, project, options)).ended;
}

function commandLine(options: JobOptions): string[] {
  const { event = "workflow_dispatch", platforms = ["self-hosted"] } = options;
  const pairs = (flag: string, values: Readonly<Record<string, string>> = {}) =>
    Object.entries(values).flatMap(([key, value]) => [flag, `${key}=${value}`]);
  return [
    event,
    "--workflows",
    options.workflow,
    ...(options.job === undefined ? [] : ["--job", options.job]),
    ...platforms.flatMap((label) => ["--platform", `${label}=-self-hosted`]),
    ...pairs("--local-repository", options.remote),
    ...pairs("--input", options.inputs),
    ...pairs("--secret", options.secrets),
    ...pairs("--var", options.vars),
    "--use-new-action-cache",
    "--no-cache-server",
  ];
}

/** Gitea's engine explains itself at length. */
function withoutNoise(log: string): string {
  return log
    .split("\n")
    .filter((line) => !line.includes("[DEBUG]") && !line.includes("unable to get git repo"))
    .join("\n");
}

/** The process group of the program that runs an action below a runner's home. */
async function groupOfStep(action: string, home: string): Promise<number | undefined> {
  for (const { pid, words } of await running()) {
    if (!words.some((word) => word.endsWith(`dist/${action}.js`))) continue;
    const environment = await readFile(`/proc/${pid}/environ`, "utf8").catch(() => "");
    if (!environment.split("\0").includes(`HOME=${home}`)) continue;
    const status = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
    const [, , group] = status.slice(status.lastIndexOf(")") + 2).split(" ");
    if (group !== undefined) return Number(group);
  }
  return undefined;
}

async function running(): Promise<{ pid: number; words: string[] }[]> {
  const pids = (await readdir("/proc")).filter((name) => /^\d+$/.test(name));
  return Promise.all(
    pids.map(async (pid) => {
      const line = await readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "");
      return { pid: Number(pid), words: line.split("\0") };
    }),
  );
}

function ignoreExisting(error: NodeJS.ErrnoException): void {
  if (error.code !== "EEXIST") throw error;
}
