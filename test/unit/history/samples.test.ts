import { appendFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { addSample, readSamples, type SampledProcess } from "../../../src/history/samples.js";

let history: string;
beforeEach(() => {
  history = mkdtempSync(join(tmpdir(), "samples-"));
});
afterEach(() => rmSync(history, { recursive: true }));

const at = new Date("2026-11-28T10:00:00.000Z");
const ever = "1970-01-01T00:00:00.000Z";
const api: SampledProcess = {
  ...{ namespace: "prod", name: "api", id: 3, status: "online", restarts: 2 },
  ...{ memoryBytes: 80_000_000, cpuPercent: 1.5, openFiles: null },
};
const line = (changes: object) =>
  `${JSON.stringify({ version: 1, id: "a", host: "h", begun: at.toISOString(), processes: [api], ...changes })}\n`;
const addLines = (...lines: string[]) =>
  appendFileSync(join(history, "samples", "2026-11-28.jsonl"), lines.join(""));

it("gives back what looks saw, also with fields of a newer version", async () => {
  await addSample(history, at, [api]);
  addLines(line({ load: 3, processes: [{ ...api, threads: 12 }] }));
  const { records, unread } = await readSamples(history, ever);
  expect(unread).toBe(0);
  expect(records.map(({ processes }) => processes)).toEqual([[api], [{ ...api, threads: 12 }]]);
});

it.each(Object.keys(api))("counts a line whose %s is no such value, and goes on", async (field) => {
  await addSample(history, at, [api]);
  addLines(line({ processes: [api, { ...api, [field]: {} }] }));
  const { records, unread } = await readSamples(history, ever);
  expect([records.length, unread]).toEqual([1, 1]);
});

it("counts lines that are torn, of another version, or no look at all", async () => {
  await addSample(history, at, [api]);
  const strange = [
    { version: 2 },
    { processes: {} },
    { processes: [null] },
    { processes: ["api"] },
  ];
  addLines(...strange.map(line), line({}).slice(0, 40));
  const { records, unread } = await readSamples(history, ever);
  expect([records.length, unread]).toEqual([1, 5]);
});

it("reads ten thousand looks, and those of a window only", async () => {
  await addSample(history, at, [api]);
  const looks = Array.from({ length: 10_000 }, (_, second) =>
    line({ begun: new Date(at.getTime() + second * 1000).toISOString() }),
  );
  addLines(...looks);
  expect((await readSamples(history, ever)).records).toHaveLength(10_001);
  const since = new Date(at.getTime() + 9_000_000).toISOString();
  expect((await readSamples(history, since)).records).toHaveLength(1000);
});
