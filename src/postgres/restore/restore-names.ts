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
  for (let moment = Date.now(); ; moment += 1000) {
    const stamp = stampOf(new Date(moment));
    const names = {
      database,
      side: `${database}_restore_${stamp}`,
      previous: `${database}_before_${stamp}`,
      after: `${database}_after_${stamp}`,
    };
    const bytes = Buffer.byteLength(names.side);
    if (bytes > maxNameBytes)
      throw new UsageError(
        `The name ${database} is too long to be restored: the side database's name, ${names.side}, would have ${bytes} bytes, allowed are ${maxNameBytes}.`,
      );
    const taken = await value<string>(
      connection,
      "SELECT datname FROM pg_database WHERE datname = ANY ($1)",
      [[names.side, names.previous, names.after]],
    );
    if (taken === undefined) return names;
  }
}
