import { describe, expect, it } from "vitest";
import { killedRecord } from "../../../src/history/record.js";
import type { Sample } from "../../../src/history/samples.js";
import type { StepRecord } from "../../../src/history/steps.js";
import { baselines, regressions } from "../../../src/monitor/baseline.js";
import { problemsOf } from "../../../src/monitor/problems.js";
import { cooldownOf, parseRules, readRules } from "../../../src/monitor/rules.js";
import { percentile } from "../../../src/monitor/statistics.js";
import { growingMemory, restartsWithinHour } from "../../../src/monitor/trends.js";
import { aDiagnosis } from "../../integration/diagnosis.js";
import { looksOf } from "../../integration/looks.js";

const none = { days: [], recent: [], early: 0, unread: 0 };

const minute = 60_000;
const hour = 60 * minute;
const start = Date.parse("2026-11-20T00:00:00.000Z");
const iso = (ms: number) => new Date(ms).toISOString();

function step(at: number, durationMs: number, more: Partial<StepRecord> = {}): StepRecord {
  const by = { action: "pm2-deploy", run: "7", actor: "ann", workflow: "Deploy", since: iso(at) };
  const record = killedRecord(by, { namespace: "prod" }, []);
  return { ...record, durationMs, failed: false, result: "deployed", ...more };
}

/** Deterministic, and uneven enough to be a sample of something. */
const uneven = (count: number) =>
  Array.from({ length: count }, (_, n) => 1000 + ((n * 7919) % 101) * 10);

describe("percentiles", () => {
  it("are those of PostgreSQL's percentile_cont, and not a share of the maximum", () => {
    const hundred = Array.from({ length: 100 }, (_, index) => index + 1);
    expect(percentile(hundred, 0.95)).toBeCloseTo(95.05);
    expect(percentile(hundred, 0.5)).toBeCloseTo(50.5);
    expect(percentile([3], 0.95)).toBe(3);
    expect(percentile([1, 2, 3, 1000], 0.5)).toBe(2.5);
  });
});

describe("a step that fails by hand", () => {
  it("is told without a run, workflow or person that nobody knows", () => {
    const by = { ...{ action: "pm2-deploy", run: "by hand", actor: "unknown" }, workflow: "none" };
    const failed = killedRecord({ ...by, since: iso(start) }, { namespace: "prod" }, [
      "Put right.",
    ]);
    const steps = [failed];
    const observed = {
      now: start + minute,
      diagnosis: aDiagnosis(1),
      steps,
      all: steps,
      looks: none,
    };
    const rules = parseRules("failing-steps: 1", "r");
    const found = problemsOf(observed, rules).find(({ fingerprint }) =>
      /^failing /.test(fingerprint),
    );
    expect(found?.text).toBe(`A run by hand, at ${iso(start)}: Put right.`);
    expect(found?.advice).toContain("It ran in no workflow");
  });
});

describe("a baseline", () => {
  const before = uneven(20).map((ms, index) => step(start + index * hour, ms));
  const later = (times: readonly number[]) =>
    times.map((ms, index) => step(start + (30 + index) * hour, ms));
  const rule = { runs: 3, factor: 1.5, least: 10 };

  it("is of what was before: several slow runs are a regression, with figures that they are no part of", () => {
    const [found, ...others] = regressions([...before, ...later([5000, 6000, 7000])], rule);
    expect(others).toEqual([]);
    expect(found?.slow.map(({ durationMs }) => durationMs)).toEqual([5000, 6000, 7000]);
    expect(found?.baseline.times.length).toBe(20);
    expect(found?.baseline.p95).toBeLessThan(2100);
  });

  it("makes nothing of one slow run, of a slow one among fast ones, or of few runs", () => {
    expect(regressions([...before, ...later([1000, 1000, 9000])], rule)).toEqual([]);
    expect(regressions([...before, ...later([9000, 1000, 9000])], rule)).toEqual([]);
    expect(regressions([...before.slice(0, 9), ...later([9000, 9000, 9000])], rule)).toEqual([]);
  });

  it("leaves out the time in which a run waited for others", () => {
    const waiting = later([61_000, 61_000, 61_000]).map((one) => ({
      ...one,
      phases: [
        { name: "deliver", ms: 30_000 },
        { name: "wait", ms: 30_000 },
      ],
    }));
    expect(regressions([...before, ...waiting], rule)).toEqual([]);
    expect(baselines(waiting).map(({ p50 }) => p50)).toEqual([1000]);
    const slow = waiting.map((one) => ({ ...one, phases: [{ name: "start", ms: 60_000 }] }));
    expect(regressions([...before, ...slow], rule)).toHaveLength(1);
  });

  it("leaves out failures and dry runs, and keeps results, actions and targets apart", () => {
    const noise = Array.from({ length: 20 }, (_, index) => [
      step(start + index * hour, 90_000, { failed: true }),
      step(start + index * hour, 1, { dryRun: true }),
      step(start + index * hour, 5, { result: "unchanged" }),
      step(start + index * hour, 77, { target: { database: "shop" } }),
    ]).flat();
    const all = baselines([...before, ...noise]);
    expect(all.map(({ target, result, times }) => [target, result, times.length])).toEqual([
      ["prod", "deployed", 20],
      ["prod", "unchanged", 20],
      ["database shop", "deployed", 20],
    ]);
  });
});

