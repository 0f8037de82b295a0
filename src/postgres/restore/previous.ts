import { messageOf } from "../../errors.js";
import type { Log } from "../../log.js";
import { counted } from "../../text/phrases.js";
import { shellWord } from "../../text/shell.js";
import type { Address } from "../server/address.js";
import { type Connection, literal, name, rows } from "../server/connection.js";
import { momentOf } from "../server/stamp.js";
import type { RestoreNames } from "./restore-names.js";

/** Says where the database from before is, and how to go back to it. */
export function showWayBack(maintenance: Address, names: RestoreNames, log: Log): void {
  log.outcome(
    `The database from before is kept as ${names.previous}. To go back, keeping the newer one as ${names.after}:`,
    wayBackCommand(maintenance, names),
  );
}

/** One shell command that swaps again: the original comes back, and the newer one is kept. */
function wayBackCommand(maintenance: Address, { database, previous, after }: RestoreNames): string {
  const statements = [
    `ALTER DATABASE ${name(database)} ALLOW_CONNECTIONS false`,
    `SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname IN (${literal(database)}, ${literal(previous)})`,
    // One -c is one transaction: both renames, or none.
    `ALTER DATABASE ${name(database)} RENAME TO ${name(after)}; ALTER DATABASE ${name(previous)} RENAME TO ${name(database)}`,
    // Also when the renames failed: then it is the newer one that lets connections in again.
    `ALTER DATABASE ${name(database)} ALLOW_CONNECTIONS true`,
    `ALTER DATABASE ${name(after)} ALLOW_CONNECTIONS true`,
  ];
  const { host, port, user } = maintenance;
  const place = ["-h", host, "-p", String(port), "-U", user, "-d", maintenance.database];
  return ["psql", "-X", ...place, ...statements.flatMap((statement) => ["-c", statement])]
    .map(shellWord)
    .join(" ");
}

/**
 * Drops databases that earlier restores set aside: never one of the newest `keep`, never one that
 * is younger than `days`.
 */
export async function prunePrevious(
  maintenance: Connection,
  database: string,
  keep: number,
  days: number,
  log: Log,
): Promise<void> {
  const prefix = `${database}_before_`;
  const found = await rows<{ name: string }>(
    maintenance,
    "SELECT datname AS name FROM pg_database WHERE starts_with(datname, $1)",
    [prefix],
  );
  const set = found
    .map((one) => one.name)
    .filter((one) => /^\d{14}$/.test(one.slice(prefix.length)))
    .sort();
  for (const old of set.slice(0, -keep)) {
    const age = Date.now() - momentOf(old.slice(prefix.length)).getTime();
    if (age < days * 86_400_000) continue;
    try {
      await maintenance.query(`DROP DATABASE ${name(old)}`);
      log.info(
        `Dropped ${old}: it was set aside more than ${counted(days, "day")} ago, and ${counted(keep, "newer one is", "newer ones are")} there.`,
      );
    } catch (error) {
      log.warning(`${old} could not be dropped: ${messageOf(error)}`);
    }
  }
}
