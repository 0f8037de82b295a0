import { messageOf, StepFailure } from "../../errors.js";
import type { Log } from "../../log.js";
import { runs } from "../../pm2/daemon/process.js";
import { portTold } from "../../pm2/plan/own-port.js";
import type { PlanItem } from "../../pm2/plan/plan-item.js";
import { proveAnswering } from "../../pm2/proof/health.js";
import { proveByCommand } from "../../pm2/proof/health-command.js";
import { healthAt } from "../../pm2/proof/own-ports.js";
import { changeOptions, type HealthInputs } from "../shared/inputs.js";
import type { OverlapInputs } from "./overlap.js";

/**
 * Asks the health URLs of a deploy that finds nothing to do: that it changed nothing does not say
 * that what runs works.
 * @throws StepFailure
 */
export async function proveStillHealthy(
  inputs: HealthInputs & Pick<OverlapInputs, "overlap" | "overlapVariable">,
  plan: readonly PlanItem[],
  log: Log,
): Promise<void> {
  // What is kept is not asked for; its secrets are hidden all the same.
  const running = plan.flatMap(({ old }) => old.filter(runs));
  const kept = plan.filter(({ action }) => action === "kept").map(({ name }) => name);
  const ports = running.flatMap((pm2Process) => {
    const pair = inputs.overlap.get(pm2Process.name);
    const port = pair && portTold(pm2Process, inputs.overlapVariable);
    return pair === undefined || port === undefined ? [] : [{ pair, port }];
  });
  const health = healthAt(changeOptions(inputs).health, ports);
  const own = running.filter(({ name }) => !kept.includes(name));
  const proved = async () => {
    await proveAnswering(health, own.length, running, log, "known");
    await proveByCommand(health, own, log);
  };
  await proved().catch((error: unknown) => {
    throw new StepFailure(
      `${messageOf(error)} Nothing was changed: this release runs already. To start its processes again, use pm2-restart, or when: always.`,
    );
  });
}
