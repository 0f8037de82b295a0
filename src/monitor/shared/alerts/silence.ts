import { type Connection, rows, value } from "../../../postgres/server/connection.js";
import { duration } from "../../../text/amounts.js";
import type { Problem } from "../../problems.js";
import type { Alert, Kept } from "../../state.js";
import type { Others } from "../../store.js";
import { everyServer, ifScopeIsFree } from "../scope-lock.js";
import { keptIn } from "./kept.js";

/**
 * Whether the other servers' monitors still come: for one monitor at a time, whose alert it is for all. A server
 * that does not stays one that is silent, however long, until it comes again or somebody has it forgotten.
 * @param after milliseconds of silence
 */
export function withOthers<T>(
  connection: Connection,
  after: number,
  body: (kept: Kept, others: Others) => Promise<T>,
): Promise<T | undefined> {
  return ifScopeIsFree(connection, everyServer, async () => {
    const { state, save } = await keptIn(connection, everyServer);
    // By the database's clock throughout: those of the servers may differ.
    const now = await databaseNow(connection);
    const seen = await rows<{ name: string; at: string; silent: number }>(
      connection,
      `SELECT name, to_char(last_seen AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS at,
              (extract(epoch FROM clock_timestamp() - last_seen) * 1000)::float8 AS silent
         FROM pm2_actions.servers ORDER BY name`,
    );
    const silences = new Map(seen.map(({ name, silent }) => [nameOf(name), silent]));
    const alerts = state.alerts.map((alert) =>
      silences.has(alert.fingerprint) || alert.resolved !== null ? alert : forgotten(alert),
    );
    // Rules differ between servers: what the one calls silent, no other says is well before it has come.
    const isKnown = ({ fingerprint, opened }: Alert) =>
      (silences.get(fingerprint) ?? 0) < now - Date.parse(opened);
    const problems = seen.filter(({ silent }) => silent > after).map(problemOf);
    return body({ state: { ...state, alerts }, save }, { now, problems, isKnown });
  });
}

/** Milliseconds */
export async function databaseNow(connection: Connection): Promise<number> {
  const now = "SELECT (extract(epoch FROM clock_timestamp()) * 1000)::float8";
  return (await value<number>(connection, now)) ?? Number.NaN;
}

const nameOf = (server: string) => `silent ${server}`;

function problemOf({ name, at, silent }: { name: string; at: string; silent: number }): Problem {
  return {
    fingerprint: nameOf(name),
    severity: "error",
    title: `The monitor of ${name} is silent`,
    text: `It last came ${duration(silent)} ago, at ${at}: nobody looks after that server.`,
    advice: `Look whether ${name} is up, its runner online, and its workflow still scheduled. If that server is gone for good, have any other's monitor forget it: forget-servers: ${name}`,
  };
}

/** Its end is no return, and is not told as one. */
function forgotten(alert: Alert): Alert {
  const name = alert.fingerprint.slice(nameOf("").length);
  return { ...alert, title: `${name} was silent, and has been forgotten as asked for` };
}
