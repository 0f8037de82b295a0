import { realpath } from "node:fs/promises";
import { isAbsolute, normalize, resolve } from "node:path";
import { isThere } from "../../../disk/whole-file.js";
import { UsageError } from "../../../errors.js";
import type { Home } from "../../../pm2/daemon/home.js";
import { ranByAnother } from "../../../release/claim.js";
import { unfitDirectory } from "../../../release/place/check.js";
import { leftOut } from "../../../release/place/left-out.js";
import { readSharedPaths, type SharedPaths } from "../../../release/place/shared.js";

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
export interface ReleasePlan {
  readonly shared: SharedPaths;
  readonly source: string;
  readonly releasesDirectory: string;
  readonly release: string;
}

/** @throws UsageError if only a part of the inputs is given, or they contradict each other */
export async function readReleasePlan(
  inputs: ReleaseInputs,
  release: string | null,
  home: Pick<Home, "path">,
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
  if (mistakes.length === 0) {
    const other = await ranByAnother(plan.releasesDirectory, home.path);
    if (other !== undefined) mistakes.push(other);
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
