import { setTimeout as pause } from "node:timers/promises";
import type { Log } from "../log.js";
import type { Activation, DeployState } from "./change/deploy-state.js";
import { untilResurrected } from "./change/resurrected.js";
import { endRegistration } from "./change/template.js";
import { settleDeploy } from "./change/undo.js";
import { type CleanupState, finishCleanup } from "./cleanup.js";
import { connect, type Daemon } from "./daemon/daemon.js";
import { homeAt } from "./daemon/home.js";
import { type StopState, undoStop } from "./stop.js";

/** The guard's ways to put right what a step left: with nothing but what its journal holds. */

/** @returns the release that must become current, where the deploy was finished and has one */
export async function recoverDeploy(journal: unknown, log: Log): Promise<Activation | undefined> {
  const state = journal as DeployState;
  await endRegistration(homeAt(state.home, {}), state.namespaces[0]);
  await withDaemon(state.home, log, async (daemon) => {
    await untilResurrected(daemon, state.daemon);
    await settleDeploy(daemon, state, log);
  });
  return state.phase === "finishing" ? state.activation : undefined;
}

export async function recoverCleanup(journal: unknown, log: Log): Promise<void> {
  const state = journal as CleanupState;
  await withDaemon(state.home, log, (daemon) => finishCleanup(daemon, state, log));
}

export async function recoverStop(journal: unknown, log: Log): Promise<void> {
  const state = journal as StopState;
  await withDaemon(state.home, log, async (daemon) => {
    await untilResurrected(daemon, state.daemon);
    await undoStop(daemon, state, log);
  });
}

async function withDaemon(
  home: string,
  log: Log,
  body: (daemon: Daemon) => Promise<void>,
): Promise<void> {
  const daemon = await connectPatiently(home);
  if (daemon === undefined) {
    log.warning(
      `No PM2 daemon runs in ${home} any more, so there is nothing to put right in it. Its dump is whole: pm2 resurrect brings back what it holds.`,
    );
    return;
  }
  try {
    await body(daemon);
  } finally {
    daemon.close();
  }
}

/** A daemon that PM2 is just starting again is not there for a moment. */
async function connectPatiently(home: string): Promise<Daemon | undefined> {
  const deadline = performance.now() + 10_000;
  for (;;) {
    const daemon = await connect(homeAt(home, {}));
    if (daemon !== undefined || performance.now() > deadline) return daemon;
    await pause(500);
  }
}
