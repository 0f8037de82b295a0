import { ownDuration, type StepRecord } from "../history/steps.js";
import type { Diagnosis } from "../pm2/diagnose.js";
import { duration, megabytes } from "../text/amounts.js";
import { counted } from "../text/phrases.js";
import { acting, actOf, byAct, regressions, targetOf } from "./baseline.js";
import type { Looks } from "./looks/looks.js";
import type { Rules } from "./rules.js";
import { growingMemory, restartsWithinHour } from "./trends.js";

export type Severity = "error" | "warning";

/** Something that is wrong now. The same problem has the same fingerprint, however many runs see it. */
export interface Problem {
  /** `finding crash-loop prod/api`, `failing pm2-deploy prod`: what is silenced and ignored by */
  readonly fingerprint: string;
  readonly severity: Severity;
  readonly title: string;
  readonly text: string;
  /** What to do, where that is known */
  readonly advice: string;
}

/** Why, only the step's log says: it quotes what the database answered. */
export const historyAway: Problem = {
  fingerprint: "history-away",
  severity: "warning",
  title: "The shared history is away",
  text: "Its database cannot be reached or written. Records wait on the server's own disk, and nothing is lost; what other servers do is not seen.",
  advice: "See the log of this server's monitor, and look whether that database runs.",
};

/** All that the rules look at. */
export interface Observed {
  readonly now: number;
  readonly diagnosis: Diagnosis;
  /** Of the window, the oldest first, dry runs and looks included */
  readonly steps: readonly StepRecord[];
  /** The same beyond the window, as far back as something is due */
  readonly all: readonly StepRecord[];
  readonly looks: Looks;
}

/** What is wrong, by all rules, each problem once. */
export function problemsOf(observed: Observed, rules: Rules): Problem[] {
  const found = [
    ...fromFindings(observed, rules),
    ...fromFailing(observed, rules),
    ...fromSlow(observed, rules),
    ...fromRestarts(observed, rules),
    ...fromMemory(observed, rules),
    ...fromDue(observed, rules),
  ];
  const ignored = new Set(rules.ignore);
  const byFingerprint = new Map(found.map((problem) => [problem.fingerprint, problem]));
  return [...byFingerprint.values()].filter(({ fingerprint }) => !ignored.has(fingerprint));
}

function fromFindings({ diagnosis }: Observed, rules: Rules): Problem[] {
  if (rules.findings === "off") return [];
  const told: readonly string[] = rules.findings === "error" ? ["error"] : ["error", "warning"];
  return diagnosis.findings
    .filter(({ severity }) => told.includes(severity))
    .map(({ id, key, severity, process: pm2Process, evidence, advice }) => ({
      fingerprint: `finding ${key}`,
      severity: severity as Severity,
      title: pm2Process === null ? key : `${pm2Process.name} of ${pm2Process.namespace}: ${id}`,
      text: evidence,
      advice,
    }));
}

/** Whether a window has runs by which it can be said that an action does not fail any more. */
export function isJudged(fingerprint: string, steps: readonly StepRecord[]): boolean {
  return actingByAct(steps).some(([first]) => first && failing(first) === fingerprint);
}

function failing(step: StepRecord): string {
  return `failing ${actOf(step)}`;
}

/** Of those that change something, the steps of one action on one target, the oldest first. */
function actingByAct(steps: readonly StepRecord[]): StepRecord[][] {
  return [...byAct(acting(steps)).values()];
}

function fromFailing({ steps }: Observed, rules: Rules): Problem[] {
  const least = rules["failing-steps"];
  if (least === "off") return [];
  return actingByAct(steps).flatMap((group) => {
    const last = group.at(-1);
    const well = group.findLastIndex(({ failed }) => !failed);
    const failures = group.length - 1 - well;
    if (last === undefined || failures < least) return [];
    const times = failures === 1 ? "failed" : `failed ${counted(failures, "time")} in a row`;
    const why = last.why ?? last.repaired?.[0] ?? last.result;
    return {
      fingerprint: failing(last),
      severity: "error",
      title: `${last.action} of ${targetOf(last)} ${times}`,
      text: `${runOf(last)}, at ${last.begun}: ${why}`,
      advice: last.run.url === null ? seeRun(last) : `See ${last.run.url}`,
    };
  });
}

