import { setTimeout as pause } from "node:timers/promises";
import { messageOf } from "../../errors.js";
import { isAlive } from "../../proc.js";
import type { Daemon } from "../daemon/daemon.js";
import { type Subscription, subscribe } from "../daemon/events.js";
import { entryKey, type Snapshot, snapshot } from "../daemon/process.js";
import { type Unlisted, unlistedWorkers } from "../daemon/unlisted.js";

/** What is kept of a process at one moment: a capture of 500 holds no environment. */
export interface CapturedSample {
  readonly pid: number;
  readonly status: string;
  readonly restarts: number;
  readonly memoryBytes: number;
  readonly cpuPercent: number;
}

export interface Capture {
  /** ms since the epoch */
  readonly at: number;
  /** By `entryKey` */
  readonly samples: ReadonlyMap<string, CapturedSample>;
}

/** An exit that the daemon published while the captures were taken. */
export interface SeenExit {
  readonly at: number;
  readonly id: number;
  readonly code: number | null;
}

export interface CapturedProcesses {
  readonly captures: readonly Capture[];
  /** The list at the last capture */
  readonly latest: Snapshot;
  readonly exits: readonly SeenExit[];
  /** What the daemon has started, and its list lacks */
  readonly unlisted: readonly Unlisted[];
  /** Why the daemon stopped answering before the last capture; null where it did not */
  readonly lost: string | null;
}

const secondLookMs = 300;

/**
 * Takes the captures, and listens in between, so that a crash between two of them is seen.
 * A daemon that stops answering ends them early and is no error: what was seen so far is returned.
 * @param intervalMs from the start of one capture to the start of the next
 */
export async function captureProcesses(
  daemon: Daemon | undefined,
  { count, intervalMs }: { count: number; intervalMs: number },
): Promise<CapturedProcesses> {
  if (daemon === undefined)
    return { captures: [], latest: [], exits: [], unlisted: [], lost: null };
  const captures: Capture[] = [];
  let latest: Snapshot = [];
  let unlisted: readonly Unlisted[] = [];
  let lost: string | null = null;
  let subscription: Subscription | undefined;
  try {
    if (count > 1) subscription = await subscribe(daemon.home, "lives");
    const started = performance.now();
    for (let taken = 0; taken < count; taken++) {
      await pause(Math.max(0, started + taken * intervalMs - performance.now()));
      latest = await snapshot(daemon);
      captures.push({ at: Date.now(), samples: samplesOf(latest) });
    }
    // One that ended while the list was on its way is not lost to PM2: the next list knows.
    if (latest.some(({ status, pid }) => status === "online" && !isAlive(pid))) {
      await pause(secondLookMs);
      latest = await snapshot(daemon);
    }
    unlisted = await unlistedWorkers(daemon);
  } catch (error) {
    lost = messageOf(error);
  } finally {
    subscription?.close();
  }
  return { captures, latest, exits: exitsOf(subscription), unlisted, lost };
}

function samplesOf(list: Snapshot): Map<string, CapturedSample> {
  return new Map(
    list.map((pm2Process) => {
      const { pid, status, restarts, memoryBytes, cpuPercent } = pm2Process;
      return [entryKey(pm2Process), { pid, status, restarts, memoryBytes, cpuPercent }];
    }),
  );
}

function exitsOf(subscription: Subscription | undefined): SeenExit[] {
  return (subscription?.seen ?? [])
    .filter(({ event }) => event === "exit")
    .map(({ at, id, exitCode }) => ({ at, id, code: exitCode ?? null }));
}
