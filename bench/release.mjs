// Placing a release against `cp -a --reflink=auto` and `rsync -a`, side by side, on one disk.
// node bench/release.mjs [files = 50000] [rounds = 3] [folder = the system's temporary one]
// Needs rsync, and the compiled product: npx tsc -p tsconfig.json
import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { keepMeasured } from "./measure.mjs";

const files = Number(process.argv[2] ?? 50_000);
const rounds = Number(process.argv[3] ?? 3);
const folder = mkdtempSync(join(process.argv[4] ?? tmpdir(), "bench-release-"));
const source = join(folder, "source");
const goal = 1.5;

/** 10 kB on average, 25 files in a folder: about what a node_modules looks like. */
function fill() {
  const bytes = randomBytes(100_000);
  for (let file = 0; file < files; file += 1) {
    const at = join(source, `m${file % 40}`, `p${Math.floor(file / 1000)}`);
    if (file % 1000 < 40) mkdirSync(at, { recursive: true });
    writeFileSync(
      join(at, `f${file}.js`),
      bytes.subarray(file % 77, (file % 77) + 3333 * ((file % 5) + 1)),
    );
  }
}

// In a process of its own, for its memory: argv is the placement.
const placeOne = `
const { place } = await import(${JSON.stringify(new URL("../build/compiled/release/place/place.js", import.meta.url).href)});
const none = () => {};
await place({ ...JSON.parse(process.argv[1]), log: { info: none, warning: none, debug: none } });
console.log(process.resourceUsage().maxRSS);`;

/** @type {Record<string, (target: string) => string>} */
const ways = {
  place: (target) =>
    run(
      process.execPath,
      "--input-type=module",
      "--eval",
      placeOne,
      "--",
      JSON.stringify({
        source,
        exclude: ["*.map", "/coverage"],
        sharedPaths: ["uploads/"],
        releasesDirectory: target,
        release: "bench",
        namespace: "bench",
      }),
    ),
  "cp -a": (target) => run("cp", "-a", "--reflink=auto", source, target),
  "rsync -a": (target) => run("rsync", "-a", `${source}/`, `${target}/`),
};

/** @param {string} program @param {string[]} args */
function run(program, ...args) {
  return execFileSync(program, args, { encoding: "utf8" });
}

/** @type {Record<string, number[]>} */
const seconds = {};
/** @type {number[]} */
const memory = [];
try {
  fill();
  for (let round = 0; round < rounds; round += 1) {
    // Another order each round: the disk of the one is busy with what the one before wrote.
    const order = Object.keys(ways).map((_, at, names) => names[(at + round) % names.length] ?? "");
    for (const name of order) {
      const target = join(folder, "target");
      run("sync", "--file-system", folder);
      const begun = performance.now();
      const said = ways[name]?.(target) ?? "";
      // All are measured until the bytes are on the disk: place does not end before.
      run("sync", "--file-system", folder);
      seconds[name] = [...(seconds[name] ?? []), (performance.now() - begun) / 1000];
      if (name === "place") memory.push(Number(said) / 1024);
      rmSync(target, { recursive: true });
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** @param {number[]} values */
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const medians = Object.fromEntries(
  Object.entries(seconds).map(([name, each]) => [name, median(each)]),
);
const task = `place a release of ${files.toLocaleString("en")} files`;
keepMeasured(
  { task, kind: "ours", way: "pm2-deploy's copy", seconds: medians.place ?? Number.NaN },
  { task, kind: "tool", way: "`rsync -a`", seconds: medians["rsync -a"] ?? Number.NaN },
  { task, kind: "shell", way: "`cp -a`", seconds: medians["cp -a"] ?? Number.NaN },
);
const fastest = Math.min(medians["cp -a"] ?? 0, medians["rsync -a"] ?? 0);
for (const [name, value] of Object.entries(medians))
  console.log(
    `${name.padEnd(9)} ${value.toFixed(2)} s (${(seconds[name] ?? []).map((each) => each.toFixed(2)).join(", ")})`,
  );
const ratio = (medians.place ?? 0) / fastest;
console.log(
  `ratio to the faster: ${ratio.toFixed(2)} (goal: ${goal} at most), on the disk in all three`,
);
console.log(
  `memory of place: ${Math.max(...memory).toFixed(0)} MB at the most, for ${files} files`,
);
process.exitCode = ratio <= goal ? 0 : 1;
