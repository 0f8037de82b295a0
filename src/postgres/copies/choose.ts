import { text } from "node:stream/consumers";
import { readStored } from "../../disk/stored.js";
import { UsageError } from "../../errors.js";
import type { Log } from "../../log.js";
import { readMark, whoseNewest } from "../backup/folder-mark.js";
import { serverRecord, serverRecordEnding } from "../backup/server-record.js";
import { backupOf, besideCopy, copiesIn, markAt } from "./copies.js";
import type { Content } from "./encryption/content.js";
import type { Decryption } from "./encryption/decryption.js";
import type { CopyPlace, StoredObject } from "./place.js";

/** A copy that was chosen, and what else is in its folder. */
export interface Chosen extends StoredObject {
  readonly names: readonly string[];
  /** The content of an object of the folder, decrypted where it is encrypted */
  open(name: string): Promise<Content>;
}

export interface Wish {
  readonly url: string;
  /** The copy's name, or `latest` */
  readonly last: string;
  readonly database: string;
  readonly decryption: Decryption;
  readonly log: Log;
}

/** @throws UsageError where there is no such copy, it cannot be read with this identity, or `latest` can be several */
export async function chooseCopy(place: CopyPlace, wish: Wish): Promise<Chosen> {
  const { url, last, database, decryption, log } = wish;
  const objects = await place.list();
  const names = objects.map(({ name }) => name);
  const copies = copiesIn(names, database).map(({ name }) => name);
  const name = last === "latest" ? copies.at(-1) : last;
  const found = objects.find((one) => one.name === name);
  if (found === undefined)
    throw new UsageError(
      `Input "dump" is "${url}": ${last === "latest" ? `no copy of a backup of ${database}` : "no such object"} is there. What is: ${
        names
          .filter((one) => backupOf(one).endsWith(".dump"))
          .slice(-10)
          .join(", ") || "no backup"
      }.`,
    );
  decryption.refuseUnreadable(found.name, place.url(found.name));
  const open = (object: string) =>
    decryption.contentOf(place.read(object), object, place.url(object));
  const chosen = { ...found, names, open };
  if (last === "latest") {
    const about = { name: place.url(found.name), origin: await originOfCopy(chosen, found.name) };
    const mark = await readMark(markAt(place, database));
    const whose = await whoseNewest(about, mark, async () => {
      const origins: (string | undefined)[] = [];
      for (const copy of copies) origins.push(await originOfCopy(chosen, copy));
      return origins;
    });
    log.info(`The newest copy is ${about.name}, ${whose}.`);
  }
  return chosen;
}

/** @returns nothing where its record is missing, is of an older version, or cannot be read with this identity */
async function originOfCopy({ names, open }: Chosen, copy: string): Promise<string | undefined> {
  const record = besideCopy(copy, serverRecordEnding);
  if (!names.includes(record)) return undefined;
  try {
    return readStored(await text(await open(record)), serverRecord, record).origin;
  } catch {
    return undefined;
  }
}
