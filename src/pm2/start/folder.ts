import { readlinkSync, statSync } from "node:fs";
import type { Process } from "../daemon/process.js";
import { markerOf } from "./definition.js";

/** What tells a folder from another one that has taken its path; nothing where there is none. */
export function folderIdentity(path: string): string | undefined {
  const found = orNothing(() => statSync(path, { bigint: true }));
  return found && `${found.dev}:${found.ino}`;
}

/**
 * Whether the folder that it was started in was deleted, or put aside and deleted, while it ran. One
 * that it went to by itself is its own affair. Without a marker only the path can tell them apart.
 */
export function lostFolder(pm2Process: Process): boolean {
  const path = `/proc/${pm2Process.pid}/cwd`;
  const [, gone] = /^(.*) \(deleted\)$/s.exec(orNothing(() => readlinkSync(path)) ?? "") ?? [];
  if (gone === undefined) return false;
  const { folder } = markerOf(pm2Process);
  // A folder that a process is in keeps its inode, deleted or not.
  return (
    gone === pm2Process.settings.pm_cwd || (folder !== undefined && folder === folderIdentity(path))
  );
}

function orNothing<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
