import { removeWhole, writeWhole } from "../../disk/whole-file.js";
import { StepFailure } from "../../errors.js";
import { Damaged } from "../dump/archive.js";

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

/** The same of a copy that was found wrong, which may be proven yet by the backup beside the database. */
export const disproofEnding = ".disproven.json";

/** What lies there, or what came of it, is not what was backed up. */
export class NotAsBackedUp extends StepFailure {}

/**
 * Runs a look at a backup: where that finds it wrong, it is proven no more.
 * @param disprove takes its proof away, wherever that lies
 */
export async function disproving<T>(
  disprove: () => Promise<void>,
  body: () => Promise<T>,
): Promise<T> {
  try {
    return await body();
  } catch (error) {
    if (error instanceof NotAsBackedUp || error instanceof Damaged)
      await disprove().catch(() => {});
    throw error;
  }
}

/** Takes the proof beside a backup on this machine away. */
export const removeProof = (backup: string) => removeWhole(backup + proofEnding);
