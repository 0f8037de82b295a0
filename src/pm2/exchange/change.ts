import { randomUUID } from "node:crypto";
import { shortList } from "../../text/phrases.js";
import { subscribe } from "../daemon/events.js";
import { daemonLife } from "../daemon/home.js";
import { hideSecretsOf } from "../daemon/masking.js";
import type { Process } from "../daemon/process.js";
import { type DeployState, oldProcess } from "../plan/deploy-state.js";
import { overlapping, withOwnPorts } from "../plan/own-port.js";
import type { PlanItem } from "../plan/plan-item.js";
import { proveNewHealthy, showCulprits } from "../proof/culprits.js";
import { askHealth } from "../proof/health.js";
import type { HealthCheck } from "../proof/health-check.js";
import { showLogs, WrittenLines } from "../proof/log-tail.js";
import { healthAt, untilListening } from "../proof/own-ports.js";
import { waitUntilSteady } from "../proof/steady.js";
import { withDrain } from "../start/drain.js";
import { finishDeploy } from "../undo/finish.js";
import { watchPorts } from "./canary-ports.js";
import type { Change, Changed, Deployment } from "./deployment.js";
import { exchange, type Newcomer, startNewcomers, type Work } from "./exchange.js";
import { giveUp } from "./give-up.js";
import { drainOld, switchUpstream, upstreamState } from "./switch.js";

/**
 * The new ones start and must prove themselves, then the old ones go one by one, and when all is
 * steady the rest is tidied up. The failure of one app undoes the whole change.
 */
export async function changeProcesses(deployment: Deployment, change: Change): Promise<Changed> {
  const { daemon, session, log, options } = deployment;
  const { items } = change;
  const written = new WrittenLines(daemon.home);
  const events = await subscribe(daemon.home, "all", (event) => written.take(event));
  if (events === undefined)
    throw new Error("The PM2 daemon publishes no events; its pub.sock is missing.");
  const moves = overlapping(items);
  const putOff = await whyPutOff(items, healthAt(options.health, portsOf(items, "now")));
  if (putOff !== undefined) log.info(putOff);
  let state = begin(deployment, change, await daemonLife(deployment.daemon.home));
  const ownHealth = healthAt(options.health, portsOf(items, "then"));
  // Its command is found again by the deploy's id, if this step is killed.
  const health = { ...ownHealth, commandId: state.deploy };
  await session.record(state);
  try {
    const definitions = await log.phase("resolve", async () =>
      withOwnPorts(
        await withDrain(await change.definitions(), options.drain, daemon.home, log),
        items,
      ),
    );
    const stop = new AbortController();
    const work = { ...deployment, events, definitions, deploy: state.deploy, stop, health };

    const early = putOff === undefined ? health : { ...health, urls: [], tcp: [] };
    const asked = [...early.urls, ...early.tcp.map((target) => `tcp://${target}`)];
    const listenAsAsked = await watchPorts(daemon.home, items, definitions, asked);
    const newcomers = await log.phase("start", () => startNewcomers(work, items));
    await log.phase("prove", () => prove(work, newcomers, items, early, listenAsAsked));
    const exchanged = await log.phase("exchange", () => exchange(work, newcomers, items));
    if (exchanged.staying.length > moves.length)
      await log.phase("prove", () => proveAll(work, exchanged.staying));
    if (options.upstream !== undefined && moves.length > 0) {
      const { upstream } = options;
      state = { ...state, upstream: upstreamState(upstream, moves, health.timeout) };
      await session.record(state);
      await log.phase("switch", () => switchUpstream(work, upstream, moves));
      await log.phase("drain", () => drainOld(work, upstream, moves, newcomers));
      await log.phase("prove", () => proveAll(work, exchanged.staying));
    }

    state = { ...state, phase: "finishing", retiring: exchanged.retiring };
    await session.record(state);
    await log.phase("finish", () => finishDeploy(daemon, state, log));
    await change.release?.activate();
    await session.settle();
    if (options.showLogs === "always")
      for (const worker of exchanged.staying)
        await showLogs(worker, options.logLines, written, log);
    return { result: "deployed" };
  } catch (error) {
    await showCulprits(error, options, written, log);
    return await log.phase("undo", () => giveUp(deployment, change, state, error));
  } finally {
    events.close();
  }
}

/** The journal's first state: what is there now. */
function begin(
  { daemon, options }: Deployment,
  change: Change,
  life: string | undefined,
): DeployState {
  const { items, namespace, leaving = [], deployed, release } = change;
  return {
    home: daemon.home.path,
    daemon: life,
    namespace,
    leaving,
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

/**
 * Why the health URLs can only be asked when all is exchanged: they do not answer as expected now, and
 * an app is down that will be started then. A job at rest is not down.
 */
async function whyPutOff(
  items: readonly PlanItem[],
  health: HealthCheck,
): Promise<string | undefined> {
  const down = items.filter(
    ({ action, app, still, old }) =>
      action === "restart" && !still && !app?.oneShot && !old.some(({ pid }) => pid > 0),
  );
  if (down.length === 0 || health.urls.length + health.tcp.length === 0) return undefined;
  const old = items.flatMap((item) => item.old);
  const now = await askHealth({ ...health, timeout: 0 }, 1, hideSecretsOf(old));
  if (!("wrong" in now)) return undefined;
  const names = shortList(down.map(({ name }) => name));
  return `The health check is made when all is exchanged, and not of the canaries: ${names} did not run before, so they could not answer yet.`;
}

interface Proving extends Work {
  readonly health: HealthCheck;
}

/** Canaries and first workers must be steady and healthy before any old worker goes. */
async function prove(
  work: Proving,
  newcomers: readonly Newcomer[],
  items: readonly PlanItem[],
  health: HealthCheck,
  listenAsAsked: (newcomers: readonly Newcomer[]) => Promise<void>,
): Promise<void> {
  const { daemon, events, log, options } = work;
  if (newcomers.length === 0) return;
  const workers = newcomers.map(({ worker }) => worker);
  for (const { item, worker } of newcomers)
    if (item.port !== undefined)
      await untilListening(daemon, worker, { ...item.port, timeout: options.readyTimeout });
  await waitUntilSteady(daemon, events, workers, options);
  await listenAsAsked(newcomers);
  for (const { item } of newcomers)
    if (item.action === "replace" && item.port === undefined && !item.app?.saysReady)
      log.warning(
        `The canary of ${item.name} is unproven: the app gives no ready signal, so it is only known to have lived ` +
          `for ${options.stableSeconds} s. Let it call process.send("ready") and set wait_ready: true.`,
      );
  const beside = items.flatMap(({ old }) => old).length;
  await proveNewHealthy(health, workers, workers.length + beside, log);
}

/** All that stays must be steady together, and healthy with no old worker left to answer. */
async function proveAll(work: Proving, staying: readonly Process[]): Promise<void> {
  const { daemon, events, log, options } = work;
  await waitUntilSteady(daemon, events, staying, options);
  await proveNewHealthy(work.health, staying, staying.length, log);
}

/** The ports that apps of a pair have before their old processes go, or afterwards. */
function portsOf(items: readonly PlanItem[], when: "now" | "then") {
  return items.flatMap(({ port }) =>
    port === undefined
      ? []
      : [{ pair: port.pair, port: when === "now" ? (port.from ?? port.to) : port.to }],
  );
}
