import type { Sample } from "../../history/samples.js";
import type { Spool } from "../../history/spool.js";
import { type DaySummary, parsedSummary, summaryOf } from "./summary.js";

const hour = 3_600_000;

/** What the looks of a window saw, the oldest first. */
export interface Looks {
  /** Every day that had looks */
  readonly days: readonly DaySummary[];
  /** All looks of the last hour, and of the day in which it began */
  readonly recent: readonly Sample[];
  /** Looks of a time that is yet to come, which are in none of the others */
  readonly early: number;
  readonly unread: number;
}

/** Where looks lie, and beside them what each day of them comes to. */
export interface Shelf {
  /** The days from one on, each with a number that changes whenever its looks do. */
  marks(from: string): Promise<ReadonlyMap<string, number>>;
  looks(day: string): Promise<Spool<Sample>>;
  summaries(from: string): Promise<ReadonlyMap<string, KeptSummary>>;
  keep(day: string, summary: KeptSummary): Promise<void>;
  /** Whether a day is worth keeping that is not over */
  readonly keepsToday: boolean;
}

export interface KeptSummary {
  /** Of the looks that it is about */
  readonly mark: number;
  readonly text: string;
}

export const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);

/**
 * What was seen since the day of `since`. Only what changed since the last time is read look by look: what a run
 * costs grows with the days, and not with the looks.
 * @param byLook whether the looks of the last hour are wanted, too
 */
export async function looksSince(
  shelf: Shelf,
  since: number,
  now: number,
  byLook = true,
): Promise<Looks> {
  const [from, today] = [dayOf(since), dayOf(now)];
  const recently = byLook ? dayOf(now - hour) : undefined;
  const marks = await shelf.marks(from);
  const kept = await shelf.summaries(from);
  const latest = new Date(now + hour).toISOString();
  const days: DaySummary[] = [];
  const recent: Sample[] = [];
  let early = 0;
  for (const [day, mark] of [...marks].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const isRecent = recently !== undefined && day >= recently;
    const known = kept.get(day);
    const summary = known?.mark === mark ? parsedSummary(known.text) : undefined;
    if (summary !== undefined && !isRecent) {
      days.push(summary);
      continue;
    }
    const { records, unread } = await shelf.looks(day);
    // By a clock that has been set back since: for years, nothing would come after them.
    const timely = records.filter(({ begun }) => begun <= latest);
    early += records.length - timely.length;
    const made = summaryOf(day, timely, unread);
    if (timely.length > 0 || unread > 0) days.push(made);
    if (isRecent) recent.push(...timely);
    const isWorthIt = day < today || (day === today && shelf.keepsToday);
    if (isWorthIt && summary === undefined && timely.length === records.length)
      await shelf.keep(day, { mark, text: JSON.stringify(made) });
  }
  return { days, recent, early, unread: days.reduce((sum, { unread }) => sum + unread, 0) };
}

/** Those of several places as one. */
export function joinedLooks(all: readonly Looks[]): Looks {
  return {
    days: all.flatMap(({ days }) => days).sort((a, b) => (a.day < b.day ? -1 : 1)),
    recent: all.flatMap(({ recent }) => recent).sort((a, b) => (a.begun < b.begun ? -1 : 1)),
    early: all.reduce((sum, { early }) => sum + early, 0),
    unread: all.reduce((sum, { unread }) => sum + unread, 0),
  };
}
