import { prefix } from "../backup/backups.js";
import { stampOf } from "../server/stamp.js";
import { encryptedEnding } from "./encryption.js";

/** A copy of a backup, by its name in a bucket. */
export interface Copy {
  readonly name: string;
  /** The backup's own name */
  readonly backup: string;
  readonly stamp: string;
}

/** Copies of a database's backups, the oldest first. One whose time is yet to come counts for no order. */
export function copiesIn(names: readonly string[], database: string): Copy[] {
  const start = prefix(database);
  const latest = stampOf(new Date(Date.now() + 1000));
  return names
    .flatMap((name) => {
      const [, stamp = ""] = /^(\d{14})\.dump(?:\.age)?$/.exec(name.slice(start.length)) ?? [];
      if (!name.startsWith(start) || stamp === "" || stamp > latest) return [];
      const backup = name.endsWith(encryptedEnding) ? name.slice(0, -encryptedEnding.length) : name;
      return [{ name, backup, stamp }];
    })
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}
