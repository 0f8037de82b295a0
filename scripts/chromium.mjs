// Prints the path of a Chromium for the tests of the page; installs one where that is possible.
import { execFileSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** The first Chromium on PATH, or nothing. */
function found() {
  const folders = [...(process.env.PATH ?? "").split(delimiter), "/usr/bin", "/usr/local/bin"];
  const candidates = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return [process.env.CHROMIUM ?? "", ...candidates].find((path) => path !== "" && runs(path));
}

/** @param {string} path */
function runs(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @param {string[]} args */
const apt = (...args) =>
  execFileSync("apt-get", ["-qq", ...args], {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });

/**
 * @returns {string} the path of a Chromium
 * @throws Error that names the command which gets one
 */
export function chromium() {
  const already = found();
  if (already !== undefined) return already;
  const debian = runs("/usr/bin/apt-get");
  if (debian && process.getuid?.() === 0) {
    apt("update");
    apt("install", "--yes", "--no-install-recommends", "chromium");
    const installed = found();
    if (installed !== undefined) return installed;
  }
  const how = debian ? "sudo apt-get install chromium" : "install Chromium with the system's tools";
  throw new Error(
    `No Chromium was found on PATH. Get one by: ${how}; or set CHROMIUM to its path.`,
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(chromium());
