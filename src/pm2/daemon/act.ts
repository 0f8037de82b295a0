import { setTimeout as pause } from "node:timers/promises";
import { messageOf, StepFailure } from "../../errors.js";
import { isAlive } from "../../proc.js";
import { waitUntil } from "../../wait-until.js";
import type { Daemon } from "./daemon.js";
import { type Process, sameEntry, sameIdentity, snapshot } from "./process.js";

/** What became of a batch of acts. */
export interface Acted {
  readonly done: readonly Process[];
  /** Not touched: since they were chosen, they ended, were restarted or replaced by somebody else */
  readonly changed: readonly Process[];
}

/** A failed act, with the processes that it left as they should not be. */
export class ActFailure extends StepFailure {}

/** What PM2 waits for by itself when an app does not say otherwise: 1.6 s to end, 3 s to listen. */
const usualKillTimeout = 1600;
const usualListenTimeout = 3000;

/** Milliseconds to wait for PM2's answer: twice the app's kill timeout (PM2 kills again), its listen timeout, and 10 s. */
export function deadlineFor({ settings }: Pick<Process, "settings">): number {
  const kill = Number(settings.kill_timeout ?? usualKillTimeout);
  return 2 * kill + listenTimeout({ settings }) + 10_000;
}

function listenTimeout({ settings }: Pick<Process, "settings">): number {
  return Number(settings.listen_timeout ?? usualListenTimeout);
}

/** Removes processes from the list that are still as they were chosen, and not about to start again. */
export function deleteUnchanged(daemon: Daemon, chosen: readonly Process[]): Promise<Acted> {
  const same = (now: Process, then: Process) =>
    sameIdentity(now, then) && now.status === then.status && now.restarts === then.restarts;
  return act(daemon, chosen, "delete", removal(daemon), same);
}

/**
 * Removes entries of the list, whichever life they are in; each has ended when this returns: one that dies and is restarted all the
 * time has another pid at each look. For what this step started, and for what it is to replace.
 */
export function deleteOwn(daemon: Daemon, chosen: readonly Process[]): Promise<Acted> {
  return act(daemon, chosen, "delete", removal(daemon), sameEntry);
}

function removal(daemon: Daemon) {
  return async (pm2Process: Process) => {
    await daemon.call("deleteProcessId", pm2Process.id, deadlineFor(pm2Process));
  };
}

/** Stops processes, whichever life they are in; they stay in the list. */
export function stopProcesses(daemon: Daemon, chosen: readonly Process[]): Promise<Acted> {
  return act(daemon, chosen, "stop", async () => {}, sameEntry);
}

/** Starts stopped processes where they are, with the environment that they have. */
export function restartProcesses(daemon: Daemon, chosen: readonly Process[]): Promise<Acted> {
  return act(daemon, chosen, "restart", async (pm2Process) => {
    await daemon.call("restartProcessId", { id: pm2Process.id }, deadlineFor(pm2Process));
  });
}

/**
 * Acts on many at a time, on exactly those that were chosen: the list is read again just before, and
 * a process that has changed hands since is left alone. Watching is switched off first, or a changed
 * file would start again what is being stopped, or restart a process of that name elsewhere.
 */
async function act(
  daemon: Daemon,
  chosen: readonly Process[],
  verb: "delete" | "stop" | "restart",
  doOne: (pm2Process: Process) => Promise<void>,
  isSame: (one: Process, other: Process) => boolean = sameIdentity,
): Promise<Acted> {
  if (chosen.length === 0) return { done: [], changed: [] };
  const watching = chosen.filter((pm2Process) => pm2Process.settings.watch);
  const current = await snapshot(daemon);
  const same = (pm2Process: Process) => current.some((now) => isSame(now, pm2Process));
  const done = chosen.filter(same);
  for (const pm2Process of watching)
    if (done.includes(pm2Process))
      await daemon.callWith("stopWatch", ["stopProcessId", pm2Process.id]);
  const failures = verb === "restart" ? [] : await endAll(daemon, done);
  await Promise.all(
    done.map((pm2Process) =>
      doOne(pm2Process).catch((error: unknown) => {
        failures.push(failed(pm2Process, error));
      }),
    ),
  );
  const left = verb === "restart" ? [] : await lingering(daemon, done, verb);
  for (const pm2Process of left)
    failures.push(
      `${pm2Process.name} (id ${pm2Process.id}) did not end; its pid is ${pm2Process.pid}`,
    );
  // An act whose answer was late can still have had its effect: that, and not the answer, counts.
  if (failures.length > 0 && (left.length > 0 || verb === "restart"))
    throw new ActFailure(`PM2 could not ${verb} all processes: ${failures.join("; ")}.`);
  return { done, changed: chosen.filter((pm2Process) => !same(pm2Process)) };
}

