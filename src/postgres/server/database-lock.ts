import { UsageError } from "../../errors.js";
import type { Log } from "../../log.js";
import { waitUntil } from "../../wait-until.js";
import type { Address } from "./address.js";
import { whileConnected } from "./answering.js";
import { type Connection, rows, value, workerLabel } from "./connection.js";

export interface DatabaseLockOptions {
  /** Where the lock lives: locks of one database mean nothing in another, and a swap ends sessions. */
  readonly maintenance: Address;
  readonly database: string;
  /** Seconds to wait. */
  readonly timeout: number;
  /** Shown to whoever waits: which action of which run. */
  readonly label: string;
  readonly log: Log;
}

const key = "hashtextextended('pm2-actions:' || $1, 0)";

/**
 * Runs `body` while this is the only backup, restore or migration of the database, on any machine.
 * Polled: a session that blocks in the lock deadlocks with CREATE INDEX CONCURRENTLY.
 *
 * @param body gets the connection that holds the lock, to the maintenance database
 * @throws UsageError when the lock is still held after the timeout
 */
export async function withDatabaseLock<T>(
  options: DatabaseLockOptions,
  body: (maintenance: Connection) => Promise<T>,
): Promise<T> {
  const { maintenance, database, timeout, label, log } = options;
  const work = async (connection: Connection) => {
    let who: string | undefined;
    const locked = await waitUntil(
      async () => {
        if (await value<boolean>(connection, `SELECT pg_try_advisory_lock(${key})`, [database]))
          return true;
        const first = who === undefined;
        who = await holder(connection, database);
        if (first)
          log.info(`Waiting up to ${timeout} s for the database ${database}, in use by ${who}.`);
        return false;
      },
      { within: timeout * 1000, every: 200 },
    );
    if (!locked)
      throw new UsageError(
        `The database ${database} is still in use by ${who} after ${timeout} s. Nothing was touched. ` +
          "Wait for it, or raise lock-timeout.",
      );
    await endOrphans(connection, database);
    return body(connection);
  };
  return whileConnected(maintenance, log, work, label);
}

/**
 * The server may not have noticed yet that a step was killed, and go on with what it was asked. We
 * hold the lock, so whatever else works under it belongs to such a step.
 */
async function endOrphans(connection: Connection, database: string): Promise<void> {
  const ended = await waitUntil(
    async () => {
      const left = await rows(
        connection,
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
          WHERE datname = $1 AND application_name = $2 AND pid <> pg_backend_pid()`,
        [database, workerLabel],
      );
      return left.length === 0;
    },
    { within: 30_000, every: 20 },
  );
  if (!ended)
    throw new UsageError(
      `A killed step still works on the database ${database}, and the server does not end it. Nothing was touched. ` +
        `Look for ${workerLabel} in pg_stat_activity.`,
    );
}

async function holder(connection: Connection, database: string): Promise<string> {
  const [row] = await rows<{ application_name: string; pid: number; since: string }>(
    connection,
    `SELECT a.application_name, a.pid, to_char(a.backend_start, 'YYYY-MM-DD HH24:MI:SS TZ') AS since
       FROM pg_locks l JOIN pg_stat_activity a USING (pid)
      WHERE l.locktype = 'advisory' AND l.granted AND l.objsubid = 1
        AND ((l.classid::bigint << 32) | l.objid::bigint) = ${key}`,
    [database],
  );
  if (row === undefined) return "another run";
  return `${row.application_name} (process ${row.pid} of the server, since ${row.since})`;
}
