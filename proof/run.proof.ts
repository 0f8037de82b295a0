// Runs one part of the proof within vitest, which reads TypeScript and the tests' own helpers as they are.
import { renameSync, writeFileSync } from "node:fs";
import { env } from "node:process";
import { expect, it } from "vitest";
import type { Run } from "./part.js";

const runs: Readonly<Record<string, () => Promise<{ readonly run: Run }>>> = {
  fuzz: () => import("./fuzz/fuzz.js"),
  kills: () => import("./kills/kills.js"),
  faults: () => import("./faults/faults.js"),
  concurrency: () => import("./concurrency/concurrency.js"),
  load: () => import("./load/load.js"),
  secrets: () => import("./secrets/secrets.js"),
  compat: () => import("./compat/compat.js"),
  speed: () => import("./speed/speed.js"),
  supply: () => import("./supply/supply.js"),
};

const { PROOF_PART: name = "", PROOF_RESULT: file = "", PROOF_SEED: seed } = env;

it(`proves ${name}`, async () => {
  const load = runs[name];
  if (load === undefined) throw new Error(`There is no part ${name}: npm run proof runs this.`);
  const { run } = await load();
  const outcome = await run({
    short: env.PROOF_SHORT === "1",
    seed: Number(seed),
    large: env.PROOF_LARGE === "1",
  });
  // Whole or not there: this can be ended at any moment.
  writeFileSync(`${file}.new`, JSON.stringify(outcome));
  renameSync(`${file}.new`, file);
  expect(outcome.rows.length).toBeGreaterThan(0);
}, 3_600_000);
