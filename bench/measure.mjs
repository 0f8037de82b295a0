// Times of programs and calls, taken in turn so that a busy moment of the machine hits all of them.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { appendFileSync } from "node:fs";

/**
 * How long one way of doing a task took. The shell is what people write, a tool what others made for it; the
 * limit is what nothing can be faster than, whoever does it.
 * @typedef {{ task: string, kind: "ours" | "shell" | "tool" | "limit", way: string, seconds: number }} Measured
 */

/** For the proof, which adds the benchmarks up: a line for each, into the file that it names. @param {Measured[]} all */
export function keepMeasured(...all) {
  const file = process.env.BENCH_RESULT;
  if (file) appendFileSync(file, all.map((one) => `${JSON.stringify(one)}\n`).join(""));
}

/** @param {readonly number[]} numbers */
export function median(numbers) {
  const sorted = [...numbers].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const [low = Number.NaN, high = Number.NaN] = [sorted[middle - 1], sorted[middle]];
  return sorted.length % 2 === 1 ? high : (low + high) / 2;
}

/**
 * Runs each contestant once, then each once more, and so on.
 * @template {string} N
 * @param {number} rounds
 * @param {Record<N, () => Promise<number>>} contestants what each returns is its time in ms
 * @returns {Promise<Record<N, number>>} the median of each
 */
export async function inTurn(rounds, contestants) {
  const names = /** @type {N[]} */ (Object.keys(contestants));
  const times = new Map(names.map((name) => [name, /** @type {number[]} */ ([])]));
  for (let round = 0; round < rounds; round++)
    for (const name of names) times.get(name)?.push(await contestants[name]());
  const medians = names.map((name) => [name, median(times.get(name) ?? [])]);
  return /** @type {Record<N, number>} */ (Object.fromEntries(medians));
}

/** Milliseconds that this takes. @param {() => Promise<unknown>} body */
export async function timed(body) {
  const begun = performance.now();
  await body();
  return performance.now() - begun;
}

/**
 * Runs Node.js to its end.
 * @param {string[]} args @param {Record<string, string>} env
 * @param {Promise<string>} input for its standard input, as a pipe would bring it
 */
export async function node(args, env, input = Promise.resolve("")) {
  const child = spawn(process.execPath, args, { env, stdio: ["pipe", "ignore", "inherit"] });
  const ended = once(child, "close");
  child.stdin.end(await input);
  const [code] = await ended;
  if (code !== 0) throw new Error(`node ${args.join(" ")} ended with exit code ${code}.`);
}
