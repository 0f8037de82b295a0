import * as v from "valibot";
import { StepFailure } from "../errors.js";
import { homeAt } from "../pm2/home.js";
import { planRows, planTable } from "../pm2/plan.js";
import { defineAction } from "../runner/action.js";
import { boolean, choice, wholeNumber } from "../runner/fields.js";
import { carryOut, prepareDeploy } from "./shared/deploying.js";
import { actingInputs, startingInputs } from "./shared/inputs.js";
import { chooseRelease, releasesTable } from "./shared/releasing.js";
import { report } from "./shared/reporting.js";

export const action = defineAction({
  inputs: {
    ...actingInputs,
    ...startingInputs,
    "releases-directory": v.string("give the directory that pm2-deploy placed its releases in."),
    to: v.optional(v.string(), "previous"),
    strategy: choice(["canary", "restart"], "canary"),
    rollback: boolean(true),
    "keep-releases": wholeNumber(5, 1, 1000),
  },

  async run({ inputs, log, output, env }) {
    const begun = performance.now();
    const home = homeAt(inputs.pm2Home, env);
    output({ result: "failed", changed: [] });
    await report({ home, namespace: inputs.namespace, log, output }, async (before) => {
      const { releasesDirectory, namespace, to } = inputs;
      log.table(await releasesTable(releasesDirectory));
      const target = await chooseRelease(releasesDirectory, namespace, to);
      log.info(
        `Going back to ${target.name}: release ${target.release}, placed ${target.placedAt}.`,
      );
      output({ "release-directory": target.directory });

      const deployed = {
        ...inputs,
        release: target.release,
        only: [],
        when: "changed",
        prune: false,
      } as const;
      const releasing = target.from(inputs);
      const prepared = await prepareDeploy(
        { ...deployed, ...releasing.from },
        home,
        env,
        log,
        before,
      );
      const { plan, version, versions } = prepared;
      output({ plan: planRows(plan), version, versions });
      log.table(planTable(plan));
      if (inputs.dryRun) return output({ result: "planned" });

      const outcome = await carryOut(deployed, prepared, env, log, releasing);
      output({ result: outcome.result, changed: outcome.changed });
      if ("why" in outcome) throw new StepFailure(outcome.why);
    });
    output({ "duration-ms": Math.round(performance.now() - begun) });
  },
});
