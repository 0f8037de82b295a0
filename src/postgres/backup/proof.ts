import { StepFailure } from "../../errors.js";
import { removeWhole, writeWhole } from "../../whole-file.js";

/** That a drill has restored a backup, and what it found. */
export interface Proof {
  readonly version: 1;
  /** ISO time */
  readonly proven: string;
  /** Of the backup, as it was then */
  readonly sha256: string;
  readonly durationMs: number;
  /** The restored database's size */
  readonly databaseBytes: number;
}

/** What stands behind a backup's name in that of its proof. */
export const proofEnding = ".proven.json";

export async function writeProof(backup: string, content: Proof): Promise<void> {
  await writeWhole(backup + proofEnding, `${JSON.stringify(content, null, 2)}\n`);
}

/** What lies there, or what came of it, is not what was backed up. */
export class NotAsBackedUp extends StepFailure {}

/** Runs a look at a backup: where that finds it wrong, it is proven no more. */
export async function disproving<T>(backup: string, body: () => Promise<T>): Promise<T> {
  try {
    return await body();
  } catch (error) {
    if (error instanceof NotAsBackedUp) await removeWhole(backup + proofEnding).catch(() => {});
    throw error;
  }
}
