import { statfs } from "node:fs/promises";
import { UsageError } from "../../errors.js";

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
    `${path} has ${shownBytes(free)} free, and ${why} needs about ${shownBytes(needed)}. Nothing was touched.`,
  );
}

/** Bytes as a person reads them: `1.5 GB`. */
export function shownBytes(bytes: number): string {
  const units = ["B", "kB", "MB", "GB", "TB"];
  let index = 0;
  let amount = bytes;
  while (amount >= 1000 && index < units.length - 1) {
    amount /= 1000;
    index++;
  }
  return `${index === 0 ? amount : amount.toFixed(1)} ${units[index]}`;
}
