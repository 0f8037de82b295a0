import { describe, expect, it } from "vitest";
import { waitUntil } from "../../src/wait-until.js";

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
