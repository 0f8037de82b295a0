import { connect } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { codeOf, messageOf, StepFailure } from "../../errors.js";
import type { Log } from "../../log.js";
import { orLate } from "../../wait-until.js";
import { type Address, connectSeconds, describeAddress } from "./address.js";
import {
  type Connection,
  cutAll,
  firstWords,
  rows,
  withConnection,
  workerLabel,
} from "./connection.js";
import { killAll } from "./running.js";

/** Milliseconds between two looks; and how long something may take before it is said for what it is waited. */
const lookEvery = 10_000;
const sayEvery = 60_000;

/**
 * Looks, while `body` is at work, whether the server still answers: a machine that is frozen or
 * unplugged closes no connection, and whoever waits for its answer waits for ever. Says now and then
 * what the server works on.
 *
 * @throws StepFailure when it answers nobody any more; `body` has ended by then, since all that it
 *   had going with the server is cut off
 */
export async function whileAnswering<T>(
  server: Address,
  log: Log,
  body: () => Promise<T>,
): Promise<T> {
  const done = new AbortController();
  let silence: StepFailure | undefined;
  const watching = watch(server, log, done.signal).then((failure) => {
    if (failure === undefined) return;
    silence = failure;
    log.warning(failure.message);
    cutAll();
    killAll();
  });
  try {
    return await body();
  } catch (error) {
    if (silence === undefined) throw error;
    throw new StepFailure(`${silence.message} What was at work: ${messageOf(error)}`, {
      cause: error,
    });
  } finally {
    done.abort();
    await watching;
  }
}

/** As `withConnection`, for as long as the server answers. */
export function whileConnected<T>(
  server: Address,
  log: Log,
  body: (connection: Connection) => Promise<T>,
  label?: string,
): Promise<T> {
  return whileAnswering(server, log, () => withConnection(server, body, label));
}

async function watch(
  server: Address,
  log: Log,
  signal: AbortSignal,
): Promise<StepFailure | undefined> {
  let said = performance.now();
  let silent = 0;
  try {
    for (;;) {
      await sleep(silent === 0 ? lookEvery : 1000, undefined, { signal });
      silent = (await answers(server, signal)) ? 0 : silent + 1;
      signal.throwIfAborted();
      // Twice: a server that is restarted, or a packet that was lost, is not the end.
      if (silent === 2)
        return new StepFailure(
          `The server of ${describeAddress(server)} answers nobody any more: twice in a row a new connection got no word from it within ` +
            `${connectSeconds(server)} s. It is stopped, frozen or cut off. This step's connections are closed.`,
        );
      if (silent > 0 || performance.now() - said < sayEvery) continue;
      said = performance.now();
      // That it cannot be told what goes on is no reason to stop watching.
      const told = sayWork(server, log).catch((error: unknown) =>
        log.debug(`What the server works at is not known: ${messageOf(error)}`),
      );
      await orLate(told, connectSeconds(server) * 1000, signal);
    }
  } catch (error) {
    if (!signal.aborted) log.debug(`The server could not be watched: ${messageOf(error)}`);
    return undefined;
  }
}

/** What a client asks before anything else, password and all: whether TLS may be spoken. */
const sslRequest = Buffer.from([0, 0, 0, 8, 4, 210, 22, 47]);

/** Whether a new connection gets any word at all. One that is refused is an answer, too. */
async function answers(server: Address, signal: AbortSignal): Promise<boolean> {
  const { host, port } = server;
  const socket = host.startsWith("/")
    ? connect(`${host}/.s.PGSQL.${port}`)
    : connect({ host, port });
  const within = connectSeconds(server) * 1000;
  const lost = ["ETIMEDOUT", "EHOSTUNREACH", "ENETUNREACH"];
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise<boolean>((resolve) => {
      socket.on("data", () => resolve(true)).on("end", () => resolve(true));
      socket.on("error", (error) => resolve(!lost.includes(codeOf(error) ?? "")));
      timer = setTimeout(() => resolve(false), within);
      signal.addEventListener("abort", () => resolve(true));
      socket.write(sslRequest);
    });
  } finally {
    clearTimeout(timer);
    socket.destroy();
  }
}

interface Work {
  readonly pid: number;
  readonly database: string;
  readonly seconds: number;
  readonly waits: string | null;
  readonly query: string;
}

/** Says what of this step's, or of its programs', has been at work on the server for a while. */
async function sayWork(server: Address, log: Log): Promise<void> {
  const work = await withConnection(server, (connection) =>
    rows<Work>(
      connection,
      `SELECT pid, datname AS database, extract(epoch FROM clock_timestamp() - query_start)::int AS seconds,
              CASE WHEN wait_event_type IN ('Lock', 'Client') THEN wait_event_type || ' ' || wait_event END AS waits,
              left(query, 200) AS query
         FROM pg_stat_activity
        WHERE application_name = $1 AND usename = current_user AND state = 'active' AND pid <> pg_backend_pid()
          AND clock_timestamp() - query_start > interval '30 s'
        ORDER BY query_start LIMIT 5`,
      [workerLabel],
    ),
  );
  if (work.length === 0) return;
  log.foreign(
    "The server answers, and is still at work on:",
    work
      .map(
        ({ pid, database, seconds, waits, query }) =>
          `${database}, process ${pid}, for ${seconds} s${waits === null ? "" : `, waiting for ${waits}`}: ${firstWords(query)}`,
      )
      .join("\n"),
  );
}
