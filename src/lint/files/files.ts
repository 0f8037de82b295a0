import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { codeOf, messageOf, UsageError } from "../../errors.js";
import { type Pattern, pathPattern } from "../../pattern.js";
import { type Source, sourceOf, unreadableSource } from "../notation/source.js";
import { kindOf, namesPm2 } from "../read/kinds.js";
import type { NotUnderstood } from "../read/read.js";

/** What is looked at where nothing else is asked for. */
const defaultPaths: readonly string[] = [
  ".{github,gitea,forgejo}/workflows/*.{yml,yaml}",
  "**/action.{yml,yaml}",
  "**/*.{sh,bash,zsh,ksh}",
  "**/package.json",
  "**/{ecosystem,pm2,processes,process}*.{js,cjs,mjs,ts,cts,mts,json,yml,yaml}",
];
/** What is looked at beside them, of which only what speaks of PM2 is read. */
const widePaths: readonly string[] = [
  "**/{,.,GNU}{M,m}akefile{,.*}",
  "**/{.,}[jJ]ustfile",
  "**/*.{mk,just,ps1,psm1,bat,cmd,service,timer,cron,crontab}",
  "**/{Dockerfile,Containerfile,Procfile,Jenkinsfile,crontab}{,.*}",
  "**/*.{D,d}ockerfile",
  "**/cron.d/*",
  "**/{logrotate.d/*,*logrotate*}",
  "**/*.{yml,yaml,js,cjs,mjs,ts,cts,mts}",
  "**/{bin,script,scripts,hooks,.husky,deploy,ci,tools}/**/!(*.*)",
  // In brackets: with a "!" in front it would exclude, and every file at the root with a point in its name.
  "@(!(*.*))",
];
const neverEntered = new Set(["node_modules", ".git", "bower_components"]);
/** Larger than any file that a person writes. */
const maxBytes = 1_000_000;
/** How much of a larger one is looked through for PM2's name. */
const maxSearched = 20_000_000;

/** The files to lint, and what is in their folders and was not looked at. */
export interface Sources {
  readonly sources: readonly Source[];
  /** Those that were asked for by their very path. */
  readonly named: readonly string[];
  /** Links that the patterns match or that lead to folders, and folders that may not be read. */
  readonly passedOver: readonly string[];
  /** Files that nobody asked for by name, may matter, and are larger than what is read. */
  readonly tooLarge: readonly NotUnderstood[];
}

/**
 * Reads the files of a repository that match globs or paths; `!` excludes. Links are not followed: a
 * pull request could point them at any file of the runner.
 * @param root a folder that may be read, of checkoutFolder
 * @throws UsageError for patterns that match nothing and files that are too large, all of them at
 * once; and where the system opens no more files.
 */
export async function readSources(root: string, patterns: readonly string[]): Promise<Sources> {
  const asked = patterns.length > 0;
  const tree = await treeOf(root);
  const wanted = (asked ? patterns : defaultPaths).map((pattern) => withFolders(pattern, tree));
  const pattern = patternOf(wanted);
  const isWide = asked ? () => false : pathPattern(widePaths).matches;
  const chosen = tree.files
    .filter((path) => (pattern.includes(path) || isWide(path)) && !pattern.excludes(path))
    .sort();
  const mistakes = asked ? unmatched(pattern, tree) : [];
  if (chosen.length === 0 && mistakes.length === 0)
    mistakes.push(
      asked
        ? `Input "paths" has patterns with "!" that exclude every file: leave one.`
        : nothingIn(root),
    );
  const read: (Source | NotUnderstood | string | undefined)[] =
    mistakes.length > 0
      ? []
      : await eachInTurn<string, Source | NotUnderstood | string | undefined>(chosen, (path) =>
          pattern.includes(path) ? load(root, path) : loadWhereItMatters(root, path),
        );
  mistakes.push(...read.flatMap((one) => (typeof one === "string" ? one : [])));
  const found = read.filter((one) => one !== undefined && typeof one !== "string");
  if (mistakes.length === 0 && found.length === 0) mistakes.push(nothingIn(root));
  if (mistakes.length > 0) throw new UsageError(mistakes.join("\n"));
  const links = tree.links.filter(
    ({ path, folder }) =>
      (folder || pattern.includes(path)) && !pattern.excludes(folder ? `${path}/` : path),
  );
  return {
    named: wanted.filter((one) => tree.files.includes(one)),
    sources: found.filter((one) => "text" in one),
    tooLarge: found.filter((one): one is NotUnderstood => "namesPm2" in one),
    passedOver: [...links.map(({ path }) => path), ...tree.closed].sort(),
  };
}

function nothingIn(root: string): string {
  return `In ${root} there is no workflow, script, package.json or ecosystem file: check the repository out in a step before, or name files in the input "paths".`;
}

/** @throws UsageError for a list that only excludes */
function patternOf(entries: readonly string[]): Pattern {
  try {
    return pathPattern(entries);
  } catch (error) {
    throw new UsageError(
      `Input "paths" is ${JSON.stringify(entries.join(", "))}: ${messageOf(error)}`,
    );
  }
}

