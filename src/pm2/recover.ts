import type { Log } from "../log.js";
import { connect } from "./daemon.js";
import type { DeployState } from "./deploy-state.js";
import { homeAt } from "./home.js";
import { settleDeploy } from "./undo.js";

/** The guard's way to `settleDeploy`: with nothing but what the journal holds. */
export async function recoverDeploy(journal: unknown, log: Log): Promise<void> {
  const state = journal as DeployState;
  const daemon = await connect(homeAt(state.home, {}));
  if (daemon === undefined) {
    log.warning(
      `No PM2 daemon runs in ${state.home} any more, so there is nothing to undo. Its dump still holds the state before: pm2 resurrect brings it back.`,
    );
    return;
  }
  try {
    await settleDeploy(daemon, state, log);
  } finally {
    daemon.close();
  }
}
