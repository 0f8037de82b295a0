import { join } from "node:path";
import { messageOf, StepFailure, UsageError } from "../../errors.js";
import type { Log } from "../../log.js";
import type { Pattern } from "../../pattern.js";
import { counted, shortList } from "../../phrases.js";
import type { Home } from "../../pm2/daemon/home.js";
import { runs, type Snapshot, snapshot } from "../../pm2/daemon/process.js";
import type { deploy } from "../../pm2/deploy.js";
import { readDump } from "../../pm2/dump/dump.js";
import type { App } from "../../pm2/ecosystem/app.js";
import type { PassedEnvironment } from "../../pm2/ecosystem/environment.js";
import type { Deployment } from "../../pm2/exchange/deployment.js";
import { affectedBy, type PlanItem, planDeploy, touched } from "../../pm2/plan/plan.js";
import { type DeployRecord, readRecord } from "../../pm2/plan/record.js";
import { type HealthCheck, type HealthExpectation, proveHealthy } from "../../pm2/proof/health.js";
import { checkThreshold, type Threshold } from "../../pm2/selection/threshold.js";
import { connectOrLaunch, findPm2, type Pm2Program } from "../../pm2/start/launch.js";
import { type AppInputs, readDeployableApps } from "./deployable-apps.js";
import { deployedWithOf } from "./deployed-with.js";
import { withNamespaceLock } from "./locked.js";
import { activateRelease, throughCurrent, tidyReleases } from "./releasing.js";

/** The inputs that decide what a deploy does. */
export interface DeployInputs extends AppInputs {
  readonly maxAffected: Threshold;
  readonly lockTimeout: number;
  readonly pm2Home?: string | undefined;
  readonly save: boolean;
  readonly pm2Path: string;
  readonly release?: string | undefined;
  readonly only: Pattern | undefined;
  readonly when: "changed" | "always";
  readonly strategy: "canary" | "restart";
  readonly prune: boolean;
  readonly expectProcesses?: number | undefined;
  readonly rollback: boolean;
  readonly readyTimeout: number;
  readonly stableSeconds: number;
  readonly healthUrl: readonly string[];
  readonly healthExpect: HealthExpectation;
  readonly healthTimeout: number;
  readonly logLines: number;
  readonly showLogs: "failure" | "always";
}

/** A deploy that is planned and checked, and has touched nothing. */
export interface PreparedDeploy {
  readonly home: Home;
  readonly pm2: Pm2Program;
  readonly plan: readonly PlanItem<App>[];
  readonly record: DeployRecord;
  readonly passed: PassedEnvironment;
  /** App name → version of its package.json */
  readonly versions: Readonly<Record<string, string | null>>;
  /** The version that all of them have, else empty */
  readonly version: string;
}

/**
 * Loads, checks and plans. Everything that can be refused is refused here.
 * @throws UsageError
 */
export async function prepareDeploy(
  inputs: DeployInputs,
  home: Home,
  env: Readonly<NodeJS.ProcessEnv>,
  log: Log,
  current: Snapshot,
): Promise<PreparedDeploy> {
  const { namespace, namePattern: pattern, only, prune } = inputs;
  if (only !== undefined && prune)
    throw new UsageError(
      'The inputs "only" and "prune" contradict each other: prune removes what the ecosystem file does not have, only looks at a part of it. Use one of them.',
    );
  const [{ apps, passed }, pm2, record] = await Promise.all([
    readDeployableApps(inputs, home, env, log, current),
    findPm2(inputs.pm2Path, home, env),
    readRecord(home, namespace),
    readDump(home, log),
  ]);
  const selection = { namespace, pattern };
  const release = releaseOf(inputs, env);
  const plan = planDeploy(apps, current, record, { ...inputs, selection, release });
  checkPlan(plan, current, inputs);
  const versions = Object.fromEntries(apps.map((app) => [app.name, app.version]));
  return { home, pm2, plan, record, passed, versions, version: commonVersion(apps) };
}

