import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Measured } from "../../bench/measure.mjs";
import { pm2Version } from "../../scripts/private-server.mjs";
import { root } from "../../scripts/repository.mjs";
import type { Extent, Outcome } from "../part.js";
import { judged } from "./goals.js";

/** Each with the program that it measures against in its own run, since seconds differ from machine to machine. */
const benchmarks: readonly string[] = [
  "pm2.mjs --runs 20 --shell-runs 3 --processes 10,100,500 --snapshots 15 --restarts 1",
  "cleanup.mjs 100",
  "diagnostics.mjs 50 3 500 2",
  "release.mjs 5000 3",
  "postgres.mjs 1000000 300 2",
  "monitor.mjs 100000",
  "lint.mjs",
];
const sample = ["pm2.mjs --runs 10 --shell-runs 2 --processes 10,20 --snapshots 10 --restarts 1"];
/** What takes longer than all others together, and a disk of some 10 GB. */
const large = ["postgres.mjs 10000000 10 1"];

/** Runs the benchmarks of bench/, one after another, and puts what they measured side by side. */
export async function run({ short, large: withLarge }: Extent): Promise<Outcome> {
  const chosen = short ? sample : [...benchmarks, ...(withLarge ? large : [])];
  await ran("node_modules/.bin/tsc", ["-p", "tsconfig.json"]);
  const all: Measured[] = [];
  const failures: string[] = [];
  for (const command of chosen) {
    const { measured, error } = await measuredBy(command);
    // The first figure of a task stays: the large sizes are measured by fewer rounds.
    const tasks = new Set(all.map(({ task }) => task));
    all.push(...measured.filter(({ task }) => !tasks.has(task)));
    if (error !== undefined) failures.push(`node bench/${command}: ${error}`);
  }
  const { rows, missing } = judged(all, short);
  const remarks = [
    "Each row was measured in one run, its ways taking turns; figures are medians.",
    ...chosen.map((command) => `\`node bench/${command}\``),
    ...(short || withLarge ? [] : ["10,000,000 rows, too: `npm run proof -- speed --large`"]),
  ];
  return {
    rows,
    failures: [...failures, ...missing],
    measured: all,
    versions: { PM2: pm2Version },
    remarks,
  };
}

async function measuredBy(command: string) {
  const [file = "", ...args] = command.split(" ");
  const folder = mkdtempSync(join(tmpdir(), "pm2a-speed-"));
  const result = join(folder, "result");
  writeFileSync(result, "");
  console.log(`node bench/${command}`);
  try {
    const { code, errors } = await ran(process.execPath, [join("bench", file), ...args], result);
    const lines = readFileSync(result, "utf8").split("\n").filter(Boolean);
    const measured = lines.map((line): Measured => JSON.parse(line));
    // One that missed its own goal ends with 1, too: that is judged here by itself.
    const failed = code !== 0 && (/Error\b/.test(errors) || measured.length === 0);
    return failed
      ? { measured, error: errors.slice(-400) || `exit code ${code}` }
      : { measured, error: undefined };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function ran(program: string, args: readonly string[], result = "") {
  const env = { ...process.env, BENCH_RESULT: result };
  const child = spawn(program, args, { cwd: root, env, stdio: ["ignore", "inherit", "pipe"] });
  let errors = "";
  child.stderr.setEncoding("utf8").on("data", (piece) => {
    errors += piece;
  });
  const [code]: unknown[] = await once(child, "close");
  return { code, errors };
}
