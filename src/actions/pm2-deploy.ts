import * as v from "valibot";
import { StepFailure } from "../errors.js";
import { homeAt } from "../pm2/home.js";
import { planRows, planTable, touched } from "../pm2/plan.js";
import { defineAction } from "../runner/action.js";
import { boolean, choice, list, optionalText } from "../runner/fields.js";
import { carryOut, prepareDeploy } from "./shared/deploying.js";
import { actingInputs, startingInputs } from "./shared/inputs.js";
import { checkProcessCount, report } from "./shared/reporting.js";

export const action = defineAction({
  inputs: {
    ...actingInputs,
    ...startingInputs,
    release: optionalText(),
    only: list(),
    when: choice(["changed", "always"], "changed"),
    strategy: choice(["canary", "restart"], "canary"),
    prune: boolean(false),
    "expect-processes": v.optional(
      v.pipe(v.string(), v.regex(/^\d+$/, "allowed is a whole number."), v.transform(Number)),
    ),
    rollback: boolean(true),
  },

  async run({ inputs, log, output, env }) {
    const begun = performance.now();
    const home = homeAt(inputs.pm2Home, env);
    const reporting = { home, namespace: inputs.namespace, log, output };
    output({ result: "failed", changed: [] });
    await report(reporting, async (before) => {
      const prepared = await prepareDeploy(inputs, home, env, log, before);
      output({
        plan: planRows(prepared.plan),
        version: prepared.version,
        versions: prepared.versions,
      });
      log.table(planTable(prepared.plan));
      const changed = touched(prepared.plan).map((item) => item.name);
      if (inputs.dryRun || changed.length === 0) {
        output({ result: changed.length === 0 ? "unchanged" : "planned" });
        return;
      }
      const outcome = await carryOut(inputs, prepared, env, log);
      output({ result: outcome.result, changed: outcome.changed });
      if ("why" in outcome) throw new StepFailure(outcome.why);
      await checkProcessCount(reporting, inputs);
    });
    output({ "duration-ms": Math.round(performance.now() - begun) });
  },
});
