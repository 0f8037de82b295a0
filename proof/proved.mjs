// Runs one part of the proof in a process of its own, which can be ended with all that it started.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import process, { version } from "node:process";
import { createInterface } from "node:readline";
import { root } from "../scripts/repository.mjs";

/** What is to be ended with this run. @type {Set<() => void>} */
const running = new Set();
for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM"]))
  process.once(signal, () => {
    for (const end of running) end();
    process.exit(130);
  });

/**
 * @param {import("./parts.mjs").Part} part
 * @param {import("./part.js").Extent} extent
 * @param {number} limit minutes after which it has failed
 * @returns {Promise<import("./results.mjs").Result>} which says so where the part came to nothing
 */
export async function proved({ name }, { short, large, seed }, limit) {
  const folder = mkdtempSync(join(tmpdir(), "pm2a-proof-"));
  const file = join(folder, "result.json");
  const begun = performance.now();
  try {
    const child = spawn(
      join(root, "node_modules/.bin/vitest"),
      ["run", "--project", "proof", "--reporter", "dot", "--disableConsoleIntercept"],
      {
        cwd: root,
        env: {
          ...process.env,
          PROOF_PART: name,
          PROOF_RESULT: file,
          PROOF_SEED: String(seed),
          PROOF_SHORT: short ? "1" : "",
          PROOF_LARGE: large ? "1" : "",
        },
        stdio: ["ignore", "pipe", "pipe"],
        // A group of its own, so that a part that hangs can be ended with all that it started.
        detached: true,
      },
    );
    for (const stream of [child.stdout, child.stderr])
      createInterface({ input: stream }).on("line", (line) => {
        if (line.trim() !== "") console.log(`${name} | ${line}`);
      });
    const ended = once(child, "exit");
    const end = () => {
      try {
        if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
      } catch {} // It has just ended by itself.
    };
    running.add(end);
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      end();
    }, limit * 60_000);
    await ended;
    clearTimeout(timer);
    running.delete(end);
    const failure = late
      ? `It was not done after ${limit} minutes.`
      : "It ended before it had a result.";
    const outcome = existsSync(file)
      ? JSON.parse(readFileSync(file, "utf8"))
      : { rows: [], failures: [failure] };
    return {
      name,
      date: new Date().toISOString().slice(0, 10),
      seconds: Math.round((performance.now() - begun) / 1000),
      seed,
      cores: availableParallelism(),
      memoryGB: Math.round(totalmem() / 1024 ** 3),
      ...outcome,
      versions: { "Node.js": version.slice(1), ...outcome.versions },
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
