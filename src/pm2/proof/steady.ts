import { setTimeout as pause } from "node:timers/promises";
import { StepFailure } from "../../errors.js";
import { hasCron, saysReady, startsByHand } from "../../pm2-words.js";
import { isAlive } from "../../proc.js";
import type { Daemon } from "../daemon/daemon.js";
import type { Subscription } from "../daemon/events.js";
import { masker, secretValues } from "../daemon/masking.js";
import { type Process, sameEntry, snapshot } from "../daemon/process.js";
import { markerOf } from "../start/definition.js";

/** An app that did not become steady, and which of its processes shows why. */
export class NotSteady extends StepFailure {
  readonly process: Process;
  constructor(pm2Process: Process, why: string) {
    super(`${pm2Process.name} (id ${pm2Process.id}) ${why}`);
    this.process = pm2Process;
  }
}

/** What waiting needs to know. */
export interface SteadyOptions {
  /** Seconds until a process must be ready */
  readonly readyTimeout: number;
  /** Seconds for which it must then stay as it is */
  readonly stableSeconds: number;
  /** Ends the waiting, since something else has failed */
  readonly stop?: AbortSignal;
}

/** Milliseconds between two looks at the list. */
const interval = 150;

/** Milliseconds that PM2 may take to notice a death: it then says how the process died. */
const untilNoticed = 1000;

/**
 * Waits until all these processes are steady: alive, ready, and for `stableSeconds` with the same
 * pid and restart count; one-shot ones have ended with exit code 0, or are registered. Fails with the
 * first that cannot become so any more. PM2's `online` alone proves nothing.
 */
export async function waitUntilSteady(
  daemon: Daemon,
  events: Subscription,
  workers: readonly Process[],
  { readyTimeout, stableSeconds, stop }: SteadyOptions,
): Promise<void> {
  const begun = performance.now();
  const readySince = new Map<Process, number>();
  const deadSince = new Map<Process, number>();
  for (;;) {
    stop?.throwIfAborted();
    const current = await snapshot(daemon);
    const now = performance.now();
    for (const worker of workers) {
      const verdict = judge(
        worker,
        current.find((p) => sameEntry(p, worker)),
        events,
      );
      if (verdict === "dead") {
        readySince.delete(worker);
        const since = deadSince.get(worker) ?? now;
        deadSince.set(worker, since);
        if (now - since > untilNoticed)
          throw new NotSteady(worker, "is listed as online, but its process is dead");
      } else if (verdict === "waiting") {
        if (now - begun > readyTimeout * 1000)
          throw new NotSteady(worker, lateReason(worker, readyTimeout));
      } else if (!readySince.has(worker))
        readySince.set(worker, verdict === "done" ? Number.NEGATIVE_INFINITY : now);
    }
    const since = workers.map((worker) => readySince.get(worker) ?? Number.POSITIVE_INFINITY);
    if (since.every((moment) => now - moment >= stableSeconds * 1000)) return;
    await pause(interval);
  }
}

/**
 * `done`: nothing more will happen to it, and that is well. `dead`: it has died, and PM2 does not know
 * yet.
 */
function judge(
  worker: Process,
  now: Process | undefined,
  events: Subscription,
): "waiting" | "ready" | "done" | "dead" {
  if (now === undefined) throw new NotSteady(worker, "is gone from PM2's list");
  if (worker.oneShot) return judgeOneShot(worker, now, events);
  const exit = exitOf(worker, events);
  if (exit !== undefined)
    throw new NotSteady(now, explained(worker, "died", causeOf(worker, events, exit.exitCode)));
  if (now.restarts > worker.restarts || (worker.pid > 0 && now.pid !== worker.pid && now.pid > 0))
    throw new NotSteady(
      now,
      explained(worker, "died and was restarted by PM2", causeOf(worker, events)),
    );
  if (["errored", "stopped", "stopping", "waiting restart"].includes(now.status))
    throw new NotSteady(
      now,
      explained(
        worker,
        `is ${now.status}`,
        causeOf(worker, events, Number(now.settings.exit_code)),
      ),
    );
  if (now.status !== "online") return "waiting";
  if (!isAlive(now.pid)) return "dead";
  return saysReady(worker.settings) && !saidReady(worker, events) ? "waiting" : "ready";
}

