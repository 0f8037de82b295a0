import { readdir, realpath, stat, statfs } from "node:fs/promises";
import { userInfo } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { readIfThere } from "../../disk/whole-file.js";
import { type Home, userFolder } from "../daemon/home.js";
import { packageVersion } from "../ecosystem/package-version.js";

/** A file system that the processes use. */
export interface Disk {
  /** One of the paths that lie on it */
  readonly path: string;
  /** 0 to 1, of what this user may use */
  readonly used: number;
  readonly inodesUsed: number;
  readonly freeBytes: number;
}

/** Where a server keeps what starts things: other folders only in tests. */
export interface ServerFolders {
  readonly units: readonly string[];
  readonly crontabs: readonly string[];
  readonly logrotate: readonly string[];
}

export const serverFolders = (env: Readonly<NodeJS.ProcessEnv>): ServerFolders => ({
  // Not the folders of the distribution's own units: hundreds of files, and nobody's startup script.
  units: [
    "/etc/systemd/system",
    join(userFolder(env) ?? "/", ".config/systemd/user"),
    "/etc/init.d",
  ],
  crontabs: ["/var/spool/cron/crontabs", "/var/spool/cron", "/etc/cron.d"],
  logrotate: ["/etc/logrotate.d"],
});

/** This step's user; a container may have an id without a name. */
export function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return `id ${process.getuid?.()}`;
  }
}

/** The file that brings this home's daemon back after a reboot, where one is found. */
export async function startupOf(home: Home, folders: ServerFolders): Promise<string | null> {
  const username = userName();
  const ours = (text: string, path: string) =>
    /resurrect/.test(text) &&
    (text.includes(home.path) || path.includes(`pm2-${username}`) || path.endsWith(`/${username}`));
  return firstFile([...folders.units, ...folders.crontabs], ours);
}

/** What rotates the logs of this home: a file of logrotate; PM2's module is seen in the list. */
export function rotationOf(home: Home, folders: ServerFolders): Promise<string | null> {
  return firstFile(folders.logrotate, (text) => text.includes(home.path) || text.includes(".pm2/"));
}

async function firstFile(
  folders: readonly string[],
  fits: (text: string, path: string) => boolean,
): Promise<string | null> {
  for (const folder of folders)
    for (const entry of await readdir(folder, { withFileTypes: true }).catch(() => [])) {
      if (entry.isDirectory()) continue;
      const path = join(folder, entry.name);
      const text = (await readIfThere(path).catch(() => "")) ?? "";
      if (fits(text, path)) return path;
    }
  return null;
}

/** The version of the `pm2` that a shell would start, read from its package.json; it is not run. */
export async function installedVersion(
  program: string,
  env: Readonly<NodeJS.ProcessEnv>,
): Promise<string | null> {
  const candidates = program.includes("/")
    ? [program]
    : (env.PATH ?? "").split(delimiter).map((folder) => join(folder, program));
  for (const candidate of candidates) {
    const real = await realpath(candidate).catch(() => undefined);
    if (real !== undefined) return packageVersion([dirname(real)]);
  }
  return null;
}

/** How full the file systems of these paths are, each once. */
export async function disksOf(paths: Iterable<string>): Promise<Disk[]> {
  const disks = new Map<number, Disk>();
  for (const path of new Set(paths)) {
    const found = await stat(path).catch(() => undefined);
    if (found === undefined || disks.has(found.dev)) continue;
    const disk = await statfs(path).catch(() => undefined);
    if (disk === undefined || disk.blocks === 0) continue;
    disks.set(found.dev, {
      path,
      used: 1 - disk.bavail / Math.max(1, disk.blocks - disk.bfree + disk.bavail),
      inodesUsed: disk.files === 0 ? 0 : 1 - disk.ffree / disk.files,
      freeBytes: disk.bavail * disk.bsize,
    });
  }
  return [...disks.values()];
}
