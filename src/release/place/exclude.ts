import picomatch from "picomatch";
import { whyEndless } from "../../pattern.js";

/** Whether an entry is left out. `path` is relative to the source, with `/`, never empty. */
export type Excluded = (path: string, isFolder: boolean) => boolean;

/**
 * Reads `exclude` patterns. They mean what rsync's mean:
 *
 * - `*.log` and `node_modules/.cache`, without a leading slash, match at any depth;
 * - `/tmp` matches at the top of the source only;
 * - `logs/`, with a trailing slash, matches folders only;
 * - what is in an excluded folder is excluded, and not even looked at;
 * - `*` and `?` stop at slashes and match leading dots, `**` does not stop, `[ab]` works.
 *
 * @returns the test, and a sentence for each pattern that cannot be one
 */
export function excluder(patterns: readonly string[]): {
  excluded: Excluded;
  mistakes: readonly string[];
} {
  const mistakes = patterns.flatMap((pattern) => {
    const shown = `exclude: ${JSON.stringify(pattern)}`;
    if (pattern.startsWith("!"))
      return [`${shown} begins with "!", but nothing can be re-included.`];
    if (pattern.replaceAll("/", "") === "")
      return [`${shown} would exclude everything or nothing.`];
    if (pattern.split("/").includes("..")) return [`${shown} may not contain "..".`];
    const endless = whyEndless(pattern);
    if (endless !== undefined) return [`exclude: ${endless}`];
    return [];
  });
  if (mistakes.length > 0) return { excluded: () => false, mistakes };
  const forFolders = matcher(patterns);
  const forFiles = matcher(patterns.filter((pattern) => !pattern.endsWith("/")));
  return { excluded: (path, isFolder) => (isFolder ? forFolders : forFiles)(path), mistakes };
}

function matcher(patterns: readonly string[]): (path: string) => boolean {
  if (patterns.length === 0) return () => false;
  const globs = patterns.map((pattern) => {
    const glob = pattern.replace(/^\.\//, "/").replace(/\/+$/, "");
    return glob.startsWith("/") ? glob.replace(/^\/+/, "") : `**/${glob}`;
  });
  return picomatch(globs, { dot: true, nonegate: true });
}
