import { createHash, randomUUID } from "node:crypto";
import { stat } from "node:fs/promises";
import { join } from "node:path";
import * as v from "valibot";
import { readStoredIfWhole } from "../../../disk/stored.js";
import {
  privateFolder,
  readIfThere,
  removeTemporaryFiles,
  writeWhole,
} from "../../../disk/whole-file.js";
import { withFileLock } from "../../../recovery/file-lock.js";
import { lockTimeout } from "../../state.js";

const stored = v.looseObject({
  version: v.literal(1),
  id: v.string(),
  machine: v.string(),
  /** Its own, when it was written */
  path: v.string(),
});

type Mark = v.InferOutput<typeof stored>;

/**
 * What tells a PM2 home from any other, by whatever path or name it comes: it lies in the home itself, so one that is
 * moved keeps it. What came with a copy of another home, or with the image of another machine, is made anew.
 * @param history the folder of the steps' records in that home
 */
export async function markOf(history: string): Promise<string> {
  const path = join(await privateFolder(history), "home.json");
  const machine = await machineHere();
  const known = await markAt(path, machine);
  if (known?.path === path) return known.id;
  // Of two first runs at once, the second finds what the first has made.
  return withFileLock(join(history, ".home.lock"), lockTimeout, async () => {
    const id = (await markAt(path, machine))?.id ?? randomUUID();
    const mark: Mark = { version: 1, id, machine, path };
    await removeTemporaryFiles(path);
    await writeWhole(path, JSON.stringify(mark));
    return id;
  });
}

/** What lies there, unless it came with a copy. */
async function markAt(path: string, machine: string): Promise<Mark | undefined> {
  const known = await readStoredIfWhole(path, stored);
  return known?.machine === machine && !(await isCopy(known, path)) ? known : undefined;
}

/** Whether what it was copied from is still there; the same file may have several paths. */
async function isCopy(known: Mark, path: string): Promise<boolean> {
  if (known.path === path) return false;
  if ((await readStoredIfWhole(known.path, stored))?.id !== known.id) return false;
  const [one, other] = [await stat(known.path), await stat(path)];
  return one.ino !== other.ino || one.dev !== other.dev;
}

/** Hashed, as machine-id(5) asks; empty where there is none, as in many containers. */
async function machineHere(): Promise<string> {
  const id = (await readIfThere("/etc/machine-id").catch(() => undefined))?.trim() ?? "";
  return id === "" ? "" : createHash("sha256").update(`pm2-actions ${id}`).digest("hex");
}
