import { type Connection, rows } from "../../../postgres/server/connection.js";
import {
  type Alert,
  type Delivery,
  type Kept,
  type MonitorState,
  parsedState,
} from "../../state.js";
import { inOneCommit, plain } from "../commit.js";

/** The alerts of one scope and what waits to be sent, as rows: one commit for each change of the whole. */
export async function keptIn(connection: Connection, scope: string): Promise<Kept> {
  const state = await read(connection, scope);
  let before: Rows = rowsOf(state);
  return {
    state,
    save: async (changed) => {
      const after = rowsOf(changed);
      await write(connection, scope, before, after);
      before = after;
    },
  };
}

async function read(connection: Connection, scope: string): Promise<MonitorState> {
  const alerts = await rows<{ alert: unknown }>(
    connection,
    "SELECT alert FROM pm2_actions.alerts WHERE scope = $1 ORDER BY opened, id",
    [scope],
  );
  const waiting = await rows<{ delivery: unknown }>(
    connection,
    "SELECT delivery FROM pm2_actions.dead_letter_queue WHERE scope = $1 ORDER BY place",
    [scope],
  );
  return parsedState(
    {
      version: 1,
      alerts: alerts.map(({ alert }) => alert),
      outbox: waiting.map(({ delivery }) => delivery),
    },
    `What the shared history has of ${scope}`,
  );
}

/** By key, each with the place that it has and its text: what has the same text is not written again. */
interface Rows {
  readonly alerts: ReadonlyMap<string, { readonly alert: Alert; readonly text: string }>;
  readonly outbox: ReadonlyMap<
    string,
    { readonly delivery: Delivery; readonly place: number; readonly text: string }
  >;
}

function rowsOf({ alerts, outbox }: MonitorState): Rows {
  return {
    alerts: new Map(alerts.map((alert) => [alert.id, { alert, text: JSON.stringify(alert) }])),
    outbox: new Map(
      outbox.map((delivery, place) => [
        `${delivery.message.id} ${delivery.channel}`,
        { delivery, place, text: JSON.stringify(delivery) },
      ]),
    ),
  };
}

async function write(
  connection: Connection,
  scope: string,
  before: Rows,
  after: Rows,
): Promise<void> {
  const goneAlerts = [...before.alerts.keys()].filter((id) => !after.alerts.has(id));
  const alerts = [...after.alerts].flatMap(([id, row]) =>
    before.alerts.get(id)?.text === row.text ? [] : row,
  );
  const gone = [...before.outbox].flatMap(([key, { delivery }]) =>
    after.outbox.has(key) ? [] : delivery,
  );
  const waiting = [...after.outbox].flatMap(([key, row]) => {
    const old = before.outbox.get(key);
    return old?.text === row.text && old.place === row.place ? [] : row;
  });
  await inOneCommit(connection, async () => {
    await connection.query("DELETE FROM pm2_actions.alerts WHERE scope = $1 AND id = ANY($2)", [
      scope,
      goneAlerts,
    ]);
    await connection.query(
      `INSERT INTO pm2_actions.alerts (scope, id, fingerprint, severity, title, opened, resolved, alert)
       SELECT $1, id, fingerprint, severity, title, opened, resolved, alert::json
         FROM unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::timestamptz[], $7::timestamptz[], $8::text[])
           AS new (id, fingerprint, severity, title, opened, resolved, alert)
       ON CONFLICT (scope, id) DO UPDATE SET fingerprint = excluded.fingerprint, severity = excluded.severity,
         title = excluded.title, opened = excluded.opened, resolved = excluded.resolved, alert = excluded.alert`,
      [
        scope,
        alerts.map(({ alert }) => alert.id),
        alerts.map(({ alert }) => plain(alert.fingerprint)),
        alerts.map(({ alert }) => alert.severity),
        alerts.map(({ alert }) => plain(alert.title)),
        alerts.map(({ alert }) => alert.opened),
        alerts.map(({ alert }) => alert.resolved),
        alerts.map(({ text }) => text),
      ],
    );
    await connection.query(
      `DELETE FROM pm2_actions.dead_letter_queue USING unnest($2::text[], $3::text[]) AS gone (message, channel)
        WHERE scope = $1 AND message_id = gone.message AND dead_letter_queue.channel = gone.channel`,
      [scope, gone.map(({ message }) => message.id), gone.map(({ channel }) => channel)],
    );
    await connection.query(
      `INSERT INTO pm2_actions.dead_letter_queue (scope, message_id, channel, place, attempts, failed, delivery)
       SELECT $1, message, channel, place, attempts, failed, delivery::json
         FROM unnest($2::text[], $3::text[], $4::integer[], $5::integer[], $6::timestamptz[], $7::text[])
           AS new (message, channel, place, attempts, failed, delivery)
       ON CONFLICT (scope, channel, message_id) DO UPDATE SET place = excluded.place, attempts = excluded.attempts,
         failed = excluded.failed, delivery = excluded.delivery`,
      [
        scope,
        waiting.map(({ delivery }) => delivery.message.id),
        waiting.map(({ delivery }) => delivery.channel),
        waiting.map(({ place }) => place),
        waiting.map(({ delivery }) => delivery.attempts),
        waiting.map(({ delivery }) => delivery.failed),
        waiting.map(({ text }) => text),
      ],
    );
  });
}
