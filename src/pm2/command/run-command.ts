import { once } from "node:events";
import { StringDecoder } from "node:string_decoder";
import { setTimeout as pause } from "node:timers/promises";
import { messageOf, StepFailure } from "../../errors.js";
import { type Command, commandText, start, timeoutProgram } from "../../exec.js";
import type { Log } from "../../log.js";
import { shortTime } from "../../text/amounts.js";
import { masker, secretValues } from "../daemon/masking.js";
import { commandMarker, endCommand } from "./end-command.js";

/** A command of the team's own, and where it runs. */
export interface OwnCommand {
  readonly command: Command;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  /** Seconds until it is ended, with all that it started */
  readonly timeout: number;
  /** The marker's value, which the journal holds: a guard ends by it what a killed step leaves */
  readonly id: string;
}

/** A longer line is shown in pieces of this many characters. */
const maxLine = 10_000;

/** Without a blank in it, of this many. */
const maxUnbroken = 1_000_000;

/** Milliseconds in which the rest of the output must have come once the program has ended. */
const lastOutput = 1000;

/**
 * Runs it to its end, and shows what it prints as it comes, with its secrets hidden.
 * @throws StepFailure if it cannot be started, ends otherwise than with exit code 0, or takes too long
 */
export async function runCommand(own: OwnCommand, log: Log): Promise<void> {
  const { command, cwd, env, timeout, id } = own;
  const text = commandText(command);
  const hide = masker(secretValues(env));
  const begun = performance.now();
  const outcome = await log.stream(`${hide(text)} prints:`, async (say) => {
    const child = start(await withinTime(command, timeout), {
      cwd,
      env: { ...env, [commandMarker]: id },
      // A group of its own: it is ended as a whole, and a runner that ends the step's leaves that to the guard.
      detached: true,
      stdio: ["ignore", "pipe", "pipe"],
    });
    for (const stream of [child.stdout, child.stderr]) readLines(stream, (line) => say(hide(line)));
    const closed = once(child, "close").catch(() => {});
    const exited = once(child, "exit").then(
      ([code, signal]) => ({ code: code as number | null, signal: signal as string | null }),
      (error: unknown) => ({ failure: messageOf(error) }),
    );
    const stop = new AbortController();
    const late = pause(timeout * 1000, "late" as const, { signal: stop.signal }).catch(() => {});
    const first = await Promise.race([exited, late]);
    stop.abort();
    if (first === "late") await endCommand(id);
    // A process that it left running may hold its output open for ever.
    await Promise.race([closed, pause(lastOutput)]);
    for (const stream of [child.stdout, child.stderr]) stream?.destroy();
    return first === "late" ? first : await exited;
  });
  const took = shortTime(performance.now() - begun);
  if (outcome === "late")
    throw new StepFailure(`${hide(text)} did not end within ${timeout} s, and was ended`);
  if ("failure" in outcome)
    throw new StepFailure(`${hide(text)} could not be started: ${outcome.failure}`);
  const { code, signal } = outcome;
  if (code !== 0)
    throw new StepFailure(
      `${hide(text)} ended with ${signal === null ? `exit code ${code}` : signal} after ${took}`,
    );
  log.info(`${hide(text)}: done in ${took}.`);
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
