import type { Log } from "../../log.js";
import { counted } from "../../text/phrases.js";
import { waitUntil } from "../../wait-until.js";
import type { Daemon } from "../daemon/daemon.js";
import { endUnlisted } from "../daemon/end-unlisted.js";
import { sameLife, type Unlisted, unlistedNow, unlistedWorkers } from "../daemon/unlisted.js";

/** Milliseconds after which a worker that does not show up in the list is not waited for any longer. */
const timeout = 2000;

/** What a deploy has started and the daemon does not list. */
export interface OnTheWay {
  /**
   * Waits until the daemon lists every worker of this deploy that it has started: whoever looks between
   * sees nothing of a canary that is about to serve. One that is never listed is waited for once, and
   * not for long: meanwhile old workers may be missing. One in fork mode is ended then, since it may
   * hold the port that the old one needs; in cluster mode they share it.
   */
  untilListed(): Promise<void>;
  /** Ends those that are never listed. @returns whether there was one */
  endLost(): Promise<boolean>;
  /** Those that could not be ended */
  left(): readonly Unlisted[];
}

export function onTheWay(daemon: Daemon, deploy: string, log: Log): OnTheWay {
  let lost: readonly Unlisted[] = [];
  const left: Unlisted[] = [];
  const isOwn = (worker: Unlisted) =>
    worker.deploy === deploy && !left.some((other) => sameLife(worker, other));
  const isNew = (worker: Unlisted) => !lost.some((other) => sameLife(worker, other));

  async function end(workers: readonly Unlisted[]): Promise<void> {
    const remaining = await endUnlisted(daemon, workers);
    left.push(...remaining);
    const ended = workers.length - remaining.length;
    if (ended > 0)
      log.info(
        `${counted(ended, "new worker")} ran on without being listed by PM2, as happens where an app is deleted while it starts. Ended.`,
      );
  }

  return {
    async untilListed() {
      let missing: Unlisted[] = [];
      await waitUntil(
        async () => {
          missing = (await unlistedNow(daemon)).filter(isOwn);
          return !missing.some(isNew);
        },
        { within: timeout, every: 100 },
      );
      lost = missing;
      await end(missing.filter(({ mode }) => mode === "fork"));
    },
    async endLost() {
      const workers = await unlistedWorkers(daemon, isOwn);
      await end(workers);
      return workers.length > 0;
    },
    left: () => left,
  };
}
