import { join, resolve } from "node:path";
import { refuseLinks } from "../disk/workspace.js";

/** What our reports are called. */
export const reportNames = [
  "pm2-diagnostics.html",
  "pm2-diagnostics.json",
  "monitor.html",
  "server.html",
] as const;

/**
 * A folder for reports as a path of this machine.
 * @param given the input; relative to the workspace, which outlives a deleted cwd
 * @throws UsageError if it, or a report in it, lies behind a link of the checkout
 */
export async function reportFolder(
  input: string,
  given: string,
  env: Readonly<NodeJS.ProcessEnv>,
): Promise<string> {
  const folder = resolve(env.GITHUB_WORKSPACE ?? process.cwd(), given);
  const what = `Input "${input}" is ${JSON.stringify(given)}`;
  for (const name of ["", ...reportNames]) await refuseLinks(what, join(folder, name), env);
  return folder;
}
