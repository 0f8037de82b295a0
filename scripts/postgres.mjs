// Finds PostgreSQL's server and client programs, or installs them where it can (Debian, Ubuntu, root).
// Prints the folder; says what to do where there is none.
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { canInstall, install } from "./system-program.mjs";

const needed = ["initdb", "pg_ctl", "postgres", "pg_dump", "pg_restore", "psql"];
const packaged = "/usr/lib/postgresql";

export const howToGetPostgres =
  "PostgreSQL 14 or newer, server and client programs, is neither on PATH nor in /usr/lib/postgresql. " +
  "On Debian and Ubuntu: sudo apt-get install postgresql. Elsewhere: install it, and put its bin folder on PATH.";

/** The newest folder that has all of PostgreSQL's programs, of 14 or later; undefined if there is none. */
export function postgresPrograms() {
  const versions = existsSync(packaged) ? readdirSync(packaged) : [];
  const folders = [
    ...versions.map((version) => join(packaged, version, "bin")),
    ...(process.env.PATH ?? "").split(delimiter),
  ];
  return folders
    .filter((folder) => needed.every((name) => existsSync(join(folder, name))))
    .map((folder) => ({ folder, major: majorOf(folder) }))
    .filter(({ major }) => major >= 14)
    .sort((one, other) => other.major - one.major)
    .at(0)?.folder;
}

/** The major version of the programs in a folder. @param {string} folder */
export function majorOf(folder) {
  const said = execFileSync(join(folder, "postgres"), ["--version"], { encoding: "utf8" });
  return Number(/\(PostgreSQL\) (\d+)/.exec(said)?.[1]);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  let folder = postgresPrograms();
  if (folder === undefined && canInstall()) {
    install("postgresql", "postgresql-client");
    folder = postgresPrograms();
  }
  if (folder === undefined) {
    console.error(howToGetPostgres);
    process.exit(1);
  }
  console.log(folder);
}
