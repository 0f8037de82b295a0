import { createWriteStream } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { ownFolder } from "../../disk/own-folder.js";
import { privateFolder } from "../../disk/whole-file.js";
import type { Log } from "../../log.js";
import { size } from "../../text/amounts.js";
import { madeBeside } from "../backup/backups.js";
import { disproving } from "../backup/proof.js";
import { refuseFullDisk } from "../server/disk.js";
import { type Chosen, chooseCopy } from "./choose.js";
import { backupOf, besideCopy } from "./copies.js";
import { Decryption } from "./encryption/decryption.js";
import type { PlaceAddress } from "./place.js";
import { noteDisproof, noteProven } from "./proven.js";

export interface BringOptions {
  /** As the workflow gave it */
  readonly url: string;
  /** The folder that it is in */
  readonly from: PlaceAddress;
  /** Its name there, or `latest` for the newest of the database */
  readonly last: string;
  readonly database: string;
  /** The text of an identity file of age, or of a private key of GPG. */
  readonly identity: string | undefined;
  readonly env: Readonly<NodeJS.ProcessEnv>;
  /** A private folder for what is brought. */
  readonly folder: string;
  readonly log: Log;
}

export interface Brought {
  readonly path: string;
  /** Where it lies */
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
  const { from, log, identity, env } = options;
  const { path: own, remove } = ownFolder(options.folder);
  const decryption = new Decryption(identity, env, join(own, "gnupg"));
  try {
    return await from.use(async (place) => {
      const chosen = await chooseCopy(place, { ...options, decryption });
      const backup = backupOf(chosen.name);
      const path = join(own, backup);
      await privateFolder(options.folder);
      await privateFolder(own);
      await refuseFullDisk(own, chosen.bytes, "the copy that is brought here");
      await disproving(
        () => noteDisproof(place, backup, log),
        () => bringAll(chosen, path, log),
      );
      log.info(`Brought ${place.url(chosen.name)} here: ${size(chosen.bytes)}.`);
      return {
        ...{ path, name: place.url(chosen.name), remove },
        noteProof: () => from.use((again) => noteProven(again, path, log)),
        disprove: () => from.use((again) => noteDisproof(again, backup, log)),
      };
    });
  } catch (error) {
    remove();
    throw error;
  } finally {
    await decryption.end();
  }
}

async function bringAll(chosen: Chosen, path: string, log: Log): Promise<void> {
  for (const ending of madeBeside) {
    const beside = besideCopy(chosen.name, ending);
    if (chosen.names.includes(beside)) await bring(chosen, beside, path + ending);
  }
  await log.phase("bring", () => bring(chosen, chosen.name, path));
}

async function bring({ open }: Chosen, name: string, path: string): Promise<void> {
  await pipeline(await open(name), createWriteStream(path, { flags: "wx", mode: 0o600 }));
}
