import { createInterface } from "node:readline";
import { messageOf } from "../errors.js";
import type { Log } from "../log.js";
import { readIfThere, removeLeftovers, removeWhole, writeWhole } from "../whole-file.js";
import { describeHolder, type Holder, lockFiles, readJournal, removeJournal } from "./journal.js";

/** flock's exit code when the lock could not be had in time. */
export const lockTimedOut = 75;

/** The first line on the guard's standard input. */
export interface GuardOrders {
  readonly directory: string;
  readonly name: string;
  readonly holder: Holder;
  readonly secrets: Readonly<Record<string, string>>;
}

/** A line on the guard's standard output. */
export type GuardMessage =
  | { readonly event: "said"; readonly lines: readonly string[] }
  | { readonly event: "ready" }
  | { readonly event: "failed"; readonly why: string };

/**
 * Puts right what a killed step left: brings back what was, or finishes what was all but done.
 * Must be safe to repeat: it can be killed itself.
 */
export type Recovery = (
  state: unknown,
  context: { readonly log: Log; readonly secrets: Readonly<Record<string, string>> },
) => Promise<void>;

/**
 * The guard's life, begun by `flock <file> node guard.js`: it holds the lock from its first line to
 * its exit. It repairs what it finds, tells the step to go on, waits for the step's end of the pipe
 * to close, and repairs again if the step left a journal behind.
 */
export async function guard(recoveries: Readonly<Record<string, Recovery>>): Promise<void> {
  // The step may be gone: telling it is then of no use, and no reason to stop.
  process.stdout.on("error", () => {});
  const tell = (message: GuardMessage) => process.stdout.write(`${JSON.stringify(message)}\n`);
  const input = createInterface({ input: process.stdin });
  const ended = new Promise<void>((resolve) => input.on("close", resolve));
  const first = await new Promise<string | undefined>((resolve) => {
    input.once("line", resolve);
    input.once("close", () => resolve(undefined));
  });
  if (first === undefined) return;
  const orders = JSON.parse(first) as GuardOrders;
  const files = lockFiles(orders.directory, orders.name);

  const earlier = await readIfThere(files.report);
  if (earlier !== undefined) tell({ event: "said", lines: JSON.parse(earlier) as string[] });
  const found = await repair(files.journal, orders, recoveries);
  if (found.lines.length > 0) tell({ event: "said", lines: found.lines });
  if (found.failure !== undefined) {
    tell({ event: "failed", why: found.failure });
    return;
  }
  await removeWhole(files.report);
  for (const path of [files.holder, files.report]) await removeLeftovers(path);
  await writeWhole(files.holder, JSON.stringify(orders.holder));
  tell({ event: "ready" });

  await ended;
  const left = await repair(files.journal, orders, recoveries);
  if (left.lines.length > 0) await writeWhole(files.report, JSON.stringify(left.lines));
  await removeWhole(files.holder);
}

interface Repaired {
  readonly lines: readonly string[];
  readonly failure?: string;
}

async function repair(
  path: string,
  orders: GuardOrders,
  recoveries: Readonly<Record<string, Recovery>>,
): Promise<Repaired> {
  const lines: string[] = [];
  try {
    const journal = await readJournal(path);
    if (journal === undefined) {
      // Killed while it wrote its first journal: nothing was begun, but what it wrote is a secret.
      await removeLeftovers(path);
      return { lines };
    }
    lines.push(`A step was killed before it was done: ${describeHolder(journal.holder)}.`);
    const recover = recoveries[journal.kind];
    if (recover === undefined) throw new Error(`nothing here can recover a ${journal.kind}`);
    await recover(journal.state, { log: collect(lines), secrets: orders.secrets });
    await removeJournal(path);
    lines.push(`Its guard put things right at ${new Date().toISOString()}.`);
    return { lines };
  } catch (error) {
    const failure = `What a killed step left behind could not be put right: ${messageOf(error)} (journal: ${path})`;
    lines.push(failure);
    return { lines, failure };
  }
}

/** A log that keeps sentences for the next run to show; the guard itself has no reader. */
function collect(lines: string[]): Log {
  const say = (sentence: string) => {
    lines.push(sentence);
  };
  return {
    info: say,
    warning: say,
    debug() {},
    table() {},
    foreign: (title, text) => say(`${title}\n${text}`),
    group: async (_title, body) => body(),
  };
}
