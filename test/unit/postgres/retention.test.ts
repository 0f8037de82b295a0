import { describe, expect, it } from "vitest";
import { keepNewest, parseKeep, superfluous } from "../../../src/postgres/backup/retention.js";

const at = (...stamps: string[]) => stamps.map((stamp) => ({ stamp, proven: false }));
const left = (stamps: string[], text: string) => {
  const keep = parseKeep(text);
  if (keep === undefined) throw new Error(text);
  const gone = superfluous(at(...stamps), keep).removable.map(({ stamp }) => stamp);
  return stamps.filter((stamp) => !gone.includes(stamp));
};
/** One backup at noon on each day of a year. */
const year = Array.from({ length: 365 }, (_, n) =>
  new Date(Date.UTC(2026, 0, 1 + n, 12)).toISOString().replace(/\D/g, "").slice(0, 14),
);

describe("keep", () => {
  it("takes a plain number for that many of the newest", () => {
    expect(parseKeep("7")).toEqual(keepNewest(7));
    expect(left(year, "2")).toEqual(["20261230120000", "20261231120000"]);
  });

  it("keeps the newest of each period, and what several periods need once", () => {
    expect(left(year, "2 daily, 3 weekly, 4 monthly")).toEqual([
      "20260930120000",
      "20261031120000",
      "20261130120000",
      // Sundays end weeks; the 31st is a Thursday.
      "20261220120000",
      "20261227120000",
      "20261230120000",
      "20261231120000",
    ]);
    expect(left(year, "1 yearly")).toEqual(["20261231120000"]);
  });

  it("keeps over a year what the scheme says, removing night by night", () => {
    let there: string[] = [];
    for (const stamp of year) there = left([...there, stamp], "7 daily, 4 weekly, 12 monthly");
    const months = there.filter((stamp) =>
      /(?:0131|0228|0331|0430|0531|0630|0731|0831|0930|1031|1130)120000$/.test(stamp),
    );
    expect(months).toHaveLength(11);
    expect(there.length).toBeLessThan(25);
    expect(there.slice(-7)).toEqual(year.slice(-7));
  });

  it("counts periods that have a backup, so that a pause costs none", () => {
    expect(left(["20200101000000", "20230101000000", "20261231120000"], "3 daily")).toHaveLength(3);
  });

  it("spares the last one that was proven, and says so only where no rule keeps it", () => {
    const backups = at(...year).map((one, n) => ({ ...one, proven: n === 3 || n === 5 }));
    const { removable, spared } = superfluous(backups, keepNewest(1));
    expect(spared?.stamp).toBe(year[5]);
    expect(removable.map(({ stamp }) => stamp)).toEqual([
      ...year.slice(0, 5),
      ...year.slice(6, -1),
    ]);
    expect(superfluous(backups.slice(0, 6), keepNewest(1)).spared).toBeUndefined();
  });

  it("never removes what has no real time", () => {
    expect(left(["20209999999999", "20260101000000", "20260102000000"], "1")).toEqual([
      "20209999999999",
      "20260102000000",
    ]);
  });

  it.each([
    "",
    "0",
    "-1",
    "7 nightly",
    "7 daily, 3 daily",
    "3, 4",
    "7daily",
    "1e3",
    "7 daily;",
    "7 daily,",
    "99999",
  ])("refuses %j", (text) => {
    expect(parseKeep(text)).toBeUndefined();
  });
});
