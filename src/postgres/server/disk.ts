import { statfs } from "node:fs/promises";
import { UsageError } from "../../errors.js";
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
