import { codeOf, messageOf, StepFailure } from "../../errors.js";
import type { Log } from "../../log.js";
import { hideSecretsOf, type Masker } from "../daemon/masking.js";
import type { Process } from "../daemon/process.js";
import type { HealthCheck, HealthExpectation } from "./health-check.js";
import { proveByCommand } from "./health-command.js";
import { connectOnce } from "./health-tcp.js";
import { untilWell } from "./until-well.js";

/** Reads `2xx`, `204` or `{"status":"ok"}`; nothing where the text is none of these. */
export function parseExpectation(text: string): HealthExpectation | undefined {
  if (/^[1-5](?:\d\d|xx)$/.test(text))
    return { kind: "status", pattern: new RegExp(`^${text.replace("xx", "\\d\\d")}$`), text };
  try {
    const fields: unknown = JSON.parse(text);
    if (typeof fields !== "object" || fields === null || Array.isArray(fields)) return undefined;
    return { kind: "fields", fields: fields as Record<string, unknown>, text };
  } catch {
    return undefined;
  }
}

/** Milliseconds that one request may take. */
const requestDeadline = 5000;

/** Requests under way at the same time: more would be a load of their own. */
const atOnce = 30;

/** Connections of one round, whatever the number of workers. */
const maxConnections = 1000;

/**
 * Connections for each worker. While an app serves others, they reach its workers at random, and n for
 * each worker miss a given one with a probability of e^-n: 1 in 3,000. A round that failed is followed
 * by larger ones, or a bad worker would pass by luck if only it is asked often enough. Workers that ran
 * before, and are asked without need, are known: in turn, as PM2 gives connections to a cluster that is
 * not busy, two for each still meet all of them.
 */
const forEachWorker = { known: 2, first: 8, later: 16 };

type Round = keyof typeof forEachWorker;

/**
 * Asks each URL on fresh connections until all of one round answer as expected. Many connections,
 * since those of a cluster go to old workers, too: one good answer says nothing about the new ones.
 * @param workers processes that share the port
 * @param hide what may not be shown of an answer: error pages quote variables
 * @param onWrong is told what was wrong with the first round
 * @returns the number of connections that all answered as expected, or what was wrong at last
 */
export async function askHealth(
  { urls, tcp, expect, timeout }: HealthCheck,
  workers: number,
  hide: Masker,
  begin: Round = "first",
  onWrong?: (wrong: string) => void,
): Promise<{ readonly answered: number } | { readonly wrong: string }> {
  let answered = 0;
  const wrong = await untilWell(async ({ deadline, asked }) => {
    answered = connectionsFor(workers, asked === 0 ? begin : "later");
    const wrong = (await round(urls, expect, answered, deadline, hide)) ?? (await connectAll(tcp));
    if (wrong !== undefined && asked === 0) onWrong?.(wrong);
    return wrong;
  }, timeout);
  return wrong === undefined ? { answered } : { wrong };
}

/**
 * Asks, and says so.
 * @param processes those that answer; their secrets are not shown
 * @throws StepFailure with what was wrong at last
 */
export async function proveHealthy(
  check: HealthCheck,
  workers: number,
  processes: readonly Process[],
  log: Log,
): Promise<void> {
  await proveAnswering(check, workers, processes, log);
  await proveByCommand(check, processes, log);
}

/** The part of it that asks URLs and ports. */
export async function proveAnswering(
  check: HealthCheck,
  workers: number,
  processes: readonly Process[],
  log: Log,
  begin: Round = "first",
): Promise<void> {
  const { urls, tcp, timeout } = check;
  if (urls.length + tcp.length === 0) return;
  // New workers of a cluster are given their share of all requests from the moment they listen.
  const onWrong = (wrong: string) =>
    log.info(
      `Not healthy yet, and whoever else asks gets the same: ${wrong}. Asking on for up to ${timeout} s (health-timeout).`,
    );
  const health = await askHealth(check, workers, hideSecretsOf(processes), begin, onWrong);
  if ("wrong" in health)
    throw new StepFailure(`The health check did not pass within ${timeout} s: ${health.wrong}.`);
  if (urls.length > 0)
    log.outcome(
      `${urls.map(shownUrl).join(", ")}: ${health.answered} of ${health.answered} fresh connections answered as expected.`,
    );
  if (tcp.length > 0) log.outcome(`${tcp.join(", ")}: accepts connections.`);
}

