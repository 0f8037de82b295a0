import { readdir } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { isThere } from "../../disk/whole-file.js";
import { UsageError } from "../../errors.js";
import { execute } from "../../exec.js";

/** PostgreSQL's client programs of one version, in one folder. */
export interface Programs {
  readonly folder: string;
  readonly major: number;
}

/**
 * The client programs for a server. pg_dump refuses a server newer than itself, and pg_restore from
 * 17 on sends a setting that servers up to 16 reject: the server's own version is best, then the
 * nearest newer one.
 *
 * @param folder where to look and nowhere else, e.g. /usr/lib/postgresql/16/bin
 * @throws UsageError when none fits, naming what was found
 */
export async function findPrograms(folder: string | undefined, server: number): Promise<Programs> {
  const found = await installed(folder === undefined ? await usualFolders() : [folder]);
  const fitting = found
    .filter(({ major }) => major >= server)
    .sort((one, other) => one.major - other.major);
  const [best] = fitting;
  if (best !== undefined) return best;
  const where = folder === undefined ? "on PATH and in /usr/lib/postgresql" : `in ${folder}`;
  const versions = [...new Set(found.map(({ major }) => major))].join(", ") || "none";
  throw new UsageError(
    `The server is PostgreSQL ${server}, and the client programs ${where} are of version ${versions}: ` +
      `they must be of ${server} or newer. Install postgresql-client-${server}, or name its folder in pg-bin.`,
  );
}

/** @throws UsageError when pg_restore or psql of this version cannot fill a server of that one */
export function refuseNewerRestore({ major, folder }: Programs, server: number): void {
  if (server >= 17 || major < 17) return;
  throw new UsageError(
    `pg_restore ${major} in ${folder} cannot restore into PostgreSQL ${server}: it sets transaction_timeout, ` +
      `which servers before 17 do not know. Install postgresql-client-${server}, or name its folder in pg-bin.`,
  );
}

async function usualFolders(): Promise<string[]> {
  const packaged = "/usr/lib/postgresql";
  const versions = await readdir(packaged).catch(() => []);
  // Debian's own first: what stands on PATH there is a wrapper that chooses a version by itself.
  return [
    ...versions.map((version) => join(packaged, version, "bin")),
    ...(process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== ""),
  ];
}

async function installed(folders: readonly string[]): Promise<Programs[]> {
  const found: Programs[] = [];
  for (const folder of folders) {
    if (!(await isThere(join(folder, "pg_dump"))) || !(await isThere(join(folder, "pg_restore"))))
      continue;
    const { stdout } = await execute(
      { program: join(folder, "pg_dump"), args: ["--version"] },
      { env: { PATH: process.env.PATH ?? "/usr/bin:/bin", LC_ALL: "C" }, deadline: 20 },
    );
    const major = Number(/\(PostgreSQL\) (\d+)/.exec(stdout)?.[1]);
    if (major > 0) found.push({ folder, major });
  }
  return found;
}
