import { setTimeout as pause } from "node:timers/promises";
import { expect } from "vitest";

/** Polls until `look` finds something, which is an assertion like any other. `every` is in milliseconds. */
export async function eventually<T>(
  what: string,
  look: () => Promise<T | undefined | false> | T | undefined | false,
  seconds = 30,
  every = 100,
): Promise<T> {
  const deadline = Date.now() + seconds * 1000;
  let found = await look();
  while (found === undefined || found === false) {
    if (Date.now() > deadline) throw new Error(`not within ${seconds} s: ${what}`);
    await pause(every);
    found = await look();
  }
  expect(found, what).toBeDefined();
  return found;
}
