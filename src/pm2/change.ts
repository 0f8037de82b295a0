import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { messageOf, StepFailure, UsageError } from "../errors.js";
import type { Log } from "../log.js";
import type { Daemon } from "./daemon.js";
import { type Definition, markerOf } from "./definition.js";
import { type Activation, type DeployState, oldProcess } from "./deploy-state.js";
import type { Deployment } from "./deployment.js";
import { subscribe } from "./events.js";
import { exchange, type Newcomer, startNewcomers, type Work } from "./exchange.js";
import { proveHealthy } from "./health.js";
import { showLogs, WrittenLines } from "./log-tail.js";
import type { PlanItem } from "./plan.js";
import { isOneShot, type Process, runs, sameIdentity, snapshot } from "./process.js";
import type { DeployedApp } from "./record.js";
import { NotSteady, untilSteady } from "./steady.js";
import { deleteTemplates } from "./template.js";
import { shortList } from "./threshold.js";
import { finishDeploy, settleDeploy } from "./undo.js";

/** One app of a change, and whether undoing it brings its old code back, too. */
export interface ChangeItem extends PlanItem {
  readonly filesKept: boolean;
}

/** Processes that give way to others: a deploy, a restart, a move to another namespace. */
export interface Change {
  /** The word for it in sentences */
  readonly kind: "deploy" | "restart" | "move";
  readonly items: readonly ChangeItem[];
  /** The namespace that the new processes get, then those that the old ones are in, if others */
  readonly namespaces: readonly [string, ...string[]];
  /** What the new processes are started from, by app name; called when the journal is written */
  readonly definitions: () => Promise<ReadonlyMap<string, Definition>>;
  /** The record's new entries */
  readonly deployed: Readonly<Record<string, DeployedApp>>;
  readonly release?: ChangeOfRelease;
}

/** What a change of the code does when all is steady, and what a recovery needs to know for it. */
export interface ChangeOfRelease {
  readonly activation: Activation;
  /** What the release is a copy of: whatever runs from there had its files changed in place */
  readonly source: string | undefined;
  readonly activate: () => Promise<void>;
}

export type Changed =
  | { readonly result: "deployed" }
  | { readonly result: "rolled-back" | "failed"; readonly why: string };

/**
 * The new ones start and must prove themselves, then the old ones go one by one, and when all is
 * steady the rest is tidied up. The failure of one app undoes the whole change.
 */
export async function changeProcesses(deployment: Deployment, change: Change): Promise<Changed> {
  const { daemon, session, log, options } = deployment;
  const { items } = change;
  const written = new WrittenLines();
  const events = await subscribe(daemon.home, "all", (event) => written.take(event));
  if (events === undefined)
    throw new Error("The PM2 daemon publishes no events; its pub.sock is missing.");
  let state = begin(deployment, change);
  await session.record(state);
  try {
    const definitions = await change.definitions();
    const stop = new AbortController();
    const work = { ...deployment, events, definitions, deploy: state.deploy, stop };

    const newcomers = await startNewcomers(work, items);
    await prove(work, newcomers, items);
    const exchanged = await exchange(work, newcomers, items);
    await proveAll(work, exchanged.staying);

    state = { ...state, phase: "finishing", retiring: exchanged.retiring };
    await session.record(state);
    await finishDeploy(daemon, state, log);
    await change.release?.activate();
    await session.settle();
    if (options.showLogs === "always")
      for (const worker of exchanged.staying)
        await showLogs(worker, options.logLines, written, log);
    return { result: "deployed" };
  } catch (error) {
    await showCulprits(error, options, written, log);
    return await giveUp(deployment, change, state, error);
  } finally {
    events.close();
  }
}

/** The journal's first state: what is there now. */
function begin({ daemon, options }: Deployment, change: Change): DeployState {
  const { items, namespaces, deployed, release } = change;
  return {
    home: daemon.home.path,
    namespaces,
    deploy: randomUUID(),
    phase: "changing",
    apps: items
      .filter((item) => item.action !== "prune")
      .map(({ name, old, filesKept }) => ({ name, old: old.map(oldProcess), filesKept })),
    retiring: [],
    pruned: items.filter((i) => i.action === "prune").flatMap((i) => i.old.map(oldProcess)),
    save: options.save,
    deployed,
    ...(release === undefined ? {} : { activation: release.activation }),
  };
}

/** Canaries and first workers must be steady and healthy before any old worker goes. */
async function prove(
  work: Work,
  newcomers: readonly Newcomer[],
  items: readonly PlanItem[],
): Promise<void> {
  const { daemon, events, log, options } = work;
  if (newcomers.length === 0) return;
  const workers = newcomers.map(({ worker }) => worker);
  await untilSteady(daemon, events, workers, options);
  for (const { item } of newcomers)
    if (item.action === "replace" && !item.app?.saysReady)
      log.warning(
        `The canary of ${item.name} is unproven: the app gives no ready signal, so it is only known to have lived ` +
          `for ${options.stableSeconds} s. Let it call process.send("ready") and set wait_ready: true.`,
      );
  // An app that is restarted with a gap may be down now: then its URLs can only be asked later.
  const answering = items.every(
    ({ action, old }) => action !== "restart" || old.some((p) => p.pid > 0),
  );
  const beside = items.flatMap(({ old }) => old).length;
  if (answering) await proveNewHealthy(work, workers, workers.length + beside);
}

