import { resolve } from "node:path";
import { type Command, findProgram } from "../../exec.js";

/** Where a command of the team's own runs, and with which variables. */
export interface CommandSetting {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
}

/** The absolute path of its program. A path is one from the folder that the command runs in. */
export async function findCommand(
  { program }: Command,
  { cwd, env }: CommandSetting,
): Promise<string | undefined> {
  return program.includes("/")
    ? findProgram(resolve(cwd, program))
    : findProgram(program, env.PATH);
}

/** @returns what keeps the command of this input from being run, or nothing */
export async function whyNotRunnable(
  input: string,
  command: Command,
  setting: CommandSetting,
): Promise<string | undefined> {
  if ((await findCommand(command, setting)) !== undefined) return undefined;
  const { program } = command;
  return `Input "${input}" names the program ${JSON.stringify(program)}: it is not there, or may not be run. Looked in ${program.includes("/") ? setting.cwd : "the folders of PATH"}.`;
}
