import { once } from "node:events";
import { closeSync, openSync } from "node:fs";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { privateFolder } from "../../../disk/whole-file.js";
import { UsageError } from "../../../errors.js";
import { type Executed, execute, findProgram, start } from "../../../exec.js";
import type { Content } from "./content.js";

/** Seconds for what reads and lists keys. */
const deadline = 60;

/** The system's gpg, with the keyring of the user, or of a home of its own. */
export interface Gpg {
  readonly program: string;
  /** Never the step's own: what gpg starts lives on, and the step's inputs hold secrets. */
  readonly env: Readonly<Record<string, string>>;
  readonly home?: string;
}

/**
 * That of the user.
 * @param why who needs it, for a message
 */
export async function usersGpg(env: Readonly<NodeJS.ProcessEnv>, why: string): Promise<Gpg> {
  const program = (await findProgram("gpg", env.PATH)) ?? (await findProgram("gpg2", env.PATH));
  if (program === undefined)
    throw new UsageError(
      `${why}, and the program gpg was not found on PATH. Install it on this machine: sudo apt-get install gnupg.`,
    );
  const known = ["PATH", "HOME", "GNUPGHOME"].flatMap((name) => {
    const value = env[name];
    return value === undefined || value === "" ? [] : [[name, value] as const];
  });
  return { program, env: { ...Object.fromEntries(known), LC_ALL: "C" } };
}

/** One with an empty keyring of its own, below a folder that is removed when the step is killed. */
export interface PrivateGpg extends Gpg {
  /** Ends its agent, and removes its keys. */
  end(): Promise<void>;
}

export async function privateGpg(user: Gpg, folder: string): Promise<PrivateGpg> {
  await privateFolder(folder);
  await writeFile(join(folder, "gpg-agent.conf"), "disable-scdaemon\n", { mode: 0o600 });
  // The agent's socket lies in it, and the path of a socket has at most 107 bytes: this one is short wherever it is.
  const handle = openSync(folder, "r");
  const home = `/proc/${process.pid}/fd/${handle}`;
  const { GNUPGHOME: _, ...env } = user.env;
  return {
    ...{ program: user.program, env, home },
    end: async () => {
      // Its agent ends without its home, too: this is the polite way.
      const gpgconf = await findProgram("gpgconf", env.PATH);
      if (gpgconf !== undefined)
        await execute(
          { program: gpgconf, args: ["--homedir", home, "--kill", "all"] },
          { env, deadline },
        ).catch(() => undefined);
      closeSync(handle);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** What lets gpg ask nobody, and say by words of a fixed form what it did. */
const argsOf = ({ home }: Gpg, args: readonly string[]) => [
  ...(home === undefined ? [] : ["--homedir", home]),
  ...["--batch", "--no-tty", "--status-fd", "2", "--pinentry-mode", "error"],
  ...args,
];

export function runGpg(gpg: Gpg, args: readonly string[], input?: string): Promise<Executed> {
  const { program, env } = gpg;
  return execute(
    { program, args: argsOf(gpg, args) },
    { env, deadline, ...(input === undefined ? {} : { input }) },
  );
}

/**
 * A content, as gpg makes it of another one.
 * @param fault what is wrong with what came, by gpg's exit code and what it said; asked at the end
 */
export async function* throughGpg(
  gpg: Gpg,
  args: readonly string[],
  content: Content,
  fault: (code: number | null, said: string) => Error | undefined,
): Content {
  const command = { program: gpg.program, args: argsOf(gpg, args) };
  const child = start(command, { env: { ...gpg.env }, stdio: ["pipe", "pipe", "pipe"] });
  const { stdin, stdout, stderr } = child;
  if (!stdin || !stdout || !stderr) throw new Error("gpg has no pipes");
  let said = "";
  stderr.on("data", (piece) => {
    said = (said + piece).slice(-64_000);
  });
  const closed = once(child, "close").then(
    ([code]) => code as number | null,
    (error: Error) => error,
  );
  let stopped: { readonly by: unknown } | undefined;
  const watched = async function* () {
    try {
      yield* content;
    } catch (error) {
      stopped = { by: error };
      throw error;
    }
  };
  // That gpg takes nothing any more is no fault of what it is given: its exit code tells why.
  const fed = pipeline(Readable.from(watched()), stdin).catch(() => {});
  try {
    yield* stdout as AsyncIterable<Uint8Array>;
    const code = await closed;
    await fed;
    if (stopped !== undefined) throw stopped.by;
    if (code instanceof Error) throw code;
    const wrong = fault(code, said);
    if (wrong !== undefined) throw wrong;
  } finally {
    child.kill();
  }
}

/** What gpg said to people, on one line. */
export function wordsOf(said: string): string {
  const lines = said.split("\n").filter((line) => line.startsWith("gpg: "));
  return lines
    .map((line) => line.slice("gpg: ".length).trim())
    .filter((line) => !/^(?:keybox|.*trustdb|Total number|encrypted with|\s)/.test(line))
    .slice(-3)
    .join("; ")
    .slice(0, 300);
}
