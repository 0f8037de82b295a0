import { type Ecosystem, ecosystemOf, isCalledByPm2 } from "../ecosystem.js";
import { type Embedded, wholeFile } from "../notation/embedded.js";
import { exportedValue } from "../notation/javascript-value.js";
import { cronCommands, logrotateScripts, unitCommands } from "../notation/schedules.js";
import { placeOf, type Source, type Span } from "../notation/source.js";
import type { StaticValue } from "../notation/static-value.js";
import { embeddedScalar, entriesOf, entryOf, parseYaml } from "../notation/yaml.js";
import { yamlValue } from "../notation/yaml-value.js";
import { pm2CallsOf } from "../pm2-call.js";
import type { Project, Unit } from "../project.js";
import type { LintProblem } from "../rule.js";
import { commandsOf } from "../shell/commands.js";
import { type Comment, shellComments } from "../shell/comments.js";
import { isSecretExpression } from "../shell/surroundings/environment.js";
import { isOfRunner } from "../shell/surroundings/own-folder.js";
import type { Passed } from "../shell/words/invocation.js";
import type { Output } from "../shell/words/output.js";
import { type Suppression, suppressionOf } from "../suppression.js";
import { looksLikePowerShell, windowsCommandsOf } from "../windows/commands.js";
import { deployHooksOf } from "./deploy-hooks.js";
import { dialectOf, type ScriptDialect } from "./dialect.js";
import { javascriptCommands } from "./javascript-calls.js";
import { type Kind, kindOf, namesPm2 } from "./kinds.js";
import * as commands from "./lines.js";
import { type Workflow, type WorkflowJob, type WorkflowStep, workflowOf } from "./workflow.js";
import { yamlCommands } from "./yaml-commands.js";

/** A file, or a part of one, of which nothing is known: it is counted and named, and not called clean. */
export interface NotUnderstood {
  readonly path: string;
  /** The line, where only a part of the file is meant. */
  readonly line?: number;
  /** What it is: `a step with shell: python`. */
  readonly what: string;
  /** PM2 is named in it. */
  readonly namesPm2: boolean;
}

/** A project as its files say, with what they say to the linter. */
export interface ReadProject extends Project {
  readonly suppressions: readonly Suppression[];
  /** Files, or parts of them, that could not be parsed. */
  readonly unreadable: readonly LintProblem[];
  readonly notUnderstood: readonly NotUnderstood[];
}

/** Parses every source by its kind. Nothing of the repository is loaded or run. */
export function readProject(sources: readonly Source[]): ReadProject {
  const reader = new Reader();
  for (const source of sources) reader.read(source);
  return reader;
}

/** Where a script stands and what is known of its surroundings. */
interface Surroundings {
  readonly job?: WorkflowJob;
  readonly step?: WorkflowStep;
  readonly remote?: boolean;
  readonly privateHome?: boolean;
  readonly dialect?: ScriptDialect | undefined;
  readonly isJob?: boolean;
  /** Where what it prints goes. */
  readonly output?: Output;
}

class Reader implements ReadProject {
  readonly units: Unit[] = [];
  readonly workflows: Workflow[] = [];
  readonly ecosystems: Ecosystem[] = [];
  readonly suppressions: Suppression[] = [];
  readonly unreadable: LintProblem[] = [];
  readonly notUnderstood: NotUnderstood[] = [];
  /** The shell scripts that hold remarks: what looks like one there is none, or was met already. */
  readonly #scripts: Embedded[] = [];

  read(source: Source): void {
    const kind = kindOf(source);
    if (kind !== undefined && source.unreadable !== undefined) {
      this.#notParsed(source, { message: source.unreadable, at: { start: 0, end: 0 } });
      return;
    }
    if (kind === undefined) this.#unknown(source);
    else this.#readers[kind](source);
  }

