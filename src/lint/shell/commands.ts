import {
  type AndOr,
  type Assignment,
  type Case,
  type Command,
  forEachChild,
  type If,
  type Pipeline,
  parse,
  type Redirection,
  type Script,
  type SyntaxNode,
  type Word,
} from "unbash";
import { alignCharacters, type Embedded, part, spanIn } from "../notation/embedded.js";
import { cronCommands, logrotateScripts, scheduleOf, unitCommands } from "../notation/schedules.js";
import type { Span } from "../notation/source.js";
import { all, any, type Outcome, roundsIn } from "./conditions/comparisons.js";
import { Conditions, takesAll } from "./conditions/conditions.js";
import { failsScript, hidesFailure, onlyTells } from "./conditions/ignored-failure.js";
import { functionsOf, passedOn, settleFunctions } from "./programs/functions.js";
import { readsScript, unwrap } from "./programs/unwrap.js";
import { type Context, top, withKnown } from "./surroundings/context.js";
import { Environment } from "./surroundings/environment.js";
import { Folders } from "./surroundings/own-folder.js";
import { type End, type Ends, isDeclaration, PrivateHome } from "./surroundings/private-home.js";
import { Aliases } from "./words/aliases.js";
import { feed, printedWords } from "./words/fed-words.js";
import { type Draft, type Invocation, scheduled } from "./words/invocation.js";
import { redirectOutput } from "./words/output.js";
import { namesRead, type Variables, variablesOf } from "./words/variables.js";
import { isWord, WordReader } from "./words/word-reader.js";
import { type Argument, textsOf } from "./words/words.js";

/** A shell text, its own and those in its quotes and heredocs, and the programs that they run. */
export interface ShellCommands {
  readonly invocations: readonly Invocation[];
  /** Every text that was parsed as a script, with its syntax tree: comments are looked for in them. */
  readonly scripts: readonly { readonly shell: Embedded; readonly tree: Script }[];
  /** Where the first text stopped being shell, if it did. */
  readonly error: { readonly message: string; readonly at: Span } | undefined;
}

type Scripts = { shell: Embedded; tree: ReturnType<typeof parse> }[];

/** Scripts in the quotes of scripts in the quotes of …: deeper than this nobody writes them. */
const deepest = 5;
const typing = /^[ \t]*send[ \t]+(?:--[ \t]+)?"((?:[^"\\]|\\.)*)"/gm;
/** How many stages of a pipeline are looked at from one of them. */
const farthest = 20;

/** Parses a shell text, for this machine or another, and lists what it runs, in order. Runs nothing. */
export function commandsOf(
  shell: Embedded,
  place: Pick<Context, "remote" | "privateHome" | "passed" | "output">,
): ShellCommands {
  const scripts: Scripts = [];
  try {
    const context = { ...top, ...place, ownEnvironment: place.remote };
    const invocations = walkScript(shell, context, scripts);
    const [first] = scripts[0]?.tree.errors ?? [];
    // What is missing at the end is missing in this text: behind its last line others begin.
    const at = Math.min(first?.pos ?? 0, Math.max(shell.text.trimEnd().length - 1, 0));
    const error = first && { message: first.message, at: spanIn(shell, at, at + 1) };
    return { invocations, scripts, error };
  } catch (error) {
    // The stack is full: thousands of brackets within each other.
    if (!(error instanceof RangeError)) throw error;
    const message = "it is nested too deeply";
    return { invocations: [], scripts: [], error: { message, at: spanIn(shell, 0, 1) } };
  }
}

function walkScript(shell: Embedded, context: Context, scripts: Scripts): Draft[] {
  if (context.depth > deepest) return [];
  const tree = parse(shell.text);
  scripts.push({ shell, tree });
  const walk = new Walk(shell, tree, scripts, context);
  const found = walk.list(tree.commands, context);
  settleFunctions(found, walk.home.isPrivate);
  // A substitution in the words of a loop is met twice.
  return [...new Set(found)];
}

function targetOf(redirect: Redirection): Word | undefined {
  return redirect.type === "Redirect" && redirect.operator.startsWith(">")
    ? redirect.target
    : undefined;
}

/** The same place, in one way through a branching. */
function inBranch(context: Context, of: object, way: object): Context {
  return { ...context, branches: [...context.branches, { of, way }] };
}

/** One pass over one script's tree; the variables fill as it goes. */
class Walk {
  readonly #shell: Embedded;
  readonly #variables: Variables;
  readonly #conditions: Conditions;
  readonly #scripts: Scripts;
  readonly #substituted = new Map<number, readonly Invocation[]>();
  readonly #words: WordReader;
  readonly #functions: ReturnType<typeof functionsOf>;
  readonly #aliases = new Aliases();
  #directory: Argument | undefined;
  readonly home: PrivateHome;
  readonly #environment: Environment;

