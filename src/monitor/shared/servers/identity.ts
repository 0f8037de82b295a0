import { UsageError } from "../../../errors.js";
import type { Log } from "../../../log.js";
import { type Connection, rows } from "../../../postgres/server/connection.js";
import { duration } from "../../../text/amounts.js";
import { withScopeLock } from "../scope-lock.js";
import { renameServer } from "./rename.js";

/** Who a monitor's server is in a shared history. */
export interface Identity {
  /** What it is called there */
  readonly server: string;
  /** Its PM2 home's path: two homes must not pass for one server */
  readonly home: string;
  /** What tells that home from any other */
  readonly mark: string;
  /** A server whose place it takes: itself by its former name, or one that is gone */
  readonly takeOverFrom: string | undefined;
}

/** Whatever was done under this name would be about another PM2 home, or be done twice. */
export class WrongServer extends UsageError {}

interface Known {
  readonly name: string;
  readonly home: string;
  readonly mark: string | null;
  readonly seen: string;
  /** Milliseconds since it last came */
  readonly silent: number;
}

/** Who came within it is not gone. */
const hour = 3_600_000;

/**
 * Each run says that this server is there: by the database's clock, which is the same for all.
 * @throws WrongServer where another home has the name, or this home another name
 */
export async function register(
  connection: Connection,
  identity: Identity,
  log: Log,
): Promise<void> {
  const { server, home, mark, takeOverFrom } = identity;
  // Of two first runs at once, each would find nothing that speaks against it.
  await withScopeLock(connection, "the servers", async () => {
    const known = await rows<Known>(
      connection,
      `SELECT name, home, mark, to_char(last_seen AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI') AS seen,
              (extract(epoch FROM clock_timestamp() - last_seen) * 1000)::float8 AS silent
         FROM pm2_actions.servers WHERE name = $1 OR name = $2 OR mark = $3 ORDER BY last_seen DESC`,
      [server, takeOverFrom ?? null, mark],
    );
    check(identity, known);
    const isKnown = known.some(({ name }) => name === takeOverFrom);
    if (takeOverFrom !== undefined && takeOverFrom !== server) {
      if (isKnown) await renameServer(connection, takeOverFrom, server);
      log.outcome(
        isKnown
          ? `Took over from ${takeOverFrom}: all that was kept of it goes on as ${server}.`
          : `Took over nothing: the shared history knows no server ${takeOverFrom}, or none any more.`,
      );
    }
    await connection.query(
      `INSERT INTO pm2_actions.servers (name, home, mark) VALUES ($1, $2, $3)
       ON CONFLICT (name) DO UPDATE SET last_seen = now(), home = excluded.home, mark = excluded.mark`,
      [server, home, mark],
    );
  });
}

function check(identity: Identity, known: readonly Known[]): void {
  const { server, mark, takeOverFrom } = identity;
  const twice = known.find(
    (one) => ![server, takeOverFrom].includes(one.name) && one.mark === mark,
  );
  if (twice !== undefined)
    throw new WrongServer(
      `The shared history knows this PM2 home as the server ${JSON.stringify(twice.name)}, which last came at ${twice.seen} UTC; this run calls it ${JSON.stringify(server)}. ` +
        "Under two names, each of its alerts would be told twice, and one name would fall silent. " +
        `Give it "server-name: ${twice.name}". Or, for the new name from now on, give "take-over-from: ${twice.name}" once: all that is kept of it goes on under the new name.`,
    );
  const old = known.find(({ name }) => name === takeOverFrom);
  if (old !== undefined && old.name !== server && !isSameHome(identity, old) && old.silent < hour)
    throw new WrongServer(
      `Input "take-over-from" is ${JSON.stringify(old.name)}: that is another PM2 home, ${old.home}, whose monitor came ${duration(old.silent)} ago. Only the place of one that is gone can be taken: end its schedule, and wait an hour.`,
    );
  const own = known.find(({ name }) => name === server);
  if (own === undefined || own.name === takeOverFrom || isSameHome(identity, own)) return;
  // A server that was made anew in the place of one that is gone
  if (own.home === identity.home && own.silent >= hour) return;
  throw new WrongServer(
    `The shared history knows ${JSON.stringify(server)} as the server with the PM2 home ${own.home}, which last came at ${own.seen} UTC, and this one's is ${own.home === identity.home ? "another of the same path" : identity.home}. ` +
      `Give each PM2 home a name of its own by the input "server-name". If that home is gone, and this one has taken its place, give "take-over-from: ${server}" once.`,
  );
}

/** Where no mark is known yet, the path has to do. */
function isSameHome({ mark, home }: Identity, known: Known): boolean {
  return known.mark === null ? known.home === home : known.mark === mark;
}
