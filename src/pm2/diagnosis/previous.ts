import { createHash } from "node:crypto";
import { lstat } from "node:fs/promises";
import { join } from "node:path";
import * as v from "valibot";
import { readStoredIfWhole } from "../../disk/stored.js";
import { privateFolder, removeTemporaryFiles, writeWhole } from "../../disk/whole-file.js";
import type { Home } from "../daemon/home.js";

const rememberedProcess = v.object({
  id: v.number(),
  name: v.string(),
  namespace: v.string(),
  restarts: v.number(),
  /** Where it listened when it last listened anywhere */
  ports: v.pipe(v.array(v.number()), v.readonly()),
});

/** What the next run needs to tell what is new. One file for each selection, in the PM2 home. */
const rememberedRun = v.object({
  version: v.literal(1),
  /** ms since the epoch */
  at: v.number(),
  processes: v.array(rememberedProcess),
  /** Their keys */
  findings: v.array(v.string()),
});

export type Remembered = v.InferOutput<typeof rememberedRun>;
export type RememberedProcess = v.InferOutput<typeof rememberedProcess>;

/** @param selection the words that select, in any order of their own */
export function stateFile(home: Home, selection: readonly (readonly string[])[]): string {
  const hash = createHash("sha256").update(JSON.stringify(selection)).digest("hex").slice(0, 12);
  return join(home.actions, `diagnostics-${hash}.json`);
}

/** The last run's state; nothing where there was none, or it cannot be read or understood. */
export async function readRemembered(file: string): Promise<Remembered | undefined> {
  return readStoredIfWhole(file, rememberedRun);
}

/**
 * Writes the state for the next run. A home that is not there is not made.
 * @throws whatever the file system says; the caller goes on without
 */
export async function remember(home: Home, file: string, state: Remembered): Promise<void> {
  await lstat(home.path);
  await privateFolder(home.actions);
  await removeTemporaryFiles(file);
  await writeWhole(file, `${JSON.stringify(state)}\n`);
}
