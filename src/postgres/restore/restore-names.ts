import { UsageError } from "../../errors.js";
import { type Connection, value } from "../server/connection.js";
import { stampOf } from "../server/stamp.js";

/** The names that one restore gives to databases. */
export interface RestoreNames {
  /** The real name. */
  readonly database: string;
  /** Where the dump is restored and verified. */
  readonly side: string;
  /** What the original is called afterwards. */
  readonly previous: string;
  /** What the newer one would be called after going back. */
  readonly after: string;
}

/** PostgreSQL cuts longer names without a word. */
const maxNameBytes = 63;

/** @throws UsageError when a name would be cut */
export async function chooseNames(connection: Connection, database: string): Promise<RestoreNames> {
  return unusedNames(connection, database, (stamp) => ({
    database,
    side: `${database}_restore_${stamp}`,
    previous: `${database}_before_${stamp}`,
    after: `${database}_after_${stamp}`,
  }));
}

/**
 * @param named the names for a moment; the side database's is the longest
 * @returns those of the first moment from now on for which none but the database's own is in use
 */
export async function unusedNames<N extends Pick<RestoreNames, "database" | "side">>(
  connection: Connection,
  database: string,
  named: (stamp: string) => N,
): Promise<N> {
  for (let moment = Date.now(); ; moment += 1000) {
    const names = named(stampOf(new Date(moment)));
    const bytes = Buffer.byteLength(names.side);
    if (bytes > maxNameBytes)
      throw new UsageError(
        `The name ${database} is too long to be restored: the side database's name, ${names.side}, would have ${bytes} bytes, allowed are ${maxNameBytes}.`,
      );
    const taken = await value<string>(
      connection,
      "SELECT datname FROM pg_database WHERE datname = ANY ($1) AND datname <> $2",
      [Object.values(names), database],
    );
    if (taken === undefined) return names;
  }
}
