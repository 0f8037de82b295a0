// Builds dist/: type-stripped JavaScript by tsc, one bundle by ncc, a two-line entry for each action.
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { argv } from "node:process";
import { pathToFileURL } from "node:url";
import { actionNames, root } from "./repository.mjs";

/** @param {string} program @param {string[]} args */
const run = (program, ...args) =>
  execFileSync(`${root}/node_modules/.bin/${program}`, args, {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
  });

/**
 * Builds the bundle and its entries into this folder, which is emptied first.
 * @param {string} folder relative to the repository's root
 */
export function build(folder) {
  rmSync(`${root}/build/compiled`, { recursive: true, force: true });
  rmSync(`${root}/${folder}`, { recursive: true, force: true });
  run("tsc", "-p", "tsconfig.json");
  const bundle = ["build", "build/compiled/index.js", "--out", folder];
  run("ncc", ...bundle, "--license", "licenses.txt", "--quiet");

  // A program of its own: it runs beside a step, and must start fast and stand alone.
  mkdirSync(`${root}/${folder}`, { recursive: true });
  cpSync(
    `${root}/build/compiled/pm2/ecosystem/load-ecosystem.cjs`,
    `${root}/${folder}/load-ecosystem.cjs`,
  );

  /** @param {string} name @param {string} call */
  const entry = (name, call) =>
    writeFileSync(
      `${root}/${folder}/${name}.js`,
      `import { ${call.split("(")[0]} } from "./index.js";\nawait ${call};\n`,
    );
  for (const name of actionNames()) entry(name, `runAction("${name}")`);
  entry("guard", "runGuard()");
}

if (argv[1] && import.meta.url === pathToFileURL(argv[1]).href) build("dist");
