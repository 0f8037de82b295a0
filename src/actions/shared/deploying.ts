import { join, resolve } from "node:path";
import picomatch from "picomatch";
import { UsageError } from "../../errors.js";
import type { Log } from "../../log.js";
import { type App, type CurrentLink, readApps } from "../../pm2/app.js";
import { deploy } from "../../pm2/deploy.js";
import { readDump } from "../../pm2/dump.js";
import { type Ecosystem, loadEcosystem } from "../../pm2/ecosystem.js";
import { type PassedEnvironment, passedEnvironment } from "../../pm2/environment.js";
import type { HealthCheck, HealthExpectation } from "../../pm2/health.js";
import type { Home } from "../../pm2/home.js";
import { connectOrLaunch, findPm2, type Pm2Program } from "../../pm2/launch.js";
import { affectedBy, type PlanItem, planDeploy, touched } from "../../pm2/plan.js";
import { runs, type Snapshot, snapshot } from "../../pm2/process.js";
import { type DeployRecord, readRecord } from "../../pm2/record.js";
import { refusals } from "../../pm2/refusal.js";
import type { NamePattern } from "../../pm2/selection.js";
import { checkThreshold, shortList, type Threshold } from "../../pm2/threshold.js";
import { withConnection } from "./locked.js";
import { activateRelease, throughCurrent, tidyReleases } from "./releasing.js";

