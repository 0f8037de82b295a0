import { randomUUID } from "node:crypto";
import { hostname } from "node:os";
import * as v from "valibot";

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

/** What a step is about, and where its record is kept. */
export interface HistoryPlace {
  readonly folder: string;
  readonly target: StepRecord["target"];
}

/** @returns nothing for a line that is torn, or of another format: a reader counts those and goes on */
export function parseRecord(line: string): StepRecord | undefined {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return undefined;
  }
  const parsed = v.safeParse(record, json);
  return parsed.success ? parsed.output : undefined;
}

/** The record of a step that was killed, or that left something undone, as its guard knows it. */
export function killedRecord(
  step: {
    readonly action: string;
    readonly since: string;
    readonly run: string;
    readonly actor: string;
    readonly workflow: string;
  },
  target: StepRecord["target"],
  repaired: readonly string[],
): StepRecord {
  const { action, since, run, actor, workflow } = step;
  const begun = Number.isNaN(Date.parse(since)) ? new Date() : new Date(since);
  return {
    version: 1,
    id: randomUUID(),
    action,
    target,
    host: hostname(),
    begun: begun.toISOString(),
    durationMs: Math.max(0, Date.now() - begun.getTime()),
    phases: [],
    result: "put right",
    failed: true,
    dryRun: false,
    counts: {},
    versions: {},
    release: null,
    run: { number: run, actor, workflow, url: null },
    repaired: [...repaired],
  };
}
