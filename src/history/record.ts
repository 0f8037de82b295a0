import { randomUUID } from "node:crypto";
import { hostname } from "node:os";
import type { StepRecord } from "./steps.js";

/** What a step is about, and where its record is kept. */
export interface HistoryPlace {
  /**
   * Asked at the step's end: a first deploy makes the home that its record lies in. Nothing where none is kept
   * here: over SSH it is on the server; in another user's home nothing is left.
   */
  folder(): string | undefined;
  readonly target: StepRecord["target"];
}

/** Who ran a step, and as which action. */
interface StepRun {
  readonly action: string;
  readonly run: string;
  readonly actor: string;
  readonly workflow: string;
  /** The run's page, where it is known */
  readonly url?: string | null;
}

type Outcome = Pick<StepRecord, "target" | "durationMs" | "result" | "failed"> &
  Partial<StepRecord>;

/** A step's record: what each one has, and its outcome. */
export function newRecord(step: StepRun, begun: Date, outcome: Outcome): StepRecord {
  const { action, run, actor, workflow, url = null } = step;
  return {
    version: 1,
    id: randomUUID(),
    action,
    host: hostname(),
    begun: begun.toISOString(),
    phases: [],
    dryRun: false,
    counts: {},
    versions: {},
    release: null,
    run: { number: run, actor, workflow, url },
    ...outcome,
  };
}

/** The record of a step that was killed, or that left something undone, as its guard knows it. */
export function killedRecord(
  step: StepRun & { readonly since: string },
  target: StepRecord["target"],
  repaired: readonly string[],
  /** The job's end, and not a kill, is what this came of: as was asked for */
  asAsked = false,
): StepRecord {
  const since = Date.parse(step.since);
  const begun = Number.isNaN(since) ? new Date() : new Date(since);
  return newRecord(step, begun, {
    target,
    durationMs: Math.max(0, Date.now() - begun.getTime()),
    result: asAsked ? "started at the job's end" : "put right",
    failed: !asAsked,
    repaired: [...repaired],
  });
}
