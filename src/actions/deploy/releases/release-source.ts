import { realpath } from "node:fs/promises";
import { join } from "node:path";
import type { DeployedWith } from "../../../deployed-with.js";
import type { Log } from "../../../log.js";
import type { Home } from "../../../pm2/daemon/home.js";
import { runs } from "../../../pm2/daemon/process.js";
import type { CurrentLink } from "../../../pm2/ecosystem/current-link.js";
import type { PlannedActivation } from "../../../pm2/plan/deploy-state.js";
import type { PlanItem } from "../../../pm2/plan/plan-item.js";
import { activate } from "../../../release/activate.js";
import { currentLink } from "../../../release/current.js";
import { checkPlacement, realOrFuture } from "../../../release/place/check.js";
import { isLinked } from "../../../release/place/left-out.js";
import { place } from "../../../release/place/place.js";
import type { Placement } from "../../../release/place/placement.js";
import { type Release, releases, treeOf } from "../../../release/releases.js";
import { type ReleaseInputs, type ReleasePlan, readReleasePlan } from "./release-inputs.js";

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
export async function prepareRelease(
  inputs: ReleaseInputs & { readonly when: "changed" | "always"; readonly dryRun: boolean },
  release: string | null,
  home: Home,
  log: Log,
) {
  const plan = await readReleasePlan(inputs, release, home);
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
      current: await currentLinkTo(releasesDirectory, folder),
      ...(there === undefined
        ? { copied: true, sharing: plan.shared.paths.map(({ path }) => path) }
        : {}),
    },
    // Asked again under the lock: another run may have placed and deployed the same meanwhile.
    place: async () => {
      const now = inputs.when === "changed" ? await currentWith(plan) : undefined;
      if (now !== undefined) return { directory: now.directory, isNew: false };
      const { directory } = await place(placementOf(inputs, plan, log));
      return { directory, isNew: true };
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
export async function currentLinkTo(
  releasesDirectory: string,
  directory: string,
): Promise<CurrentLink> {
  const links = [...new Set([releasesDirectory, await realOrFuture(releasesDirectory)])].map(
    currentLink,
  );
  return { links, directory };
}

/** Switches `current` to what runs now. Called by the step, and by the guard of a killed one. */
export async function activateRelease(activation: PlannedActivation, log: Log): Promise<void> {
  const { releasesDirectory, namespace, directory, home } = activation;
  const deployedWith = activation.deployedWith as DeployedWith | undefined;
  await activate({ releasesDirectory, namespace, directory, home, deployedWith });
  log.outcome(`${join(releasesDirectory, "current")} leads to ${directory} now.`);
}
