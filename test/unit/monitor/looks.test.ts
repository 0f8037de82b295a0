import {
  appendFileSync,
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { addSample, type SampledProcess, samplesIn } from "../../../src/history/samples.js";
import { joinedLife, lifeOf, lineThrough } from "../../../src/monitor/looks/life.js";
import { linesOver } from "../../../src/monitor/looks/lines.js";
import { looksSince } from "../../../src/monitor/looks/looks.js";
import { spoolShelf } from "../../../src/monitor/looks/spool-shelf.js";
import { growingMemory } from "../../../src/monitor/trends.js";

const hour = 3_600_000;
const start = Date.parse("2026-11-20T00:00:00.000Z");
const now = start + 100 * hour + 1;

const seen = (more: Partial<SampledProcess> = {}): SampledProcess => ({
  ...{ namespace: "prod", name: "api", id: 3, status: "online", restarts: 0 },
  ...{ memoryBytes: 100e6, cpuPercent: 1, openFiles: null },
  ...more,
});

describe("the memory of one life", () => {
  const line = (points: readonly (readonly [at: number, bytes: number])[]) => {
    const [first, ...rest] = points.map(([at, memoryBytes]) =>
      lifeOf(seen({ memoryBytes }), at, true),
    );
    if (first === undefined) throw new Error("no point");
    return lineThrough(rest.reduce(joinedLife, first));
  };

  it("has the slope of its points, and a fit that falls with noise", () => {
    expect(
      line([
        [0, 1],
        [1, 3],
        [2, 5],
      ]),
    ).toEqual({ slope: 2, start: 1, fit: 1 });
    expect(
      line([
        [0, 1],
        [1, 5],
        [2, 1],
        [3, 5],
      ]).fit,
    ).toBeLessThan(0.3);
    expect(
      line([
        [0, 4],
        [1, 4],
      ]),
    ).toEqual({ slope: 0, start: 4, fit: 0 });
  });

  it("is the same line, whether its parts are joined one by one or day by day", () => {
    const points = Array.from({ length: 60 }, (_, at) =>
      lifeOf(
        seen({ memoryBytes: 1e8 + at * 1e6 + ((at * 7919) % 101) * 1e5 }),
        start + at * hour,
        true,
      ),
    );
    const joined = (from: number, to: number) => points.slice(from, to).reduce(joinedLife);
    const [whole, parts] = [joined(0, 60), [joined(0, 17), joined(17, 41), joined(41, 60)]].map(
      (one) => lineThrough(Array.isArray(one) ? one.reduce(joinedLife) : one),
    );
    expect(parts?.slope).toBeCloseTo(whole?.slope ?? 0, 9);
    expect(parts?.fit).toBeCloseTo(whole?.fit ?? 0, 9);
    expect(parts?.start).toBeCloseTo(whole?.start ?? 0, 0);
  });
});

describe("the looks of a spool", () => {
  let history: string;
  beforeEach(() => {
    history = mkdtempSync(join(tmpdir(), "looks-"));
  });
  afterEach(() => {
    chmodSync(samplesIn(history), 0o700);
    rmSync(history, { recursive: true });
  });

  const look = (at: number, ...processes: SampledProcess[]) =>
    addSample(history, new Date(start + at * hour), processes);
  const days = async (from: number, to: number, of: (at: number) => SampledProcess[]) => {
    for (let at = from; at <= to; at++) await look(at, ...of(at));
  };
  const read = () => looksSince(spoolShelf(history), start, now);
  const summaries = () =>
    readdirSync(samplesIn(history)).filter((name) => name.endsWith("summary"));
  const fileOf = (day: string, ending = "jsonl") => join(samplesIn(history), `${day}.${ending}`);
  const leaking = (at: number) => [
    seen({ memoryBytes: 100e6 + at * 2e6, restarts: at < 30 ? 0 : 1 }),
    seen({ id: 4, memoryBytes: 50e6, restarts: at }),
    seen({ id: 5, name: "stopped", status: "stopped", memoryBytes: 0 }),
  ];

  it("are judged and drawn the same, whether they are read one by one or as what their days came to", async () => {
    await days(0, 100, leaking);
    const first = await read();
    expect(summaries()).toHaveLength(4);
    const again = await read();
    expect(again).toEqual(first);
    const rule = { percent: 20, hours: 24 };
    const [growing] = growingMemory(again.days, rule);
    expect(growing).toMatchObject({ name: "api", hours: 70, fromBytes: 160e6, toBytes: 300e6 });
    const { times, apps, all } = linesOver(again, start + 10 * hour);
    expect(times[0]).toBe(start + 10 * hour);
    expect(times).toHaveLength(91);
    expect(apps.map(({ name }) => name)).toEqual(["api", "stopped"]);
    // Both workers together, by the hour and by the look.
    expect([apps[0]?.memory[0], apps[0]?.memory.at(-1)]).toEqual([170e6, 350e6]);
    expect([all.restarts[0], all.restarts.at(-1)]).toEqual([10, 101]);
  });

  it("of days that are over are not read again, unless something was added to them", async () => {
    await days(0, 100, leaking);
    const first = await read();
    const lines = readFileSync(fileOf("2026-11-21"), "utf8");
    // As long as it was: nobody looks into it.
    writeFileSync(fileOf("2026-11-21"), "x".repeat(lines.length));
    expect(await read()).toEqual(first);
    writeFileSync(fileOf("2026-11-21"), lines);
    appendFileSync(fileOf("2026-11-21"), '{"torn\n');
    await look(30.5, seen({ memoryBytes: 999e6 }));
    const after = await read();
    expect(after.unread).toBe(1);
    expect(after.days[1]?.apps[0]?.memory[6]).toBe(999e6);
    expect(await read()).toEqual(after);
  });

  it.each(["", "12\n", '999999\n{"version":2}', "nonsense", '0\n{"version":1}'])(
    "are read anew where a summary is %j",
    async (text) => {
      await days(0, 100, leaking);
      const first = await read();
      const own = readFileSync(fileOf("2026-11-20"), "utf8").length;
      writeFileSync(fileOf("2026-11-20", "summary"), text.replace("999999", String(own)));
      expect(await read()).toEqual(first);
    },
  );

  it("are read where nothing can be written", async () => {
    await days(0, 40, leaking);
    const expected = await read();
    for (const name of summaries()) rmSync(join(samplesIn(history), name));
    // Root may write everywhere: a folder in its place stops anybody.
    mkdirSync(fileOf("2026-11-20", "summary"));
    chmodSync(samplesIn(history), 0o500);
    expect(await read()).toEqual(expected);
  });

  it("of a time that is yet to come are counted, and in nothing else", async () => {
    await days(90, 100, leaking);
    const before = await read();
    await look(24 * 3650, seen({ memoryBytes: 1 }));
    expect(await read()).toMatchObject({ days: before.days, recent: before.recent, early: 1 });
  });
});
