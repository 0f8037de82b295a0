// Prints the path of a Chromium for the tests of the page; installs one where that is possible.
import { fileURLToPath } from "node:url";
import { systemProgram } from "./system-program.mjs";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/**
 * @returns {string} the path of a Chromium; CHROMIUM says another one
 * @throws Error that names the command which gets one
 */
export function chromium() {
  return process.env.CHROMIUM || systemProgram(names, "chromium");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(chromium());
