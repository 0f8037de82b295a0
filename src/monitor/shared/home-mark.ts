import { createHash, randomUUID } from "node:crypto";
import { stat } from "node:fs/promises";
import { join } from "node:path";
import * as v from "valibot";
import { readStoredIfWhole } from "../../stored.js";
import {
  isThere,
  privateFolder,
  readIfThere,
  removeWhole,
  writeNewWhole,
  writeWhole,
} from "../../whole-file.js";

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
  for (;;) {
    const known = await readStoredIfWhole(path, stored);
    if (known?.machine === machine && !(await isCopy(known, path))) {
      if (known.path !== path) await writeWhole(path, JSON.stringify({ ...known, path }));
      return known.id;
    }
    if (await isThere(path)) await removeWhole(path);
    const mark: Mark = { version: 1, id: randomUUID(), machine, path };
    await writeNewWhole(path, JSON.stringify(mark));
  }
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
