import { setTimeout as sleep } from "node:timers/promises";
import { StepFailure } from "../../errors.js";
import type { Log } from "../../log.js";
import type { SqlError } from "../sql/sql-error.js";
import type { LockWatch } from "./lock-watch.js";

/** How long to wait for tables that somebody has locked. */
export interface Patience {
  /** Seconds of one try: whoever comes later waits behind it. */
  readonly table: number;
  /** Seconds for all tries of one file, pauses included. */
  readonly all: number;
}

export const milliseconds = (seconds: number) => Math.max(1, Math.round(seconds * 1000));

const lockTimeout = "55P03";
const cancelled = "57014";

/** An attempt that failed for a lock, in other words than the server's. */
export class LockedOut extends StepFailure {
  readonly code = lockTimeout;
}

/**
 * Does `attempt` again, after pauses that grow, as long as it fails for a lock: in the pauses,
 * everybody who came after it gets on.
 * @param attempt leaves nothing behind when it fails
 */
export async function retryWhileLocked<T>(
  what: string,
  { table, all }: Patience,
  watch: LockWatch,
  log: Log,
  attempt: () => Promise<T>,
): Promise<T> {
  const deadline = performance.now() + milliseconds(all);
  for (let pause = 500; ; pause = Math.min(pause * 2, 30_000)) {
    try {
      return await watch.during(milliseconds(table), attempt);
    } catch (error) {
      if (!isForLock(error as SqlError, watch)) throw error;
      const left = deadline - performance.now() - milliseconds(table);
      const next = Math.min(pause, left);
      log.foreign(
        left <= 0
          ? `${what} waited for what others hold, and there is no time left for another try:`
          : `${what} waited for what others hold, and is tried again in ${(next / 1000).toFixed(1)} s:`,
        watch.holders.join("\n") || "They were gone before they could be seen.",
      );
      if (left <= 0) throw error;
      await sleep(next);
    }
  }
}

/** Also what the watch cancelled, since several waits were too long together. */
export function isForLock({ code, message }: SqlError, watch: LockWatch): boolean {
  if (code === lockTimeout) return true;
  return code === cancelled && watch.holders.length > 0 && !/statement timeout/.test(message);
}
