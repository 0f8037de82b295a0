import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { isThere } from "../../disk/whole-file.js";
import { messageOf, StepFailure } from "../../errors.js";
import type { Log } from "../../log.js";
import { size } from "../../text/amounts.js";
import {
  backupsIn,
  companions,
  madeBeside,
  prefix,
  stampIn,
  whyNotNeeded,
  whySpared,
} from "../backup/backups.js";
import { compareChecksum } from "../backup/checksum.js";
import { claimFolder } from "../backup/folder-mark.js";
import { disproofEnding, proofEnding } from "../backup/proof.js";
import { type Keep, superfluous } from "../backup/retention.js";
import { copiesIn, markAt } from "./copies.js";
import { type Encryption, encryptedEndings } from "./encryption/content.js";
import type { CopyPlace, Sum } from "./place.js";

export interface CopyOptions {
  readonly place: CopyPlace;
  /** Without one, what is copied is not encrypted. */
  readonly encryption: Encryption | undefined;
  readonly database: string;
  /** The server that the backup is of. */
  readonly origin: string;
  /** The server whose folder of copies becomes this one's. */
  readonly takeOverFrom: string | undefined;
  readonly keep: Keep;
  readonly log: Log;
}

/**
 * Copies a backup and what lies beside it into a bucket, reads it back in full, and only then removes old copies.
 * @returns where it is
 * @throws StepFailure; the backup itself stays whatever happens
 */
export async function copyBackup(backup: string, options: CopyOptions): Promise<string> {
  const { place, database, log } = options;
  await claimFolder(markAt(place, database), { ...options, dryRun: false });
  await place
    .endAbandoned(prefix(database))
    .catch((error: unknown) => log.debug(`Unfinished uploads are not known: ${messageOf(error)}`));
  const missed = await missedBackups(backup, options);
  const url = await copyOne(backup, options);
  for (const path of missed) {
    log.info(`${path} has no copy at ${place.url("")}, as one that failed then: it gets one now.`);
    await compareChecksum(path);
    await copyOne(path, options);
  }
  await pruneCopies(dirname(backup), options);
  return url;
}

/** The backup last: what has a backup's name there is whole, with all that belongs to it. */
async function copyOne(backup: string, options: CopyOptions): Promise<string> {
  for (const ending of madeBeside)
    if (await isThere(backup + ending)) await copyFile(backup + ending, options);
  const { name, bytes } = await copyFile(backup, options);
  const url = options.place.url(name);
  const how = options.encryption === undefined ? "not encrypted" : "encrypted";
  options.log.outcome(`Copied to ${url}: ${size(bytes)}, ${how}, read back in full.`);
  return url;
}

/**
 * Backups of this folder that the rule would keep there and that are not there, the oldest first. Older ones than the
 * first copy are not missed: they are from before anybody wanted copies.
 */
async function missedBackups(
  backup: string,
  { place, database, keep }: CopyOptions,
): Promise<string[]> {
  const copies = copiesIn(
    (await place.list()).map(({ name }) => name),
    database,
  );
  const [first] = copies;
  if (first === undefined) return [];
  const { existing } = await backupsIn(dirname(backup), database);
  const here = existing
    .filter((path) => path !== backup && path.endsWith(".dump"))
    .map((path) => ({ path, stamp: stampIn(path), proven: false }))
    .filter(
      ({ path, stamp }) =>
        stamp > first.stamp && !copies.some((copy) => copy.backup === basename(path)),
    );
  const newest = { path: undefined, stamp: stampIn(backup), proven: false };
  const there = copies.map(({ stamp }) => ({ path: undefined, stamp, proven: false }));
  const all = [...there, ...here, newest].sort((one, other) => (one.stamp < other.stamp ? -1 : 1));
  const { removable } = superfluous(all, keep);
  return here.filter((one) => !removable.includes(one)).map(({ path }) => path);
}

async function copyFile(path: string, { place, encryption }: CopyOptions) {
  const file = createReadStream(path);
  const content = encryption === undefined ? file : await encryption.of(file);
  const name = basename(path) + (encryption?.ending ?? "");
  const sent = await place.put(name, content, (await stat(path)).size);
  const back = await sumOf(place.read(name));
  if (back.sha256 !== sent.sha256)
    throw new StepFailure(
      `${place.url(name)} is not what was sent: ${back.bytes} bytes came back of ${sent.bytes}, with another SHA-256. The backup itself is whole.`,
    );
  return { name, bytes: sent.bytes };
}

async function sumOf(content: AsyncIterable<Uint8Array>): Promise<Sum> {
  const hash = createHash("sha256");
  let bytes = 0;
  for await (const chunk of content) {
    hash.update(chunk);
    bytes += chunk.length;
  }
  return { bytes, sha256: hash.digest("hex") };
}

/** Never the last one that a drill has proven, there or here. No version of an object is removed, and no lock passed by. */
async function pruneCopies(
  directory: string,
  { place, database, keep, log }: CopyOptions,
): Promise<void> {
  const objects = (await place.list()).map(({ name }) => name);
  const copies = copiesIn(objects, database);
  const known = copies.map(async (copy) => ({
    ...copy,
    proven:
      !objects.includes(copy.backup + disproofEnding) &&
      (objects.includes(copy.backup + proofEnding) ||
        (await isThere(join(directory, copy.backup + proofEnding)))),
  }));
  const { removable, spared } = superfluous(await Promise.all(known), keep);
  if (spared !== undefined) log.info(whySpared(place.url(spared.name)));
  for (const { name, backup } of removable) {
    const beside = companions.flatMap((ending) =>
      ["", ...encryptedEndings].map((last) => ending + last),
    );
    const objectsOf = beside
      .map((ending) => backup + ending)
      .filter((one) => objects.includes(one));
    try {
      // The backup last: as long as it is there, a later run finds what a killed one has not removed.
      for (const object of [...objectsOf, name]) await place.remove(object);
      log.info(`Removed the copy ${place.url(name)}: ${whyNotNeeded(keep)}.`);
    } catch (error) {
      log.warning(`An old copy could not be removed, and stays: ${messageOf(error)}`);
    }
  }
}
