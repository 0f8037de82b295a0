// What a monitor's look at its history costs: 1,000,000 samples of 20 hosts, each host's spool read and judged by all
// rules, and the same for windows of a half and a quarter.
// node bench/monitor.mjs [samples = 1000000] [hosts = 20]; needs the compiled product: npx tsc -p tsconfig.json
import { randomUUID } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import process, { argv, exit, version } from "node:process";

const samples = Number(argv[2] ?? 1_000_000);
const hosts = Number(argv[3] ?? 20);
const apps = 10;
const goals = { seconds: 2, growth: 1.3 };
const now = Date.parse("2026-11-28T00:00:00.000Z");
const days = 28;
const folder = mkdtempSync(join(tmpdir(), "bench-monitor-"));

/** @param {string} path */
const compiled = (path) => import(new URL(`../build/compiled/${path}`, import.meta.url).href);
const { readSamples } = await compiled("history/samples.js");
const { readSteps } = await compiled("history/steps.js");
const { killedRecord } = await compiled("history/record.js");
const { problemsOf } = await compiled("monitor/problems.js");
const { readRules } = await compiled("monitor/rules.js");
const rules = await readRules(undefined);

/** @param {number} at */
const iso = (at) => new Date(at).toISOString();

/** The spool of one host, as its steps and looks would have left it. @param {number} host */
function fill(host) {
  const history = join(folder, `host-${host}`);
  mkdirSync(join(history, "samples"), { recursive: true });
  const looks = Math.round(samples / hosts / apps);
  /** @type {Map<string, string[]>} */
  const byDay = new Map();
  for (let look = 0; look < looks; look++) {
    const begun = iso(now - (days * 86_400_000 * (looks - look)) / looks);
    const processes = Array.from({ length: apps }, (_, id) => ({
      ...{ namespace: `team-${id % 3}`, name: `app-${id}`, id, status: "online" },
      ...{ restarts: Math.floor(look / 900), cpuPercent: (look * 7 + id) % 40, openFiles: 30 + id },
      memoryBytes: 90_000_000 + ((look * 7919 + id * 131) % 1000) * 10_000,
    }));
    const line = { version: 1, id: randomUUID(), host: `host-${host}`, begun, processes };
    const day = begun.slice(0, 10);
    byDay.set(day, [...(byDay.get(day) ?? []), JSON.stringify(line)]);
  }
  for (const [day, lines] of byDay)
    writeFileSync(join(history, "samples", `${day}.jsonl`), `${lines.join("\n")}\n`);
  const steps = Array.from({ length: 500 }, (_, index) => {
    const since = iso(now - (days * 86_400_000 * (500 - index)) / 500);
    const by = {
      action: "pm2-deploy",
      run: String(index),
      actor: "ann",
      workflow: "Deploy",
      since,
    };
    const record = killedRecord(by, { namespace: `team-${index % 3}` }, []);
    return {
      ...record,
      durationMs: 4000 + ((index * 7919) % 900),
      failed: false,
      result: "deployed",
    };
  });
  for (const step of steps)
    writeFileSync(join(history, `${step.begun.slice(0, 10)}.jsonl`), `${JSON.stringify(step)}\n`, {
      flag: "a",
    });
  return history;
}

/** Seconds for all hosts, and what was seen. @param {readonly string[]} histories @param {number} window */
async function evaluate(histories, window) {
  const began = performance.now();
  const cpu = process.cpuUsage();
  const since = iso(now - window);
  let [seen, problems, reading] = [0, 0, 0];
  for (const history of histories) {
    const from = performance.now();
    const { records: looks } = await readSamples(history, since);
    const { records: steps } = await readSteps(history, since);
    reading += performance.now() - from;
    const observed = { now, diagnosis: { findings: [] }, steps, all: steps, samples: looks };
    problems += problemsOf(observed, rules).length;
    for (const { processes } of looks) seen += processes.length;
  }
  const { user, system } = process.cpuUsage(cpu);
  const seconds = (performance.now() - began) / 1000;
  return { seconds, cpu: (user + system) / 1e6, reading: reading / 1000, seen, problems };
}

/** @param {readonly string[]} histories @param {number} window */
async function median(histories, window) {
  const all = [];
  for (let round = 0; round < 3; round++) all.push(await evaluate(histories, window));
  return all.sort((one, other) => one.seconds - other.seconds)[1] ?? all[0];
}

let missed = false;
try {
  const histories = Array.from({ length: hosts }, (_, host) => fill(host));
  console.log(
    `${hosts} hosts, ${apps} processes each, ${days} days; Node.js ${version}, ${cpus()[0]?.model}, ${cpus().length} cores, medians of 3`,
  );
  const shares = [0.25, 0.5, 1];
  const figures = [];
  for (const share of shares) figures.push(await median(histories, share * days * 86_400_000));
  for (const [index, one] of figures.entries())
    console.log(
      `window ${(shares[index] ?? 1) * days} days: ${one?.seen} samples, ${one?.seconds.toFixed(2)} s, of which reading ${one?.reading.toFixed(2)} s, CPU ${one?.cpu.toFixed(2)} s; ${one?.problems} problems`,
    );
  const [, half, whole] = figures;
  const growth = (whole?.cpu ?? 0) / (half?.cpu ?? 1) / 2;
  console.log(
    `Twice the window costs, in CPU time, ${growth.toFixed(2)} of twice the time; the goal is at most ${goals.growth}.`,
  );
  missed = growth > goals.growth || (whole?.seconds ?? 0) > goals.seconds;
  console.log(`The goal of ${goals.seconds} s: ${missed ? "missed" : "met"}.`);
} finally {
  rmSync(folder, { recursive: true });
}
exit(missed ? 1 : 0);
