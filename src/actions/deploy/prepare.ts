import { resolve } from "node:path";
import { UsageError } from "../../errors.js";
import type { Log } from "../../log.js";
import type { Pattern } from "../../pattern.js";
import type { Home } from "../../pm2/daemon/home.js";
import { runs, type Snapshot } from "../../pm2/daemon/process.js";
import { readDump } from "../../pm2/dump/dump.js";
import type { App } from "../../pm2/ecosystem/app.js";
import type { PassedEnvironment } from "../../pm2/ecosystem/environment.js";
import type { Upstream } from "../../pm2/exchange/deployment.js";
import { affectedBy, planDeploy, touched } from "../../pm2/plan/plan.js";
import type { PlanItem } from "../../pm2/plan/plan-item.js";
import {
  checkRecordOwner,
  type DeployRecord,
  owesAfterActivate,
  readDeployRecord,
} from "../../pm2/plan/record.js";
import { checkThreshold, type Threshold } from "../../pm2/selection/threshold.js";
import type { Drain } from "../../pm2/start/drain.js";
import { findPm2, type Pm2Program } from "../../pm2/start/launch.js";
import { counted, shortList } from "../../text/phrases.js";
import type { HealthInputs } from "../shared/inputs.js";
import { type AppInputs, readDeployableApps } from "./apps.js";
import { type CommandInputs, checkCommands } from "./commands.js";
import { checkNodes, type EnginesWish, nodeAppOf } from "./nodes.js";
import { type OverlapInputs, planUpstream } from "./overlap.js";

/** The inputs that decide what a deploy does. */
export interface DeployInputs
  extends AppInputs,
    HealthInputs,
    OverlapInputs,
    Partial<CommandInputs> {
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
  readonly logLines: number;
  readonly showLogs: "failure" | "always";
  readonly engines: EnginesWish;
  readonly drain: Drain;
}

/** A deploy that is planned and checked, and has touched nothing. */
export interface PreparedDeploy {
  readonly home: Home;
  readonly pm2: Pm2Program;
  readonly apps: readonly App[];
  readonly plan: readonly PlanItem<App>[];
  readonly record: DeployRecord;
  /** Where apps are exchanged behind a proxy */
  readonly upstream: Upstream | undefined;
  readonly passed: PassedEnvironment;
  readonly hasDeploySection: boolean;
  /** after-activate of what runs was not done to its end, and this step has one */
  readonly owesAfterActivate: boolean;
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
      'The inputs "only" and "prune" contradict each other: prune removes what the ecosystem file does not have, and only reads no more than a part of that file. Use one of them.',
    );
  const [{ apps, passed, hasDeploySection }, pm2, record] = await Promise.all([
    readDeployableApps(inputs, home, env, log, current),
    findPm2(inputs.pm2Path, home, env),
    readDeployRecord(home, namespace),
    readDump(home, log),
  ]);
  await checkRecordOwner(home, namespace, record);
  const selection = { namespace, pattern };
  const release = releaseOf(inputs, env);
  const beside = [...inputs.overlap.keys()];
  const options = { ...inputs, selection, release, beside };
  const planned = planDeploy(apps, current, record, options);
  checkPlan(planned, current, inputs);
  const { plan, upstream } = await planUpstream(planned, record, inputs, log);
  const owes =
    (inputs.afterActivate ?? []).length > 0 &&
    owesAfterActivate(
      record,
      plan.flatMap(({ name, app }) => (app === undefined ? [] : name)),
    );
  if (touched(plan).length > 0 || owes)
    await checkCommands(inputs, resolve(inputs.workingDirectory), apps);
  const starting = touched(plan).flatMap(({ app }) => app ?? []);
  if (starting.length > 0)
    await checkNodes(
      starting.map(nodeAppOf),
      { ...inputs, sparing: true, pm2, home, current },
      log,
    );
  const versions = Object.fromEntries(apps.map((app) => [app.name, app.version]));
  return {
    home,
    pm2,
    apps,
    plan,
    record,
    upstream,
    passed,
    hasDeploySection,
    owesAfterActivate: owes,
    versions,
    version: commonVersion(apps),
  };
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
  const own = current.filter((pm2Process) => pm2Process.namespace === inputs.namespace);
  const affected = affectedBy(touched(plan));
  checkThreshold(inputs.maxAffected, { affected, total: own.length, verb: "replace or delete" });
  const expected = inputs.expectProcesses;
  if (expected === undefined) return;
  const planned = plan.reduce((sum, { app }) => sum + (app?.oneShot ? 0 : (app?.workers ?? 0)), 0);
  const others = own.filter(
    (pm2Process) =>
      inputs.namePattern.matches(pm2Process.name) &&
      runs(pm2Process) &&
      !plan.some(({ name, action }) => name === pm2Process.name && action !== "kept"),
  );
  if (planned + others.length !== expected)
    throw new UsageError(
      `Input "expect-processes" is "${expected}", but ${counted(planned + others.length, "process")} would run: ${planned} of the ecosystem file` +
        `${others.length > 0 ? ` and ${shortList(others.map((pm2Process) => pm2Process.name))} beside it` : ""}. Nothing was touched.`,
    );
}
