import { basename, dirname } from "node:path";
import { messageOf, StepFailure, UsageError } from "../../errors.js";
import type { Log } from "../../log.js";
import { broughtIn } from "../../own-folder.js";
import { newestBackup } from "../../postgres/backup/backups.js";
import { disproving } from "../../postgres/backup/proof.js";
import type { Keep } from "../../postgres/backup/retention.js";
import { endWhenInterrupted } from "../../recovery/interruption.js";
import { isThere } from "../../whole-file.js";
import { stateDirectory } from "./databases.js";

/** Loaded only by a step that has to do with a bucket. */
const copies = () => import(/* webpackChunkName: "copies" */ "../../postgres/copies/index.js");

interface CopyWish {
  readonly copyTo: readonly string[];
  readonly encryptTo: readonly string[];
  readonly keep: Keep;
  readonly takeOverFrom: string | undefined;
  readonly format: string;
  readonly dryRun: boolean;
}

/** Copies a backup to each of the places. */
export type CopyEverywhere = (
  backup: { readonly path: string; readonly origin: string },
  onCopied: (urls: readonly string[]) => void,
) => Promise<void>;

/**
 * Looks at all that can be wrong with the wish before a backup is made.
 * @returns nothing where no copies are wanted
 */
export async function copiesWished(
  { copyTo, encryptTo, keep, takeOverFrom, format, dryRun }: CopyWish,
  database: string,
  env: Readonly<NodeJS.ProcessEnv>,
  mask: (secret: string) => void,
  log: Log,
): Promise<CopyEverywhere | undefined> {
  if (copyTo.length === 0) {
    if (encryptTo.length === 0) return undefined;
    throw new UsageError(
      'Input "encrypt-to" is given, and "copy-to" is not: copies are encrypted, and the backup in `directory` is not. Leave it out, or say where to copy to.',
    );
  }
  if (format !== "custom")
    throw new UsageError('Input "copy-to" takes format custom only, which is one file.');
  const { Bucket, bucketPlace, copyBackup, refuseUnknownRecipients } = await copies();
  const places = copyTo.map((url) => {
    const place = bucketPlace(url);
    if (place === undefined)
      throw new UsageError(`Input "copy-to" is "${url}": allowed is s3://bucket/folder.`);
    return place;
  });
  const access = await accessFrom(env, mask);
  await refuseUnknownRecipients(encryptTo);
  const buckets = places.map((place) => new Bucket(place, access));
  if (dryRun)
    for (const bucket of buckets) {
      await bucket.list();
      log.info(`Would copy it to ${bucket.url("")}, which can be read.`);
    }
  return async ({ path, origin }, onCopied) => {
    const urls: string[] = [];
    const failures: string[] = [];
    onCopied(urls);
    for (const bucket of buckets)
      try {
        urls.push(
          await log.phase("copy", () =>
            copyBackup(path, { bucket, encryptTo, database, origin, takeOverFrom, keep, log }),
          ),
        );
        onCopied(urls);
      } catch (error) {
        failures.push(messageOf(error));
      }
    if (failures.length > 0)
      throw new StepFailure(
        `The backup ${path} is made, and stays, but it could not be copied: ${failures.join(" ")}`,
      );
  };
}

interface DumpWish {
  readonly dump: string | undefined;
  readonly identity: string | undefined;
}

/** A dump that lies on this machine for as long as it is worked with. */
export interface LocalDump {
  readonly path: string | undefined;
  /** How a reader calls it. */
  readonly name: string | undefined;
  /** Notes with a copy that it is proven. */
  noteProof(): Promise<void>;
}

/** Runs `body` with the dump: a copy is brought here first, and removed in the end; `latest` in a folder is its newest backup. */
export async function withLocalDump<T>(
  { dump, identity }: DumpWish,
  database: string,
  env: Readonly<NodeJS.ProcessEnv>,
  mask: (secret: string) => void,
  log: Log,
  body: (dump: LocalDump) => Promise<T>,
): Promise<T> {
  for (const line of identity?.split("\n") ?? []) if (line.trim() !== "") mask(line.trim());
  const asItIs = (path: string | undefined) =>
    body({ path, name: path, noteProof: async () => {} });
  if (dump === undefined) return asItIs(undefined);
  if (!dump.startsWith("s3://")) {
    const newest = basename(dump) === "latest" && !(await isThere(dump));
    return asItIs(newest ? await newestBackup("dump", dirname(dump), database, log) : dump);
  }
  const { bringCopy } = await copies();
  const folder = broughtIn(stateDirectory(env));
  const access = await accessFrom(env, mask);
  // Cancelled, too, it must not leave what came here in the clear.
  const released = endWhenInterrupted({ name: database, unsettled: () => false, log });
  try {
    const brought = await bringCopy({ url: dump, database, identity, access, folder, log });
    try {
      return await disproving(brought.disprove, () => body(brought));
    } finally {
      brought.remove();
    }
  } finally {
    released();
  }
}

async function accessFrom(env: Readonly<NodeJS.ProcessEnv>, mask: (secret: string) => void) {
  const { bucketAccess } = await copies();
  const access = bucketAccess(env);
  for (const secret of [access.secretAccessKey, access.sessionToken])
    if (secret !== undefined) mask(secret);
  return access;
}
