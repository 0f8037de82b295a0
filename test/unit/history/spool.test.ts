import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { killedRecord } from "../../../src/history/record.js";
import { addRecord } from "../../../src/history/spool.js";
import { readSteps, type StepRecord } from "../../../src/history/steps.js";

let folder: string;
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), "spool-")), "pm2-actions", "history");
});
afterEach(() => rmSync(join(folder, "../.."), { recursive: true }));

const step = { action: "pm2-deploy", run: "1", actor: "ann", workflow: "Deploy" };
const record = (begun: string, more: Partial<StepRecord> = {}): StepRecord => ({
  ...killedRecord({ ...step, since: begun }, { namespace: "prod" }, []),
  ...more,
});
const ever = "1970-01-01T00:00:00.000Z";
const today = "2026-11-28T10:00:00.000Z";
const file = () => join(folder, "2026-11-28.jsonl");

describe("the spool of steps", () => {
  it("gives back what was added, by its beginning, from a private file for each day", async () => {
    const later = record("2026-11-28T11:00:00.000Z");
    const earlier = record("2026-11-27T23:59:59.000Z");
    await addRecord(folder, later);
    await addRecord(folder, earlier);
    expect(await readSteps(folder, ever)).toEqual({ records: [earlier, later], unread: 0 });
    expect((await readSteps(folder, today)).records).toEqual([later]);
    expect(readdirSync(folder)).toEqual(["2026-11-27.jsonl", "2026-11-28.jsonl"]);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect(statSync(file()).mode & 0o777).toBe(0o600);
  });

  it("keeps every record of steps that end at the same time", async () => {
    const records = Array.from({ length: 300 }, () => record(today, { why: "x".repeat(5000) }));
    await Promise.all(records.map((one) => addRecord(folder, one)));
    const { records: read, unread } = await readSteps(folder, ever);
    expect(unread).toBe(0);
    expect(read.map(({ id }) => id).sort()).toEqual(records.map(({ id }) => id).sort());
  });

  it("loses only a torn line, and counts it, like those of a version to come", async () => {
    await addRecord(folder, record(today));
    appendFileSync(file(), '{"version":1,"id":"torn","act');
    await addRecord(folder, record(today));
    appendFileSync(file(), `${JSON.stringify({ ...record(today), version: 2 })}\n`);
    await addRecord(folder, record(today));
    const { records, unread } = await readSteps(folder, ever);
    expect(records).toHaveLength(3);
    expect(unread).toBe(2);
  });

  it("reads fields that a later version added", async () => {
    await addRecord(folder, { ...record(today), heat: 3 });
    expect((await readSteps(folder, ever)).records[0]).toMatchObject({ heat: 3 });
  });

  const now = Date.parse(today);
  const days = (...names: string[]) => names.map((name) => `${name}.jsonl`);
  /** As each day's first step left it, by a clock that was right */
  async function on(...names: string[]): Promise<void> {
    for (const begun of names.map((name) => `${name}T01:00:00.000Z`))
      await addRecord(folder, record(begun), kept, Date.parse(begun));
  }
  const kept = { days: 100, bytes: 1e9 };

  it("removes days by their age, where a server is used at least once in 45 days", async () => {
    await on("2026-07-08", "2026-08-19", "2026-08-21", "2026-09-20", "2026-10-25");
    await addRecord(folder, record(today), kept, now);
    expect(readdirSync(folder)).toEqual(
      days("2026-08-21", "2026-09-20", "2026-10-25", "2026-11-28"),
    );
  });

  it("keeps what there is when one record says that it is from years ahead, and when the clock does", async () => {
    await on("2026-11-26", "2026-11-27");
    // A step that began while the clock was wrong, and whose guard comes after it was set right.
    await addRecord(folder, record("2036-01-01T01:00:00.000Z"), kept, now);
    expect(readdirSync(folder)).toEqual(days("2026-11-26", "2026-11-27", "2036-01-01"));
    await on("2036-01-01", "2036-01-02", "2036-01-03");
    expect(readdirSync(folder).slice(0, 2)).toEqual(days("2026-11-26", "2026-11-27"));
  });

  it("gives up first what a clock wrote that was ahead, where there is no room for all", async () => {
    await on("2036-01-01", "2026-11-27");
    const { size } = statSync(join(folder, "2026-11-27.jsonl"));
    await addRecord(folder, record(today), { days: 100, bytes: 2.5 * size }, now);
    expect(readdirSync(folder)).toEqual(days("2026-11-27", "2026-11-28"));
  });

  it("removes days that are too old, and the oldest beyond its size, as a new day begins", async () => {
    const long = { why: "x".repeat(1000) };
    for (const day of ["2026-11-25", "2026-11-26", "2026-11-27"])
      await addRecord(folder, record(`${day}T01:00:00.000Z`, long));
    await addRecord(folder, record(today, long), { days: 100, bytes: 3 * 1600 }, now);
    expect(readdirSync(folder)).toEqual([
      "2026-11-26.jsonl",
      "2026-11-27.jsonl",
      "2026-11-28.jsonl",
    ]);
    expect(readFileSync(file(), "utf8")).toContain(long.why);
  });

  it("leaves other files in its folder alone", async () => {
    await addRecord(folder, record("2020-01-01T01:00:00.000Z"));
    appendFileSync(join(folder, "notes.txt"), "mine");
    await addRecord(folder, record(today), { days: 1, bytes: 0 }, now);
    expect(readdirSync(folder)).toEqual(["2026-11-28.jsonl", "notes.txt"]);
    expect((await readSteps(folder, ever)).unread).toBe(0);
  });

  it("is empty where there is none", async () => {
    expect(await readSteps(folder, ever)).toEqual({ records: [], unread: 0 });
  });
});
