import { access, constants, stat, statfs } from "node:fs/promises";
import { dirname } from "node:path";
import { messageOf, UsageError } from "../../errors.js";
import { size } from "../../text/amounts.js";

/** Bytes that may still be written where this path is; undefined where that cannot be known. */
export async function freeBytes(path: string): Promise<number | undefined> {
  return statfs(path).then(
    ({ bavail, bsize }) => bavail * bsize,
    () => undefined,
  );
}

/** @throws UsageError when what is needed there is more than what is free */
export async function refuseFullDisk(path: string, needed: number, why: string): Promise<void> {
  const free = await freeBytes(path);
  if (free === undefined || free >= needed) return;
  throw new UsageError(
    `${path} has ${size(free)} free, and ${why} needs about ${size(needed)}. Nothing was touched.`,
  );
}

/**
 * What making a folder and writing into it would find out, found out without doing it.
 * @returns the folder itself, or the one above it in which it would be made
 * @throws UsageError when this user may not
 */
export async function refuseUnwritable(folder: string): Promise<string> {
  const found = await stat(folder).catch(() => undefined);
  if (found === undefined && dirname(folder) !== folder) return refuseUnwritable(dirname(folder));
  if (found !== undefined && !found.isDirectory())
    throw new UsageError(`${folder} is no folder. Nothing was touched.`);
  await access(folder, constants.W_OK | constants.X_OK).catch((error: unknown) => {
    throw new UsageError(
      `This user may not write into ${folder}: ${messageOf(error)}. Nothing was touched. Give it to the runner's user.`,
    );
  });
  return folder;
}