/** The inputs that decide what a deploy does. */
export interface DeployInputs {
  readonly namespace: string;
  readonly namePattern: NamePattern;
  readonly maxAffected: Threshold;
  readonly lockTimeout: number;
  readonly save: boolean;
  readonly pm2Path: string;
  readonly ecosystem?: string | undefined;
  readonly workingDirectory: string;
  readonly environment?: string | undefined;
  readonly passEnv: readonly string[];
  readonly release?: string | undefined;
  readonly only: readonly string[];
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

/** The apps of the ecosystem file, checked, and what goes with them. */
export interface DeployableApps {
  readonly apps: readonly App[];
  readonly passed: PassedEnvironment;
}

/** The inputs that say which apps there are. */
export type AppInputs = Pick<
  DeployInputs,
  "namespace" | "namePattern" | "ecosystem" | "workingDirectory" | "environment" | "passEnv"
> & {
  readonly only?: readonly string[];
  /** Apps of the file that are no concern of this step are left out by it */
  readonly choose?: (name: string) => boolean;
  /** Paths through this link mean the directory that it is to lead to */
  readonly current?: CurrentLink;
  /** The files are to be copied from here: what is only known of the copy is not checked yet */
  readonly copied?: boolean;
  /** The ecosystem file, where it is being loaded already */
  readonly loading?: Promise<Ecosystem>;
};

/**
 * Begins to load the ecosystem file, where it is known already which one it is: that takes longest of
 * all that a deploy with nothing to do does, so it goes on beside the first look at the server.
 */
export function beginLoading(
  {
    ecosystem,
    workingDirectory,
    source,
  }: Pick<DeployInputs, "ecosystem" | "workingDirectory"> & {
    readonly source?: string | undefined;
  },
  env: Readonly<NodeJS.ProcessEnv>,
): Pick<AppInputs, "loading"> {
  if (source !== undefined) return {};
  const loading = loadEcosystem(ecosystem, resolve(workingDirectory), env);
  // Whoever waits for it gets the error; until then nobody does.
  loading.catch(() => {});
  return { loading };
}

/**
 * Loads the ecosystem file and checks its apps against the server: all reasons to refuse at once.
 * @throws UsageError
 */
export async function readDeployableApps(
  inputs: AppInputs,
  home: Home,
  env: Readonly<NodeJS.ProcessEnv>,
  log: Log,
  current: Snapshot,
): Promise<DeployableApps> {
  const { namespace, namePattern: pattern, only = [], choose = () => true } = inputs;
  const workingDirectory = resolve(inputs.workingDirectory);
  const ecosystem = await (inputs.loading ??
    loadEcosystem(inputs.ecosystem, workingDirectory, env));
  const passed = passedEnvironment(env, inputs.passEnv);
  const declaredTop = ecosystem.topNamespace;
  const { environment, current: link } = inputs;
  const context = { home, namespace, workingDirectory, environment, passed };
  const read = await readApps(ecosystem, link ? { ...context, current: link } : context);
  const apps = chosen(
    read.flatMap((one) => ("app" in one ? [one.app] : [])),
    only,
  ).filter(({ name }) => choose(name));
  const selection = { namespace, pattern };
  const doomed = inputs.copied ? {} : env;
  const refused = await refusals(apps, { selection, current, env: doomed });
  const mistakes = [
    ...read.flatMap((one) => ("mistakes" in one ? one.mistakes : [])),
    ...topNamespaceMistake(declaredTop, namespace),
    ...refused.mistakes,
  ];
  if (mistakes.length === 0 && apps.length === 0 && only.length > 0)
    mistakes.push(
      `Input "only" is "${only.join(", ")}": no app of ${ecosystem.file} has such a name.`,
    );
  if (mistakes.length > 0) throw new UsageError(mistakes.join("\n"));

  for (const warning of refused.warnings) log.warning(warning);
  if (declaredTop !== undefined)
    log.warning(
      `${ecosystem.file} sets a namespace beside its apps. PM2 ignores it there; this step applies it. Write it into each app.`,
    );
  return { apps, passed };
}

/**
 * Loads, checks and plans. Everything that can be refused is refused here.
 * @throws UsageError
 */
export async function prepareDeploy(
  inputs: DeployInputs & AppInputs,
  home: Home,
  env: Readonly<NodeJS.ProcessEnv>,
  log: Log,
  current: Snapshot,
): Promise<PreparedDeploy> {
  const { namespace, namePattern: pattern, only, prune } = inputs;
  if (only.length > 0 && prune)
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

/** Apps that `only` names; all where it names none. */
function chosen(apps: readonly App[], only: readonly string[]): App[] {
  const globs = only.map((entry) => picomatch(entry, { dot: true, bash: true }));
  return apps.filter(
    ({ name }) => only.length === 0 || only.includes(name) || globs.some((glob) => glob(name)),
  );
}

function topNamespaceMistake(declared: string | undefined, namespace: string): string[] {
  if (declared === undefined || declared === namespace) return [];
  return [
    `The ecosystem file declares the namespace "${declared}", this step deploys "${namespace}". ` +
      "Give each environment an ecosystem file of its own.",
  ];
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
      !plan.some((item) => item.name === process.name),
  );
  if (planned + others.length !== expected)
    throw new UsageError(
      `Input "expect-processes" is "${expected}", but ${planned + others.length} processes would run: ${planned} of the ecosystem file` +
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
  { home, pm2, passed }: PreparedDeploy,
  env: Readonly<NodeJS.ProcessEnv>,
  log: Log,
  releasing?: Releasing,
): Promise<CarriedOut> {
  if (passed.notPassed.length > 0)
    log.info(
      `Variables of this step that the apps do not get (pass-env names those that they may have): ${passed.notPassed.join(", ")}.`,
    );
  const wish = {
    ...inputs,
    home,
    env,
    log,
    action: releasing?.action ?? "pm2-deploy",
    kind: "deploy",
  };
  const connecting = () => connectOrLaunch(pm2, home, log);
  return withConnection(wish, connecting, async (session, daemon) => {
    const release = await stage(inputs, releasing, log);
    const from = { ...inputs, ...release?.from };
    const now = await prepareDeploy(from, home, env, log, await snapshot(daemon));
    const changed = touched(now.plan).map((item) => item.name);
    const directory = release?.directory;
    if (changed.length === 0) {
      log.info("Nothing is left to do: the apps run as they should.");
      await release?.change.activate();
      return { result: "unchanged", changed, directory };
    }
    const deployment = { daemon, pm2, session, log, options: changeOptions(inputs) };
    const { plan, record } = now;
    const outcome = await deploy(deployment, plan, record, releaseOf(inputs, env), release?.change);
    if (releasing !== undefined)
      await tidyReleases({ ...inputs, ...releasing }, outcome.result, directory, daemon, log);
    return { ...outcome, changed: outcome.result === "deployed" ? changed : [], directory };
  });
}

/** Brings the code to where it is deployed from. Nothing to do without release directories. */
async function stage(inputs: DeployInputs, releasing: Releasing | undefined, log: Log) {
  if (releasing === undefined) return undefined;
  const { releasesDirectory, source } = releasing;
  const directory = await releasing.directory();
  const activation = { releasesDirectory, namespace: inputs.namespace, directory };
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
