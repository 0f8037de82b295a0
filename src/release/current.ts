import { lstat, readlink, realpath } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";

/** What stands at `<releases-directory>/current`. */
export type Current =
  | { readonly kind: "none" }
  | { readonly kind: "release"; readonly name: string }
  | { readonly kind: "foreign"; readonly mistake: string };

/** The link that leads to the release which serves now. */
export const currentLink = (releasesDirectory: string) => join(releasesDirectory, "current");

/** Looks at the link. One that somebody set by hand to a folder beside it is as good as ours. */
export async function inspectCurrent(releasesDirectory: string): Promise<Current> {
  const path = currentLink(releasesDirectory);
  const stats = await lstat(path).catch(() => undefined);
  if (stats === undefined) return { kind: "none" };
  const foreign = (what: string): Current => ({
    kind: "foreign",
    mistake:
      `releases-directory: ${JSON.stringify(path)} is ${what}, where a link to the current release belongs. ` +
      "It is not replaced: move it away, or choose another directory.",
  });
  if (stats.isDirectory()) return foreign("a directory");
  if (!stats.isSymbolicLink()) return foreign("a file");
  const target = await readlink(path);
  const place = resolve(releasesDirectory, target);
  // Over a link to the releases directory as well: people write the path that they know.
  const folder = await realpath(dirname(place)).catch(() => dirname(place));
  const name = basename(place);
  if (folder !== (await realpath(releasesDirectory)) || !/^\d{8}T\d{6}Z-/.test(name))
    return foreign(`a link to ${JSON.stringify(target)}, which is no release in this directory`);
  return { kind: "release", name };
}

/**
 * The releases that were current at some time, in order, without a switch that was written down and
 * then killed.
 * @param activated in which order releases were to become current; the last may not have become so
 */
export function pastReleases(
  activated: readonly string[],
  current: string | undefined,
): readonly string[] {
  if (current === undefined) return activated;
  const last = activated.lastIndexOf(current);
  return last === -1 ? [...activated, current] : activated.slice(0, last + 1);
}

/** The release that was current before `current`, out of those that are still there. */
export function previousOf(
  activated: readonly string[],
  current: string | undefined,
  there: readonly string[],
): string | undefined {
  return pastReleases(activated, current).findLast(
    (name) => name !== current && there.includes(name),
  );
}
