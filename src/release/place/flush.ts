import { executeOrThrow } from "../../exec.js";

/**
 * Brings everything of a folder's file system to the disk: one call (about 1 s for 50,000 files)
 * where flushing each file by itself takes a minute.
 */
export async function flushFileSystem(folder: string): Promise<void> {
  const env = { PATH: process.env.PATH ?? "/usr/bin:/bin" };
  await executeOrThrow(
    { program: "sync", args: ["--file-system", folder] },
    { env, deadline: 1800 },
  );
}
