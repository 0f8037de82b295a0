import type fc from "fast-check";

/** One thing that holds for every case, and where cases come from. */
export interface Property<T = unknown> {
  /** What is fed: the rows of the page count their cases by this */
  readonly surface: string;
  readonly name: string;
  /** Of a whole run; a short one takes a share of them */
  readonly cases: number;
  readonly from: fc.Arbitrary<T>;
  /** @throws Error where it does not hold */
  readonly holds: (value: T) => void | Promise<void>;
}

/** Forgets what a property is fed with, so that all are in one list. */
export function property<T>(one: Property<T>): Property {
  return one as Property;
}

/** Whatever is thrown by it but these is a defect. */
export function onlyThrows<T>(
  declared: readonly (abstract new (...args: never[]) => Error)[],
  body: () => T,
): T | undefined {
  try {
    return body();
  } catch (error) {
    if (declared.some((type) => error instanceof type)) return undefined;
    throw error;
  }
}

/** The same for what takes its time. */
export async function onlyRejects<T>(
  declared: readonly (abstract new (...args: never[]) => Error)[],
  body: () => Promise<T>,
): Promise<T | undefined> {
  try {
    return await body();
  } catch (error) {
    if (declared.some((type) => error instanceof type)) return undefined;
    throw error;
  }
}

export function claim(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Error(what);
}

export function same(one: unknown, other: unknown, what: string): void {
  const [left, right] = [one, other].map((value) => JSON.stringify(value));
  claim(left === right, `${what}: ${left} is not ${right}`);
}