  constructor(shell: Embedded, tree: Script, scripts: Scripts, context: Context) {
    const folders = new Folders(shell, context.remote, this.#substituted);
    this.home = new PrivateHome(folders, context);
    this.#shell = shell;
    this.#variables = variablesOf(tree);
    this.#functions = functionsOf(tree, shell.text);
    this.#conditions = new Conditions(this.#variables, this.#functions);
    this.#words = new WordReader(shell, this.#variables, this.#substituted);
    this.#environment = new Environment((word) => this.#words.one(word), context);
    this.#scripts = scripts;
  }

  /** Statements one after another: what one lets through is known in the next. */
  list(statements: readonly SyntaxNode[], context: Context): Draft[] {
    let under = context;
    const red = this.#endsRed(statements);
    return statements.flatMap((statement) => {
      const found = this.node(statement, { ...under, endsRed: red.has(statement) });
      under = withKnown(under, this.#conditions.after(statement));
      return found;
    });
  }

  /** Those that lead to an `exit 1`, past nothing that ends the script otherwise. */
  #endsRed(statements: readonly SyntaxNode[]): ReadonlySet<SyntaxNode> {
    const found = new Set<SyntaxNode>();
    for (let at = statements.findLastIndex(failsScript) - 1; at >= 0; at--) {
      const statement = statements[at];
      if (statement === undefined) break;
      found.add(statement);
      if (/\b(?:exit|return)\b/.test(this.#shell.text.slice(statement.pos, statement.end))) break;
    }
    return found;
  }

  nodes(nodes: readonly SyntaxNode[], context: Context): Draft[] {
    return nodes.flatMap((node) => this.node(node, context));
  }

  node(node: SyntaxNode, context: Context): Draft[] {
    switch (node.type) {
      case "Statement": {
        const endsRed = context.endsRed && node.command.type === "AndOr";
        const inside = { ...context, endsRed, statement: this.#offset(node.pos) };
        const walk = () => this.node(node.command, inside);
        return node.background ? this.#apart(walk) : walk();
      }
      case "Command":
        return this.#command(node, context);
      case "Pipeline":
        return this.#pipeline(node, context);
      case "AndOr":
        return this.#andOr(node, context);
      case "CommandExpansion":
      case "ProcessSubstitution":
        return this.#substitution(node, context);
      case "For":
      case "Select": {
        const words = this.#arguments(node.wordlist ?? [], context);
        const constant = words.every((word) => word.constant && !/\s/.test(word.text));
        const origins = words.flatMap((word) => word.origins);
        this.#variables.loop(node.name.value, constant && words.length > 0, origins);
        this.#variables.mayHold(node.name.value, words.flatMap(textsOf));
        return [...(origins as Draft[]), ...this.#perhaps(node.body, context)];
      }
      case "CompoundList":
        return this.list(node.commands, context);
      case "While": {
        const clause = this.node(node.clause, { ...context, asked: true });
        const { yes, no } = this.#conditions.of(node.clause);
        const holds = node.kind === "until" ? no : yes;
        return [...clause, ...this.#perhaps(node.body, withKnown(context, holds))];
      }
      case "If":
        return this.#if(node, context);
      case "Case":
        return this.#case(node, context);
      case "Function": {
        const before = this.home.certain;
        const inside = { ...context, within: node.name.value, ignoredBy: undefined };
        const given = this.#functions.get(node.name.value)?.given ?? [];
        for (const [index, texts] of given.entries())
          this.#variables.mayHold(String(index + 1), texts);
        const found = this.node(node.body, inside);
        for (const index of given.keys()) this.#variables.mayHold(String(index + 1), []);
        this.home.define(node.name.value, before);
        return found;
      }
      case "Subshell":
        return this.#apart(() => this.node(node.body, context));
      case "Redirected": {
        const fed = this.nodes(node.redirects, context);
        this.#readInto(node.command, fed, this.#words.textsIn(node.redirects));
        const output = redirectOutput(node.redirects, context.output);
        return [...fed, ...this.node(node.command, { ...context, output })];
      }
      default: {
        const found: Draft[] = [];
        forEachChild(node, (child) => {
          found.push(...this.node(child, context));
        });
        return found;
      }
    }
  }

  #command(command: Command, context: Context): Draft[] {
    const substituted: Draft[] = [];
    forEachChild(command, (child) => {
      substituted.push(...this.node(child, context));
    });
    for (const assignment of [...command.prefix, ...command.suffix])
      if (assignment.type === "Assignment" && isDeclaration(command))
        this.#assign(assignment, context);
    this.home.pass(command);
    this.#environment.pass(command);
    this.#aliases.pass(command);
    if (command.name === undefined) return substituted;

    const written = this.#arguments([command.name, ...command.args.filter(isWord)], context);
    const all = this.#aliases.replacedIn(written);
    const handing = this.#functions.get(command.name.value)?.handing;
    const words = handing === undefined ? all : passedOn(this.#arguments(handing, context), all);
    const output = redirectOutput(command.redirects, context.output);
    const unwrapped = unwrap(words);
    const privateHome = !unwrapped.ownEnvironment && this.home.isPrivateFor(command);
    const inner: Context = {
      ...context,
      output,
      remote: context.remote || unwrapped.remote,
      ownEnvironment: context.ownEnvironment || unwrapped.ownEnvironment,
      fromInput: context.fromInput || unwrapped.fromInput,
      privateHome,
      within: unwrapped.program === "trap" ? "trap" : context.within,
      user: unwrapped.remote ? undefined : (unwrapped.user ?? context.user),
      passed: this.#environment.of(command, unwrapped.ownEnvironment, unwrapped.assigned),
      around: this.#environment.around,
      depth: context.depth + 1,
    };
    const script =
      unwrapped.script ?? (unwrapped.readsScript ? this.#words.fedBy(command) : undefined);
    if (script !== undefined) return [...substituted, ...walkScript(script, inner, this.#scripts)];
    if (unwrapped.program === "expect") return [...substituted, ...this.#typed(command, inner)];

    const [name, ...args] = unwrapped.words;
    if (name === undefined) return substituted;
    if (unwrapped.program === "cd") this.#directory = args[0];
    if (substituted.length > 0 && ["read", "mapfile", "readarray"].includes(unwrapped.program))
      for (const word of args) this.#variables.assign(word.text, undefined, substituted);
    if (unwrapped.program === "read") {
      const names = args.map(({ text }) => text).filter((text) => !text.startsWith("-"));
      this.#variables.read(names, roundsIn(command.redirects, this.#variables));
      const texts = this.#words.textsIn(command.redirects);
      if (texts.length > 0) for (const one of names) this.#variables.mayHold(one, texts);
    }
    const invocation: Draft = {
      program: unwrapped.program,
      args,
      shell: this.#shell,
      span: { start: name.span.start, end: (args.at(-1) ?? name).span.end },
      statement: context.statement,
      ignoredBy: context.ignoredBy,
      before: [],
      after: [],
      output,
      fromInput: inner.fromInput,
      chosen: context.chosen,
      remote: inner.remote,
      ownEnvironment: inner.ownEnvironment,
      passed: inner.passed,
      secretArgs: args.filter((word) => this.#environment.isSecret(word)),
      privateHome,
      within: context.within,
      asked: context.asked,
      branches: context.branches,
      user: inner.user,
      nested: context.depth > 0,
      directory: this.#directory,
    };
    feed(invocation, this.#words.wordsIn(command.redirects, args.at(-1) ?? name));
    return [...substituted, ...this.#written(command, unwrapped.program, inner), invocation];
  }

  /** What `expect <<EOF` types into a session on another machine: `send "pm2 list\r"`. */
  #typed(command: Command, context: Context): Draft[] {
    const fed = this.#words.fedBy(command);
    if (fed === undefined) return [];
    const session = { ...context, remote: true, ownEnvironment: true, passed: [] };
    return [...fed.text.matchAll(typing)].flatMap(({ 0: whole, 1: typed = "", index }) => {
      const from = index + whole.length - 1 - typed.length;
      const line = part(fed, from, from + typed.replace(/(?:\\[rn])+$/, "").length);
      return walkScript(line, session, this.#scripts);
    });
  }

  /** `cat > start.sh <<EOF`: a script that is written to be run, or what makes the system run one. */
  #written(command: Command, name: string, context: Context): Draft[] {
    const into = name === "tee" ? command.args.filter(isWord) : command.redirects.map(targetOf);
    if (name !== "cat" && name !== "tee" && name !== "crontab") return [];
    const fed = this.#words.fedBy(command);
    if (fed === undefined) return [];
    if (name === "crontab") return this.#scheduled(cronCommands(fed, "crontab"), context);
    for (const path of into.flatMap((word) => word?.value ?? [])) {
      if (/\.(?:ba)?sh$/.test(path)) return walkScript(fed, context, this.#scripts);
      const schedule = scheduleOf(path);
      if (schedule === "unit") {
        const { found, ofDaemon } = unitCommands(fed);
        return this.#scheduled(found, { ...context, privateHome: ofDaemon });
      }
      if (schedule === "crontab") return this.#scheduled(cronCommands(fed, path), context);
      if (schedule === "logrotate") return this.#scheduled(logrotateScripts(fed), context);
    }
    return [];
  }

  /** Commands that the system runs some day, each in a shell of its own. */
  #scheduled(commands: readonly Embedded[], context: Context): Draft[] {
    const own: Context = {
      ...context,
      output: "file",
      ownEnvironment: true,
      user: undefined,
      passed: [],
      around: [],
    };
    return commands.flatMap((one) => walkScript(one, { ...own, within: scheduled }, this.#scripts));
  }

  /** `(crontab -l; echo "0 4 * * * …") | crontab -` */
  #addedToCrontab(stage: readonly Draft[], before: readonly Draft[], context: Context): Draft[] {
    if (!stage.some(({ program }) => program === "crontab")) return [];
    const printed = before.filter(({ program }) => program === "echo" || program === "printf");
    const lines = printed.flatMap(({ args }) => args.at(-1)?.embedded ?? []);
    return this.#scheduled(
      lines.flatMap((line) => cronCommands(line, "crontab")),
      context,
    );
  }

  #pipeline(pipeline: Pipeline, context: Context): Draft[] {
    const last = pipeline.commands.length - 1;
    const stages: Draft[][] = [];
    for (const [index, command] of pipeline.commands.entries()) {
      const printed = printedWords(stages.at(-1) ?? []);
      this.#readInto(command, stages.slice(-farthest).flat(), printed.flatMap(textsOf));
      const output = index === last ? context.output : "piped";
      const walk = () => this.node(command, { ...context, output });
      const stage = last > 0 ? this.#apart(walk) : walk();
      for (const one of stage) feed(one, printed);
      const previous = pipeline.commands[index - 1];
      const [reader] = stage;
      if (previous?.type === "Command" && reader !== undefined && readsScript(stage)) {
        const script = this.#words.printedBy(previous);
        const { remote, ownEnvironment, privateHome } = reader;
        const depth = context.depth + 1;
        const inner = { ...context, remote, ownEnvironment, privateHome, depth };
        if (script) stage.push(...walkScript(script, inner, this.#scripts));
      }
      const deeper = { ...context, depth: context.depth + 1 };
      stage.push(...this.#addedToCrontab(stage, stages.at(-1) ?? [], deeper));
      stages.push(stage);
    }
    for (const [index, stage] of stages.entries())
      for (const invocation of stage) {
        const before = stages.slice(Math.max(0, index - farthest), index).flat();
        invocation.before = [...before, ...invocation.before];
        const after = stages.slice(index + 1, index + 1 + farthest).flat();
        invocation.after = [...invocation.after, ...after];
      }
    return stages.flat();
  }

  /** In `a && b || c`, c runs when either fails: the first `||` after a command is what hides it. */
  #andOr({ commands, operators }: AndOr, context: Context): Draft[] {
    let { yes, no }: Outcome = { yes: [], no: "never" };
    let ends: Ends = { yes: this.home.certain, no: "never" };
    const walked = commands.flatMap((command, index) => {
      const isOr = operators[index - 1] === "||";
      const under = withKnown(context, isOr ? no : yes);
      this.home.join([isOr ? ends.no : ends.yes]);
      const at = operators.indexOf("||", index);
      const handlers = at === -1 ? [] : commands.slice(at + 1);
      const [handler] = handlers;
      const hidden =
        !context.endsRed &&
        handler !== undefined &&
        hidesFailure(handlers, operators.slice(at + 1), this.#functions);
      const ignoredBy = hidden ? spanIn(this.#shell, handler.pos, handler.end) : context.ignoredBy;
      const decides = index < commands.length - 1 && !hidden;
      const asked = decides || context.asked;
      const found = this.node(command, { ...under, ignoredBy, asked });
      const outcome = this.#conditions.of(command);
      ({ yes, no } = (isOr ? any : all)({ yes, no }, outcome));
      ends = this.home.endsAfter(ends, isOr, command, outcome);
      return found;
    });
    this.home.join([ends.yes, ends.no]);
    return walked;
  }

  #if(node: If, context: Context): Draft[] {
    let under = context;
    const ends: End[] = [];
    const decides = !onlyTells(node, this.#functions, this.#shell.text);
    const branches = [node, ...node.elif].flatMap(({ clause, then }) => {
      const asked = this.node(clause, { ...under, asked: decides || context.asked });
      if (!decides) for (const one of asked) one.told = true;
      const before = this.home.certain;
      const { yes, no } = this.#conditions.of(clause);
      const found = this.node(then, inBranch(withKnown(under, yes), node, then));
      ends.push(this.home.endIf(this.#conditions.after(then)));
      this.home.certain = before;
      under = withKnown(under, no);
      return [...asked, ...found];
    });
    const otherwise =
      node.else === undefined ? [] : this.node(node.else, inBranch(under, node, node.else));
    this.home.join([
      ...ends,
      node.else === undefined
        ? this.home.certain
        : this.home.endIf(this.#conditions.after(node.else)),
    ]);
    return [...branches, ...otherwise];
  }

  #case(node: Case, context: Context): Draft[] {
    const word = this.node(node.word, context);
    const before = this.home.certain;
    const ends: End[] = takesAll(node) ? [] : [before];
    const branches = node.items.flatMap((item) => {
      this.home.certain = before;
      const known = withKnown(context, this.#conditions.ofBranch(node, item));
      const found = this.node(item, inBranch(known, node, item));
      ends.push(this.home.endIf(this.#conditions.after(item.body)));
      return found;
    });
    this.home.join(ends);
    return [...word, ...branches];
  }

  /** The body of a loop, which may never run. */
  #perhaps(body: SyntaxNode, context: Context): Draft[] {
    const before = this.home.certain;
    const found = this.node(body, context);
    this.home.join([before, this.home.endIf(this.#conditions.after(body))]);
    return found;
  }

  /** In a shell of its own: what it sets, and where it goes, ends with it. */
  #apart(walk: () => Draft[]): Draft[] {
    const outside = { directory: this.#directory, certain: this.home.certain };
    const { known } = this.#environment;
    const found = walk();
    this.#directory = outside.directory;
    this.home.certain = outside.certain;
    this.#environment.known = known;
    return found;
  }

  #substitution(
    node: Extract<SyntaxNode, { type: "CommandExpansion" | "ProcessSubstitution" }>,
    context: Context,
  ): Draft[] {
    const { script } = node;
    if (script === undefined) return [];
    const inside: Context = { ...context, output: "captured", ignoredBy: undefined };
    // Within backquotes that hold escapes, positions count in a text of their own.
    const found =
      script.source === undefined
        ? this.#apart(() => this.nodes(script.commands, inside))
        : walkScript(
            this.#decoded(node, script.source),
            { ...inside, privateHome: this.home.isPrivate, depth: context.depth + 1 },
            this.#scripts,
          );
    this.#substituted.set(node.pos, found);
    return found;
  }

  #decoded({ pos, end }: { pos: number; end: number }, decoded: string): Embedded {
    const whole = part(this.#shell, pos + 1, end);
    const offsets = alignCharacters(decoded, whole.text).map(
      (offset) => whole.offsets[offset] ?? 0,
    );
    return { source: whole.source, text: decoded, offsets };
  }

  #arguments(words: readonly Word[], context: Context): Argument[] {
    for (const word of words)
      if (word.parts !== undefined && !this.#substituted.has(word.pos))
        forEachChild(word, (child) => void this.#known(child, context));
    this.#enter(context);
    return this.#words.arguments(words);
  }

  #enter({ branches, within }: Context): void {
    this.#variables.enter(branches, within);
  }

  /** Walks the substitutions of a word that no command's walk has met. */
  #known(node: SyntaxNode, context: Context): void {
    if (node.type === "CommandExpansion" || node.type === "ProcessSubstitution") {
      if (!this.#substituted.has(node.pos)) this.node(node, context);
    } else forEachChild(node, (child) => this.#known(child, context));
  }

  #assign({ name, value }: Assignment, context: Context): void {
    this.#enter(context);
    if (value.type === "ArrayValue")
      this.#words.assignArray(name, this.#arguments(value.elements, top));
    else if (value.type === "Word") this.#words.assign(name, value);
  }

  /** `… | while read id`: the variable holds what the commands before print. */
  #readInto(command: SyntaxNode, before: readonly Invocation[], texts: readonly string[]): void {
    const loop = command.type === "Redirected" ? command.command : command;
    if (loop.type !== "While") return;
    for (const name of namesRead(loop.clause)) {
      this.#variables.assign(name, undefined, before);
      if (texts.length > 0) this.#variables.mayHold(name, texts);
    }
  }

  #offset(position: number): number {
    return this.#shell.offsets[position] ?? 0;
  }
}
