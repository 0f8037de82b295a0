import { randomUUID } from "node:crypto";
import { hostname } from "node:os";
import type { StepRecord } from "./steps.js";

/** What a step is about, and where its record is kept. */
export interface HistoryPlace {
  readonly folder: string;
  readonly target: StepRecord["target"];
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
  /** The job's end, and not a kill, is what this came of: as was asked for */
  asAsked = false,
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
    result: asAsked ? "started at the job's end" : "put right",
    failed: !asAsked,
    dryRun: false,
    counts: {},
    versions: {},
    release: null,
    run: { number: run, actor, workflow, url: null },
    repaired: [...repaired],
  };
}
