import { describe, expect, it } from "vitest";
import { duration, grouped, megabytes, size } from "../../../src/text/amounts.js";

describe("an amount", () => {
  it.each([
    [0, "0 B"],
    [999, "999 B"],
    [1500, "1.5 kB"],
    [41_900_000, "41.9 MB"],
    [1_500_000_000, "1.5 GB"],
  ])("of %i bytes of a disk is %s", (bytes, text) => {
    expect(size(bytes)).toBe(text);
  });

  it.each([
    [0, "0 MB"],
    [1, "1 KB"],
    [5.5 * 1024 ** 2, "5.5 MB"],
    [3 * 1024 ** 3, "3.0 GB"],
  ])("of %d bytes of memory is %s", (bytes, text) => {
    expect(megabytes(bytes)).toBe(text);
  });

  it.each([
    [0, "0 s"],
    [90_000, "90 s"],
    [720_000, "12 min"],
    [3 * 3_600_000, "3 h"],
    [5 * 86_400_000, "5 days"],
  ])("of %i ms is %s", (ms, text) => {
    expect(duration(ms)).toBe(text);
  });

  it("is grouped", () => {
    expect(grouped(12_345)).toBe("12,345");
  });
});
