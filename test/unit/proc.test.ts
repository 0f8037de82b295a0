import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { describe, expect, it } from "vitest";
import { isAlive } from "../../src/proc.js";

describe("a process", () => {
  it("counts as dead when it has ended, though nobody collected it and it still takes signals", async () => {
    const body =
      "$| = 1; my $child = fork // die; exit 0 unless $child; print qq($child\\n); sleep 60";
    const parent = spawn("perl", ["-e", body], { stdio: ["ignore", "pipe", "inherit"] });
    try {
      const [line] = await once(createInterface({ input: parent.stdout }), "line");
      const child = Number(line);
      await expect.poll(() => isAlive(child), { timeout: 10_000 }).toBe(false);
      expect(() => process.kill(child, 0)).not.toThrow();
      expect(isAlive(parent.pid ?? 0)).toBe(true);
    } finally {
      parent.kill("SIGKILL");
    }
  });
});
