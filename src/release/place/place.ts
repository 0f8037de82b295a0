import { mkdir, rename } from "node:fs/promises";
import { join } from "node:path";
import { flushFolder, isThere } from "../../disk/whole-file.js";
import { codeOf, messageOf, UsageError } from "../../errors.js";
import type { Log } from "../../log.js";
import { grouped, size } from "../../text/amounts.js";
import { claim } from "../claim.js";
import { type Manifest, partialName, releaseName, writeManifest } from "../releases.js";
import { removeFolder } from "../remove.js";
import { type CheckedPlacement, checkPlacement, makeRoom } from "./check.js";
import { changed, copyEntries, finishFolders } from "./copy.js";
import { flushFileSystem } from "./flush.js";
import type { Placement } from "./placement.js";
import { linkShared, seedShared, sharedFolder } from "./shared.js";

export interface Placed {
  /** The release directory: an absolute, real path. */
  readonly directory: string;
  /** Its name: `<time>-<release>`. */
  readonly name: string;
  readonly files: number;
  readonly bytes: number;
  /** What changed in the source since the copy began, so that it may be neither old nor new. */
  readonly changedWhileCopied: readonly string[];
}

/**
 * Copies a source into a release directory of its own, which has its final name only when it is
 * whole and on the disk. The caller holds the namespace's lock. Links stay links; modes and times
 * are kept (times to the microsecond), as root owners too; hard links become files of their own.
 *
 * @throws UsageError before anything is touched, with every reason; or for a disk that fills up:
 *   what was copied is removed then
 */
export async function place(placement: Placement): Promise<Placed> {
  const { namespace, release, log } = placement;
  const checked = await checkPlacement(placement);
  await makeRoom(checked, placement);
  const { source, releasesDirectory, found } = checked;
  await claim(releasesDirectory, namespace);
  const placedAt = new Date();
  const name = await freeName(releasesDirectory, releaseName(release, placedAt));
  const partial = join(releasesDirectory, partialName(name));
  await mkdir(partial, { mode: 0o700 });
  const begun = {
    version: 1,
    namespace,
    release,
    placedAt: placedAt.toISOString(),
    source,
    sharedPaths: checked.shared.paths.map(({ path }) => path),
  } as const;
  log.info(
    `Placing ${grouped(found.files)} files, ${size(found.bytes)}, from ${JSON.stringify(source)} as ${name}.`,
  );
  try {
    const changedWhileCopied = await fill(partial, checked, begun, log);
    await rename(partial, join(releasesDirectory, name));
    await flushFolder(releasesDirectory);
    const { files, bytes } = found;
    return { directory: join(releasesDirectory, name), name, files, bytes, changedWhileCopied };
  } catch (error) {
    await removeFolder(releasesDirectory, partialName(name)).catch((left) =>
      log.warning(
        `${partialName(name)} could not be removed, the next run will: ${messageOf(left)}`,
      ),
    );
    throw explained(error, releasesDirectory);
  }
}

/** Everything between the first file and the last flush. Returns what changed in the source. */
async function fill(
  partial: string,
  { source, releasesDirectory, found, shared }: CheckedPlacement,
  begun: Manifest,
  log: Log,
): Promise<readonly string[]> {
  const { entries, files, bytes, skipped } = found;
  const sharedRoot = sharedFolder(releasesDirectory);
  await writeManifest(partial, begun);
  await copyEntries({ from: source, to: partial, entries, log });
  await seedShared(source, sharedRoot, shared, log);
  linkShared(partial, sharedRoot, shared.paths);
  const seeds = shared.seeds.flatMap((seed) => seed.entries);
  const changedWhileCopied = await changed(source, [...entries, ...seeds]);
  if (skipped.length > 0)
    log.warning(
      `Left out, since a release cannot hold sockets, pipes or devices: ${some(skipped)}.`,
    );
  if (changedWhileCopied.length > 0)
    log.warning(
      `The source changed while it was copied, so this release may be a mixture: ${some(changedWhileCopied)}. ` +
        "Let the build end before the deploy, and give each job a workspace of its own.",
    );
  const remembered = changedWhileCopied.slice(0, 100);
  await writeManifest(partial, { ...begun, files, bytes, changedWhileCopied: remembered });
  finishFolders({ to: partial, entries });
  await flushFileSystem(partial);
  return changedWhileCopied;
}

/** Two releases of one second get numbers. */
async function freeName(releasesDirectory: string, wanted: string): Promise<string> {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? wanted : `${wanted}-${number}`;
    const taken = [name, partialName(name)].map((each) => isThere(join(releasesDirectory, each)));
    if (!(await Promise.all(taken)).includes(true)) return name;
  }
}

function some(paths: readonly string[]): string {
  const shown = paths.slice(0, 10).map((path) => JSON.stringify(path || "."));
  const more = paths.length - shown.length;
  return shown.join(", ") + (more > 0 ? ` and ${grouped(more)} more` : "");
}

/** A disk that filled up is the server's state, not a defect. */
function explained(error: unknown, releasesDirectory: string): unknown {
  const full = ["ENOSPC", "EDQUOT", "EFBIG"].includes(codeOf(error) ?? "");
  if (!full && !/No space left|quota exceeded|File too large/i.test(messageOf(error))) return error;
  return new UsageError(
    `There was no more room below ${JSON.stringify(releasesDirectory)} while the release was copied: ${messageOf(error)}\n` +
      "What was copied is removed, what runs was not touched. Free space there, lower keep-releases, or exclude more.",
  );
}
