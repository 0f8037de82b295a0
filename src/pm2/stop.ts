import * as v from "valibot";
import { checkStored } from "../disk/stored.js";
import { messageOf, StepFailure, UsageError } from "../errors.js";
import type { Log } from "../log.js";
import { hasCron } from "../pm2-words.js";
import type { Session } from "../recovery/session.js";
import { shortList } from "../text/phrases.js";
import { deleteOwn, restartProcesses, stopProcesses } from "./daemon/act.js";
import type { Daemon } from "./daemon/daemon.js";
import { daemonLife } from "./daemon/home.js";
import { type Process, type Snapshot, snapshot } from "./daemon/process.js";
import type { Unlisted } from "./daemon/unlisted.js";
import { type Part, saveNamespaces } from "./dump/dump.js";
import { saveUndone } from "./dump/undone-dump.js";
import { portsFree, waitUntilOthersLeave } from "./free-ports.js";
import { type OldProcess, oldProcess, oldProcessSchema } from "./plan/deploy-state.js";
import { bringBack } from "./start/worker.js";
import { type Look, waitUntilQuiet } from "./undo/looks.js";

/** What a stop writes down: what it stops, to be started again if the step is killed. */
export interface StopState {
  readonly home: string;
  /** See daemonLife; journals of old have none */
  readonly daemon?: string | undefined;
  readonly namespace: string;
  readonly stopping: readonly OldProcess[];
  /** The dump may hold the stop, so what is started again is saved, too; journals of old have none */
  readonly save?: boolean;
  /** It was stopped for the length of a job: what is not listed any more was taken away by somebody meanwhile */
  readonly onlyListed?: boolean;
}

/** What a recovery of a stop needs of a journal, of old ones too. */
export function readStopState(journal: unknown): StopState {
  const parts = {
    home: v.string(),
    daemon: v.optional(v.string()),
    namespace: v.string(),
    stopping: v.array(oldProcessSchema),
    save: v.exactOptional(v.boolean()),
    onlyListed: v.exactOptional(v.boolean()),
  };
  return checkStored(journal, v.looseObject(parts), "the state in the journal of a stop");
}

export interface StopOptions {
  readonly namespace: string;
  /** Removes them from PM2's list, too */
  readonly delete: boolean;
  readonly save: boolean;
  /** Must be free afterwards */
  readonly ports: readonly number[];
  /** Seconds until ports are free, once the processes have ended: each has a kill_timeout of its own */
  readonly stopTimeout: number;
  /** Go with them, though PM2's list lacks them */
  readonly unlisted?: readonly Unlisted[];
  /** Called when PM2 has stopped them: ends what its list lacks */
  readonly endUnlisted?: () => Promise<unknown>;
  /** Called when they are down, before that is settled: notes until when */
  readonly whenDown?: (state: StopState) => Promise<void>;
}

/** @throws UsageError if PM2 would start one of them again by itself */
export function checkStoppable(
  chosen: readonly Process[],
  options: Pick<StopOptions, "delete">,
  advice = 'Set delete to "true" to remove it from the list, or exclude it in name-pattern.',
): void {
  const revived = options.delete ? [] : chosen.filter(({ settings }) => hasCron(settings));
  if (revived.length === 0) return;
  const names = revived.map((pm2Process) => pm2Process.name).join(", ");
  throw new UsageError(
    `${names}: PM2 starts a stopped app with cron_restart again at its next time, so the stop would not last. ` +
      `Nothing was touched. ${advice}`,
  );
}

/**
 * Stops, or deletes, and returns when they are really gone and the ports are free.
 * @throws UsageError if somebody else keeps a port: then nothing was touched; StepFailure if they are
 *   not gone or not free: then what was stopped is started again
 */
export async function stopApps(
  daemon: Daemon,
  chosen: readonly Process[],
  options: StopOptions,
  session: Session,
  log: Log,
): Promise<readonly Process[]> {
  const { namespace, save } = options;
  await waitUntilOthersLeave(daemon, chosen, options, log);
  const state: StopState = {
    home: daemon.home.path,
    daemon: await daemonLife(daemon.home),
    namespace,
    stopping: chosen.map(oldProcess),
    save,
  };
  await session.record(state);
  try {
    const act = options.delete ? deleteOwn : stopProcesses;
    const { done } = await act(daemon, chosen);
    await options.endUnlisted?.();
    await portsFree(options, daemon.home, () => snapshot(daemon), log);
    if (options.save) await saveNamespaces(daemon.home, [namespace], await snapshot(daemon), log);
    await options.whenDown?.(state);
    await session.settle();
    if (!options.delete) warnOfWatching(done, log);
    return done;
  } catch (error) {
    if (session.lost.aborted) throw error;
    // The step fails, so nobody will do what the apps were stopped for.
    await undoStop(daemon, state, log).catch((left: unknown) => {
      const why = `${messageOf(error)} Starting again what was stopped failed: ${messageOf(left)}`;
      throw new StepFailure(why, { cause: left });
    });
    await session.settle();
    throw error;
  }
}

