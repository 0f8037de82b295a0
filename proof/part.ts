import type { Measured } from "../bench/measure.mjs";

/** One figure of a part, beside what it must be. */
export interface Row {
  readonly what: string;
  readonly figure: number | string;
  readonly unit: string;
  /** As a reader reads it: `0`, `at least 100,000`; empty where the figure is told and not judged */
  readonly goal: string;
  readonly ok: boolean;
}

/** What a part came to. */
export interface Outcome {
  readonly rows: readonly Row[];
  /** What fell short, as sentences that a reader can act upon */
  readonly failures?: readonly string[];
  /** What the figures were measured with, beside Node.js: `PostgreSQL` → `17.6` */
  readonly versions?: Readonly<Record<string, string>>;
  /** What the figures depend on: seeds, sizes */
  readonly remarks?: readonly string[];
  /** What benchmarks measured, for the table and the charts of the page */
  readonly measured?: readonly Measured[];
}

/** How much of a part is run: all of it, or so much that CI can wait for it. */
export interface Extent {
  readonly short: boolean;
  /** From which every random choice comes: the same seed makes the same run */
  readonly seed: number;
  /** With sizes that take longer than all others together */
  readonly large: boolean;
}

export type Run = (extent: Extent) => Promise<Outcome>;