/** As a step's holder names a run that no runner started. */
const isByHand = ({ run }: StepRecord) => run.number === "by hand";

function runOf(step: StepRecord): string {
  const { run } = step;
  if (!isByHand(step)) return `Run ${run.number} of ${run.workflow}, by ${run.actor}`;
  return run.actor === "unknown" ? "A run by hand" : `A run by hand, by ${run.actor}`;
}

function seeRun(step: StepRecord): string {
  return isByHand(step)
    ? "It ran in no workflow and has no page: see the terminal it ran in, or the step's record."
    : "See that run's log.";
}

function fromSlow({ steps }: Observed, rules: Rules): Problem[] {
  const rule = rules["slow-steps"];
  if (rule === "off") return [];
  return regressions(steps, rule).map(({ baseline, slow }) => {
    const took = slow.map((step) => duration(ownDuration(step))).join(", ");
    const { action, target, times, p50, p95 } = baseline;
    return {
      fingerprint: `slow ${action} ${target}`,
      severity: "warning",
      title: `${action} of ${target} has become slow`,
      text: `Its last ${counted(slow.length, "run")} took ${took}; of the ${times.length} before them, half took less than ${duration(p50)}, and 95 % less than ${duration(p95)}.`,
      advice:
        "Compare the parts of a slow run with those of one before: the page and the history have them.",
    };
  });
}

function fromRestarts({ looks, now }: Observed, rules: Rules): Problem[] {
  const least = rules["restarts-per-hour"];
  if (least === "off") return [];
  return restartsWithinHour(looks.recent, now, least).map(({ namespace, name, restarts }) => ({
    fingerprint: `restarts ${namespace}/${name}`,
    severity: "error",
    title: `${name} of ${namespace} restarts again and again`,
    text: `It restarted ${counted(restarts, "time")} within the last hour.`,
    advice: `Read its error log: pm2 logs ${name} --err --lines 100 --nostream`,
  }));
}

function fromMemory({ looks }: Observed, rules: Rules): Problem[] {
  const rule = rules["memory-growth"];
  if (rule === "off") return [];
  return growingMemory(looks.days, rule).map((growing) => {
    const { namespace, name, percentPerDay, fromBytes, toBytes, hours } = growing;
    return {
      fingerprint: `memory ${namespace}/${name}`,
      severity: "warning",
      title: `The memory of ${name} of ${namespace} grows`,
      text: `From ${megabytes(fromBytes)} to ${megabytes(toBytes)} within ${duration(hours * 3_600_000)}, steadily: ${Math.round(percentPerDay)} % a day.`,
      advice:
        "Look for a leak; max_memory_restart in its ecosystem file ends it before the server's memory does.",
    };
  });
}

/** Steps that had to succeed within a time. A history that is younger than that cannot tell yet. */
function fromDue({ all: steps, now }: Observed, rules: Rules): Problem[] {
  const known = Date.parse(steps[0]?.begun ?? "") || now;
  return rules.due.flatMap((due) => {
    const { action, namespace, database, every, grace } = due;
    const done = steps.findLast(
      (step) =>
        step.action === action &&
        !step.failed &&
        !step.dryRun &&
        (namespace === undefined || step.target.namespace === namespace) &&
        (database === undefined || step.target.database === database),
    );
    const since = done === undefined ? known : Date.parse(done.begun);
    if (now - since <= every + grace) return [];
    const target = namespace ?? database;
    const what = target === undefined ? action : `${action} of ${target}`;
    return {
      fingerprint: `due ${what}`,
      severity: "error",
      title: `${what} did not come`,
      text:
        done === undefined
          ? `It is due every ${duration(every)}, and the history of ${duration(now - known)} has none that succeeded.`
          : `It is due every ${duration(every)}, and last succeeded ${duration(now - since)} ago.`,
      advice: "Look whether its workflow is still scheduled, and whether its runner is online.",
    };
  });
}
