import { messageOf, StepFailure } from "../../errors.js";
import type { Log } from "../../log.js";
import { deleteOwn } from "../daemon/act.js";
import type { Daemon } from "../daemon/daemon.js";
import { describeUnlisted, killLine } from "../daemon/end-unlisted.js";
import { isNewDaemon } from "../daemon/home.js";
import {
  compareByInstance,
  type Process,
  runs,
  type Snapshot,
  snapshot,
} from "../daemon/process.js";
import { forgetInDump } from "../dump/undone-dump.js";
import {
  type AppState,
  type DeployState,
  type OldProcess,
  remaining,
  spans,
} from "../plan/deploy-state.js";
import { markerOf } from "../start/definition.js";
import { deleteTemplates } from "../start/template.js";
import { bringBack } from "../start/worker.js";
import { finishDeploy } from "./finish.js";
import { type Look, waitUntilQuiet } from "./looks.js";
import { onTheWay } from "./on-the-way.js";
import { whyNotBack, withoutOverlap } from "./switch-back.js";
import { reportUndone } from "./undo-report.js";

/** Times that bringing an app back is tried. */
const maxTries = 3;

/**
 * Puts a deploy right that was begun: undoes it, or finishes it where all new workers were steady.
 * Compares what the journal says with what runs, so it can be repeated, and be killed itself.
 * Called by the step when an app fails, and by the guard when the step was killed.
 * @returns whether it is finished
 * @throws StepFailure that names the apps that could not be brought back; all others are back then
 */
export async function finishOrUndoDeploy(
  daemon: Daemon,
  state: DeployState,
  log: Log,
): Promise<boolean> {
  const resurrected = await isNewDaemon(daemon.home, state.daemon);
  // A daemon that was started anew has what its dump had: maybe nothing of the new ones.
  if (state.phase === "finishing" && (!resurrected || (await haveNew(daemon, state)))) {
    await finishDeploy(daemon, state, log);
    log.info(
      `All new processes were steady already, so what was begun in ${state.namespace} was finished.`,
    );
    return true;
  }
  await undoDeploy(daemon, state, resurrected, log);
  return false;
}

async function haveNew(daemon: Daemon, state: DeployState): Promise<boolean> {
  const current = await snapshot(daemon);
  return remaining(state).every(({ name }) =>
    current.some((p) => p.name === name && markerOf(p).deploy === state.deploy),
  );
}

async function undoDeploy(
  daemon: Daemon,
  state: DeployState,
  resurrected: boolean,
  log: Log,
): Promise<void> {
  const failures: Failure[] = [];
  const triesOf = (app: AppState) => failures.filter((failure) => failure.app === app).length;
  const old = state.apps.flatMap((app) => app.old);
  // Else the proxy would lead to processes that are about to go.
  const stuck = await whyNotBack(daemon, state, log);
  const apps = stuck === undefined ? state.apps : withoutOverlap(state);
  const started = onTheWay(daemon, state.deploy, log);
  const last = await waitUntilQuiet(old, async () => {
    await deleteTemplates(daemon, state.namespace);
    await started.untilListed();
    const current = await snapshot(daemon);
    const looks = await Promise.all(
      apps
        .filter((app) => triesOf(app) < maxTries)
        .map((app) =>
          // One app that does not come back keeps no other one down.
          undoApp(daemon, state, app, current, resurrected).catch((error: unknown): Look => {
            failures.push({ app, why: messageOf(error) });
            return "acted";
          }),
        ),
    );
    if (looks.some((look) => look !== "quiet")) return looks;
    // Last of all: where old workers were missing, it was all that served.
    if (stuck !== undefined) return looks;
    return (await started.endLost()) ? [...looks, "acted"] : looks;
  });
  if (last !== "quiet") {
    const why =
      last === "acted"
        ? "The old processes do not stay as they were brought back."
        : "Old processes that were being stopped do not end, so they could not be brought back.";
    throw new StepFailure([why, ...reasons(failures)].join("\n"));
  }
  if (stuck !== undefined) throw new StepFailure([stuck, ...reasons(failures)].join("\n"));
  reportUndone(state, await snapshot(daemon), log);
  const down = failures.filter(({ app }) => triesOf(app) === maxTries);
  if (down.length > 0) throw new StepFailure(reasons(down).join("\n"));
  await forgetInDump(daemon, state, log);
  const lost = started.left();
  if (lost.length > 0)
    throw new StepFailure(
      `What was started runs on without being listed by PM2, and cannot be ended by this step: ${describeUnlisted(lost)}. ` +
        `End it by hand: ${killLine(lost)}`,
    );
}

