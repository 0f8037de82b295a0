import { readdir } from "node:fs/promises";
import { codeOf, messageOf, UsageError } from "../../errors.js";

/**
 * Where the repository is checked out: what the runner says, else the folder that the step was
 * started in.
 * @throws UsageError where that is no folder, or one that may not be read
 */
export async function checkoutFolder(env: Readonly<NodeJS.ProcessEnv>): Promise<string> {
  const said = env.GITHUB_WORKSPACE;
  const folder = said || currentFolder();
  const code = await readdir(folder).then(
    () => undefined,
    (error: unknown) => codeOf(error) ?? messageOf(error),
  );
  if (code === undefined) return folder;
  const whoSays = said
    ? "as GITHUB_WORKSPACE says"
    : "the current folder, as GITHUB_WORKSPACE is not set";
  throw new UsageError(
    `The checkout should be in ${JSON.stringify(folder)}, ${whoSays}, but ${wrongBy(code)}`,
  );
}

function currentFolder(): string {
  try {
    return process.cwd();
  } catch {
    throw new UsageError(
      "GITHUB_WORKSPACE is not set, and the current folder is no longer there: set it to the checkout's folder, or start in that folder.",
    );
  }
}

function wrongBy(code: string): string {
  if (code === "EACCES" || code === "EPERM")
    return `it may not be read (${code}). Allowed is a folder that the runner's user may read: check the repository out as that user.`;
  const why = code === "ENOTDIR" ? "it is a file" : `it cannot be read (${code})`;
  return `${why}. Allowed is an existing folder: check the repository out in a step before.`;
}
