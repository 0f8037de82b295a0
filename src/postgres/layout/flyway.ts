import { join } from "node:path";
import type { Listing } from "./listed.js";
import { compareByName, compareByVersion } from "./order.js";

export const versioned = /^V\d+(?:[._]\d+)*(?:__.*)?\.sql$/i;
const undo = /^U\d+(?:[._]\d+)*(?:__.*)?\.sql$/i;
const repeatable = /^R__.+\.sql$/i;

/** Flyway: V by version, then R by name; U is the way back of the V of its version. */
export function listFlyway(directory: string, names: readonly string[]): Listing {
  const of = (pattern: RegExp) => names.filter((name) => pattern.test(name));
  const [versions, undos] = [of(versioned).sort(compareByVersion), of(undo)];
  const mistakes: string[] = [];
  for (const [index, name] of versions.slice(1).entries())
    if (compareByVersion(name, versions[index] ?? "") === 0)
      mistakes.push(`${directory}: ${versions[index]} and ${name} have the same version.`);
  for (const name of undos)
    if (!versions.some((one) => compareByVersion(one, name) === 0))
      mistakes.push(
        `${directory}/${name}: Flyway takes it for the way back of a version that is not there, refinery for a way up. Rename or remove it.`,
      );
  const known = new Set([...versions, ...undos, ...of(repeatable)]);
  for (const name of names)
    if (!known.has(name))
      mistakes.push(
        `${directory}/${name}: Flyway runs files called V<version>__<words>.sql and R__<words>.sql, and this is ${/^B\d/i.test(name) ? "a baseline" : /^(?:before|after)[A-Z]/.test(name) ? "a callback" : "neither"}, which is not run here. Move it elsewhere.`,
      );
  const path = (name: string) => join(directory, name);
  return {
    kind: "flyway",
    files: [
      ...versions.map((name) => ({ name, path: path(name) })),
      ...of(repeatable)
        .sort(compareByName)
        .map((name) => ({ name, path: path(name), repeatable: true })),
    ],
    back: undos,
    ignored: [],
    mistakes,
  };
}
