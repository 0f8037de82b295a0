import { forEachChild, type Script, type SyntaxNode } from "unbash";
import type { Draft } from "./invocation.js";
import { programOf, wrappers } from "./unwrap.js";
import type { Argument } from "./words.js";

/** The functions of a script by name, and whether they run what they are given: `run() { echo "$*"; "$@"; }`. */
export function functionsOf(script: Script): ReadonlyMap<string, { readonly passing: boolean }> {
  const found = new Map<string, { readonly passing: boolean }>();
  const visit = (node: SyntaxNode, within: string | undefined): void => {
    const name = node.type === "Function" ? node.name.value : within;
    if (node.type === "Function") found.set(node.name.value, { passing: false });
    if (node.type === "Command" && name !== undefined && node.name?.value === "$@")
      found.set(name, { passing: true });
    forEachChild(node, (child) => visit(child, name));
  };
  visit(script, undefined);
  return found;
}

/** The words that such a function runs: from the first that is pm2, or a program that runs others. */
export function passedOn(words: readonly Argument[]): readonly Argument[] {
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
