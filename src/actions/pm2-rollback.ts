import * as v from "valibot";
import { StepFailure } from "../errors.js";
import { givenHome } from "../pm2/daemon/home.js";
import { planRows, planTable, touched } from "../pm2/plan/plan.js";
import { commitStatusInputs, defineAction } from "../runner/action.js";
import { boolean, choice, optionalText, wholeNumber } from "../runner/inputs/fields.js";
import { carryOut } from "./deploy/carry-out.js";
import { proveStillHealthy } from "./deploy/health.js";
import { prepareDeploy } from "./deploy/prepare.js";
import { chooseRelease, planRollback } from "./deploy/rollback.js";
import { settingsOf } from "./deploy/settings.js";
import { historyOfHome } from "./shared/history.js";
import { actingInputs, overlapInputs, startingInputs } from "./shared/inputs.js";
import { recoverKilledStep } from "./shared/namespace-lock.js";
import { report, versionsNow } from "./shared/reporting.js";

export const action = defineAction({
  inputs: {
    ...actingInputs,
    ...startingInputs,
    ...overlapInputs,
    ...commitStatusInputs,
    "working-directory": optionalText(),
    "releases-directory": v.string("give the directory that pm2-deploy placed its releases in."),
    to: v.optional(v.string(), "previous"),
    strategy: choice(["canary", "restart"], "canary"),
    rollback: boolean(true),
    "keep-releases": wholeNumber(5, 1, 1000),
  },

  files: ["ecosystem"],
  history: historyOfHome,
  statusOf: "release",

  async run({ inputs, log, output, env }) {
    const begun = performance.now();
    const home = givenHome(inputs.pm2Home, env);
    output({ result: "failed", changed: [] });
    await recoverKilledStep({ ...inputs, home, env, log, action: "pm2-rollback", kind: "deploy" });
    const duration = () => output({ "duration-ms": Math.round(performance.now() - begun) });
    const reporting = { home, namespace: inputs.namespace, log, output };
    await report(reporting, async (before) => {
      const target = await chooseRelease(inputs, home, log);
      const { name, release, placedAt, directory } = target;
      output({ release });
      log.info(
        target.current
          ? `${name} is current already: release ${release}, placed ${placedAt}. To choose an older one, name its directory.`
          : `Going back to ${name}: release ${release}, placed ${placedAt}.`,
      );
      if (!target.served)
        log.warning(`${name} never became current: it failed when it was deployed, or was killed.`);

      const deployed = {
        ...inputs,
        ...settingsOf(inputs, target, log),
        release,
        only: undefined,
        when: "changed",
        prune: false,
        // What it would run with now may be wrong; a way back must not be closed by it.
        engines: "warn",
      } as const;
      const { releasing, from } = await planRollback(target, inputs, deployed.workingDirectory);
      const prepared = await prepareDeploy({ ...deployed, ...from }, home, env, log, before);
      const { plan, version, versions } = prepared;
      output({ plan: planRows(plan), version, versions });
      log.table(planTable(plan));
      const changed = !target.current || touched(plan).length > 0;
      if (!inputs.dryRun && !changed) await proveStillHealthy(inputs, plan, log);
      if (inputs.dryRun || !changed)
        return output({
          result: changed ? "planned" : "unchanged",
          "release-directory": changed ? "" : directory,
        });

      const outcome = await carryOut(deployed, prepared, env, log, releasing);
      output({ result: outcome.result, changed: outcome.changed });
      if ("why" in outcome) {
        output(await versionsNow(reporting, Object.keys(versions)));
        throw new StepFailure(outcome.why);
      }
      output({ "release-directory": directory });
    }).finally(duration);
  },
});
