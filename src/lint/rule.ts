import type { Edit } from "./fixes/edit.js";
import type { Source, Span } from "./notation/source.js";
import { type Pm2Call, starting } from "./pm2-call.js";
import type { Project } from "./project.js";

export type LintSeverity = "error" | "warning";

/** Something that a rule found. */
export interface LintProblem {
  readonly source: Source;
  readonly span: Span;
  /** Where the statement begins, if before the span: a remark above it counts. */
  readonly statement?: number;
  readonly message: string;
  /** What to write instead: a step with one of our actions, or a piece of the file. */
  readonly advice: string;
  /** What mends it and touches nothing else, where that is certain. */
  readonly fix?: readonly Edit[] | undefined;
}

/** One rule; docs/rules/<id>.md says why it is one. */
export interface LintRule {
  readonly id: string;
  readonly severity: LintSeverity;
  /** One sentence, without an example. */
  readonly summary: string;
  check(project: Project): Iterable<LintProblem>;
}

/**
 * A problem with a call of pm2, shown at one of its words or at the whole of it.
 * @param plain what to write where a step would act on another machine than the call does
 */
export function problemAt(
  call: Pm2Call,
  message: string,
  advice: string,
  span: Span = call.invocation.span,
  plain: string = plainInsteadOf(call),
): LintProblem {
  const { shell, statement, remote } = call.invocation;
  return {
    source: shell.source,
    span,
    statement,
    message,
    advice: remote ? onServer(plain, advice) : advice,
  };
}

/** Advice for a command that reaches its server by ssh: without `host`, a step would act on the wrong machine. */
export function onServer(plain: string, advice: string): string {
  if (!/^- uses:/m.test(advice)) return advice;
  const overSsh = advice.replace(/^- uses: .*\n {2}with:$/gm, (head) => `${head}\n${sshLines}`);
  return `${plain}\n# Or by a step, which logs in over SSH itself (docs/over-ssh.md); a runner on the server needs no host:\n${overSsh}`;
}

const sshLines = `    host: <user>@<server>
    ssh-key: \${{ secrets.SSH_KEY }}
    known-hosts: \${{ vars.KNOWN_HOSTS }}`;

/** The command of PM2 itself, for one's own processes. */
export function plainInsteadOf({ action, targets, options }: Pm2Call): string {
  const name = options.get("name")?.value;
  const given = (name === undefined ? targets : [name]).filter(
    ({ constant, text }) => constant && isName(text),
  );
  const names = given.length > 0 ? given.map(({ text }) => text) : ["<name>"];
  const each = (command: string, after = "") =>
    names.map((one) => `pm2 ${command} ${one}${after}`).join("\n");
  if (["stop", "restart", "reload", "scale"].includes(action)) return each(action);
  if (action === "delete") return each("delete", " && pm2 save");
  if (starting.has(action)) {
    const [file] = targets;
    if (file?.constant && isEcosystemFile(file.text))
      return `pm2 startOrReload ${file.text} && pm2 save`;
    const script = file?.constant ? file.text : "<script>";
    return `pm2 reload ${names[0]} || pm2 start ${script} --name ${names[0]}\npm2 save`;
  }
  if (action === "save") return "pm2 save";
  if (action === "update" || action === "deepUpdate") return each("restart");
  if (action === "kill") return each("stop");
  return "pm2 list";
}

/** PM2's own rule of what is an ecosystem file, and no app's script. */
function isEcosystemFile(text: string): boolean {
  return /\.config\.[cm]?js$|\.(?:json|ya?ml)$/.test(text);
}

/** A step with one of our actions as YAML. */
export function step(action: string, inputs: Readonly<Record<string, string>>): string {
  const lines = Object.entries(inputs).map(([name, value]) => `    ${name}: ${value}`);
  return [`- uses: ${published}/${action}@v1`, "  with:", ...lines].join("\n");
}

export const published = "your-organisation/pm2-actions/actions";

/** Advice with the actions from where the project takes them, if it does so already. */
export function adviceFor({ workflows }: Project): (advice: string) => string {
  const steps = workflows.flatMap(({ jobs }) => jobs.flatMap((job) => job.steps));
  const own = steps.find((one) => one.own !== undefined)?.own;
  if (own === undefined) return (advice) => advice;
  const placed = new RegExp(`${published}/([\\w-]+)@v1`, "g");
  return (advice) =>
    advice.replaceAll(placed, (_, action: string) =>
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
  const file = targets.find(({ constant, text }) => constant && isEcosystemFile(text));
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
