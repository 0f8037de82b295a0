import { spawnSync } from "node:child_process";
import { root } from "../repository.mjs";

/**
 * Runs one of the project's development tools; what it says is the answer when it fails.
 * @param {string} program @param {string[]} args
 */
export function problemsOf(program, ...args) {
  const ended = spawnSync(`${root}/node_modules/.bin/${program}`, args, {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  if (ended.error) return `${program} could not be run: ${ended.error.message}`;
  if (ended.status === 0) return "";
  return `${ended.stdout}${ended.stderr}`.trim() || `${program} ended with ${ended.status}.`;
}
