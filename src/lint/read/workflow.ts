import type { Node } from "yaml";
import type { Embedded } from "../notation/embedded.js";
import type { Source, Span } from "../notation/source.js";
import {
  embeddedScalar,
  entriesOf,
  entryOf,
  itemsOf,
  type Text,
  textOf,
  type Yaml,
} from "../notation/yaml.js";
import { placeholder } from "../shell/words/words.js";
import { dialectOf, type ScriptDialect } from "./dialect.js";

/** A workflow, or a composite action: that one is a single job without the job's settings. */
export interface Workflow {
  readonly source: Source;
  readonly kind: "workflow" | "action";
  readonly jobs: readonly WorkflowJob[];
}

export interface WorkflowJob {
  readonly name: Text;
  readonly workflow: Pick<Workflow, "kind" | "source">;
  /** `concurrency`, of the job or the workflow. */
  readonly concurrency: boolean;
  readonly timeout: boolean;
  /** `runs-on`, where it is one label. */
  readonly runsOn: Text | undefined;
  readonly steps: readonly WorkflowStep[];
}

export interface WorkflowStep {
  readonly span: Span;
  /** The action that it uses, if it is one of ours: `pm2-deploy`, and as it is written there. */
  readonly own: { readonly action: string; readonly uses: string } | undefined;
  readonly with: ReadonlyMap<string, Text>;
  /** What its shell runs, expressions replaced by placeholders of the same length. */
  readonly script: Embedded | undefined;
  /** What reads the script; nothing where that is a language that is not read, such as Python. */
  readonly dialect: ScriptDialect | undefined;
  /** The script runs on another machine. */
  readonly remote: boolean;
  /** Its environment, with that of its job and workflow. */
  readonly env: readonly Variable[];
  readonly timeout: boolean;
  readonly continueOnError: Span | undefined;
  readonly workingDirectory: Text | undefined;
}

/** A variable; its value as written, expressions and all. */
export interface Variable {
  readonly name: Text;
  readonly value: Text | undefined;
}

/** Reads a parsed file as a workflow or a composite action; nothing where it is neither. */
export function workflowOf(yaml: Yaml): Workflow | undefined {
  const root = yaml.document.contents;
  const runs = entryOf(yaml, root, "runs");
  const jobs = entryOf(yaml, root, "jobs");
  const concurrency = entryOf(yaml, root, "concurrency") !== undefined;
  const env = variables(yaml, root);
  const preset = defaults(yaml, root, {});
  const workflow = (kind: Workflow["kind"], found: readonly WorkflowJob[]): Workflow => ({
    source: yaml.source,
    kind,
    jobs: found,
  });
  const { source } = yaml;
  if (jobs !== undefined)
    return workflow(
      "workflow",
      entriesOf(yaml, jobs.value).map(({ key, value }) => ({
        name: key,
        workflow: { kind: "workflow", source },
        concurrency: concurrency || entryOf(yaml, value, "concurrency") !== undefined,
        timeout: entryOf(yaml, value, "timeout-minutes") !== undefined,
        runsOn: textOf(yaml, entryOf(yaml, value, "runs-on")?.value),
        steps: steps(
          yaml,
          value,
          [...env, ...variables(yaml, value)],
          defaults(yaml, value, preset),
          /windows/i.test(textOf(yaml, entryOf(yaml, value, "runs-on")?.value)?.value ?? ""),
        ),
      })),
    );
  if (runs === undefined || entryOf(yaml, runs.value, "steps") === undefined) return undefined;
  return workflow("action", [
    {
      name: runs.key,
      workflow: { kind: "action", source },
      concurrency: true,
      timeout: true,
      runsOn: undefined,
      steps: steps(yaml, runs.value, env, {}),
    },
  ]);
}

interface Defaults {
  readonly shell?: string | undefined;
  readonly directory?: Text | undefined;
}

function steps(
  yaml: Yaml,
  job: Node | undefined,
  env: readonly Variable[],
  preset: Defaults,
  onWindows = false,
): WorkflowStep[] {
  return itemsOf(yaml, entryOf(yaml, job, "steps")?.value).map((node) => {
    const text = (key: string) => textOf(yaml, entryOf(yaml, node, key)?.value);
    const [start, end] = node.range ?? [0, 0];
    const continues = entryOf(yaml, node, "continue-on-error");
    const continueValue = textOf(yaml, continues?.value)?.value;
    return {
      span: { start, end },
      own: ownAction(text("uses")?.value),
      with: new Map(
        entriesOf(yaml, entryOf(yaml, node, "with")?.value).flatMap(({ key, value }) => {
          const input = textOf(yaml, value);
          return input === undefined ? [] : [[key.value, input] as const];
        }),
      ),
      ...scriptOf(
        yaml,
        node,
        text("uses")?.value ?? "",
        text("shell")?.value ?? preset.shell ?? (onWindows ? "pwsh" : "bash"),
      ),
      env: [...env, ...variables(yaml, node)],
      timeout: entryOf(yaml, node, "timeout-minutes") !== undefined,
      continueOnError: continueValue === "true" ? continues?.key.span : undefined,
      workingDirectory: text("working-directory") ?? preset.directory,
    };
  });
}

/** Actions of others that run a script: on a server, or again until it works. */
const scriptActions = [
  { uses: /^[^@]*\/[^@/]*ssh/i, inputs: ["script", "command", "commands", "run"], remote: true },
  { uses: /^[^@]*\/[^@/]*retry/i, inputs: ["command"], remote: false },
];

function scriptOf(
  yaml: Yaml,
  step: Node,
  uses: string,
  shell: string,
): Pick<WorkflowStep, "script" | "remote" | "dialect"> {
  const action = scriptActions.find((one) => one.uses.test(uses));
  if (action === undefined)
    return { script: scriptAt(yaml, step, "run"), dialect: dialectOf(shell), remote: false };
  const inputs = entryOf(yaml, step, "with")?.value;
  const [script] = action.inputs.flatMap((input) => scriptAt(yaml, inputs, input) ?? []);
  return { script, dialect: "shell", remote: action.remote };
}

function scriptAt(yaml: Yaml, node: Node | undefined, key: string): Embedded | undefined {
  const embedded = embeddedScalar(yaml, entryOf(yaml, node, key)?.value);
  if (embedded === undefined) return undefined;
  const text = embedded.text.replace(/\$\{\{[\s\S]*?\}\}/g, (expression) =>
    placeholder.repeat(expression.length),
  );
  return { ...embedded, text };
}

function variables(yaml: Yaml, node: unknown): Variable[] {
  return entriesOf(yaml, entryOf(yaml, node, "env")?.value).map(({ key, value }) => ({
    name: key,
    value: textOf(yaml, value),
  }));
}

function defaults(yaml: Yaml, node: unknown, outer: Defaults): Defaults {
  const run = entryOf(yaml, entryOf(yaml, node, "defaults")?.value, "run")?.value;
  return {
    shell: textOf(yaml, entryOf(yaml, run, "shell")?.value)?.value ?? outer.shell,
    directory: textOf(yaml, entryOf(yaml, run, "working-directory")?.value) ?? outer.directory,
  };
}

function ownAction(uses = ""): WorkflowStep["own"] {
  const action = /(?:^|\/)actions\/((?:pm2|db)-[a-z-]+|monitor)(?:@|$)/.exec(uses)?.[1];
  return action === undefined ? undefined : { action, uses };
}
