import { randomUUID } from "node:crypto";
import { resolve } from "node:path";
import { UsageError } from "../../errors.js";
import { type Command, commandText, findProgram } from "../../exec.js";
import type { Log } from "../../log.js";
import { endCommand } from "../../pm2/command/end-command.js";
import { runCommand } from "../../pm2/command/run-command.js";
import type { Home } from "../../pm2/daemon/home.js";
import type { App } from "../../pm2/ecosystem/app.js";
import { commandState } from "../../pm2/plan/deploy-state.js";
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
  const ofAll = { cwd, env: commonVariables(apps) };
  const workers = apps.filter(({ oneShot }) => !oneShot);
  const wanted = [
    ...beforeActivate.map(({ program }) => ({ input: "before-activate", program, ...ofAll })),
    ...afterActivate.map(({ program }) => ({ input: "after-activate", program, ...ofAll })),
    ...healthCommand.flatMap(({ program }) =>
      workers.map(({ cwd, env }) => ({ input: "health-command", program, cwd, env })),
    ),
  ];
  const mistakes = new Set<string>();
  for (const { input, program, cwd: folder, env } of wanted) {
    if ((await pathOf(program, folder, env)) === undefined)
      mistakes.add(
        `Input "${input}" names the program ${JSON.stringify(program)}: it is not there, or may not be run. Looked in ${program.includes("/") ? folder : "the folders of PATH"}.`,
      );
  }
  if (mistakes.size > 0) throw new UsageError([...mistakes].join("\n"));
}

/** One after the other; the first that fails is the last. */
export async function runCommands(
  commands: readonly Command[],
  { home, namespace, session, cwd, apps, timeout }: CommandPlace,
  log: Log,
): Promise<void> {
  const env = commonVariables(apps);
  for (const { program, args } of commands) {
    const id = randomUUID();
    // Before it is started: a guard that finds this ends it by its id.
    await session.record(commandState(home.path, namespace, id));
    const command = { program: (await pathOf(program, cwd, env)) ?? program, args };
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
export function commandsInWords({ beforeActivate, afterActivate }: CommandInputs): string[] {
  const inWords = (when: string, commands: readonly Command[]) =>
    commands.map((command) => `${when}: ${commandText(command)}`);
  return [
    ...inWords("Before the first new worker", beforeActivate),
    ...inWords("When all is steady", afterActivate),
  ];
}

/** A path is one from the folder that the command runs in. */
async function pathOf(
  program: string,
  cwd: string,
  env: Readonly<Record<string, string>>,
): Promise<string | undefined> {
  if (program.includes("/")) return findProgram(resolve(cwd, program));
  return findProgram(program, env.PATH);
}

/** What the apps will get: of several, what all of them get with the same value. */
function commonVariables([first, ...others]: readonly App[]): Record<string, string> {
  return Object.fromEntries(
    Object.entries(first?.env ?? {}).filter(([name, value]) =>
      others.every(({ env }) => env[name] === value),
    ),
  );
}
