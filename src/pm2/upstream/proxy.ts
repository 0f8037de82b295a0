import type { Command } from "../../exec.js";
import type { Log } from "../../log.js";
import { findCommand, whyNotRunnable } from "../command/find-command.js";
import { runCommand } from "../command/run-command.js";
import { baseEnvironment } from "../ecosystem/environment.js";

/** Seconds that a proxy's own commands may take. */
const timeout = 60;

/** The folder that they run in: there is one for whoever has to finish the step, too. */
const cwd = "/";

/** @returns why a command of this input cannot be run, or nothing */
export function whyNotForProxy(input: string, command: Command): Promise<string | undefined> {
  return whyNotRunnable(input, command, { cwd, env: baseEnvironment(process.env) });
}

/** The command by the absolute path of its program. */
export async function commandOfProxy(given: Command): Promise<Command> {
  const env = baseEnvironment(process.env);
  return { ...given, program: (await findCommand(given, { cwd, env })) ?? given.program };
}

/**
 * Runs a command of the proxy's, and shows what it prints.
 * @param id by which it is found again if the step is killed
 * @throws StepFailure if it fails
 */
export async function tellProxy(command: Command, id: string, log: Log): Promise<void> {
  await runCommand({ command, cwd, env: baseEnvironment(process.env), timeout, id }, log);
}
