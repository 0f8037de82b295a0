import { once } from "node:events";
import { StringDecoder } from "node:string_decoder";
import { messageOf } from "../../errors.js";
import { type Command, start, timeoutProgram } from "../../exec.js";
import { late, orLate } from "../../wait-until.js";
import { commandMarker, endCommand } from "./end-command.js";

/** A command of the team's own, and where it runs. */
export interface OwnCommand {
  readonly command: Command;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  /** Seconds until it is ended, with all that it started */
  readonly timeout: number;
  /** The marker's value, by which it is found again with all that it started */
  readonly id: string;
}

/** How it ended: by itself, by its time, or before it had begun. */
export type CommandEnd =
  | { readonly code: number | null; readonly signal: string | null }
  | { readonly failure: string }
  | typeof late;

/** A longer line is passed on in pieces of this many characters. */
const maxLine = 10_000;

/** Without a blank in it, of this many. */
const maxUnbroken = 1_000_000;

/** Milliseconds in which the rest of the output must have come once the program has ended. */
const lastOutput = 1000;

/**
 * Runs a command to its end, or ends it when its time is over, with everything that it started in turn.
 * @param say called with each line that it prints, as it comes
 */
export async function runToEnd(own: OwnCommand, say: (line: string) => void): Promise<CommandEnd> {
  const { command, cwd, env, timeout, id } = own;
  const child = start(await withinTime(command, timeout), {
    cwd,
    env: { ...env, [commandMarker]: id },
    // A group of its own: it is ended as a whole, and a runner that ends the step's leaves that to the guard.
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  });
  for (const stream of [child.stdout, child.stderr]) readLines(stream, say);
  const closed = once(child, "close").catch(() => {});
  const exited = once(child, "exit").then(
    ([code, signal]): CommandEnd => ({ code, signal }),
    (error: unknown): CommandEnd => ({ failure: messageOf(error) }),
  );
  const end = await orLate(exited, timeout * 1000);
  if (end === late) await endCommand(id);
  // A process that it left running may hold its output open for ever.
  await orLate(closed, lastOutput);
  for (const stream of [child.stdout, child.stderr]) stream?.destroy();
  return end;
}

/**
 * Under coreutils' timeout, which leads the group, keeps the marker whatever the program does to its own
 * variables in memory, and ends it also where step and guard are gone.
 */
async function withinTime({ program, args }: Command, seconds: number): Promise<Command> {
  return {
    program: await timeoutProgram(),
    args: ["--kill-after=5", String(seconds + 10), program, ...args],
  };
}

function readLines(stream: NodeJS.ReadableStream | null, say: (line: string) => void): void {
  const decoder = new StringDecoder("utf8");
  let rest = "";
  stream?.on("data", (data: Buffer) => {
    rest += decoder.write(data);
    for (let end = rest.indexOf("\n"); end >= 0; end = rest.indexOf("\n")) {
      say(rest.slice(0, end));
      rest = rest.slice(end + 1);
    }
    // Between words: half a secret would not be known as one.
    const blank = rest.length > maxLine ? rest.lastIndexOf(" ") : -1;
    if (blank > 0 || rest.length > maxUnbroken) {
      say(rest.slice(0, blank > 0 ? blank : rest.length));
      rest = blank > 0 ? rest.slice(blank) : "";
    }
  });
  stream?.on("end", () => {
    if (rest !== "") say(rest);
  });
}
