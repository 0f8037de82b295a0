import { StepFailure, UsageError } from "../errors.js";
import type { Log } from "../log.js";
import { childrenOf } from "../proc.js";
import { connectDaemon, type Daemon } from "./daemon/daemon.js";
import { describeUnlisted, endUnlisted, killLine } from "./daemon/end-unlisted.js";
import { type Home, livingDaemonPid } from "./daemon/home.js";
import type { Snapshot } from "./daemon/process.js";
import { type Unlisted, unlistedWorkers } from "./daemon/unlisted.js";
import type { Selection } from "./selection/selection.js";

const selected =
  ({ namespace, pattern }: Selection) =>
  (worker: Unlisted): boolean =>
    worker.namespace === namespace && pattern.matches(worker.name);

/**
 * The selected workers that PM2's list lacks, all of them started by a step of these actions: these may
 * be ended.
 * @throws UsageError that names those of which nobody can tell who has started them
 */
export async function endableUnlisted(daemon: Daemon, selection: Selection): Promise<Unlisted[]> {
  const workers = await unlistedWorkers(daemon, selected(selection));
  const others = workers.filter(({ deploy }) => deploy === undefined);
  if (others.length === 0) return workers;
  throw new UsageError(
    `Nothing was stopped: PM2's daemon has started processes that its list lacks, and that no step of these actions started: ${describeUnlisted(others)}. ` +
      "They would go on answering after this stop. " +
      `End them by hand, then run this again: ${killLine(others)}`,
  );
}

/**
 * Ends what PM2's list lacks of a selection, also what a stop by somebody else has just left behind.
 * @throws StepFailure if one is left: the apps are not down
 */
export async function endAllUnlisted(
  daemon: Daemon,
  selection: Selection,
  log: Log,
): Promise<Unlisted[]> {
  const workers = await endableUnlisted(daemon, selection);
  const left = await endUnlisted(daemon, workers);
  const ended = workers.filter((worker) => !left.includes(worker));
  if (ended.length > 0)
    log.warning(
      `Ended as well, since PM2's list lacked it and it went on answering: ${describeUnlisted(ended)}.`,
    );
  if (left.length === 0) return ended;
  throw new StepFailure(
    `PM2's list lacks it, and it goes on answering: ${describeUnlisted(left)}. This step could not end it. By hand: ${killLine(left)}`,
  );
}

/** Warns of what PM2's list lacks of a selection: it answers beside whatever is deployed. */
export async function nameUnlisted(
  home: Home,
  current: Snapshot,
  selection: Selection,
  log: Log,
): Promise<void> {
  // Nearly always there is none, and then nothing is asked of the daemon.
  const pid = await livingDaemonPid(home);
  const listed = new Set(current.map((pm2Process) => pm2Process.pid));
  if (pid === undefined || childrenOf(pid).every((child) => listed.has(child))) return;
  const daemon = await connectDaemon(home);
  try {
    const workers = daemon === undefined ? [] : await unlistedWorkers(daemon, selected(selection));
    if (workers.length > 0)
      log.warning(
        `Processes that PM2's list lacks go on answering, whatever this step does: ${describeUnlisted(workers)}. ` +
          `No command of PM2 reaches them. To end them: ${killLine(workers)}`,
      );
  } finally {
    daemon?.close();
  }
}
