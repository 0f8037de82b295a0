import { getEventListeners } from "node:events";
import { describe, expect, it } from "vitest";
import { late, orLate, waitUntil } from "../../src/wait-until.js";

describe("waitUntil", () => {
  it("gives what it sees, at the first look that sees it", async () => {
    let looks = 0;
    const seen = await waitUntil(async () => ++looks === 3 && "there", {
      within: 60_000,
      every: 1,
    });
    expect([seen, looks]).toEqual(["there", 3]);
  });

  it("looks once more when the time is over, and gives nothing", async () => {
    let looks = 0;
    const look = async () => {
      looks++;
      return undefined;
    };
    expect(await waitUntil(look, { within: 20, every: 40 })).toBeUndefined();
    expect(looks).toBe(2);
  });

  it("passes on what the look throws", async () => {
    const look = async () => {
      throw new Error("hopeless");
    };
    await expect(waitUntil(look, { within: 60_000, every: 1 })).rejects.toThrow("hopeless");
  });
});

describe("orLate", () => {
  const timers = () => process.getActiveResourcesInfo().filter((what) => what === "Timeout").length;

  it("gives what the work comes to, and leaves no timer behind", async () => {
    const before = timers();
    const { signal } = new AbortController();
    expect(await orLate(Promise.resolve("done"), 60_000, signal)).toBe("done");
    await expect(orLate(Promise.reject(new Error("no")), 60_000, signal)).rejects.toThrow("no");
    expect(timers()).toBe(before);
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });

  it("gives up waiting, but not the work", async () => {
    let finish = (_: string) => {};
    const work = new Promise<string>((resolve) => {
      finish = resolve;
    });
    expect(await orLate(work, 1)).toBe(late);
    finish("later");
    expect(await work).toBe("later");
  });

  it("ends at once with its signal", async () => {
    const stop = new AbortController();
    const waiting = orLate(new Promise(() => {}), 60_000, stop.signal);
    stop.abort();
    await expect(waiting).rejects.toThrow("aborted");
  });
});
