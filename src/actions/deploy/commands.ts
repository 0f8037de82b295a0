import { randomUUID } from "node:crypto";
import { UsageError } from "../../errors.js";
import type { Command } from "../../exec.js";
import type { Log } from "../../log.js";
import { endCommand } from "../../pm2/command/end-command.js";
import { findCommand, whyNotRunnable } from "../../pm2/command/find-command.js";
import { runCommand } from "../../pm2/command/run-command.js";
import { shownCommand } from "../../pm2/command/shown-command.js";
import type { Home } from "../../pm2/daemon/home.js";
import type { App } from "../../pm2/ecosystem/app.js";
import { baseEnvironment } from "../../pm2/ecosystem/environment.js";
import { commandState } from "../../pm2/plan/deploy-state.js";
import { healthCommandMistakes } from "../../pm2/proof/health-command.js";
import type { Session } from "../../recovery/session.js";
import type { HealthInputs } from "../shared/inputs.js";

/** The team's own commands around the start of new workers. */
export interface CommandInputs {
  /** Run before the first new worker; a failure leaves all as it is */
  readonly beforeActivate: readonly Command[];
  /** Run when all is steady */
  readonly afterActivate: readonly Command[];
  readonly afterActivateFailure: "warning" | "error";
  /** Seconds for each of them */
  readonly commandTimeout: number;
}

/** Where commands run, and what is written down meanwhile. */
export interface CommandPlace {
  readonly home: Home;
  readonly namespace: string;
  readonly session: Session;
  readonly cwd: string;
  readonly apps: readonly App[];
  readonly timeout: number;
}

/**
 * Refuses commands whose program is not there, before anything is touched.
 * @param cwd where they will run, or what that is a copy of
 * @param apps those of the deploy; a health command runs where each of them does
 * @throws UsageError
 */
export async function checkCommands(
  inputs: Partial<CommandInputs> & Pick<HealthInputs, "healthCommand">,
  cwd: string,
  apps: readonly App[],
): Promise<void> {
  const { beforeActivate = [], afterActivate = [], healthCommand } = inputs;
  const own = { cwd, env: commonVariables(apps) };
  const wrong = await Promise.all([
    ...beforeActivate.map((command) => whyNotRunnable("before-activate", command, own)),
    ...afterActivate.map((command) => whyNotRunnable("after-activate", command, own)),
  ]);
  const mistakes = new Set([
    ...wrong.flatMap((one) => one ?? []),
    ...(await healthCommandMistakes(healthCommand, apps)),
  ]);
  if (mistakes.size > 0) throw new UsageError([...mistakes].join("\n"));
}

/** One after the other; the first that fails is the last. */
export async function runCommands(
  commands: readonly Command[],
  { home, namespace, session, cwd, apps, timeout }: CommandPlace,
  log: Log,
): Promise<void> {
  const env = commonVariables(apps);
  for (const given of commands) {
    const id = randomUUID();
    // Before it is started: a guard that finds this ends it by its id.
    await session.record(commandState(home.path, namespace, id));
    const program = (await findCommand(given, { cwd, env })) ?? given.program;
    const command = { program, args: given.args };
    try {
      await runCommand({ command, cwd, env, timeout, id }, log);
    } catch (error) {
      await endCommand(id);
      throw error;
    } finally {
      await session.settle();
    }
  }
}

/** For a plan: what will be run. */
export function commandsInWords(
  { beforeActivate, afterActivate }: CommandInputs,
  apps: readonly App[],
): string[] {
  const env = commonVariables(apps);
  const inWords = (when: string, commands: readonly Command[]) =>
    commands.map((command) => `${when}: ${shownCommand(command, env)}`);
  return [
    ...inWords("Before the first new worker", beforeActivate),
    ...inWords("When all is steady", afterActivate),
  ];
}

/**
 * What the apps will get: of several, what all of them get with the same value. Of what no program can
 * do without, such as PATH, the step's where one of them has another.
 */
function commonVariables([first, ...others]: readonly App[]): Record<string, string> {
  const common = Object.entries(first?.env ?? {}).filter(([name, value]) =>
    others.every(({ env }) => env[name] === value),
  );
  return { ...baseEnvironment(process.env), ...Object.fromEntries(common) };
}
