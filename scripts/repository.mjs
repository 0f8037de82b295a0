import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";

/** The repository's root folder. */
export const root = fileURLToPath(new URL("..", import.meta.url)).replace(/\/$/, "");

/** The actions: each has a folder of its own under actions/. */
export const actionNames = () =>
  readdirSync(`${root}/actions`, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();

/**
 * @typedef {{ description: string, required?: boolean, default?: string }} InputMetadata
 * @typedef {{
 *   description: string,
 *   inputs: Record<string, InputMetadata>,
 *   outputs: Record<string, { description: string }>,
 *   runs: { using: string, main?: string },
 * }} Metadata
 */

/**
 * What an action's action.yml says.
 * @param {string} name
 * @returns {Metadata}
 */
export function metadata(name) {
  return {
    inputs: {},
    outputs: {},
    ...parse(readFileSync(`${root}/actions/${name}/action.yml`, "utf8")),
  };
}
