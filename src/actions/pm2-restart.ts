import { StepFailure, UsageError } from "../errors.js";
import type { App } from "../pm2/app.js";
import { readDump } from "../pm2/dump.js";
import { homeAt } from "../pm2/home.js";
import { connectOrLaunch, findPm2 } from "../pm2/launch.js";
import { affectedBy, planRows, planTable, touched } from "../pm2/plan.js";
import { type Snapshot, snapshot } from "../pm2/process.js";
import { planMissing, planRestart, restartApps, runningVersions } from "../pm2/restart.js";
import { checkThreshold } from "../pm2/threshold.js";
import { defineAction } from "../runner/action.js";
import { choice } from "../runner/fields.js";
import { readDeployableApps } from "./shared/deployable-apps.js";
import { changeOptions } from "./shared/deploying.js";
import { requiredPattern } from "./shared/fields.js";
import { actingInputs, startingInputs } from "./shared/inputs.js";
import { afterKilledStep, withConnection } from "./shared/locked.js";
import { report } from "./shared/reporting.js";

export const action = defineAction({
  inputs: {
    ...actingInputs,
    ...startingInputs,
    "name-pattern": requiredPattern(),
    when: choice(["always", "version-changed"], "always"),
    strategy: choice(["canary", "restart"], "canary"),
  },

  async run({ inputs, log, output, env }) {
    const begun = performance.now();
    const { namespace } = inputs;
    const home = homeAt(inputs.pm2Home, env);
    const selection = { namespace, pattern: inputs.namePattern };
    const choose = (name: string) => inputs.namePattern.matches(name);
    output({ result: "failed", changed: [], restarted: [], started: [] });
    const wish = { ...inputs, home, env, log, action: "pm2-restart", kind: "deploy" };
    await afterKilledStep(wish);
    const duration = () => output({ "duration-ms": Math.round(performance.now() - begun) });
    await report({ home, namespace, log, output }, async (before) => {
      const pm2 = await findPm2(inputs.pm2Path, home, env);
      const plan = async (current: Snapshot) => {
        const apps: readonly App[] =
          inputs.ecosystem === undefined
            ? []
            : (await readDeployableApps({ ...inputs, choose }, home, env, log, current)).apps;
        const missing = planMissing(apps, current, selection);
        const running = await planRestart(current, { ...inputs, selection });
        if (running.length + missing.length === 0)
          throw new UsageError(
            `Input "name-pattern" is "${inputs.namePattern.text}": no process of the namespace ${namespace} has such a name, so there is nothing to restart.`,
          );
        const total = current.filter((process) => process.namespace === namespace).length;
        checkThreshold(inputs.maxAffected, {
          affected: affectedBy(touched(running)),
          total,
          verb: "restart",
        });
        return { running, missing, all: [...running, ...missing] };
      };
      const first = await plan(before);
      output({ plan: planRows(first.all), versions: versionsOf(first.all) });
      log.table(planTable(first.all));
      if (touched(first.all).length === 0) return output({ result: "unchanged" });
      if (inputs.dryRun) return output({ result: "planned" });

      const connecting = () => connectOrLaunch(pm2, home, log);
      await withConnection(wish, connecting, async (session, daemon) => {
        if (inputs.save) await readDump(home, log);
        const now = await plan(await snapshot(daemon));
        const deployment = {
          daemon,
          pm2,
          session,
          log,
          options: changeOptions({ ...inputs, rollback: true }),
        };
        const outcome = await restartApps(deployment, touched(now.running), now.missing);
        if ("why" in outcome) {
          output({ result: outcome.result });
          throw new StepFailure(outcome.why);
        }
        const restarted = touched(now.running).map((item) => item.name);
        const started = now.missing.map((item) => item.name);
        const versions = await runningVersions(
          deployment,
          now.all.map((item) => item.name),
        );
        output({ restarted, started, changed: [...restarted, ...started], versions });
        if (inputs.when === "version-changed") checkVersions(touched(now.running), versions);
        output({ result: "restarted" });
      });
    }).finally(duration);
  },
});

function versionsOf(items: readonly { readonly name: string; readonly from: string | null }[]) {
  return Object.fromEntries(items.map(({ name, from }) => [name, from]));
}

/** @throws StepFailure if an app still runs another version than its package.json says */
function checkVersions(
  items: readonly { readonly name: string; readonly to: string | null }[],
  versions: Readonly<Record<string, string | null>>,
): void {
  const wrong = items.filter(({ name, to }) => versions[name] !== to);
  if (wrong.length === 0) return;
  const sentences = wrong.map(
    ({ name, to }) =>
      `${name} runs version ${versions[name] ?? "none"} and not ${to ?? "none"}, as its package.json says.`,
  );
  throw new StepFailure(sentences.join(" "));
}
