import * as v from "valibot";
import { checkStored } from "../../disk/stored.js";
import { messageOf, UsageError } from "../../errors.js";
import type { Log } from "../../log.js";
import { waitUntil } from "../../wait-until.js";
import { type Address, tlsModes } from "../server/address.js";
import {
  type Connection,
  connectDatabase,
  isLost,
  name,
  rows,
  value,
} from "../server/connection.js";
import { withDatabaseLock } from "../server/database-lock.js";
import { type Pooler, resume } from "./pooler/pooler.js";
import { showWayBack } from "./previous.js";
import type { RestoreNames } from "./restore-names.js";
import { allowConnections } from "./swap.js";

/** What the journal of a restore holds. No password: the guard has it from its pipe. */
export interface RestoreState {
  readonly version: 1;
  readonly maintenance: Omit<Address, "password">;
  readonly names: RestoreNames;
  /** Whether there was a database of this name before. */
  readonly replaces: boolean;
  /** A pooler that is paused for the swap. */
  readonly pooler?: Omit<Pooler, "console"> & { readonly console: Omit<Address, "password"> };
}

const [text, optional] = [v.string(), v.optional(v.string())];

/** An address in a journal. */
export const place = v.looseObject({
  ...{ host: text, port: v.number(), user: text, database: text, passwordFile: optional },
  tls: v.looseObject({
    mode: v.picklist(tlsModes),
    ...{ rootCertificate: optional, certificate: optional, key: optional },
  }),
  connectTimeout: v.optional(v.number()),
});

/** What a recovery of a restore needs of a journal, of old ones too. */
export function readRestoreState(journal: unknown): RestoreState {
  const parts = {
    version: v.literal(1),
    maintenance: place,
    names: v.looseObject({ database: text, side: text, previous: text, after: text }),
    replaces: v.boolean(),
    pooler: v.optional(v.looseObject({ console: place, names: v.array(text) })),
  };
  return checkStored(
    journal,
    v.looseObject(parts),
    "the state in the journal of a restore",
  ) as RestoreState;
}

/** The name under which the session's secrets hold the password. */
export const passwordSecret = "maintenance-password";
/** And that of the pooler's. */
export const poolerSecret = "pooler-password";

/** Seconds that a server gets to come back. */
const timeout = 60;

/** What became of the real name. */
export type Undone = "as before" | "restored";

interface Context {
  readonly log: Log;
  /** The password, under the name `passwordSecret` */
  readonly secrets: Readonly<Record<string, string>>;
}

/**
 * Puts right what a killed restore left: the original is in place and lets connections in, or the
 * restored one is if the swap was done; the side database is gone. Safe to repeat.
 */
export async function recoverRestore(journal: unknown, context: Context): Promise<void> {
  const state = readRestoreState(journal);
  // In any case: the clients of a pooler wait, whatever becomes of the database.
  const became = await retryUndo(state, context).finally(() => resumeLeft(state, context));
  // The step may have been killed before it could say so.
  if (became === "restored" && state.replaces)
    showWayBack(state.maintenance, state.names, context.log);
}

/** Lets the clients of a pooler go on that a restore has paused. */
export async function resumeLeft(state: RestoreState, { log, secrets }: Context): Promise<void> {
  if (state.pooler === undefined) return;
  const { console, names } = state.pooler;
  const password = secrets[poolerSecret];
  await resume(
    { console: { ...console, ...(password === undefined ? {} : { password }) }, names },
    log,
  );
}

/** As `undo`, on a connection of its own, once the server is there; anew where it goes away meanwhile. */
export async function retryUndo(state: RestoreState, { log, secrets }: Context): Promise<Undone> {
  const maintenance = withSecret(state.maintenance, secrets);
  const label = `recovery of a restore of ${state.names.database}`;
  const { database } = state.names;
  return whenServerIsBack(maintenance, log, () =>
    withDatabaseLock({ maintenance, database, timeout: 600, label, log }, (connection) =>
      undo(connection, state, log),
    ),
  );
}

/** An administrator's access from a journal, which holds no password. */
export function withSecret(
  place: Omit<Address, "password">,
  secrets: Readonly<Record<string, string>>,
): Address {
  const password = secrets[passwordSecret];
  return { ...place, ...(password === undefined ? {} : { password }) };
}

/** Does something that may be repeated once the server is there, and anew where that goes away meanwhile. */
export async function whenServerIsBack<T>(
  maintenance: Address,
  log: Log,
  body: () => Promise<T>,
): Promise<T> {
  let lost: unknown;
  const done = await waitUntil(
    async () => {
      await serverIsBack(maintenance);
      try {
        return { result: await body() };
      } catch (error) {
        if (!isLost(error)) throw error;
        lost = error;
        log.debug(`The server went away during the recovery: ${messageOf(error)}`);
        return undefined;
      }
    },
    { within: timeout * 1000, every: 500 },
  );
  if (done === undefined) throw lost;
  return done.result;
}

/** What `recoverRestore` does, on a connection that holds the database's lock. */
export async function undo(
  connection: Connection,
  { names, replaces }: RestoreState,
  log: Log,
): Promise<Undone> {
  const { database, side, previous } = names;
  const known = () =>
    rows<{ name: string; open: boolean }>(
      connection,
      "SELECT datname AS name, datallowconn AS open FROM pg_database WHERE datname = ANY ($1)",
      [[database, side, previous]],
    );
  let found = await known();
  const there = (wanted: string) => found.some((one) => one.name === wanted);

  // One transaction renames both, so this is somebody else's doing; it is put right all the same.
  if (replaces && !there(database) && there(previous)) {
    await connection.query(`ALTER DATABASE ${name(previous)} RENAME TO ${name(database)}`);
    log.info(`Gave ${previous} its name ${database} back.`);
    found = await known();
  }
  const swapped = there(database) && !there(side) && (there(previous) || !replaces);
  for (const closed of found.filter((one) => !one.open && one.name !== side)) {
    await allowConnections(connection, closed.name);
    log.info(`${closed.name} lets connections in again.`);
  }
  if (there(side)) {
    await dropSide(connection, side);
    log.info(`Removed the side database ${side}.`);
  }
  log.info(
    swapped
      ? `The swap was done: ${database} is the restored database${replaces ? `, and ${previous} the one from before` : ""}.`
      : replaces
        ? `${database} is as it was before the restore.`
        : `There is no ${database}, as before the restore.`,
  );
  return swapped ? "restored" : "as before";
}

/** Nobody may enter it from here on, the workers of an orphaned pg_restore included. */
export async function dropSide(connection: Connection, side: string): Promise<void> {
  // A DROP that was cut short leaves a database that nobody can enter, and that can be dropped only.
  const invalid = await value<boolean>(
    connection,
    "SELECT datconnlimit = -2 FROM pg_database WHERE datname = $1",
    [side],
  );
  if (!invalid) await connection.query(`ALTER DATABASE ${name(side)} ALLOW_CONNECTIONS false`);
  await connection.query(`DROP DATABASE IF EXISTS ${name(side)} WITH (FORCE)`);
}

/** A server that crashed refuses everybody until it has recovered. */
export async function serverIsBack(maintenance: Address): Promise<void> {
  let refused: unknown;
  const back = await waitUntil(
    async () => {
      try {
        await (await connectDatabase(maintenance)).end();
        return true;
      } catch (error) {
        const hopeless = /authentication failed|does not exist|no pg_hba/.test(messageOf(error));
        if (!(error instanceof UsageError) || hopeless) throw error;
        refused = error;
        return false;
      }
    },
    { within: timeout * 1000, every: 500 },
  );
  if (!back) throw refused;
}
