import { numberOf } from "./order.js";

const word = /(^|[._-])(down|undo|rollback|revert)(?=[._-])/gi;
const forth = ["up", "do", "migrate", "apply"];

/**
 * What a file's name says about where it leads: `back` where it undoes another file, a sentence
 * where that cannot be told.
 * @param names all files of the directory
 */
export function wayBack(
  name: string,
  names: readonly string[],
): "back" | { doubt: string } | "forth" {
  if (/(?:^|\.)(?:down|undo|rollback|revert)\.sql$/i.test(name) || /^\d+\.undo\./i.test(name))
    return "back";
  const others = new Set(names.map((other) => other.toLowerCase()));
  for (const match of name.matchAll(word)) {
    const [, separator = "", found = ""] = match;
    const [before, after] = [name.slice(0, match.index), name.slice(match.index + match[0].length)];
    const pairs = forth.flatMap((one) =>
      [...(separator === "" ? [""] : ["_", "-", "."])].map((s) => `${before}${s}${one}${after}`),
    );
    pairs.push(`${before}${after}`);
    if (pairs.some((pair) => others.has(pair.toLowerCase()))) return "back";
    const last = after.toLowerCase() === ".sql";
    const twin = names.find(
      (other) =>
        other !== name && numberOf(other) === numberOf(name) && numberOf(name) !== undefined,
    );
    if (!last && separator !== "") continue;
    if (twin !== undefined)
      return { doubt: `${name} may be the way back of ${twin}, which has the same number` };
    if (found.toLowerCase() !== "down" || separator === "")
      return { doubt: `${name} may be the way back of another file` };
  }
  return "forth";
}
