import * as v from "valibot";
import { StepFailure } from "../errors.js";
import { givenHome } from "../pm2/daemon/home.js";
import { planRows, planTable, touched } from "../pm2/plan/plan.js";
import { nameUnlisted } from "../pm2/unlisted-apps.js";
import { commitStatusInputs, defineAction } from "../runner/action.js";
import {
  boolean,
  choice,
  list,
  optionalText,
  seconds,
  wholeNumber,
} from "../runner/inputs/fields.js";
import { optionalPattern } from "../runner/inputs/pattern-fields.js";
import { carryOut } from "./deploy/carry-out.js";
import { commandsInWords } from "./deploy/commands.js";
import { proveStillHealthy } from "./deploy/health.js";
import { prepareDeploy, releaseOf } from "./deploy/prepare.js";
import { prepareRelease, warnOfOtherTrees } from "./deploy/releases/release-source.js";
import { tidyUnchanged } from "./deploy/releases/tidy.js";
import { warnOfOtherApps, warnOfOtherSettings } from "./deploy/settings.js";
import { commands } from "./shared/fields.js";
import { historyOfHome } from "./shared/history.js";
import { actingInputs, overlapInputs, startingInputs } from "./shared/inputs.js";
import { recoverKilledStep } from "./shared/namespace-lock.js";
import { checkProcessCount, report, versionsNow } from "./shared/reporting.js";

export const action = defineAction({
  inputs: {
    ...actingInputs,
    ...startingInputs,
    ...overlapInputs,
    ...commitStatusInputs,
    release: optionalText(),
    only: optionalPattern(),
    when: choice(["changed", "always"], "changed"),
    strategy: choice(["canary", "restart"], "canary"),
    engines: choice(["error", "warn", "off"], "error"),
    prune: boolean(false),
    "expect-processes": v.optional(
      v.pipe(v.string(), v.regex(/^\d+$/, "allowed is a whole number."), v.transform(Number)),
    ),
    rollback: boolean(true),
    source: optionalText(),
    exclude: list(),
    "shared-paths": list(),
    "releases-directory": optionalText(),
    "keep-releases": wholeNumber(5, 1, 1000),
    "before-activate": commands(),
    "after-activate": commands(),
    "after-activate-failure": choice(["warning", "error"], "warning"),
    "command-timeout": seconds(600, 1),
  },

  files: ["ecosystem"],
  history: historyOfHome,

  async run({ inputs, log, output, env }) {
    const begun = performance.now();
    const home = givenHome(inputs.pm2Home, env);
    const reporting = { home, namespace: inputs.namespace, log, output };
    output({ result: "failed", changed: [] });
    const wish = { ...inputs, home, env, log, action: "pm2-deploy", kind: "deploy" };
    await recoverKilledStep(wish);
    const duration = () => output({ "duration-ms": Math.round(performance.now() - begun) });
    await report(reporting, async (before) => {
      const releasing = await prepareRelease(inputs, releaseOf(inputs, env), home, log);
      const from = { ...inputs, ...releasing?.from };
      const prepared = await prepareDeploy(from, home, env, log, before);
      const { plan, version, versions } = prepared;
      output({ plan: planRows(plan), version, versions });
      log.table(planTable(plan));
      const selection = { namespace: inputs.namespace, pattern: inputs.namePattern };
      await nameUnlisted(home, before, selection, log);
      if (releasing !== undefined) await warnOfOtherTrees(releasing.releasesDirectory, plan, log);
      const changed = touched(plan).length > 0;
      if (changed) {
        for (const line of commandsInWords(inputs, prepared.apps)) log.info(line);
        const names = touched(plan).map(({ name }) => name);
        if (releasing === undefined) warnOfOtherApps(names, prepared.record, inputs, log);
        else await warnOfOtherSettings(releasing.releasesDirectory, inputs, log);
      }
      const owes = !changed && prepared.owesAfterActivate;
      if (owes)
        log.info("after-activate of this release has not completed yet: all of it is run again.");
      if (inputs.dryRun || !(changed || owes)) {
        if (!inputs.dryRun) {
          await tidyUnchanged(wish, releasing);
          await proveStillHealthy(inputs, plan, log);
        }
        return output({
          result: changed ? "planned" : "unchanged",
          "release-directory": releasing?.there ?? "",
        });
      }

      const outcome = await carryOut(inputs, prepared, env, log, releasing);
      const { result, directory = "" } = outcome;
      output({ result, changed: outcome.changed });
      if ("why" in outcome) {
        output(await versionsNow(reporting, Object.keys(versions)));
        throw new StepFailure(outcome.why);
      }
      output({ "release-directory": directory });
      const { afterwards } = outcome;
      if (afterwards !== undefined && inputs.afterActivateFailure === "warning")
        log.warning(afterwards);
      await checkProcessCount(reporting, inputs).catch((error: unknown) => {
        output({ result: "failed" });
        throw error;
      });
      if (afterwards !== undefined && inputs.afterActivateFailure === "error")
        throw new StepFailure(afterwards);
    }).finally(duration);
  },
});