/** Empty means: no release is known, so code counts as the same until its version changes. */
export function releaseOf(
  { release }: Pick<DeployInputs, "release">,
  env: Readonly<NodeJS.ProcessEnv>,
): string | null {
  return release ?? env.GITHUB_SHA ?? null;
}

function commonVersion(apps: readonly App[]): string {
  const versions = new Set(apps.map((app) => app.version));
  return versions.size === 1 ? (apps[0]?.version ?? "") : "";
}

function checkPlan(plan: readonly PlanItem<App>[], current: Snapshot, inputs: DeployInputs): void {
  const own = current.filter((process) => process.namespace === inputs.namespace);
  const affected = affectedBy(touched(plan));
  checkThreshold(inputs.maxAffected, { affected, total: own.length, verb: "replace or delete" });
  const expected = inputs.expectProcesses;
  if (expected === undefined) return;
  const planned = plan.reduce((sum, { app }) => sum + (app?.oneShot ? 0 : (app?.workers ?? 0)), 0);
  const others = own.filter(
    (process) =>
      inputs.namePattern.matches(process.name) &&
      runs(process) &&
      !plan.some(({ name, action }) => name === process.name && action !== "kept"),
  );
  if (planned + others.length !== expected)
    throw new UsageError(
      `Input "expect-processes" is "${expected}", but ${counted(planned + others.length, "process")} would run: ${planned} of the ecosystem file` +
        `${others.length > 0 ? ` and ${shortList(others.map((process) => process.name))} beside it` : ""}. Nothing was touched.`,
    );
}

/** `directory` is the release directory, where there is one. */
export type CarriedOut = { readonly changed: string[]; readonly directory: string | undefined } & (
  | { readonly result: "deployed" | "unchanged" }
  | { readonly result: "rolled-back" | "failed"; readonly why: string }
);

/** How a deploy gets its code into a release directory, and what follows when it runs. */
export interface Releasing {
  /** The action, for whoever waits for the lock */
  readonly action: string;
  /** Called under the lock: the directory to deploy from */
  readonly directory: () => Promise<string>;
  /** What the directory is copied from, where it is */
  readonly source?: string;
  readonly releasesDirectory: string;
  readonly keepReleases: number;
}

/** Takes the lock, plans again on what is true now, and carries it out. */
export async function carryOut(
  inputs: DeployInputs,
  { home, pm2, passed, plan }: PreparedDeploy,
  env: Readonly<NodeJS.ProcessEnv>,
  log: Log,
  releasing?: Releasing,
): Promise<CarriedOut> {
  // Only where there is something to do; before the lock, since the bundle may be gone later.
  const acting = await import(/* webpackChunkName: "change" */ "../../pm2/deploy.js");
  await nameNotPassed(passed.notPassed, log);
  if (passed.empty.length > 0)
    log.info(`Variables of pass-env that are empty in this step: ${shortList(passed.empty)}.`);
  nameUnselected(inputs.environment, plan, log);
  const wish = {
    ...inputs,
    home,
    env,
    log,
    action: releasing?.action ?? "pm2-deploy",
    kind: "deploy",
  };
  const connecting = () => connectOrLaunch(pm2, home, log);
  return withNamespaceLock({ ...wish, connecting }, async (session, daemon) => {
    const staged = await log.phase("place", () => stage(inputs, releasing, log));
    let well = false;
    try {
      const deployment = { daemon, pm2, session, log, options: changeOptions(inputs) };
      const outcome = await deployStaged(inputs, deployment, staged, env, acting.deploy);
      well = outcome.result === "deployed" || outcome.result === "unchanged";
      return outcome;
    } finally {
      // Also after a refusal of what is only known of the copy: that was placed all the same. What is
      // still to be undone may start from a release that nothing else names any more.
      if (releasing !== undefined && !session.lost.aborted && !session.unsettled()) {
        const failed = well ? undefined : staged?.directory;
        await tidyReleases({ ...inputs, ...releasing }, failed, daemon, log);
      }
    }
  });
}

