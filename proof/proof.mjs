// Runs the proof and writes docs/proof.md. `npm run proof`, `npm run proof -- fuzz`, `npm run proof -- --short`.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import process, { exit, version } from "node:process";
import { parseArgs } from "node:util";
import { root } from "../scripts/repository.mjs";
import { bringUpToDate } from "../scripts/update-readme.mjs";
import { parts } from "./parts.mjs";
import { keepResult } from "./results.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { short: { type: "boolean", default: false }, seed: { type: "string" } },
});
const unknown = positionals.filter((name) => !parts.some((part) => part.name === name));
if (unknown.length > 0) {
  const names = parts.map(({ name }) => name).join(", ");
  console.error(`There is no part ${unknown.join(", ")} of the proof. There are ${names}.`);
  exit(2);
}
// A day's runs agree, another day tries other cases.
const seed = Number(values.seed ?? new Date().toISOString().slice(0, 10).replaceAll("-", ""));
if (!Number.isSafeInteger(seed)) {
  console.error(`The seed is ${JSON.stringify(values.seed)}: allowed is a whole number.`);
  exit(2);
}
const chosen = parts.filter(
  ({ name, minutes }) =>
    (positionals.length === 0 || positionals.includes(name)) &&
    (!values.short || minutes.short > 0),
);

/** @typedef {import("./results.mjs").Result} Result */

/**
 * @param {import("./parts.mjs").Part} part
 * @returns {Promise<Result>}
 */
async function proved({ name, minutes }) {
  const folder = mkdtempSync(join(tmpdir(), "pm2a-proof-"));
  const file = join(folder, "result.json");
  const begun = performance.now();
  const limit = values.short ? minutes.short : minutes.full;
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
          PROOF_SHORT: values.short ? "1" : "",
        },
        stdio: ["ignore", "inherit", "inherit"],
        // A group of its own, so that a part that hangs can be ended with all that it started.
        detached: true,
      },
    );
    const ended = once(child, "close");
    const end = () => child.pid !== undefined && process.kill(-child.pid, "SIGKILL");
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      end();
    }, limit * 60_000);
    const interrupted = () => {
      end();
      exit(130);
    };
    process.once("SIGINT", interrupted);
    const [code] = await ended;
    clearTimeout(timer);
    process.off("SIGINT", interrupted);
    const outcome =
      code === 0
        ? JSON.parse(readFileSync(file, "utf8"))
        : {
            rows: [],
            failures: [
              late ? `It was not done after ${limit} minutes.` : "It ended before it had a result.",
            ],
          };
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

let short = 0;
for (const part of chosen) {
  console.log(`== ${part.name}: ${part.promise}`);
  const result = await proved(part);
  for (const { what, figure, unit, goal, ok } of result.rows)
    console.log(
      `${ok ? "ok   " : "SHORT"} ${what}: ${figure}${unit && ` ${unit}`}${goal && ` (goal: ${goal})`}`,
    );
  const failures = result.failures ?? [];
  for (const failure of failures) console.log(`SHORT ${failure}`);
  console.log(`${part.name} took ${result.seconds} s, seed ${seed}.`);
  short += result.rows.filter(({ ok }) => !ok).length + failures.length;
  // What CI runs is a sample: the page states whole runs only.
  if (!values.short && result.rows.length > 0) {
    keepResult(result);
    bringUpToDate();
  }
}
if (short > 0) {
  console.error(`${short} of the proof's figures fell short.`);
  exit(1);
}
