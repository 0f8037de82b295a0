import { once } from "node:events";
import { privateFolder, removeWhole } from "../disk/whole-file.js";
import { StepFailure } from "../errors.js";
import { waits } from "../history/steps.js";
import { stepEnded } from "./guard.js";
import { endWhenInterrupted } from "./interruption.js";
import { lockFiles, readReport, removeJournal, writeJournal } from "./journal.js";
import { type GuardWish, lockHeld, show, startGuard } from "./start-guard.js";

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

/**
 * Runs `body` while a guard holds the lock, or the locks. The guard first repairs what a killed run left behind.
 * When `body` ends, well or not, the lock is released; a journal that it left is undone first.
 *
 * @throws UsageError when the lock is still held after `timeout`, StepFailure when the guard dies
 */
export async function withSession<T>(
  options: GuardWish,
  body: (session: Session) => Promise<T>,
): Promise<T> {
  const { directory, name, kind, holder, log } = options;
  await privateFolder(directory);
  const files = lockFiles(directory, name);
  const guard = startGuard(options);
  const { output } = guard;
  // It is no child of ours: what tells of its end is that nobody holds its output any more.
  const exited = once(output, "close");
  exited.catch(() => {});
  try {
    await log.phase(waits.lock, () => lockHeld(guard, options));
    output.resume();
  } catch (error) {
    guard.orders.end();
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
    guard.orders.end(`${stepEnded}\n`);
    await exited;
    // Only a step that gave up without settling leaves its guard something to do; what lies there
    // after a guard's death is another run's.
    const report = loss.signal.aborted ? [] : await readReport(files.report);
    if (report.length > 0) {
      show(report, log);
      await removeWhole(files.report);
    }
  }
}
