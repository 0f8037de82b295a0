import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import * as v from "valibot";
import { type DeployedWith, deployedWith } from "../deployed-with.js";
import { readStored } from "../disk/stored.js";
import {
  isAnotherFolder,
  makeFolder,
  readIfThere,
  writeNewWhole,
  writeWhole,
} from "../disk/whole-file.js";
import { UsageError } from "../errors.js";

/** Whose a releases directory is, and in which order its releases were made current. */
export interface Claim {
  readonly version: 1;
  readonly namespace: string;
  /** The PM2 home that its apps run in; older versions did not write it down */
  readonly home?: string | undefined;
  /** Names of releases, the latest last. The last one may not have become current: see `activate`. */
  readonly activated: readonly string[];
  /** By the names of releases; older versions did not write it down */
  readonly deployedWith?: Readonly<Record<string, DeployedWith>>;
}

/** The file that says so. It is there from the first placing on. */
export const claimFile = (releasesDirectory: string) =>
  join(releasesDirectory, ".pm2-actions.json");

/**
 * What lies in here was already given up: a killed removal is ended by the next run. Made with the
 * releases directory itself, since a full disk has no room for it when it is needed most.
 */
export const removingFolder = (releasesDirectory: string) => join(releasesDirectory, ".removing");

/** @throws UsageError if the file is there and cannot be understood */
export async function readClaim(releasesDirectory: string): Promise<Claim | undefined> {
  const file = claimFile(releasesDirectory);
  const text = await readIfThere(file);
  if (text === undefined) return undefined;
  const { version } = readStored(
    text,
    v.looseObject({ version: v.unknown() }),
    `${file}, which says whose releases these are,`,
    bringBack,
  );
  if (version !== 1)
    throw new UsageError(
      `${file} was written by another version of pm2-actions (format ${version}). Use that version.`,
    );
  const {
    namespace,
    home,
    activated,
    deployedWith = {},
  } = readStored(text, stored, file, bringBack);
  return { version: 1, namespace, home, activated, deployedWith };
}

const stored = v.looseObject({
  namespace: v.string(),
  home: v.optional(v.string()),
  activated: v.array(v.string()),
  deployedWith: v.optional(v.record(v.string(), deployedWith)),
});

const bringBack =
  "Restore it from a backup. Or, if the releases beside it are this namespace's own, move it away.";

/** What stands against this namespace using the directory; nothing where it is free or its own. */
export async function claimedByAnother(
  releasesDirectory: string,
  namespace: string,
): Promise<string | undefined> {
  const claim = await readClaim(releasesDirectory);
  if (claim === undefined || claim.namespace === namespace) return undefined;
  return (
    `releases-directory: ${JSON.stringify(releasesDirectory)} holds the releases of namespace ` +
    `${JSON.stringify(claim.namespace)}, and ${JSON.stringify(namespace)} cannot share it. ` +
    "Give each namespace a directory of its own."
  );
}

/**
 * What stands against a step in this PM2 home using the directory: a workflow that somebody tries in a home
 * of his own must not switch the releases of what runs. A home that is gone owns nothing any more.
 */
export async function ranByAnother(
  releasesDirectory: string,
  home: string,
): Promise<string | undefined> {
  const owner = (await readClaim(releasesDirectory))?.home;
  if (owner === undefined || !(await isAnotherFolder(owner, home))) return undefined;
  return (
    `Input "releases-directory" is ${JSON.stringify(releasesDirectory)}: what runs from there belongs to the PM2 home ${owner}, and this step works in ${home}. ` +
    `To deploy there, give pm2-home: ${owner}. To try something, give a releases-directory of its own. If the apps are to move to ${home}, remove "home" from ${claimFile(releasesDirectory)}.`
  );
}

/**
 * Makes the directory this namespace's, unless it is already. Two that try at once cannot both win.
 * @throws UsageError if another namespace has it
 */
export async function claim(releasesDirectory: string, namespace: string): Promise<void> {
  await makeFolder(releasesDirectory);
  if ((await readClaim(releasesDirectory)) === undefined) {
    await mkdir(removingFolder(releasesDirectory), { recursive: true, mode: 0o700 });
    const fresh: Claim = { version: 1, namespace, activated: [] };
    await writeNewWhole(claimFile(releasesDirectory), JSON.stringify(fresh));
  }
  await requireClaim(releasesDirectory, namespace);
}

/** @throws UsageError unless the directory is this namespace's */
export async function requireClaim(releasesDirectory: string, namespace: string): Promise<Claim> {
  const mistake = await claimedByAnother(releasesDirectory, namespace);
  if (mistake !== undefined) throw new UsageError(mistake);
  const claim = await readClaim(releasesDirectory);
  if (claim === undefined)
    throw new UsageError(
      `releases-directory: ${JSON.stringify(releasesDirectory)} holds no releases: pm2-deploy has never placed one there.`,
    );
  return claim;
}

export async function writeClaim(releasesDirectory: string, claim: Claim): Promise<void> {
  await writeWhole(claimFile(releasesDirectory), JSON.stringify(claim));
}
