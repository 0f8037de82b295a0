import { setTimeout as pause } from "node:timers/promises";

/** In milliseconds: after how long the last look is, and how far apart two of them are. */
export interface Waiting {
  readonly within: number;
  readonly every: number;
}

/**
 * Looks until there is something to see, and gives that; `undefined` where there was nothing in time.
 * It looks at least once, and once more after the time is over: a machine that slept gets its look.
 */
export async function waitUntil<T>(
  look: () => Promise<T | undefined | false>,
  { within, every }: Waiting,
): Promise<T | undefined> {
  const deadline = performance.now() + within;
  for (;;) {
    const seen = await look();
    if (seen) return seen;
    if (performance.now() > deadline) return undefined;
    await pause(every);
  }
}

/** What `orLate` gives where the work takes longer. */
export const late: unique symbol = Symbol("late");

/**
 * What `work` comes to, or `late` after so many milliseconds. The work itself goes on; the timer does not.
 * @throws what the work throws in time, and an AbortError as soon as `signal` is aborted
 */
export async function orLate<T>(
  work: Promise<T>,
  within: number,
  signal?: AbortSignal,
): Promise<T | typeof late> {
  const done = new AbortController();
  const stop = signal === undefined ? done.signal : AbortSignal.any([done.signal, signal]);
  try {
    return await Promise.race([work, pause(within, late, { signal: stop })]);
  } finally {
    done.abort();
  }
}
