import { setTimeout as pause } from "node:timers/promises";
import { removeWhole, writeWhole } from "../disk/whole-file.js";
import { start } from "../exec.js";
import { program } from "../program.js";
import { withFileLock } from "./file-lock.js";
import { jobEnded, jobLives, runnerGone } from "./job.js";
import { lockFiles, readReport } from "./journal.js";
import { makeLeaseDue, readLease } from "./lease.js";
import { type Recovery, repair } from "./repair.js";
import { guardEnvironment } from "./start-guard.js";

/** Seconds for which what a killed runner left of its job is waited for. */
const maxSecondsAfterJob = 600;

/** Starts the keeper of a lease: like a guard no descendant of the step, but it holds no lock. */
export function startKeeper(directory: string, name: string, id: string, history: string): void {
  const keeper = [process.execPath, program("keeper.js"), directory, name, id, history];
  start(
    { program: "setsid", args: ["--fork", ...keeper] },
    { detached: true, cwd: directory, env: guardEnvironment(), stdio: "ignore" },
  ).unref();
}

/**
 * The keeper's life: it waits until its lease is no longer there, or the job has ended with it. Then it
 * takes the lock, as any step would, and has the recovery undo what the lease is about.
 */
export async function keep(
  [directory = "", name = "", id = "", history]: readonly string[],
  recoveries: Readonly<Record<string, Recovery>>,
): Promise<void> {
  const files = lockFiles(directory, name);
  for (;;) {
    const lease = await readLease(files);
    if (lease?.id !== id) return;
    if (await jobEnded(lease.job)) {
      const last = performance.now() + maxSecondsAfterJob * 1000;
      // Its own `post:` entries say when all steps have ended; what a killed runner left may still work.
      while (runnerGone(lease.job) && performance.now() < last && jobLives(lease.job))
        await pause(1000);
      break;
    }
    await pause(1000);
  }
  await withFileLock(files.lock, 24 * 3600, async () => {
    const lease = await readLease(files);
    if (lease?.id !== id) return;
    // A killed step's journal is older than the lease's end: what it left comes first.
    const opening = "A step was killed before it was done";
    await writeWhole(files.holder, JSON.stringify(lease.holder));
    const first = await repair(files, opening, { secrets: {}, history }, recoveries);
    const due =
      first.failure === undefined && (await makeLeaseDue(files, ({ job }) => jobEnded(job)));
    const second = due ? await repair(files, opening, { secrets: {}, history }, recoveries) : first;
    const told = await readReport(files.report);
    const lines = due ? [...first.lines, ...second.lines] : first.lines;
    const failure = second.failure === undefined ? [] : [second.failure];
    if (lines.length > 0)
      await writeWhole(files.report, JSON.stringify([...told, ...lines, ...failure]));
    await removeWhole(files.holder);
  });
}
