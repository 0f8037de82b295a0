import { Socket } from "node:net";
import { createInterface } from "node:readline";
import { broughtIn, removeAbandoned } from "../disk/own-folder.js";
import { removeTemporaryFiles, removeWhole, writeWhole } from "../disk/whole-file.js";
import { messageOf } from "../errors.js";
import { isAlive } from "../proc.js";
import { waitUntil } from "../wait-until.js";
import { type Holder, lockFiles, readReport } from "./journal.js";
import { makeLeaseDue } from "./lease.js";
import { type Recovery, repair } from "./repair.js";

/** flock's exit code when the lock could not be had in time. */
export const lockTimedOut = 75;

/** The file descriptor that its orders come from, and which ends with the step. */
export const ordersPipe = 3;

/** What a step writes before it closes the pipe: it was not killed, whatever it leaves. */
export const stepEnded = "ended";

/** Nothing where there is no such pipe: no step has started this guard, so it has nothing to guard. */
function openOrders(): Socket | undefined {
  try {
    return new Socket({ fd: ordersPipe, readable: true, writable: false });
  } catch {
    return undefined;
  }
}

/** The first line of what the guard reads. */
export interface GuardOrders {
  readonly directory: string;
  /** Its pid */
  readonly step: number;
  /** The step's own name, whose journal it may leave; then the others it holds. */
  readonly names: readonly [string, ...string[]];
  readonly holder: Holder;
  readonly secrets: Readonly<Record<string, string>>;
  /** The folder of the server's history */
  readonly history?: string | undefined;
}

/** A line on the guard's standard output. */
export type GuardMessage =
  | { readonly event: "said"; readonly lines: readonly string[] }
  | { readonly event: "ready" }
  | { readonly event: "failed"; readonly why: string };

/**
 * The guard's life, begun by `flock <file> … setsid --fork node guard.js`: it holds the locks from its first line
 * to its exit. It repairs what it finds, tells the step to go on, waits for the step's end of the pipe
 * to close, and repairs again if the step left a journal behind.
 */
export async function guard(recoveries: Readonly<Record<string, Recovery>>): Promise<void> {
  // The step may be gone: telling it is then of no use, and no reason to stop.
  process.stdout.on("error", () => {});
  const tell = (message: GuardMessage) => process.stdout.write(`${JSON.stringify(message)}\n`);
  const pipe = openOrders();
  if (pipe === undefined) return;
  const input = createInterface({ input: pipe });
  const ended = new Promise<void>((resolve) => input.on("close", resolve));
  const first = await new Promise<string | undefined>((resolve) => {
    input.once("line", resolve);
    input.once("close", () => resolve(undefined));
  });
  if (first === undefined) return;
  const orders = JSON.parse(first) as GuardOrders;
  let killed = true;
  let opening = "A step was killed before it was done";
  const prepared = await prepare(orders, opening, recoveries, tell);
  input.on("line", (line) => {
    if (line !== stepEnded) return;
    killed = false;
    opening = "A step ended without finishing what it began";
  });
  tell(prepared);
  await ended;
  if (killed) await removeBrought(orders);
  if (prepared.event === "failed") return;

  const [own, ...others] = filesOf(orders);
  const left = await repair(own, opening, orders, recoveries);
  const lines = left.failure === undefined ? left.lines : [...left.lines, left.failure];
  if (lines.length > 0) await writeWhole(own.report, JSON.stringify(lines));
  for (const { holder } of [own, ...others]) await removeWhole(holder);
}

/** In the clear, of a step that brought it here encrypted: its pipe closes a moment before it is gone. */
async function removeBrought({ directory, step }: GuardOrders): Promise<void> {
  await waitUntil(async () => !isAlive(step), { within: 5000, every: 20 });
  try {
    removeAbandoned(broughtIn(directory));
  } catch {
    // The next step on a database tries again, and says what is in the way.
  }
}

function filesOf({ directory, names: [own, ...others] }: GuardOrders) {
  return [lockFiles(directory, own), ...others.map((name) => lockFiles(directory, name))] as const;
}

/**
 * Repairs what lies under any of the names and writes down who holds them. What it found is told
 * and stays on disk: only a step that lives and has shown it removes it.
 */
async function prepare(
  orders: GuardOrders,
  opening: string,
  recoveries: Readonly<Record<string, Recovery>>,
  tell: (message: GuardMessage) => void,
): Promise<GuardMessage> {
  try {
    for (const files of filesOf(orders)) {
      await removeTemporaryFiles(files.holder, files.report);
      const earlier = await readReport(files.report);
      let found = await repair(files, opening, orders, recoveries);
      if (found.failure === undefined && (await makeLeaseDue(files))) {
        const { lines, failure } = await repair(files, opening, orders, recoveries);
        found = { lines: [...found.lines, ...lines], failure };
      }
      const lines = [...earlier, ...found.lines];
      try {
        // A journal that stays is found again: the next guard has the same to say about it.
        if (found.failure === undefined && found.lines.length > 0)
          await writeWhole(files.report, JSON.stringify(lines));
      } finally {
        if (lines.length > 0) tell({ event: "said", lines });
      }
      if (found.failure !== undefined) return { event: "failed", why: found.failure };
    }
    for (const { holder } of filesOf(orders))
      await writeWhole(holder, JSON.stringify(orders.holder));
    return { event: "ready" };
  } catch (error) {
    const why = `The guard of this step could not prepare its files, so nothing was begun: ${messageOf(error)}`;
    return { event: "failed", why };
  }
}
