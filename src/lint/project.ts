import { groupedBy } from "../groups.js";
import type { Ecosystem } from "./ecosystem.js";
import type { Source } from "./notation/source.js";
import type { Pm2Call } from "./pm2-call.js";
import type { Workflow, WorkflowJob, WorkflowStep } from "./read/workflow.js";
import type { Invocation } from "./shell/words/invocation.js";

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

/** Asked by nearly every rule, of a project that is read: each is made once. */
export function once<T>(make: (project: Project) => T): (project: Project) => T {
  const made = new WeakMap<Project, T>();
  return (project) => {
    const known = made.get(project);
    if (known !== undefined) return known;
    const fresh = make(project);
    made.set(project, fresh);
    return fresh;
  };
}

export const callsOf = once((project): readonly Pm2Call[] =>
  project.units.flatMap(({ calls }) => calls),
);

/** The calls that reach a daemon which others use too. */
export const sharedCallsOf = once((project): readonly Pm2Call[] =>
  callsOf(project).filter(({ invocation }) => !invocation.privateHome),
);

/** The units of one job in order; each script file and package script stands alone. */
export const sequencesOf = once((project): readonly (readonly Unit[])[] => [
  ...groupedBy(project.units, (unit) => unit.job ?? unit).values(),
]);
