import { basename } from "node:path/posix";
import { type Edit, edited } from "../fixes/edit.js";
import { lint } from "../lint.js";
import { type Source, sourceOf } from "../notation/source.js";
import { type Pm2Call, pm2CallOf } from "../pm2-call.js";
import type { Project, Unit } from "../project.js";
import { readProject } from "../read/read.js";
import type { WorkflowJob } from "../read/workflow.js";
import { adviceFor } from "../rule.js";
import type { Invocation } from "../shell/words/invocation.js";
import { blockOf, linesOf, withEdits, without } from "./block.js";
import { cut, isLooking, isPreparing, isSaying } from "./cut.js";
import { insteadOf, mark } from "./instead.js";
import { reasonAgainst, type Taken, takenFrom } from "./taking.js";

/** A workflow with our steps where its shell deployed. */
export interface Proposal {
  /** The workflow that it is for. */
  readonly path: string;
  readonly text: string;
  /** How many places in it somebody has to decide about. */
  readonly decisions: number;
}

/** A job that deploys by shell and of which nothing better is known. */
export interface Left {
  readonly path: string;
  readonly job: string;
  readonly why: string;
}

export interface Proposed {
  readonly proposals: readonly Proposal[];
  readonly left: readonly Left[];
}

/**
 * Workflows whose jobs deploy by shell, with our steps instead; all else in them stays as it is written.
 * What is proposed was held against what was there: the same commands, but for those that are gone, and
 * nothing in its new steps that the lint calls an error.
 */
export function proposalsFor(sources: readonly Source[]): Proposed {
  const project = readProject(sources);
  const proposals: Proposal[] = [];
  const left: Left[] = [];
  for (const { source, kind, jobs } of project.workflows) {
    if (kind !== "workflow") continue;
    let edits: readonly Edit[] = [];
    for (const job of jobs) {
      const found = editsFor(job, project);
      if (found === undefined) continue;
      const more = "why" in found ? [] : [...edits, ...found.edits];
      const why =
        "why" in found ? found.why : wrongWith(sources, source, more, job, found.gone, project);
      if (why === undefined) edits = more;
      else left.push({ path: source.path, job: job.name.value, why });
    }
    if (edits.length === 0) continue;
    const text = headOf(source) + (edited(source.text, edits) ?? "");
    const decisions = text.split(mark).length - 1;
    proposals.push({ path: source.path, text: inLineEndsOf(source, text), decisions });
  }
  return { proposals, left };
}

function headOf({ path }: Source): string {
  return `# A proposal of pm2-lint for ${basename(path)}: the steps that deploy are steps of pm2-actions. No runner reads this
# file, since its name does not end in .yml. Decide what is marked with DECIDE, compare the two files, try
# each new step once with dry-run: true where it has that input, and only then put it in the other one's place.
`;
}

function inLineEndsOf({ text }: Source, proposed: string): string {
  return text.includes("\r\n") ? proposed.replace(/\r?\n/g, "\r\n") : proposed;
}

interface Found {
  readonly edits: readonly Edit[];
  readonly gone: ReadonlySet<Invocation>;
}

/** What to change for a job; why it cannot be; nothing where it does not deploy by shell. */
function editsFor(
  job: WorkflowJob,
  project: Project,
): Found | { readonly why: string } | undefined {
  const taken = takenFrom(job, project.units);
  const leads = taken.filter(({ lead }) => lead !== undefined);
  if (leads.length === 0) return undefined;
  const [reason] = taken.flatMap((one) => reasonAgainst(one) ?? []);
  if (reason !== undefined) return { why: reason };
  const gone = new Set(
    taken.flatMap(({ calls, copying }) => [
      ...calls.map(({ invocation }) => invocation),
      ...(copying === undefined ? [] : [copying.invocation]),
    ]),
  );
  const also = taken.filter(({ lead }) => lead === undefined).flatMap(({ calls }) => calls);
  const edits: Edit[] = [];
  for (const one of taken) {
    const text = rewritten(one, one === leads.at(-1) ? also : [], gone, project);
    if (typeof text !== "string") return text;
    const span = blockOf(one.unit.source, one.step)?.span;
    if (span !== undefined) edits.push({ ...span, text });
  }
  return { edits, gone };
}