/** Milliseconds beyond an app's listen timeout after which PM2 calls it online in any case. */
const launchMargin = 2000;

/** Stops that PM2 may undo by restarting the process, as it does with one that was just starting. */
const maxStops = 10;

/** Milliseconds within which a restart that PM2 had begun before a stop shows in its list. */
const restartShows = 300;

/**
 * Ends processes so that they stay ended. PM2 forgets that it is stopping a process when that one
 * becomes ready meanwhile: it restarts it, and after a delete the new one runs on, listed nowhere.
 * So nothing is stopped while it is launching, and a stop that PM2 undid is repeated. A stop in the
 * midst of a restart reaches the dead process only: the new one shows a moment later.
 * @returns what went wrong
 */
async function endAll(daemon: Daemon, chosen: readonly Process[]): Promise<string[]> {
  let left = chosen.filter((pm2Process) => !hasEnded(pm2Process));
  let failures: string[] = [];
  for (let stops = 0; left.length > 0 && stops < maxStops; stops++) {
    failures = [];
    await untilLaunched(daemon, left);
    await Promise.all(
      left.map((pm2Process) =>
        daemon
          .call("stopProcessId", pm2Process.id, deadlineFor(pm2Process))
          .catch((error: unknown) => failures.push(failed(pm2Process, error))),
      ),
    );
    const stopped = await snapshot(daemon);
    if (left.some((pm2Process) => wasRestarting(pm2Process, stopped))) await pause(restartShows);
    const current = await snapshot(daemon);
    left = left.filter((p) => current.some((now) => sameEntry(now, p) && !hasEnded(now)));
  }
  return failures;
}

/** Also not about to start again: `waiting restart` has no pid either. */
function hasEnded({ status, pid }: Process): boolean {
  return pid === 0 && (status === "stopped" || status === "errored");
}

function wasRestarting(pm2Process: Process, current: readonly Process[]): boolean {
  if (pm2Process.status === "waiting restart") return true;
  return current.some((now) => sameEntry(now, pm2Process) && now.restarts !== pm2Process.restarts);
}

async function untilLaunched(daemon: Daemon, chosen: readonly Process[]): Promise<void> {
  const longest = Math.max(...chosen.map(listenTimeout));
  await waitUntil(
    async () => {
      const launching = (await snapshot(daemon)).filter((now) => now.status === "launching");
      return !chosen.some((pm2Process) => launching.some((now) => sameEntry(now, pm2Process)));
    },
    { within: longest + launchMargin, every: 50 },
  );
}

function failed({ name, id }: Process, error: unknown): string {
  return `${name} (id ${id}): ${messageOf(error)}`;
}

/** Those that should have ended and have not, by the list and by the kernel. */
async function lingering(
  daemon: Daemon,
  done: readonly Process[],
  verb: "delete" | "stop",
): Promise<Process[]> {
  let left: Process[] = [];
  await waitUntil(
    async () => {
      const current = await snapshot(daemon);
      left = done.filter((pm2Process) => {
        const now = current.find((candidate) => sameEntry(candidate, pm2Process));
        if (isAlive(pm2Process.pid)) return true;
        return now !== undefined && (verb === "delete" || !hasEnded(now));
      });
      return left.length === 0;
    },
    { within: 5000, every: 100 },
  );
  return left;
}
