import { type Command, forEachChild, type Script, type SyntaxNode, type Word } from "unbash";
import type { Draft } from "../words/invocation.js";
import type { Argument } from "../words/words.js";
import { programOf, wrappers } from "./unwrap.js";

/** A function of a script. */
export interface ShellFunction {
  readonly body: SyntaxNode;
  /** The words in front of "$@", where it hands on what it is given: `pm2 "$@"`, or none: `"$@"`. */
  readonly handing?: readonly Word[];
  /** What its calls in the script give it, by position: of `restart all`, `all` is the first. */
  readonly given: readonly (readonly string[])[];
}

/** The functions of a script by name. */
export function functionsOf(script: Script, text: string): ReadonlyMap<string, ShellFunction> {
  const found = new Map<string, ShellFunction>();
  if (!/\(\s*\)|\bfunction\b/.test(text)) return found;
  const calls = new Map<string, Command[]>();
  const visit = (node: SyntaxNode, within: string | undefined): void => {
    const name = node.type === "Function" ? node.name.value : within;
    if (node.type === "Function") found.set(node.name.value, { body: node.body, given: [] });
    if (node.type === "Command" && node.name !== undefined)
      calls.set(node.name.value, [...(calls.get(node.name.value) ?? []).slice(-maxCalls), node]);
    const handing = node.type === "Command" ? beforeArguments(node) : undefined;
    const own = found.get(name ?? "");
    if (name !== undefined && own !== undefined && handing !== undefined)
      if (name !== handing[0]?.value) found.set(name, { ...own, handing });
    forEachChild(node, (child) => visit(child, name));
  };
  visit(script, undefined);
  for (const [name, one] of found)
    found.set(name, { ...one, given: givenBy(calls.get(name) ?? []) });
  return found;
}

/** More calls of one function than any person's script has. */
const maxCalls = 50;

/** The plain words of calls, by position. */
function givenBy(calls: readonly Command[]): readonly (readonly string[])[] {
  const words = calls.map(({ args }) =>
    args.map((word) => (word.type === "Word" && word.parts === undefined ? [word.value] : [])),
  );
  const most = Math.min(9, Math.max(0, ...words.map(({ length }) => length)));
  return Array.from({ length: most }, (_, at) => words.flatMap((one) => one[at] ?? []));
}

/** The words before "$@" at the end of a command that runs others or is pm2. */
function beforeArguments({ name, args }: Command): readonly Word[] | undefined {
  const words = [name, ...args].filter((word) => word?.type === "Word") as Word[];
  if (!/^\$[@*]$/.test(words.at(-1)?.value ?? "")) return undefined;
  const before = words.slice(0, -1);
  const program = before[0]?.value ?? "";
  const runs = before.length === 0 || wrappers.has(program) || program === "ssh";
  return runs || /(?:^|\/)pm2$|^\$/.test(program) ? before : undefined;
}

/** The words that such a function runs: behind its own, or from the first that is pm2 or runs others. */
export function passedOn(
  before: readonly Argument[],
  words: readonly Argument[],
): readonly Argument[] {
  if (before.length > 0) return [...before, ...words.slice(1)];
  const start = words.findIndex((word, index) => {
    const program = programOf(word);
    return index > 0 && (program === "pm2" || wrappers.has(program));
  });
  return start === -1 ? words : words.slice(start);
}

/**
 * What a function prints goes where its calls' output goes; what hides a call's failure hides its
 * own; and PM2_HOME is what it is at its calls, for a trap or without a call what it is at the end.
 */
export function settleFunctions(found: readonly Draft[], privateAtEnd: boolean): void {
  for (const invocation of found) {
    if (invocation.within === undefined) continue;
    const calls = found.filter(({ program }) => program === invocation.within);
    const [call] = calls;
    const isPrivate = (one: Draft) => one.privateHome || (one.within !== undefined && privateAtEnd);
    if (!invocation.ownEnvironment)
      invocation.privateHome ||= call === undefined ? privateAtEnd : calls.every(isPrivate);
    if (call === undefined) continue;
    if (invocation.output === "shown" && calls.every(({ output }) => output !== "shown"))
      invocation.output = call.output;
    invocation.ignoredBy ??= calls.find(({ ignoredBy }) => ignoredBy !== undefined)?.ignoredBy;
  }
}
