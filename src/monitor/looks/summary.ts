import * as v from "valibot";
import { parsedLine } from "../../history/line.js";
import type { Sample, SampledProcess } from "../../history/samples.js";
import { extend, keyOf, type Life, lifeOf } from "./life.js";

/** What the looks of one day (UTC) saw, as far as it is judged and drawn: a few kilobytes instead of megabytes. */
export interface DaySummary {
  readonly version: 1;
  readonly day: string;
  /** Records that are torn, or of another version */
  readonly unread: number;
  /** Of each process the last one of the day */
  readonly lives: readonly Life[];
  readonly apps: readonly AppHours[];
  /** Of all apps together */
  readonly all: Hours;
}

/** The highest of each hour, null where nothing was seen */
export interface Hours {
  readonly memory: readonly (number | null)[];
  readonly restarts: readonly (number | null)[];
}

/** All workers of an app together */
export interface AppHours extends Hours {
  readonly namespace: string;
  readonly name: string;
}

/** Made by this version of ours, or made again: nobody else writes them. */
const summary = v.custom<DaySummary>(
  (json) =>
    typeof json === "object" &&
    json !== null &&
    (json as DaySummary).version === 1 &&
    [(json as DaySummary).lives, (json as DaySummary).apps].every(Array.isArray),
);

export const parsedSummary = (text: string): DaySummary | undefined => parsedLine(summary, text);

/** @param samples of one day, the oldest first */
export function summaryOf(day: string, samples: readonly Sample[], unread: number): DaySummary {
  const begin = Date.parse(day);
  const seen = new Map<string, Seen>();
  const apps = new Map<string, OpenApp>();
  const all = newHours();
  for (const { begun, processes } of samples) {
    if (!begun.startsWith(day)) continue;
    const at = Date.parse(begun);
    const total = { at, memory: 0, restarts: 0 };
    for (const pm2Process of processes) {
      const one = seenIn(seen, apps, pm2Process);
      live(one, pm2Process, at);
      const { sum } = one.app;
      if (sum.at !== at) {
        raise(one.app.hours, sum, begin);
        Object.assign(sum, { at, memory: 0, restarts: 0 });
      }
      for (const amounts of [sum, total]) {
        amounts.memory += pm2Process.memoryBytes;
        amounts.restarts += pm2Process.restarts;
      }
    }
    raise(all, total, begin);
  }
  for (const { hours, sum } of apps.values()) raise(hours, sum, begin);
  return {
    version: 1,
    day,
    unread,
    lives: [...seen.values()].flatMap(({ life }) => life ?? []),
    apps: [...apps.values()].map(({ namespace, name, hours }) => ({ namespace, name, ...hours })),
    all,
  };
}

/** What is known of a process so far */
interface Seen {
  readonly app: OpenApp;
  life?: Life;
}

interface OpenApp {
  readonly namespace: string;
  readonly name: string;
  readonly hours: OpenHours;
  /** Of all its workers in the look that is being read; none before the first */
  readonly sum: Amounts;
}

interface Amounts {
  at: number;
  memory: number;
  restarts: number;
}
type OpenHours = Record<"memory" | "restarts", (number | null)[]>;

const newHours = (): OpenHours => ({
  memory: Array<null>(24).fill(null),
  restarts: Array<null>(24).fill(null),
});

function seenIn(
  seen: Map<string, Seen>,
  apps: Map<string, OpenApp>,
  pm2Process: SampledProcess,
): Seen {
  const key = keyOf(pm2Process);
  const known = seen.get(key);
  if (known !== undefined) return known;
  const { namespace, name } = pm2Process;
  const appKey = JSON.stringify([namespace, name]);
  const app = apps.get(appKey) ?? {
    ...{ namespace, name, hours: newHours() },
    sum: { at: Number.NaN, memory: 0, restarts: 0 },
  };
  apps.set(appKey, app);
  const added = { app };
  seen.set(key, added);
  return added;
}

function live(one: Seen, pm2Process: SampledProcess, at: number): void {
  if (pm2Process.memoryBytes <= 0) return;
  if (one.life?.restarts === pm2Process.restarts) extend(one.life, [at, pm2Process.memoryBytes]);
  else one.life = lifeOf(pm2Process, at, one.life === undefined);
}

function raise(hours: OpenHours, { at, memory, restarts }: Amounts, begin: number): void {
  if (Number.isNaN(at)) return;
  const hour = Math.floor((at - begin) / 3_600_000);
  hours.memory[hour] = Math.max(hours.memory[hour] ?? 0, Math.round(memory));
  hours.restarts[hour] = Math.max(hours.restarts[hour] ?? 0, restarts);
}