/** PM2 takes the option out of a process's record with the stop. */
function warnOfWatching(stopped: readonly Process[], log: Log): void {
  const watching = stopped
    .filter((pm2Process) => pm2Process.settings.watch)
    .map(({ name }) => name);
  if (watching.length > 0)
    log.warning(
      `${watching.join(", ")}: PM2 does not watch files any more after a stop. Deploy the app to have it watch again.`,
    );
}

/**
 * A stop that was killed, or that failed, is undone: whoever wanted the apps down will not do what
 * they were down for. Compares the journal with what runs, so it can be repeated.
 */
export async function undoStop(daemon: Daemon, state: StopState, log: Log): Promise<void> {
  const started = new Set<OldProcess>();
  const failures = new Map<OldProcess, string>();
  const last = await waitUntilQuiet(state.stopping, async () => {
    const current = await snapshot(daemon);
    const own = current.filter((pm2Process) => pm2Process.namespace === state.namespace);
    return Promise.all(
      paired(state.stopping, own).map(async ([old, entry]): Promise<Look> => {
        if (started.has(old) || failures.has(old)) return "quiet";
        // It is being stopped as the step was killed: look again when it is down.
        if (entry?.status === "stopping") return "waiting";
        if (entry !== undefined && !(old.running && entry.status === "stopped")) return "quiet";
        if (entry === undefined && state.onlyListed) return "quiet";
        // One that does not start keeps no other one down.
        await startAgain(daemon, old, entry).then(
          () => started.add(old),
          (error: unknown) => failures.set(old, `${old.name}: ${messageOf(error)}`),
        );
        return "acted";
      }),
    );
  });
  log.info(
    started.size === 0
      ? `Nothing of ${state.namespace} was started again.`
      : `Started again: ${shortList(state.stopping.filter((old) => started.has(old)).map((old) => old.name))}.`,
  );
  if (last !== "quiet")
    throw new StepFailure(
      `What was being stopped in ${state.namespace} does not end, so it could not be started again.`,
    );
  if (failures.size > 0) throw new StepFailure([...failures.values()].join("\n"));
  if (state.save) {
    const isPart: Part = ({ namespace }) => namespace === state.namespace;
    await saveUndone(daemon, isPart, log, () => true);
  }
}

/** Starts again what a step has stopped itself and sees stopped, all at once. */
export async function startStopped(daemon: Daemon, state: StopState): Promise<void> {
  const own = (await snapshot(daemon)).filter((p) => p.namespace === state.namespace);
  await Promise.all(
    paired(state.stopping, own).map(async ([old, entry]) => {
      if (old.running && (entry === undefined || entry.status === "stopped"))
        await startAgain(daemon, old, entry);
    }),
  );
}

/** A restart cannot bring back that PM2 watched: a process that did comes from its definition. */
async function startAgain(daemon: Daemon, old: OldProcess, entry: Process | undefined) {
  if (entry !== undefined && !old.definition.watch) await restartProcesses(daemon, [entry]);
  else {
    if (entry !== undefined) await deleteOwn(daemon, [entry]);
    await bringBack(daemon, old.definition, old.running);
  }
}

/** Each old process with the entry that it is, or that took its place: a daemon that was started anew gives new ids. */
function paired(
  stopping: readonly OldProcess[],
  own: Snapshot,
): [OldProcess, Process | undefined][] {
  const left = [...own];
  const take = (fits: (pm2Process: Process) => boolean) => {
    const index = left.findIndex(fits);
    return index < 0 ? undefined : left.splice(index, 1)[0];
  };
  const exact = stopping.map((old) =>
    take((p) => p.id === old.id && p.name === old.name && p.createdAt === old.createdAt),
  );
  return stopping.map((old, index) => [
    old,
    exact[index] ?? take((pm2Process) => pm2Process.name === old.name),
  ]);
}
