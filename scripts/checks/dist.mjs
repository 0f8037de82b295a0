import { existsSync, readdirSync, readFileSync } from "node:fs";
import { build } from "../build.mjs";
import { root } from "../repository.mjs";

/** Builds into a folder of its own, so that the work tree stays as it is, and compares. */
export function distProblems() {
  build("build/dist");
  const fresh = files("build/dist");
  const committed = files("dist");
  const names = [...new Set([...fresh.keys(), ...committed.keys()])].sort();
  const different = names.flatMap((name) => {
    if (!committed.has(name)) return [`dist/${name} is missing`];
    if (!fresh.has(name)) return [`dist/${name} is no longer built`];
    return fresh.get(name)?.equals(committed.get(name) ?? Buffer.of())
      ? []
      : [`dist/${name} differs`];
  });
  if (different.length === 0) return "";
  return `${different.join("\n")}\nRun \`npm run build\` and commit dist/. After a pull, run \`npm ci\` first.`;
}

/** @param {string} folder @returns {Map<string, Buffer>} */
function files(folder) {
  if (!existsSync(`${root}/${folder}`)) return new Map();
  return new Map(
    readdirSync(`${root}/${folder}`).map((name) => [
      name,
      readFileSync(`${root}/${folder}/${name}`),
    ]),
  );
}
