import { once } from "node:events";
import { createInterface } from "node:readline";
import { StepFailure, UsageError } from "../errors.js";
import { start } from "../exec.js";
import type { Log } from "../log.js";
import { program } from "../program.js";
import { privateFolder, readIfThere, removeWhole } from "../whole-file.js";
import { type GuardMessage, type GuardOrders, lockTimedOut } from "./guard.js";
import { describeHolder, type Holder, lockFiles, removeJournal, writeJournal } from "./journal.js";

type Guard = ReturnType<typeof start>;

/** A lock that is held, by a guard that undoes this step if it is killed. */
export interface Session {
  /** Writes down what is about to be done and how to undo it. To be called before each act. */
  record(state: unknown): Promise<void>;
  /** Nothing is left to undo: removes the journal. The lock stays. */
  settle(): Promise<void>;
  /** Aborted when the guard dies: from then on another run may hold the lock, so nothing may act. */
  readonly lost: AbortSignal;
}

export interface SessionOptions {
  /** Private folder of locks and journals, on the server's disk. */
  readonly directory: string;
  /** What is locked, e.g. a namespace. */
  readonly name: string;
  /** Seconds to wait for the lock. */
  readonly timeout: number;
  /** Which recovery undoes the states of this session. */
  readonly kind: string;
  readonly holder: Holder;
  /** What the recovery needs and no disk may hold; reaches the guard through its pipe. */
  readonly secrets?: Readonly<Record<string, string>>;
  readonly log: Log;
}

/**
 * Runs `body` while a guard holds the lock. The guard first repairs what a killed run left behind.
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
  const guard = startGuard(options, files.lock);
  const exited = once(guard, "exit");
  await lockHeld(guard, options, files.holder);

  let done = false;
  const loss = new AbortController();
  const lost = exited.then(() => {
    if (done) return;
    loss.abort();
    throw new StepFailure(
      "The guard of this step was killed, so this step stops at once: nothing would undo it, and " +
        "another run may hold the lock by now. The next run puts things right.",
    );
  });
  lost.catch(() => {});
  try {
    const work = body({
      record: (state) => writeJournal(files.journal, { version: 1, kind, holder, state }),
      settle: () => removeJournal(files.journal),
      lost: loss.signal,
    });
    work.catch(() => {});
    await Promise.race([work, lost]);
    return await work;
  } finally {
    done = true;
    guard.stdin?.end();
    await exited;
    // Only a step that gave up without settling leaves its guard something to do.
    const report = await readIfThere(files.report);
    if (report !== undefined) {
      for (const line of JSON.parse(report) as string[]) log.info(line);
      await removeWhole(files.report);
    }
  }
}

function startGuard(options: SessionOptions, lock: string): Guard {
  const { directory, name, holder, timeout, secrets } = options;
  const args = ["--exclusive", "--no-fork", "--timeout", String(timeout)];
  args.push("--conflict-exit-code", String(lockTimedOut), lock);
  args.push(process.execPath, program("guard.js"));
  const guard = start(
    { program: "flock", args },
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
  const orders: GuardOrders = { directory, name, holder, secrets: secrets ?? {} };
  guard.stdin?.write(`${JSON.stringify(orders)}\n`);
  return guard;
}

function guardEnvironment(): Record<string, string> {
  const kept = ["PATH", "HOME", "USER", "LOGNAME", "SHELL", "LANG", "TZ", "TMPDIR"];
  return Object.fromEntries(
    kept.flatMap((key) => (process.env[key] ? [[key, process.env[key]]] : [])),
  );
}

/** Waits until the guard holds the lock and has repaired what there was to repair. */
async function lockHeld(
  guard: Guard,
  { name, timeout, log }: SessionOptions,
  holderFile: string,
): Promise<void> {
  const waiting = setTimeout(() => {
    void readIfThere(holderFile).then((text) => {
      if (text === undefined) return;
      log.info(
        `Waiting up to ${timeout} s for the lock of ${name}, held by ${describeHolder(JSON.parse(text) as Holder)}.`,
      );
    });
  }, 1500);
  try {
    if (!guard.stdout) throw new Error("the guard has no output");
    for await (const line of createInterface({ input: guard.stdout })) {
      const message = JSON.parse(line) as GuardMessage;
      if (message.event === "ready") return;
      if (message.event === "failed") throw new StepFailure(message.why);
      for (const said of message.lines) log.info(said);
    }
  } finally {
    clearTimeout(waiting);
  }
  if (guard.exitCode === null && guard.signalCode === null) await once(guard, "exit");
  if (guard.exitCode !== lockTimedOut)
    throw new Error(
      `The guard ended with exit code ${guard.exitCode ?? guard.signalCode} before it held the lock.`,
    );
  const text = await readIfThere(holderFile);
  const who = text === undefined ? "another run" : describeHolder(JSON.parse(text) as Holder);
  throw new UsageError(
    `The lock of ${name} is still held by ${who} after ${timeout} s. ` +
      "Nothing was touched. Wait for that run, or raise lock-timeout.",
  );
}
