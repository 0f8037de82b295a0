import { lstat } from "node:fs/promises";
import { isAbsolute, join, relative, resolve, sep } from "node:path";
import { codeOf, UsageError } from "../errors.js";

/**
 * Refuses a file that a step would write where a link of the job's checkout leads, which whoever opened the
 * pull request may have put there. On a server over SSH there is no checkout, and links are the server's own.
 * @param what how messages begin: `Input "baseline" is "rows.json"`
 * @throws UsageError where it is one, or lies behind one
 */
export async function refuseLinks(
  what: string,
  given: string,
  env: Readonly<NodeJS.ProcessEnv> = process.env,
): Promise<void> {
  const checkout = env.GITHUB_WORKSPACE;
  const link = checkout ? await linkOnTheWay(checkout, given) : undefined;
  if (link !== undefined) throw new UsageError(`${what}: ${link}`);
}

/**
 * What is wrong with a path whose way through the checkout passes a link: that was put there by whoever
 * opened the pull request, and can lead anywhere on the runner. How the checkout itself is reached, and
 * what lies outside of it, is the runner's and the workflow's.
 */
export async function linkOnTheWay(root: string, given: string): Promise<string | undefined> {
  const within = relative(root, resolve(root, given));
  if (within === ".." || within.startsWith(`..${sep}`) || isAbsolute(within)) return undefined;
  const names = within.split(sep);
  for (let count = 1; count <= names.length; count++) {
    const path = names.slice(0, count).join(sep);
    const found = await lstat(join(root, path)).catch((error: unknown) => codeOf(error));
    if (found === "ENOENT") return undefined;
    if (typeof found === "object" && found.isSymbolicLink())
      return `${JSON.stringify(path)} is a link in the checkout, and these are not followed. Name what it leads to.`;
  }
  return undefined;
}
