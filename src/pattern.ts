import picomatch from "picomatch";
import { UsageError } from "./errors.js";

/**
 * Decides by name or by path. Made from exact entries and globs, `!` excludes: `api-*, !*-dev`. What
 * is excluded is excluded, in whatever order the entries stand.
 */
export interface Pattern {
  readonly text: string;
  matches(name: string): boolean;
  /** Without a look at what is excluded */
  includes(name: string): boolean;
  excludes(name: string): boolean;
  /** Its entries that include none of these names: a misspelt one selects nothing, in silence */
  idle(names: readonly string[]): string[];
  /** Names after `!`, written out, that none of these is: a misspelt one excludes nothing */
  idleExclusions(names: readonly string[]): string[];
}

/**
 * Of names: a star stands for anything.
 * @throws UsageError if nothing in it includes: `!x` alone would read as "everything but x", which
 *   has to be said. The message reads on after the input's name and value
 */
export function namePattern(entries: readonly string[]): Pattern {
  // bash: a star crosses slashes, which app names may hold; braces would need commas, which part entries.
  // The flag: PM2 takes a name of several lines, and "*" must not overlook it.
  return patternOf(entries, { bash: true, nobrace: true, flags: "s" }, "*");
}

/**
 * Of paths: a star stops at slashes, two do not; a folder, written with a slash at its end, stands for
 * everything in it.
 * @throws UsageError if nothing in it includes
 */
export function pathPattern(entries: readonly string[]): Pattern {
  return patternOf(entries, {}, "**", (entry) => (entry.endsWith("/") ? `${entry}**` : entry));
}

function patternOf(
  entries: readonly string[],
  options: picomatch.PicomatchOptions,
  everything: string,
  globOf = (entry: string) => entry,
): Pattern {
  const included = entries.filter((entry) => !entry.startsWith("!"));
  const excluded = entries.flatMap((entry) => (entry.startsWith("!") ? [entry.slice(1)] : []));
  const text = entries.join(", ");
  if (entries.length === 0) throw new UsageError("there is no name in it.");
  if ([...included, ...excluded].includes(""))
    throw new UsageError(`an entry of it is empty; "!" comes before the name that it excludes.`);
  if (included.length === 0)
    throw new UsageError(
      `it only excludes, so it selects nothing; say what it includes, for example "${everything}, ${text}".`,
    );
  const endless = entries.flatMap((entry) => whyEndless(entry) ?? []);
  if (endless.length > 0) throw new UsageError(endless.join(" "));
  /** What is written out matches itself, whatever characters a glob would see in it. */
  const matcher = (entry: string) => {
    // To a glob, `.` and `./` are folders and not names; PM2 takes them for names.
    if (entry === everything) return () => true;
    const glob = picomatch(globOf(entry), { ...options, dot: true, nonegate: true });
    return (name: string) => name === entry || glob(name);
  };
  const inclusions = included.map(matcher);
  const exclusions = excluded.map(matcher);
  const includes = (name: string) => inclusions.some((matches) => matches(name));
  const excludes = (name: string) => exclusions.some((matches) => matches(name));
  return {
    text,
    matches: (name) => includes(name) && !excludes(name),
    includes,
    excludes,
    idle: (names) =>
      included.filter((_, index) => !names.some((name) => inclusions[index]?.(name))),
    idleExclusions: (names) =>
      excluded.filter((entry) => isWrittenOut(entry) && !names.includes(entry)),
  };
}

/** Stars in one entry: each multiplies the ways in which a name is tried. */
const maxStars = 6;

/** Why a glob could be tried against one name for minutes; nothing where it cannot. */
export function whyEndless(glob: string): string | undefined {
  const shown = JSON.stringify(glob);
  if (/[+*]\(/.test(glob))
    return `${shown} has a group that repeats; what a glob may have is *, ?, [ab] and @(a|b).`;
  if ((glob.match(/\*+/g) ?? []).length > maxStars)
    return `${shown} has more than ${maxStars} stars.`;
  return undefined;
}

/** A name that is written out is expected to be there; a glob may be ahead of its time. */
export function isWrittenOut(entry: string): boolean {
  return !/[*?[\]()]/.test(entry);
}