/** All that stays must be steady together, and healthy with no old worker left to answer. */
async function proveAll(work: Work, staying: readonly Process[]): Promise<void> {
  const { daemon, events, options } = work;
  await untilSteady(daemon, events, staying, options);
  await proveNewHealthy(work, staying, staying.length);
}

/** New processes that did not make the app healthy: which of them is to blame, nobody knows. */
class NotHealthy extends StepFailure {
  readonly processes: readonly Process[];
  constructor(processes: readonly Process[], why: string) {
    super(why);
    this.processes = processes;
  }
}

async function proveNewHealthy(
  { options, log }: Work,
  fresh: readonly Process[],
  workers: number,
): Promise<void> {
  await proveHealthy(options.health, workers, log).catch((error: unknown) => {
    throw new NotHealthy(fresh, messageOf(error));
  });
}

/** What those processes have to say that a failed change is about. */
async function showCulprits(
  error: unknown,
  { logLines }: { readonly logLines: number },
  written: WrittenLines,
  log: Log,
): Promise<void> {
  if (error instanceof NotSteady) await showLogs(error.process, logLines, written, log);
  if (!(error instanceof NotHealthy)) return;
  const talking = error.processes.filter(({ id }) => written.of(id) !== "");
  for (const process of talking.slice(0, 3)) await showLogs(process, logLines, written, log);
}

/** Undoes what was begun, and says honestly what that brought back. */
async function giveUp(
  { daemon, session, log, options }: Deployment,
  change: Change,
  state: DeployState,
  error: unknown,
): Promise<Changed> {
  // All was steady, so the rest is tried once more; where it fails again, the journal stays, and the
  // guard and the next run try it.
  if (state.phase === "finishing") {
    await settleDeploy(daemon, state, log);
    await change.release?.activate();
    await session.settle();
    log.warning(`The end of this step had to be repeated: ${messageOf(error)}`);
    return { result: "deployed" };
  }
  // Refused before anything was started: that is the user's to know, and there is nothing to undo.
  if (error instanceof UsageError) {
    await deleteTemplates(daemon, state.namespaces[0]);
    await session.settle();
    throw error;
  }
  const why = messageOf(error).replace(/\.$/, "");
  if (!options.rollback) {
    await deleteTemplates(daemon, state.namespaces[0]);
    await session.settle();
    return { result: "failed", why: `${why}. Nothing was undone, as the input rollback says.` };
  }
  log.info(`Undoing the ${change.kind}: ${why}.`);
  const current = await snapshot(daemon);
  const replaced = state.apps.filter(({ name, old }) =>
    old.some(
      ({ id, running }) =>
        running &&
        !current.some((p) => p.id === id && p.name === name && markerOf(p).deploy !== state.deploy),
    ),
  );
  await settleDeploy(daemon, state, log).catch((left: unknown) => {
    throw new StepFailure(`${why}. Undoing it did not bring everything back: ${messageOf(left)}`, {
      cause: left,
    });
  });
  await session.settle();
  const down = await notBack(daemon, state, options.stableSeconds);
  if (down.length > 0)
    return {
      result: "failed",
      why: `${why}. What ran before was started again, and these did not come up: ${down.join(", ")}.`,
    };
  const before = state.apps.filter(({ old }) => old.length > 0);
  const ran = before.filter(({ old }) => old.some(({ running }) => running));
  if (before.length === 0)
    return { result: "rolled-back", why: `${why}. What was started is removed again.` };
  if (ran.length === 0)
    return {
      result: "rolled-back",
      why: `${why}. Nothing ran before, and nothing runs now: what was stopped is listed as it was.`,
    };
  if (before.every(({ filesKept }) => filesKept))
    return { result: "rolled-back", why: `${why}. What ran before runs again.` };
  const names = replaced.map(({ name }) => name);
  const words = change.kind === "restart" ? afterRestart(names) : afterCopy(names);
  return { result: "failed", why: `${why}. ${words}` };
}

/** What runs after a restart was undone: it has no older files than those in place. */
function afterRestart(replaced: readonly string[]): string {
  if (replaced.length === 0)
    return "Nothing that ran was touched: it goes on as it was. Its next start runs the files in place, which did not come up now.";
  return `${shortList(replaced)}: started again, from the files in place. They are the same that did not come up: a restart has no older ones to go back to.`;
}

/** What runs after a deploy was undone that came as a copy over the files that ran. */
function afterCopy(replaced: readonly string[]): string {
  const survivors =
    replaced.length === 0
      ? "No old worker was touched: they run the old code"
      : `Old workers of ${shortList(replaced)} were replaced and started again`;
  return `${survivors}, but the files in place are the new ones, so the next start of a worker runs the new code. Release directories (releases-directory) make the way back real.`;
}

/** Apps whose old processes do not all run again: looked at twice, since one that dies can be up for a moment. */
async function notBack(
  daemon: Daemon,
  { apps, namespaces }: DeployState,
  seconds: number,
): Promise<string[]> {
  const first = await snapshot(daemon);
  await pause(1000 * Math.max(1, seconds));
  const second = await snapshot(daemon);
  return apps
    .filter(({ name, old }) => {
      const own = second.filter((p) => namespaces.includes(p.namespace) && p.name === name);
      const stayed = own.filter((p) => runs(p) && first.some((then) => sameIdentity(p, then)));
      return stayed.length < old.filter((p) => p.running && !isOneShot(p.definition)).length;
    })
    .map(({ name }) => name);
}
