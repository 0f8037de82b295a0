import { groupedBy } from "../groups.js";
import { ownDuration, type StepRecord } from "../history/steps.js";
import { percentile } from "./statistics.js";

/** How long an action takes on one target, as its runs of the window show it, without waiting for others. Milliseconds. */
export interface DurationBaseline {
  readonly action: string;
  /** `prod`, `database shop` */
  readonly target: string;
  /** A deploy that finds nothing to do is no faster deploy. */
  readonly result: string;
  /** Durations, the oldest run first */
  readonly times: readonly number[];
  readonly p50: number;
  readonly p95: number;
  readonly last: StepRecord;
}

export interface SlowRule {
  /** So many runs one after another must be slow */
  readonly runs: number;
  /** So many times the median */
  readonly factor: number;
  /** Fewer runs before them are no baseline. */
  readonly least: number;
}

export interface Regression {
  readonly baseline: DurationBaseline;
  /** The slow runs, the oldest first */
  readonly slow: readonly StepRecord[];
}

/** `pm2-deploy prod`: what a step did to what. */
export function actOf(step: StepRecord): string {
  return `${step.action} ${targetOf(step)}`;
}

/** Steps that were no dry runs, by what they did to what. */
export function byAct(steps: readonly StepRecord[]): Map<string, StepRecord[]> {
  return groupedBy(
    steps.filter(({ dryRun }) => !dryRun),
    actOf,
  );
}

/** That a look fails where it was asked to is no second problem beside what it found. */
export const lookers: readonly string[] = ["pm2-diagnostics", "monitor"];

/** Steps that were to change something, dry runs left out. */
export function acting(steps: readonly StepRecord[]): StepRecord[] {
  return steps.filter(({ action, dryRun }) => !dryRun && !lookers.includes(action));
}

/** What one run is compared with: the same action, on the same target, with the same result. */
function kinds(steps: readonly StepRecord[]): StepRecord[][] {
  return [...byAct(steps).values()].flatMap((acts) => {
    const succeeded = acts.filter(({ failed }) => !failed);
    return [...groupedBy(succeeded, ({ result }) => result).values()];
  });
}

export function targetOf({ target: { namespace, database } }: StepRecord): string {
  return namespace ?? (database === undefined ? "the server" : `database ${database}`);
}

function baselineOf(runs: readonly StepRecord[], last: StepRecord): DurationBaseline {
  const times = runs.map(ownDuration);
  const sorted = [...times].sort((a, b) => a - b);
  return {
    action: last.action,
    target: targetOf(last),
    result: last.result,
    times,
    p50: percentile(sorted, 0.5),
    p95: percentile(sorted, 0.95),
    last,
  };
}

/** @param steps the oldest first */
export function baselines(steps: readonly StepRecord[]): DurationBaseline[] {
  return kinds(steps).flatMap((runs) => {
    const last = runs.at(-1);
    return last === undefined ? [] : [baselineOf(runs, last)];
  });
}

/**
 * Actions that have become slow: their last runs, all of them, took longer than the p95 of those before
 * and than a multiple of their median. The slow runs are no part of what they are compared with.
 * @param steps the oldest first
 */
export function regressions(steps: readonly StepRecord[], rule: SlowRule): Regression[] {
  return kinds(steps).flatMap((runs) => {
    const before = runs.slice(0, -rule.runs);
    const slow = runs.slice(-rule.runs);
    const last = slow.at(-1);
    if (before.length < rule.least || last === undefined) return [];
    const baseline = baselineOf(before, last);
    const limit = Math.max(baseline.p95, baseline.p50 * rule.factor);
    return slow.every((step) => ownDuration(step) > limit) ? [{ baseline, slow }] : [];
  });
}
