import { StepFailure } from "../errors.js";
import { givenHome } from "../pm2/daemon/home.js";
import { snapshot } from "../pm2/daemon/process.js";
import { readDump } from "../pm2/dump/dump.js";
import { planRows, planTable, touched } from "../pm2/plan/plan.js";
import { checkRecordOwner, readDeployRecord } from "../pm2/plan/record.js";
import { restartApps, runningVersions } from "../pm2/restart.js";
import { misspelt, namesIn } from "../pm2/selection/selection.js";
import { connectOrLaunch, findPm2 } from "../pm2/start/launch.js";
import { defineAction } from "../runner/action.js";
import { choice } from "../runner/inputs/fields.js";
import { requiredPattern } from "../runner/inputs/pattern-fields.js";
import { checkVersions, prepareRestart } from "./deploy/restart.js";
import { warnOfOtherApps } from "./deploy/settings.js";
import { historyOfHome } from "./shared/history.js";
import { actingInputs, changeOptions, startingInputs } from "./shared/inputs.js";
import { recoverKilledStep, withNamespaceLock } from "./shared/namespace-lock.js";
import { report } from "./shared/reporting.js";

export const action = defineAction({
  inputs: {
    ...actingInputs,
    ...startingInputs,
    "name-pattern": requiredPattern(),
    when: choice(["always", "version-changed"], "always"),
    strategy: choice(["canary", "restart"], "canary"),
    // What runs today shall come back, on the Node.js that it has.
    engines: choice(["error", "warn", "off"], "warn"),
  },

  files: ["ecosystem"],
  history: historyOfHome,

  async run({ inputs, log, output, env }) {
    const begun = performance.now();
    const home = givenHome(inputs.pm2Home, env);
    output({ result: "failed", changed: [], restarted: [], started: [] });
    const wish = { ...inputs, home, env, log, action: "pm2-restart", kind: "deploy" };
    await recoverKilledStep(wish);
    const duration = () => output({ "duration-ms": Math.round(performance.now() - begun) });
    await report({ home, namespace: inputs.namespace, log, output }, async (before) => {
      const pm2 = await findPm2(inputs.pm2Path, home, env);
      const first = await prepareRestart(inputs, home, env, log, before, pm2);
      const versions = Object.fromEntries(first.all.map(({ name, from }) => [name, from]));
      output({ plan: planRows(first.all), versions });
      log.table(planTable(first.all));
      const missing = first.missing.map(({ name }) => name);
      const there = [...namesIn(before, inputs.namespace), ...missing];
      for (const typo of misspelt("name-pattern", inputs.namePattern, there)) log.warning(typo);
      if (missing.length > 0) {
        const record = await readDeployRecord(home, inputs.namespace);
        await checkRecordOwner(home, inputs.namespace, record);
        warnOfOtherApps(missing, record, inputs, log);
      }
      if (touched(first.all).length === 0) return output({ result: "unchanged" });
      if (inputs.dryRun) return output({ result: "planned" });

      const connecting = () => connectOrLaunch(pm2, home, log);
      await withNamespaceLock({ ...wish, connecting }, async (session, daemon) => {
        if (inputs.save) await readDump(home, log);
        const now = await prepareRestart(inputs, home, env, log, await snapshot(daemon), pm2);
        const options = changeOptions({ ...inputs, rollback: true });
        const deployment = { daemon, pm2, session, log, options };
        const outcome = await restartApps(deployment, touched(now.running), now.missing);
        if ("why" in outcome) {
          output({ result: outcome.result });
          throw new StepFailure(outcome.why);
        }
        const names = (items: readonly { readonly name: string }[]) => items.map((i) => i.name);
        const restarted = names(touched(now.running));
        const started = names(now.missing);
        const versions = await runningVersions(deployment, names(now.all));
        output({ restarted, started, changed: [...restarted, ...started], versions });
        if (inputs.when === "version-changed") checkVersions(touched(now.running), versions);
        output({ result: "restarted" });
      });
    }).finally(duration);
  },
});
