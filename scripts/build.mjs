// Builds dist/: type-stripped JavaScript by tsc, one bundle by ncc, a two-line entry for each action.
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { actionNames, root } from "./repository.mjs";

/** @param {string} program @param {string[]} args */
const run = (program, ...args) =>
  execFileSync(program, args, { cwd: root, stdio: ["ignore", "ignore", "inherit"] });

rmSync(`${root}/build`, { recursive: true, force: true });
rmSync(`${root}/dist`, { recursive: true, force: true });
run("npx", "--no-install", "tsc", "-p", "tsconfig.json");
run(
  "npx",
  "--no-install",
  "ncc",
  "build",
  "build/index.js",
  "--out",
  "dist",
  "--license",
  "licenses.txt",
  "--quiet",
);

// Programs of their own: they run beside a step, and must start fast and stand alone.
mkdirSync(`${root}/dist`, { recursive: true });
cpSync(`${root}/build/pm2/load-ecosystem.js`, `${root}/dist/load-ecosystem.js`);

/** @param {string} name @param {string} call */
const entry = (name, call) =>
  writeFileSync(
    `${root}/dist/${name}.js`,
    `import { ${call.split("(")[0]} } from "./index.js";\nawait ${call};\n`,
  );
for (const name of actionNames()) entry(name, `runAction("${name}")`);
entry("guard", "runGuard()");
