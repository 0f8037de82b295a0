import { hostname } from "node:os";
import { newRecord } from "../history/record.js";
import type { StepRecord } from "../history/steps.js";
import { holderFrom } from "../recovery/journal.js";
import type { OutputValue } from "./action.js";
import type { Phase } from "./log.js";

/** What run() knows of a step when it ends. */
export interface EndedStep {
  readonly action: string;
  readonly target: StepRecord["target"];
  readonly begun: Date;
  readonly durationMs: number;
  readonly phases: readonly Phase[];
  readonly failed: boolean;
  readonly dryRun: boolean;
  /** Masked already */
  readonly why: string | undefined;
  readonly release: string | undefined;
  readonly outputs: ReadonlyMap<string, OutputValue>;
}

/** The record of a step, from its outputs: what a workflow can read of it is what history keeps. */
export function recordOf(step: EndedStep, env: Readonly<NodeJS.ProcessEnv>): StepRecord {
  const { target, failed, dryRun, durationMs, phases, outputs } = step;
  const result = outputs.get("result");
  const why = step.why === undefined ? undefined : beginningOf(step.why);
  return newRecord({ ...holderFrom(env, step.action), url: runUrl(env) }, step.begun, {
    target,
    durationMs: Math.round(durationMs),
    phases: phases.map(({ name, ms }) => ({ name, ms: Math.round(ms) })),
    result: typeof result === "string" ? result : failed ? "failed" : "done",
    failed,
    dryRun,
    ...(why === undefined ? {} : { why }),
    counts: countsOf(outputs),
    versions: (outputs.get("versions") ?? {}) as StepRecord["versions"],
    release: step.release ?? env.GITHUB_SHA ?? null,
  });
}

/** Its first line; where that announces a list, what fits of the list. */
function beginningOf(why: string): string {
  const [first = "", ...rest] = why.split("\n");
  return [first, ...(first.endsWith(":") ? rest.map((line) => line.trim()) : [])]
    .join(" ")
    .slice(0, 500);
}

/** The state before and after is no count of what a step did. */
const notCounted = new Set(["before", "after", "versions", "plan"]);

function countsOf(outputs: ReadonlyMap<string, OutputValue>): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const [name, value] of outputs) {
    if (notCounted.has(name)) continue;
    if (typeof value === "number") counts[name] = value;
    else if (Array.isArray(value)) counts[name] = value.length;
  }
  return counts;
}

/** Gitea and Forgejo have a run's number in its address where GitHub has its id. */
export function runUrl(env: Readonly<NodeJS.ProcessEnv>): string | null {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = env;
  const byNumber = env.GITEA_ACTIONS === "true" || env.FORGEJO_ACTIONS === "true";
  const run = byNumber ? env.GITHUB_RUN_NUMBER : env.GITHUB_RUN_ID;
  if (!server || !repository || !run) return null;
  return `${server}/${repository}/actions/runs/${run}`;
}

/**
 * What whoever waits for a step is told of its failure. The step's own sentences are not among it: those
 * that say why often quote what an app or another program wrote, and of that nobody knows all secrets.
 */
export function failureText(
  step: {
    readonly action: string;
    readonly target: StepRecord["target"];
    readonly seconds: string;
    /** `: failed`, `: failed (rolled-back)` */
    readonly verdict: string;
    /** What was wrong with its inputs, where that is all there was */
    readonly refused: string | undefined;
  },
  env: Readonly<NodeJS.ProcessEnv>,
): string {
  const { namespace, database } = step.target;
  const target = namespace ?? (database === undefined ? undefined : `database ${database}`);
  const { run, actor, workflow } = holderFrom(env, step.action);
  const page = runUrl(env);
  const of = target === undefined ? "" : ` of ${target}`;
  return [
    `${step.action}${of} on ${hostname()} ${step.verdict.slice(2)} after ${step.seconds}.`,
    ...(step.refused === undefined ? [] : [step.refused]),
    `Run ${run} of ${workflow}, by ${actor}. Its log says why${page === null ? "" : `: ${page}`}`,
  ].join("\n");
}
