import { realpath } from "node:fs/promises";
import { dirname, relative, resolve, sep } from "node:path";
import type { App } from "../../pm2/ecosystem/app.js";
import { type Entry, fieldOf } from "../../pm2-words.js";

/** A release that apps are deployed from. */
export interface ReleaseFolder {
  readonly directory: string;
  /** Paths in it that all releases will share, before it is copied; without them its links tell */
  readonly shared?: readonly string[] | undefined;
}

/**
 * Log files that would lie in a release directory, and be removed with it one day. A sentence for each
 * app that has some.
 */
export async function logsWithin(
  apps: readonly App[],
  release: ReleaseFolder | undefined,
): Promise<string[]> {
  if (release === undefined) return [];
  const found = await Promise.all(
    apps.map(async ({ name, cwd, entry }) => {
      const lost: { written: string; inside: string }[] = [];
      for (const { written, path } of logsOf(entry, cwd)) {
        const inside = await placeWithin(path, release);
        if (inside !== undefined) lost.push({ written, inside });
      }
      return lost.length === 0 ? [] : [sentence(name, lost)];
    }),
  );
  return found.flat();
}

/** As PM2 reads them: relative to the app's folder, `~` being the user's. */
function logsOf(entry: Entry, cwd: string): { written: string; path: string }[] {
  return ["out_file", "error_file", "log_file"].flatMap((field) => {
    const written = fieldOf(entry, field);
    if (typeof written !== "string" || written === "" || written === "NULL") return [];
    return written.startsWith("~") ? [] : [{ written, path: resolve(cwd, written) }];
  });
}

/** Its path within the release, where it does not outlive that. */
async function placeWithin(
  path: string,
  { directory, shared }: ReleaseFolder,
): Promise<string | undefined> {
  const inside = relative(directory, path);
  if (inside.startsWith(`..${sep}`) || inside.startsWith(sep)) return undefined;
  if (shared?.some((each) => `${inside}/`.startsWith(`${each}/`))) return undefined;
  if (shared !== undefined) return inside;
  const real = await realpath(path)
    .catch(() => realpath(dirname(path)))
    .catch(() => undefined);
  const own = await realpath(directory).catch(() => directory);
  return real === undefined || `${real}/`.startsWith(`${own}/`) ? inside : undefined;
}

function sentence(name: string, lost: readonly { written: string; inside: string }[]): string {
  const files = [...new Set(lost.map(({ written }) => written))];
  const folders = [...new Set(lost.map(({ inside }) => dirname(inside)))];
  const shareable = folders.filter((folder) => folder !== ".").map((folder) => `${folder}/`);
  const share =
    shareable.length === folders.length
      ? `Share the folder, by shared-paths: ${shareable.join(", ")}`
      : "Write them to a folder of their own, such as logs/, and share it by shared-paths: logs/";
  return (
    `App ${JSON.stringify(name)}: its logs go to ${files.join(" and ")}, in the release itself, and are removed with it. ` +
    `${share}; or give absolute paths that outlive the release, or none, which means PM2's own folder.`
  );
}