  readonly #readers: Readonly<Record<Kind, (source: Source) => void>> = {
    package: (source) => this.#packageScripts(source),
    javascript: (source) => this.#javascript(source),
    yaml: (source) => this.#yaml(source),
    shell: (source) => this.#unit(wholeFile(source)),
    powershell: (source) => this.#unit(wholeFile(source), { dialect: "powershell" }),
    cmd: (source) => this.#unit(wholeFile(source), { dialect: "cmd" }),
    makefile: (source) => this.#commands(source, commands.makefileRecipes(source)),
    dockerfile: (source) =>
      this.#commands(source, commands.dockerfileCommands(source), { privateHome: true }),
    procfile: (source) => this.#commands(source, commands.procfileCommands(source)),
    crontab: (source) => this.#commands(source, cronCommands(wholeFile(source), source.path)),
    unit: (source) => {
      const { found, ofDaemon } = unitCommands(wholeFile(source));
      this.#commands(source, found, { privateHome: ofDaemon });
    },
    logrotate: (source) => this.#commands(source, logrotateScripts(wholeFile(source))),
    justfile: (source) => this.#scriptsIn(source, commands.justfileRecipes(source)),
    jenkinsfile: (source) => this.#scriptsIn(source, commands.jenkinsCommands(source)),
  };

  #commands(source: Source, found: readonly Embedded[], surroundings: Surroundings = {}): void {
    for (const command of found) this.#unit(command, surroundings);
    this.#afterCommands(source, found.length);
  }

  #scriptsIn(source: Source, found: readonly commands.Script[]): void {
    for (const { shell, program } of found) {
      const dialect = dialectOf(program);
      if (dialect !== undefined)
        this.#unit(shell, { dialect, isJob: kindOf(source) === "jenkinsfile" });
      else this.#partNotUnderstood(shell, `a script for ${program.trim()}`);
    }
    this.#afterCommands(source, found.length);
  }

  #afterCommands(source: Source, count: number): void {
    this.#hashComments(source);
    if (count === 0 && namesPm2(withoutComments(source.text)))
      this.#unknown(source, "no command was found in it");
  }

  #unknown(source: Source, what = "a kind of file that is not read"): void {
    const { path, text } = source;
    this.notUnderstood.push({ path, what, namesPm2: namesPm2(withoutComments(text)) });
  }

  #partNotUnderstood(shell: Embedded, what: string): void {
    if (!namesPm2(withoutComments(shell.text))) return;
    const { line } = placeOf(shell.source, shell.offsets[0] ?? 0);
    this.notUnderstood.push({ path: shell.source.path, line, what, namesPm2: true });
  }

  #yaml(source: Source): void {
    const yaml = parseYaml(source);
    if (yaml.error !== undefined) {
      if (mayMatter(source)) this.#notParsed(source, yaml.error);
      return;
    }
    const workflow = workflowOf(yaml);
    if (workflow !== undefined) {
      this.workflows.push(workflow);
      for (const job of workflow.jobs)
        for (const step of job.steps) {
          const { script, dialect } = step;
          if (script === undefined) continue;
          if (dialect !== undefined) this.#unit(script, { job, step, dialect });
          else this.#partNotUnderstood(script, "a step whose shell is not read");
        }
    } else this.#otherYaml(source, yaml);
    if (yaml.aliases.left === 0)
      this.#notParsed(source, { message: "too many aliases", at: { start: 0, end: 1 } });
    this.#hashComments(source);
  }

  /** An ecosystem file, or one that holds commands for something else: a CI, Compose, Ansible. */
  #otherYaml(source: Source, yaml: ReturnType<typeof parseYaml>): void {
    const value = yamlValue(yaml, yaml.document.contents ?? undefined);
    const before = this.units.length;
    this.#deployHooks(source, value);
    const ecosystem = ecosystemOf(source, value);
    if (ecosystem !== undefined) {
      this.ecosystems.push(ecosystem);
      return;
    }
    if (this.units.length === before)
      for (const { shell, dialect, contained } of yamlCommands(yaml))
        this.#unit(shell, { dialect, privateHome: contained, isJob: !contained });
    if (this.units.length === before && namesPm2(withoutComments(source.text)))
      this.#unknown(source, "no command was found in it");
  }

  #javascript(source: Source): void {
    const { value, comments, error, program } = exportedValue(source);
    if (error !== undefined) {
      if (mayMatter(source)) this.#notParsed(source, error);
      return;
    }
    this.#deployHooks(source, value);
    if (program !== undefined && namesPm2(source.text))
      for (const { shell, output } of javascriptCommands(source, program))
        this.#unit(shell, { output });
    const ecosystem = ecosystemOf(source, value);
    if (ecosystem !== undefined) this.ecosystems.push(ecosystem);
    this.#comments(source, comments);
  }

  #deployHooks(source: Source, value: StaticValue | undefined): void {
    for (const { shell, remote } of deployHooksOf(source, value)) this.#unit(shell, { remote });
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

  #unit(shell: Embedded, surroundings: Surroundings = {}): void {
    const { job, step, remote = step?.remote ?? false, dialect = "shell" } = surroundings;
    const { output = "shown" } = surroundings;
    const home = step?.env.findLast(({ name }) => name.value === "PM2_HOME")?.value?.value ?? "";
    const privateHome =
      surroundings.privateHome ?? (!remote && isOfRunner(home) && !home.includes(".."));
    const place = { output, remote, privateHome, passed: step === undefined ? [] : passedBy(step) };
    let read =
      dialect === "shell" ? commandsOf(shell, place) : windowsCommandsOf(shell, dialect, place);
    // By ssh a script can go to a machine that reads it otherwise.
    if (remote && dialect === "shell" && looksLikePowerShell(shell.text))
      if (read.error !== undefined) read = windowsCommandsOf(shell, "powershell", place);
    const isJob = job !== undefined || surroundings.isJob === true;
    const { invocations, scripts, error } = read;
    const calls = invocations.flatMap(pm2CallsOf);
    this.units.push({ source: shell.source, invocations, calls, job, step, isJob });
    if (error !== undefined) this.#notParsed(shell.source, error);
    if (!shell.text.includes("pm2-lint-ignore")) return;
    for (const { shell: text, tree } of scripts)
      this.#comments(shell.source, shellComments(text, tree));
    if (dialect === "shell") this.#scripts.push(shell);
    else this.#hashComments(shell.source, /(?:(?<=^|\s)#|\brem\b|::).*/gim);
  }

  /** Remarks in files whose comments begin with `#`, but for those that a script of theirs holds. */
  #hashComments(source: Source, comment = /(?<=^|\s)#.*/gm): void {
    if (!source.text.includes("pm2-lint-ignore")) return;
    const inScript = (at: number) =>
      this.#scripts.some((one) => one.source === source && one.offsets.includes(at));
    const comments = [...source.text.matchAll(comment)].map(({ 0: text, index }) => ({
      text: text.replace(/^(?:rem\b|::)/i, "#"),
      at: index,
    }));
    this.#comments(
      source,
      comments.filter(({ at }) => !inScript(at)),
    );
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

/** What a step's script gets; one on another machine only what `envs` names. */
function passedBy({ env, remote, with: inputs }: WorkflowStep): Passed[] {
  const named = inputs.get("envs")?.value.split(/[\s,]+/) ?? [];
  return env
    .filter(({ name }) => !remote || named.includes(name.value))
    .map(({ name, value }) => ({
      name: name.value,
      text: undefined,
      secret: isSecretExpression(value?.value ?? ""),
    }));
}

function withoutComments(text: string): string {
  return text.replace(/(?<=^|\s)(?:#|\/\/).*/gm, "");
}

/** A module or a template that is only named like an ecosystem file describes no apps, parsed or not. */
function mayMatter({ path, text }: Source): boolean {
  const onlyNamed = /(?:^|\/)process[^/]*$/.test(path);
  if (onlyNamed) return /\bapps\b|\bscript\b/.test(text);
  // A program that speaks of PM2 only to its readers.
  return !/\.[cm]?[jt]s$/.test(path) || isCalledByPm2(path) || namesPm2(withoutComments(text));
}
