import { type Ecosystem, ecosystemOf } from "../ecosystem.js";
import { type Embedded, wholeFile } from "../notation/embedded.js";
import { exportedValue } from "../notation/javascript-value.js";
import type { Source, Span } from "../notation/source.js";
import type { StaticValue } from "../notation/static-value.js";
import { embeddedScalar, entriesOf, entryOf, parseYaml } from "../notation/yaml.js";
import { yamlValue } from "../notation/yaml-value.js";
import { pm2CallOf } from "../pm2-call.js";
import type { Project, Unit } from "../project.js";
import type { Problem } from "../rule.js";
import { commandsOf } from "../shell/commands.js";
import { type Comment, shellComments } from "../shell/comments.js";
import { isOfRunner } from "../shell/own-folder.js";
import { type Suppression, suppressionOf } from "../suppression.js";
import { deployHooksOf } from "./deploy-hooks.js";
import { type Job, type Step, type Workflow, workflowOf } from "./workflow.js";

/** A project as its files say, with what they say to the linter. */
export interface ReadProject extends Project {
  readonly suppressions: readonly Suppression[];
  /** Files, or parts of them, that could not be parsed. */
  readonly unreadable: readonly Problem[];
}

/** Parses every source by its kind. Nothing of the repository is loaded or run. */
export function readProject(sources: readonly Source[]): ReadProject {
  const reader = new Reader();
  for (const source of sources) reader.read(source);
  return reader;
}

class Reader implements ReadProject {
  readonly units: Unit[] = [];
  readonly workflows: Workflow[] = [];
  readonly ecosystems: Ecosystem[] = [];
  readonly suppressions: Suppression[] = [];
  readonly unreadable: Problem[] = [];

  read(source: Source): void {
    const nothing = { start: 0, end: 0 };
    if (source.unreadable !== undefined)
      this.#notParsed(source, { message: source.unreadable, at: nothing });
    else if (/(?:^|\/)package\.json$/.test(source.path)) this.#packageScripts(source);
    else if (/\.(?:c|m)?js(?:on)?$/.test(source.path)) this.#javascript(source);
    else if (/\.ya?ml$/.test(source.path)) this.#yaml(source);
    else if (/\.(?:ba)?sh$/.test(source.path) || /^#!.*\b(?:ba|da|z|k)?sh\b/.test(source.text))
      this.#unit(wholeFile(source));
  }

  #yaml(source: Source): void {
    const yaml = parseYaml(source);
    if (yaml.error !== undefined) {
      if (mayMatter(source)) this.#notParsed(source, yaml.error);
      return;
    }
    const workflow = workflowOf(yaml);
    const before = this.suppressions.length;
    const inScripts: Span[] = [];
    if (workflow !== undefined) {
      this.workflows.push(workflow);
      for (const job of workflow.jobs)
        for (const step of job.steps) {
          if (step.script === undefined) continue;
          inScripts.push({
            start: step.script.offsets[0] ?? 0,
            end: step.script.offsets.at(-1) ?? 0,
          });
          this.#unit(step.script, job, step);
        }
    } else {
      const value = yamlValue(yaml, yaml.document.contents ?? undefined);
      this.#deployHooks(source, value);
      const ecosystem = ecosystemOf(source, value);
      if (ecosystem !== undefined) this.ecosystems.push(ecosystem);
      else if (yaml.aliases.left > 0) return;
    }
    if (yaml.aliases.left === 0)
      this.#notParsed(source, { message: "too many aliases", at: { start: 0, end: 1 } });
    const known = new Set(this.suppressions.slice(before).map(({ at }) => at));
    const comments = [...source.text.matchAll(/(?<=^|\s)#.*/gm)].map(({ 0: text, index }) => ({
      text,
      at: index,
    }));
    this.#comments(
      source,
      comments.filter(
        ({ at }) => !known.has(at) && !inScripts.some(({ start, end }) => at >= start && at < end),
      ),
    );
  }

  #javascript(source: Source): void {
    const { value, comments, error } = exportedValue(source);
    if (error !== undefined) {
      if (mayMatter(source)) this.#notParsed(source, error);
      return;
    }
    this.#deployHooks(source, value);
    const ecosystem = ecosystemOf(source, value);
    if (ecosystem === undefined) return;
    this.ecosystems.push(ecosystem);
    this.#comments(source, comments);
  }

  #deployHooks(source: Source, value: StaticValue | undefined): void {
    for (const { shell, remote } of deployHooksOf(source, value))
      this.#unit(shell, undefined, undefined, remote);
  }

  /** JSON is YAML, and the YAML parser knows where in a string each character stands. */
  #packageScripts(source: Source): void {
    const yaml = parseYaml(source);
    if (yaml.error !== undefined) {
      this.#notParsed(source, yaml.error);
      return;
    }
    const scripts = entryOf(yaml, yaml.document.contents, "scripts");
    for (const { value } of entriesOf(yaml, scripts?.value)) {
      const script = embeddedScalar(yaml, value);
      if (script !== undefined) this.#unit(script);
    }
  }

  #unit(shell: Embedded, job?: Job, step?: Step, remote = step?.remote ?? false): void {
    const home = step?.env.findLast(({ name }) => name.value === "PM2_HOME")?.value?.value ?? "";
    const privateHome = !remote && isOfRunner(home) && !home.includes("..");
    const { invocations, scripts, error } = commandsOf(shell, { remote, privateHome });
    const calls = invocations.flatMap((invocation) => pm2CallOf(invocation) ?? []);
    this.units.push({ source: shell.source, invocations, calls, job, step });
    if (error !== undefined) this.#notParsed(shell.source, error);
    if (!shell.text.includes("pm2-lint-ignore")) return;
    for (const { shell: text, tree } of scripts)
      this.#comments(shell.source, shellComments(text, tree));
  }

  #comments(source: Source, comments: readonly Comment[]): void {
    this.suppressions.push(...comments.flatMap((comment) => suppressionOf(source, comment) ?? []));
  }

  #notParsed(
    source: Source,
    { message, at }: { readonly message: string; readonly at: Span },
  ): void {
    this.unreadable.push({
      source,
      span: at,
      message: `This could not be parsed, so not everything here was checked: ${message}`,
      advice: "# correct the syntax, or exclude the file in the input paths: !<path>",
    });
  }
}

/** A module or a template that is only named like an ecosystem file describes no apps, parsed or not. */
function mayMatter({ path, text }: Source): boolean {
  const onlyNamed = /(?:^|\/)process[^/]*$/.test(path);
  return !onlyNamed || /\bapps\b|\bscript\b/.test(text);
}
