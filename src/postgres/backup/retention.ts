import { momentOf } from "../server/stamp.js";

/** Which backups stay, by the times in their names: no clock of a file has a say, since a copy gets another. */

const day = 86_400_000;

/** What a moment's period is called, so that two of the same period have the same; of UTC. */
const periods = {
  daily: (moment: Date) => Math.floor(moment.getTime() / day),
  // From Monday on; the first day of all was a Thursday.
  weekly: (moment: Date) => Math.floor((moment.getTime() / day + 3) / 7),
  monthly: (moment: Date) => moment.getUTCFullYear() * 12 + moment.getUTCMonth(),
  yearly: (moment: Date) => moment.getUTCFullYear(),
} as const;

type Period = keyof typeof periods;

/** How many of the newest stay, and of how many days, weeks, months and years the newest one of each. */
export interface Keep {
  readonly text: string;
  readonly newest: number;
  readonly of: readonly { readonly period: Period; readonly count: number }[];
}

export const keepNewest = (newest: number): Keep => ({ text: String(newest), newest, of: [] });

export const keepAllowed =
  'allowed is a whole number from 1 to 10000, or for how many days, weeks, months and years one stays: "7 daily, 4 weekly, 12 monthly, 5 yearly".';

/** @returns nothing where the text is no such rule */
export function parseKeep(text: string): Keep | undefined {
  let newest = 1;
  const of: { period: Period; count: number }[] = [];
  const parts = text.split(",").map((part) => part.trim().toLowerCase());
  for (const part of parts) {
    const [, digits, word] = /^(\d{1,5})(?:\s+([a-z]+))?$/.exec(part) ?? [];
    const count = Number(digits);
    if (!(count >= 1 && count <= 10_000)) return undefined;
    if (word === undefined) newest = count;
    else if (Object.hasOwn(periods, word) && !of.some(({ period }) => period === word))
      of.push({ period: word as Period, count });
    else return undefined;
  }
  return parts.filter((part) => /^\d+$/.test(part)).length > 1 ? undefined : { text, newest, of };
}

/** A backup, as a rule sees it. */
interface Kept {
  /** The time in its name, `20261121101802` */
  readonly stamp: string;
  /** Whether a drill has restored it */
  readonly proven: boolean;
}

/**
 * Which backups no rule needs any more, the oldest first. One whose name has no real time is never among them, nor
 * is the last one that a drill has proven: of the newer ones nobody knows yet whether they can be restored.
 * @param backups the oldest first
 * @returns `spared` is that last one, where no rule would have kept it
 */
export function superfluous<B extends Kept>(
  backups: readonly B[],
  keep: Keep,
): { readonly removable: B[]; readonly spared: B | undefined } {
  const dated = backups
    .map((backup) => ({ backup, moment: momentOf(backup.stamp) }))
    .filter(({ moment }) => !Number.isNaN(moment.getTime()))
    .reverse();
  const kept = new Set(dated.slice(0, keep.newest));
  for (const { period, count } of keep.of) {
    const seen = new Set<number>();
    for (const one of dated) {
      const key = periods[period](one.moment);
      if (seen.has(key)) continue;
      if (seen.size === count) break;
      seen.add(key);
      kept.add(one);
    }
  }
  const proven = dated.find(({ backup }) => backup.proven);
  return {
    removable: dated
      .filter((one) => !kept.has(one) && one !== proven)
      .map(({ backup }) => backup)
      .reverse(),
    spared: proven === undefined || kept.has(proven) ? undefined : proven.backup,
  };
}
