import { lstat, readdir } from "node:fs/promises";
import { join } from "node:path";
import * as v from "valibot";
import type { DeployedWith } from "../deployed-with.js";
import { readStoredIfWhole } from "../disk/stored.js";
import { writeWhole } from "../disk/whole-file.js";
import { readClaim } from "./claim.js";
import { inspectCurrent, pastReleases, previousOf } from "./current.js";

/** Kept inside each release directory; a file of this name in a source is never copied. */
export const manifestName = ".pm2-actions-release.json";

/** What a release directory says about itself. */
const manifest = v.object({
  version: v.literal(1),
  namespace: v.string(),
  /** The `release` input: as a rule a commit. */
  release: v.string(),
  /** ISO time */
  placedAt: v.string(),
  /** The folder that it was copied from. */
  source: v.string(),
  /** Missing while the copy is not whole. */
  files: v.exactOptional(v.number()),
  bytes: v.exactOptional(v.number()),
  /** What it has as links into the shared folder; older releases do not say. */
  sharedPaths: v.exactOptional(v.array(v.string())),
  /** Some of what changed in the source while it was copied. */
  changedWhileCopied: v.exactOptional(v.array(v.string())),
});

export type Manifest = Readonly<v.InferOutput<typeof manifest>>;

export interface Release extends Manifest {
  /** The folder's name: `<time>-<release>`, with `.partial` while it is not whole. */
  readonly name: string;
  readonly directory: string;
  /** `current` leads to it. */
  readonly current: boolean;
  /** `current` led to it before. */
  readonly previous: boolean;
  /** `current` led to it at some time. One that never was current failed, or was killed. */
  readonly served: boolean;
  /** False for what a killed run left. */
  readonly complete: boolean;
  /** Of one that was never current, and of older ones, it is not known. */
  readonly deployedWith: DeployedWith | undefined;
}

const partialSuffix = ".partial";
const namePattern = /^\d{8}T\d{6}Z-[\w.-]+$/;

export const partialName = (name: string) => `${name}${partialSuffix}`;
export const isReleaseName = (name: string) =>
  namePattern.test(name) && !name.endsWith(partialSuffix);
export const isPartialName = (name: string) =>
  namePattern.test(name) && name.endsWith(partialSuffix);

/** A folder name that sorts by time: `20261121T101500Z-4ba2ae2f01c9`. */
export function releaseName(release: string, placedAt: Date): string {
  const time = placedAt.toISOString().replace(/\.\d+/, "").replace(/[-:]/g, "");
  const commit = /^[0-9a-f]{40,64}$/.test(release) ? release.slice(0, 12) : release;
  const safe = commit.replace(/[^\w.-]+/g, "-").replace(/^[-.]+|[-.]+$/g, "");
  const label = safe.slice(0, 64).replace(/\.partial/g, "-partial");
  return `${time}-${label || "release"}`;
}

/** The releases directory that a path lies in, by the name of the release directory. */
export function treeOf(path: string): string | undefined {
  const folders = path.split("/");
  const at = folders.findIndex(isReleaseName);
  return at < 1 ? undefined : folders.slice(0, at).join("/");
}

export async function writeManifest(directory: string, manifest: Manifest): Promise<void> {
  await writeWhole(join(directory, manifestName), `${JSON.stringify(manifest, null, 2)}\n`);
}

/** The manifest of a folder that this product placed; nothing for any other. */
export async function readManifest(directory: string): Promise<Manifest | undefined> {
  const stats = await lstat(directory).catch(() => undefined);
  if (!stats?.isDirectory()) return undefined;
  return readStoredIfWhole(join(directory, manifestName), manifest);
}

/**
 * The releases that were placed in a directory, the newest first. Anything else that lies there is
 * not listed; a directory that is not there holds none.
 *
 * @throws UsageError if the directory's own record of them cannot be read
 */
export async function releases(releasesDirectory: string): Promise<readonly Release[]> {
  const claim = await readClaim(releasesDirectory);
  if (claim === undefined) return [];
  const current = await inspectCurrent(releasesDirectory);
  const currentName = current.kind === "release" ? current.name : undefined;
  const served = pastReleases(claim.activated, currentName);
  const placed: Omit<Release, "previous">[] = [];
  for (const name of await readdir(releasesDirectory)) {
    if (!isReleaseName(name) && !isPartialName(name)) continue;
    const directory = join(releasesDirectory, name);
    const manifest = await readManifest(directory);
    if (manifest?.namespace !== claim.namespace) continue;
    const complete = isReleaseName(name);
    placed.push({
      ...manifest,
      name,
      directory,
      complete,
      current: name === currentName,
      served: served.includes(name),
      deployedWith: claim.deployedWith?.[name],
    });
  }
  const there = placed.filter(({ complete }) => complete).map(({ name }) => name);
  const previous = previousOf(claim.activated, currentName, there);
  return placed
    .map((release) => ({ ...release, previous: release.name === previous }))
    .sort((a, b) => compare(b.placedAt, a.placedAt) || compare(b.name, a.name));
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
