import { setTimeout as sleep } from "node:timers/promises";
import { messageOf } from "../../errors.js";
import type { Log } from "../../log.js";
import type { Address } from "../server/address.js";
import { type Connection, connectDatabase, firstWords, rows } from "../server/connection.js";

/** Looks, from a connection of its own, at whom others wait for. */
export class LockWatch {
  readonly #target: Address;
  readonly #watched: string;
  readonly #log: Log;
  #connection: Connection | undefined;
  #holders: readonly string[] = [];

  /** @param watched which sessions of the target's database, as a condition on pg_stat_activity */
  constructor(target: Address, watched: string, log: Log) {
    this.#target = target;
    this.#watched = `SELECT pid FROM pg_stat_activity
      WHERE datname = current_database() AND pid <> pg_backend_pid() AND ${watched}`;
    this.#log = log;
  }

  /** Whom the last work that was watched has waited for, a line for each. */
  get holders(): readonly string[] {
    return this.#holders;
  }

  /**
   * Watches while `body` works, and cancels what has waited for longer than `limit` milliseconds in
   * all: `lock_timeout` begins anew with every table, while others wait for the first.
   */
  async during<T>(limit: number, body: () => Promise<T>): Promise<T> {
    this.#holders = [];
    const stop = new AbortController();
    const looking = this.#look(limit, stop.signal).catch((error: unknown) => {
      if (!stop.signal.aborted)
        this.#log.debug(`Who holds a lock could not be seen: ${messageOf(error)}`);
    });
    try {
      return await body();
    } finally {
      stop.abort();
      await looking;
    }
  }

  async close(): Promise<void> {
    await this.#connection?.end().catch(() => {});
  }

  async #look(limit: number, signal: AbortSignal): Promise<void> {
    // Most files are done by then, and want no second connection.
    await sleep(Math.min(200, limit / 2), undefined, { signal });
    this.#connection ??= await connectDatabase(this.#target);
    let waited = 0;
    let last = performance.now();
    while (!signal.aborted) {
      const holders = await rows<Holder>(this.#connection, holding(this.#watched));
      const now = performance.now();
      if (holders.length > 0) {
        this.#holders = holders.map(shown);
        waited += now - last;
      }
      last = now;
      if (waited > limit && !signal.aborted) {
        await this.#connection.query(
          `SELECT pg_cancel_backend(pid) FROM (${this.#watched}) own WHERE pg_blocking_pids(pid) <> '{}'`,
        );
        return;
      }
      await sleep(100, undefined, { signal });
    }
  }
}

interface Holder {
  readonly pid: number;
  readonly who: string | null;
  readonly application: string | null;
  readonly state: string | null;
  readonly since: string | null;
  readonly query: string | null;
}

/** The process of a connection, as a condition for a watch. */
export function onlyThat(connection: Connection): string {
  return `pid = ${(connection as unknown as { readonly processID: number }).processID}`;
}

const holding = (watched: string) => `
  SELECT b.pid, a.usename AS who, a.application_name AS application, a.state,
         to_char(a.xact_start, 'YYYY-MM-DD HH24:MI:SS TZ') AS since, left(a.query, 200) AS query
    FROM (SELECT DISTINCT unnest(pg_blocking_pids(pid)) AS pid FROM (${watched}) own) b LEFT JOIN pg_stat_activity a USING (pid)`;

function shown({ pid, who, application, state, since, query }: Holder): string {
  if (pid === 0) return "a prepared transaction: see pg_prepared_xacts";
  const name = application ? `, application ${application}` : "";
  return `process ${pid} of the server, user ${who ?? "unknown"}${name}, ${state ?? "state unknown"}, in a transaction since ${since ?? "an unknown time"}: ${firstWords(query ?? "")}`;
}
