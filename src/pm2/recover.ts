import type { Log } from "../log.js";
import { counted } from "../text/phrases.js";
import { waitUntil } from "../wait-until.js";
import { finishCleanup, readCleanupState } from "./cleanup.js";
import { endCommand } from "./command/end-command.js";
import { connectDaemon, type Daemon } from "./daemon/daemon.js";
import { type Home, homeAt } from "./daemon/home.js";
import { finishOrUndoInDump } from "./dump/undone-dump.js";
import { type DeployState, type PlannedActivation, readDeployState } from "./plan/deploy-state.js";
import { endRegistration } from "./start/template.js";
import { readStopState, undoStop } from "./stop.js";
import { waitUntilResurrected } from "./undo/resurrected.js";
import { nameInFile } from "./undo/switch-back.js";
import { finishOrUndoDeploy } from "./undo/undo.js";

/** The guard's ways to put right what a step left: with nothing but what its journal holds. */

/** @returns the release that must become current, where the deploy was finished and has one */
export async function recoverDeploy(
  journal: unknown,
  log: Log,
): Promise<PlannedActivation | undefined> {
  const state = readDeployState(journal);
  if (state.command !== undefined) {
    const ended = await endCommand(state.command);
    log.info(
      ended === 0
        ? "The command that it ran has ended."
        : `The command that it ran was ended: ${counted(ended, "process")}.`,
    );
    return undefined;
  }
  // What it had asked of others: a health command, a proxy.
  await endCommand(state.deploy);
  await endRegistration(homeAt(state.home, {}), state.namespace);
  const finished = await withDaemon(
    state,
    log,
    (daemon) => finishOrUndoDeploy(daemon, state, log),
    async (home) => {
      const done = await finishOrUndoInDump(home, state, log);
      await nameInFile(state, done ? "new" : "old", log);
      return done;
    },
  );
  return finished === true ? state.activation : undefined;
}

export async function recoverCleanup(journal: unknown, log: Log): Promise<void> {
  const state = readCleanupState(journal);
  await withDaemon(state, log, (daemon) => finishCleanup(daemon, state, log));
}

export async function recoverStop(journal: unknown, log: Log): Promise<void> {
  const state = readStopState(journal);
  await withDaemon(state, log, (daemon) => undoStop(daemon, state, log));
}

/**
 * Hands on the daemon of a journal's home, once it has brought back what ran if it is a new one.
 * @param without for a home whose daemon is gone, as after a reboot without a startup unit
 */
async function withDaemon<T>(
  { home, daemon: life }: Pick<DeployState, "home" | "daemon">,
  log: Log,
  body: (daemon: Daemon) => Promise<T>,
  without?: (home: Home) => Promise<T>,
): Promise<T | undefined> {
  const daemon = await connectPatiently(home);
  if (daemon === undefined) {
    log.warning(
      `No PM2 daemon runs in ${home} any more, and nothing that it ran. pm2 resurrect starts what its dump holds.`,
    );
    return without?.(homeAt(home, {}));
  }
  try {
    await waitUntilResurrected(daemon, life);
    return await body(daemon);
  } finally {
    daemon.close();
  }
}

/** A daemon that PM2 is just starting again is not there for a moment. */
function connectPatiently(home: string): Promise<Daemon | undefined> {
  return waitUntil(() => connectDaemon(homeAt(home, {})), { within: 10_000, every: 500 });
}
