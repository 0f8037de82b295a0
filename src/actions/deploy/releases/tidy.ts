import { messageOf } from "../../../errors.js";
import type { Log } from "../../../log.js";
import type { Daemon } from "../../../pm2/daemon/daemon.js";
import { snapshot } from "../../../pm2/daemon/process.js";
import { readDump } from "../../../pm2/dump/dump.js";
import { LockHeld } from "../../../recovery/start-guard.js";
import { isUntidy, prune } from "../../../release/prune.js";
import { type LockWish, withNamespaceLock } from "../../shared/namespace-lock.js";
import type { ReleaseInputs } from "./release-inputs.js";

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
        `${directory} stays, so that you can look at it. It is removed when another release fails, or when it is older than the releases that are kept.`,
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
    const left = `Old releases were not removed; another run will: ${messageOf(error)}`;
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
