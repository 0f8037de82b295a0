import type { Log } from "../../log.js";
import { waitUntil } from "../../wait-until.js";
import type { Address } from "../server/address.js";
import { type Connection, value, withConnection } from "../server/connection.js";

/**
 * pg_cron lives in one database of a server, with its jobs and the session of its scheduler. No side database can
 * have it, and a swap ends that session.
 */

/** Milliseconds that a scheduler gets to come back: the server starts it again after one second. */
const patience = 5000;

const howItComesBack =
  "From pg_cron 1.6.1 on the server starts it again by itself; an older one comes back only when PostgreSQL is restarted, and until then no job runs.";

/** Says before anything what a swap means for the jobs of pg_cron. */
export async function warnOfScheduler(
  maintenance: Connection,
  there: Address,
  log: Log,
): Promise<void> {
  const { database } = there;
  const pid = await schedulerOf(maintenance, database);
  if (pid !== undefined)
    log.warning(
      `pg_cron's scheduler works in ${database} (process ${pid} of the server), and the swap ends it. ${howItComesBack}`,
    );
  const installed = "SELECT true FROM pg_extension WHERE extname = 'pg_cron'";
  if (await withConnection(there, (connection) => value<boolean>(connection, installed)))
    log.warning(
      `${database} has the extension pg_cron, and what is restored has neither that nor its jobs. Afterwards, in ${database}: CREATE EXTENSION pg_cron; ` +
        "and cron.schedule for each job. They are in cron.job of the database from before.",
    );
}

/** The process that starts the jobs, where it works in this database. Its name is all that every role may see of it. */
export function schedulerOf(
  maintenance: Connection,
  database: string,
): Promise<number | undefined> {
  return value<number>(
    maintenance,
    "SELECT pid FROM pg_stat_activity WHERE datname = $1 AND application_name = 'pg_cron scheduler' LIMIT 1",
    [database],
  );
}

/** Says of a scheduler that was ended by the swap whether it is there again. */
export async function sayWhetherBack(
  maintenance: Connection,
  database: string,
  log: Log,
): Promise<void> {
  const back = await waitUntil(
    async () => (await schedulerOf(maintenance, database)) !== undefined,
    { within: patience, every: 200 },
  );
  if (back) log.info(`pg_cron's scheduler works in ${database} again.`);
  else log.warning(`pg_cron's scheduler has not come back to ${database}. ${howItComesBack}`);
}
