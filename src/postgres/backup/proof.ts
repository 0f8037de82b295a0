import * as v from "valibot";
import { StepFailure } from "../../errors.js";
import { readStored } from "../../stored.js";
import { readIfThere, removeWhole, writeWhole } from "../../whole-file.js";

/** That a drill has restored a backup, and what it found. */
const proof = v.looseObject({
  version: v.literal(1),
  /** ISO time */
  proven: v.string(),
  /** Of the backup, as it was then */
  sha256: v.string(),
  durationMs: v.number(),
  /** The restored database's size */
  databaseBytes: v.number(),
});

export type Proof = Readonly<v.InferOutput<typeof proof>>;

/** What stands behind a backup's name in that of its proof. */
export const proofEnding = ".proven.json";

export async function writeProof(backup: string, content: Proof): Promise<void> {
  await writeWhole(backup + proofEnding, `${JSON.stringify(content, null, 2)}\n`);
}

/**
 * @returns nothing where no drill has proven it
 * @throws UsageError when it cannot be understood
 */
export async function readProof(backup: string): Promise<Proof | undefined> {
  const path = backup + proofEnding;
  const text = await readIfThere(path);
  return text === undefined ? undefined : readStored(text, proof, path);
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
