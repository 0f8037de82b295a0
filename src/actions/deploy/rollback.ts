import { join, resolve } from "node:path";
import { isThere } from "../../disk/whole-file.js";
import { UsageError } from "../../errors.js";
import type { Log, Table } from "../../log.js";
import type { Home } from "../../pm2/daemon/home.js";
import { ranByAnother } from "../../release/claim.js";
import { unfitDirectory } from "../../release/place/check.js";
import { type Release, releases } from "../../release/releases.js";
import type { Releasing } from "./carry-out.js";
import { notAbsolute, outsideRelease } from "./releases/release-inputs.js";
import { currentLinkTo } from "./releases/release-source.js";

/** The inputs that say which release to go back to. */
export interface GoingBack {
  readonly namespace: string;
  readonly releasesDirectory: string;
  readonly to: string;
  readonly workingDirectory?: string | undefined;
  readonly keepReleases: number;
}

/** The releases that were placed, newest first. */
export function releasesTable(releasesDirectory: string, all: readonly Release[]): Table {
  return {
    title: `Releases in ${releasesDirectory}`,
    columns: ["name", "release", "placed", "files", "state"],
    rows: all.map(({ name, release, placedAt, files, ...state }) => [
      name,
      release,
      placedAt,
      String(files ?? ""),
      stateOf(state),
    ]),
  };
}

function stateOf({ current, previous, complete, served }: Pick<Release, State>): string {
  if (!complete) return "not whole";
  if (current) return "current";
  if (previous) return "previous";
  return served ? "" : "never became current";
}
type State = "current" | "previous" | "complete" | "served";

/**
 * Lists what there is, and finds the release to go back to.
 * @throws UsageError if there is no such release, or nothing here may be changed
 */
export async function chooseRelease(
  inputs: GoingBack,
  home: Pick<Home, "path">,
  log: Log,
): Promise<Release> {
  const { releasesDirectory, namespace, workingDirectory = "." } = inputs;
  const mistakes = [...notAbsolute(releasesDirectory), ...outsideRelease(workingDirectory)];
  if (mistakes.length > 0) throw new UsageError(mistakes.join("\n"));

  if (!(await isThere(releasesDirectory)))
    throw new UsageError(
      `Input "releases-directory" is ${JSON.stringify(releasesDirectory)}: there is no such directory, or it may not be entered.`,
    );
  const unfit = await unfitDirectory(releasesDirectory, namespace);
  const other = unfit.length > 0 ? undefined : await ranByAnother(releasesDirectory, home.path);
  if (other !== undefined) unfit.push(other);
  if (unfit.length > 0) throw new UsageError(unfit.join("\n"));
  log.table(releasesTable(releasesDirectory, await releases(releasesDirectory)));
  return findRelease(inputs);
}

async function findRelease({ releasesDirectory, to }: GoingBack): Promise<Release> {
  const placed = await releases(releasesDirectory);
  return choose(
    placed.filter(({ complete }) => complete),
    to,
    releasesDirectory,
  );
}

/** By what an operator may know: its place in the order, its directory, its release, its commit. */
function choose(whole: readonly Release[], to: string, releasesDirectory: string): Release {
  const there = whole.map(({ name }) => name).join(", ") || "none";
  const byName = whole.find(({ name }) => name === to);
  if (byName !== undefined) return byName;
  const previous = whole.find((one) => one.previous);
  if (to === "previous" && previous !== undefined) return previous;
  if (to === "previous")
    throw new UsageError(
      `There is no release before the current one in ${releasesDirectory}. There are: ${there}. Name one by the input "to".`,
    );

  const isCommit = /^[0-9a-f]{7,64}$/.test(to);
  const exact = whole.filter(({ release }) => release === to);
  const found =
    exact.length > 0 ? exact : whole.filter((one) => isCommit && one.release.startsWith(to));
  if (new Set(found.map(({ release }) => release)).size > 1)
    throw new UsageError(
      `Input "to" is ${JSON.stringify(to)}, which several releases begin with: ${found.map(({ name, release }) => `${name} (${release})`).join(", ")}. Give more of the commit, or the directory's name.`,
    );
  // One commit can have been placed more than once: what runs, else what ran, else the newest.
  const [chosen] = [...found].sort((a, b) => rank(a) - rank(b));
  if (chosen !== undefined) return chosen;
  throw new UsageError(
    `Input "to" is ${JSON.stringify(to)}: there is no such release in ${releasesDirectory}. There are: ${there}.`,
  );
}

function rank({ current, served }: Release): number {
  if (current) return 0;
  return served ? 1 : 2;
}

/**
 * The same work as for a deploy, from a directory that is there already.
 * @param workingDirectory the folder within it
 */
export async function planRollback(target: Release, inputs: GoingBack, workingDirectory: string) {
  const { name, directory } = target;
  const releasesDirectory = resolve(inputs.releasesDirectory);
  const releasing: Releasing = {
    action: "pm2-rollback",
    releasesDirectory,
    keepReleases: inputs.keepReleases,
    // Under the lock: a run that this one waited for may have removed it.
    place: async () => {
      const again = await findRelease(inputs);
      if (again.name !== name)
        throw new UsageError(
          `While this step waited, another release became current: "${inputs.to}" means ${again.name} now, not ${name}. Nothing was touched. Run it again.`,
        );
      const whole = await releases(releasesDirectory);
      if (whole.some((one) => one.name === name && one.complete))
        return { directory, isNew: false };
      throw new UsageError(
        `${name} was removed by another run while this one waited. Nothing was touched.`,
      );
    },
  };
  return {
    releasing,
    from: {
      workingDirectory: join(directory, workingDirectory),
      current: await currentLinkTo(releasesDirectory, directory),
    },
  };
}
