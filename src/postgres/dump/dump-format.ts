import { open, stat } from "node:fs/promises";
import { join } from "node:path";
import { isThere } from "../../disk/whole-file.js";
import { UsageError } from "../../errors.js";

export type DumpFormat = "custom" | "directory" | "plain" | "gzip";

/**
 * What a dump is, by its content: names lie.
 * @throws UsageError for everything that cannot be restored from, with the command that converts it
 */
export async function formatOf(path: string): Promise<DumpFormat> {
  const refuse = (why: string) => new UsageError(`Input "dump" is "${path}": ${why}`);
  const stats = await stat(path).catch(() => undefined);
  if (stats === undefined) throw refuse("there is no such file or directory.");
  if (stats.isDirectory()) {
    if (await isThere(join(path, "toc.dat"))) return "directory";
    throw refuse("this directory is no dump of pg_dump: it has no toc.dat.");
  }
  if (stats.size === 0) throw refuse("the file is empty.");
  const start = await firstBytes(path);
  const text = start.toString("latin1");
  if (text.startsWith("PGDMP")) return "custom";
  if (start[0] === 0x1f && start[1] === 0x8b) return "gzip";
  if (text.startsWith("\x28\xb5\x2f\xfd"))
    throw refuse(`it is compressed by zstd. Unpack it first: zstd -d "${path}" -o dump`);
  if (text.slice(257, 262) === "ustar")
    throw refuse(
      `it is a tar archive, which cannot be restored in parallel. Take a custom or a directory archive, or unpack it ` +
        `to a plain dump: pg_restore --file=dump.sql "${path}"`,
    );
  if (text.includes("-- PostgreSQL database dump")) return "plain";
  if (text.includes("-- PostgreSQL database cluster dump"))
    throw refuse(
      "pg_dumpall wrote it, for all databases of a server. Take one database with db-backup or pg_dump.",
    );
  throw refuse(
    "it is no dump of pg_dump. Allowed are custom and directory archives, plain dumps, and plain dumps in gzip.",
  );
}

async function firstBytes(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(512), 0, 512, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
