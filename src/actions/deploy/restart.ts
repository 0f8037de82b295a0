import { resolve } from "node:path";
import { StepFailure, UsageError } from "../../errors.js";
import type { Log } from "../../log.js";
import type { Home } from "../../pm2/daemon/home.js";
import type { Snapshot } from "../../pm2/daemon/process.js";
import type { App } from "../../pm2/ecosystem/app.js";
import { affectedBy, touched } from "../../pm2/plan/plan.js";
import type { PlanItem } from "../../pm2/plan/plan-item.js";
import { keepPorts } from "../../pm2/plan/plan-ports.js";
import { readDeployRecord } from "../../pm2/plan/record.js";
import { checkStartable } from "../../pm2/plan/startable.js";
import { checkHealthCommand } from "../../pm2/proof/health-command.js";
import { planMissing, planRestart } from "../../pm2/restart.js";
import { namesIn, namespacesIn } from "../../pm2/selection/selection.js";
import { checkThreshold, type Threshold } from "../../pm2/selection/threshold.js";
import type { Pm2Program } from "../../pm2/start/launch.js";
import { shortList } from "../../text/phrases.js";
import type { HealthInputs } from "../shared/inputs.js";
import { type AppInputs, readDeployableApps } from "./apps.js";
import { checkCommands } from "./commands.js";
import { checkNodes, type EnginesWish, nodeAppOf, nodeAppOfProcess } from "./nodes.js";

/** The inputs that decide what a restart does. */
export interface RestartInputs extends AppInputs, Pick<HealthInputs, "healthCommand"> {
  readonly when: "always" | "version-changed";
  readonly strategy: "canary" | "restart";
  readonly maxAffected: Threshold;
  readonly engines: EnginesWish;
}

/** A restart that is planned and checked, and has touched nothing. */
export interface PreparedRestart {
  readonly running: readonly PlanItem[];
  /** What the ecosystem file has and PM2's list has not */
  readonly missing: readonly PlanItem<App>[];
  readonly all: readonly PlanItem[];
}

/**
 * Plans a restart of what the pattern selects, and a start of what is missing of the ecosystem file.
 * @throws UsageError if that is nothing at all, or too much
 */
export async function prepareRestart(
  inputs: RestartInputs,
  home: Home,
  env: Readonly<NodeJS.ProcessEnv>,
  log: Log,
  current: Snapshot,
  pm2: Pm2Program,
): Promise<PreparedRestart> {
  const { namespace, namePattern: pattern } = inputs;
  const selection = { namespace, pattern };
  const choose = (name: string) => pattern.matches(name);
  const { apps } =
    inputs.ecosystem === undefined
      ? { apps: [] }
      : await readDeployableApps({ ...inputs, choose }, home, env, log, current);
  const record = apps.length === 0 ? undefined : await readDeployRecord(home, namespace);
  const planned = planMissing(apps, current, selection);
  const missing = record === undefined ? planned : keepPorts(planned, record);
  const running = await planRestart(current, { ...inputs, selection });
  if (running.length + missing.length === 0) {
    const there = namespacesIn(current);
    throw new UsageError(
      there.includes(namespace)
        ? `Input "name-pattern" is "${pattern.text}": no process of the namespace ${namespace} has such a name, so there is nothing to restart. There are ${shortList(namesIn(current, namespace))}.`
        : `Input "namespace" is "${namespace}": no process is in it, so there is nothing to restart. There are processes in ${shortList(there) || "no namespace"}.`,
    );
  }
  await checkStartable(touched(running));
  await checkNodes(
    [
      ...touched(running).flatMap(({ old }) => old.slice(0, 1).map(nodeAppOfProcess)),
      ...missing.flatMap(({ app }) => (app === undefined ? [] : nodeAppOf(app))),
    ],
    { ...inputs, pm2, home, current },
    log,
  );
  await checkHealthCommand(
    inputs,
    touched(running).flatMap(({ old }) => old),
  );
  await checkCommands(
    inputs,
    resolve(inputs.workingDirectory),
    missing.flatMap(({ app }) => app ?? []),
  );
  const affected = affectedBy(touched(running));
  const total = current.filter((pm2Process) => pm2Process.namespace === namespace).length;
  checkThreshold(inputs.maxAffected, { affected, total, verb: "restart" });
  return { running, missing, all: [...running, ...missing] };
}

/** @throws StepFailure if an app still runs another version than its package.json says */
export function checkVersions(
  items: readonly PlanItem[],
  versions: Readonly<Record<string, string | null>>,
): void {
  const wrong = items.filter(({ name, to }) => to !== null && versions[name] !== to);
  if (wrong.length === 0) return;
  const sentences = wrong.map(
    ({ name, to }) =>
      `${name} runs version ${versions[name] ?? "none"} and not ${to}, as its package.json says.`,
  );
  throw new StepFailure(sentences.join(" "));
}