/** All of them are named: the one that an app misses may be the last. */
async function nameNotPassed(names: readonly string[], log: Log): Promise<void> {
  if (names.length === 0) return;
  const some = shortList(names);
  const all = names.join(", ");
  log.info(
    `Variables of this step that the apps do not get (pass-env names those that they may have): ${some}.`,
  );
  if (some !== all) await log.group(`All ${names.length} of them`, () => log.info(all));
}

/** None may be meant; but a variable of the workflow that is not set looks the same. */
function nameUnselected(
  environment: string | undefined,
  plan: readonly PlanItem<App>[],
  log: Log,
): void {
  if (environment !== undefined) return;
  const names = new Set(plan.flatMap(({ app }) => app?.environments ?? []));
  if (names.size === 0) return;
  log.info(
    `No environment is given, so that the apps get env alone, and nothing of ${shortList([...names].map((name) => `env_${name}`))}.`,
  );
}

async function deployStaged(
  inputs: DeployInputs,
  deployment: Deployment,
  staged: Awaited<ReturnType<typeof stage>>,
  env: Readonly<NodeJS.ProcessEnv>,
  act: typeof deploy,
): Promise<CarriedOut> {
  const { daemon, log } = deployment;
  const from = { ...inputs, ...staged?.from };
  const { plan, record } = await prepareDeploy(from, daemon.home, env, log, await snapshot(daemon));
  const changed = touched(plan).map((item) => item.name);
  const directory = staged?.directory;
  if (changed.length === 0) {
    log.info("Nothing is left to do: the apps run as they should.");
    await proveStillHealthy(inputs, plan, log);
    await staged?.change.activate();
    return { result: "unchanged", changed, directory };
  }
  const outcome = await act(deployment, plan, record, releaseOf(inputs, env), staged?.change);
  return { ...outcome, changed: outcome.result === "rolled-back" ? [] : changed, directory };
}

/**
 * Asks the health URLs of a deploy that finds nothing to do: that it changed nothing does not say
 * that what runs works.
 * @throws StepFailure
 */
export async function proveStillHealthy(
  inputs: WaitingInputs,
  plan: readonly PlanItem[],
  log: Log,
): Promise<void> {
  // What is kept is not asked for; its secrets are hidden all the same.
  const running = plan.flatMap(({ old }) => old.filter(runs));
  const kept = plan.filter(({ action }) => action === "kept").map(({ name }) => name);
  const asked = running.filter(({ name }) => !kept.includes(name)).length;
  const { health } = changeOptions(inputs);
  await proveHealthy(health, asked, running, log, "known").catch((error: unknown) => {
    throw new StepFailure(
      `${messageOf(error)} Nothing was changed: this release runs already. To start its processes again, use pm2-restart, or when: always.`,
    );
  });
}

/** Brings the code to where it is deployed from. Nothing to do without release directories. */
async function stage(inputs: DeployInputs, releasing: Releasing | undefined, log: Log) {
  if (releasing === undefined) return undefined;
  const { releasesDirectory, source } = releasing;
  const directory = await releasing.directory();
  const { namespace } = inputs;
  const deployedWith = deployedWithOf(inputs);
  const activation = { releasesDirectory, namespace, directory, deployedWith };
  return {
    directory,
    from: {
      workingDirectory: join(directory, inputs.workingDirectory),
      current: await throughCurrent(releasesDirectory, directory),
    },
    change: { activation, source, activate: () => activateRelease(activation, log) },
  };
}

/** The health inputs as one check, beside all others as they are. */
export function changeOptions<I extends WaitingInputs>(
  inputs: I,
): I & { readonly health: HealthCheck } {
  const { healthUrl: urls, healthExpect: expect, healthTimeout: timeout } = inputs;
  return { ...inputs, health: { urls, expect, timeout } };
}

type WaitingInputs = Pick<DeployInputs, "healthUrl" | "healthExpect" | "healthTimeout">;
