import { readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { findProgram } from "../../exec.js";
import { processProgram } from "../../proc.js";
import { type Home, livingDaemonPid, userFolder } from "../daemon/home.js";
import { nvm, type VersionManager, versionManagers } from "./version-managers.js";

/**
 * Where a program lies that the step's PATH does not have: version managers add their folders in a login
 * shell, and a runner's service has none. It is named and not run: another pm2 than the daemon's, or
 * another node, is nothing to guess.
 * @returns its paths; the one beside the Node.js that PM2's daemon runs with comes first
 */
export async function findElsewhere(
  name: "pm2" | "node",
  home: Home,
  env: Readonly<NodeJS.ProcessEnv>,
): Promise<string[]> {
  const pid = await livingDaemonPid(home);
  const ofDaemon = pid === undefined ? undefined : processProgram(pid);
  const folders = [...(ofDaemon === undefined ? [] : [dirname(ofDaemon)]), ...(await known(env))];
  const found = await Promise.all(folders.map((folder) => findProgram(name, folder)));
  return [...new Set(found.flatMap((path) => path ?? []))];
}

/** Folders of version managers and package managers, in the order in which a shell would choose. */
async function known(env: Readonly<NodeJS.ProcessEnv>): Promise<string[]> {
  const own = userFolder(env);
  if (own === undefined) return [];
  const at = ({ variable, folder }: Pick<VersionManager, "variable" | "folder">) =>
    (variable !== undefined && env[variable]) || join(own, folder);
  const others = versionManagers.map((manager) => join(at(manager), manager.programs));
  return [...(await ofNvm(join(at(nvm), nvm.versions))), ...others];
}

/** All that nvm has installed: what its default alias names first, then the newest. */
async function ofNvm(installed: string): Promise<string[]> {
  const versions = await readdir(installed).catch((): string[] => []);
  const alias = await readFile(join(installed, "../../alias/default"), "utf8").catch(() => "");
  const wanted = `v${alias.trim().replace(/^v/, "")}`;
  const isDefault = (version: string) => version === wanted || version.startsWith(`${wanted}.`);
  const newest = versions.sort((a, b) => b.localeCompare(a, "en", { numeric: true }));
  const ordered = [...newest.filter(isDefault), ...newest.filter((each) => !isDefault(each))];
  return ordered.map((version) => join(installed, version, "bin"));
}

/** What to do about a program that is elsewhere. */
export function adviceToAdd(paths: readonly string[], path: string): string {
  const [first = "", ...others] = paths;
  const more = others.length > 0 ? ` (also: ${others.slice(0, 3).join(", ")})` : "";
  return `It is in ${first}${more}, which version managers add to the PATH of a login shell, and a runner's service has none. Add one line to that service: Environment=PATH=${dirname(first)}:${path}`;
}
