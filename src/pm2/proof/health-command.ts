import { randomUUID } from "node:crypto";
import { StepFailure, UsageError } from "../../errors.js";
import type { Command } from "../../exec.js";
import type { Log } from "../../log.js";
import { counted } from "../../text/phrases.js";
import { late } from "../../wait-until.js";
import { type CommandSetting, findCommand, whyNotRunnable } from "../command/find-command.js";
import { runToEnd } from "../command/run-to-end.js";
import { shownCommand } from "../command/shown-command.js";
import { hideSecretsOf, masker, secretValues } from "../daemon/masking.js";
import { type Process, variablesOf } from "../daemon/process.js";
import type { HealthCheck } from "./health-check.js";
import { untilWell } from "./until-well.js";

/** A worker that a health command will be asked about. */
type Asked = CommandSetting & Pick<Process, "oneShot">;

/**
 * @param commands one, or none
 * @returns why it cannot be run for these workers
 */
export async function healthCommandMistakes(
  commands: readonly Command[],
  workers: readonly Asked[],
): Promise<string[]> {
  const asked = workers.filter(({ oneShot }) => !oneShot);
  const wrong = await Promise.all(
    commands.flatMap((command) =>
      asked.map((worker) => whyNotRunnable("health-command", command, worker)),
    ),
  );
  return [...new Set(wrong.flatMap((one) => one ?? []))];
}

/**
 * Refuses a health command that cannot be run, before anything is touched.
 * @param processes that will be asked about, or started anew as they are
 * @throws UsageError
 */
export async function checkHealthCommand(
  { healthCommand }: { readonly healthCommand: readonly Command[] },
  processes: readonly Process[],
): Promise<void> {
  const workers = processes.map((worker) => ({ ...settingOf(worker), oneShot: worker.oneShot }));
  const mistakes = await healthCommandMistakes(healthCommand, workers);
  if (mistakes.length > 0) throw new UsageError(mistakes.join("\n"));
}

function settingOf(worker: Process): CommandSetting {
  const env = { PATH: process.env.PATH ?? "", ...variablesOf(worker) };
  return { cwd: String(worker.settings.pm_cwd), env };
}

/**
 * Asks a command of the team's own about each worker, again and again until it ends with exit code 0.
 * It runs in the worker's folder, with its variables, and knows which one it is asked about.
 * The timeout is that of each worker.
 * @throws StepFailure with what it said at last
 */
export async function proveByCommand(
  {
    command,
    commandId = randomUUID(),
    timeout,
  }: Pick<HealthCheck, "command" | "commandId" | "timeout">,
  workers: readonly Process[],
  log: Log,
): Promise<void> {
  if (command === undefined) return;
  // A job that runs once has ended, well or not.
  const asked = workers.filter(({ oneShot, pid }) => !oneShot && pid > 0);
  for (const worker of asked) await proveWorker(command, worker, timeout, commandId);
  if (asked.length > 0)
    log.outcome(
      `${hideSecretsOf(asked)(shownCommand(command))}: exit code 0 for each of ${counted(asked.length, "worker")}.`,
    );
}

async function proveWorker(
  command: Command,
  worker: Process,
  timeout: number,
  id: string,
): Promise<void> {
  const wrong = await untilWell(
    ({ deadline }) =>
      askOnce(command, worker, Math.max(1, (deadline - performance.now()) / 1000), id),
    timeout,
  );
  if (wrong !== undefined)
    throw new StepFailure(
      `The health command did not pass for ${worker.name} (id ${worker.id}) within ${timeout} s: ${wrong}`,
    );
}

/** What `timeout` says of a program that it cannot run. */
const cannotRun = [126, 127];

/**
 * @param timeout seconds; then it is ended, with all that it started
 * @returns what was wrong, or nothing
 * @throws StepFailure if it cannot be run at all
 */
async function askOnce(
  given: Command,
  worker: Process,
  timeout: number,
  commandId: string,
): Promise<string | undefined> {
  const { id, pid, name, instance } = worker;
  const setting = settingOf(worker);
  const { cwd } = setting;
  const env = {
    ...setting.env,
    ...(instance === null ? {} : { NODE_APP_INSTANCE: String(instance) }),
    WORKER_PID: String(pid),
    WORKER_ID: String(id),
    WORKER_NAME: name,
  };
  const hide = masker(secretValues(env));
  const program = (await findCommand(given, setting)) ?? given.program;
  const command = { program, args: given.args };
  const lines: string[] = [];
  const end = await runToEnd({ command, cwd, env, timeout, id: commandId }, (line) => {
    lines.push(line);
    if (lines.length > maxLines) lines.shift();
  });
  const output = hide(lines.join("\n").trim()).slice(-500);
  const said = output === "" ? ", and it said nothing" : `; it said ${JSON.stringify(output)}`;
  if (end === late) return `it did not end in time, and was ended${said}.`;
  const text = shownCommand(command, env);
  if ("failure" in end) throw new StepFailure(`${text} could not be started: ${end.failure}.`);
  const { code, signal } = end;
  if (code === 0) return undefined;
  if (code !== null && cannotRun.includes(code))
    throw new StepFailure(`${text} cannot be run${said}.`);
  return `${signal === null ? `exit code ${code}` : signal}${said}.`;
}

/** Lines that are kept of what it prints. */
const maxLines = 50;
