import { randomUUID } from "node:crypto";
import { StepFailure } from "../errors.js";
import { type DeployState, filesKept, oldProcess } from "./deploy-state.js";
import type { Deployment } from "./deployment.js";
import { subscribe } from "./events.js";
import { exchange, type Newcomer, startNewcomers } from "./exchange.js";
import { askHealth } from "./health.js";
import { showLogs, WrittenLines } from "./log-tail.js";
import { type PlanItem, touched } from "./plan.js";
import { type Process, snapshot } from "./process.js";
import type { DeployRecord } from "./record.js";
import { NotSteady, untilSteady } from "./steady.js";
import { registerTemplates } from "./template.js";
import { finishDeploy, settleDeploy } from "./undo.js";

export type DeployResult =
  | { readonly result: "deployed" }
  | { readonly result: "rolled-back" | "failed"; readonly why: string };

/**
 * Carries a plan out: the new ones start and must prove themselves, then the old ones go one by one,
 * and when all is steady the rest is tidied up. The failure of one app undoes the whole deploy.
 */
export async function deploy(
  deployment: Deployment,
  plan: readonly PlanItem[],
  record: DeployRecord,
): Promise<DeployResult> {
  const { daemon, pm2, session, log, options } = deployment;
  const items = touched(plan);
  const written = new WrittenLines();
  const events = await subscribe(daemon.home, "all", (event) => written.take(event));
  if (events === undefined)
    throw new Error("The PM2 daemon publishes no events; its pub.sock is missing.");
  let state = begin(deployment, items, record);
  await session.record(state);
  try {
    const apps = items.flatMap((item) => item.app ?? []);
    const definitions = await registerTemplates(daemon, pm2, options.namespace, apps);
    const work = { ...deployment, events, definitions, deploy: state.deploy };

    const newcomers = await startNewcomers(work, items);
    await prove(work, newcomers, items);
    const exchanged = await exchange(work, newcomers, items);
    await proveAll(work, exchanged.staying);

    state = { ...state, phase: "finishing", retiring: exchanged.retiring };
    await session.record(state);
    await finishDeploy(daemon, state, log);
    if (options.showLogs === "always")
      for (const worker of exchanged.staying)
        await showLogs(worker, options.logLines, written, log);
    await session.settle();
    return { result: "deployed" };
  } catch (error) {
    if (error instanceof NotSteady) await showLogs(error.process, options.logLines, written, log);
    return await giveUp(deployment, state, error);
  } finally {
    events.close();
  }
}

/** The journal's first state: what is there now. */
function begin(
  { daemon, options }: Deployment,
  items: readonly PlanItem[],
  record: DeployRecord,
): DeployState {
  const { namespace, release, save } = options;
  const kept = items.filter((item) => item.action !== "prune");
  const deployedAt = new Date().toISOString();
  const deployed = kept.flatMap(({ name, app }) => {
    if (app === undefined) return [];
    const { hash: definition, version, workers } = app;
    return [[name, { definition, release, version, workers, deployedAt }] as const];
  });
  return {
    home: daemon.home.path,
    namespace,
    deploy: randomUUID(),
    phase: "changing",
    apps: kept.map((item) => ({
      name: item.name,
      old: item.old.map(oldProcess),
      filesKept: filesKept(item, record.apps[item.name], release),
    })),
    retiring: [],
    pruned: items.filter((i) => i.action === "prune").flatMap((i) => i.old.map(oldProcess)),
    save,
    deployed: Object.fromEntries(deployed),
  };
}

type Work = Parameters<typeof startNewcomers>[0];

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
  if (answering) await proveHealth(work, newcomers.length + items.flatMap(({ old }) => old).length);
}

/** All that stays must be steady together, and healthy with no old worker left to answer. */
async function proveAll(work: Work, staying: readonly Process[]): Promise<void> {
  const { daemon, events, options } = work;
  await untilSteady(daemon, events, staying, options);
  await proveHealth(work, staying.length);
}

async function proveHealth({ options, log }: Work, workers: number): Promise<void> {
  const { health } = options;
  if (health.urls.length === 0) return;
  const connections = Math.min(60, 3 * Math.max(1, workers));
  const wrong = await askHealth(health, connections);
  if (wrong !== undefined)
    throw new StepFailure(`The health check failed for ${health.timeout} s: ${wrong}.`);
  log.info(
    `${health.urls.join(", ")}: ${connections} of ${connections} fresh connections answered as expected.`,
  );
}

/** Undoes what was begun, and says honestly what that brought back. */
async function giveUp(
  { daemon, session, log, options }: Deployment,
  state: DeployState,
  error: unknown,
): Promise<DeployResult> {
  const why = error instanceof Error ? error.message : String(error);
  if (!options.rollback) {
    await session.settle();
    return { result: "failed", why: `${why}. Nothing was undone, as the input rollback says.` };
  }
  log.info(`Undoing the deploy: ${why}`);
  const current = await snapshot(daemon);
  const replaced = state.apps.filter(({ name, old }) =>
    old.some(
      ({ id, createdAt }) =>
        !current.some((p) => p.id === id && p.name === name && p.createdAt === createdAt),
    ),
  );
  await settleDeploy(daemon, state, log);
  await session.settle();
  if (state.phase === "finishing") throw error;
  const honest = state.apps.every(({ filesKept, old }) => filesKept || old.length === 0);
  if (honest) return { result: "rolled-back", why: `${why}. What ran before runs again.` };
  const survivors =
    replaced.length === 0
      ? "No old worker was touched: they run the old code"
      : "Old workers were replaced and started again";
  return {
    result: "failed",
    why: `${why}. ${survivors}, but the files in place are the new ones, so the next start of a worker runs the new code. Release directories (releases-directory) make the way back real.`,
  };
}