interface Failure {
  readonly app: AppState;
  readonly why: string;
}

/** The last reason of each app. */
function reasons(failures: readonly Failure[]): string[] {
  const last = new Map(failures.map(({ app, why }) => [app.name, why]));
  return [...last].map(([name, why]) => `${name}: ${why}`);
}

/**
 * One look at one app: for each old process that is missing, a new one goes and the old one comes
 * back, so that the port is never without a worker; then the rest of the new ones go.
 */
async function undoApp(
  daemon: Daemon,
  state: DeployState,
  app: AppState,
  current: Snapshot,
  resurrected: boolean,
): Promise<Look> {
  const entries = current.filter((p) => spans(state, p.namespace) && p.name === app.name);
  const started = entries
    .filter((p) => markerOf(p).deploy === state.deploy)
    .sort(compareByInstance);
  const surviving = entries.filter((p) => !started.includes(p));
  // An old process that is being deleted as the step was killed: look again when it is gone.
  if (surviving.some((pm2Process) => pm2Process.status === "stopping")) return "waiting";
  // Stopped by the step, which was killed before it deleted them: their old selves come back anew.
  const halted = surviving.filter((pm2Process) => wasHalted(pm2Process, app.old));
  const doubled = resurrected ? surplus(app.old, surviving) : [];
  await deleteOwn(daemon, [...halted, ...doubled]);
  const missing = missingFrom(
    app.old,
    surviving.filter((pm2Process) => !halted.includes(pm2Process) && !doubled.includes(pm2Process)),
  );
  if (missing.length > 0 && app.old.some(({ definition }) => definition.increment_var)) {
    await bringAllBack(daemon, app.old, entries);
    return "acted";
  }
  for (const [index, old] of missing.entries()) {
    // Where an earlier try deleted one and brought none back, there is room already: as long as an old
    // worker cannot come back, the new ones are all that serves.
    const room = app.old.length - (entries.length - halted.length);
    const next = index < room ? undefined : started.shift();
    if (next !== undefined) await deleteOwn(daemon, [next]);
    await bringBack(daemon, old.definition, old.running);
  }
  await deleteOwn(daemon, started);
  return missing.length + started.length + doubled.length > 0 ? "acted" : "quiet";
}

/** PM2 counts an increment_var on from the highest that is there, so all come back anew, in order. */
async function bringAllBack(
  daemon: Daemon,
  old: readonly OldProcess[],
  entries: readonly Process[],
): Promise<void> {
  await deleteOwn(daemon, entries);
  const inOrder = [...old].sort(compareByInstance);
  for (const { definition, running } of inOrder) await bringBack(daemon, definition, running);
}

function wasHalted(pm2Process: Process, old: readonly OldProcess[]): boolean {
  if (pm2Process.status !== "stopped" || pm2Process.oneShot) return false;
  return old.some(({ id, running }) => running && id === pm2Process.id);
}

/**
 * What a number has more of than before: those that do not run, then the newest. Where another daemon has taken over meanwhile, PM2
 * and an undo beside it have brought it back twice. Workers that somebody added have numbers of their own.
 */
function surplus(old: readonly OldProcess[], surviving: readonly Process[]): Process[] {
  // PM2 keeps no time of creation of a process that it gave up: most likely its twin has the port.
  const since = ({ createdAt }: Process) => createdAt ?? Number.MAX_SAFE_INTEGER;
  const bestFirst = [...surviving].sort(
    (one, other) => Number(runs(other)) - Number(runs(one)) || since(one) - since(other),
  );
  const numbers = new Set(old.map(({ instance }) => instance));
  return [...numbers].flatMap((number) => {
    if (number === null) return [];
    const before = old.filter(({ instance }) => instance === number).length;
    return bestFirst.filter(({ instance }) => instance === number).slice(before);
  });
}

/** Old processes without a survivor: by instance number where there is one, else by count. */
function missingFrom(old: readonly OldProcess[], surviving: readonly Process[]): OldProcess[] {
  const left = [...surviving];
  const take = (matches: (pm2Process: Process) => boolean) => {
    const index = left.findIndex(matches);
    if (index >= 0) left.splice(index, 1);
    return index >= 0;
  };
  const unmatched = old.filter(({ id }) => !take((p) => p.id === id));
  const unnumbered = unmatched.filter(
    ({ instance }) => instance === null || !take((p) => p.instance === instance),
  );
  return unnumbered.slice(left.length);
}
