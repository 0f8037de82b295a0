import { realpath, stat } from "node:fs/promises";
import { basename, dirname, join, relative, resolve } from "node:path";
import { isThere } from "../../disk/whole-file.js";
import { UsageError } from "../../errors.js";
import { claimedByAnother } from "../claim.js";
import { inspectCurrent } from "../current.js";
import { removeUnfinishedReleases } from "../remove.js";
import { excluder } from "./exclude.js";
import { leftOut } from "./left-out.js";
import type { Placement } from "./placement.js";
import {
  planShared,
  readSharedPaths,
  type SharedPlan,
  sharedFolder,
  unfitShared,
} from "./shared.js";
import { tooLittleSpace } from "./space.js";
import { type Survey, survey } from "./survey.js";

/** A placement that can be done, if there is room: all else is looked at, nothing is written yet. */
export interface CheckedPlacement {
  /** Real paths. */
  readonly source: string;
  readonly releasesDirectory: string;
  readonly found: Survey;
  readonly shared: SharedPlan;
}

/** @throws UsageError that lists every reason against this placement */
export async function checkPlacement(placement: Placement): Promise<CheckedPlacement> {
  const { namespace, release } = placement;
  const source = await realpath(placement.source).catch(() => undefined);
  const releasesDirectory = await realOrFuture(placement.releasesDirectory);
  const { excluded, mistakes: badPatterns } = excluder(placement.exclude);
  const named = readSharedPaths(placement.sharedPaths);
  const { paths } = named;
  const mistakes = [
    ...(release.trim() === "" ? ["release: it is empty. Name the commit or version."] : []),
    ...(await unfitSource(placement.source, source)),
    ...(await unfitDirectory(releasesDirectory, namespace, source)),
    ...badPatterns,
    ...named.mistakes,
  ];
  if (source === undefined || mistakes.length > 0) throw refusal(mistakes);

  const sharedNames = new Set(paths.map(({ path }) => path));
  const found = await survey({ source, start: "", excluded, shared: sharedNames });
  const shared = await planShared(source, sharedFolder(releasesDirectory), paths, excluded);
  const missing = await leftOut(releasesDirectory, named);
  mistakes.push(...found.mistakes, ...shared.mistakes, ...missing);
  if (mistakes.length > 0) throw refusal(mistakes);
  if (found.files === 0)
    throw refusal([`source: ${JSON.stringify(source)} holds no file to place.`]);
  return { source, releasesDirectory, found, shared };
}

/**
 * Removes what killed runs left: it may be what fills the disk, and nobody runs from it.
 * @throws UsageError if there is too little room all the same
 */
export async function makeRoom(
  { source, releasesDirectory, found, shared }: CheckedPlacement,
  { namespace, log }: Placement,
): Promise<void> {
  if (await isThere(releasesDirectory))
    await removeUnfinishedReleases(releasesDirectory, namespace, log);
  const entries = [...found.entries, ...shared.seeds.flatMap((seed) => seed.entries)];
  const full = await tooLittleSpace(source, entries, await ancestor(releasesDirectory));
  if (full !== undefined) throw refusal([full]);
}

/** So many mistakes are shown; a source may hold thousands of one kind. */
const shownMistakes = 20;

function refusal(mistakes: readonly string[]): UsageError {
  const more = mistakes.length - shownMistakes;
  const lines = mistakes.slice(0, shownMistakes);
  if (more > 0) lines.push(`… and ${more} more of these.`);
  return new UsageError(["Nothing was placed, nothing was touched.", ...lines].join("\n"));
}

async function unfitSource(given: string, source: string | undefined): Promise<string[]> {
  if (source === undefined)
    return [`source: ${JSON.stringify(resolve(given))} does not exist, or may not be entered.`];
  if (!(await stat(source)).isDirectory())
    return [`source: ${JSON.stringify(source)} is not a directory.`];
  return [];
}

/**
 * Sentences: what stands against a namespace's releases in this directory, whoever uses it for what.
 * @param source a real path, where something is to be copied
 */
export async function unfitDirectory(
  releasesDirectory: string,
  namespace: string,
  source?: string,
): Promise<string[]> {
  const directory = await realOrFuture(releasesDirectory);
  const shown = `releases-directory: ${JSON.stringify(directory)}`;
  if (source !== undefined && isInside(directory, source))
    return [`${shown} lies in the source ${JSON.stringify(source)}. Choose one outside.`];
  if (source !== undefined && isInside(source, directory))
    return [
      `source: ${JSON.stringify(source)} lies in the releases-directory. Choose one outside.`,
    ];
  const stats = await stat(directory).catch(() => undefined);
  if (stats === undefined) return [];
  if (!stats.isDirectory()) return [`${shown} is not a directory.`];
  const user = process.getuid?.();
  if (stats.uid !== user)
    return [
      `${shown} belongs to user ${stats.uid}, this step runs as user ${user}. ` +
        "Releases belong to the user that runs them: run the step as that user, or change the owner.",
    ];
  if (stats.mode & 0o002)
    return [
      `${shown} may be written by everybody, so anybody could change what runs. chmod o-w it.`,
    ];
  const shares = await stat(sharedFolder(directory)).catch(() => undefined);
  if (shares !== undefined && shares.mode & 0o002)
    return [
      `${JSON.stringify(sharedFolder(directory))}, which all releases share, may be written by everybody, so anybody could change what runs. chmod o-w it.`,
    ];
  const claimed = await claimedByAnother(directory, namespace);
  const current = await inspectCurrent(directory);
  const shared = unfitShared(sharedFolder(directory));
  return [claimed, current.kind === "foreign" ? current.mistake : undefined, shared].filter(
    (mistake) => mistake !== undefined,
  );
}

function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === "" || (way !== ".." && !way.startsWith("../"));
}

/** The real path, also of what is yet to be made. */
export async function realOrFuture(path: string): Promise<string> {
  const absolute = resolve(path);
  const folder = await ancestor(absolute);
  return join(await realpath(folder), relative(folder, absolute));
}

/** The path itself, or the nearest folder above it that is there. */
async function ancestor(path: string): Promise<string> {
  let folder = path;
  while (!(await isThere(folder)) && basename(folder) !== "") folder = dirname(folder);
  return folder;
}
