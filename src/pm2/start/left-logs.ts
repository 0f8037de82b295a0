import { readdir, realpath, rm, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Home } from "../daemon/home.js";
import type { Settings } from "../daemon/process.js";
import { fileNameOf } from "../ecosystem/generated-entry.js";
import { ownLogFiles } from "./log-files.js";

/** A log file that PM2 numbered for a process that it no longer lists. */
export interface LeftLog {
  readonly path: string;
  /** As PM2 writes an app's name into the names of files */
  readonly app: string;
  readonly bytes: number;
  /** ms since the epoch */
  readonly written: number;
}

/**
 * Log files in PM2's own folder that nothing of its list writes: deploys of old left some each time, and
 * fewer workers than before leave theirs. The newest come first.
 */
export async function leftLogs(
  { path: home }: Pick<Home, "path">,
  listed: readonly Settings[],
): Promise<LeftLog[]> {
  const folder = join(home, "logs");
  const written = listed.flatMap((settings) => Object.values(ownLogFiles({ settings })));
  // Through links, a file has several names.
  const used = new Set((await Promise.all(written.map(namesOf))).flat());
  const names = await readdir(folder).catch((): string[] => []);
  const found = await Promise.all(
    names.map(async (name) => {
      const [, app] = /^(.+)-(?:out|error)-[0-9]+\.log$/.exec(name) ?? [];
      const path = join(folder, name);
      if (app === undefined || (await namesOf(path)).some((each) => used.has(each))) return [];
      const file = await stat(path).catch(() => undefined);
      if (!file?.isFile()) return [];
      return [{ path, app, bytes: file.size, written: file.mtimeMs }];
    }),
  );
  return found.flat().sort((one, other) => other.written - one.written);
}

/** A file's path without `..`, and the one that it leads to. */
async function namesOf(path: string): Promise<string[]> {
  const plain = resolve(path);
  return [plain, await realpath(plain).catch(() => plain)];
}

/** How many of them are kept of each app. */
const maxLeft = 10;

/** Removes those of an app that are too many, the oldest. */
export async function removeOldLogs(name: string, left: readonly LeftLog[]): Promise<LeftLog[]> {
  const own = left.filter(({ app }) => app === fileNameOf(name));
  const old = own.slice(maxLeft);
  for (const { path } of old) await rm(path, { force: true });
  return old;
}
