import { createReadStream } from "node:fs";
import { type FileHandle, open, rm } from "node:fs/promises";
import { codeOf, messageOf } from "../../errors.js";
import type { Log } from "../../log.js";
import { megabytes } from "../../text/amounts.js";
import { counted } from "../../text/phrases.js";
import type { Home } from "../daemon/home.js";
import { compareByInstance, type Process, type Snapshot } from "../daemon/process.js";
import { leftLogs, removeOldLogs } from "../start/left-logs.js";
import { canaryEnding, logFields, ownLogFiles } from "../start/log-files.js";

/**
 * What canaries that are gone wrote goes to the end of the first worker's files: it stood in for that one,
 * and nobody follows or rotates a file of its own. One that a failed deploy left comes with the next.
 */
export async function joinCanaryLogs(
  canaries: readonly Process[],
  current: Snapshot,
  log: Log,
): Promise<void> {
  for (const canary of canaries) {
    const [first] = current.filter(({ name }) => name === canary.name).sort(compareByInstance);
    if (first === undefined) continue;
    for (const field of logFields) {
      const from = ownLogFiles(canary)[field];
      const to = ownLogFiles(first)[field];
      if (from === undefined || to === undefined || !from.endsWith(canaryEnding)) continue;
      await append(from, to).catch((error: unknown) =>
        log.warning(
          `What the canary of ${canary.name} wrote stays in ${from}, since it could not be added to ${to}: ${messageOf(error)}`,
        ),
      );
    }
  }
}

/** Whole lines at a time, since a worker writes there as well. The file goes when all of it is there. */
async function append(from: string, to: string): Promise<void> {
  let target: FileHandle | undefined;
  try {
    let rest = Buffer.alloc(0);
    for await (const piece of createReadStream(from)) {
      target ??= await open(to, "a");
      const text = Buffer.concat([rest, piece]);
      const end = text.lastIndexOf("\n") + 1;
      await target.appendFile(text.subarray(0, end));
      rest = text.subarray(end);
    }
    if (rest.length > 0) await target?.appendFile(rest);
    await rm(from);
  } catch (error) {
    if (codeOf(error) !== "ENOENT") throw error;
  } finally {
    await target?.close();
  }
}

/** Deploys of old left log files with each exchange: the newest stay, and diagnostics names them. */
export async function removeLeftLogs(
  home: Home,
  apps: readonly { readonly name: string }[],
  current: Snapshot,
  log: Log,
): Promise<void> {
  try {
    const left = await leftLogs(
      home,
      current.map(({ settings }) => settings),
    );
    for (const { name } of apps) {
      const gone = await removeOldLogs(name, left);
      if (gone.length > 0)
        log.info(
          `${name}: removed ${counted(gone.length, "old log file")} that no process has any more (${megabytes(gone.reduce((sum, { bytes }) => sum + bytes, 0))}).`,
        );
    }
  } catch (error) {
    log.warning(`Old log files could not be removed: ${messageOf(error)}`);
  }
}
