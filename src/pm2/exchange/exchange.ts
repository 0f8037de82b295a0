import { shortTime } from "../../text/amounts.js";
import { counted } from "../../text/phrases.js";
import { deleteOwn } from "../daemon/act.js";
import type { Subscription } from "../daemon/events.js";
import { compareByInstance, type Process } from "../daemon/process.js";
import type { AppShape, PlanItem } from "../plan/plan-item.js";
import { waitUntilSteady } from "../proof/steady.js";
import type { Definition } from "../start/definition.js";
import { ownLogFiles, type Succession, writingTo } from "../start/log-files.js";
import { registerWorker, startWorker } from "../start/worker.js";
import type { Deployment } from "./deployment.js";

/** What starting workers needs, beside the deployment itself. */
export interface Work extends Omit<Deployment, "session"> {
  readonly events: Subscription;
  readonly definitions: ReadonlyMap<string, Definition>;
  /** Id of the deploy */
  readonly deploy: string;
  /** Aborted when one app has failed: what the others had begun must not go on beside the undoing */
  readonly stop: AbortController;
}

/** All at the same time; when one fails the others stop, and only then does the failure go on. */
async function together<T>(work: Work, tasks: readonly Promise<T>[]): Promise<T[]> {
  let failure: unknown;
  const watched = tasks.map((task) =>
    task.catch((error: unknown) => {
      failure ??= error;
      work.stop.abort();
      throw error;
    }),
  );
  await Promise.allSettled(watched);
  if (failure !== undefined) throw failure;
  return Promise.all(watched);
}

/** The first new worker of an app: of one that runs its canary, of a new one simply its first. */
export interface Newcomer {
  readonly item: PlanItem;
  readonly worker: Process;
}

/** Starts the first new worker of each app, old ones untouched. Apps that are restarted have none. */
export async function startNewcomers(work: Work, items: readonly PlanItem[]): Promise<Newcomer[]> {
  const first = items.filter(({ action }) => action === "start" || action === "replace");
  return together(
    work,
    first.map(async (item) => {
      work.log.info(`${item.name}: ${beginning(item)}.`);
      return { item, worker: await startOne(work, item) };
    }),
  );
}

function beginning({ action, old, port }: PlanItem): string {
  if (action === "start")
    return `starting its first process${port === undefined ? "" : `, on port ${port.to}`}`;
  if (port?.from !== undefined)
    return `starting its new process on port ${port.to}, beside the old one on port ${port.from}`;
  return `starting a canary beside its ${counted(old.length, "process")}`;
}

export interface Exchanged {
  /** Every new worker that is to stay */
  readonly staying: Process[];
  /** Worker ids of the canaries that go when all is steady */
  readonly retiring: string[];
}

/** Old workers go, new ones come: all apps at the same time, each app one worker after another. */
export async function exchange(
  work: Work,
  newcomers: readonly Newcomer[],
  items: readonly PlanItem[],
): Promise<Exchanged> {
  const done = await together(
    work,
    items.map(async (item): Promise<Exchanged> => {
      const newcomer = newcomers.find((candidate) => candidate.item === item)?.worker;
      if (item.app === undefined) return { staying: [], retiring: [] };
      if (item.still) return register(work, item);
      // The old one stays until the proxy leads to the new one.
      if (item.port?.from !== undefined && newcomer) return { staying: [newcomer], retiring: [] };
      if (item.action === "start" && newcomer) return complete(work, item, item.app, newcomer);
      if (item.action === "replace" && newcomer) return replace(work, item, item.app, newcomer);
      return restart(work, item, item.app);
    }),
  );
  return {
    staying: done.flatMap(({ staying }) => staying),
    retiring: done.flatMap(({ retiring }) => retiring),
  };
}

/** The first worker of a new app has proved itself; the others follow. */
async function complete(
  work: Work,
  item: PlanItem,
  app: AppShape,
  first: Process,
): Promise<Exchanged> {
  const staying = [first];
  while (staying.length < app.workers) staying.push(await startOne(work, item));
  work.log.info(`${item.name}: started, ${counted(staying.length, "process")}.`);
  return { staying, retiring: [] };
}

