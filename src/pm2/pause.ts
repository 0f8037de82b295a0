import { messageOf } from "../errors.js";
import { shortTime } from "../text/amounts.js";
import { counted, shortList } from "../text/phrases.js";
import { stopProcesses } from "./daemon/act.js";
import { subscribe } from "./daemon/events.js";
import { daemonLife } from "./daemon/home.js";
import { type Process, runs, snapshot } from "./daemon/process.js";
import type { Deployment } from "./exchange/deployment.js";
import { oldProcess } from "./plan/deploy-state.js";
import { proveNewHealthy, showCulprits } from "./proof/culprits.js";
import { showLogs, WrittenLines } from "./proof/log-tail.js";
import { waitUntilSteady } from "./proof/steady.js";
import { type StopState, startStopped } from "./stop.js";

export interface Paused<T> {
  readonly result: T;
  /** Milliseconds from the first app's end until the last was ready again */
  readonly downtimeMs: number;
}

/**
 * Stops these processes, runs `body`, and starts them again whatever happened in it, in the places
 * and with the environment that they had. Returns when all are steady. A step that is killed
 * meanwhile leaves a journal, and its guard starts them.
 */
export async function withAppsStopped<T>(
  { daemon, session, log, options }: Omit<Deployment, "pm2">,
  chosen: readonly Process[],
  body: () => Promise<T>,
): Promise<Paused<T>> {
  const running = chosen.filter(runs);
  const state: StopState = {
    home: daemon.home.path,
    daemon: await daemonLife(daemon.home),
    namespace: options.namespace,
    stopping: running.map(oldProcess),
  };
  await session.record(state);
  const begun = performance.now();
  log.info(`Stopping ${counted(running.length, "process")} of ${options.namespace}.`);
  const { done, changed } = await stopProcesses(daemon, running);
  if (changed.length > 0)
    log.warning(
      `Deleted or replaced by somebody else just now, and so not stopped: ${shortList(changed.map(({ name }) => name))}.`,
    );
  const [worked] = await Promise.allSettled([body()]);
  const started = startUntilSteady({ daemon, session, log, options }, state, done, begun);
  const [up] = await Promise.allSettled([started]);
  if (worked.status === "rejected") {
    if (up.status === "rejected")
      log.warning(`The stopped apps did not come up again either: ${messageOf(up.reason)}`);
    throw worked.reason;
  }
  if (up.status === "rejected") throw up.reason;
  return { result: worked.value, downtimeMs: up.value };
}

/**
 * Starts what was stopped, and returns when all of it is steady and healthy.
 * @param begun when the stop began, on the clock of `performance`
 * @returns the milliseconds from then until all was ready
 */
async function startUntilSteady(
  { daemon, session, log, options }: Omit<Deployment, "pm2">,
  state: StopState,
  stopped: readonly Process[],
  begun: number,
): Promise<number> {
  const written = new WrittenLines(daemon.home);
  // From here on: the exits of the stop are no news.
  const events = await subscribe(daemon.home, "all", (event) => written.take(event));
  if (events === undefined) throw new Error("The PM2 daemon is gone; its pub.sock is missing.");
  try {
    await startStopped(daemon, state);
    const names = stopped.map((pm2Process) => pm2Process.name);
    const started = (await snapshot(daemon)).filter(
      (pm2Process) => pm2Process.namespace === options.namespace && names.includes(pm2Process.name),
    );
    await waitUntilSteady(daemon, events, started, { ...options, stableSeconds: 0 });
    const downtimeMs = Math.round(performance.now() - begun);
    log.outcome(
      `Started again: ${counted(started.length, "process")}, down for ${shortTime(downtimeMs)}.`,
    );
    await waitUntilSteady(daemon, events, started, options);
    await proveNewHealthy(options.health, started, started.length, log);
    await session.settle();
    if (options.showLogs === "always")
      for (const pm2Process of started) await showLogs(pm2Process, options.logLines, written, log);
    return downtimeMs;
  } catch (error) {
    await showCulprits(error, options, written, log);
    // They run as well as they can: starting them once more would bring nothing.
    await session.settle();
    throw error;
  } finally {
    events.close();
  }
}
