import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createInterface } from "node:readline";
import { StepFailure, UsageError } from "../errors.js";
import { start } from "../exec.js";
import type { Log } from "../log.js";
import { program } from "../program.js";
import { privateFolder, readIfThere, removeWhole } from "../whole-file.js";
import {
  type GuardMessage,
  type GuardOrders,
  lockTimedOut,
  notPutRight,
  stepEnded,
} from "./guard.js";
import { endWhenInterrupted } from "./interruption.js";
import { describeHolder, type Holder, lockFiles, removeJournal, writeJournal } from "./journal.js";

type Guard = ReturnType<typeof start>;

/** A lock that is held, by a guard that undoes this step if it is killed. */
export interface Session {
  /** Writes down what is about to be done and how to undo it. To be called before each act. */
  record(state: unknown): Promise<void>;
  /** Nothing is left to undo: removes the journal. The lock stays. */
  settle(): Promise<void>;
  /** Whether something that was recorded is not settled: a recovery will still want what it needs. */
  unsettled(): boolean;
  /** Aborted when the guard dies: from then on another run may hold the lock, so nothing may act. */
  readonly lost: AbortSignal;
}

export interface SessionOptions {
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

/**
 * Runs `body` while a guard holds the lock, or the locks. The guard first repairs what a killed run left behind.
 * When `body` ends, well or not, the lock is released; a journal that it left is undone first.
 *
 * @throws UsageError when the lock is still held after `timeout`, StepFailure when the guard dies
 */
export async function withSession<T>(
  options: SessionOptions,
  body: (session: Session) => Promise<T>,
): Promise<T> {
  const { directory, name, kind, holder, log } = options;
  await privateFolder(directory);
  const files = lockFiles(directory, name);
  const guard = startGuard(options);
  const exited = once(guard, "exit");
  try {
    await lockHeld(guard, options);
  } catch (error) {
    guard.stdin?.end();
    throw error;
  }

  let done = false;
  let unsettled = false;
  const released = endWhenInterrupted({ name, unsettled: () => unsettled, log });
  const loss = new AbortController();
  const lost = exited.then(() => {
    if (done) return;
    const failure = new StepFailure(
      "The guard of this step was killed, so this step stops at once: nothing would undo it, and " +
        "another run may hold the lock by now. The next run puts things right.",
    );
    loss.abort(failure);
    throw failure;
  });
  lost.catch(() => {});
  try {
    const work = body({
      // Without the guard, the journal of this name may be another run's.
      record: async (state) => {
        loss.signal.throwIfAborted();
        unsettled = true;
        await writeJournal(files.journal, { version: 1, kind, holder, state });
      },
      settle: async () => {
        loss.signal.throwIfAborted();
        await removeJournal(files.journal);
        unsettled = false;
      },
      unsettled: () => unsettled,
      lost: loss.signal,
    });
    work.catch(() => {});
    await Promise.race([work, lost]);
    return await work;
  } finally {
    done = true;
    released();
    guard.stdin?.end(`${stepEnded}\n`);
    await exited;
    // Only a step that gave up without settling leaves its guard something to do; what lies there
    // after a guard's death is another run's.
    const report = loss.signal.aborted ? undefined : await readIfThere(files.report);
    if (report !== undefined) {
      show(JSON.parse(report) as string[], log);
      await removeWhole(files.report);
    }
  }
}

function show(lines: readonly string[], log: Log): void {
  for (const line of lines)
    if (line.startsWith(notPutRight)) log.warning(line);
    else log.info(line);
}

/** In one order for everybody: two steps that want the same names cannot wait for each other. */
function sortedNames({ name, also = [] }: SessionOptions): string[] {
  return [...new Set([name, ...also])].sort();
}

function startGuard(options: SessionOptions): Guard {
  const { directory, name, holder, timeout, secrets, history } = options;
  // Each flock becomes the next program and leaves it the open file, and so the lock.
  const chain = sortedNames(options).flatMap((each) => [
    ...["flock", "--exclusive", "--no-fork", "--timeout", String(timeout)],
    ...["--conflict-exit-code", String(lockTimedOut), lockFiles(directory, each).lock],
  ]);
  const guard = start(
    { program: "flock", args: [...chain.slice(1), process.execPath, program("guard.js")] },
    {
      // A session of its own, in a folder that stays, without the job's variables: neither a
      // cancelled step nor the end of the job takes it along.
      detached: true,
      cwd: directory,
      env: guardEnvironment(),
      stdio: ["pipe", "pipe", "ignore"],
    },
  );
  guard.stdin?.on("error", () => {});
  const others = sortedNames(options).filter((each) => each !== name);
  const orders: GuardOrders = {
    directory,
    names: [name, ...others],
    holder,
    secrets: secrets ?? {},
    history,
  };
  guard.stdin?.write(`${JSON.stringify(orders)}\n`);
  return guard;
}

function guardEnvironment(): Record<string, string> {
  const kept = ["PATH", "HOME", "USER", "LOGNAME", "SHELL", "LANG", "TZ", "TMPDIR"];
  return Object.fromEntries(
    kept.flatMap((key) => (process.env[key] ? [[key, process.env[key]]] : [])),
  );
}

/** Another run holds the lock, and has held it for as long as this one was to wait. */
export class LockHeld extends UsageError {}

/** Waits until the guard holds the locks and has repaired what there was to repair. */
async function lockHeld(guard: Guard, options: SessionOptions): Promise<void> {
  const { directory, name, timeout, log } = options;
  let late = false;
  // Each flock of the chain waits that long by itself: together they would take a multiple of it.
  const ending = setTimeout(async () => {
    late = await waitsForLock(guard);
    if (late) guard.kill();
    // With no time to wait, each of them still has to start.
  }, Math.max(1, timeout) * 1000);
  if (sortedNames(options).length === 1) clearTimeout(ending);
  const waiting = setTimeout(async () => {
    const held = await heldLock(options);
    if (held === undefined) return;
    log.info(`Waiting up to ${timeout} s for the lock of ${held.name}, held by ${held.who}.`);
  }, 1500);
  try {
    if (!guard.stdout) throw new Error("the guard has no output");
    for await (const line of createInterface({ input: guard.stdout })) {
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
  if (guard.exitCode === null && guard.signalCode === null) await once(guard, "exit");
  if (guard.exitCode !== lockTimedOut && !late)
    throw new Error(
      `The guard ended with exit code ${guard.exitCode ?? guard.signalCode} before it held the lock.`,
    );
  const held = (await heldLock(options)) ?? { name, who: "another run" };
  throw new LockHeld(
    `The lock of ${held.name} is still held by ${held.who} after ${timeout} s. ` +
      "Nothing was touched. Wait for that run, or raise lock-timeout.",
  );
}

/** Whether it is still one of the flocks, and not yet the guard, which begins with all locks held. */
async function waitsForLock({ pid }: Guard): Promise<boolean> {
  const name = await readFile(`/proc/${pid}/comm`, "utf8").catch(() => "");
  return name.trim() === "flock";
}

/** The first of the wanted locks that somebody holds; nothing where that cannot be told. */
async function heldLock(
  options: SessionOptions,
): Promise<{ readonly name: string; readonly who: string } | undefined> {
  for (const name of sortedNames(options)) {
    try {
      const text = await readIfThere(lockFiles(options.directory, name).holder);
      if (text !== undefined) return { name, who: describeHolder(JSON.parse(text) as Holder) };
    } catch {
      // Who holds it is only for the message.
    }
  }
  return undefined;
}
