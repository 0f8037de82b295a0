import { Readable } from "node:stream";
import { prefix } from "../backup/backups.js";
import { type MarkFile, markName } from "../backup/folder-mark.js";
import { stampOf } from "../server/stamp.js";
import { encryptedEnding } from "./encryption/content.js";
import type { CopyPlace } from "./place.js";

/** A copy of a backup, by its name in a place. */
export interface Copy {
  readonly name: string;
  /** The backup's own name */
  readonly backup: string;
  readonly stamp: string;
}

/** The name of the backup that a copy is of. */
export const backupOf = (copy: string) =>
  copy.slice(0, copy.length - (encryptedEnding(copy) ?? "").length);

/** What lies beside a copy is encrypted as it is. */
export const besideCopy = (copy: string, ending: string) =>
  backupOf(copy) + ending + (encryptedEnding(copy) ?? "");

/** Of which server a database's copies in a bucket are; it is not encrypted. */
export function markAt(place: CopyPlace, database: string): MarkFile {
  const name = markName(database);
  const bytes = (text: string) => new TextEncoder().encode(text);
  return {
    name: place.url(name),
    folder: place.url(""),
    read: () => place.readIfThere(name),
    create: (text) => place.create(name, bytes(text)),
    replace: async (text) => {
      await place.put(name, Readable.from([bytes(text)]), text.length);
    },
  };
}

/** Copies of a database's backups, the oldest first. One whose time is yet to come counts for no order. */
export function copiesIn(names: readonly string[], database: string): Copy[] {
  const start = prefix(database);
  const latest = stampOf(new Date(Date.now() + 1000));
  return names
    .flatMap((name) => {
      const [, stamp = ""] = /^(\d{14})\.dump$/.exec(backupOf(name).slice(start.length)) ?? [];
      if (!name.startsWith(start) || stamp === "" || stamp > latest) return [];
      return [{ name, backup: backupOf(name), stamp }];
    })
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}
