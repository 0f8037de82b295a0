import { setTimeout as pause } from "node:timers/promises";

/** Asked again and again: what is wrong, or nothing. */
export type Question = (about: {
  /** The moment when the time is up, of `performance.now()` */
  readonly deadline: number;
  /** How often it was asked before */
  readonly asked: number;
}) => Promise<string | undefined>;

/**
 * Asks until nothing is wrong, in pauses that grow.
 * @param timeout seconds; it is asked once in any case
 * @returns what was wrong at last, or nothing
 */
export async function untilWell(ask: Question, timeout: number): Promise<string | undefined> {
  const deadline = performance.now() + timeout * 1000;
  for (let asked = 0, wait = 100; ; asked++, wait = Math.min(wait * 2, 2000)) {
    const wrong = await ask({ deadline, asked });
    if (wrong === undefined || performance.now() + wait > deadline) return wrong;
    await pause(wait);
  }
}
