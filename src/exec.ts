import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process";
import { access, constants } from "node:fs/promises";
import { delimiter, isAbsolute, join } from "node:path";
import { codeOf, messageOf, UsageError } from "./errors.js";
import { shellWord } from "./text/shell.js";

/** A program and its arguments, as data. Never a shell line. */
export interface Command {
  readonly program: string;
  readonly args: readonly string[];
}

export interface ExecuteOptions {
  readonly env: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** Written to the program's standard input, which is then closed. */
  readonly input?: string;
  /** Seconds until the program is ended: SIGTERM, five seconds later SIGKILL. */
  readonly deadline: number;
  /** Called with each line of standard error as it comes: for progress. */
  readonly onErrorLine?: (line: string) => void;
  /** Called with what it prints as it comes, byte by byte: `stdout` holds what of it is UTF-8. */
  readonly onBytes?: (bytes: Buffer) => void;
}

export interface Executed {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Loaded with the first program that is run: a step with nothing to do runs none. */
const toolkit = () => import(/* webpackMode: "eager" */ "@actions/exec");

/** Exit codes of coreutils' `timeout` at the deadline: the program ended, or needed a SIGKILL. */
const timedOut = [124, 137];

/**
 * Whether `timeout` ended a program, by its exit code. A SIGKILL of somebody else gives the same code,
 * but comes earlier.
 * @param started when the program was started, of `performance.now()`
 * @param deadline seconds
 */
export function endedByDeadline(exitCode: number, started: number, deadline: number): boolean {
  return timedOut.includes(exitCode) && performance.now() - started >= deadline * 1000;
}

/**
 * Runs a program to its end and returns what it printed, whatever its exit code.
 * @throws UsageError if there is no such program, Error when its deadline has passed.
 */
export async function execute(command: Command, options: ExecuteOptions): Promise<Executed> {
  const { program, args } = command;
  // --foreground: it stays in the step's process group, so that a cancelled step takes it along.
  const deadline = ["--foreground", "--kill-after=5", String(options.deadline), program, ...args];
  const { getExecOutput } = await toolkit();
  const timeout = await timeoutProgram();
  const started = performance.now();
  const executed = await getExecOutput(timeout, deadline, {
    env: { ...options.env },
    silent: true,
    ignoreReturnCode: true,
    // Not even an empty text without need: written to a program that has ended by then, it is an EPIPE
    // that the toolkit lets nobody catch.
    ...(options.input === undefined ? {} : { input: Buffer.from(options.input) }),
    ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
    listeners: {
      ...(options.onErrorLine === undefined ? {} : { errline: options.onErrorLine }),
      ...(options.onBytes === undefined ? {} : { stdout: options.onBytes }),
    },
  });
  if (endedByDeadline(executed.exitCode, started, options.deadline))
    throw new Error(`${program} did not end within ${options.deadline} s: ${commandText(command)}`);
  if (executed.exitCode === 126 || executed.exitCode === 127)
    throw new UsageError(
      `The program ${program} cannot be run: ${executed.stderr.trim() || "it was not found on PATH"}.`,
    );
  return executed;
}

/** Runs a program to its end; a non-zero exit code is an error that quotes what the program said. */
export async function executeOrThrow(command: Command, options: ExecuteOptions): Promise<Executed> {
  const executed = await execute(command, options);
  if (executed.exitCode === 0) return executed;
  const said = (executed.stderr.trim() || executed.stdout.trim()).slice(-2000);
  throw new Error(
    `${commandText(command)} ended with exit code ${executed.exitCode}${said ? `:\n${said}` : "."}`,
  );
}

export type { ChildProcess };

/** Starts a program that lives beside this one: a guard, a lock's holder, a daemon. */
export function start(command: Command, options: SpawnOptions): ChildProcess {
  const child = spawn(command.program, [...command.args], { ...options, shell: false });
  child.on("error", (error) => {
    if (codeOf(error) !== "ENOENT") return;
    error.message = `The program ${command.program} was not found: ${messageOf(error)}`;
  });
  return child;
}

/**
 * The absolute path of a program: as given, or looked up in the folders of `path`.
 * @returns nothing where there is no such program
 */
export async function findProgram(name: string, path = ""): Promise<string | undefined> {
  const folders = name.includes("/") ? [""] : path.split(delimiter).filter(isAbsolute);
  for (const folder of folders) {
    const candidate = folder === "" ? name : join(folder, name);
    if (isAbsolute(candidate) && (await isExecutable(candidate))) return candidate;
  }
  return undefined;
}

/**
 * coreutils' `timeout`, by its path: the toolkit's own search complains aloud about each folder that it may not
 * enter, and a command's own PATH may lack it.
 */
export async function timeoutProgram(): Promise<string> {
  return (await findProgram("timeout", process.env.PATH)) ?? "timeout";
}

async function isExecutable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}

/** A command as a person would read it; never used to run anything. */
export function commandText({ program, args }: Command): string {
  return [program, ...args].map(shellWord).join(" ");
}
