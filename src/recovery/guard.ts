import { Socket } from "node:net";
import { createInterface } from "node:readline";
import { messageOf } from "../errors.js";
import { shown } from "../exec.js";
import { killedRecord } from "../history/record.js";
import { addRecord } from "../history/spool.js";
import type { StepRecord } from "../history/steps.js";
import type { Log } from "../log.js";
import { readIfThere, removeLeftovers, removeWhole, writeWhole } from "../whole-file.js";
import {
  describeHolder,
  type Holder,
  type Journal,
  lockFiles,
  readJournal,
  removeJournal,
} from "./journal.js";

/** flock's exit code when the lock could not be had in time. */
export const lockTimedOut = 75;

/** The file descriptor that its orders come from, and which ends with the step. */
export const ordersPipe = 3;

/** How the sentence about a recovery that failed begins. */
export const notPutRight = "What a killed step left behind could not be put right";

/** What a step writes before it closes the pipe: it was not killed, whatever it leaves. */
export const stepEnded = "ended";

/** The first line of what the guard reads. */
export interface GuardOrders {
  readonly directory: string;
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

/** How the journals of one kind are dealt with. */
export interface Recovery {
  /** For the message of one that failed: what ends there until it is put right */
  readonly stuck: string;
  /** For the same message: how a person sees what there is now, as a clause */
  readonly accepted: string;
  /** What the step was about, for the history: from the lock's name and the journal's state */
  readonly target: (name: string, state: unknown) => StepRecord["target"];
  /**
   * Puts right what a killed step left: brings back what was, or finishes what was all but done.
   * Must be safe to repeat: it can be killed itself.
   */
  readonly recover: (
    state: unknown,
    context: { readonly log: Log; readonly secrets: Readonly<Record<string, string>> },
  ) => Promise<void>;
}

/**
 * The guard's life, begun by `flock <file> … setsid --fork node guard.js`: it holds the locks from its first line
 * to its exit. It repairs what it finds, tells the step to go on, waits for the step's end of the pipe
 * to close, and repairs again if the step left a journal behind.
 */
export async function guard(recoveries: Readonly<Record<string, Recovery>>): Promise<void> {
  // The step may be gone: telling it is then of no use, and no reason to stop.
  process.stdout.on("error", () => {});
  const tell = (message: GuardMessage) => process.stdout.write(`${JSON.stringify(message)}\n`);
  const input = createInterface({
    input: new Socket({ fd: ordersPipe, readable: true, writable: false }),
  });
  const ended = new Promise<void>((resolve) => input.on("close", resolve));
  const first = await new Promise<string | undefined>((resolve) => {
    input.once("line", resolve);
    input.once("close", () => resolve(undefined));
  });
  if (first === undefined) return;
  const orders = JSON.parse(first) as GuardOrders;
  let opening = "A step was killed before it was done";
  const prepared = await prepare(orders, opening, recoveries, tell);
  input.on("line", (line) => {
    if (line === stepEnded) opening = "A step ended without finishing what it began";
  });
  tell(prepared);
  await ended;
  if (prepared.event === "failed") return;

  const [own, ...others] = filesOf(orders);
  const left = await repair(own.journal, opening, orders, recoveries);
  const lines = left.failure === undefined ? left.lines : [...left.lines, left.failure];
  if (lines.length > 0) await writeWhole(own.report, JSON.stringify(lines));
  for (const { holder } of [own, ...others]) await removeWhole(holder);
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
      for (const path of [files.holder, files.report]) await removeLeftovers(path);
      const earlier = JSON.parse((await readIfThere(files.report)) ?? "[]") as string[];
      const found = await repair(files.journal, opening, orders, recoveries);
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

interface Repaired {
  readonly lines: readonly string[];
  readonly failure?: string;
}

async function repair(
  path: string,
  opening: string,
  orders: GuardOrders,
  recoveries: Readonly<Record<string, Recovery>>,
): Promise<Repaired> {
  const lines: string[] = [];
  let stuck = "Every step that needs this lock";
  let accepted = "all is as you want it";
  try {
    const journal = await readJournal(path);
    if (journal === undefined) {
      // Killed while it wrote its first journal: nothing was begun, but what it wrote is a secret.
      await removeLeftovers(path);
      return { lines };
    }
    lines.push(`${opening}: ${describeHolder(journal.holder)}.`);
    const recovery = recoveries[journal.kind];
    if (recovery === undefined) throw new Error(`nothing here can recover a ${journal.kind}`);
    ({ stuck, accepted } = recovery);
    await recovery.recover(journal.state, { log: collect(lines), secrets: orders.secrets });
    await removeJournal(path);
    lines.push(`Its guard put things right at ${new Date().toISOString()}.`);
    await noteRepair(journal, recovery, lines, orders);
    return { lines };
  } catch (error) {
    const failure =
      `${notPutRight}: ${messageOf(error).replace(/\.$/, "")}. ` +
      `${stuck} ends here until it is. Remove the cause and run again; or, if ${accepted}, ` +
      `move the journal away: ${shown({ program: "mv", args: [path, `${path}.given-up`] })}`;
    return { lines, failure };
  }
}

/** The step itself could note nothing any more. What is put right stays so, also where nobody can note it. */
async function noteRepair(
  { holder, state }: Journal,
  { target }: Recovery,
  lines: readonly string[],
  { history, names: [name] }: GuardOrders,
): Promise<void> {
  if (history === undefined) return;
  await addRecord(history, killedRecord(holder, target(name, state), lines)).catch(() => {});
}

/** A log that keeps sentences for the next run to show; the guard itself has no reader. */
function collect(lines: string[]): Log {
  const say = (sentence: string) => {
    lines.push(sentence);
  };
  return {
    info: say,
    outcome: (sentence, text) => say(text === undefined ? sentence : `${sentence}\n${text}`),
    warning: say,
    debug() {},
    table() {},
    foreign: (title, text) => say(`${title}\n${text}`),
    phase: async (_name, body) => body(),
    group: async (_title, body) => body(),
  };
}