function unmatched(pattern: Pattern, { files, links }: Tree): string[] {
  return pattern.idle(files).map((entry) => {
    const isMatch = pathPattern([entry]).includes;
    const link = links.find(({ path }) => isMatch(path) || `${path}/` === entry);
    const instead = link === undefined ? "" : ` ${link.path} is a link: name what it leads to.`;
    return `Input "paths" has ${JSON.stringify(entry)}: allowed are files and globs, from the repository's root, that match at least one file (node_modules and .git are not looked at).${instead}`;
  });
}

/** `.` and the name of a folder stand for everything in it. */
function withFolders(pattern: string, { files }: Tree): string {
  const excluding = pattern.startsWith("!") ? "!" : "";
  const path = pattern.slice(excluding.length).replace(/^(?:\.\/)+/, "");
  if (path === "" || path === ".") return `${excluding}**`;
  const isFolder = files.some((file) => file.startsWith(`${path}/`));
  return excluding + (isFolder ? `${path}/` : path);
}

/** One file, or what is wrong with it that the user has to decide about. */
async function load(root: string, path: string): Promise<Source | string> {
  try {
    const { size } = await stat(join(root, path));
    if (size > maxBytes)
      return `${path} has ${size} bytes, more than the ${maxBytes} that are read: exclude it in the input "paths" with "!${path}".`;
    const text = await readFile(join(root, path), "utf8");
    return text.includes("\0")
      ? unreadableSource(path, "it holds zero bytes, being a program or UTF-16, and must be UTF-8")
      : sourceOf(path, text);
  } catch (error) {
    return unreadableSource(path, `the system says ${reasonOf(error, path)}`);
  }
}

/** One of the many files that may speak of PM2; nothing where it does not, or is no text of a person. */
async function loadWhereItMatters(
  root: string,
  path: string,
): Promise<Source | NotUnderstood | undefined> {
  const size = await stat(join(root, path)).then(
    (found) => found.size,
    () => 0,
  );
  const what = `${size} bytes, and no more than ${maxBytes} are read`;
  if (size > maxSearched) return { path, what, namesPm2: false };
  const text = await readFile(join(root, path), "utf8").catch((error: unknown) => {
    reasonOf(error, path);
    return "";
  });
  if (text.includes("\0") || kindOf({ path, text }) === undefined) return undefined;
  const isNamed = namesPm2(text);
  if (size > maxBytes) return isNamed ? { path, what, namesPm2: true } : undefined;
  const speaksOfIt = isNamed || (/\bapps\b/.test(text) && /\bscript\b/.test(text));
  return speaksOfIt ? sourceOf(path, text) : undefined;
}

interface Tree {
  readonly files: string[];
  readonly links: { readonly path: string; readonly folder: boolean }[];
  readonly closed: string[];
}

async function treeOf(root: string): Promise<Tree> {
  const tree: Tree = { files: [], links: [], closed: [] };
  let folders = [""];
  while (folders.length > 0)
    folders = (await eachInTurn(folders, (folder) => look(root, folder, tree))).flat();
  return tree;
}

/** Adds what is in a folder to the tree, and gives the folders in it. */
async function look(root: string, folder: string, tree: Tree): Promise<string[]> {
  const entries = await readdir(join(root, folder), { withFileTypes: true }).catch((error) => {
    tree.closed.push(`${folder || root}/ (${reasonOf(error, folder || root)})`);
    return [];
  });
  const folders: string[] = [];
  for (const entry of entries) {
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (entry.isFile()) tree.files.push(path);
    else if (neverEntered.has(entry.name)) continue;
    else if (entry.isDirectory()) folders.push(path);
    else if (entry.isSymbolicLink())
      tree.links.push({ path, folder: await leadsToFolder(root, path) });
  }
  return folders;
}

/** A link that leads nowhere, or in a circle, leads to no folder. */
async function leadsToFolder(root: string, path: string): Promise<boolean> {
  return stat(join(root, path)).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/** Every open file counts against a limit of the user, which can be low on a runner. */
const maxAtOnce = 50;

/** Does the work for all items, a few at a time; the results are in the items' order. */
async function eachInTurn<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const rest = items.entries();
  const worker = async () => {
    for (const [index, item] of rest) results[index] = await work(item);
  };
  await Promise.all(Array.from({ length: maxAtOnce }, worker));
  return results;
}

/**
 * Why a file or folder cannot be read, where that is its own fault.
 * @throws UsageError where no file can be opened: what is left unread then would pass as clean
 */
function reasonOf(error: unknown, path: string): string {
  const code = codeOf(error);
  if (code === "EMFILE" || code === "ENFILE")
    throw new UsageError(
      `${JSON.stringify(path)} cannot be opened, as too many files are open already (${code}): nothing was checked. Allowed must be at least ${maxAtOnce + 50} open files: raise the limit of the runner's user (ulimit -n), or end what holds them.`,
    );
  return code ?? messageOf(error);
}