/**
 * One old worker goes, a new one takes its number, and must be ready before the next goes. The canary
 * has the number after the last, so at the end it goes and the numbers are 0..n-1 again; only where
 * there are to be more workers than before, its number is wanted, and it stays.
 */
async function replace(
  work: Work,
  item: PlanItem,
  app: AppShape,
  canary: Process,
): Promise<Exchanged> {
  const keepsCanary = (canary.instance ?? app.workers) < app.workers;
  const wanted = app.workers - (keepsCanary ? 1 : 0);
  const fresh: Process[] = [];
  for (const old of [...item.old].sort(compareByInstance)) {
    work.stop.signal.throwIfAborted();
    await deleteOwn(work.daemon, [old]);
    if (fresh.length < wanted) fresh.push(await startReady(work, item));
  }
  while (fresh.length < wanted) fresh.push(await startReady(work, item));
  work.log.info(`${item.name}: replaced worker by worker, ${counted(app.workers, "process")}.`);
  return keepsCanary
    ? { staying: [canary, ...fresh], retiring: [] }
    : { staying: fresh, retiring: [workerId(canary)] };
}

/** Delete and start: there is a moment without an app that ran, and the log says how long it was. */
async function restart(work: Work, item: PlanItem, app: AppShape): Promise<Exchanged> {
  const ran = item.old.some((pm2Process) => pm2Process.pid > 0);
  const staying: Process[] = [];
  let gap = 0;
  // PM2 counts an increment_var on from the highest that is there: all must go before the first comes.
  const portions = app.incrementing ? [item.old] : item.old.map((old) => [old]);
  for (const portion of portions) {
    const begun = performance.now();
    work.stop.signal.throwIfAborted();
    await deleteOwn(work.daemon, portion);
    for (let index = 0; index < portion.length && staying.length < app.workers; index++) {
      staying.push(await startReady(work, item));
      gap = Math.max(gap, performance.now() - begun);
    }
  }
  while (staying.length < app.workers) staying.push(await startReady(work, item));
  work.log.info(
    ran
      ? `${item.name}: restarted, ${counted(staying.length, "process")}, with a gap of ${shortTime(gap)}.`
      : `${item.name}: started, ${counted(staying.length, "process")}; nothing of it ran.`,
  );
  return { staying, retiring: [] };
}

/** What does not run gives way to entries that do not run either. */
async function register(work: Work, { name, old }: PlanItem): Promise<Exchanged> {
  for (const pm2Process of old) {
    work.stop.signal.throwIfAborted();
    await deleteOwn(work.daemon, [pm2Process]);
    const definition = writingTo(definitionFor(work, name), ownLogFiles(pm2Process));
    await registerWorker(work.daemon, definition, work.deploy, pm2Process.instance);
  }
  work.log.info(`${name}: exchanged, ${counted(old.length, "process")}, without being started.`);
  return { staying: [], retiring: [] };
}

async function startReady(work: Work, item: PlanItem): Promise<Process> {
  const worker = await startOne(work, item);
  // A job that runs once is waited for at the end, with all others.
  if (!worker.oneShot)
    await waitUntilSteady(work.daemon, work.events, [worker], {
      ...work.options,
      stableSeconds: 0,
      stop: work.stop.signal,
    });
  return worker;
}

async function startOne(work: Work, item: PlanItem): Promise<Process> {
  work.stop.signal.throwIfAborted();
  return startWorker(work.daemon, definitionFor(work, item.name), work.deploy, successionOf(item));
}

function successionOf({ old, app }: PlanItem): Succession {
  return { old, workers: app?.workers ?? old.length };
}

/**
 * PM2 answers a start, and lets a process that is launching be stopped, only after the app's own
 * listen_timeout. One that is longer than ready-timeout would be waited for in vain: what is not ready by
 * then has failed.
 */
function definitionFor({ definitions, options }: Work, name: string): Definition {
  const definition = definitions.get(name);
  if (definition === undefined) throw new Error(`the app ${name} has no definition`);
  const longest = options.readyTimeout * 1000;
  const listen = Number(definition.listen_timeout ?? 0);
  return listen > longest ? { ...definition, listen_timeout: longest } : definition;
}

function workerId(pm2Process: Process): string {
  return (pm2Process.settings.pm2_actions as { worker: string }).worker;
}
