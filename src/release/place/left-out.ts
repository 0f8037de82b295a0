import { lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { codeOf, messageOf } from "../../errors.js";
import { shortList } from "../../text/phrases.js";
import { inspectCurrent } from "../current.js";
import { readManifest } from "../releases.js";
import { nothingElse, type SharedPaths, seedingName, sharedFolder } from "./shared.js";

/** What nobody put into the shared folder: our own, a disk's, a network disk's. */
const nobodys = (name: string) =>
  name === seedingName || name === "lost+found" || /^\.nfs[0-9a-f]+$/.test(name);

/**
 * Sentences: what is shared now, and a release that does not name it would come up without. Apps start
 * all the same without their settings, and answer with errors.
 */
export async function leftOut(
  releasesDirectory: string,
  { paths, only }: SharedPaths,
): Promise<string[]> {
  if (only) return [];
  const shared = sharedFolder(releasesDirectory);
  const named = paths.map(({ path }) => path);
  let held: string[];
  try {
    held = unnamed(shared, "", named);
  } catch (error) {
    return [
      `releases-directory: ${JSON.stringify(shared)} cannot be read: ${messageOf(error)}. Let this user read it.`,
    ];
  }
  const linked = await linkedByCurrent(releasesDirectory);
  const lost = linked.filter((path) => !isWithin(path, named) && !isWithin(path, held));
  if (held.length + lost.length === 0) return [];
  const list = (entries: readonly string[]) => JSON.stringify(shortList(entries));
  const where = [
    ...(held.length === 0 ? [] : [`${JSON.stringify(shared)} holds ${shortList(held)}`]),
    ...(lost.length === 0 ? [] : [`the current release shares ${shortList(lost)}`]),
  ];
  return [
    `shared-paths: ${where.join(", and ")}, which this release does not name: its apps would start without them. ` +
      `Name what they need, as in ${list([...named, ...held, ...lost])}; ` +
      `or, if they are to do without, say ${list([...named, nothingElse])}.`,
  ];
}

/** Whether a release directory has links for all of these. */
export function isLinked(directory: string, { paths }: SharedPaths): boolean {
  return paths.every(({ path }) =>
    lstatSync(join(directory, path), { throwIfNoEntry: false })?.isSymbolicLink(),
  );
}

async function linkedByCurrent(releasesDirectory: string): Promise<readonly string[]> {
  const current = await inspectCurrent(releasesDirectory);
  if (current.kind !== "release") return [];
  return (await readManifest(join(releasesDirectory, current.name)))?.sharedPaths ?? [];
}

/** Of a folder below the shared one what no shared path is, leads into or holds. */
function unnamed(shared: string, folder: string, named: readonly string[]): string[] {
  return entriesOf(join(shared, folder)).flatMap((name) => {
    if (folder === "" && nobodys(name)) return [];
    const path = folder === "" ? name : `${folder}/${name}`;
    if (isWithin(path, named)) return [];
    const onTheWay = named.some((each) => each.startsWith(`${path}/`));
    return onTheWay ? unnamed(shared, path, named) : [slashed(shared, path)];
  });
}

/** As `shared-paths` have it: a folder ends with a slash. */
function slashed(shared: string, path: string): string {
  return lstatSync(join(shared, path), { throwIfNoEntry: false })?.isDirectory()
    ? `${path}/`
    : path;
}

/** One of these paths, or inside one. */
function isWithin(path: string, folders: readonly string[]): boolean {
  return folders.some((each) => `${path}/`.startsWith(each.endsWith("/") ? each : `${each}/`));
}

/** No folder, no entries; what stands in its place is said by `unfitShared`, or when it is linked. */
function entriesOf(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch (error) {
    if (codeOf(error) === "ENOENT" || codeOf(error) === "ENOTDIR") return [];
    throw error;
  }
}
