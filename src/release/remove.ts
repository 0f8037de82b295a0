import { randomUUID } from "node:crypto";
import { chmod, mkdir, readdir, rename, rmdir } from "node:fs/promises";
import { join } from "node:path";
import { flushFolder, removeTemporaryFiles as removeNew } from "../disk/whole-file.js";
import { execute, executeOrThrow } from "../exec.js";
import type { Log } from "../log.js";
import { claimFile, removingFolder } from "./claim.js";
import { isPartialName, manifestName, readManifest } from "./releases.js";

/**
 * Removes a folder of the releases directory: out of sight first, in one step, then from the disk.
 * Links in it are removed, never followed; other file systems mounted in it stay.
 */
export async function removeFolder(releasesDirectory: string, name: string): Promise<void> {
  const removing = removingFolder(releasesDirectory);
  await mkdir(removing, { recursive: true, mode: 0o700 });
  const folder = join(releasesDirectory, name);
  await chmod(folder, 0o700); // A folder that may not be written cannot be moved either.
  await rename(folder, join(removing, `${name}.${randomUUID()}`));
  await flushFolder(releasesDirectory);
  await emptyRemoving(releasesDirectory);
}

/**
 * Removes what killed runs left: half copies and half removals. The caller holds the namespace's
 * lock: without it, a `.partial` may be the work of a run that lives.
 */
export async function removeUnfinishedReleases(
  releasesDirectory: string,
  namespace: string,
  log: Log,
): Promise<void> {
  const names = await readdir(releasesDirectory);
  for (const name of names.filter(isPartialName)) {
    const folder = join(releasesDirectory, name);
    if ((await readManifest(folder))?.namespace === namespace) {
      await removeFolder(releasesDirectory, name);
      log.info(`Removed ${name}, which a killed run left behind.`);
    } else {
      // Killed before its manifest was whole: nothing else is in it then. Anything more is not ours.
      await removeNew(join(folder, manifestName));
      await rmdir(folder).catch(() => {});
    }
  }
  await removeNew(claimFile(releasesDirectory));
  if (names.includes(".removing")) await emptyRemoving(releasesDirectory);
}

async function emptyRemoving(releasesDirectory: string): Promise<void> {
  const removing = removingFolder(releasesDirectory);
  const names = await readdir(removing);
  if (names.length === 0) return;
  const folders = names.map((name) => join(removing, name));
  const env = { PATH: process.env.PATH ?? "/usr/bin:/bin", LC_ALL: "C" };
  const remove = {
    program: "rm",
    args: ["--recursive", "--force", "--one-file-system", "--", ...folders],
  };
  const first = await execute(remove, { env, deadline: 1800 });
  if (first.exitCode === 0) return;
  // As a plain user: what is in a folder without write permission cannot be removed.
  await execute(
    { program: "chmod", args: ["--recursive", "u+rwX", "--", ...folders] },
    { env, deadline: 1800 },
  );
  await executeOrThrow(remove, { env, deadline: 1800 });
}
