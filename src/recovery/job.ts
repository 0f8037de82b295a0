import { rmSync } from "node:fs";
import { stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { codeOf, UsageError } from "../errors.js";
import { allPids, commandLineOf, environmentOf, statOf } from "../proc.js";

/** By what the end of a runner's job is seen from outside of it. */
export interface Job {
  /** The runner's process, which is none of the job's own; null where it cannot be seen, as from a container */
  readonly runner: { readonly pid: number; readonly begun: string } | null;
  /** A file in the job's own folder: the runner clears that at the end, and our `post:` entries remove it */
  readonly marker: string;
  /** Variables that all processes of the job have */
  readonly variables: readonly string[];
}

const markerIn = (folder: string) => join(folder, "pm2-actions-job");

/** What tells the processes of one job from all others. */
const jobsOwn = ["GITHUB_RUN_ID", "GITHUB_JOB", "RUNNER_TEMP"];

/** @throws UsageError where no runner runs this step */
export function checkInJob(env: Readonly<NodeJS.ProcessEnv>): void {
  const missing = ["GITHUB_RUN_ID", "RUNNER_TEMP"].filter((name) => !env[name]);
  if (missing.length > 0)
    throw new UsageError(
      `Input "until" is "job-end", but this step is not part of a runner's job (${missing.join(" and ")} ${missing.length === 1 ? "is" : "are"} not set), so nothing would show when that job ends. Use "forever". Nothing was touched.`,
    );
}

/** Marks the job that this step belongs to. */
export async function markJob(env: Readonly<NodeJS.ProcessEnv>): Promise<Job> {
  const marker = markerIn(env.RUNNER_TEMP ?? "");
  await writeFile(marker, "Removed when the job ends: see until in pm2-stop.\n");
  const variables = jobsOwn.flatMap((name) => (env[name] ? [`${name}=${env[name]}`] : []));
  return { runner: runnerOf(env), marker, variables };
}

/** Called by the `post:` entries, which run when all steps of a job have ended. */
export function unmarkJob(env: Readonly<NodeJS.ProcessEnv>): void {
  if (env.RUNNER_TEMP) rmSync(markerIn(env.RUNNER_TEMP), { force: true });
}

/** Whether the job has ended, by its own account or with its runner. */
export async function jobEnded({ runner, marker }: Job): Promise<boolean> {
  if (runnerGone({ runner })) return true;
  return stat(marker).then(
    () => false,
    (error: unknown) => codeOf(error) === "ENOENT",
  );
}

/** Whether the runner that ran the job has ended; nothing is said of one that could never be seen. */
export function runnerGone({ runner }: Pick<Job, "runner">): boolean {
  return runner !== null && begunAt(runner.pid) !== runner.begun;
}

/** Whether a process of the job lives on: a step whose runner was killed goes on without it. */
export function jobLives({ variables }: Job): boolean {
  return allPids().some((pid) => {
    const its = environmentOf(pid);
    return variables.every((variable) => its.includes(variable)) && !belongsToPm2(pid);
  });
}

/** The nearest ancestor that has not the job's variables: the shells of a composite action have them. */
function runnerOf({ GITHUB_RUN_ID: id }: Readonly<NodeJS.ProcessEnv>): Job["runner"] {
  for (let pid = process.ppid; pid > 1; pid = statOf(pid)?.parent ?? 0) {
    if (environmentOf(pid).includes(`GITHUB_RUN_ID=${id}`)) continue;
    const begun = begunAt(pid);
    return begun === undefined ? null : { pid, begun };
  }
  return null;
}

/** A daemon that was started from the job, and its apps, stay when the job ends. */
function belongsToPm2(pid: number): boolean {
  for (let each = pid; each > 1; each = statOf(each)?.parent ?? 0)
    if (/^PM2 v\S+: God Daemon/.test(commandLineOf(each).join(" "))) return true;
  return false;
}

/** A dead one that nobody has waited for is none. */
function begunAt(pid: number): string | undefined {
  const found = statOf(pid);
  return found?.state === "Z" ? undefined : found?.started;
}
