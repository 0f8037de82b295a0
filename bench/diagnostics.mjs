// One look by pm2-diagnostics against the inline shell that people run, side by side in one go; one
// look at many processes; and the size of the page after many captures.
// node bench/diagnostics.mjs [processes = 50] [rounds = 3] [many = 500] [captures = 60]
// Needs jq, and the bundle: npm run build
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { keepMeasured } from "./measure.mjs";

const [processes = 50, rounds = 3, many = 500, captures = 60] = process.argv.slice(2).map(Number);
const goals = { faster: 10, manyMs: 1000, pageBytes: 500_000 };

const root = fileURLToPath(new URL("..", import.meta.url));
const pm2 = join(dirname(createRequire(import.meta.url).resolve("pm2/package.json")), "bin/pm2");
const folder = mkdtempSync(join(tmpdir(), "pm2a-bench-"));
const home = join(folder, "pm2");
mkdirSync(home);
const env = {
  ...process.env,
  PM2_HOME: home,
  PM2: pm2,
  GITHUB_OUTPUT: "",
  GITHUB_STEP_SUMMARY: "",
};

/** Registers processes up to this number: each sleeps, so that memory does not set the limit. @param {number} count */
function fill(count) {
  const apps = Array.from({ length: count }, (_, index) => ({
    name: `app-${index}`,
    namespace: `team-${index % 10}`,
    script: "/bin/sleep",
    args: "infinity",
    interpreter: "none",
    cwd: folder,
  }));
  const started = apps.slice(registered);
  registered = count;
  const file = join(folder, `apps-${count}.json`);
  writeFileSync(file, JSON.stringify({ apps: started }));
  execFileSync(process.execPath, [pm2, "start", file], { env, cwd: folder, stdio: "ignore" });
}
let registered = 0;

/** Milliseconds of a whole process, from its start to its end. @param {string} program @param {string[]} args @param {Record<string, string>} more */
function timed(program, args, more = {}) {
  const started = performance.now();
  const { status, stdout } = spawnSync(program, args, {
    env: { ...env, ...more },
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 256 * 1024 ** 2,
  });
  return { ms: performance.now() - started, status, stdout };
}

/** @param {Record<string, string>} inputs */
function look(inputs = {}) {
  const given = Object.entries({ "pm2-path": pm2, ...inputs });
  const asEnvironment = Object.fromEntries(
    given.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
  );
  const result = timed(process.execPath, [join(root, "dist/pm2-diagnostics.js")], asEnvironment);
  if (result.status !== 0) throw new Error(result.stdout);
  return result.ms;
}

/** @param {number[]} values */
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** @param {string} what @param {boolean} reached */
const tell = (what, reached) => {
  console.log(`${reached ? "reached" : "MISSED "}  ${what}`);
  if (!reached) process.exitCode = 1;
};

try {
  fill(processes);
  const ratios = [];
  const seconds = { inline: /** @type {number[]} */ ([]), ours: /** @type {number[]} */ ([]) };
  for (let round = 0; round < rounds; round++) {
    const inline = timed("bash", [join(root, "bench/inline-diagnostics.sh")]).ms;
    const ours = look();
    ratios.push(inline / ours);
    seconds.inline.push(inline / 1000);
    seconds.ours.push(ours / 1000);
    console.log(`inline shell ${inline.toFixed(0)} ms, pm2-diagnostics ${ours.toFixed(0)} ms`);
  }
  const ratio = median(ratios);
  const task = `diagnose ${processes} processes`;
  keepMeasured(
    { task, kind: "ours", way: "pm2-diagnostics", seconds: median(seconds.ours) },
    { task, kind: "shell", way: "35 calls of pm2 and jq", seconds: median(seconds.inline) },
  );
  tell(
    `${processes} processes: ${ratio.toFixed(1)} times faster (goal ${goals.faster})`,
    ratio >= goals.faster,
  );

  fill(many);
  const times = Array.from({ length: rounds }, () => look());
  keepMeasured({
    ...{ task: `diagnose ${many} processes`, kind: "ours", way: "pm2-diagnostics" },
    seconds: median(times) / 1000,
  });
  tell(
    `${many} processes: ${median(times).toFixed(0)} ms (goal ${goals.manyMs}); ${times.map((ms) => ms.toFixed(0)).join(", ")}`,
    median(times) < goals.manyMs,
  );

  const report = join(folder, "report");
  look({ captures: String(captures), interval: "0.5", "report-directory": report });
  const page = join(report, "pm2-diagnostics.html");
  const seen = JSON.parse(readFileSync(join(report, "pm2-diagnostics.json"), "utf8"));
  const bytes = statSync(page).size;
  tell(
    `page of ${seen.processes.length} processes x ${seen.captures.length} captures: ${(bytes / 1000).toFixed(0)} KB (goal ${goals.pageBytes / 1000})`,
    bytes < goals.pageBytes,
  );
} finally {
  spawnSync(process.execPath, [pm2, "kill"], { env, stdio: "ignore" });
  rmSync(folder, { recursive: true, force: true });
}
