import type { Pattern } from "../pattern.js";
import { givenHome } from "../pm2/daemon/home.js";
import { type Process, type Snapshot, snapshot } from "../pm2/daemon/process.js";
import type { Unlisted } from "../pm2/daemon/unlisted.js";
import { readDump } from "../pm2/dump/dump.js";
import { heldByOthers, portsFree } from "../pm2/free-ports.js";
import { endLease } from "../pm2/plan/lease.js";
import { misspelt, namesIn, selects } from "../pm2/selection/selection.js";
import { checkThreshold, type Threshold } from "../pm2/selection/threshold.js";
import { checkStoppable, type StopState, stopApps } from "../pm2/stop.js";
import { leaseUntilJobEnd } from "../pm2/stop-for-job.js";
import { endAllUnlisted, endableUnlisted, nameUnlisted } from "../pm2/unlisted-apps.js";
import { checkInJob, markJob } from "../recovery/job.js";
import { holderFrom } from "../recovery/journal.js";
import { defineAction } from "../runner/action.js";
import { boolean, choice, seconds } from "../runner/inputs/fields.js";
import { requiredPattern } from "../runner/inputs/pattern-fields.js";
import { ports } from "./shared/fields.js";
import { historyOfHome } from "./shared/history.js";
import { actingInputs } from "./shared/inputs.js";
import { recoverKilledStep, withNamespaceLock } from "./shared/namespace-lock.js";
import { report, sayNothingRuns } from "./shared/reporting.js";

export const action = defineAction({
  inputs: {
    ...actingInputs,
    "name-pattern": requiredPattern(),
    save: boolean(false),
    ports: ports(),
    "stop-timeout": seconds(30, 1),
    delete: boolean(false),
    until: choice(["job-end", "forever"], "forever"),
  },

  history: historyOfHome,

  async run({ inputs, log, output, env }) {
    const { namespace } = inputs;
    const forJob = inputs.until === "job-end";
    if (forJob) checkInJob(env);
    const home = givenHome(inputs.pm2Home, env);
    output({ result: "failed", changed: [], stopped: [] });
    const wish = { ...inputs, home, env, log, action: "pm2-stop", kind: "stop" };
    await recoverKilledStep(wish);
    const reporting = { home, namespace, log, output };
    await report(reporting, async (before) => {
      const choose = (current: Snapshot) => chosenToStop(current, inputs);
      const first = choose(before);
      const names = first.map((pm2Process) => pm2Process.name);
      if (names.length === 0) sayNothingRuns(reporting, before, inputs.namePattern);
      else
        log.info(
          `${inputs.dryRun ? "Would stop" : "Stopping"} ${names.length}: ${names.join(", ")}.`,
        );
      for (const typo of misspelt("name-pattern", inputs.namePattern, namesIn(before, namespace)))
        log.warning(typo);
      if (inputs.dryRun) {
        await nameUnlisted(home, before, { namespace, pattern: inputs.namePattern }, log);
        for (const held of await heldByOthers(home, before, first, inputs.ports))
          log.warning(
            `This step cannot free a port, and would stop nothing unless it becomes free within stop-timeout: ${held}.`,
          );
        return output({ result: "planned" });
      }
      const ended: Unlisted[] = [];
      const stopped = await withNamespaceLock(wish, async (session, daemon) => {
        if (inputs.save) await readDump(home, log);
        if (daemon === undefined) {
          await portsFree(inputs, home, async () => [], log);
          return [];
        }
        const job = forJob ? await markJob(env) : undefined;
        const holder = holderFrom(env, wish.action);
        const whenDown = (state: StopState) =>
          job === undefined
            ? endLease(home, namespace, inputs.namePattern.matches)
            : leaseUntilJobEnd(home, namespace, holder, job, state, !inputs.delete);
        const selection = { namespace, pattern: inputs.namePattern };
        const unlisted = await endableUnlisted(daemon, selection);
        const options = {
          ...inputs,
          ...{ whenDown, unlisted },
          endUnlisted: async () => ended.push(...(await endAllUnlisted(daemon, selection, log))),
        };
        return stopApps(daemon, choose(await snapshot(daemon)), options, session, log);
      });
      if (forJob && stopped.length > 0)
        log.info("What no step of this job starts again is started when the job ends.");
      const gone = [...stopped, ...ended].map(({ name }) => name);
      output({
        result: gone.length > 0 ? "stopped" : "nothing-to-stop",
        stopped: gone,
        changed: gone,
      });
    });
  },
});

interface Wished {
  readonly namespace: string;
  readonly namePattern: Pattern;
  readonly delete: boolean;
  readonly maxAffected: Threshold;
}

/** What is to be stopped, or to leave the list. @throws UsageError when it may not be, or is too much */
function chosenToStop(current: Snapshot, wished: Wished): Process[] {
  const { namespace, namePattern: pattern, maxAffected } = wished;
  const down = ["stopped", "errored"];
  const selected = current.filter((p) => selects({ namespace, pattern }, p));
  // Also those at rest: a job is started by the clock, whether it runs now or not.
  checkStoppable(selected, wished);
  const chosen = selected.filter((p) => wished.delete || !down.includes(p.status));
  const total = current.filter((pm2Process) => pm2Process.namespace === namespace).length;
  const affected = chosen.map((pm2Process) => pm2Process.name);
  checkThreshold(maxAffected, { affected, total, verb: wished.delete ? "delete" : "stop" });
  return chosen;
}