async function connectAll(tcp: readonly string[]): Promise<string | undefined> {
  for (const target of tcp) {
    const wrong = await connectOnce(target);
    if (wrong !== undefined) return wrong;
  }
  return undefined;
}

/** One worker alone cannot be missed. */
function connectionsFor(workers: number, round: Round): number {
  return workers <= 1 ? 3 : Math.min(maxConnections, forEachWorker[round] * workers);
}

async function round(
  urls: readonly string[],
  expect: HealthExpectation,
  connections: number,
  deadline: number,
  hide: Masker,
): Promise<string | undefined> {
  for (const url of urls) {
    const answers: (string | undefined)[] = [];
    while (answers.length < connections) {
      if (answers.length > 0 && performance.now() > deadline)
        return `${shownUrl(url)} answered ${answers.length} of ${connections} requests as expected, and then the time was up`;
      const count = Math.min(atOnce, connections - answers.length);
      answers.push(
        ...(await Promise.all(Array.from({ length: count }, () => ask(url, expect, hide)))),
      );
      const wrong = answers.filter((answer) => answer !== undefined);
      if (wrong.length > 0)
        return `${wrong.length} of ${answers.length} requests to ${shownUrl(url)}: ${wrong[0]}`;
    }
  }
  return undefined;
}

/** A URL for a log: without a password, and without a query, which can hold a token. */
export function shownUrl(url: string): string {
  const { origin, pathname, search } = new URL(url);
  return `${origin}${pathname}${search === "" ? "" : "?…"}`;
}

/** One request on a connection of its own. @returns what was wrong, or nothing */
async function ask(
  url: string,
  expect: HealthExpectation,
  hide: Masker,
): Promise<string | undefined> {
  // Hidden before it is cut: half a secret would be left.
  const quoted = (body: string) => beginning(hide(body));
  try {
    const { status, body } = await get(url);
    if (expect.kind === "status")
      return expect.pattern.test(String(status))
        ? undefined
        : `the status was ${status}, expected is ${expect.text}${quoted(body)}`;
    if (status < 200 || status > 299) return `the status was ${status}${quoted(body)}`;
    return holds(JSON.parse(body), expect.fields)
      ? undefined
      : `the answer did not hold ${expect.text}${quoted(body)}`;
  } catch (error) {
    // What JSON.parse complains of, it quotes.
    const why = hide(messageOf(error)) || "the connection failed";
    return codeOf(error) === "ECONNREFUSED" ? `nothing listens there (${why})` : why;
  }
}

/** The beginning of an answer, on one line. */
function beginning(body: string): string {
  const text = body.trim();
  if (text === "") return "; the answer was empty";
  return `; it answered ${JSON.stringify(text.length > 200 ? `${text.slice(0, 200)}…` : text)}`;
}

async function get(url: string): Promise<{ status: number; body: string }> {
  // Loaded with the first question: a step with nothing to do asks none.
  const { request } = url.startsWith("https:")
    ? await import("node:https")
    : await import("node:http");
  return new Promise((resolve, reject) => {
    const signal = AbortSignal.timeout(requestDeadline);
    const asked = request(
      url,
      { agent: false, signal, headers: { connection: "close" } },
      (answer) => {
        let body = "";
        answer.setEncoding("utf8");
        answer.on("data", (piece: string) => {
          if (body.length < 1_000_000) body += piece;
        });
        answer.on("end", () => resolve({ status: answer.statusCode ?? 0, body }));
        answer.on("error", reject);
      },
    );
    asked.on("error", (error) =>
      reject(signal.aborted ? new Error(`no answer within ${requestDeadline / 1000} s`) : error),
    );
    asked.end();
  });
}

/** Whether `actual` has every field of `expected`, to any depth. */
function holds(actual: unknown, expected: unknown): boolean {
  if (typeof expected !== "object" || expected === null) return actual === expected;
  if (typeof actual !== "object" || actual === null) return false;
  return Object.entries(expected).every(([key, value]) =>
    holds((actual as Record<string, unknown>)[key], value),
  );
}
