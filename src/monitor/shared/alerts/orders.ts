import { UsageError } from "../../../errors.js";
import { groupedBy } from "../../../groups.js";
import type { Log } from "../../../log.js";
import { type Connection, rows } from "../../../postgres/server/connection.js";
import { duration } from "../../../text/amounts.js";
import { counted } from "../../../text/phrases.js";
import { checkOrders, type FleetOrders, type Orders, sayOrders, withOrders } from "../../orders.js";
import { inOneCommit } from "../commit.js";
import { everyServer, withScopeLock } from "../scope-lock.js";
import { keptIn } from "./kept.js";
import { databaseNow } from "./silence.js";

/** What is said in one server's workflow about others, or about all of them. */

/**
 * Changes nothing.
 * @returns what is about this server's own alerts, or about none at all
 * @throws UsageError about an alert that is open nowhere, or servers that cannot be forgotten
 */
export async function sortOrders(
  connection: Connection,
  own: string,
  orders: FleetOrders,
): Promise<Orders> {
  await checkForgetting(connection, orders);
  const open = (await keptAlerts(connection)).filter(({ isOpen }) => isOpen);
  checkOrders(orders, open, await databaseNow(connection));
  const others = new Set(open.filter(({ scope }) => scope !== own).map(({ id }) => id));
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
  const isMeant = ({ id }: { readonly id: string }) =>
    [...orders.acknowledge, ...orders.silence].some((order) => order.id === id);
  const meant = (await keptAlerts(connection)).filter((one) => one.scope !== own && isMeant(one));
  for (const [scope, open] of groupedBy(meant, (one) => one.scope)) {
    const isHere = ({ id }: { readonly id: string }) => open.some((one) => one.id === id);
    const here = {
      acknowledge: orders.acknowledge.filter(isHere),
      silence: orders.silence.filter(isHere),
    };
    await withScopeLock(connection, scope, async () => {
      const { state, save } = await keptIn(connection, scope);
      const alerts = withOrders(state.alerts, here, await databaseNow(connection));
      await save({ ...state, alerts });
      sayOrders(here, alerts, false, log);
    });
  }
  for (const name of new Set(orders.forget)) await forget(connection, name, orders, log);
}

interface KeptAlert {
  readonly scope: string;
  readonly id: string;
  readonly fingerprint: string;
  readonly isOpen: boolean;
}

/** The alerts of all servers, the worst and oldest first. */
function keptAlerts(connection: Connection): Promise<KeptAlert[]> {
  return rows(
    connection,
    `SELECT scope, id, fingerprint, resolved IS NULL AS "isOpen" FROM pm2_actions.alerts
      ORDER BY severity, opened, scope, id`,
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
