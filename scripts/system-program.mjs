// Finds a program of the system, or installs its package where it can (Debian, Ubuntu, root).
import { execFileSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/**
 * @param {string[]} names what it is called, the likeliest first
 * @param {string} package_ Debian's package of it
 * @returns {string} its path
 * @throws Error that names the command which gets it
 */
export function systemProgram(names, package_) {
  const already = found(names);
  if (already !== undefined) return already;
  if (canInstall()) {
    install(package_);
    const installed = found(names);
    if (installed !== undefined) return installed;
  }
  const how = existsSync("/usr/bin/apt-get")
    ? `sudo apt-get install ${package_}`
    : `install ${package_} with the system's tools`;
  throw new Error(`No ${names[0]} was found on PATH. Get one by: ${how}.`);
}

export function canInstall() {
  return process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
}

/** @param {string[]} packages */
export function install(...packages) {
  const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  /** @param {string[]} args */
  const apt = (...args) =>
    execFileSync("apt-get", ["-qq", ...args], {
      stdio: ["ignore", "ignore", "inherit"],
      env: environment,
    });
  // Test files run side by side, and each may find something missing: one waits for the other.
  const patience = ["-o", "DPkg::Lock::Timeout=300"];
  apt(...patience, "update");
  apt(...patience, "install", "--yes", "--no-install-recommends", ...packages);
}

/** @param {string[]} names */
function found(names) {
  const folders = [...(process.env.PATH ?? "").split(delimiter), "/usr/bin", "/usr/sbin"];
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find(runs);
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
