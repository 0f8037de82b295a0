import { messageOf, StepFailure } from "../../errors.js";
import type { Log } from "../../log.js";
import { runs } from "../../pm2/daemon/process.js";
import type { PlanItem } from "../../pm2/plan/plan.js";
import { proveAnswering } from "../../pm2/proof/health.js";
import { proveByCommand } from "../../pm2/proof/health-command.js";
import { changeOptions, type HealthInputs } from "../shared/inputs.js";

/**
 * Asks the health URLs of a deploy that finds nothing to do: that it changed nothing does not say
 * that what runs works.
 * @throws StepFailure
 */
export async function proveStillHealthy(
  inputs: HealthInputs,
  plan: readonly PlanItem[],
  log: Log,
): Promise<void> {
  // What is kept is not asked for; its secrets are hidden all the same.
  const running = plan.flatMap(({ old }) => old.filter(runs));
  const kept = plan.filter(({ action }) => action === "kept").map(({ name }) => name);
  const { health } = changeOptions(inputs);
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
