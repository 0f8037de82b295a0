import { readdir, realpath } from "node:fs/promises";
import { messageOf, UsageError } from "../errors.js";
import type { Log } from "../log.js";
import { removingFolder, requireClaim } from "./claim.js";
import { inspectCurrent } from "./current.js";
import { names, processesInUse } from "./in-use.js";
import { isPartialName, type Release, releases } from "./releases.js";
import { removeFolder, removeUnfinishedReleases } from "./remove.js";

export interface Pruning {
  readonly releasesDirectory: string;
  readonly namespace: string;
  /** How many of the newest releases that were current at some time stay; at least 1. */
  readonly keep: number;
  /** Paths that processes run from (`pm_cwd`, `pm_exec_path`); one inside a release counts for it. */
  readonly inUse: readonly string[];
  readonly log: Log;
}

export interface Pruned {
  readonly removed: readonly string[];
  /** Old releases that stay all the same. */
  readonly kept: readonly { readonly name: string; readonly why: string }[];
}

/**
 * Removes old releases, and what killed runs left. Whatever this product did not place stays. The
 * caller holds the namespace's lock.
 *
 * A release that never became current failed: the last of them is kept, to be looked at, until it is
 * older than the releases that are kept. It takes none of their places, or a row of failures would
 * remove every release that one could go back to.
 *
 * A release that cannot be removed is a warning, and tried again next time: the deploy was done.
 *
 * @throws UsageError if `current` is not ours: what is in use could then not be told
 */
export async function prune({
  releasesDirectory,
  namespace,
  keep,
  inUse,
  log,
}: Pruning): Promise<Pruned> {
  if (!Number.isInteger(keep) || keep < 1)
    throw new UsageError(`keep-releases: ${keep} is not allowed. Use a whole number from 1.`);
  const root = await realpath(releasesDirectory).catch(() => releasesDirectory);
  await requireClaim(root, namespace);
  const current = await inspectCurrent(root);
  if (current.kind === "foreign") throw new UsageError(current.mistake);
  const attempt = async (what: string, body: () => Promise<void>): Promise<boolean> => {
    try {
      await body();
      return true;
    } catch (error) {
      log.warning(`${what} could not be removed, the next run tries again: ${messageOf(error)}`);
      return false;
    }
  };
  await attempt("What killed runs left", () => removeUnfinishedReleases(root, namespace, log));

  const whole = (await releases(root)).filter(({ complete }) => complete);
  const reasons = await usedBy(inUse);
  const removed: string[] = [];
  const kept: { name: string; why: string }[] = [];
  for (const release of superfluous(whole, keep)) {
    const { name } = release;
    const why = whyKept(release) ?? reasons(release.directory);
    if (why === undefined) {
      if (await attempt(name, () => removeFolder(root, name))) removed.push(name);
    } else kept.push({ name, why });
  }
  for (const { name, why } of kept) log.info(`Kept the old release ${name}: ${why}.`);
  if (removed.length > 0) log.info(`Removed old releases: ${removed.join(", ")}.`);
  return { removed, kept };
}

/**
 * Whether there may be something to prune: what a killed run left, or more releases than are kept.
 * For whoever does not hold the lock: a copy that is not whole may be a living run's.
 */
export async function isUntidy(releasesDirectory: string, keep: Pruning["keep"]): Promise<boolean> {
  const there = await readdir(releasesDirectory);
  const removing = await readdir(removingFolder(releasesDirectory)).catch(() => []);
  if (there.some(isPartialName) || removing.length > 0) return true;
  const whole = (await releases(releasesDirectory)).filter(({ complete }) => complete);
  return superfluous(whole, keep).some((release) => whyKept(release) === undefined);
}

/** Those that would go if nothing ran from them. */
function superfluous(whole: readonly Release[], keep: number): readonly Release[] {
  const served = whole.filter((release) => release.served);
  const oldestKept = whole.findLastIndex((release) => served.slice(0, keep).includes(release));
  const lastFailed = whole.findIndex((release) => !release.served);
  const looksAt = served.length <= keep || lastFailed < oldestKept ? whole[lastFailed] : undefined;
  return whole.filter((release) => release !== looksAt && !served.slice(0, keep).includes(release));
}

function whyKept({ current, previous }: Release): string | undefined {
  if (current) return "it is the current one";
  return previous ? "it is the one before the current one" : undefined;
}

/** Tells who uses a directory: the caller's paths first, then what /proc says. */
async function usedBy(
  inUse: readonly string[],
): Promise<(directory: string) => string | undefined> {
  const given = await Promise.all(inUse.map((path) => realpath(path).catch(() => path)));
  const running = processesInUse();
  return (directory) => {
    if ([...given, ...inUse].some((path) => names(path, directory))) return "an app runs from it";
    const pm2Process = running.find(({ path }) => names(path, directory));
    return pm2Process && `process ${pm2Process.pid} runs from it`;
  };
}
