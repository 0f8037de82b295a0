import type { Stats } from "node:fs";
import { accessSync, constants, lstatSync, readdirSync, readlinkSync, realpathSync } from "node:fs";
import { dirname, isAbsolute, join, relative, resolve } from "node:path";
import { codeOf, messageOf } from "../../errors.js";
import { manifestName } from "../releases.js";
import type { Excluded } from "./exclude.js";
import { pace } from "./pace.js";

/** One file, folder or symbolic link of the source, as it was when it was looked at. */
export interface SourceEntry {
  /** Relative to the source; empty for the source itself. */
  readonly path: string;
  readonly kind: "file" | "folder" | "link";
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  readonly size: number;
  readonly mtimeMs: number;
  readonly ctimeMs: number;
  /** Bytes that a copy takes on a disk. */
  readonly onDisk: number;
  /** Has holes: is copied by a program that can see them. */
  readonly sparse: boolean;
}

export interface Survey {
  /** A folder comes before what is in it. */
  readonly entries: readonly SourceEntry[];
  readonly files: number;
  readonly bytes: number;
  /** Sockets, pipes and devices: they are no part of a release. */
  readonly skipped: readonly string[];
  /** Sentences: what cannot be copied as it stands. */
  readonly mistakes: readonly string[];
}

export interface SurveyRequest {
  /** A real path. */
  readonly source: string;
  /** Where in the source to begin; empty for all of it. */
  readonly start: string;
  readonly excluded: Excluded;
  /** Paths that become links to the shared folder, and so are not looked at. */
  readonly shared: ReadonlySet<string>;
}

/** Smaller holes are not worth a program. */
const holes = 1024 * 1024;

/** Lists what is to be copied, and finds all that stands in the way of it. Follows no link. */
export async function survey({ source, start, excluded, shared }: SurveyRequest): Promise<Survey> {
  const entries: SourceEntry[] = [];
  const skipped: string[] = [];
  const mistakes: string[] = [];
  const rest = pace();
  const waiting = [start];
  let files = 0;
  let bytes = 0;
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const absolute = join(source, path);
    try {
      const stats = lstatSync(absolute);
      const kind = kindOf(stats);
      if (path !== start && excluded(path, kind === "folder")) continue;
      if (kind === undefined) {
        skipped.push(path);
        continue;
      }
      entries.push(entry(path, kind, stats));
      if (kind === "folder")
        for (const name of readdirSync(absolute).sort().reverse()) {
          const inner = path === "" ? name : `${path}/${name}`;
          if (inner !== manifestName && !shared.has(inner)) waiting.push(inner);
        }
      if (kind === "link") mistakes.push(...strayLink(source, path));
      if (kind === "file") {
        files += 1;
        bytes += stats.size;
        // The mode nearly always says it; asking the kernel for each file would cost a tenth.
        if (stats.uid !== process.getuid?.() || !(stats.mode & 0o400))
          accessSync(absolute, constants.R_OK);
      }
    } catch (error) {
      mistakes.push(unreadable(path, error));
    }
    await rest();
  }
  return { entries, files, bytes, skipped, mistakes };
}

function kindOf(stats: Stats): SourceEntry["kind"] | undefined {
  if (stats.isFile()) return "file";
  if (stats.isDirectory()) return "folder";
  return stats.isSymbolicLink() ? "link" : undefined;
}

function entry(path: string, kind: SourceEntry["kind"], stats: Stats): SourceEntry {
  const { mode, uid, gid, size, mtimeMs, ctimeMs } = stats;
  const allocated = stats.blocks * 512;
  const sparse = kind === "file" && allocated + holes < size;
  const onDisk = sparse ? allocated : Math.max(Math.ceil(size / 4096) * 4096, 4096);
  return { path, kind, mode, uid, gid, size, mtimeMs, ctimeMs, onDisk, sparse };
}

/** A link that leaves the source would lead nowhere, or into a workspace that is deleted. */
function strayLink(source: string, path: string): string[] {
  const link = join(source, path);
  const target = readlinkSync(link);
  const inside = (place: string) => {
    const way = relative(source, place);
    return way !== ".." && !way.startsWith("../");
  };
  if (!isAbsolute(target) && inside(resolve(dirname(link), target)) && inside(realOf(link)))
    return [];
  return [
    `source: ${JSON.stringify(path)} is a symbolic link to ${JSON.stringify(target)}, which leaves the source. ` +
      "Make it relative and keep it inside, exclude it, or list it in shared-paths.",
  ];
}

function realOf(link: string): string {
  try {
    return realpathSync.native(link);
  } catch {
    return dirname(link); // Leads nowhere, or in a circle: a copy of it does too, and harms nobody.
  }
}

function unreadable(path: string, error: unknown): string {
  const name = JSON.stringify(path);
  const code = codeOf(error);
  if (code === "ENOENT" && path.includes("\uFFFD"))
    return `source: the name of ${name} is not valid UTF-8. Rename it, or exclude it.`;
  if (code === "ENOENT")
    return `source: ${name} vanished while the source was looked at. Let the build end first.`;
  if (code === "EACCES" || code === "EPERM")
    return `source: ${name} cannot be read by this user. Change its owner or mode, or exclude it.`;
  return `source: ${name} cannot be read: ${messageOf(error)}`;
}
