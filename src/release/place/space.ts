import { constants } from "node:fs";
import { copyFile, rm, statfs } from "node:fs/promises";
import { join } from "node:path";
import { grouped, size } from "../../text/amounts.js";
import type { SourceEntry } from "./survey.js";

/** Left free, so that a release does not take the last block of a server's disk. */
const reserve = 16 * 1024 * 1024;

/**
 * What stands against copying the entries to a folder's file system; nothing where there is room.
 * A file system that shares blocks needs next to none: that is tried out, where it matters.
 */
export async function tooLittleSpace(
  source: string,
  entries: readonly SourceEntry[],
  folder: string,
): Promise<string | undefined> {
  const { bavail, bsize, files, ffree } = await statfs(folder);
  const needed = entries.reduce((sum, { onDisk }) => sum + onDisk, 0);
  const free = bavail * bsize;
  if (files > 0 && ffree < entries.length)
    return (
      `releases-directory: the file system of ${JSON.stringify(folder)} has ${grouped(ffree)} free inodes, ` +
      `the release needs ${grouped(entries.length)}. Remove small files there, or exclude some.`
    );
  if (free >= needed + reserve) return undefined;
  if (await sharesBlocks(source, entries, folder)) return undefined;
  return (
    `releases-directory: the file system of ${JSON.stringify(folder)} has ${size(free)} free, ` +
    `the release needs ${size(needed)}, and ${size(reserve)} stay in reserve. ` +
    "Free space there, lower keep-releases, or exclude more."
  );
}

async function sharesBlocks(
  source: string,
  entries: readonly SourceEntry[],
  folder: string,
): Promise<boolean> {
  const sample = entries.find(({ kind, size }) => kind === "file" && size >= 4096);
  if (sample === undefined) return false;
  const trial = join(folder, ".reflink-trial");
  try {
    await copyFile(join(source, sample.path), trial, constants.COPYFILE_FICLONE_FORCE);
    return true;
  } catch {
    return false;
  } finally {
    await rm(trial, { force: true });
  }
}
