// Names for the parts of the bundle, which ncc numbers: whoever looks into dist/ sees what is in each.
import { readFileSync, renameSync, writeFileSync } from "node:fs";

/**
 * @typedef {{ name: string, size: number, modules?: Module[] }} Module
 * @typedef {{ id: number, names: string[], files: string[], modules: Module[] }} Part
 */

/**
 * Renames the parts in this folder, and has the bundle ask for them by their new names.
 * @param {string} folder
 * @param {string} statistics the file that ncc wrote about its build
 */
export function nameParts(folder, statistics) {
  /** @type {Part[]} */
  const parts = JSON.parse(readFileSync(statistics, "utf8")).chunks;
  /** @type {Record<number, string>} */
  const files = {};
  for (const part of parts.filter(({ files: [file] }) => file !== "index.js")) {
    const name = `part.${nameOf(part)}`;
    const file = Object.values(files).includes(`${name}.js`)
      ? `${name}.${part.id}.js`
      : `${name}.js`;
    files[part.id] = file;
    renameSync(`${folder}/${part.files[0]}`, `${folder}/${file}`);
  }
  const bundle = readFileSync(`${folder}/index.js`, "utf8");
  const byNumber = /return "" \+ chunkId \+ "\.index\.js";/;
  if (!byNumber.test(bundle)) throw new Error("ncc asks for parts in another way than it did");
  const byName = `return ${JSON.stringify(files)}[chunkId];`;
  writeFileSync(`${folder}/index.js`, bundle.replace(byNumber, byName));
}

/** What an import calls it, else what most of it is: a package, or a folder of src/. @param {Part} part */
function nameOf({ names, modules }) {
  if (names[0] !== undefined) return names[0];
  /** @type {Map<string, number>} */
  const sizes = new Map();
  for (const { name, size } of modules.flatMap((one) => one.modules ?? [one]))
    sizes.set(homeOf(name), (sizes.get(homeOf(name)) ?? 0) + size);
  const [largest] = [...sizes].sort(([, one], [, other]) => other - one);
  return largest?.[0] ?? "rest";
}

/** @param {string} path of a module, from the repository's root */
function homeOf(path) {
  const [, installed] = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path) ?? [];
  const [, , , ...own] = path.split("/");
  return (installed ?? own.slice(0, -1).slice(0, 2).join("-")).replace(/[@/]+/g, "-");
}
