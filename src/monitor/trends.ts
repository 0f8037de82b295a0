import { groupedBy } from "../groups.js";
import type { Sample, SampledProcess } from "../history/samples.js";
import { lineThrough } from "./statistics.js";

const hour = 3_600_000;
const day = 24 * hour;

/** A deploy gives new ids: what began anew is not compared with what was before. */
const keyOf = ({ id, namespace, name }: SampledProcess) => `${id} ${namespace} ${name}`;

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
export function growingMemory(samples: readonly Sample[], rule: GrowthRule): Growing[] {
  const worst = new Map<string, Growing>();
  for (const life of lastLives(samples)) {
    const growing = growthOf(life, rule);
    if (growing === undefined) continue;
    const key = JSON.stringify([growing.namespace, growing.name]);
    const other = worst.get(key);
    if (other === undefined || other.percentPerDay < growing.percentPerDay) worst.set(key, growing);
  }
  return [...worst.values()];
}

/** What was seen of a process since its last restart, the oldest first. */
interface Life {
  readonly process: SampledProcess;
  readonly memory: (readonly [at: number, bytes: number])[];
}

function lastLives(samples: readonly Sample[]): Iterable<Life> {
  const lives = new Map<string, Life>();
  for (const { begun, processes } of samples) {
    const at = Date.parse(begun);
    for (const pm2Process of processes) {
      if (pm2Process.memoryBytes <= 0) continue;
      const key = keyOf(pm2Process);
      const life = lives.get(key);
      const point = [at, pm2Process.memoryBytes] as const;
      if (life?.process.restarts === pm2Process.restarts) life.memory.push(point);
      else lives.set(key, { process: pm2Process, memory: [point] });
    }
  }
  return lives.values();
}

function growthOf({ process: pm2Process, memory }: Life, rule: GrowthRule): Growing | undefined {
  const [first, last] = [memory[0], memory.at(-1)];
  if (first === undefined || last === undefined || memory.length < minLooks) return undefined;
  const span = last[0] - first[0];
  if (span < rule.hours * hour) return undefined;
  const { slope, start, fit } = lineThrough(memory);
  // A line that fits can begin below what a process needs at least.
  const percentPerDay = (slope * day * 100) / Math.max(start, first[1] / 2);
  if (fit < minFit || percentPerDay < rule.percent) return undefined;
  const { namespace, name } = pm2Process;
  return {
    namespace,
    name,
    percentPerDay,
    fromBytes: first[1],
    toBytes: last[1],
    hours: span / hour,
  };
}
