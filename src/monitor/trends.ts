import type { Sample, SampledProcess } from "../history/samples.js";
import { lineThrough } from "./statistics.js";

const hour = 3_600_000;
const day = 24 * hour;

/** What looks at one process saw over time, the oldest first. */
interface Seen {
  readonly at: number;
  readonly process: SampledProcess;
}

/**
 * The samples of each process by itself, by its namespace, name and id: a deploy gives new ids, and what
 * began anew is not compared with what was before.
 */
function byProcess(samples: readonly Sample[]): Seen[][] {
  const all = new Map<string, Seen[]>();
  for (const { begun, processes } of samples) {
    const at = Date.parse(begun);
    for (const process of processes) {
      const key = `${process.id} ${process.namespace} ${process.name}`;
      const seen = all.get(key);
      if (seen === undefined) all.set(key, [{ at, process }]);
      else seen.push({ at, process });
    }
  }
  return [...all.values()];
}

export interface Restarting {
  readonly namespace: string;
  readonly name: string;
  readonly restarts: number;
}

/** Apps with at least `least` restarts between looks of the last hour, all their workers together. */
export function restartsWithinHour(
  samples: readonly Sample[],
  now: number,
  least: number,
): Restarting[] {
  const recent = samples.filter(({ begun }) => Date.parse(begun) >= now - hour);
  const counts = new Map<string, Restarting>();
  for (const seen of byProcess(recent)) {
    const [first] = seen;
    if (first === undefined) continue;
    let restarts = 0;
    // Somebody can set the counter back (pm2 reset).
    for (const [index, { process }] of seen.entries())
      restarts += Math.max(0, process.restarts - (seen[index - 1] ?? first).process.restarts);
    const { namespace, name } = first.process;
    const key = JSON.stringify([namespace, name]);
    const sum = restarts + (counts.get(key)?.restarts ?? 0);
    counts.set(key, { namespace, name, restarts: sum });
  }
  return [...counts.values()].filter(({ restarts }) => restarts >= least);
}

export interface GrowthRule {
  /** Percent of what it began with, each day */
  readonly percent: number;
  /** Hours that one process must have been watched, without a restart */
  readonly hours: number;
}

export interface Growing {
  readonly namespace: string;
  readonly name: string;
  readonly percentPerDay: number;
  readonly fromBytes: number;
  readonly toBytes: number;
  readonly hours: number;
}

/** A leak grows on a line; fewer looks, or looser ones, are daily load. */
const leastLooks = 12;
const leastFit = 0.8;

/** Apps whose memory grows steadily; of several workers, the one that grows most. */
export function growingMemory(samples: readonly Sample[], rule: GrowthRule): Growing[] {
  const worst = new Map<string, Growing>();
  for (const seen of byProcess(samples)) {
    const growing = growthOf(sinceRestart(seen), rule);
    if (growing === undefined) continue;
    const key = JSON.stringify([growing.namespace, growing.name]);
    const other = worst.get(key);
    if (other === undefined || other.percentPerDay < growing.percentPerDay) worst.set(key, growing);
  }
  return [...worst.values()];
}

function sinceRestart(seen: readonly Seen[]): Seen[] {
  const running = seen.filter(({ process }) => process.memoryBytes > 0);
  const last = running.at(-1)?.process.restarts;
  return running.filter(({ process }) => process.restarts === last);
}

function growthOf(seen: readonly Seen[], rule: GrowthRule): Growing | undefined {
  const [first, last] = [seen[0], seen.at(-1)];
  if (first === undefined || last === undefined || seen.length < leastLooks) return undefined;
  const span = last.at - first.at;
  if (span < rule.hours * hour) return undefined;
  const points = seen.map(({ at, process }) => [at, process.memoryBytes] as const);
  const { slope, start, fit } = lineThrough(points);
  // A line that fits can begin below what a process needs at least.
  const percentPerDay = (slope * day * 100) / Math.max(start, first.process.memoryBytes / 2);
  if (fit < leastFit || percentPerDay < rule.percent) return undefined;
  const { namespace, name } = last.process;
  return {
    namespace,
    name,
    percentPerDay,
    fromBytes: first.process.memoryBytes,
    toBytes: last.process.memoryBytes,
    hours: span / hour,
  };
}
