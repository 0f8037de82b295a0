import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { pipeline } from "node:stream/promises";

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

async function fileChecksum(path: string): Promise<{ bytes: number; sha256: string }> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(path), hash);
  return { bytes: (await stat(path)).size, sha256: hash.digest("hex") };
}
