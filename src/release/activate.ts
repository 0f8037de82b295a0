import { rename, rm, symlink } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import type { DeployedWith } from "../deployed-with.js";
import { flushFolder } from "../disk/whole-file.js";
import { UsageError } from "../errors.js";
import { requireClaim, writeClaim } from "./claim.js";
import { currentLink, inspectCurrent, pastReleases, previousOf } from "./current.js";
import { releases } from "./releases.js";

export interface Activation {
  readonly releasesDirectory: string;
  readonly namespace: string;
  /** The release directory that becomes current. */
  readonly directory: string;
  /** The PM2 home that runs it; journals of old have none */
  readonly home?: string | undefined;
  /** Remembered with it; journals of old have none */
  readonly deployedWith?: DeployedWith | undefined;
}

/**
 * Switches `current` to a release, in one step: whoever follows the link comes to the old release
 * or to the new one. The caller holds the namespace's lock.
 *
 * @returns the directory of the release that was current before, if there was one
 * @throws UsageError if `current` is something else than a link of ours, or `directory` no whole
 *   release of this namespace
 */
export async function activate({
  releasesDirectory,
  namespace,
  directory,
  home,
  deployedWith,
}: Activation): Promise<{ previous?: string }> {
  const claimed = await requireClaim(releasesDirectory, namespace);
  const claim = { ...claimed, home: home ?? claimed.home };
  const current = await inspectCurrent(releasesDirectory);
  if (current.kind === "foreign") throw new UsageError(current.mistake);
  const placed = await releases(releasesDirectory);
  const name = basename(resolve(directory));
  if (!placed.some((release) => release.name === name && release.complete))
    throw new UsageError(
      `${JSON.stringify(directory)} is not a complete release in ${JSON.stringify(releasesDirectory)}. ` +
        `There are: ${placed.map((release) => release.name).join(", ") || "none"}.`,
    );

  const before = current.kind === "release" ? current.name : undefined;
  const there = placed.map((release) => release.name);
  const settings = Object.entries({
    ...claim.deployedWith,
    ...(deployedWith === undefined ? {} : { [name]: deployedWith }),
  });
  const remembered = Object.fromEntries(settings.filter(([each]) => there.includes(each)));
  if (before === name) {
    if (deployedWith !== undefined)
      await writeClaim(releasesDirectory, { ...claim, deployedWith: remembered });
    return inDirectory(releasesDirectory, previousOf(claim.activated, name, there));
  }
  // Written down before it happens, so that the one before can be told whenever this is killed.
  const earlier = pastReleases(claim.activated, before).filter(
    (each, index, all) => there.includes(each) && all.lastIndexOf(each) === index,
  );
  await writeClaim(releasesDirectory, {
    ...claim,
    activated: [...earlier, name],
    deployedWith: remembered,
  });
  const beside = join(releasesDirectory, ".current.new");
  await rm(beside, { force: true });
  await symlink(name, beside);
  await rename(beside, currentLink(releasesDirectory));
  await flushFolder(releasesDirectory);
  return inDirectory(releasesDirectory, before);
}

function inDirectory(releasesDirectory: string, name: string | undefined): { previous?: string } {
  return name === undefined ? {} : { previous: join(releasesDirectory, name) };
}
