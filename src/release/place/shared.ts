import { existsSync, lstatSync, mkdirSync, renameSync, statSync, symlinkSync } from "node:fs";
import { rm } from "node:fs/promises";
import { basename, dirname, join, relative } from "node:path";
import type { Log } from "../../log.js";
import { shellWord } from "../../text/shell.js";
import { copyEntries, finishFolders } from "./copy.js";
import type { Excluded } from "./exclude.js";
import { flushFileSystem } from "./flush.js";
import { type SourceEntry, survey } from "./survey.js";

/** Where the shared files of all releases of a directory live. */
export const sharedFolder = (releasesDirectory: string) => join(releasesDirectory, "shared");

/** One of `shared-paths`: a file or folder that outlives releases. */
export interface SharedPath {
  /** Relative to the source, without slashes at its ends. */
  readonly path: string;
  /** Written as `uploads/`: an empty folder will do where nobody has one yet. */
  readonly mayBeEmpty: boolean;
}

/** What is to be done for the shared paths of one release. */
export interface SharedPlan {
  readonly paths: readonly SharedPath[];
  /** Missing in the shared folder, there in the source. */
  readonly seeds: readonly { readonly path: string; readonly entries: readonly SourceEntry[] }[];
  /** Missing in both. */
  readonly empty: readonly string[];
  readonly mistakes: readonly string[];
}

/** What `shared-paths` say. */
export interface SharedPaths {
  readonly paths: readonly SharedPath[];
  /** What else is shared is left out on purpose: see `nothingElse` */
  readonly only: boolean;
  readonly mistakes: readonly string[];
}

/** The entry of `shared-paths` that says: none, or none but those that are named beside it. */
export const nothingElse = "none";

/** Reads `shared-paths`, and says what is wrong with each that cannot be one. */
export function readSharedPaths(entries: readonly string[]): SharedPaths {
  const texts = entries.filter((entry) => entry !== nothingElse);
  const paths = texts.map((text) => ({
    path: text.replace(/^(\.\/)+/, "").replace(/\/+$/, ""),
    mayBeEmpty: text.endsWith("/"),
  }));
  const mistakes = texts.flatMap((text, index) => {
    const path = paths[index]?.path ?? "";
    const shown = `shared-paths: ${JSON.stringify(text)}`;
    if (text.startsWith("/")) return [`${shown} is absolute. Give it relative to the source.`];
    if (path.split("/").some((part) => part === "" || part === "." || part === ".."))
      return [`${shown} is not a path inside the source: no "..", "." or empty parts.`];
    const outer = paths.find(
      (other, at) => at !== index && `${path}/`.startsWith(`${other.path}/`),
    );
    return outer
      ? [`${shown} is ${JSON.stringify(outer.path)}, or inside it. Give one of them.`]
      : [];
  });
  return { paths, only: texts.length < entries.length, mistakes };
}

/** Looks at what is there in the source and in the shared folder. Touches nothing. */
export async function planShared(
  source: string,
  shared: string,
  paths: readonly SharedPath[],
  excluded: Excluded,
): Promise<SharedPlan> {
  const seeds: { path: string; entries: readonly SourceEntry[] }[] = [];
  const empty: string[] = [];
  const mistakes: string[] = [];
  for (const { path, mayBeEmpty } of paths) {
    const shown = `shared-paths: ${JSON.stringify(path)}`;
    const link = linkOnTheWay(source, path);
    const inSource = lstatSync(join(source, path), { throwIfNoEntry: false });
    if (link !== undefined)
      mistakes.push(
        `${shown} lies behind ${JSON.stringify(link)}, which is no folder in the source.`,
      );
    else if (lstatSync(join(shared, path), { throwIfNoEntry: false }) !== undefined) continue;
    else if (inSource?.isSymbolicLink())
      mistakes.push(
        `${shown} is a symbolic link in the source, and missing in ${JSON.stringify(shared)}. Put it there once.`,
      );
    else if (inSource !== undefined) {
      const found = await survey({ source, start: path, excluded, shared: new Set() });
      seeds.push({ path, entries: found.entries });
      mistakes.push(...found.mistakes);
    } else if (mayBeEmpty) empty.push(path);
    else
      mistakes.push(
        `${shown} is neither in the source nor in ${JSON.stringify(shared)}. ${howToProvide(path, shared)}`,
      );
  }
  return { paths, seeds, empty, mistakes };
}

/** Says the very command. A name with a dot, such as `.env`, is a file; any other may be a folder. */
function howToProvide(path: string, shared: string): string {
  const place = join(shared, path);
  const put = "put it there once, as the user of this step:";
  if (basename(path).includes("."))
    return `Where it is kept, ${put} install -D -m 600 ${shellWord(path)} ${shellWord(place)}`;
  return (
    `Write ${JSON.stringify(`${path}/`)} to begin with an empty folder; or, where it is kept, ${put} ` +
    `install -d ${shellWord(dirname(place))} && cp -a ${shellWord(path)} ${shellWord(place)}`
  );
}

/** The first folder above a path that is something else than a folder. */
function linkOnTheWay(source: string, path: string): string | undefined {
  const parts = path.split("/").slice(0, -1);
  return parts
    .map((_, index) => parts.slice(0, index + 1).join("/"))
    .find((folder) => {
      const stats = lstatSync(join(source, folder), { throwIfNoEntry: false });
      return stats !== undefined && !stats.isDirectory();
    });
}

/** Where in the shared folder something is copied to before it has its name. */
export const seedingName = ".seeding.partial";

/** Fills the shared folder with what it lacks. What is there is never overwritten. */
export async function seedShared(
  source: string,
  shared: string,
  { seeds, empty }: SharedPlan,
  log: Log,
): Promise<void> {
  if (seeds.length + empty.length === 0) return;
  mkdirSync(shared, { recursive: true });
  // Beside its place, on the same file system, and renamed when whole.
  const beside = join(shared, seedingName);
  await rm(beside, { recursive: true, force: true });
  for (const path of empty) mkdirSync(join(shared, path), { recursive: true });
  for (const { path, entries } of seeds) {
    mkdirSync(dirname(join(beside, path)), { recursive: true, mode: 0o700 });
    await copyEntries({ from: source, to: beside, entries, log });
    finishFolders({ to: beside, entries });
  }
  if (seeds.length > 0) await flushFileSystem(beside);
  for (const { path } of seeds) {
    mkdirSync(dirname(join(shared, path)), { recursive: true });
    if (existsSync(join(shared, path))) continue;
    renameSync(join(beside, path), join(shared, path));
    log.info(`Shared from now on, as it was in the source: ${JSON.stringify(path)}.`);
  }
  await rm(beside, { recursive: true, force: true });
}

/** Links a release's shared paths to the shared folder, by relative links: the tree can be moved. */
export function linkShared(directory: string, shared: string, paths: readonly SharedPath[]): void {
  for (const { path } of paths) {
    const link = join(directory, path);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(relative(dirname(link), join(shared, path)), link);
  }
}

/** What stands against a folder as the shared one; nothing where there is none yet. */
export function unfitShared(shared: string): string | undefined {
  const stats = statSync(shared, { throwIfNoEntry: false });
  if (stats === undefined ? !lstatSync(shared, { throwIfNoEntry: false }) : stats.isDirectory())
    return undefined;
  return `releases-directory: ${JSON.stringify(shared)} is not a folder, where shared-paths are kept. Move it away.`;
}