function samples(
  hours: number,
  memory: (hour: number) => number,
  restarts = (_: number) => 0,
): Sample[] {
  return Array.from({ length: hours + 1 }, (_, at) => ({
    version: 1 as const,
    id: String(at),
    host: "server-1",
    begun: iso(start + at * hour),
    processes: [
      {
        ...{ namespace: "prod", name: "api", id: 3, status: "online", cpuPercent: 1, openFiles: 9 },
        memoryBytes: memory(at),
        restarts: restarts(at),
      },
    ],
  }));
}

describe("trends", () => {
  const rule = { percent: 20, hours: 24 };

  const growing = async (seen: readonly Sample[]) =>
    growingMemory((await looksOf(seen, start + 100 * hour)).days, rule);

  it("find memory that grows steadily, and say from what to what", async () => {
    const [found] = await growing(samples(48, (at) => 100e6 + at * 2e6));
    expect(found).toMatchObject({ name: "api", fromBytes: 100e6, toBytes: 196e6, hours: 48 });
    expect(found?.percentPerDay).toBeGreaterThan(20);
  });

  it("make nothing of daily load, of a short time, or of what a restart ended", async () => {
    const daily = (at: number) => 100e6 + 50e6 * Math.sin((at / 24) * 2 * Math.PI);
    expect(await growing(samples(72, daily))).toEqual([]);
    expect(await growing(samples(12, (at) => 100e6 + at * 9e6))).toEqual([]);
    const restarted = samples(
      48,
      (at) => 100e6 + at * 2e6,
      (at) => (at > 40 ? 1 : 0),
    );
    expect(await growing(restarted)).toEqual([]);
  });

  it("count the restarts of the last hour, also over a counter that was set back", () => {
    const looks = samples(
      3,
      () => 1e6,
      (at) => [0, 50, 3, 16][at] ?? 0,
    );
    expect(restartsWithinHour(looks, start + 3 * hour, 10)).toEqual([
      { namespace: "prod", name: "api", restarts: 13 },
    ]);
    expect(restartsWithinHour(looks, start + 3 * hour, 14)).toEqual([]);
    expect(restartsWithinHour(looks, start + 5 * hour, 1)).toEqual([]);
  });
});

