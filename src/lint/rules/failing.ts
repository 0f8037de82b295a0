import { acting, type Pm2Call, starting } from "../pm2-call.js";
import { once, sequencesOf } from "../project.js";
import type { WorkflowJob } from "../read/workflow.js";
import {
  type LintProblem,
  type LintRule,
  onServer,
  plainInsteadOf,
  problemAt,
  stepInsteadOf,
} from "../rule.js";
import { startAfter } from "./replacing.js";

/** What changes something that stays: processes, the dump, a server by `pm2 deploy`. */
const changing: ReadonlySet<string> = new Set([...acting, "save", "deploy"]);

export const failureIgnored: LintRule = {
  id: "failure-ignored",
  severity: "error",
  summary: "A change of state may fail, and the step goes on as if it had worked.",
  *check(project) {
    for (const units of sequencesOf(project)) {
      const calls = units.flatMap((unit) => unit.calls);
      for (const call of calls) {
        const { ignoredBy } = call.invocation;
        if (ignoredBy === undefined || !changing.has(call.action)) continue;
        // That there was nothing to delete is what is passed over: delete-before-start says the rest.
        if (startAfter(call, calls) !== undefined || clearsBeforeStart(call, calls)) continue;
        const message = `A failure of pm2 ${call.action} is hidden: the step goes on, and ends green, whatever PM2 said.`;
        yield problemAt(call, message, stepInsteadOf(call), ignoredBy);
      }
    }
    for (const { step, calls, source } of project.units) {
      const change = calls.find(({ action }) => acting.has(action));
      if (step?.continueOnError === undefined || change === undefined) continue;
      const message = `continue-on-error hides a failure of pm2 ${change.action}: the job ends green, whatever PM2 said.`;
      yield { source, span: step.continueOnError, message, advice: adviceFor(change) };
    }
  },
};

export const jobWithoutConcurrency: LintRule = {
  id: "job-without-concurrency",
  severity: "warning",
  summary: "Two runs of the job can change the same processes at once.",
  *check(project) {
    for (const [job, advice] of jobsThatAct(project))
      if (!job.concurrency)
        yield jobProblem(
          job,
          `Two runs of the job "${job.name.value}" can change the same processes at once: it has no concurrency.`,
          `concurrency:\n  group: <environment>\n  cancel-in-progress: false${or("with a lock of its own", advice)}`,
        );
  },
};

export const jobWithoutTimeout: LintRule = {
  id: "job-without-timeout",
  severity: "warning",
  summary: "A deployment that hangs holds the runner for hours.",
  *check(project) {
    const unitsOf = new Map(sequencesOf(project).map((units) => [units[0]?.job, units]));
    for (const [job, advice] of jobsThatAct(project)) {
      const steps = (unitsOf.get(job) ?? []).filter((unit) =>
        unit.calls.some(({ action }) => acting.has(action) || action === "deploy"),
      );
      if (!job.timeout && !steps.every((unit) => unit.step?.timeout))
        yield jobProblem(
          job,
          `The job "${job.name.value}" changes processes and has no timeout-minutes: one that hangs holds the runner for hours.`,
          `timeout-minutes: 15${or("with deadlines of its own", advice)}`,
        );
    }
  },
};

/** `pm2 delete all || true` before a start: that it reaches everybody's is target-all's. */
function clearsBeforeStart(call: Pm2Call, calls: readonly Pm2Call[]): boolean {
  if (call.action !== "delete" || call.targets[0]?.text !== "all") return false;
  return calls.slice(calls.indexOf(call) + 1).some(({ action }) => starting.has(action));
}

function adviceFor(call: Pm2Call): string {
  const own = stepInsteadOf(call);
  return call.invocation.remote ? onServer(plainInsteadOf(call), own) : own;
}

/** Nothing else than the plain answer for a job that reaches its server by ssh. */
function or(what: string, advice: string | undefined): string {
  return advice === undefined ? "" : `\n# or, ${what}:\n${advice}`;
}

function jobProblem({ name, workflow }: WorkflowJob, message: string, advice: string): LintProblem {
  return { source: workflow.source, span: name.span, message, advice };
}

/**
 * The jobs of workflows that change processes through the shell, each with the step to write instead:
 * that of what the job is for. One that deletes and then starts is a deploy and no deletion.
 */
const jobsThatAct = once(({ units }): ReadonlyMap<WorkflowJob, string | undefined> => {
  const changes = new Map<WorkflowJob, Pm2Call[]>();
  for (const { job, calls } of units) {
    const acts = calls.filter(({ action }) => acting.has(action) || action === "deploy");
    if (job !== undefined && acts.length > 0)
      changes.set(job, [...(changes.get(job) ?? []), ...acts]);
  }
  const advice = [...changes].flatMap(([job, calls]) => {
    const [purpose] = [...calls].sort((one, other) => rank(one) - rank(other));
    if (purpose === undefined) return [];
    const step = purpose.invocation.remote ? undefined : stepInsteadOf(purpose);
    return [[job, step] as const];
  });
  return new Map(advice);
});

function rank({ action }: Pm2Call): number {
  if (starting.has(action) || action === "reload") return 0;
  return action === "restart" ? 1 : 2;
}
