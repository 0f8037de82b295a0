import { basename, dirname } from "node:path";
import { broughtIn } from "../../disk/own-folder.js";
import { isThere } from "../../disk/whole-file.js";
import { messageOf, StepFailure, UsageError } from "../../errors.js";
import type { Log } from "../../log.js";
import { newestBackup } from "../../postgres/backup/backups.js";
import { disproving } from "../../postgres/backup/proof.js";
import type { Keep } from "../../postgres/backup/retention.js";
import type { PlaceAddress } from "../../postgres/copies/place.js";
import { endWhenInterrupted } from "../../recovery/interruption.js";
import { stateDirectory } from "./databases.js";
import { type Access, copies, isElsewhere, placeAt } from "./places.js";

type SftpWish = Pick<Access, "sftpKey" | "sftpKnownHosts">;

interface CopyWish extends SftpWish {
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
  wish: CopyWish,
  database: string,
  env: Readonly<NodeJS.ProcessEnv>,
  mask: (secret: string) => void,
  log: Log,
): Promise<CopyEverywhere | undefined> {
  const { copyTo, encryptTo, keep, takeOverFrom, format, dryRun } = wish;
  if (copyTo.length === 0) {
    if (encryptTo.length === 0) return undefined;
    throw new UsageError(
      'Input "encrypt-to" is given, and "copy-to" is not: copies are encrypted, and the backup in `directory` is not. Leave it out, or say where to copy to.',
    );
  }
  if (format !== "custom")
    throw new UsageError(
      'Input "format" is "directory", and "copy-to" copies one file: leave "format" out. Format custom is restored by several jobs just as well; only the dump itself is made by one.',
    );
  const { copyBackup, encryptionTo } = await copies();
  const places: PlaceAddress[] = [];
  for (const url of copyTo)
    places.push(await placeAt(url, `Input "copy-to" is "${url}"`, { ...wish, env, mask }));
  const encryption = await encryptionTo(encryptTo, env, broughtIn(stateDirectory(env)));
  if (encryption === undefined)
    log.warning(
      `Copies are NOT encrypted: whoever can read ${places.map(({ url }) => url).join(" or ")} reads all data of ${database}. ` +
        'Input "encrypt-to" is missing or empty: give it a recipient of age (age1…, from age-keygen) or a public key of GPG. ' +
        "If a variable gives it, that is empty.",
    );
  if (dryRun)
    for (const place of places) {
      await place.use((there) => there.list());
      const how = encryption === undefined ? "NOT encrypted" : "encrypted";
      log.info(`Would copy it, ${how}, to ${place.url}. That place answers.`);
    }
  return async ({ path, origin }, onCopied) => {
    const urls: string[] = [];
    const failures: string[] = [];
    onCopied(urls);
    for (const address of places)
      try {
        urls.push(
          await log.phase("copy", () =>
            address.use((place) =>
              copyBackup(path, { place, encryption, database, origin, takeOverFrom, keep, log }),
            ),
          ),
        );
        onCopied(urls);
      } catch (error) {
        failures.push(messageOf(error));
      }
    await encryption?.end();
    if (failures.length > 0)
      throw new StepFailure(
        `The backup ${path} is made, and stays, but it could not be copied: ${failures.join(" ")}`,
      );
  };
}

interface DumpWish extends SftpWish {
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
  wish: DumpWish,
  database: string,
  env: Readonly<NodeJS.ProcessEnv>,
  mask: (secret: string) => void,
  log: Log,
  body: (dump: LocalDump) => Promise<T>,
): Promise<T> {
  const { dump, identity } = wish;
  if (identity !== undefined) mask(identity);
  const asItIs = (path: string | undefined) =>
    body({ path, name: path, noteProof: async () => {} });
  if (dump === undefined) return asItIs(undefined);
  if (!isElsewhere(dump)) {
    const newest = basename(dump) === "latest" && !(await isThere(dump));
    return asItIs(newest ? await newestBackup("dump", dirname(dump), database, log) : dump);
  }
  const { bringCopy } = await copies();
  const folder = broughtIn(stateDirectory(env));
  const [, url = "", last = ""] = /^(.*)\/([^/]+)$/.exec(dump) ?? [];
  const what = `Input "dump" is "${dump}", a copy's address, or its folder's with /latest`;
  const from = await placeAt(url, what, { ...wish, env, mask });
  // Cancelled, too, it must not leave what came here in the clear.
  const released = endWhenInterrupted({ name: database, unsettled: () => false, log });
  try {
    const brought = await bringCopy({
      url: dump,
      from,
      last,
      database,
      identity,
      env,
      folder,
      log,
    });
    try {
      return await disproving(brought.disprove, () => body(brought));
    } finally {
      brought.remove();
    }
  } finally {
    released();
  }
}
