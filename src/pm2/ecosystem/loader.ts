import { once } from "node:events";
import { start } from "../../exec.js";
import { program } from "../../program.js";
import { environmentForEcosystem } from "./environment.js";

/** Seconds that loading may take; a file that hangs is ended then. */
export const loadDeadline = 15;

/** A process that loads one file, once it is told which. */
interface Loader {
  readonly child: ReturnType<typeof start>;
  /** Its exit code, and the signal that ended it */
  readonly closed: Promise<[number | null, string | null]>;
  readonly started: number;
}

/** Of a file's process: what it wrote, or how it ended without having written anything. */
export type LoaderAnswer =
  | { readonly text: string }
  | { readonly code: number | null; readonly signal: string | null };

/** Milliseconds for which a loader waits for its order: its deadline runs from its start. */
const maxWaiting = 2000;

let waiting: Loader | undefined;

/**
 * Starts a loader before it is known what to load: Node.js takes longer to start than the file to load,
 * and has started by the time that this step has read its inputs and looked at the server. One that
 * is not needed ends with the step, whose end closes its input.
 */
export function startLoader(env: Readonly<NodeJS.ProcessEnv>): void {
  try {
    waiting = loader(env);
  } catch {
    // Where none can be started now, it is tried again when there is something to load.
  }
}

function loader(env: Readonly<NodeJS.ProcessEnv>): Loader {
  const deadline = ["--foreground", "--signal=KILL", String(loadDeadline)];
  const child = start(
    { program: "timeout", args: [...deadline, process.execPath, program("load-ecosystem.cjs")] },
    { env: environmentForEcosystem(env), stdio: ["pipe", "ignore", "ignore", "pipe"] },
  );
  // It may have ended before its order is written: then it has not answered, which says enough.
  child.stdin?.on("error", () => {});
  const closed = once(child, "close") as Promise<[number | null, string | null]>;
  // Whoever gives it an order gets the error; until then nobody does.
  closed.catch(() => {});
  return { child, closed, started: performance.now() };
}

/** The loader that waits, if it is fresh. */
function takeLoader(env: Readonly<NodeJS.ProcessEnv>): Loader {
  const taken = waiting;
  waiting = undefined;
  if (taken !== undefined && performance.now() - taken.started < maxWaiting) return taken;
  taken?.child.stdin?.end();
  return loader(env);
}

/**
 * Has a process of its own load this file, in this folder, with the step's variables but without the
 * runner's. See load-ecosystem.cts for the order and the answer.
 */
export async function loadInProcess(
  file: string,
  workingDirectory: string,
  env: Readonly<NodeJS.ProcessEnv>,
): Promise<LoaderAnswer> {
  const { child, closed } = takeLoader(env);
  const pieces: Buffer[] = [];
  child.stdio[3]?.on("data", (piece: Buffer) => pieces.push(piece));
  child.stdin?.end(JSON.stringify({ file, workingDirectory }));
  const [code, signal] = await closed;
  const text = Buffer.concat(pieces).toString();
  return text === "" ? { code, signal } : { text };
}
