import { acting, type Pm2Call, starting } from "../pm2-call.js";
import type { Unit } from "../project.js";
import type { WorkflowJob, WorkflowStep } from "../read/workflow.js";
import type { Argument } from "../shell/words/invocation.js";
import { writtenText } from "../shell/words/words.js";
import { type Copying, copyingInto } from "./copying.js";

/** What a step's shell does to PM2 that one of our steps does instead. */
export interface Taken {
  readonly step: WorkflowStep;
  readonly unit: Unit;
  /** All that goes, in order. */
  readonly calls: readonly Pm2Call[];
  /** The last of those that bring code up; nothing where the step only stops, saves or shows. */
  readonly lead: Pm2Call | undefined;
  /** What brings its code into the folder that the lead starts from, and goes with it. */
  readonly copying: Copying | undefined;
}

/** Said by PM2 of itself, or of processes that one of our steps looks after. */
const replaced: ReadonlySet<string> = new Set([
  ...acting,
  "save",
  "list",
  "jlist",
  "prettylist",
  "describe",
  "pid",
  "id",
  "logs",
  "flush",
  "reset",
  "kill",
  "update",
  "resurrect",
]);

/** The calls of each step of a job that a step of ours does instead. */
export function takenFrom(job: WorkflowJob, units: readonly Unit[]): Taken[] {
  return units.flatMap((unit) => {
    const { step } = unit;
    if (unit.job !== job || step === undefined) return [];
    const calls = unit.calls.filter(
      // What a variable or a file takes in, later commands go by.
      ({ action, invocation: { output } }) =>
        replaced.has(action) &&
        (acting.has(action) || (output !== "captured" && output !== "file")),
    );
    const lead = calls.findLast(bringsUp);
    const folder = lead && !lead.invocation.remote ? lead.invocation.directory : undefined;
    const copying = copyingInto(folder && writtenText(folder), unit);
    return calls.length === 0 ? [] : [{ step, unit, calls, lead, copying }];
  });
}

/** Starts an app with new code, or lets it run on with it. */
function bringsUp({ action }: Pm2Call): boolean {
  return starting.has(action) || action === "restart" || action === "reload";
}

/** Why the calls of a step cannot be one step of ours; nothing where they can. */
export function reasonAgainst({ calls, lead, step }: Taken): string | undefined {
  if (step.dialect !== "shell") return "its script is not for a shell such as bash";
  if (lead === undefined) return undefined;
  const bringing = calls.filter(bringsUp);
  if (bringing.some(({ invocation }) => invocation.remote !== lead.invocation.remote))
    return "PM2 is called here and on a server in one script";
  if (new Set(bringing.map(({ invocation }) => invocation.directory?.text)).size > 1)
    return "one script deploys into several folders";
  if (new Set(bringing.flatMap((call) => fileOf(call)?.text ?? [])).size > 1)
    return "one script starts several ecosystem files";
  return undefined;
}

/** The ecosystem file that a call names. */
export function fileOf({ targets }: Pm2Call): Argument | undefined {
  return targets.find(({ text }) => /\.config\.[cm]?js$|\.(?:json|ya?ml)$/.test(text));
}
