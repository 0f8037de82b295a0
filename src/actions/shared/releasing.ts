import { isAbsolute, join, resolve } from "node:path";
import { UsageError } from "../../errors.js";
import type { Log, Table } from "../../log.js";
import type { Activation } from "../../pm2/deploy-state.js";
import type { Snapshot } from "../../pm2/process.js";
import { activate } from "../../release/activate.js";
import { currentLink } from "../../release/current.js";
import { place } from "../../release/place.js";
import { prune } from "../../release/prune.js";
import { type Release, releases } from "../../release/releases.js";

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
  readonly source: string;
  readonly releasesDirectory: string;
  readonly release: string;
}

/** @throws UsageError if only a part of the inputs is given, or they contradict each other */
function readReleasePlan(inputs: ReleaseInputs, release: string | null): ReleasePlan | undefined {
  const { source, releasesDirectory, workingDirectory, exclude, sharedPaths } = inputs;
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
  if (releasesDirectory !== undefined && !isAbsolute(releasesDirectory))
    mistakes.push(
      `Input "releases-directory" is ${JSON.stringify(releasesDirectory)}: allowed is an absolute path that outlives the job.`,
    );
  if (isAbsolute(workingDirectory))
    mistakes.push(
      `Input "working-directory" is ${JSON.stringify(workingDirectory)}: with "source" it is a folder within the release, so allowed is a relative path.`,
    );
  if (release === null)
    mistakes.push(
      'Input "release" is required where GITHUB_SHA is not set: name what code this is.',
    );
  if (mistakes.length > 0) throw new UsageError(mistakes.join("\n"));
  return {
    source: resolve(source ?? ""),
    releasesDirectory: resolve(releasesDirectory ?? ""),
    release: release ?? "",
  };
}

/** The release directory that is current, if it holds this release: then there is nothing to copy. */
async function currentWith({
  releasesDirectory,
  release,
}: ReleasePlan): Promise<Release | undefined> {
  const all = await releases(releasesDirectory);
  return all.find((one) => one.current && one.complete && one.release === release);
}

/**
 * Decides where a deploy gets its code from: from the release directory that runs, where that holds
 * this release already; else from a new one, which is copied under the lock. Until then the plan is
 * made from the source.
 * @returns nothing where the inputs name no release directories
 */
export async function intoReleaseDirectory(
  inputs: ReleaseInputs & { readonly when: "changed" | "always" },
  release: string | null,
  log: Log,
) {
  const plan = readReleasePlan(inputs, release);
  if (plan === undefined) return undefined;
  const { releasesDirectory } = plan;
  const there = inputs.when === "changed" ? await currentWith(plan) : undefined;
  const folder = there?.directory ?? plan.source;
  return {
    releasesDirectory,
    keepReleases: inputs.keepReleases,
    there: there?.directory,
    from: {
      workingDirectory: join(folder, inputs.workingDirectory),
      current: throughCurrent(releasesDirectory, folder),
      copied: there === undefined,
    },
    // Asked again under the lock: another run may have placed and deployed the same meanwhile.
    directory: async () => {
      const now = inputs.when === "changed" ? await currentWith(plan) : undefined;
      return now?.directory ?? (await placeRelease(inputs, plan, log));
    },
  };
}

/** Copies the source into a release directory of its own. The caller holds the namespace's lock. */
async function placeRelease(inputs: ReleaseInputs, plan: ReleasePlan, log: Log): Promise<string> {
  const { exclude, sharedPaths, namespace } = inputs;
  const placed = await place({ ...plan, exclude, sharedPaths, namespace, log });
  return placed.directory;
}

/** Of a path through `current` the same path through the release that is to become current. */
export function throughCurrent(releasesDirectory: string, directory: string) {
  return { link: currentLink(releasesDirectory), directory };
}

/** What there is to go back to, newest first. */
export async function releasesTable(releasesDirectory: string): Promise<Table> {
  const all = await releases(releasesDirectory);
  return {
    title: `Releases in ${releasesDirectory}`,
    columns: ["name", "release", "placed", "files", ""],
    rows: all.map(({ name, release, placedAt, files, current, previous, complete }) => [
      name,
      release,
      placedAt,
      String(files ?? ""),
      current ? "current" : previous ? "previous" : complete ? "" : "not whole",
    ]),
  };
}

/**
 * Finds the release to go back to.
 * @param to `previous`, a directory's name, a release, or the beginning of a commit
 * @throws UsageError if there is no such release, more than one, or it is the current one
 */
export async function chooseRelease(releasesDirectory: string, namespace: string, to: string) {
  const all = (await releases(releasesDirectory)).filter((one) => one.complete);
  const foreign = all.find((one) => one.namespace !== namespace);
  const isCommit = /^[0-9a-f]{7,40}$/.test(to);
  const found = all.filter(({ name, release, previous }) =>
    to === "previous"
      ? previous
      : name === to || release === to || (isCommit && release.startsWith(to)),
  );
  const there = all.map(({ name }) => name).join(", ") || "none";
  const chosen = found.find((one) => !one.current) ?? found[0];
  if (foreign !== undefined)
    throw new UsageError(
      `Input "releases-directory" is ${JSON.stringify(releasesDirectory)}: it holds the releases of the namespace "${foreign.namespace}", not of "${namespace}".`,
    );
  if (chosen === undefined)
    throw new UsageError(
      to === "previous"
        ? `There is no release before the current one in ${releasesDirectory}. There are: ${there}. Name one by the input "to".`
        : `Input "to" is ${JSON.stringify(to)}: there is no such release in ${releasesDirectory}. There are: ${there}.`,
    );
  const { directory } = chosen;
  return {
    ...chosen,
    /** The same shape of work as for a deploy, from a directory that is there already */
    from: (inputs: Pick<ReleaseInputs, "workingDirectory" | "keepReleases">) => ({
      releasesDirectory,
      keepReleases: inputs.keepReleases,
      from: {
        workingDirectory: join(directory, inputs.workingDirectory),
        current: throughCurrent(releasesDirectory, directory),
      },
      directory: async () => directory,
    }),
  };
}

/** Switches `current` to what runs now. Called by the step, and by the guard of a killed one. */
export async function activateRelease(activation: Activation, log: Log): Promise<void> {
  const { releasesDirectory, namespace, directory } = activation;
  await activate({ releasesDirectory, namespace, directory });
  log.info(`${join(releasesDirectory, "current")} leads to ${directory} now.`);
}

/** Removes old releases that nothing runs from. */
export async function pruneReleases(
  { namespace, keepReleases: keep }: Pick<ReleaseInputs, "namespace" | "keepReleases">,
  releasesDirectory: string,
  current: Snapshot,
  log: Log,
): Promise<void> {
  const inUse = current.flatMap(({ settings }) =>
    [settings.pm_cwd, settings.pm_exec_path].filter(
      (path): path is string => typeof path === "string",
    ),
  );
  await prune({ releasesDirectory, namespace, keep, inUse, log });
}