function exitOf(worker: Process, events: Subscription) {
  return lifeOf(worker, events).find(({ event }) => event === "exit");
}

/**
 * The first time that it ended by itself. A clock that comes before that is no end: PM2 kills the process, says so
 * twice, the second time as of one that is stopped, and its exit code is then 0 whatever it would have come to.
 */
function endByItself(worker: Process, events: Subscription) {
  return lifeOf(worker, events).find(
    ({ event, status }, at, all) =>
      event === "exit" && status !== "stopping" && all[at - 1]?.status !== "stopping",
  );
}

/** PM2 gives an id anew once its list was empty: what an earlier process of that id did is no news. */
function lifeOf(worker: Process, { seen }: Subscription) {
  const own = markerOf(worker).worker;
  return seen.filter(
    (one) => one.topic === "process:event" && one.id === worker.id && one.worker === own,
  );
}

/** The error that it died of, else its exit code: PM2 reports 0 for a cluster worker that threw. */
function causeOf({ id, settings }: Process, { seen }: Subscription, exitCode?: number): string {
  const thrown = seen.find((event) => event.id === id && event.topic === "process:exception")?.text;
  if (thrown !== undefined) {
    const hidden = masker(secretValues(settings));
    return ` of an uncaught error: ${hidden(thrown.split("\n")[0] ?? "").slice(0, 200)}`;
  }
  return exitCode ? ` with exit code ${exitCode}` : "";
}

function judgeOneShot(
  worker: Process,
  now: Process,
  events: Subscription,
): "waiting" | "ready" | "done" {
  const { exit_code: exitCode } = now.settings;
  if (startsByHand(now.settings)) return "done";
  const end = hasCron(worker.settings) ? endByItself(worker, events) : undefined;
  if (end !== undefined) {
    const cause = causeOf(worker, events, end.exitCode);
    if (cause === "") return "done";
    throw new NotSteady(now, `ended${cause}`);
  }
  // One that runs must come to its end, or say that it is ready and means to stay.
  if (now.status === "online" || now.status === "launching")
    return saysReady(worker.settings) && saidReady(worker, events) ? "ready" : "waiting";
  const cause = causeOf(worker, events, Number(exitCode ?? 0));
  // Between its clock's kill and the new start it is stopped, too, with exit code 0.
  if (cause === "" && hasCron(worker.settings) && lifeOf(worker, events).length > 0)
    return "waiting";
  if (cause === "" && now.status === "stopped") return "done";
  throw new NotSteady(now, `ended${cause}`);
}

/** PM2 does not tell a restart by the clock from one after a crash; without a cause, the clock is the likelier one. */
function explained(worker: Process, what: string, cause: string): string {
  if (cause !== "" || !hasCron(worker.settings)) return `${what}${cause}`;
  return `was restarted while this step watched it, by its clock (cron_restart ${JSON.stringify(worker.settings.cron_restart)}) or because it died: it cannot stay up for stable-seconds. Give it a slower clock, or this step fewer stable-seconds`;
}

function saidReady(worker: Process, events: Subscription): boolean {
  return events.seen.some((event) => event.id === worker.id && event.message === "ready");
}

function lateReason(worker: Process, timeout: number): string {
  if (worker.oneShot && hasCron(worker.settings))
    return `has not come to its end by itself within ${timeout} s: its clock (cron_restart ${JSON.stringify(worker.settings.cron_restart)}) ends it before, or it takes longer. Give it a slower clock, or raise ready-timeout`;
  if (worker.oneShot)
    return `still runs after ${timeout} s, but an app that is not restarted must end with exit code 0. Raise ready-timeout, or, if it is to keep running, let it say that it is ready (wait_ready)`;
  return saysReady(worker.settings)
    ? `did not say that it is ready within ${timeout} s (its entry has wait_ready)`
    : `was not online within ${timeout} s`;
}
