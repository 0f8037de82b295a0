import { groupedBy } from "../groups.js";
import type { Sample } from "../history/samples.js";
import { joinedLife, keyOf, type Life, lineThrough } from "./looks/life.js";
import type { DaySummary } from "./looks/summary.js";

const hour = 3_600_000;
const day = 24 * hour;

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
  for (const seen of groupedBy(
    recent.flatMap(({ processes }) => processes),
    keyOf,
  ).values()) {
    const [first] = seen;
    if (first === undefined) continue;
    let restarts = 0;
    // Somebody can set the counter back (pm2 reset).
    for (const [index, pm2Process] of seen.entries())
      restarts += Math.max(0, pm2Process.restarts - (seen[index - 1] ?? first).restarts);
    const { namespace, name } = first;
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
const minLooks = 12;
const minFit = 0.8;

/** Apps whose memory grows steadily; of several workers, the one that grows most. */
export function growingMemory(days: readonly DaySummary[], rule: GrowthRule): Growing[] {
  const worst = new Map<string, Growing>();
  for (const life of lastLives(days)) {
    const growing = growthOf(life, rule);
    if (growing === undefined) continue;
    const key = JSON.stringify([growing.namespace, growing.name]);
    const other = worst.get(key);
    if (other === undefined || other.percentPerDay < growing.percentPerDay) worst.set(key, growing);
  }
  return [...worst.values()];
}

/** What was seen of each process since its last start. */
function lastLives(days: readonly DaySummary[]): Iterable<Life> {
  const lives = new Map<string, Life>();
  for (const life of days.flatMap((day) => day.lives)) {
    const key = keyOf(life);
    const before = lives.get(key);
    const isSame = life.whole && before?.restarts === life.restarts;
    lives.set(key, isSame && before !== undefined ? joinedLife(before, life) : life);
  }
  return lives.values();
}

function growthOf(life: Life, rule: GrowthRule): Growing | undefined {
  const { namespace, name, first, last, points } = life;
  const span = last[0] - first[0];
  if (points < minLooks || span < rule.hours * hour) return undefined;
  const { slope, start, fit } = lineThrough(life);
  // A line that fits can begin below what a process needs at least.
  const percentPerDay = (slope * day * 100) / Math.max(start, first[1] / 2);
  if (fit < minFit || percentPerDay < rule.percent) return undefined;
  return {
    namespace,
    name,
    percentPerDay,
    fromBytes: first[1],
    toBytes: last[1],
    hours: span / hour,
  };
}
