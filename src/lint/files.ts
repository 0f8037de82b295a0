import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import picomatch from "picomatch";
import { codeOf, messageOf, UsageError } from "../errors.js";
import { type Source, sourceOf, unreadableSource } from "./source.js";

/** What is looked at where nothing else is asked for. */
const defaultPaths: readonly string[] = [
  ".{github,gitea,forgejo}/workflows/*.{yml,yaml}",
  "**/action.{yml,yaml}",
  "**/*.{sh,bash}",
  "**/package.json",
  "**/{ecosystem,pm2,processes,process}*.{js,cjs,mjs,json,yml,yaml}",
];
const neverEntered = new Set(["node_modules", ".git", "bower_components"]);
/** Larger than any file that a person writes. */
const mostBytes = 1_000_000;

/** The files to lint, and what is in their folders and was not looked at. */
export interface Sources {
  readonly sources: readonly Source[];
  /** Links that the patterns match or that lead to folders, and folders that may not be read. */
  readonly passedOver: readonly string[];
}

/**
 * Reads the files of a repository that match globs or paths; `!` excludes. Links are not followed: a
 * pull request could point them at any file of the runner.
 * @throws UsageError for a root that is no folder, patterns that match nothing, and files that are
 * too large; all of them at once.
 */
export async function readSources(root: string, patterns: readonly string[]): Promise<Sources> {
  await checkRoot(root);
  const asked = patterns.length > 0;
  const tree: Tree = { files: [], links: [], closed: [] };
  await walk(root, "", tree);
  const wanted = (asked ? patterns : defaultPaths).map((pattern) => pattern.replace(/^\.\//, ""));
  const included = wanted.filter((pattern) => !pattern.startsWith("!"));
  const isExcluded = matcher(wanted.flatMap((one) => (one.startsWith("!") ? one.slice(1) : [])));
  const isIncluded = matcher(included);
  const chosen = tree.files.filter((path) => isIncluded(path) && !isExcluded(path)).sort();
  const mistakes = asked ? unmatched(included, tree) : [];
  if (chosen.length === 0 && mistakes.length === 0)
    mistakes.push(
      asked
        ? `Input "paths" has patterns with "!" that exclude every file: leave one.`
        : `In ${root} there is no workflow, script, package.json or ecosystem file: check the repository out in a step before, or name files in the input "paths".`,
    );
  const read = mistakes.length > 0 ? [] : await Promise.all(chosen.map((one) => load(root, one)));
  mistakes.push(...read.flatMap((one) => (typeof one === "string" ? one : [])));
  if (mistakes.length > 0) throw new UsageError(mistakes.join("\n"));
  const links = tree.links.filter(
    ({ path, folder }) => (folder || isIncluded(path)) && !isExcluded(folder ? `${path}/` : path),
  );
  return {
    sources: read.flatMap((one) => (typeof one === "string" ? [] : one)),
    passedOver: [...links.map(({ path }) => path), ...tree.closed].sort(),
  };
}

/**
 * Where the repository is checked out: what the runner says, else the folder that the step was
 * started in.
 */
export function checkoutFolder(env: Readonly<NodeJS.ProcessEnv>): string {
  if (env.GITHUB_WORKSPACE) return env.GITHUB_WORKSPACE;
  try {
    return process.cwd();
  } catch {
    throw new UsageError(
      "GITHUB_WORKSPACE is not set, and the current folder is no longer there: set it to the checkout's folder, or start in that folder.",
    );
  }
}

async function checkRoot(root: string): Promise<void> {
  const found = await stat(root).catch((error: unknown) => codeOf(error) ?? messageOf(error));
  if (typeof found !== "string" && found.isDirectory()) return;
  const why = typeof found === "string" ? `it cannot be read (${found})` : "it is a file";
  throw new UsageError(
    `The checkout should be in ${JSON.stringify(root)}, as GITHUB_WORKSPACE says, but ${why}. Allowed is an existing folder: check the repository out in a step before.`,
  );
}

function unmatched(included: readonly string[], { files, links }: Tree): string[] {
  return included.flatMap((pattern) => {
    const isMatch = matcher([pattern]);
    if (files.some((path) => isMatch(path))) return [];
    const link = links.find(({ path }) => isMatch(path) || `${path}/` === pattern);
    const instead = link === undefined ? "" : ` ${link.path} is a link: name what it leads to.`;
    return `Input "paths" has ${JSON.stringify(pattern)}: allowed are files and globs, from the repository's root, that match at least one file (node_modules and .git are not looked at).${instead}`;
  });
}

/** A folder, written with a slash at its end, stands for everything in it. */
function matcher(patterns: readonly string[]): (path: string) => boolean {
  const globs = patterns.map((pattern) => (pattern.endsWith("/") ? `${pattern}**` : pattern));
  return globs.length === 0 ? () => false : picomatch(globs, { dot: true });
}

/** One file, or what is wrong with it that the user has to decide about. */
async function load(root: string, path: string): Promise<Source | string> {
  try {
    const { size } = await stat(join(root, path));
    if (size > mostBytes)
      return `${path} has ${size} bytes, more than the ${mostBytes} that are read: exclude it in the input "paths" with "!${path}".`;
    const text = await readFile(join(root, path), "utf8");
    return text.includes("\0")
      ? unreadableSource(path, "it holds zero bytes, being a program or UTF-16, and must be UTF-8")
      : sourceOf(path, text);
  } catch (error) {
    return unreadableSource(path, `the system says ${codeOf(error) ?? messageOf(error)}`);
  }
}

interface Tree {
  readonly files: string[];
  readonly links: { readonly path: string; readonly folder: boolean }[];
  readonly closed: string[];
}

async function walk(root: string, folder: string, tree: Tree): Promise<void> {
  const entries = await readdir(join(root, folder), { withFileTypes: true }).catch((error) => {
    tree.closed.push(`${folder || root}/ (${codeOf(error) ?? messageOf(error)})`);
    return [];
  });
  await Promise.all(
    entries.map(async (entry) => {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (entry.isFile()) tree.files.push(path);
      else if (neverEntered.has(entry.name)) return;
      else if (entry.isDirectory()) await walk(root, path, tree);
      else if (entry.isSymbolicLink())
        tree.links.push({ path, folder: await leadsToFolder(root, path) });
    }),
  );
}

/** A link that leads nowhere, or in a circle, leads to no folder. */
async function leadsToFolder(root: string, path: string): Promise<boolean> {
  return stat(join(root, path)).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
