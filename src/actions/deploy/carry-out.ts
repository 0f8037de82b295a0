import { join } from "node:path";
import type { Log } from "../../log.js";
import { shortList } from "../../phrases.js";
import { snapshot } from "../../pm2/daemon/process.js";
import type { deploy } from "../../pm2/deploy.js";
import type { App } from "../../pm2/ecosystem/app.js";
import type { Deployment } from "../../pm2/exchange/deployment.js";
import { type PlanItem, touched } from "../../pm2/plan/plan.js";
import { connectOrLaunch } from "../../pm2/start/launch.js";
import { changeOptions } from "../shared/inputs.js";
import { withNamespaceLock } from "../shared/namespace-lock.js";
import { proveStillHealthy } from "./health.js";
import { type DeployInputs, type PreparedDeploy, prepareDeploy, releaseOf } from "./prepare.js";
import { activateRelease, throughCurrent } from "./release-source.js";
import { deployedWithOf } from "./settings.js";
import { tidyReleases } from "./tidy.js";

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
