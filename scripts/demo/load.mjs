// Clients that ask all the time: some on a fresh connection for each request, some on one that they
// keep. Each request that is not answered with 200 counts as lost.
import { Agent, get } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import { number } from "./story.mjs";

const clientsOfEachKind = 4;
/** Milliseconds between two requests of one client: leaves the processor to what is measured. */
const between = 4;
const deadline = 10_000;

/** @typedef {{ requests: number, lost: string[], longest: number, versions: Record<string, number> }} Count */
/** @typedef {{ fresh: Count, kept: Count }} Load */

/**
 * Asks `url` while `body` runs.
 * @template T
 * @param {string} url @param {() => Promise<T>} body
 * @returns {Promise<{ load: Load, result: T }>}
 */
export async function underLoad(url, body) {
  let stopped = false;
  /** @param {boolean} keepAlive @param {Count} count */
  const client = async (keepAlive, count) => {
    const agent = new Agent({ keepAlive, maxSockets: 1 });
    while (!stopped) {
      const begun = performance.now();
      try {
        const version = await ask(url, agent);
        count.versions[version] = (count.versions[version] ?? 0) + 1;
      } catch (error) {
        count.lost.push(error instanceof Error ? error.message : String(error));
      }
      count.requests++;
      count.longest = Math.max(count.longest, performance.now() - begun);
      await pause(between);
    }
    agent.destroy();
  };
  const load = { fresh: nothing(), kept: nothing() };
  const clients = Array.from({ length: clientsOfEachKind }, () => [
    client(false, load.fresh),
    client(true, load.kept),
  ]).flat();
  try {
    return { load, result: await body() };
  } finally {
    stopped = true;
    await Promise.all(clients);
  }
}

/** @param {Load} load */
export const requestsOf = ({ fresh, kept }) => fresh.requests + kept.requests;

/** @param {Load} load */
export const lostOf = ({ fresh, kept }) => fresh.lost.length + kept.lost.length;

/** @returns {Count} */
const nothing = () => ({ requests: 0, lost: [], longest: 0, versions: {} });

/** The version that answered. @param {string} url @param {Agent} agent @returns {Promise<string>} */
export function ask(url, agent = new Agent({ keepAlive: false })) {
  return new Promise((resolve, reject) => {
    const signal = AbortSignal.timeout(deadline);
    const request = get(url, { agent, signal }, (answer) => {
      let body = "";
      answer.setEncoding("utf8").on("data", (piece) => {
        body += piece;
      });
      answer.on("error", reject).on("end", () => {
        if (answer.statusCode !== 200) reject(new Error(`status ${answer.statusCode}`));
        else resolve(JSON.parse(body).version);
      });
    });
    request.on("error", reject);
  });
}

/**
 * Shows what the clients saw.
 * @param {import("./story.mjs").Story} story @param {Load} load
 * @param {string} answers what the answers are
 */
export function showLoad(story, { fresh, kept }, answers = "answered by version") {
  /** @param {string} name @param {Count} count */
  const row = (name, { requests, lost, longest, versions }) => [
    name,
    number(requests),
    number(lost.length),
    `${Math.round(longest)} ms`,
    Object.entries(versions)
      .map(([version, times]) => `${version}: ${number(times)}`)
      .join(", "),
  ];
  story.table(
    ["connections", "requests", "lost", "slowest", answers],
    [row("fresh", fresh), row("kept alive", kept)],
  );
  const why = [...new Set([...fresh.lost, ...kept.lost])];
  if (why.length > 0) story.say(`Lost by: ${why.join("; ")}.`);
}
