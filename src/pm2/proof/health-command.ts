import { resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { messageOf, StepFailure, UsageError } from "../../errors.js";
import { type Command, commandText, execute } from "../../exec.js";
import type { Log } from "../../log.js";
import { counted } from "../../text/phrases.js";
import { masker, secretValues } from "../daemon/masking.js";
import type { Process } from "../daemon/process.js";

/**
 * Asks a command of the team's own about each worker, again and again until it ends with exit code 0.
 * It runs in the worker's folder, with its variables, and knows which one it is asked about.
 * @param timeout seconds for each worker
 * @throws StepFailure with what it said at last
 */
export async function proveByCommand(
  command: Command,
  workers: readonly Process[],
  timeout: number,
  log: Log,
): Promise<void> {
  // A job that runs once has ended, well or not.
  const asked = workers.filter(({ oneShot, pid }) => !oneShot && pid > 0);
  for (const worker of asked) await proveWorker(command, worker, timeout);
  if (asked.length > 0)
    log.outcome(
      `${commandText(command)}: exit code 0 for each of ${counted(asked.length, "worker")}.`,
    );
}

async function proveWorker(command: Command, worker: Process, timeout: number): Promise<void> {
  const deadline = performance.now() + timeout * 1000;
  for (let wait = 100; ; wait = Math.min(wait * 2, 2000)) {
    const wrong = await askOnce(
      command,
      worker,
      Math.max(1, (deadline - performance.now()) / 1000),
    );
    if (wrong === undefined) return;
    if (performance.now() + wait > deadline)
      throw new StepFailure(
        `The health command did not pass for ${worker.name} (id ${worker.id}) within ${timeout} s: ${wrong}`,
      );
    await pause(wait);
  }
}

/** @returns what was wrong, or nothing */
async function askOnce(
  { program, args }: Command,
  worker: Process,
  deadline: number,
): Promise<string | undefined> {
  const { settings, id, pid, name, instance } = worker;
  const cwd = String(settings.pm_cwd);
  const variables = Object.entries((settings.env ?? {}) as Record<string, unknown>).filter(
    (entry): entry is [string, string] => typeof entry[1] === "string",
  );
  const env = {
    PATH: process.env.PATH ?? "",
    ...Object.fromEntries(variables),
    ...(instance === null ? {} : { NODE_APP_INSTANCE: String(instance) }),
    WORKER_PID: String(pid),
    WORKER_ID: String(id),
    WORKER_NAME: name,
  };
  const hide = masker(secretValues(env));
  const command = { program: program.includes("/") ? resolve(cwd, program) : program, args };
  try {
    const { exitCode, stdout, stderr } = await execute(command, { env, cwd, deadline });
    if (exitCode === 0) return undefined;
    const said = hide(stderr.trim() || stdout.trim()).slice(-500);
    return `exit code ${exitCode}${said === "" ? ", and it said nothing" : `; it said ${JSON.stringify(said)}`}.`;
  } catch (error) {
    if (error instanceof UsageError) throw new StepFailure(hide(messageOf(error)));
    return hide(messageOf(error));
  }
}
