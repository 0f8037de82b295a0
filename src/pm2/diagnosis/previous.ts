import { createHash } from "node:crypto";
import { lstat } from "node:fs/promises";
import { join } from "node:path";
import { privateFolder, readIfThere, removeLeftovers, writeWhole } from "../../whole-file.js";
import type { Home } from "../daemon/home.js";

/** What the next run needs to tell what is new. One file for each selection, in the PM2 home. */
export interface Remembered {
  readonly version: 1;
  /** ms since the epoch */
  readonly at: number;
  readonly processes: readonly RememberedProcess[];
  /** Their keys */
  readonly findings: readonly string[];
}

export interface RememberedProcess {
  readonly id: number;
  readonly name: string;
  readonly namespace: string;
  readonly restarts: number;
  /** Where it listened when it last listened anywhere */
  readonly ports: readonly number[];
}

/** @param selection the words that select, in any order of their own */
export function stateFile(home: Home, selection: readonly (readonly string[])[]): string {
  const hash = createHash("sha256").update(JSON.stringify(selection)).digest("hex").slice(0, 12);
  return join(home.actions, `diagnostics-${hash}.json`);
}

/** The last run's state; nothing where there was none, or it cannot be read or understood. */
export async function remembered(file: string): Promise<Remembered | undefined> {
  try {
    const state = JSON.parse((await readIfThere(file)) ?? "null") as Remembered | null;
    const usable =
      state?.version === 1 && Array.isArray(state.processes) && Array.isArray(state.findings);
    return usable ? state : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Writes the state for the next run. A home that is not there is not made.
 * @throws whatever the file system says; the caller goes on without
 */
export async function remember(home: Home, file: string, state: Remembered): Promise<void> {
  await lstat(home.path);
  await privateFolder(home.actions);
  await removeLeftovers(file);
  await writeWhole(file, `${JSON.stringify(state)}\n`);
}
