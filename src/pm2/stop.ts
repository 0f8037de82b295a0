import { setTimeout as pause } from "node:timers/promises";
import { StepFailure, UsageError } from "../errors.js";
import type { Log } from "../log.js";
import type { Session } from "../recovery/session.js";
import { deleteProcesses, restartProcesses, stopProcesses } from "./act.js";
import { hasCron } from "./cleanup.js";
import type { Daemon } from "./daemon.js";
import { type OldProcess, oldProcess } from "./deploy-state.js";
import { saveNamespaces } from "./dump.js";
import { holdersOf } from "./ports.js";
import { type Process, runs, type Snapshot, snapshot } from "./process.js";
import { bringBack } from "./worker.js";

/** What a stop writes down: what it stops, to be started again if the step is killed. */
export interface StopState {
  readonly home: string;
  readonly namespace: string;
  readonly stopping: readonly OldProcess[];
}

export interface StopOptions {
  readonly namespace: string;
  /** Removes them from PM2's list, too */
  readonly delete: boolean;
  readonly save: boolean;
  /** Must be free afterwards */
  readonly ports: readonly number[];
  /** Seconds until processes have ended and ports are free */
  readonly stopTimeout: number;
}

/** @throws UsageError if PM2 would start one of them again by itself */
export function checkStoppable(
  chosen: readonly Process[],
  options: Pick<StopOptions, "delete">,
): void {
  const revived = options.delete ? [] : chosen.filter(hasCron);
  if (revived.length === 0) return;
  const names = revived.map((process) => process.name).join(", ");
  throw new UsageError(
    `${names}: PM2 starts a stopped app with cron_restart again by the clock, so stopping it would not last. ` +
      'Nothing was touched. Set delete to "true" to remove it from the list, or exclude it in name-pattern.',
  );
}

/** Stops, or deletes, and returns when they are really gone and the ports are free. */
export async function stopApps(
  daemon: Daemon,
  chosen: readonly Process[],
  options: StopOptions,
  session: Session,
  log: Log,
): Promise<readonly Process[]> {
  const { namespace } = options;
  const state: StopState = { home: daemon.home.path, namespace, stopping: chosen.map(oldProcess) };
  await session.record(state);
  const act = options.delete ? deleteProcesses : stopProcesses;
  const { done, changed } = await act(daemon, chosen);
  for (const process of changed)
    log.info(
      `${process.name} (id ${process.id}) was restarted or replaced by somebody meanwhile and was left alone.`,
    );
  try {
    await portsFree(options, log);
  } catch (error) {
    // The step fails, so nobody will do what the apps were stopped for.
    await undoStop(daemon, state, log);
    await session.settle();
    throw error;
  }
  if (options.save) await saveNamespaces(daemon.home, [namespace], await snapshot(daemon), log);
  await session.settle();
  return done;
}

/** @throws StepFailure that names who still holds one when `stopTimeout` has passed */
export async function portsFree(
  { ports, stopTimeout }: Pick<StopOptions, "ports" | "stopTimeout">,
  log: Log,
): Promise<void> {
  if (ports.length === 0) return;
  const deadline = Date.now() + stopTimeout * 1000;
  for (;;) {
    const holders = await holdersOf(ports);
    if (holders.length === 0) break;
    if (Date.now() > deadline)
      throw new StepFailure(
        `Not free after ${stopTimeout} s: ${holders
          .map(
            ({ port, pid, command }) =>
              `port ${port}, held by ${command} (pid ${pid ?? "unknown"})`,
          )
          .join("; ")}.`,
      );
    await pause(200);
  }
  log.info(`Free: ${ports.map((port) => `port ${port}`).join(", ")}.`);
}

/** A stop that was killed is undone: whoever wanted the apps down will not do what they were down for. */
export async function undoStop(daemon: Daemon, state: StopState, log: Log): Promise<void> {
  const current: Snapshot = await snapshot(daemon);
  for (const old of state.stopping.filter((process) => process.running)) {
    const entries = current.filter((p) => p.namespace === state.namespace && p.name === old.name);
    const entry = entries.find((p) => p.id === old.id);
    if (entry === undefined && entries.length < countOf(state, old.name))
      await bringBack(daemon, old.definition, true);
    else if (entry !== undefined && !runs(entry)) await restartProcesses(daemon, [entry]);
  }
  log.info(`What was stopped in ${state.namespace} was started again.`);
}

function countOf(state: StopState, name: string): number {
  return state.stopping.filter((process) => process.name === name).length;
}