/** The steps that stand in the place of one. */
function rewritten(
  taken: Taken,
  also: readonly Pm2Call[],
  gone: ReadonlySet<Invocation>,
  project: Project,
): string | { readonly why: string } {
  const { step, unit, lead } = taken;
  const block = blockOf(unit.source, step);
  const { script } = step;
  if (block === undefined || script === undefined)
    return { why: "a step of it is not written on lines of its own" };
  const at = lead?.invocation.span.start ?? Number.POSITIVE_INFINITY;
  const isAfter = (one: Invocation) => one.span.start > at;
  const before = cut(script, unit.invocations, (one) => gone.has(one) || isAfter(one));
  const after = cut(
    script,
    unit.invocations,
    (one) => gone.has(one) || !(isAfter(one) || isPreparing(one)),
  );
  const parted = before &&
    after && {
      before: before.works ? withEdits(block, before.edits) : "",
      after: after.works && lead !== undefined ? withEdits(block, after.edits) : "",
    };
  if (parted?.before === undefined || parted.after === undefined)
    return { why: "PM2 is called within a branch or a loop together with other commands" };
  if (lead === undefined) return parted.before;
  const [first, second] = [parted.before, parted.after];
  const keys = ["if", ...(first + second === "" ? ["name", "id"] : [])];
  const head = ["name", "id", "if"]
    .filter((key) => keys.includes(key))
    .flatMap((key) => linesOf(block.text, block, key));
  const { lines } = insteadOf({ ...taken, lead }, also, head, project);
  const ours = lines.map((line) => `${block.indentation}${line}\n`).join("");
  return first + adviceFor(project)(ours) + (first === "" ? second : without(second, block, "id"));
}

/** What speaks against a job's new text; nothing where it does what it did. */
function wrongWith(
  sources: readonly Source[],
  source: Source,
  edits: readonly Edit[],
  { name }: WorkflowJob,
  gone: ReadonlySet<Invocation>,
  project: Project,
): string | undefined {
  const text = edited(source.text, edits);
  if (text === undefined) return "its steps are used in two places";
  const after = sourceOf(source.path, text);
  const all = sources.map((one) => (one === source ? after : one));
  const now = readProject(all);
  const ofJob = ({ units }: Project) =>
    units.filter(
      ({ job, source: { path } }) => path === source.path && job?.name.value === name.value,
    );
  const before = working(ofJob(project), gone);
  if (working(ofJob(now), new Set()).join("\n") !== before.join("\n"))
    return "what is left of its script would not do what it did";
  const errors = ({ findings }: ReturnType<typeof lint>) =>
    findings.filter(({ severity, file }) => severity === "error" && file === source.path);
  const inJob = now.workflows
    .find((one) => one.source === after)
    ?.jobs.find((one) => one.name.value === name.value);
  const spans = inJob?.steps.map(({ span }) => span) ?? [];
  const isHere = ({ line }: { line: number }) => {
    const start = after.lineStarts[line - 1] ?? 0;
    const end = after.lineStarts[line] ?? text.length;
    return spans.some((span) => span.start < end && span.end > start);
  };
  const [error] = errors(lint(all)).filter(isHere);
  if (error?.rule === "rsync-delete-into-live") {
    const [, folder = "the folder of the apps"] = /away from (\S+),/.exec(error.message) ?? [];
    return `an rsync into ${folder} deletes under running apps, and cannot be taken over as it is: pm2-deploy copies one folder of the workspace (source, exclude) into a release of its own (releases-directory)`;
  }
  return error && `what is left of it has an error (${error.rule}): ${error.message}`;
}

/** What a job's scripts do, in order, but for what only prepares or talks. */
function working(units: readonly Unit[], gone: ReadonlySet<Invocation>): string[] {
  return units.flatMap(({ invocations }) =>
    invocations
      .filter((one) => !gone.has(one) && !isPreparing(one) && !isTalk(one))
      .map((one) =>
        [one.program, ...one.args.map(({ text }) => text), one.remote ? "@" : ""].join(" "),
      ),
  );
}

function isTalk(one: Invocation): boolean {
  return pm2CallOf(one) === undefined && (isSaying(one) || isLooking(one));
}
