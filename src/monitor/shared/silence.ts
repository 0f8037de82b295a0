import { type Connection, rows } from "../../postgres/server/connection.js";
import { duration } from "../../text/amounts.js";
import { type Orders, withOrders } from "../orders.js";
import type { Problem } from "../problems.js";
import type { Alert, Kept } from "../state.js";
import type { Others } from "../store.js";
import { keptIn } from "./alerts.js";
import { everyServer, ifScopeIsFree, withScopeLock } from "./scope-lock.js";

/** Days after which a server that does not come any more is forgotten, with all that was kept of it. */
const forgottenAfter = 30;

/**
 * Whether the other servers' monitors still come: for one monitor at a time, whose alert it is for all.
 * @param after milliseconds of silence
 */
export function withOthers<T>(
  connection: Connection,
  after: number,
  body: (kept: Kept, others: Others) => Promise<T>,
): Promise<T | undefined> {
  return ifScopeIsFree(connection, everyServer, async () => {
    await forget(connection);
    const kept = await keptIn(connection, everyServer);
    // By the database's clock throughout: those of the servers may differ.
    const seen = await rows<{ name: string; at: string; silent: number }>(
      connection,
      `SELECT name, to_char(last_seen AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS at,
              (extract(epoch FROM clock_timestamp() - last_seen) * 1000)::float8 AS silent
         FROM pm2_actions.servers ORDER BY name`,
    );
    const silences = new Map(seen.map(({ name, silent }) => [nameOf(name), silent]));
    // Rules differ between servers: what the one calls silent, no other says is well before it has come.
    const isKnown = ({ fingerprint, opened }: Alert) =>
      (silences.get(fingerprint) ?? 0) < Date.now() - Date.parse(opened);
    const problems = seen.filter(({ silent }) => silent > after).map(problemOf);
    return body(kept, { problems, isKnown });
  });
}

const nameOf = (server: string) => `silent ${server}`;

function problemOf({ name, at, silent }: { name: string; at: string; silent: number }): Problem {
  return {
    fingerprint: nameOf(name),
    severity: "error",
    title: `The monitor of ${name} is silent`,
    text: `It last came ${duration(silent)} ago, at ${at}: nobody looks after that server.`,
    advice: `Look whether ${name} is up, its runner online, and its workflow still scheduled. A server that is gone for good is forgotten after ${forgottenAfter} days; until then, acknowledge this.`,
  };
}

async function forget(connection: Connection): Promise<void> {
  const gone = await rows<{ name: string }>(
    connection,
    `DELETE FROM pm2_actions.servers WHERE last_seen < now() - ${forgottenAfter} * interval '1 day' RETURNING name`,
  );
  const names = gone.map(({ name }) => name);
  if (names.length === 0) return;
  for (const table of ["job_metrics", "process_samples", "performance_baselines"])
    await connection.query(`DELETE FROM pm2_actions.${table} WHERE server = ANY($1)`, [names]);
  for (const table of ["alerts", "dead_letter_queue"])
    await connection.query(`DELETE FROM pm2_actions.${table} WHERE scope = ANY($1)`, [names]);
}

/**
 * Does what is said about alerts of other servers, or of all of them: from any server's workflow.
 * @returns what is left, for this server's own
 */
export async function orderElsewhere(
  connection: Connection,
  own: string,
  { acknowledge, silence }: Orders,
  now: number,
): Promise<Orders> {
  const ids = [...acknowledge, ...silence].map(({ id }) => id);
  if (ids.length === 0) return { acknowledge, silence };
  const elsewhere = await rows<{ scope: string; ids: string[] }>(
    connection,
    `SELECT scope, array_agg(id) AS ids FROM pm2_actions.alerts
      WHERE id = ANY($1) AND scope <> $2 AND resolved IS NULL GROUP BY scope`,
    [ids, own],
  );
  for (const { scope, ids: theirs } of elsewhere)
    await withScopeLock(connection, scope, async () => {
      const { state, save } = await keptIn(connection, scope);
      const alerts = withOrders(
        state.alerts,
        acknowledge.filter(({ id }) => theirs.includes(id)),
        silence.filter(({ id }) => theirs.includes(id)),
        now,
      );
      await save({ ...state, alerts });
    });
  const done = new Set(elsewhere.flatMap(({ ids: theirs }) => theirs));
  return {
    acknowledge: acknowledge.filter(({ id }) => !done.has(id)),
    silence: silence.filter(({ id }) => !done.has(id)),
  };
}
