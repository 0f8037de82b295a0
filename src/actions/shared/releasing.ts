import { realpath } from "node:fs/promises";
import { isAbsolute, join, normalize, resolve } from "node:path";
import { messageOf, UsageError } from "../../errors.js";
import type { Log } from "../../log.js";
import type { Daemon } from "../../pm2/daemon/daemon.js";
import { runs, snapshot } from "../../pm2/daemon/process.js";
import { readDump } from "../../pm2/dump/dump.js";
import type { CurrentLink } from "../../pm2/ecosystem/current-link.js";
import type { Activation } from "../../pm2/plan/deploy-state.js";
import type { PlanItem } from "../../pm2/plan/plan.js";
import { LockHeld } from "../../recovery/start-guard.js";
import { activate } from "../../release/activate.js";
import { checkPlacement, realOrFuture, unfitDirectory } from "../../release/check.js";
import type { DeployedWith } from "../../release/claim.js";
import { currentLink } from "../../release/current.js";
import { isLinked, leftOut } from "../../release/left-out.js";
import { place } from "../../release/place.js";
import type { Placement } from "../../release/placement.js";
import { isUntidy, prune } from "../../release/prune.js";
import { type Release, releases, treeOf } from "../../release/releases.js";
import { readSharedPaths, type SharedPaths } from "../../release/shared.js";
import { isThere } from "../../whole-file.js";
import { type LockWish, withNamespaceLock } from "./locked.js";

/** The inputs of a deploy into release directories; none of them, or at least the first two. */
export interface ReleaseInputs {
  readonly namespace: string;
  readonly source?: string | undefined;
  readonly exclude: readonly string[];
  readonly sharedPaths: readonly string[];
  readonly releasesDirectory?: string | undefined;
  readonly keepReleases: number;
  readonly workingDirectory: string;
}

/** A deploy into release directories, whose inputs fit together. */
interface ReleasePlan {
  readonly shared: SharedPaths;
  readonly source: string;
  readonly releasesDirectory: string;
  readonly release: string;
}

/** @throws UsageError if only a part of the inputs is given, or they contradict each other */
async function readReleasePlan(
  inputs: ReleaseInputs,
  release: string | null,
): Promise<ReleasePlan | undefined> {
  const { namespace, source, releasesDirectory, workingDirectory, exclude, sharedPaths } = inputs;
  if (source === undefined && releasesDirectory === undefined) {
    if (exclude.length + sharedPaths.length === 0) return undefined;
    throw new UsageError(
      'The inputs "exclude" and "shared-paths" belong to release directories: give "source" and "releases-directory", too.',
    );
  }
  const mistakes: string[] = [];
  if (source === undefined || releasesDirectory === undefined)
    mistakes.push(
      `Input "${source === undefined ? "source" : "releases-directory"}" is required: "source" and "releases-directory" go together.`,
    );
  if (source !== undefined && !(await isThere(source)))
    mistakes.push(
      `Input "source" is ${JSON.stringify(source)}: there is no such folder. Give the one that the build left its result in.`,
    );
  if (releasesDirectory !== undefined) mistakes.push(...notAbsolute(releasesDirectory));
  mistakes.push(...outsideRelease(workingDirectory));
  if (release === null)
    mistakes.push(
      'Input "release" is required where GITHUB_SHA is not set: name what code this is.',
    );
  const shared = readSharedPaths(sharedPaths);
  mistakes.push(...shared.mistakes);
  const plan = {
    shared,
    source: resolve(source ?? ""),
    releasesDirectory: resolve(releasesDirectory ?? ""),
    release: release ?? "",
  };
  if (mistakes.length === 0) {
    const real = await realpath(plan.source);
    mistakes.push(...(await unfitDirectory(plan.releasesDirectory, namespace, real)));
  }
  // The copy is refused for it, too, under the lock; here nothing was touched at all.
  if (mistakes.length === 0) mistakes.push(...(await leftOut(plan.releasesDirectory, shared)));
  if (mistakes.length > 0) throw new UsageError(mistakes.join("\n"));
  return plan;
}

/** The mistake of a releases directory that another working directory would make another one. */
export function notAbsolute(releasesDirectory: string): string[] {
  if (isAbsolute(releasesDirectory)) return [];
  return [
    `Input "releases-directory" is ${JSON.stringify(releasesDirectory)}: allowed is an absolute path that outlives the job.`,
  ];
}

/** The mistake of a working directory that is not within the release. */
export function outsideRelease(workingDirectory: string): string[] {
  if (!isAbsolute(workingDirectory) && !/^\.\.(?:\/|$)/.test(normalize(workingDirectory)))
    return [];
  return [
    `Input "working-directory" is ${JSON.stringify(workingDirectory)}: with release directories it is a folder within the release, so allowed is a relative path that stays inside.`,
  ];
}

/**
 * The release directory that is current, if it holds this release with these shared paths: then there is
 * nothing to copy. One that was placed without them gets them by a copy of its own.
 */
async function currentWith({
  releasesDirectory,
  release,
  shared,
}: ReleasePlan): Promise<Release | undefined> {
  const all = await releases(releasesDirectory);
  return all.find(
    (one) =>
      one.current && one.complete && one.release === release && isLinked(one.directory, shared),
  );
}

/**
 * Decides where a deploy gets its code from: from the release directory that runs, where that holds
 * this release already; else from a new one, which is copied under the lock. Until then the plan is
 * made from the source.
 * @returns nothing where the inputs name no release directories
 */
