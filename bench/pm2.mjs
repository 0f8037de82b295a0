// Speed of the PM2 actions, as ratios within one run on one machine: absolute times say little on
// another. Ends with exit code 1 if a goal is missed. How to run it: docs/speed.md.
import { execFileSync } from "node:child_process";
import { parseArgs } from "node:util";
import { destroyServers, pm2Version } from "../scripts/private-server.mjs";
import { root } from "../scripts/repository.mjs";
import { keepMeasured } from "./measure.mjs";
import { manyProcesses } from "./pm2/many-processes.mjs";
import { nothingToDo } from "./pm2/nothing-to-do.mjs";

const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "40" },
    "shell-runs": { type: "string", default: "5" },
    processes: { type: "string", default: "200" },
    snapshots: { type: "string", default: "30" },
    restarts: { type: "string", default: "3" },
  },
});

process.once("SIGINT", () => void destroyServers().then(() => process.exit(130)));
execFileSync(`${root}/node_modules/.bin/tsc`, ["-p", "tsconfig.json"], { cwd: root });
const deploy = await nothingToDo({
  runs: Number(values.runs),
  shellRuns: Number(values["shell-runs"]),
});
/** One size, or several with commas: the table shows the last. */
const sizes = values.processes.split(",").map(Number);
const processes = sizes.at(-1) ?? Number.NaN;
let many = { snapshot: Number.NaN, jlist: Number.NaN, socket: Number.NaN, program: Number.NaN };
for (const size of sizes) {
  many = await manyProcesses({
    processes: size,
    snapshots: Number(values.snapshots),
    restarts: Number(values.restarts),
  });
  const list = `list ${size} processes`;
  const restart = `restart ${size} processes`;
  keepMeasured(
    { task: list, kind: "ours", way: "over the socket", seconds: many.snapshot / 1000 },
    { task: list, kind: "tool", way: "`pm2 jlist`", seconds: many.jlist / 1000 },
    { task: restart, kind: "ours", way: "over the socket", seconds: many.socket / 1000 },
    { task: restart, kind: "tool", way: "`pm2 restart`", seconds: many.program / 1000 },
  );
}

/** @param {number} ms */
const shown = (ms) =>
  ms < 1000 ? `${ms.toFixed(ms < 100 ? 1 : 0)} ms` : `${(ms / 1000).toFixed(1)} s`;
/** @param {number} factor */
const times = (factor) => `${factor.toFixed(1)} ×`;
const shell = deploy.reading + deploy.reload;
const quiet = "deploy what is deployed already";
keepMeasured(
  { task: quiet, kind: "ours", way: "pm2-deploy", seconds: deploy.deploy / 1000 },
  {
    ...{ task: quiet, kind: "shell", seconds: shell / 1000 },
    way: "`pm2 startOrReload`, `save`, and four looks",
  },
  { task: quiet, kind: "limit", way: "`node -e 0`", seconds: deploy.bare / 1000 },
);
const goals = [
  deploy.deploy / deploy.bare <= 4,
  many.snapshot < 50,
  many.program / many.socket >= 5,
];
const [cheap, quick, fast] = goals.map((met) => (met ? "met" : "MISSED"));

const rows = [
  ["what", "time", "ratio", "goal"],
  ["node -e 0", shown(deploy.bare), "1", ""],
  [
    "a deploy that finds nothing to do",
    shown(deploy.deploy),
    `${times(deploy.deploy / deploy.bare)} node -e 0`,
    `at most 4 ×: ${cheap}`,
  ],
  [
    "the same, which asks a health URL, too",
    shown(deploy.asking),
    `${times(deploy.asking / deploy.bare)} node -e 0`,
    "",
  ],
  [
    "the shell instead, without startOrReload",
    shown(deploy.reading),
    `${times(deploy.reading / deploy.bare)} node -e 0`,
    "",
  ],
  [
    "the shell instead, which reloads every time",
    shown(shell),
    `${times(shell / deploy.bare)} node -e 0`,
    "",
  ],
  [`snapshot of ${processes} processes`, shown(many.snapshot), "1", `under 50 ms: ${quick}`],
  [
    "pm2 jlist of the same",
    shown(many.jlist),
    `${times(many.jlist / many.snapshot)} the snapshot`,
    "",
  ],
  [`restart of ${processes} processes over the socket`, shown(many.socket), "1", ""],
  [
    "pm2 restart of the same",
    shown(many.program),
    `${times(many.program / many.socket)} the socket`,
    `at least 5 ×: ${fast}`,
  ],
];
console.log(`PM2 ${pm2Version}, Node.js ${process.versions.node}; medians.`);
const widths = [0, 1, 2, 3].map((at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
for (const row of rows)
  console.log(
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join("  ")
      .trimEnd(),
  );
if (goals.includes(false)) process.exitCode = 1;
