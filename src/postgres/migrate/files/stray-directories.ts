import { readdir } from "node:fs/promises";
import { basename, dirname, relative, resolve } from "node:path";

/**
 * Other directories near by that look like migrations and hold SQL files: a file put there is never
 * run, and nobody notices.
 */
export async function strayDirectories(directory: string, root: string): Promise<string[]> {
  const own = resolve(directory);
  const found = new Set<string>();
  const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    const folder = resolve(entry.parentPath ?? entry.path);
    if (!entry.isFile() || !/\.sql$/i.test(entry.name) || folder === own) continue;
    if (relative(own, folder).match(/^[^.][^/]*$/) !== null && entry.name === "migration.sql")
      continue;
    const within = relative(root, folder);
    if (/(?:^|\/)(?:node_modules|\.git|dist|build|vendor)(?:\/|$)/.test(within)) continue;
    const named = /migrat/i.test(basename(folder)) || /migrat/i.test(basename(dirname(folder)));
    if (named || /^\d{3,}[_-]/.test(entry.name)) found.add(within === "" ? "." : within);
  }
  return [...found].sort();
}
