import { UsageError } from "../../../errors.js";
import type { Log } from "../../../log.js";
import { type Connection, rows } from "../../../postgres/server/connection.js";
import { duration } from "../../../text/amounts.js";
import { counted } from "../../../text/phrases.js";
import { type FleetOrders, type Orders, withOrders } from "../../orders.js";
import { inOneCommit } from "../commit.js";
import { everyServer, withScopeLock } from "../scope-lock.js";
import { keptIn } from "./kept.js";
import { databaseNow } from "./silence.js";

/** What is said in one server's workflow about others, or about all of them. */

/**
 * Changes nothing.
 * @returns what is about this server's own alerts, or about none at all
 * @throws UsageError about servers that cannot be forgotten
 */
export async function sortOrders(
  connection: Connection,
  own: string,
  orders: FleetOrders,
): Promise<Orders> {
  await checkForgetting(connection, orders);
  const others = new Set((await elsewhere(connection, own, orders)).flatMap(({ ids }) => ids));
  return {
    acknowledge: orders.acknowledge.filter(({ id }) => !others.has(id)),
    silence: orders.silence.filter(({ id }) => !others.has(id)),
  };
}

/** Acknowledges and silences where the alerts are kept, and forgets servers. */
export async function orderElsewhere(
  connection: Connection,
  own: string,
  orders: FleetOrders,
  log: Log,
): Promise<void> {
  for (const { scope, ids } of await elsewhere(connection, own, orders))
    await withScopeLock(connection, scope, async () => {
      const { state, save } = await keptIn(connection, scope);
      const alerts = withOrders(
        state.alerts,
        orders.acknowledge.filter(({ id }) => ids.includes(id)),
        orders.silence.filter(({ id }) => ids.includes(id)),
        await databaseNow(connection),
      );
      await save({ ...state, alerts });
    });
  for (const name of new Set(orders.forget)) await forget(connection, name, orders, log);
}

async function elsewhere(
  connection: Connection,
  own: string,
  { acknowledge, silence }: Orders,
): Promise<{ readonly scope: string; readonly ids: readonly string[] }[]> {
  const ids = [...acknowledge, ...silence].map(({ id }) => id);
  if (ids.length === 0) return [];
  return rows(
    connection,
    `SELECT scope, array_agg(id) AS ids FROM pm2_actions.alerts
      WHERE id = ANY($1) AND scope <> $2 AND resolved IS NULL GROUP BY scope`,
    [ids, own],
  );
}

async function checkForgetting(
  connection: Connection,
  { forget: names, silentAfter }: FleetOrders,
): Promise<void> {
  if (names.length === 0) return;
  const known = await rows<{ name: string; silent: number }>(
    connection,
    `SELECT name, (extract(epoch FROM clock_timestamp() - last_seen) * 1000)::float8 AS silent
       FROM pm2_actions.servers ORDER BY name`,
  );
  const mistakes = names.flatMap((name) => {
    const server = known.find((one) => one.name === name);
    if (server === undefined) return `the shared history knows no server ${JSON.stringify(name)}.`;
    return server.silent > silentAfter ? [] : stillComes(name, server.silent, silentAfter);
  });
  if (mistakes.length > 0)
    throw new UsageError(
      `Input "forget-servers": ${mistakes.join(" ")} Known are ${known.map(({ name }) => name).join(", ")}. Nothing was changed.`,
    );
}

function stillComes(name: string, silent: number, after: number): string {
  return `${name} came ${duration(silent)} ago: only one that has been silent for ${duration(after)} is forgotten. End its schedule first.`;
}

/** All that was kept of a server goes at once, or none of it. */
async function forget(
  connection: Connection,
  name: string,
  { silentAfter }: FleetOrders,
  log: Log,
): Promise<void> {
  await withScopeLock(connection, everyServer, () =>
    withScopeLock(connection, name, () =>
      inOneCommit(connection, async () => {
        const { rowCount } = await connection.query(
          `DELETE FROM pm2_actions.servers WHERE name = $1
              AND last_seen < clock_timestamp() - $2 * interval '1 millisecond'`,
          [name, silentAfter],
        );
        if (rowCount === 0)
          throw new UsageError(
            `Input "forget-servers": ${stillComes(name, 0, silentAfter)} Nothing of it was changed.`,
          );
        const remove = async (table: string, column: string) => {
          const sql = `DELETE FROM pm2_actions.${table} WHERE ${column} = $1`;
          return (await connection.query(sql, [name])).rowCount ?? 0;
        };
        const steps = await remove("job_metrics", "server");
        const looks = await remove("process_samples", "server");
        for (const made of ["sample_days", "performance_baselines"]) await remove(made, "server");
        const alerts = await remove("alerts", "scope");
        const waiting = await remove("dead_letter_queue", "scope");
        log.outcome(
          `Forgot the server ${name}: ${counted(steps, "record")} of steps, ${counted(looks, "look")}, ${counted(alerts, "alert")}, ${counted(waiting, "message")} that waited.`,
        );
      }),
    ),
  );
}
