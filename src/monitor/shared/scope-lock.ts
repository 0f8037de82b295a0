import { UsageError } from "../../errors.js";
import { type Connection, value } from "../../postgres/server/connection.js";
import { waitUntil } from "../../wait-until.js";
import { lockTimeout } from "../state.js";

/** What is about all servers, and belongs to none. */
export const everyServer = "*";

const key = "hashtextextended('pm2-actions:history:' || $1, 0)";

/**
 * Runs `body` while no other monitor has what belongs to this scope: a server's alerts, those of the fleet,
 * the tables. The lock ends with its connection, however that ends. It is polled: a session that blocks in a lock
 * stands in the way of others' CREATE INDEX CONCURRENTLY.
 * @throws UsageError when it is still held by another run after the time
 */
export async function withScopeLock<T>(
  connection: Connection,
  scope: string,
  body: () => Promise<T>,
): Promise<T> {
  const waiting = { within: lockTimeout * 1000, every: 200 };
  if (!(await waitUntil(() => lock(connection, scope), waiting)))
    throw new UsageError(
      `Another monitor has been at work on ${scope} in the shared history for ${lockTimeout} s. Nothing was sent.`,
    );
  return unlocked(connection, scope, body);
}

/** The same without waiting: nothing where another monitor is at it. */
export async function ifScopeIsFree<T>(
  connection: Connection,
  scope: string,
  body: () => Promise<T>,
): Promise<T | undefined> {
  if (!(await lock(connection, scope))) return undefined;
  return unlocked(connection, scope, body);
}

function lock(connection: Connection, scope: string): Promise<boolean | undefined> {
  return value<boolean>(connection, `SELECT pg_try_advisory_lock(${key})`, [scope]);
}

async function unlocked<T>(
  connection: Connection,
  scope: string,
  body: () => Promise<T>,
): Promise<T> {
  try {
    return await body();
  } finally {
    // Where the connection is gone, so is the lock; what went wrong before is what counts.
    await connection.query(`SELECT pg_advisory_unlock(${key})`, [scope]).catch(() => {});
  }
}