describe("problems", () => {
  const now = start + 100 * hour;
  const healthy = { ...aDiagnosis(1), at: now, findings: [] };
  const look = (steps: readonly StepRecord[], rules = "") =>
    problemsOf(
      { now, diagnosis: healthy, steps, all: steps, looks: none },
      parseRules(rules, "rules.yml"),
    );

  it("are findings of the wanted severity, with their key", () => {
    const observed = { now, diagnosis: aDiagnosis(1), steps: [], all: [], looks: none };
    const of = (text: string) =>
      problemsOf(observed, parseRules(text, "r")).map((p) => p.fingerprint);
    expect(of("")).toContain("finding crash-loop prod/worker");
    expect(of("")).not.toContain("finding no-startup-unit");
    expect(of("findings: warning").length).toBeGreaterThan(of("").length);
    expect(of("findings: off")).toEqual([]);
    expect(of('ignore: ["finding crash-loop prod/worker"]')).not.toContain(
      "finding crash-loop prod/worker",
    );
  });

  it("are steps whose last run failed, however often; one that succeeded since ends it", () => {
    const failed = (at: number) => step(now - at, 5, { failed: true, why: "api did not come up" });
    const [problem] = look([step(now - 9, 5), failed(8), failed(7)]);
    expect(problem).toMatchObject({
      fingerprint: "failing pm2-deploy prod",
      title: "pm2-deploy of prod failed 2 times in a row",
    });
    expect(problem?.text).toContain("api did not come up");
    expect(look([failed(8), step(now - 5, 5)])).toEqual([]);
    expect(look([failed(8)], "failing-steps: 2")).toEqual([]);
    expect(look([{ ...failed(8), dryRun: true }])).toEqual([]);
  });

  it("are steps that were due and did not come", () => {
    const rules =
      "due:\n  - action: db-backup\n    database: shop\n    every: 24h\n    grace: 1h\n";
    const backup = (at: number) =>
      step(at, 5, { action: "db-backup", target: { database: "shop" }, result: "backed-up" });
    expect(look([backup(now - 24 * hour)], rules)).toEqual([]);
    expect(look([backup(now - 26 * hour)], rules)[0]).toMatchObject({
      fingerprint: "due db-backup of shop",
    });
    expect(look([step(now - 26 * hour, 5)], rules)).toHaveLength(1);
    // What is due more rarely than the window is long is found beyond it.
    const old = backup(now - 26 * hour);
    const seen = { now, diagnosis: healthy, steps: [], all: [old], looks: none };
    expect(problemsOf(seen, parseRules(rules, "r"))[0]?.text).toContain("last succeeded 26 h ago");
    // A history that is younger than that cannot tell.
    expect(look([step(now - 2 * hour, 5)], rules)).toEqual([]);
    expect(look([{ ...backup(now - hour), failed: true }], `${rules}failing-steps: off`)).toEqual(
      [],
    );
  });
});

describe("rules", () => {
  it("have defaults that need no file", async () => {
    expect(await readRules(undefined)).toMatchObject({
      findings: "error",
      "failing-steps": 1,
      cooldown: 24 * hour,
    });
  });

  it.each([
    ["findings: errors", 1],
    ["# a comment\n\ncooldown: 6 hours", 3],
    ["cooldown: 6h\ncooldowns: { memory-growth: 7d,\n  memory: 7d }", 3],
    ["cooldown: 6h\nslow-steps:\n  runs: 3\n  factr: 2", 4],
    ["cooldown: 6h\ndue:\n  - action: db-backup\n    every: daily", 4],
    ["cooldwn: 6h", 1],
    ["a: [", 1],
  ])("refuse what does not parse, with its line: %j", (text, line) => {
    expect(() => parseRules(text, "rules.yml")).toThrow(`rules.yml:${line}: `);
  });

  it("have a cooldown for all, and one for what each finds", () => {
    const own = parseRules(
      "cooldown: 12h\ncooldowns: { memory-growth: 7d, failing-steps: 1h }",
      "r",
    );
    const of = (fingerprint: string) => cooldownOf(own, fingerprint) / hour;
    expect(of("memory prod/api on server-1")).toBe(7 * 24);
    expect(of("failing pm2-deploy prod")).toBe(1);
    for (const other of ["finding crash-loop prod/api", "history-away", "toString x"])
      expect(of(other)).toBe(12);
  });

  it("say which names there are, where one is not known", () => {
    expect(() => parseRules("cooldowns: { memory: 7d }", "r")).toThrow(/findings, failing-steps/);
    expect(() => parseRules("slow-steps: { factr: 2 }", "r")).toThrow("slow-steps has no such");
    expect(() => parseRules("cooldwn: 7d", "r")).toThrow(/cooldown, cooldowns/);
  });

  it("name all mistakes at once", () => {
    expect(() => parseRules("findings: x\ncooldown: y\n", "r.yml")).toThrow(
      /r\.yml:1: [\s\S]*r\.yml:2: /,
    );
  });
});
