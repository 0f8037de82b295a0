import { StepFailure, UsageError } from "../errors.js";
import { givenHome } from "../pm2/daemon/home.js";
import { type Process, type Snapshot, snapshot } from "../pm2/daemon/process.js";
import { readDump } from "../pm2/dump/dump.js";
import {
  type MigrationWish,
  migrationTable,
  migrationTypos,
  moveApp,
  planMigration,
  whyNothingMoves,
} from "../pm2/migrate.js";
import { affectedBy, planRows } from "../pm2/plan/plan.js";
import { checkStartable } from "../pm2/plan/startable.js";
import { checkHealthCommand } from "../pm2/proof/health-command.js";
import { checkThreshold, type Threshold } from "../pm2/selection/threshold.js";
import { findPm2 } from "../pm2/start/launch.js";
import { defineAction } from "../runner/action.js";
import { pattern, requiredPattern } from "../runner/inputs/pattern-fields.js";
import { shortList } from "../text/phrases.js";
import { historyOfHome } from "./shared/history.js";
import {
  actingInputs,
  changeOptions,
  exchangingInputs,
  type HealthInputs,
} from "./shared/inputs.js";
import { recoverKilledStep, withNamespaceLock } from "./shared/namespace-lock.js";
import { report } from "./shared/reporting.js";

export const action = defineAction({
  inputs: {
    ...actingInputs,
    ...exchangingInputs,
    "name-pattern": requiredPattern(),
    from: pattern("default"),
  },

  history: historyOfHome,

  async run({ inputs, log, output, env }) {
    const { namespace, from } = inputs;
    const home = givenHome(inputs.pm2Home, env);
    const wish = { from, namespace, pattern: inputs.namePattern };
    output({ result: "failed", changed: [], moved: [] });
    const lock = { ...inputs, home, env, log, action: "pm2-migrate-namespace", kind: "deploy" };
    await recoverKilledStep(lock);
    const alsoOwn = ({ name, namespace: where, isModule }: Process) =>
      inputs.namePattern.matches(name) && from.matches(where) && !isModule;
    await report({ home, namespace, log, output, alsoOwn }, async (before) => {
      const pm2 = await findPm2(inputs.pm2Path, home, env);
      const plan = (current: Snapshot) => checkedMigration(current, wish, inputs);
      log.table(migrationTable(planMigration(before, wish)));
      const first = await plan(before);
      output({ plan: planRows(first.moves) });
      const nobody = first.moves.length + first.there.length === 0;
      const typos = nobody ? [whyNothingMoves(before, wish)] : migrationTypos(before, wish, first);
      for (const sentence of typos) log.warning(sentence);
      if (first.moves.length === 0) {
        if (!nobody)
          log.info(`Nothing to move: in ${namespace} already are ${shortList(first.there)}.`);
        return output({ result: "unchanged" });
      }
      if (inputs.dryRun) return output({ result: "planned" });

      const moved: string[] = [];
      await withNamespaceLock({ ...lock, also: first.sources }, async (session, daemon) => {
        if (inputs.save) await readDump(home, log);
        const now = await plan(await snapshot(daemon));
        if (daemon === undefined || now.sources.some((source) => !first.sources.includes(source)))
          throw new StepFailure(
            "The process list changed while this step waited for the lock. Run it again.",
          );
        const options = changeOptions({ ...inputs, rollback: true });
        // One app after another, steady before the next: what has moved is saved and stays moved.
        for (const item of now.moves) {
          const outcome = await moveApp({ daemon, pm2, session, log, options }, item);
          if ("why" in outcome) {
            output({ result: outcome.result });
            throw new StepFailure(
              `${outcome.why} Moved before that: ${moved.join(", ") || "nothing"}.`,
            );
          }
          moved.push(item.name);
          output({ moved, changed: moved });
        }
        output({ result: "moved" });
      });
    });
  },
});

/** The moves and the namespaces that they leave. @throws UsageError where names collide, or it is too much */
async function checkedMigration(
  current: Snapshot,
  wish: MigrationWish,
  inputs: { readonly maxAffected: Threshold } & Pick<HealthInputs, "healthCommand">,
) {
  const planned = planMigration(current, wish);
  if (planned.collisions.length > 0) throw new UsageError(planned.collisions.join("\n"));
  await checkStartable(planned.moves);
  await checkHealthCommand(
    inputs,
    planned.moves.flatMap(({ old }) => old),
  );
  const sources = planned.moves.flatMap((item) =>
    item.old.map((pm2Process) => pm2Process.namespace),
  );
  const total = current.filter((pm2Process) => sources.includes(pm2Process.namespace)).length;
  const affected = affectedBy(planned.moves);
  checkThreshold(inputs.maxAffected, { affected, total, verb: "move" });
  return { ...planned, sources: [...new Set(sources)] };
}
