// How long pm2-lint takes for repositories that are larger than any: `node bench/lint.mjs`, after `npm run build`.
// Of the first, also in processor time, and as a multiple of what the YAML library alone takes to parse the file:
// that holds on a busy machine, too.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { root } from "../scripts/repository.mjs";
import { keepMeasured } from "./measure.mjs";

/** @param {number} count @param {(index: number) => string} make */
const many = (count, make) => Array.from({ length: count }, (_, index) => make(index)).join("");

const job = (/** @type {number} */ n) =>
  `  deploy-${n}:\n    runs-on: self-hosted\n    steps:\n      - uses: actions/checkout@v4\n      - run: |\n          cd /srv/app-${n}\n          npm ci --omit=dev\n          pm2 restart app-${n}\n`;

/** Each a repository of one file: its path, and its text with this many of what makes it long. */
const cases = {
  "a workflow of 3,000 jobs": {
    ".github/workflows/a.yml": `on: push\njobs:\n${many(3000, job)}`,
  },
  "a script of 10,000 hidden failures": {
    "a.sh": many(10_000, (n) => `pm2 restart app-${n} || true\n`),
  },
  "a script of 2,000 functions, each called": {
    "a.sh": many(2000, (n) => `f${n}() { pm2 reload app-${n}; }\nf${n}\n`),
  },
  "a script of 5,000 deletions and starts": {
    "a.sh": many(5000, (n) => `pm2 delete app-${n}\npm2 start a.js --name app-${n}\n`),
  },
  "a script of 5,000 remarks": {
    "a.sh": many(5000, (n) => `# pm2-lint-ignore target-all: number ${n}\npm2 restart all\n`),
  },
  "an ecosystem file of 5,000 apps": {
    "ecosystem.config.js": `module.exports = { apps: [${many(5000, (n) => `{ name: "a${n}", script: "a.js" },\n`)}] };`,
  },
};

/** Seconds of processor time that a program of Node.js takes. @param {string[]} args @param {string} cwd */
function processorSeconds(args, cwd) {
  const timed = 'TIMEFORMAT="%U %S"; time "$0" "$@" >/dev/null 2>&1';
  const runs = [1, 2, 3].map(() => {
    const { stderr } = spawnSync("bash", ["-c", timed, process.execPath, ...args], { cwd });
    const [user = 0, system = 0] = String(stderr).trim().split(" ").map(Number);
    return user + system;
  });
  return Math.min(...runs);
}

/** @param {string} folder @param {string} path */
function againstYaml(folder, path) {
  const yaml = JSON.stringify(join(root, "node_modules/yaml"));
  const parse = `require(${yaml}).parseDocument(require("fs").readFileSync(${JSON.stringify(path)}, "utf8"), { uniqueKeys: false })`;
  const start = processorSeconds(["-e", "0"], folder);
  const alone = processorSeconds(["-e", parse], folder) - start;
  const all = processorSeconds([join(root, "dist/lint-command.js")], folder) - start;
  const times = (all / alone).toFixed(1);
  console.log(`        processor: ${all.toFixed(2)} s, ${times} times the YAML library alone`);
}

for (const [name, files] of Object.entries(cases)) {
  const folder = mkdtempSync(join(tmpdir(), "bench-lint-"));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const times = [1, 2, 3].map(() => {
      const begun = performance.now();
      const args = [join(root, "dist/lint-command.js"), "--fail-on", "never"];
      execFileSync(process.execPath, args, { cwd: folder, stdio: "ignore" });
      return performance.now() - begun;
    });
    const seconds = Math.min(...times) / 1000;
    keepMeasured({ task: `lint ${name}`, kind: "ours", way: "pm2-lint", seconds });
    console.log(`${seconds.toFixed(2)} s  ${name}`);
    const [path] = Object.keys(files);
    if (path?.endsWith(".yml")) againstYaml(folder, path);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
