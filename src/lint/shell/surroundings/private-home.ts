import type { ArrayValue, Assignment, Command, SyntaxNode, Word } from "unbash";
import type { Known, Outcome } from "../conditions/comparisons.js";
import type { Context } from "./context.js";
import type { Folders } from "./own-folder.js";

/**
 * What is certain at one place of a script: which variables hold a folder of its own or of its job's
 * own, and that programs get PM2_HOME. What only may be so is not in it.
 */
type Certain = ReadonlySet<string>;

/** What is certain where a part of a script ends; "never" where the script does not go on. */
export type End = Certain | "never";

/** What is certain where a command succeeds, and where it fails. */
export interface Ends {
  readonly yes: End;
  readonly no: End;
}

const handedOn = "PM2_HOME for programs";
/** More folders than any person's script makes. */
const maxValues = 100;

/** Whether programs get a PM2_HOME that is the script's own, as far as one pass over it has come. */
export class PrivateHome {
  certain: Certain;
  readonly #folders: Folders;
  /** What each function changes. */
  readonly #changes = new Map<string, ReadonlyMap<string, boolean>>();
  /** What is certain wherever the function returns that is being walked. */
  #returned: End = "never";

  constructor(folders: Folders, { ownEnvironment, privateHome }: Context) {
    this.#folders = folders;
    const given = ownEnvironment ? [] : ["RUNNER_TEMP"];
    this.certain = new Set(privateHome ? [...given, "PM2_HOME", handedOn] : given);
  }

  get isPrivate(): boolean {
    return this.certain.has("PM2_HOME") && this.certain.has(handedOn);
  }

  /** For one command: as it says (`PM2_HOME=… pm2 kill`, `env PM2_HOME=… pm2 kill`), or as it is here. */
  isPrivateFor({ prefix, args }: Command): boolean {
    const own = prefix.filter(isAssignment).findLast(({ name }) => name === "PM2_HOME");
    if (own !== undefined) return this.#isOwn(own.value);
    for (const word of args) {
      if (word.type !== "Word") continue;
      if (word.value.startsWith("PM2_HOME=")) return this.#isOwn(word);
      if (/^(?:-u|--unset=)?PM2_HOME$/.test(word.value)) return false;
    }
    return this.isPrivate;
  }

  /** What a command changes for those after it. */
  pass(command: Command): void {
    const program = command.name?.value ?? "";
    const words = command.suffix.flatMap((word) => (word.type === "Word" ? [word.value] : []));
    const [option = ""] = words;
    for (const [fact, holds] of this.#changes.get(program) ?? []) this.#set(fact, holds);
    if (program === "return") this.#returned = onEither(this.#returned, this.certain);
    if (program === "unset") {
      for (const name of words) this.#set(name, false);
      if (words.includes("PM2_HOME")) this.#set(handedOn, false);
    }
    if (!isDeclaration(command)) return;
    const assigned = [...command.prefix, ...command.suffix].filter(isAssignment);
    for (const { name, value, append } of assigned)
      if (append !== true) this.#set(name, this.#isOwn(value));
    const isNamed = [...words, ...assigned.map(({ name }) => name)].includes("PM2_HOME");
    if (isNamed && program === "export") this.#set(handedOn, !/^-\w*n/.test(option));
    else if (isNamed && /^-\w*x/.test(option)) this.#set(handedOn, true);
  }

  /** At the end of a part of the script, walked just now, of which this is known. */
  endIf(known: Known): End {
    return known === "never" ? "never" : this.certain;
  }

  /** At the end of a chain of `&&` and `||`, once its next command was walked. */
  endsAfter(sofar: Ends, isOr: boolean, command: SyntaxNode, { yes, no }: Outcome): Ends {
    const succeeded = this.endIf(yes);
    const failed = isStep(command, this.certain) ? "never" : this.endIf(no);
    return isOr
      ? { yes: onEither(sofar.yes, succeeded), no: failed }
      : { yes: succeeded, no: onEither(sofar.no, failed) };
  }

  /** Takes back what a function's body, walked just now, has changed: its calls change it. */
  define(name: string, before: Certain): void {
    this.join([this.certain, this.#returned]);
    const facts = [...new Set([...before, ...this.certain])];
    const changed = facts.filter((fact) => before.has(fact) !== this.certain.has(fact));
    this.#changes.set(name, new Map(changed.map((fact) => [fact, this.certain.has(fact)])));
    this.#returned = "never";
    this.certain = before;
  }

  /** After several ways of which a script takes one. */
  join(ends: readonly End[]): void {
    const end = ends.reduce(onEither, "never");
    if (end !== "never") this.certain = end;
  }

  #set(fact: string, holds: boolean): void {
    if (this.certain.has(fact) === holds || (holds && this.certain.size >= maxValues)) return;
    const others = [...this.certain].filter((one) => one !== fact);
    this.certain = new Set(holds ? [...others, fact] : others);
  }

  #isOwn(value: Word | ArrayValue): boolean {
    return value.type === "Word" && this.#folders.isOwn(value, this.certain);
  }
}

/** What is certain after one of two ways, nobody knows which. */
function onEither(one: End, other: End): End {
  if (one === "never" || one === other) return other;
  return other === "never" ? one : new Set([...one].filter((fact) => other.has(fact)));
}

/** `dir=$(mktemp -d) && …`, `mkdir "$dir/pm2" && …`: a step on the way, which asks nothing. */
function isStep(node: SyntaxNode, certain: Certain): boolean {
  if (node.type !== "Command") return false;
  if (node.name !== undefined) return isDeclaration(node) || node.name.value === "mkdir";
  return node.prefix.filter(isAssignment).every(({ name }) => certain.has(name));
}

/** Whether a command only assigns variables: `PM2_HOME=…`, `export PM2_HOME=…`. */
export function isDeclaration({ name }: Command): boolean {
  return (
    name === undefined || ["export", "local", "declare", "readonly", "typeset"].includes(name.value)
  );
}

function isAssignment(node: SyntaxNode): node is Assignment {
  return node.type === "Assignment";
}
