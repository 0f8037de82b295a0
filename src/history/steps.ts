import * as v from "valibot";
import { parsedLine } from "./line.js";
import { readSpool, type Spool } from "./spool.js";

/**
 * What one step did, as one line of a spool. No values of variables, no arguments, no log lines: names,
 * numbers, and the first line of what failed, masked like the step's log.
 */
const record = v.looseObject({
  /** A record of a newer version has more fields; one with another number here is not understood. */
  version: v.literal(1),
  /** So that a record that is shipped twice is counted once */
  id: v.string(),
  action: v.string(),
  target: v.object({
    namespace: v.optional(v.string()),
    database: v.optional(v.string()),
  }),
  host: v.string(),
  /** ISO time */
  begun: v.string(),
  durationMs: v.number(),
  /** In the order in which they began; one that ran several times is there several times. */
  phases: v.array(v.object({ name: v.string(), ms: v.number() })),
  /** The output `result`, or `failed` where there is none */
  result: v.string(),
  failed: v.boolean(),
  dryRun: v.boolean(),
  /** The first line of the error, where the step failed */
  why: v.optional(v.string()),
  /** Numbers among the outputs, and how many entries its lists have */
  counts: v.record(v.string(), v.number()),
  /** App → version that runs now */
  versions: v.record(v.string(), v.nullable(v.string())),
  release: v.nullable(v.string()),
  run: v.object({
    number: v.string(),
    actor: v.string(),
    workflow: v.string(),
    /** The run's page, where the runner says enough to know it */
    url: v.nullable(v.string()),
  }),
  /** What a guard put right after the step had gone, as it will be told to the next run */
  repaired: v.optional(v.array(v.string())),
});

export type StepRecord = v.InferOutput<typeof record>;

export const parsedStep = (line: string): StepRecord | undefined => parsedLine(record, line);

/** What steps did at or after `since`, an ISO time. */
export function readSteps(folder: string, since: string): Promise<Spool<StepRecord>> {
  return readSpool(folder, since, parsedStep);
}

/** Parts in which a step waits for others: whoever holds its lock, and receivers of messages. */
export const waits = { lock: "wait", delivery: "deliver" } as const;

/** How long a step itself took, in milliseconds: that others are busy or away says nothing of it. */
export function ownDuration({ durationMs, phases }: StepRecord): number {
  const names: readonly string[] = Object.values(waits);
  const waited = phases.filter(({ name }) => names.includes(name));
  return Math.max(
    0,
    waited.reduce((rest, { ms }) => rest - ms, durationMs),
  );
}
