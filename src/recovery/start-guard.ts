import { once } from "node:events";
import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import { removeWhole } from "../disk/whole-file.js";
import { StepFailure, UsageError } from "../errors.js";
import { start } from "../exec.js";
import type { Log } from "../log.js";
import { processName } from "../proc.js";
import { program } from "../program.js";
import { type GuardMessage, type GuardOrders, lockTimedOut, ordersPipe } from "./guard.js";
import { describeHolder, type Holder, lockFiles, readHolder } from "./journal.js";
import { notPutRight } from "./repair.js";

/** A guard on its way, and the two pipes that join it to this step for as long as both live. */
interface Guard {
  readonly orders: Writable;
  readonly output: Readable;
  /** The process that waits for the locks. It ends when the guard begins, or with the exit code that says why none did. */
  readonly waiting: ReturnType<typeof start>;
  readonly began: Promise<number | null>;
}

export interface GuardWish {
  /** Private folder of locks and journals, on the server's disk. */
  readonly directory: string;
  /** What is locked, e.g. a namespace. */
  readonly name: string;
  /** Further names, held by the same guard; the journal lies under `name`. */
  readonly also?: readonly string[];
  /** Seconds to wait for all of the locks together. */
  readonly timeout: number;
  /** Which recovery undoes the states of this session. */
  readonly kind: string;
  readonly holder: Holder;
  /** What the recovery needs and no disk may hold; reaches the guard through its pipe. */
  readonly secrets?: Readonly<Record<string, string>>;
  /** Where the guard notes what it put right; see src/history */
  readonly history?: string;
  readonly log: Log;
}

/** What a guard found or did, as it told it. */
export function show(lines: readonly string[], log: Log): void {
  for (const line of lines)
    if (line.startsWith(notPutRight)) log.warning(line);
    else log.info(line);
}

/** In one order for everybody: two steps that want the same names cannot wait for each other. */
function sortedNames({ name, also = [] }: GuardWish): string[] {
  return [...new Set([name, ...also])].sort();
}

/**
 * Starts the chain that becomes the guard: `flock` for each lock, then `setsid --fork`, which hands the
 * locks to a child and ends. So the guard is no descendant of this step: whoever ends a program by
 * going down its process tree, as PM2 does with a runner that is one of its apps, does not find it.
 */
export function startGuard(options: GuardWish): Guard {
  const { directory, name, holder, timeout, secrets, history } = options;
  // Each flock becomes the next program and leaves it the open file, and so the lock.
  const chain = sortedNames(options).flatMap((each) => [
    ...["flock", "--exclusive", "--no-fork", "--timeout", String(timeout)],
    ...["--conflict-exit-code", String(lockTimedOut), lockFiles(directory, each).lock],
  ]);
  const apart = ["setsid", "--fork", process.execPath, program("guard.js")];
  const waiting = start(
    { program: "flock", args: [...chain.slice(1), ...apart] },
    {
      // In a folder that stays, without the job's variables: neither a cancelled step nor the end of
      // the job takes it along, also while it waits.
      detached: true,
      cwd: directory,
      env: guardEnvironment(),
      // Not its standard input: Node.js closes that as soon as the process that it started has ended.
      stdio: ["ignore", "pipe", "ignore", "pipe"],
    },
  );
  const output = waiting.stdout;
  const orders = waiting.stdio[ordersPipe] as Writable | null | undefined;
  if (!orders || !output) throw new Error("the guard has no pipes");
  orders.on("error", () => {});
  const began = once(waiting, "exit").then(([code]) => code as number | null);
  began.catch(() => {});
  const others = sortedNames(options).filter((each) => each !== name);
  const first: GuardOrders = {
    directory,
    step: process.pid,
    names: [name, ...others],
    holder,
    secrets: secrets ?? {},
    history,
  };
  orders.write(`${JSON.stringify(first)}\n`);
  return { orders, output, waiting, began };
}

/** flock's exit code when it holds the lock, but the next program is not there. */
const notExecuted = 69;

export function guardEnvironment(): Record<string, string> {
  const kept = ["PATH", "HOME", "USER", "LOGNAME", "SHELL", "LANG", "TZ", "TMPDIR"];
  return Object.fromEntries(
    kept.flatMap((key) => (process.env[key] ? [[key, process.env[key]]] : [])),
  );
}

/** Another run holds the lock, and has held it for as long as this one was to wait. */
export class LockHeld extends UsageError {}

/** Waits until the guard holds the locks and has repaired what there was to repair. */
export async function lockHeld(guard: Guard, options: GuardWish): Promise<void> {
  const { directory, name, timeout, log } = options;
  let late = false;
  // Each flock of the chain waits that long by itself: together they would take a multiple of it.
  const ending = setTimeout(async () => {
    late = waitsForLock(guard);
    if (late) guard.waiting.kill();
    // With no time to wait, each of them still has to start.
  }, Math.max(1, timeout) * 1000);
  if (sortedNames(options).length === 1) clearTimeout(ending);
  const waiting = setTimeout(async () => {
    const held = await heldLock(options);
    if (held === undefined) return;
    log.info(`Waiting up to ${timeout} s for the lock of ${held.name}, held by ${held.who}.`);
  }, 1500);
  try {
    for await (const line of createInterface({ input: guard.output })) {
      const message = JSON.parse(line) as GuardMessage;
      if (message.event === "said") {
        show(message.lines, log);
        continue;
      }
      // All that it had to say is shown by now, and the guard still holds the locks.
      for (const each of sortedNames(options)) await removeWhole(lockFiles(directory, each).report);
      if (message.event === "ready") return;
      throw new StepFailure(message.why);
    }
  } finally {
    clearTimeout(waiting);
    clearTimeout(ending);
  }
  const code = await guard.began;
  if (code === notExecuted)
    throw new UsageError(
      "The program setsid cannot be run, so this step has no guard and nothing was touched. Install it: it is part of util-linux, as flock is.",
    );
  if (code !== lockTimedOut && !late)
    throw new Error(
      code === 0
        ? "The guard ended before it was ready, so nothing was touched."
        : `The guard ended with exit code ${code ?? guard.waiting.signalCode} before it held the lock.`,
    );
  const held = (await heldLock(options)) ?? { name, who: "another run" };
  throw new LockHeld(
    `The lock of ${held.name} is still held by ${held.who} after ${timeout} s. ` +
      "Nothing was touched. Wait for that run, or raise lock-timeout.",
  );
}

/** Whether it is still one of the flocks, and not yet the guard, which begins with all locks held. */
function waitsForLock({ waiting }: Guard): boolean {
  return processName(waiting.pid) === "flock";
}

/** The first of the wanted locks that somebody holds; nothing where that cannot be told. */
async function heldLock(
  options: GuardWish,
): Promise<{ readonly name: string; readonly who: string } | undefined> {
  for (const name of sortedNames(options)) {
    const holder = await readHolder(lockFiles(options.directory, name).holder);
    if (holder !== undefined) return { name, who: describeHolder(holder) };
  }
  return undefined;
}
