import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import picomatch from "picomatch";
import { UsageError } from "../errors.js";
import { type Source, sourceOf } from "./source.js";

/** What is looked at where nothing else is asked for. */
const defaultPaths: readonly string[] = [
  ".{github,gitea,forgejo}/workflows/*.{yml,yaml}",
  "**/action.{yml,yaml}",
  "**/*.sh",
  "**/package.json",
  "**/{ecosystem,pm2,processes,process}*.{js,cjs,mjs,json,yml,yaml}",
];
const neverEntered = new Set(["node_modules", ".git", "bower_components"]);
/** Larger than any file that a person writes. */
const mostBytes = 1_000_000;

/**
 * Reads the files of a repository that match globs or paths; `!` excludes. Links are not followed.
 * @throws UsageError for patterns that match nothing, all of them at once.
 */
export async function readSources(root: string, patterns: readonly string[]): Promise<Source[]> {
  const asked = patterns.length > 0;
  const paths = await walk(root, "");
  const wanted = (asked ? patterns : defaultPaths).map((pattern) => pattern.replace(/^\.\//, ""));
  const excluded = wanted
    .filter((pattern) => pattern.startsWith("!"))
    .map((pattern) => pattern.slice(1));
  const isExcluded = matcher(excluded);
  const chosen = new Set<string>();
  const mistakes: string[] = [];
  for (const pattern of wanted.filter((one) => !one.startsWith("!"))) {
    const isMatch = matcher([pattern]);
    const matches = paths.filter((path) => isMatch(path));
    if (asked && matches.length === 0)
      mistakes.push(
        `Input "paths" has ${JSON.stringify(pattern)}: allowed are files and globs, from the repository's root, that match at least one file (node_modules and .git are not looked at).`,
      );
    for (const path of matches) if (!isExcluded(path)) chosen.add(path);
  }
  if (asked && chosen.size === 0 && mistakes.length === 0)
    mistakes.push(`Input "paths" has patterns with "!" that exclude every file: leave one.`);
  if (mistakes.length > 0) throw new UsageError(mistakes.join("\n"));
  return Promise.all([...chosen].sort().map((path) => read(root, path)));
}

/** A folder, written with a slash at its end, stands for everything in it. */
function matcher(patterns: readonly string[]): (path: string) => boolean {
  const globs = patterns.map((pattern) => (pattern.endsWith("/") ? `${pattern}**` : pattern));
  return globs.length === 0 ? () => false : picomatch(globs, { dot: true });
}

async function read(root: string, path: string): Promise<Source> {
  const { size } = await stat(join(root, path));
  if (size > mostBytes)
    throw new UsageError(
      `${path} has ${size} bytes, more than the ${mostBytes} that are read: exclude it in the input "paths" with "!${path}".`,
    );
  return sourceOf(path, await readFile(join(root, path), "utf8"));
}

async function walk(root: string, folder: string): Promise<string[]> {
  const entries = await readdir(join(root, folder), { withFileTypes: true });
  const found = await Promise.all(
    entries.map(async (entry) => {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (entry.isFile()) return [path];
      return entry.isDirectory() && !neverEntered.has(entry.name) ? walk(root, path) : [];
    }),
  );
  return found.flat();
}
