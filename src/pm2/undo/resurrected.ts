import { waitUntil } from "../../wait-until.js";
import type { Daemon } from "../daemon/daemon.js";
import { daemonLife } from "../daemon/home.js";
import { snapshot } from "../daemon/process.js";

/** Milliseconds in which nothing new may show up: one that resurrects starts a few at a time. */
const quietTime = 5000;

/** Milliseconds after which a list that goes on changing is taken as it is. */
const timeout = 120_000;

/**
 * Waits, where the daemon is not the one that a journal was written under, until its list has stopped
 * growing: its socket answers before PM2 has brought back what ran, and whoever compares by then
 * starts all that again beside it.
 * @param life of the daemon at that time; nothing in journals of old
 */
export async function waitUntilResurrected(
  daemon: Daemon,
  life: string | undefined,
): Promise<void> {
  if (life !== undefined && (await daemonLife(daemon.home)) === life) return;
  let [seen, since] = ["", performance.now()];
  await waitUntil(
    async () => {
      if (performance.now() >= since + quietTime) return true;
      const current = await snapshot(daemon);
      const ids = current.map(({ id }) => id).join();
      if (ids !== seen || current.some(({ status }) => status === "launching"))
        since = performance.now();
      seen = ids;
      return false;
    },
    { within: timeout, every: 200 },
  );
}
