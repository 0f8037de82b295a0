import { childrenByParent, environmentOf } from "../../proc.js";
import { waitUntil } from "../../wait-until.js";
import type { Daemon } from "../daemon/daemon.js";
import { livingDaemonPid } from "../daemon/home.js";
import { snapshot } from "../daemon/process.js";

/** Milliseconds after which a worker that does not show up is not waited for any longer. */
const patience = 30_000;

/**
 * Waits until the daemon lists every worker of this deploy that it has started. PM2 lists a cluster
 * worker only when that runs, on a busy machine a second after its start: whoever looks between sees
 * nothing of a canary that is about to serve.
 */
export async function untilListed(daemon: Daemon, deploy: string): Promise<void> {
  await waitUntil(
    async () => {
      // In this order: one that is listed meanwhile is no more on its way.
      const children = childrenOf(await livingDaemonPid(daemon.home), deploy);
      if (children.length === 0) return true;
      const listed = new Set((await snapshot(daemon)).map(({ pid }) => pid));
      return children.every((pid) => listed.has(pid));
    },
    { within: patience, every: 100 },
  );
}

/** The daemon's own children whose environment holds a text: PM2 hands each worker its record there. */
function childrenOf(daemonPid: number | undefined, text: string): number[] {
  if (daemonPid === undefined) return [];
  const children = childrenByParent().get(daemonPid) ?? [];
  return children.filter((pid) => environmentOf(pid).includes(text));
}
