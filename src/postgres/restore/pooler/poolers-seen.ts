import type { Log } from "../../../log.js";
import { connectedPrograms } from "../../../proc.js";
import { counted } from "../../../text/phrases.js";
import { type Connection, rows } from "../../server/connection.js";

interface Session {
  readonly port: number | null;
  readonly here: boolean;
  readonly application: string;
  readonly idle: boolean;
  readonly query: string;
}

/** How poolers call themselves, as programs and to the server. */
const ofPoolers = /pgbouncer|odyssey|pgcat|pgdog|pgpool|supavisor/i;

/**
 * Says of a database that it is reached through a pooler, before its sessions are ended: a swap of some
 * milliseconds then costs its clients seconds. What runs on this machine is known by its program; what
 * runs elsewhere by what poolers leave behind in their idle sessions.
 */
export async function warnOfPoolers(
  maintenance: Connection,
  database: string,
  log: Log,
): Promise<void> {
  const sessions = await rows<Session>(
    maintenance,
    `SELECT client_port AS port, client_addr <<= '127.0.0.0/8' OR client_addr = '::1' AS here,
            application_name AS application, state = 'idle' AS idle, query
       FROM pg_stat_activity WHERE datname = $1 AND backend_type = 'client backend'`,
    [database],
  );
  const programs = sessions.some(({ here }) => here) ? connectedPrograms() : new Map();
  const seen = new Map<string, number>();
  for (const session of sessions) {
    const pooler = poolerBehind(session, programs);
    if (pooler !== undefined) seen.set(pooler, (seen.get(pooler) ?? 0) + 1);
  }
  for (const [pooler, count] of seen)
    log.warning(
      `${counted(count, "session")} of ${database} ${count === 1 ? "comes" : "come"} through ${pooler}. The swap ends ${count === 1 ? "it" : "them"}, and a pooler that was ` +
        "refused by the server once refuses its clients for longer than the swap takes (pgbouncer: server_login_retry, 15 s by default). " +
        "Give its console in pooler-url, so that its clients are kept waiting instead, or set server_login_retry = 1 for the time of the restore.",
    );
}

function poolerBehind(
  { port, here, application, idle, query }: Session,
  programs: ReadonlyMap<number, string>,
): string | undefined {
  const program = here && port !== null ? programs.get(port) : undefined;
  if (program !== undefined) return ofPoolers.exec(program)?.[0];
  const named = ofPoolers.exec(application)?.[0];
  if (named !== undefined) return named;
  // What pgbouncer asks on its own: server_reset_query, and before 1.20 server_check_query.
  return idle && /^(?:DISCARD ALL|select 1)$/.test(query.trim().replace(/;$/, ""))
    ? "what looks like a pooler"
    : undefined;
}
