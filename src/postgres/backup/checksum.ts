import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { isThere, readIfThere } from "../../disk/whole-file.js";
import type { Log } from "../../log.js";
import { disproving, NotAsBackedUp, removeProof } from "./proof.js";

/** What is behind a backup's name in that of its checksum. */
export const checksumEnding = ".sha256";

export interface Checksum {
  readonly bytes: number;
  /** Of the file; for a directory, of the lines that `listing` holds. */
  readonly sha256: string;
  /** Lines for `sha256sum --check`, run in the folder that holds the archive. */
  readonly listing: string;
}

/**
 * Size and SHA-256 of an archive, a file or a directory of files.
 * @param base the name that the listing gives it
 */
export async function checksumOf(path: string, base = basename(path)): Promise<Checksum> {
  if (!(await stat(path)).isDirectory()) {
    const { bytes, sha256 } = await fileChecksum(path);
    return { bytes, sha256, listing: `${sha256}  ${base}\n` };
  }
  let bytes = 0;
  let listing = "";
  for (const file of (await readdir(path)).sort()) {
    const one = await fileChecksum(join(path, file));
    bytes += one.bytes;
    listing += `${one.sha256}  ${base}/${file}\n`;
  }
  return { bytes, sha256: createHash("sha256").update(listing).digest("hex"), listing };
}

/** Before anything is done with a dump: whether it is the one beside which its sums were written, if any were. */
export async function refuseChanged(path: string, log: Log): Promise<void> {
  if (!(await isThere(path + checksumEnding))) return;
  await disproving(
    () => removeProof(path),
    () => log.phase("checksum", () => compareChecksum(path)),
  );
  log.info(`${path} has the checksum of when it was made.`);
}

/**
 * Compares a backup with the sums that were written beside it when it was made.
 * @returns whether there were any to compare with, and its sum of now
 * @throws NotAsBackedUp when it has changed since
 */
export async function compareChecksum(
  path: string,
): Promise<{ readonly compared: boolean; readonly sha256: string }> {
  const { sha256, listing } = await checksumOf(path);
  const recorded = await readIfThere(path + checksumEnding);
  if (recorded === undefined) return { compared: false, sha256 };
  // It may have been given another name since; its files' order is that of their names.
  const sums = (text: string) => text.match(/^[0-9a-f]{64}/gm)?.join();
  if (sums(recorded) === sums(listing)) return { compared: true, sha256 };
  throw new NotAsBackedUp(
    `${path} is not what was backed up: its SHA-256 is ${sha256}, and that in ${path}.sha256 is another. Its disk may be failing, or somebody changed it. Where it is right all the same, move ${path}.sha256 away.`,
  );
}

async function fileChecksum(path: string): Promise<{ bytes: number; sha256: string }> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(path), hash);
  return { bytes: (await stat(path)).size, sha256: hash.digest("hex") };
}
