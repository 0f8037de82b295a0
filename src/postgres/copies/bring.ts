import { createWriteStream } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { UsageError } from "../../errors.js";
import type { Log } from "../../log.js";
import { ownFolder } from "../../own-folder.js";
import { size } from "../../text/amounts.js";
import { privateFolder } from "../../whole-file.js";
import { disproving } from "../backup/proof.js";
import { serverRecordEnding } from "../backup/server-record.js";
import { refuseFullDisk } from "../server/disk.js";
import { Bucket, type BucketAccess, bucketPlace } from "./bucket.js";
import { type Chosen, chooseCopy } from "./choose.js";
import { backupOf, besideCopy } from "./copies.js";
import { identitiesIn } from "./encryption.js";
import { noteDisproof, noteProven } from "./proven.js";

export interface BringOptions {
  /** `s3://bucket/folder/<name>`, or `…/latest` for the newest of the database */
  readonly url: string;
  readonly database: string;
  /** Lines of an identity file of age. */
  readonly identity: string | undefined;
  readonly access: BucketAccess;
  /** A private folder for what is brought. */
  readonly folder: string;
  readonly log: Log;
}

export interface Brought {
  readonly path: string;
  /** Its address in the bucket */
  readonly name: string;
  /** Notes beside the copy that a drill has proven it, where one has. */
  noteProof(): Promise<void>;
  /** Takes that away again, and notes that it was found wrong. */
  disprove(): Promise<void>;
  /** Removes what was brought. */
  remove(): void;
}

/** Brings a copy onto this machine, decrypted, with what lies beside it. */
export async function bringCopy(options: BringOptions): Promise<Brought> {
  const { url, log, identity } = options;
  const place = bucketPlace(url);
  const [, last = ""] = /([^/]+)$/.exec(place?.folder ?? "") ?? [];
  if (place === undefined || last === "")
    throw new UsageError(
      `Input "dump" is "${url}": allowed is s3://bucket/folder/<a copy's name>, or s3://bucket/folder/latest.`,
    );
  const folder = place.folder.slice(0, -last.length).replace(/\/$/, "");
  const bucket = new Bucket({ ...place, folder }, options.access);
  const chosen = await chooseCopy(bucket, {
    ...options,
    last,
    identities: identitiesIn(identity ?? ""),
  });
  const { path: own, remove } = ownFolder(options.folder);
  await privateFolder(options.folder);
  await privateFolder(own);
  const backup = backupOf(chosen.name);
  const path = join(own, backup);
  const disprove = () => noteDisproof(bucket, backup, log);
  try {
    await refuseFullDisk(own, chosen.bytes, "the copy that is brought here");
    await disproving(disprove, () => bringAll(chosen, path, log));
  } catch (error) {
    remove();
    throw error;
  }
  log.info(`Brought ${bucket.url(chosen.name)} here: ${size(chosen.bytes)}.`);
  const noteProof = () => noteProven(bucket, path, log);
  return { path, name: bucket.url(chosen.name), noteProof, disprove, remove };
}

async function bringAll(chosen: Chosen, path: string, log: Log): Promise<void> {
  for (const ending of [".sha256", serverRecordEnding]) {
    const beside = besideCopy(chosen.name, ending);
    if (chosen.names.includes(beside)) await bring(chosen, beside, path + ending);
  }
  await log.phase("bring", () => bring(chosen, chosen.name, path));
}

async function bring({ open }: Chosen, name: string, path: string): Promise<void> {
  await pipeline(await open(name), createWriteStream(path, { flags: "wx", mode: 0o600 }));
}
