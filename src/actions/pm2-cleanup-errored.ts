import * as v from "valibot";
import { cleanable, cleanUp, showEvidence } from "../pm2/cleanup.js";
import { givenHome } from "../pm2/daemon/home.js";
import { sameEntry, snapshot } from "../pm2/daemon/process.js";
import { readDump } from "../pm2/dump/dump.js";
import { misspelt, namesIn, namespacesIn } from "../pm2/selection/selection.js";
import { checkThreshold, ThresholdExceeded } from "../pm2/selection/threshold.js";
import { defineAction } from "../runner/action.js";
import { choice, list, wholeNumber } from "../runner/inputs/fields.js";
import { requiredPattern } from "../runner/inputs/pattern-fields.js";
import { shortList } from "../text/phrases.js";
import { threshold } from "./shared/fields.js";
import { historyOfHome } from "./shared/history.js";
import { actingInputs } from "./shared/inputs.js";
import { recoverKilledStep, withNamespaceLock } from "./shared/namespace-lock.js";
import { report } from "./shared/reporting.js";

export const action = defineAction({
  inputs: {
    ...actingInputs,
    "name-pattern": requiredPattern(),
    "max-affected": threshold("3, 50%"),
    statuses: v.pipe(
      list("errored"),
      v.array(v.picklist(["errored", "stopped"], 'allowed are "errored" and "stopped".')),
    ),
    "log-lines": wholeNumber(20, 0, 10_000),
    "when-exceeded": choice(["fail", "warn"], "fail"),
  },

  history: historyOfHome,

  async run({ inputs, log, output, env }) {
    const { namespace, statuses, maxAffected } = inputs;
    const home = givenHome(inputs.pm2Home, env);
    const selection = { namespace, pattern: inputs.namePattern };
    output({ result: "failed", changed: [], deleted: [] });
    const wish = { ...inputs, home, env, log, action: "pm2-cleanup-errored", kind: "cleanup" };
    await recoverKilledStep(wish);
    const cleaning = report({ home, namespace, log, output }, async (before) => {
      const choose = (current: typeof before) => {
        const chosen = cleanable(current, selection, statuses);
        const total = current.filter((pm2Process) => pm2Process.namespace === namespace).length;
        const affected = chosen.map((pm2Process) => pm2Process.name);
        checkThreshold(maxAffected, { affected, total, verb: "delete" });
        return chosen;
      };
      const first = choose(before);
      // No warning: before a deploy, a name may stand for an app that is yet to come.
      for (const typo of misspelt("name-pattern", selection.pattern, namesIn(before, namespace)))
        log.info(typo);
      if (first.length === 0) {
        const there = namespacesIn(before);
        log.info(
          there.length === 0 || there.includes(namespace)
            ? `No process of ${namespace} that "${inputs.namePattern.text}" selects is ${statuses.join(" or ")}.`
            : `No process is in the namespace ${namespace}. There are processes in ${shortList(there)}.`,
        );
        return output({ result: "nothing-to-clean" });
      }
      // Before a word of deleting: PM2 forgets all of it.
      await showEvidence(first, home, inputs.logLines, log);
      const names = first.map((pm2Process) => pm2Process.name).join(", ");
      log.info(`${inputs.dryRun ? "Would delete" : "Deleting"} ${first.length}: ${names}.`);
      if (inputs.dryRun) return output({ result: "planned" });
      const deleted = await withNamespaceLock(wish, async (session, daemon) => {
        if (inputs.save) await readDump(home, log);
        const chosen = choose(await snapshot(daemon));
        const others = chosen.filter((now) => !first.some((then) => sameEntry(now, then)));
        await showEvidence(others, home, inputs.logLines, log);
        return daemon === undefined ? [] : cleanUp(daemon, chosen, inputs, session, log);
      });
      const gone = deleted.map((pm2Process) => pm2Process.name);
      output({
        result: gone.length > 0 ? "cleaned" : "nothing-to-clean",
        deleted: gone,
        changed: gone,
      });
      log.info(`Deleted ${gone.length}: ${gone.join(", ") || "none"}.`);
    });
    await cleaning.catch((error: unknown) => {
      if (inputs.whenExceeded === "fail" || !(error instanceof ThresholdExceeded)) throw error;
      log.warning(error.message);
      output({ result: "too-many" });
    });
  },
});
