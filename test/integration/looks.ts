import type { Sample } from "../../src/history/samples.js";
import { type Looks, looksSince } from "../../src/monitor/looks/looks.js";

/** Looks as a store has them that holds these. */
export function looksOf(samples: readonly Sample[], now: number): Promise<Looks> {
  const on = (day: string) => samples.filter(({ begun }) => begun.startsWith(day));
  const days = [...new Set(samples.map(({ begun }) => begun.slice(0, 10)))];
  const shelf = {
    marks: async () => new Map(days.map((day) => [day, on(day).length])),
    looks: async (day: string) => ({ records: on(day), unread: 0 }),
    summaries: async () => new Map(),
    keep: async () => {},
    keepsToday: false,
  };
  return looksSince(shelf, 0, now);
}
