import { forEachChild, type Script, type SyntaxNode } from "unbash";
import type { Branch, Invocation, Round } from "./invocation.js";

export type { Round };

/** What a script's variables hold, as far as its text says so. */
export interface Variables {
  /** The value of a variable that is assigned once, and a constant. */
  constant(name: string): string | undefined;
  /** What it is made of, unknown variables as they were written: `$ROOT/node_modules/.bin/pm2`. */
  partly(name: string): string | undefined;
  /** The words of an array that is assigned once, all of them constants. */
  list(name: string): readonly string[] | undefined;
  /** What it may hold at this place: the values of its loop, of branches, of what is read into it. */
  oneOf(name: string): readonly string[];
  /** One plain word each time, such as the variable of a loop over constants. */
  harmless(name: string): boolean;
  /** The commands whose output it holds. */
  origins(name: string): readonly Invocation[];
  /** The rounds that it belongs to: as the variable of a loop, or made of one. */
  rounds(name: string): readonly Round[];
  assign(
    name: string,
    value: Assigned,
    origins: readonly Invocation[],
    rounds?: readonly Round[],
    texts?: readonly string[],
  ): void;
  /** From here on the script is in these ways through its branchings, and in this function. */
  enter(branches: readonly Branch[], within: string | undefined): void;
  /** One of these is what it holds. */
  mayHold(name: string, texts: readonly string[]): void;
  /** The variables that one `read` sets; `rounds` are those of the line that it reads. */
  read(names: readonly string[], rounds: readonly Round[]): void;
  /** The variable of a loop. */
  loop(name: string, wordsAreConstant: boolean, origins: readonly Invocation[]): void;
}

/** What is known of a value: the whole text, the words of an array, or how it is put together. */
export type Assigned =
  | { readonly constant: string }
  | { readonly list: readonly string[] }
  | { readonly partly: string }
  | undefined;

/** More than any person writes into a variable. */
const maxLength = 10_000;

export function variablesOf(script: Script): Variables {
  // Counted when the first one is asked for: most scripts assign nothing.
  let counts: ReadonlyMap<string, number> | undefined;
  const isOnlyOne = (name: string) => {
    counts ??= countAssignments(script);
    return counts.get(name) === 1;
  };
  const values = new Map<string, NonNullable<Assigned>>();
  const origins = new Map<string, readonly Invocation[]>();
  const plain = new Set<string>();
  const rounds = new Map<string, readonly Round[]>();
  const alternatives = new Map<string, readonly string[]>();
  const given = new Map<string, Given[]>();
  let here: Pick<Given, "branches" | "within"> = { branches: [], within: undefined };
  return {
    constant(name) {
      const value = values.get(name);
      return value && "constant" in value ? value.constant : undefined;
    },
    partly(name) {
      const value = values.get(name);
      return value && "partly" in value ? value.partly : undefined;
    },
    list(name) {
      const value = values.get(name);
      return value && "list" in value ? value.list : undefined;
    },
    oneOf: (name) => alternatives.get(name) ?? textsAt(here, given.get(name) ?? []),
    enter(branches, within) {
      here = { branches, within };
    },
    mayHold(name, texts) {
      alternatives.set(name, texts.slice(0, maxTexts));
    },
    harmless: (name) => plain.has(name) || /^[#?$!]$/.test(name),
    origins: (name) => origins.get(name) ?? [],
    rounds: (name) => rounds.get(name) ?? [],
    assign(name, value, from, own = [], texts = []) {
      alternatives.delete(name);
      const sofar = given.get(name) ?? [];
      if (sofar.length < maxTexts) given.set(name, [...sofar, { texts, ...here }]);
      origins.set(name, [...new Set(from)]);
      rounds.set(name, own);
      plain.delete(name);
      if (value !== undefined && isOnlyOne(name) && !isTooLong(value)) values.set(name, value);
    },
    read(names, more) {
      const own = [{ of: names }, ...more];
      for (const name of names) rounds.set(name, own);
    },
    loop(name, wordsAreConstant, from) {
      rounds.set(name, [{ of: [name] }]);
      origins.set(name, [...new Set(from)]);
      if (wordsAreConstant) plain.add(name);
      else plain.delete(name);
    },
  };
}

/** Values that one assignment gives, and where it stands. */
interface Given {
  readonly texts: readonly string[];
  readonly branches: readonly Branch[];
  /** The function that it stands in: its values are for that one. */
  readonly within: string | undefined;
}

/** More values than any person gives one variable. */
const maxTexts = 50;

/** What a variable may hold at a place: from the last assignment there back to one that is always passed. */
function textsAt(
  here: Pick<Given, "branches" | "within">,
  given: readonly Given[],
): readonly string[] {
  const found: string[] = [];
  for (const { texts, branches, within } of given.toReversed()) {
    const isElsewhere = branches.some(({ of, way }) =>
      here.branches.some((branch) => branch.of === of && branch.way !== way),
    );
    if (isElsewhere || (within !== undefined && within !== here.within)) continue;
    found.push(...texts);
    const isPassed = branches.every(({ of, way }) =>
      here.branches.some((branch) => branch.of === of && branch.way === way),
    );
    if (isPassed) break;
  }
  return found;
}

/** A variable that holds another twice, which holds another twice …: soon more than memory does. */
function isTooLong(value: NonNullable<Assigned>): boolean {
  return Object.values(value).join().length > maxLength;
}

/** How often each name gets a value anywhere in the script: what is assigned twice is unknown. */
function countAssignments(script: Script): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const count = (name: string) => counts.set(name, (counts.get(name) ?? 0) + 1);
  const visit = (node: SyntaxNode): void => {
    if (node.type === "Assignment") count(node.name);
    if (node.type === "For" || node.type === "Select") count(node.name.value);
    if (node.type === "Command" && node.name?.value === "read")
      for (const argument of node.args) if (argument.type === "Word") count(argument.value);
    forEachChild(node, visit);
  };
  visit(script);
  return counts;
}

/** The variables that the commands `read` in a part of a script set. */
export function namesRead(part: SyntaxNode): string[] {
  const found: string[] = [];
  const visit = (node: SyntaxNode): void => {
    if (node.type === "Command" && node.name?.value === "read")
      for (const word of node.args)
        if (word.type === "Word" && !word.value.startsWith("-")) found.push(word.value);
    forEachChild(node, visit);
  };
  visit(part);
  return found;
}
