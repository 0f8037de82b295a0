import { join } from "node:path";
import * as v from "valibot";
import { readStored } from "../../disk/stored.js";
import { readIfThere, writeNewWhole, writeWhole } from "../../disk/whole-file.js";
import { StepFailure, UsageError } from "../../errors.js";
import type { Log } from "../../log.js";

/**
 * Of which server the backups of a database in a folder are. Two servers can have databases of one name: each would
 * remove the other's backups as old ones of its own, and `latest` would be whoever's came last.
 */
const folderMark = v.looseObject({
  version: v.literal(1),
  database: v.string(),
  /** As `originOf` tells it */
  origin: v.string(),
  /** ISO time */
  since: v.string(),
  /** From whom it was taken over, the first one first */
  before: v.array(v.string()),
});

export type FolderMark = Readonly<v.InferOutput<typeof folderMark>>;

/** The file of a mark, wherever it lies. */
export interface MarkFile {
  /** How a message calls it */
  readonly name: string;
  /** How a message calls the folder that it is of */
  readonly folder: string;
  read(): Promise<string | undefined>;
  /** @returns false where somebody else was first */
  create(text: string): Promise<boolean>;
  replace(text: string): Promise<void>;
}

/** Of a folder on this machine. */
export function markIn(directory: string, database: string): MarkFile {
  const name = join(directory, markName(database));
  return {
    name,
    folder: directory,
    read: () => readIfThere(name),
    create: (text) => writeNewWhole(name, text),
    replace: (text) => writeWhole(name, text),
  };
}

/** Its name begins as the database's backups do, and no backup is called so. */
export const markName = (database: string) => `${encodeURIComponent(database)}_origin.json`;

export async function readMark(file: MarkFile): Promise<FolderMark | undefined> {
  const text = await file.read();
  return text === undefined ? undefined : readStored(text, folderMark, file.name, advice);
}

const advice =
  "It says of which server the backups beside it are: put it right, or remove it, and the next backup writes a new one.";

export interface Claim {
  readonly database: string;
  readonly origin: string;
  /** Whose folder this server's becomes, where it is still that one's. */
  readonly takeOverFrom: string | undefined;
  readonly dryRun: boolean;
  readonly log: Log;
}

/**
 * Makes sure that a folder is this server's before anything is written there, or removed. One that is nobody's
 * becomes its own.
 * @throws UsageError where it is another's
 */
export async function claimFolder(file: MarkFile, claim: Claim): Promise<void> {
  const { origin, takeOverFrom, dryRun, log } = claim;
  let mark = await readMark(file);
  if (mark === undefined) {
    if (dryRun) return;
    await file.create(textOf(claim, []));
    // Whoever was first: it may have been somebody else.
    mark = await readMark(file);
    if (mark === undefined)
      throw new StepFailure(`${file.name} was written, and cannot be read back.`);
  }
  if (mark.origin === origin) return;
  if (mark.origin !== takeOverFrom) throw new UsageError(whyForeign(file, mark, claim));
  if (dryRun) return log.info(`Would take ${file.folder} over from ${mark.origin}.`);
  await file.replace(textOf(claim, [...mark.before, mark.origin]));
  log.info(
    `Took ${file.folder} over from ${mark.origin}: its backups are pruned as this server's own from here on.`,
  );
}

function textOf({ database, origin }: Claim, before: readonly string[]): string {
  const mark = { version: 1, database, origin, since: new Date().toISOString(), before };
  return `${JSON.stringify(mark, null, 2)}\n`;
}

function whyForeign(
  { folder, name }: MarkFile,
  { origin, since }: FolderMark,
  { database, origin: own }: Claim,
): string {
  return (
    `${folder} holds backups of ${database} of another server, ${origin}, since ${since.slice(0, 10)} (${name}), and this one is ${own}. ` +
    "Each would remove the other's. Nothing was written there or removed. Give this server a folder of its own; or, where it has " +
    `taken that one's place, or is the same one under another address, say so once by db-backup's input "take-over-from: ${origin}".`
  );
}

/** A backup that was taken as the newest one. */
export interface Newest {
  /** How a message calls it */
  readonly name: string;
  /** As its record says; older ones do not */
  readonly origin: string | undefined;
}

/**
 * Whose the newest backup of a folder is, for a sentence.
 * @param others the origins of all others, looked up only where the folder has no mark
 * @throws UsageError where it cannot be told whose backup is meant
 */
export async function whoseNewest(
  { name, origin }: Newest,
  mark: FolderMark | undefined,
  others: () => Promise<readonly (string | undefined)[]>,
): Promise<string> {
  const known =
    mark === undefined
      ? [...new Set([origin, ...(await others())].filter((one) => one !== undefined))]
      : [mark.origin, ...mark.before];
  const isForeign = mark !== undefined && origin !== undefined && !known.includes(origin);
  if (isForeign || (mark === undefined && known.length > 1))
    throw new UsageError(
      `The newest backup, ${name}, is of ${origin ?? "a server that it does not name"}, and there are others beside it, of ${known.filter((one) => one !== origin).join(", ")}: "latest" does not say whose is meant. Give the one that you mean by its name.`,
    );
  const whose = origin ?? mark?.origin;
  return whose === undefined ? "of a server that it does not name" : `of the server ${whose}`;
}
