// Builds dist/: type-stripped JavaScript by tsc, one bundle by ncc, an entry of one line for each action.
import { execFileSync } from "node:child_process";
import { chmodSync, cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { argv } from "node:process";
import { pathToFileURL } from "node:url";
import { minifySync } from "rolldown/utils";
import { nameParts } from "./bundle-parts.mjs";
import { actionNames, root } from "./repository.mjs";

/** @param {string} program @param {string[]} args */
const run = (program, ...args) =>
  execFileSync(`${root}/node_modules/.bin/${program}`, args, {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
  });

/** What tsc makes of src/ for the bundle; a folder of its own, since its package.json is for ncc only. */
const compiled = "build/bundled";

/**
 * Builds the bundle and its entries into this folder, which is emptied first.
 * @param {string} folder relative to the repository's root
 */
export function build(folder) {
  for (const old of [compiled, folder]) rmSync(`${root}/${old}`, { recursive: true, force: true });
  run("tsc", "-p", "tsconfig.json", "--outDir", compiled);
  // Nearer than the repository's own, which says "module": ncc would bundle for `import` then, and
  // Node.js starts programs that use `require` faster.
  writeFileSync(`${root}/${compiled}/package.json`, "{}\n");
  const bundle = ["build", `${compiled}/index.js`, "--out", folder];
  // es5 is about what ncc wraps around modules: V8 compiles `(function` when it sees it, but reads
  // `(() =>` twice, once for its end and once when it is called.
  const statistics = `${compiled}/statistics.json`;
  run("ncc", ...bundle, "--target", "es5", "--quiet", "--stats-out", statistics);
  for (const name of readdirSync(`${root}/${folder}`))
    if (name.endsWith(".js")) compress(`${root}/${folder}/${name}`);
  nameParts(`${root}/${folder}`, `${root}/${statistics}`);

  writeFileSync(`${root}/${folder}/package.json`, `${JSON.stringify({ type: "commonjs" })}\n`);
  cpSync(`${root}/${licences()}`, `${root}/${folder}/licenses.txt`);
  // Looked for beside the part that reads it, which db-migrate's lint alone does.
  cpSync(
    `${root}/node_modules/libpg-query/wasm/libpg-query.wasm`,
    `${root}/${folder}/libpg-query.wasm`,
  );
  // What stands alone: a program that runs beside a step, and a module that is put into workers.
  for (const [made, name] of [
    ["pm2/ecosystem/load-ecosystem.cjs", "load-ecosystem.cjs"],
    ["pm2/start/drain-module.cjs", "drain.cjs"],
  ])
    cpSync(`${root}/${compiled}/${made}`, `${root}/${folder}/${name}`);

  // Sent to a server as it is, before anything of ours is there.
  cpSync(`${root}/${compiled}/ssh/boot.cjs`, `${root}/${folder}/boot.cjs`);
  /** @param {string} name @param {string} call */
  const entry = (name, call) =>
    writeFileSync(`${root}/${folder}/${name}.js`, `require("./index.js").${call};\n`);
  for (const name of actionNames()) entry(name, `runAction("${name}")`);
  entry("guard", "runGuard()");
  entry("keeper", "runKeeper()");
  entry("messenger", "runMessenger()");
  entry("over-ssh", "runOnServer()");
  entry("post", "runPost()");
  const command = `${root}/${folder}/lint-command.js`;
  writeFileSync(command, '#!/usr/bin/env node\nrequire("./index.js").runLintCommand();\n');
  chmodSync(command, 0o755);
}

/**
 * Takes out what no action uses, which is most of some libraries, and comments: every step would read
 * it. Names stay, and a line for each statement, so that what runs on a server can be read there.
 * @param {string} file
 */
function compress(file) {
  const keepNames = { function: true, class: true };
  const { code, errors } = minifySync(file, readFileSync(file, "utf8"), {
    module: false,
    compress: { target: "node20", sequences: false, joinVars: false, keepNames },
    mangle: false,
    codegen: { removeWhitespace: false },
  });
  if (errors[0] !== undefined) throw errors[0];
  writeFileSync(file, code);
}

/**
 * The licences of all that is bundled: of a bundle in parts, ncc writes those of one part only. So here
 * all is one part, packages that the sources load on demand, too.
 */
function licences() {
  const whole = `${compiled}/whole.js`;
  const modules = readdirSync(`${root}/${compiled}`, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".js"))
    .map((path) => `import "./${path}";\n`);
  const { dependencies } = JSON.parse(readFileSync(`${root}/package.json`, "utf8"));
  const packages = Object.keys(dependencies).map((name) => `import "${name}";\n`);
  writeFileSync(`${root}/${whole}`, [...packages, ...modules].join(""));
  run("ncc", "build", whole, "--out", "build/whole", "--license", "licenses.txt", "--quiet");
  return "build/whole/licenses.txt";
}

if (argv[1] && import.meta.url === pathToFileURL(argv[1]).href) build("dist");
