import { setTimeout as sleep } from "node:timers/promises";
import { StepFailure } from "../../errors.js";
import type { Log } from "../../log.js";
import { counted } from "../../text/phrases.js";
import { waitUntil } from "../../wait-until.js";
import { type Connection, name, rows, value } from "../server/connection.js";
import { sessionsOutOfReach } from "./blockers/out-of-reach.js";
import type { RestoreNames } from "./restore-names.js";

/**
 * Gives the side database the real name, and the original its name of before, in one transaction.
 * On failure the original is in place and lets connections in.
 *
 * @param drainSeconds how long sessions that are at work may go on before they are ended
 * @returns the milliseconds during which the database refused connections
 */
export async function swap(
  maintenance: Connection,
  names: RestoreNames,
  drainSeconds: number,
  log: Log,
): Promise<number> {
  const deadline = performance.now() + drainSeconds * 1000;
  for (;;) {
    const left = Math.max(0, deadline - performance.now());
    await drain(maintenance, names.database, left, drainSeconds, log);
    await endSessions(maintenance, names.side);
    try {
      return await exchangeNames(maintenance, names);
    } catch (error) {
      // Somebody came between the last look and the moment from which nobody could.
      if (!(error instanceof OutOfReach) || performance.now() >= deadline) throw error;
    }
  }
}

/** A session is in the way that this role may not end. */
class OutOfReach extends StepFailure {}

async function exchangeNames(maintenance: Connection, names: RestoreNames): Promise<number> {
  const { database, side, previous } = names;
  const began = performance.now();
  try {
    await maintenance.query(`ALTER DATABASE ${name(database)} ALLOW_CONNECTIONS false`);
    await endSessions(maintenance, database);
    await maintenance.query(
      `BEGIN; ALTER DATABASE ${name(database)} RENAME TO ${name(previous)};
       ALTER DATABASE ${name(side)} RENAME TO ${name(database)}; COMMIT`,
    );
  } catch (error) {
    await maintenance.query("ROLLBACK").catch(() => {});
    await allowConnections(maintenance, database).catch(() => {});
    throw error;
  }
  const refused = performance.now() - began;
  await allowConnections(maintenance, previous);
  return Math.round(refused);
}

/**
 * The first restore of a database that is not there yet: nothing has to make way.
 * @returns the milliseconds during which the database refused connections: none
 */
export async function takeFreeName(maintenance: Connection, names: RestoreNames): Promise<number> {
  await endSessions(maintenance, names.side);
  await maintenance.query(`ALTER DATABASE ${name(names.side)} RENAME TO ${name(names.database)}`);
  return 0;
}

export async function allowConnections(maintenance: Connection, database: string): Promise<void> {
  await maintenance.query(`ALTER DATABASE ${name(database)} ALLOW_CONNECTIONS true`);
}

/**
 * Waits for sessions that are in the middle of something, and for those that this role may not end.
 * @throws OutOfReach while connections are still let in, so that nobody loses anything by it
 */
async function drain(
  maintenance: Connection,
  database: string,
  within: number,
  seconds: number,
  log: Log,
): Promise<void> {
  let busy = 0;
  let stuck: Awaited<ReturnType<typeof sessionsOutOfReach>> = [];
  const drained = await waitUntil(
    async () => {
      busy =
        (await value<number>(
          maintenance,
          `SELECT count(*)::int FROM pg_stat_activity
            WHERE datname = $1 AND usesysid IS NOT NULL AND state IS DISTINCT FROM 'idle'`,
          [database],
        )) ?? 0;
      stuck = await sessionsOutOfReach(maintenance, database);
      return busy === 0 && stuck.length === 0;
    },
    { within, every: 20 },
  );
  refuseOutOfReach(database, stuck);
  if (!drained)
    log.warning(
      `${counted(busy, "session")} of ${database} still at work after ${seconds} s: ${busy === 1 ? "it is" : "they are"} ended.`,
    );
}

function refuseOutOfReach(
  database: string,
  stuck: readonly { readonly pid: number; readonly who: string }[],
): void {
  if (stuck.length === 0) return;
  const sessions = stuck.map(({ pid, who }) => `${who}, pid ${pid}`).join("; ");
  throw new OutOfReach(
    `Sessions use ${database} that this role may not end (${sessions}), so nothing was swapped. Close them, give an administrator's maintenance-url, or raise drain-seconds.`,
  );
}

/** Ends all sessions of a database, and returns once the server has forgotten them. */
async function endSessions(maintenance: Connection, database: string): Promise<void> {
  let left: { pid: number; ended: boolean }[] = [];
  const ended = await waitUntil(
    async () => {
      refuseOutOfReach(database, await sessionsOutOfReach(maintenance, database));
      left = await rows<{ pid: number; ended: boolean }>(
        maintenance,
        `SELECT pid, pg_terminate_backend(pid) AS ended FROM pg_stat_activity
          WHERE datname = $1 AND (usesysid IS NOT NULL OR current_setting('is_superuser')::boolean)`,
        [database],
      );
      return left.length === 0;
    },
    { within: 10_000, every: 2 },
  );
  if (!ended)
    throw new StepFailure(
      `${counted(left.length, "session")} of ${database} did not end within 10 s (pid ${left.map(({ pid }) => pid).join(", ")}).`,
    );
  // A session leaves the list a moment before it leaves the database; a rename that meets it waits 100 ms.
  await sleep(3);
}
