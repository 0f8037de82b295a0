import picomatch from "picomatch";
import { UsageError } from "../../errors.js";
import { shortList } from "../../phrases.js";
import type { Process, Snapshot } from "../daemon/process.js";

/** Decides by name. Made from exact names and globs, `!` excludes: `api-*, !*-dev`. */
export interface NamePattern {
  readonly text: string;
  matches(name: string): boolean;
  /** Its entries that include none of these names: a misspelt one selects nothing, in silence */
  idle(names: readonly string[]): string[];
}

/**
 * @throws UsageError if nothing in it includes: `!x` alone would read as "everything but x", which
 *   has to be said. The message reads on after the input's name and value
 */
export function namePattern(entries: readonly string[]): NamePattern {
  const included = entries.filter((entry) => !entry.startsWith("!"));
  const excluded = entries.filter((entry) => entry.startsWith("!")).map((entry) => entry.slice(1));
  const text = entries.join(", ");
  if (entries.length === 0) throw new UsageError("there is no name in it.");
  if (included.length === 0)
    throw new UsageError(
      `it only excludes, so it selects nothing; say what it includes, for example "*, ${text}".`,
    );
  const includes = included.map(matcher);
  const excludes = excluded.map(matcher);
  return {
    text,
    matches: (name) => includes.some((m) => m(name)) && !excludes.some((m) => m(name)),
    idle: (names) => included.filter((_, index) => !names.some((name) => includes[index]?.(name))),
  };
}

/** A name that is written out matches itself, whatever characters a glob would see in it. */
function matcher(entry: string): (name: string) => boolean {
  // bash: a star crosses slashes, which app names may hold; braces would need commas, which part entries.
  // The flag: PM2 takes a name of several lines, and "*" must not overlook it.
  const options = { dot: true, bash: true, nonegate: true, nobrace: true, flags: "s" };
  const glob = picomatch(entry, options);
  return (name) => name === entry || glob(name);
}

/** What a step may touch: in this namespace and of a name that the pattern selects, and no module. */
export interface Selection {
  readonly namespace: string;
  readonly pattern: NamePattern;
}

export function selects({ namespace, pattern }: Selection, process: Process): boolean {
  return process.namespace === namespace && pattern.matches(process.name) && !process.isModule;
}

/** The names of a namespace's processes, each once. */
export function namesIn(current: Snapshot, namespace: string): string[] {
  const own = current.filter((process) => process.namespace === namespace && !process.isModule);
  return [...new Set(own.map((process) => process.name))];
}

/** The namespaces that have processes. */
export function namespacesIn(current: Snapshot): string[] {
  return [...new Set(current.map((process) => process.namespace))];
}

/** A name that is written out is expected to be there; a glob may be ahead of its time. */
export function isWrittenOut(entry: string): boolean {
  return !/[*?[\]()]/.test(entry);
}

/**
 * Sentences: the entries that an input writes out and that select none of these names, most likely
 * misspelt. None where there is nothing at all to select: the caller says that.
 */
export function misspelt(input: string, pattern: NamePattern, there: readonly string[]): string[] {
  if (there.length === 0) return [];
  return pattern
    .idle(there)
    .filter(isWrittenOut)
    .map(
      (entry) =>
        `${input}: ${JSON.stringify(entry)} selects nothing. There are ${shortList(there)}.`,
    );
}
