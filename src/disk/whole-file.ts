import { randomBytes } from "node:crypto";
import { constants } from "node:fs";
import {
  type FileHandle,
  link,
  mkdir,
  open,
  readdir,
  readlink,
  realpath,
  rename,
  rm,
  stat,
  unlink,
} from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { codeOf, StepFailure } from "../errors.js";

/**
 * Writes a file that is whole at every moment: beside it, flushed, renamed over it. Whoever reads
 * sees the old content or the new one, also after a SIGKILL or a power cut. A symbolic link stays one: what
 * it leads to is written, beside itself.
 */
export async function writeWhole(
  given: string,
  content: string,
  mode = 0o600,
  owner?: { readonly uid: number; readonly gid: number },
): Promise<void> {
  const path = await resolveLink(given);
  // Short: a file's name has 255 bytes, and names of databases can take most of them.
  const beside = `${path}.${randomBytes(4).toString("hex")}.new`;
  try {
    const handle = await open(beside, "wx", 0o600);
    try {
      await handle.writeFile(content);
      if (owner !== undefined) await handle.chown(owner.uid, owner.gid);
      if (mode !== 0o600) await handle.chmod(mode);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    // The system says which file it could not open, but not which one it could not fill.
    if (codeOf(error) !== "ENOSPC") throw error;
    throw new StepFailure(
      `There is no space left for ${path}, which stays as it was. Free some on that disk.`,
    );
  }
  await flushFolder(dirname(path));
}

/**
 * Where a file really lies: somebody may have put it on another disk, and a rename would replace the link.
 * @throws StepFailure for a link that leads nowhere, as to a disk that is not mounted
 */
export async function resolveLink(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if (codeOf(error) !== "ENOENT") throw error;
  }
  const target = await readlink(path).catch(() => undefined);
  if (target === undefined) return path;
  throw new StepFailure(
    `${path} is a link to ${target}, which is not there. Mount that disk, or make the link lead somewhere; it was left as it is.`,
  );
}

/**
 * Writes a file only where there is none yet, whole from its first moment. Of several that try at once, one wins.
 * @returns whether this was the one
 */
export async function writeNewWhole(path: string, content: string): Promise<boolean> {
  const beside = `${path}.${randomBytes(4).toString("hex")}.new`;
  try {
    await writeWhole(beside, content);
    await link(beside, path);
  } catch (error) {
    if (codeOf(error) !== "EEXIST") throw error;
    return false;
  } finally {
    await rm(beside, { force: true });
  }
  await flushFolder(dirname(path));
  return true;
}

/** Removes a file so that it stays removed; a file that is not there is fine. */
export async function removeWhole(path: string): Promise<void> {
  try {
    await unlink(path);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return;
    throw error;
  }
  await flushFolder(dirname(path));
}

/** A folder that only its owner may enter: for files that can hold secrets. */
export async function privateFolder(path: string): Promise<string> {
  await makeFolder(path, 0o700);
  return path;
}

/**
 * Makes a folder with all above it. Not by mkdir's own `recursive`: where a file system says of a
 * folder that can't be made that it is not there (/proc does), that tries for ever.
 */
export async function makeFolder(path: string, mode = 0o777): Promise<void> {
  const made = await mkdir(path, { mode }).then(
    () => undefined,
    (error: unknown) => error,
  );
  if (made === undefined || codeOf(made) === "EEXIST") return;
  if (codeOf(made) !== "ENOENT" || dirname(path) === path) throw made;
  await makeFolder(dirname(path), mode);
  await mkdir(path, { mode }).catch((error: unknown) => {
    if (codeOf(error) !== "EEXIST") throw error;
  });
}

/** Removes what a killed `writeWhole` of these files left beside them. Each folder is read once. */
export async function removeTemporaryFiles(...files: readonly string[]): Promise<void> {
  const folders = new Map<string, readonly string[]>();
  for (const given of files) {
    const path = await resolveLink(given).catch(() => given);
    const folder = dirname(path);
    const names = folders.get(folder) ?? (await readdir(folder).catch(() => []));
    folders.set(folder, names);
    await removeTemporaries(path, names);
  }
}

async function removeTemporaries(path: string, names: readonly string[]): Promise<void> {
  for (const name of names)
    if (
      name.startsWith(`${basename(path)}.`) &&
      /^\.(?:[0-9a-f]{8}|[0-9a-f-]{36})\.new$/.test(name.slice(basename(path).length))
    )
      await rm(join(dirname(path), name), { force: true });
}

/**
 * The text of a file, or nothing where there is none.
 * @throws Error if it is something else, such as a pipe: opening one would wait for its writer
 */
export async function readIfThere(path: string): Promise<string | undefined> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    if (!(await handle.stat()).isFile()) throw new Error(`${path} is no plain file`);
    return await handle.readFile("utf8");
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined;
    throw error;
  } finally {
    await handle?.close();
  }
}

export async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/**
 * Whether the folder that a record names is still there, and is not this one. One that may not be
 * looked into is there, and another user's.
 */
export async function isAnotherFolder(recorded: string, own: string): Promise<boolean> {
  const real = await realpath(recorded).catch((error: unknown) =>
    ["ENOENT", "ENOTDIR"].includes(codeOf(error) ?? "") ? undefined : recorded,
  );
  return real !== undefined && real !== (await realpath(own).catch(() => own));
}

/** A rename is only on disk when its folder is. */
export async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
