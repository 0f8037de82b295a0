import type { Ecosystem } from "./ecosystem.js";
import type { Source } from "./notation/source.js";
import type { Pm2Call } from "./pm2-call.js";
import type { Workflow, WorkflowJob, WorkflowStep } from "./read/workflow.js";
import type { Invocation } from "./shell/invocation.js";

/** One shell text: a step's, a script file, a script of package.json. */
export interface Unit {
  readonly source: Source;
  readonly invocations: readonly Invocation[];
  readonly calls: readonly Pm2Call[];
  /** Where it runs, if that is a workflow or a composite action. */
  readonly job: WorkflowJob | undefined;
  readonly step: WorkflowStep | undefined;
  /** Nobody watches it: a step, or a job of another CI. */
  readonly isJob: boolean;
}

/** Everything that the rules look at. */
export interface Project {
  readonly units: readonly Unit[];
  readonly workflows: readonly Workflow[];
  readonly ecosystems: readonly Ecosystem[];
}

export function callsOf(project: Project): Pm2Call[] {
  return project.units.flatMap(({ calls }) => calls);
}

/** The calls that reach a daemon which others use too. */
export function sharedCallsOf(project: Project): Pm2Call[] {
  return callsOf(project).filter(({ invocation }) => !invocation.privateHome);
}

/** The units of one job in order; each script file and package script stands alone. */
export function sequencesOf(project: Project): Unit[][] {
  const sequences = new Map<unknown, Unit[]>();
  for (const unit of project.units) {
    const key = unit.job ?? unit;
    const others = sequences.get(key);
    if (others === undefined) sequences.set(key, [unit]);
    else others.push(unit);
  }
  return [...sequences.values()];
}
