import {
  chmodSync,
  constants,
  copyFileSync,
  lchownSync,
  lstatSync,
  lutimesSync,
  mkdirSync,
  readlinkSync,
  symlinkSync,
  utimesSync,
} from "node:fs";
import { copyFile } from "node:fs/promises";
import { join } from "node:path";
import { codeOf } from "../../errors.js";
import { executeOrThrow } from "../../exec.js";
import type { Log } from "../../log.js";
import { grouped, size } from "../../text/amounts.js";
import { pace } from "./pace.js";
import type { SourceEntry } from "./survey.js";

export interface Copy {
  readonly from: string;
  readonly to: string;
  readonly entries: readonly SourceEntry[];
  readonly log: Log;
}

/** Larger files are copied beside the main thread, so that it stays awake. */
const large = 4 * 1024 * 1024;
const secondsBetweenLines = 5;

/**
 * Copies the entries, sharing their blocks where the file system can. Folders stay open to this
 * user alone until `finishFolders`. A file that is gone by now is left out: `changed` names it.
 */
export async function copyEntries({ from, to, entries, log }: Copy): Promise<void> {
  const rest = pace();
  const total = { files: entries.filter(({ kind }) => kind === "file").length, bytes: 0 };
  for (const { size, kind } of entries) total.bytes += kind === "file" ? size : 0;
  const done = { files: 0, bytes: 0 };
  const progress = setInterval(
    () =>
      log.info(
        `Copied ${grouped(done.files)} of ${grouped(total.files)} files, ` +
          `${size(done.bytes)} of ${size(total.bytes)}.`,
      ),
    secondsBetweenLines * 1000,
  );
  try {
    for (const entry of entries) {
      const target = join(to, entry.path);
      try {
        if (entry.kind === "folder") mkdirSync(target, { recursive: true, mode: 0o700 });
        else if (entry.kind === "link") copyLink(join(from, entry.path), target, entry);
        else await copyOne(join(from, entry.path), target, entry);
      } catch (error) {
        if (!vanished(join(from, entry.path), error)) throw error;
      }
      if (entry.kind === "file") {
        done.files += 1;
        done.bytes += entry.size;
      }
      await rest();
    }
  } finally {
    clearInterval(progress);
  }
}

async function copyOne(source: string, target: string, entry: SourceEntry): Promise<void> {
  const how = constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE;
  if (entry.sparse) await copyWithHoles(source, target);
  else if (entry.size > large) await copyFile(source, target, how);
  else copyFileSync(source, target, how);
  keepOwner(target, entry);
  // A program that acts as its owner must not become one that acts as this user.
  if (entry.mode & 0o7000 || entry.sparse) chmodSync(target, entry.mode & 0o777);
  utimesSync(target, entry.mtimeMs / 1000, entry.mtimeMs / 1000);
}

/** Node writes the holes of a sparse file as zeros: 200 MB of nothing become 200 MB on the disk. */
async function copyWithHoles(source: string, target: string): Promise<void> {
  const args = ["--reflink=auto", "--sparse=auto", "--no-dereference", "--", source, target];
  const env = { PATH: process.env.PATH ?? "/usr/bin:/bin", LC_ALL: "C" };
  await executeOrThrow({ program: "cp", args }, { env, deadline: 3600 });
}

function copyLink(source: string, target: string, entry: SourceEntry): void {
  symlinkSync(readlinkSync(source), target);
  keepOwner(target, entry);
  lutimesSync(target, entry.mtimeMs / 1000, entry.mtimeMs / 1000);
}

/** Root keeps owners, as `cp -a` does; for anybody else a copy is their own. */
function keepOwner(target: string, { uid, gid }: SourceEntry): void {
  if (process.getuid?.() === 0 && (uid !== 0 || gid !== process.getgid?.()))
    lchownSync(target, uid, gid);
}

/** Gives folders their modes and times, which writing into them would have spoilt. */
export function finishFolders({ to, entries }: Pick<Copy, "to" | "entries">): void {
  for (const entry of entries.toReversed()) {
    if (entry.kind !== "folder") continue;
    const target = join(to, entry.path);
    keepOwner(target, entry);
    chmodSync(target, entry.mode & 0o7777);
    utimesSync(target, entry.mtimeMs / 1000, entry.mtimeMs / 1000);
  }
}

/** The entries of the source that are not what they were when they were listed. */
export async function changed(source: string, entries: readonly SourceEntry[]): Promise<string[]> {
  const rest = pace();
  const found: string[] = [];
  for (const { path, size, mtimeMs, ctimeMs } of entries) {
    const now = lstatSync(join(source, path), { throwIfNoEntry: false });
    if (now?.size !== size || now.mtimeMs !== mtimeMs || now.ctimeMs !== ctimeMs) found.push(path);
    await rest();
  }
  return found;
}

/** Gone, or something else by now, in the source; a fault of the target is another matter. */
function vanished(source: string, error: unknown): boolean {
  if (codeOf(error) !== "ENOENT" && codeOf(error) !== "EINVAL") return false;
  const now = lstatSync(source, { throwIfNoEntry: false });
  return now === undefined || codeOf(error) === "EINVAL";
}