export async function intoReleaseDirectory(
  inputs: ReleaseInputs & { readonly when: "changed" | "always"; readonly dryRun: boolean },
  release: string | null,
  log: Log,
) {
  const plan = await readReleasePlan(inputs, release);
  if (plan === undefined) return undefined;
  const { releasesDirectory } = plan;
  const there = inputs.when === "changed" ? await currentWith(plan) : undefined;
  // Otherwise looked at under the lock, once: that takes a second or two for a large source.
  if (there === undefined && inputs.dryRun) await checkPlacement(placementOf(inputs, plan, log));
  const folder = there?.directory ?? plan.source;
  return {
    action: "pm2-deploy",
    source: await realpath(plan.source),
    releasesDirectory,
    keepReleases: inputs.keepReleases,
    there: there?.directory,
    from: {
      workingDirectory: join(folder, inputs.workingDirectory),
      current: await throughCurrent(releasesDirectory, folder),
      copied: there === undefined,
    },
    // Asked again under the lock: another run may have placed and deployed the same meanwhile.
    directory: async () => {
      const now = inputs.when === "changed" ? await currentWith(plan) : undefined;
      return now?.directory ?? (await place(placementOf(inputs, plan, log))).directory;
    },
  };
}

/** Two trees of one namespace: what either knows of the current and the previous release is not what runs. */
export async function warnOfOtherTrees(
  releasesDirectory: string,
  plan: readonly PlanItem[],
  log: Log,
): Promise<void> {
  const own = [releasesDirectory, await realOrFuture(releasesDirectory)];
  const running = plan.flatMap(({ old }) => old.filter(runs));
  const trees = running.flatMap(({ settings }) => treeOf(String(settings.pm_cwd)) ?? []);
  const others = [...new Set(trees)].filter((tree) => !own.includes(tree));
  if (others.length > 0)
    log.warning(
      `These apps run from release directories in ${others.join(", ")}, and this step deploys into ${releasesDirectory}: is "releases-directory" misspelt? A rollback knows the releases of one of them only.`,
    );
}

function placementOf(inputs: ReleaseInputs, plan: ReleasePlan, log: Log): Placement {
  const { exclude, sharedPaths, namespace } = inputs;
  const { source, releasesDirectory, release } = plan;
  return { source, releasesDirectory, release, exclude, sharedPaths, namespace, log };
}

/** Paths through `current` mean the release that is to become current: as it is given, and the real one. */
export async function throughCurrent(
  releasesDirectory: string,
  directory: string,
): Promise<CurrentLink> {
  const links = [...new Set([releasesDirectory, await realOrFuture(releasesDirectory)])].map(
    currentLink,
  );
  return { links, directory };
}

/** Switches `current` to what runs now. Called by the step, and by the guard of a killed one. */
export async function activateRelease(activation: Activation, log: Log): Promise<void> {
  const { releasesDirectory, namespace, directory } = activation;
  const deployedWith = activation.deployedWith as DeployedWith | undefined;
  await activate({ releasesDirectory, namespace, directory, deployedWith });
  log.outcome(`${join(releasesDirectory, "current")} leads to ${directory} now.`);
}

/** A release that a step has dealt with, well or not. */
interface Tidying extends Pick<ReleaseInputs, "namespace" | "keepReleases"> {
  readonly action: string;
  readonly releasesDirectory: string;
}

/**
 * Removes old releases that nothing runs from; after a failure, too, or failures would fill the disk.
 * What the step's result is has been decided by now: trouble here is a warning.
 * @param directory where the step did not bring a release to run: the one that stays to be looked at
 */
export async function tidyReleases(
  { namespace, keepReleases: keep, releasesDirectory, action }: Tidying,
  directory: string | undefined,
  daemon: Daemon,
  log: Log,
): Promise<void> {
  try {
    const inUse = await pathsInUse(daemon, log);
    await prune({ releasesDirectory, namespace, keep, inUse, log });
    if (directory !== undefined && action === "pm2-deploy")
      log.outcome(
        `${directory} stays, to be looked at; the next release that fails takes its place, and it goes when it is older than the releases that are kept.`,
      );
  } catch (error) {
    log.warning(`Old releases could not be removed, the next run tries again: ${messageOf(error)}`);
  }
}

/**
 * The same for a deploy that has nothing else to do, and so took no lock: a killed run may have been
 * the last that changed something. Where somebody holds the lock, that one tidies.
 */
export async function tidyUnchanged(
  wish: LockWish,
  releasing: Omit<Tidying, "namespace"> | undefined,
): Promise<void> {
  if (releasing === undefined) return;
  const { namespace, log } = wish;
  try {
    if (!(await isUntidy(releasing.releasesDirectory, releasing.keepReleases))) return;
    await withNamespaceLock({ ...wish, lockTimeout: 0 }, async (_, daemon) => {
      if (daemon !== undefined)
        await tidyReleases({ ...releasing, namespace }, undefined, daemon, log);
    });
  } catch (error) {
    const left = `Old releases are left to another run: ${messageOf(error)}`;
    if (error instanceof LockHeld) log.debug(left);
    else log.warning(left);
  }
}

/** Where apps of the daemon run from, stopped ones too, and where PM2's dump would start them from. */
async function pathsInUse(daemon: Daemon, log: Log): Promise<string[]> {
  const running = (await snapshot(daemon)).map(({ settings }) => settings);
  const { entries } = await readDump(daemon.home, log);
  return [...running, ...entries]
    .flatMap(({ pm_cwd, pm_exec_path }) => [pm_cwd, pm_exec_path])
    .filter((path): path is string => typeof path === "string");
}
