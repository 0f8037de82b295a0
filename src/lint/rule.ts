import type { Source, Span } from "./notation/source.js";
import type { Pm2Call } from "./pm2-call.js";
import type { Project } from "./project.js";

export type Severity = "error" | "warning";

/** Something that a rule found. */
export interface Problem {
  readonly source: Source;
  readonly span: Span;
  /** Where the statement begins, if before the span: a remark above it counts. */
  readonly statement?: number;
  readonly message: string;
  /** What to write instead: a step with one of our actions, or a piece of the file. */
  readonly advice: string;
}

/** One rule; docs/rules/<id>.md says why it is one. */
export interface Rule {
  readonly id: string;
  readonly severity: Severity;
  /** One sentence, without an example. */
  readonly summary: string;
  check(project: Project): Iterable<Problem>;
}

/** A problem with a call of pm2, shown at one of its words or at the whole of it. */
export function problemAt(
  { invocation }: Pm2Call,
  message: string,
  advice: string,
  span: Span = invocation.span,
): Problem {
  return {
    source: invocation.shell.source,
    span,
    statement: invocation.statement,
    message,
    advice,
  };
}

/** A step with one of our actions as YAML. */
export function step(action: string, inputs: Readonly<Record<string, string>>): string {
  const lines = Object.entries(inputs).map(([name, value]) => `    ${name}: ${value}`);
  return [`- uses: ${published}/${action}@v1`, "  with:", ...lines].join("\n");
}

const published = "your-organisation/pm2-actions/actions";

/** Advice with the actions from where the project takes them, if it does so already. */
export function asUsedIn(project: Project, advice: string): string {
  const steps = project.workflows.flatMap(({ jobs }) => jobs.flatMap((job) => job.steps));
  const own = steps.find((one) => one.own !== undefined)?.own;
  if (own === undefined) return advice;
  return advice.replaceAll(new RegExp(`${published}/([\\w-]+)@v1`, "g"), (_, action: string) =>
    own.uses.replace(/actions\/[\w-]+(?=@|$)/, `actions/${action}`),
  );
}

/** The step that does what a call of pm2 does, for one namespace and the names that it gave. */
export function stepInsteadOf({ action, targets, options }: Pm2Call): string {
  const name = options.get("name")?.value;
  const given = name === undefined ? targets : [name];
  const names = given.filter(({ constant, text }) => constant && isName(text));
  const namespace = options.get("namespace")?.value;
  const selection = {
    namespace: namespace?.constant ? namespace.text : "<namespace>",
    "name-pattern": names.length > 0 ? names.map(({ text }) => text).join(", ") : "<names>",
  };
  if (action === "stop") return step("pm2-stop", selection);
  if (action === "delete") return step("pm2-stop", { ...selection, delete: "true" });
  // PM2's own rule of what is an ecosystem file, and no app's script.
  const file = targets.find(
    ({ constant, text }) => constant && /\.config\.[cm]?js$|\.(?:json|ya?ml)$/.test(text),
  );
  if (file === undefined && (action === "restart" || action === "reload"))
    return step("pm2-restart", selection);
  const environment = options.get("env")?.value;
  return step("pm2-deploy", {
    ...selection,
    ecosystem: file?.text ?? "<ecosystem file>",
    ...(environment?.constant ? { environment: environment.text } : {}),
  });
}

function isName(text: string): boolean {
  return text !== "all" && !/^\d+$|^\/.*\/$|[$*]|\.(?:c|m)?js(?:on)?$|\.ya?ml$/.test(text);
}
