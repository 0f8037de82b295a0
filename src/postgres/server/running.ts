import { once } from "node:events";
import { createInterface } from "node:readline";
import type { Writable } from "node:stream";
import { type Command, findProgram, start } from "../../exec.js";

/** A program of PostgreSQL's at work, beside others. */
export interface Running {
  /** Its standard input; whoever started it closes it. */
  readonly input: Writable;
  /** Asks it to end; it takes its own workers along. */
  stop(): void;
  readonly ended: Promise<Ended>;
}

export interface Ended {
  /** Negative when something killed it. */
  readonly exitCode: number;
  /** The end of what it said, without what `heard` took. */
  readonly said: string;
}

const remembered = 8000;

/** Those that are at work. */
const children = new Set<ReturnType<typeof start>>();

/** Ends all of them at once: asked to end, they would first ask the server, which answers nobody any more. */
export function killAll(): void {
  for (const child of children) child.kill("SIGKILL");
}

/**
 * Starts a program that works on for as long as it takes.
 * @param heard gets each line that it says, and tells whether that was only progress
 */
export async function begin(
  { program, args }: Command,
  env: Readonly<Record<string, string>>,
  heard: (line: string) => boolean = () => false,
): Promise<Running> {
  // It goes with the step, also where that alone is killed, and takes its statements on the server along.
  const setpriv = await findProgram("setpriv", process.env.PATH);
  const command =
    setpriv === undefined
      ? { program, args }
      : { program: setpriv, args: ["--pdeathsig", "TERM", "--", program, ...args] };
  const child = start(command, { stdio: ["pipe", "pipe", "pipe"], env });
  children.add(child);
  child.once("close", () => children.delete(child));
  const { stdin, stdout, stderr } = child;
  if (stdin === null || stdout === null || stderr === null)
    throw new Error(`${program} has no pipes`);
  let said = "";
  for (const input of [stdout, stderr])
    createInterface({ input }).on("line", (line) => {
      if (!heard(line)) said = `${said}${line}\n`.slice(-remembered);
    });
  // It may end before it has read all: its own words say why.
  stdin.on("error", () => {});
  const ended = once(child, "close").then(([code]) => ({
    exitCode: (code as number | null) ?? -1,
    said: said.trim(),
  }));
  return { input: stdin, stop: () => child.kill("SIGTERM"), ended };
}
