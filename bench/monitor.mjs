// What a monitor's look at its history costs: 1,000,000 samples of 20 hosts, each host's history read and judged by all
// rules, on its own disk and in PostgreSQL; the same for windows of a half and a quarter; the page of all hosts; and what a
// step's record costs the step.
// node bench/monitor.mjs [samples = 1000000] [hosts = 20]; needs the compiled product: npx tsc -p tsconfig.json
import { randomUUID } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import process, { argv, exit, version } from "node:process";
import { startPrivateCluster } from "../scripts/private-cluster.mjs";
import { keepMeasured, median } from "./measure.mjs";

const samples = Number(argv[2] ?? 1_000_000);
const hosts = Number(argv[3] ?? 20);
const apps = 10;
const goals = { seconds: 2, growth: 1.3, bytes: 1_000_000, record: 5 };
const day = 86_400_000;
const now = Math.floor(Date.now() / day) * day + 43_200_000;
const days = 28;
const folder = mkdtempSync(join(tmpdir(), "bench-monitor-"));

/** @param {string} path */
const compiled = (path) => import(new URL(`../build/compiled/${path}`, import.meta.url).href);
const { killedRecord } = await compiled("history/record.js");
const { addRecord } = await compiled("history/spool.js");
const { problemsOf } = await compiled("monitor/problems.js");
const { readRules } = await compiled("monitor/rules.js");
const { spoolStore } = await compiled("monitor/store.js");
const { sharedStore, shipSpools, withSharedHistory } = await compiled("monitor/shared/index.js");
const { fleetPage } = await compiled("report/html/fleet-page.js");
const rules = await readRules(undefined);
const log = {
  ...{ info() {}, warning() {}, outcome() {}, debug() {}, table() {}, foreign() {} },
  stream: (/** @type {string} */ _title, /** @type {any} */ body) => body(() => {}),
  phase: (/** @type {string} */ _name, /** @type {any} */ body) => body(),
  group: (/** @type {string} */ _title, /** @type {any} */ body) => body(),
  annotation: () => true,
};

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
    const begun = iso(now - (days * day * (looks - look)) / looks);
    const processes = Array.from({ length: apps }, (_, id) => ({
      ...{ namespace: `team-${id % 3}`, name: `app-${id}`, id, status: "online" },
      ...{ restarts: Math.floor(look / 900), cpuPercent: (look * 7 + id) % 40, openFiles: 30 + id },
      memoryBytes: 90_000_000 + ((look * 7919 + id * 131) % 1000) * 10_000,
      // One app of each host leaks, and is found by both stores.
      ...(id === 3
        ? { restarts: 0, memoryBytes: 90_000_000 * (1 + (0.3 * days * look) / looks) }
        : {}),
    }));
    const line = { version: 1, id: randomUUID(), host: `host-${host}`, begun, processes };
    const date = begun.slice(0, 10);
    const lines = byDay.get(date) ?? [];
    byDay.set(date, lines);
    lines.push(JSON.stringify(line));
  }
  for (const [date, lines] of byDay)
    writeFileSync(join(history, "samples", `${date}.jsonl`), `${lines.join("\n")}\n`);
  const steps = Array.from({ length: 500 }, (_, index) => {
    const since = iso(now - (days * day * (500 - index)) / 500);
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

/**
 * What judging all hosts takes, and what it found.
 * @param {readonly any[]} stores @param {number} window
 */
async function evaluate(stores, window) {
  const began = performance.now();
  const cpu = process.cpuUsage();
  let problems = 0;
  for (const store of stores) {
    const span = { stepsSince: now - window, looksSince: now - window, now };
    const { steps, looks } = await store.read(span);
    const observed = { now, diagnosis: { findings: [] }, steps, all: steps, looks };
    problems += problemsOf(observed, rules).length;
  }
  const { user, system } = process.cpuUsage(cpu);
  return { seconds: (performance.now() - began) / 1000, cpu: (user + system) / 1e6, problems };
}

const shares = [0.25, 0.5, 1];
let missed = false;

/** @param {boolean} met @param {string} text */
function goal(met, text) {
  missed ||= !met;
  console.log(`  ${met ? "met" : "MISSED"}: ${text}`);
}

/** @param {string} name @param {string} place @param {readonly any[]} stores */
async function measure(name, place, stores) {
  console.log(name);
  const first = await evaluate(stores, days * day);
  console.log(
    `  all looks read one by one, as once for each day: ${first.seconds.toFixed(2)} s, CPU ${first.cpu.toFixed(2)} s`,
  );
  const rounds = shares.map(() => /** @type {Awaited<ReturnType<typeof evaluate>>[]} */ ([]));
  for (let round = 0; round < 5; round++)
    for (const [index, share] of shares.entries())
      rounds[index]?.push(await evaluate(stores, share * days * day));
  const times = rounds.map((all) => median(all.map(({ seconds }) => seconds)));
  for (const [index, share] of shares.entries())
    console.log(
      `  ${share * days} days, ${share * samples} samples: ${times[index]?.toFixed(2)} s, CPU of Node.js ${median(rounds[index]?.map(({ cpu }) => cpu) ?? []).toFixed(2)} s`,
    );
  for (const [index, share] of shares.entries())
    keepMeasured({
      ...{ task: `judge ${(share * samples).toLocaleString("en")} samples of ${hosts} hosts` },
      ...{ kind: "ours", way: place, seconds: times[index] ?? Number.NaN },
    });
  const [, half = 0, whole = 0] = times;
  console.log(`  ${(first.seconds / whole).toFixed(0)} times as fast as look by look`);
  goal(
    whole < goals.seconds,
    `${whole.toFixed(2)} s for ${samples} samples; the goal is ${goals.seconds}`,
  );
  const growth = whole / half / 2;
  goal(
    growth <= goals.growth,
    `twice the window takes ${growth.toFixed(2)} of twice the time; the goal is ${goals.growth}`,
  );
  goal(
    rounds.at(-1)?.every(({ problems }) => problems === first.problems) ?? false,
    `the same ${first.problems} problems are found as look by look`,
  );
  return first.problems;
}

/** What a step's record costs the step that leaves it. */
async function measureRecords() {
  const spool = join(folder, "records");
  const by = { action: "pm2-deploy", run: "1", actor: "ann", workflow: "deploy", since: iso(now) };
  const times = [];
  for (let index = 0; index < 500; index++) {
    const record = killedRecord(by, { namespace: "prod" }, ["x".repeat(500)]);
    const began = performance.now();
    await addRecord(spool, record);
    times.push(performance.now() - began);
  }
  times.sort((one, other) => one - other);
  const slowest = times[Math.floor(times.length * 0.95)] ?? Number.NaN;
  goal(
    slowest < goals.record,
    `a step's record: ${median(times).toFixed(2)} ms, 95 % of ${times.length} within ${slowest.toFixed(2)} ms; the goal is ${goals.record}`,
  );
}

const cluster = await startPrivateCluster();
try {
  await measureRecords();
  const names = Array.from({ length: hosts }, (_, host) => `host-${host}`);
  const histories = names.map((_, host) => fill(host));
  console.log(
    `${hosts} hosts, ${apps} processes each, ${days} days; Node.js ${version}, ${cpus()[0]?.model}, ${cpus().length} cores; medians of 5`,
  );
  const alone = await measure(
    "On the hosts' own disks",
    "monitor, own disks",
    histories.map((history) => spoolStore([history], folder)),
  );
  await cluster.sql("postgres", "CREATE DATABASE history");
  const address = {
    ...{ host: "127.0.0.1", port: cluster.port, database: "history" },
    ...{ user: cluster.superuser, password: cluster.password, tls: { mode: "prefer" } },
  };
  const place = (/** @type {string} */ server) => ({
    address,
    server,
    home: `/${server}`,
    mark: server,
  });
  const began = performance.now();
  for (const [host, server] of names.entries())
    await withSharedHistory(place(server), log, (/** @type {any} */ connection) =>
      shipSpools(connection, server, [histories[host]]),
    );
  const shipped = (performance.now() - began) / 1000;
  await cluster.sql("history", "VACUUM ANALYZE");
  await withSharedHistory(place("host-0"), log, async (/** @type {any} */ connection) => {
    const together = await measure(
      `In PostgreSQL, where all of it was brought in ${shipped.toFixed(1)} s, once`,
      "monitor, PostgreSQL",
      names.map((server) => sharedStore(connection, server, folder)),
    );
    goal(together === alone, "the same problems as on the hosts' own disks");
    const from = performance.now();
    const fleet = await sharedStore(connection, "host-0", folder).shared.fleet(now - 30 * day, now);
    const page = fleetPage(fleet, now, 30 * day, 3_600_000);
    const bytes = Buffer.byteLength(page);
    goal(
      bytes < goals.bytes,
      `the page of ${hosts} hosts and 30 days: ${Math.round(bytes / 1000)} KB, in ${((performance.now() - from) / 1000).toFixed(2)} s; the goal is ${goals.bytes / 1000} KB`,
    );
  });
} finally {
  cluster.stop();
  rmSync(folder, { recursive: true });
}
exit(missed ? 1 : 0);
