import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { Readable } from "node:stream";
import { isThere } from "../../disk/whole-file.js";
import { messageOf } from "../../errors.js";
import type { Log } from "../../log.js";
import { disproofEnding, proofEnding } from "../backup/proof.js";
import type { CopyPlace } from "./place.js";

/** What a drill found of a copy, noted beside it; neither is encrypted. */

/** @param path where the copy was brought to, and the drill may have left its proof */
export async function noteProven(place: CopyPlace, path: string, log: Log): Promise<void> {
  if (!(await isThere(path + proofEnding))) return;
  const backup = basename(path);
  const content = await readFile(path + proofEnding);
  try {
    await put(place, backup + proofEnding, content);
    await place.remove(backup + disproofEnding);
  } catch (error) {
    log.warning(`Could not note beside the copy that it is proven: ${messageOf(error)}`);
  }
}

/** A later backup must not keep it for the last one that is proven. */
export async function noteDisproof(place: CopyPlace, backup: string, log: Log): Promise<void> {
  const content = `${JSON.stringify({ version: 1, disproven: new Date().toISOString() })}\n`;
  try {
    await put(place, backup + disproofEnding, Buffer.from(content));
    await place.remove(backup + proofEnding);
    log.info(`${place.url(backup)} is noted as disproven, and no longer counts as proven.`);
  } catch (error) {
    log.warning(`Could not note beside the copy that it is disproven: ${messageOf(error)}`);
  }
}

async function put(place: CopyPlace, name: string, content: Buffer): Promise<void> {
  await place.put(name, Readable.from([content]), content.length);
}
