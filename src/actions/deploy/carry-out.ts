import { basename, join, resolve } from "node:path";
import { messageOf, StepFailure } from "../../errors.js";
import type { Command } from "../../exec.js";
import type { Log } from "../../log.js";
import type { Home } from "../../pm2/daemon/home.js";
import { snapshot } from "../../pm2/daemon/process.js";
import type { deploy } from "../../pm2/deploy.js";
import type { App } from "../../pm2/ecosystem/app.js";
import type { Deployment } from "../../pm2/exchange/deployment.js";
import { touched } from "../../pm2/plan/plan.js";
import type { PlanItem } from "../../pm2/plan/plan-item.js";
import { settleAfterActivate } from "../../pm2/plan/record.js";
import { connectOrLaunch } from "../../pm2/start/launch.js";
import { removeFolder } from "../../release/remove.js";
import { shortList } from "../../text/phrases.js";
import { changeOptions } from "../shared/inputs.js";
import { withNamespaceLock } from "../shared/namespace-lock.js";
import { type CommandPlace, runCommands } from "./commands.js";
import { proveStillHealthy } from "./health.js";
import { type DeployInputs, type PreparedDeploy, prepareDeploy, releaseOf } from "./prepare.js";
import { activateRelease, currentLinkTo } from "./releases/release-source.js";
import { tidyReleases } from "./releases/tidy.js";
import { deployedWithOf } from "./settings.js";

/** `directory` is the release directory, where there is one. */
export type CarriedOut = { readonly changed: string[]; readonly directory: string | undefined } & (
  | {
      readonly result: "deployed" | "unchanged";
      /** What went wrong in after-activate */
      readonly afterwards?: string;
    }
  | { readonly result: "rolled-back" | "failed"; readonly why: string }
);

/** How a deploy gets its code into a release directory, and what follows when it runs. */
export interface Releasing {
  /** The action, for whoever waits for the lock */
  readonly action: string;
  /** Called under the lock: the directory to deploy from, and whether it was made for this deploy */
  readonly place: () => Promise<{ readonly directory: string; readonly isNew: boolean }>;
  /** What the directory is copied from, where it is */
  readonly source?: string;
  readonly releasesDirectory: string;
  readonly keepReleases: number;
}

/** Takes the lock, plans again on what is true now, and carries it out. */
export async function carryOut(
  inputs: DeployInputs,
  { home, pm2, passed, plan, hasDeploySection }: PreparedDeploy,
  env: Readonly<NodeJS.ProcessEnv>,
  log: Log,
  releasing?: Releasing,
): Promise<CarriedOut> {
  // Only where there is something to do; before the lock, since the bundle may be gone later.
  const acting = await import(/* webpackChunkName: "change" */ "../../pm2/deploy.js");
  await nameNotPassed(passed.notPassed, log);
  if (passed.empty.length > 0)
    log.info(`Variables of pass-env that are empty in this step: ${shortList(passed.empty)}.`);
  if (hasDeploySection)
    log.info(
      "The ecosystem file's deploy section is ignored: it is for `pm2 deploy`. What its hooks do can go into before-activate and after-activate.",
    );
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
    const staged = await log.phase("place", () => stage(inputs, releasing, home, log));
    let left = staged?.directory;
    try {
      const deployment = { daemon, pm2, session, log, options: changeOptions(inputs) };
      const outcome = await deployStaged(inputs, deployment, staged, env, acting.deploy);
      if (outcome.result === "deployed" || outcome.result === "unchanged") left = undefined;
      return outcome;
    } catch (error) {
      // It never ran, and there is nothing in it to be looked at.
      if (error instanceof CommandFailed && releasing !== undefined && staged?.isNew) {
        await removeFolder(releasing.releasesDirectory, basename(staged.directory));
        left = undefined;
      }
      throw error;
    } finally {
      // Also after a refusal of what is only known of the copy: that was placed all the same. What is
      // still to be undone may start from a release that nothing else names any more.
      if (releasing !== undefined && !session.lost.aborted && !session.unsettled()) {
        await tidyReleases({ ...inputs, ...releasing }, left, daemon, log);
      }
    }
  });
}

/** A command of the team's own failed before anything was changed. */
class CommandFailed extends StepFailure {}

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
    `No environment is given: the apps get env alone, and nothing of ${shortList([...names].map((name) => `env_${name}`))}.`,
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
  const prepared = await prepareDeploy(from, daemon.home, env, log, await snapshot(daemon));
  const { plan, record, apps } = prepared;
  const changed = touched(plan).map((item) => item.name);
  const directory = staged?.directory;
  const { namespace, commandTimeout: timeout = 0 } = inputs;
  const cwd = resolve(from.workingDirectory);
  const place = { home: daemon.home, namespace, session: deployment.session, cwd, apps, timeout };
  const { beforeActivate = [], afterActivate = [] } = inputs;
  const follow = async () => {
    const why = await log.phase("after-activate", () => runAfter(afterActivate, place, log));
    return why === undefined ? {} : { afterwards: why };
  };
  if (changed.length === 0) {
    log.info("The apps need no change: they run as they should.");
    await proveStillHealthy(inputs, plan, log);
    await staged?.change.activate();
    const afterwards = prepared.owesAfterActivate ? await follow() : {};
    return { result: "unchanged", changed, directory, ...afterwards };
  }
  if (beforeActivate.length > 0)
    await log.phase("before-activate", () => runBefore(beforeActivate, place, log));
  const code = {
    release: releaseOf(inputs, env),
    deployedWith: deployedWithOf(inputs),
    owesAfterActivate: afterActivate.length > 0,
  };
  const options = { ...deployment.options, upstream: prepared.upstream };
  const outcome = await act({ ...deployment, options }, plan, record, code, staged?.change);
  if ("why" in outcome && beforeActivate.length > 0)
    log.warning("before-activate had already run, and what it did is not undone.");
  if (outcome.result !== "deployed" || afterActivate.length === 0)
    return { ...outcome, changed: outcome.result === "rolled-back" ? [] : changed, directory };
  return { ...outcome, changed, directory, ...(await follow()) };
}

/** @throws CommandFailed, with nothing changed */
async function runBefore(commands: readonly Command[], place: CommandPlace, log: Log) {
  await runCommands(commands, place, log).catch((error: unknown) => {
    throw new CommandFailed(
      `before-activate: ${messageOf(error)}. No process was touched: what ran before runs on.`,
    );
  });
}

/** @returns what is wrong: all is deployed by then, and stays so */
async function runAfter(commands: readonly Command[], place: CommandPlace, log: Log) {
  try {
    await runCommands(commands, place, log);
  } catch (error) {
    return `after-activate: ${messageOf(error)}. The deploy itself succeeded, and stays. The next run of this release runs all of after-activate again.`;
  }
  const names = place.apps.map(({ name }) => name);
  await settleAfterActivate(place.home, place.namespace, names);
  return undefined;
}

/** Brings the code to where it is deployed from. Nothing to do without release directories. */
async function stage(inputs: DeployInputs, releasing: Releasing | undefined, home: Home, log: Log) {
  if (releasing === undefined) return undefined;
  const { releasesDirectory, source } = releasing;
  const { directory, isNew } = await releasing.place();
  const { namespace } = inputs;
  const deployedWith = deployedWithOf(inputs);
  const activation = { releasesDirectory, namespace, directory, home: home.path, deployedWith };
  return {
    directory,
    isNew,
    from: {
      workingDirectory: join(directory, inputs.workingDirectory),
      current: await currentLinkTo(releasesDirectory, directory),
    },
    change: { activation, source, activate: () => activateRelease(activation, log) },
  };
}
