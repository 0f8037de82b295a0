// Runs the proof and writes docs/proof.md. `npm run proof`, `npm run proof -- fuzz`, `npm run proof -- --short`.
import { exit } from "node:process";
import { parseArgs } from "node:util";
import { bringUpToDate } from "../scripts/update-readme.mjs";
import { parts } from "./parts.mjs";
import { proved } from "./proved.mjs";
import { keepResult, lastSeconds } from "./results.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    short: { type: "boolean", default: false },
    large: { type: "boolean", default: false },
    seed: { type: "string" },
  },
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
const extent = { short: values.short, large: values.large, seed };
const chosen = parts.filter(
  ({ name, minutes }) =>
    (positionals.length === 0 || positionals.includes(name)) &&
    (!values.short || minutes.short > 0),
);

const clock = () => new Date().toISOString().slice(11, 19);
/** @param {number} seconds */
const about = (seconds) => (seconds < 90 ? `${seconds} s` : `${Math.round(seconds / 60)} minutes`);
let short = 0;
let done = 0;

/** @param {import("./parts.mjs").Part} part */
async function prove(part) {
  const { name, promise, minutes } = part;
  const limit = values.short ? minutes.short : minutes.full;
  const likely = values.short ? limit * 60 : lastSeconds(part);
  console.log(
    `== ${clock()} ${name} begins, about ${about(likely)}, at most ${limit} minutes: ${promise}`,
  );
  const result = await proved(part, extent, limit);
  // What CI runs is a sample: the page states whole runs only.
  if (!values.short) keepResult(result);
  for (const { what, figure, unit, goal, ok } of result.rows)
    console.log(
      `${ok ? "ok   " : "SHORT"} ${what}: ${figure}${unit && ` ${unit}`}${goal && ` (goal: ${goal})`}`,
    );
  const failures = result.failures ?? [];
  for (const failure of failures) console.log(`SHORT ${name}: ${failure}`);
  console.log(
    `== ${clock()} ${name} took ${about(result.seconds)}, seed ${seed}; ${++done} of ${chosen.length} parts are done.`,
  );
  short += result.rows.filter(({ ok }) => !ok).length + failures.length;
}

/** One part after another, of those that no other lane has taken. @param {import("./parts.mjs").Part[]} waiting */
async function lane(waiting) {
  for (let part = waiting.shift(); part !== undefined; part = waiting.shift()) await prove(part);
}

const begun = performance.now();
// What measures times has the machine to itself. Most of the others' time is waiting for processes to stay up:
// two at once, the longest first. The sample is quick, and its limits are made for one at a time.
await lane(chosen.filter(({ alone }) => alone));
const others = chosen
  .filter(({ alone }) => !alone)
  .sort((one, other) => lastSeconds(other) - lastSeconds(one));
await Promise.all(values.short ? [lane(others)] : [lane(others), lane(others)]);

if (!values.short) bringUpToDate();
const whole = chosen.length === parts.length ? "; the goal is 30 minutes on two quiet cores" : "";
console.log(`All of it took ${about(Math.round((performance.now() - begun) / 1000))}${whole}.`);
if (short > 0) {
  console.error(`${short} of the proof's figures fell short.`);
  exit(1);
}
