import { parsedSample, type Sample } from "../../history/samples.js";
import { type Connection, rows } from "../../postgres/server/connection.js";
import { openAlerts } from "../alerts.js";
import { lookers } from "../baseline.js";
import type { Fleet, FleetServer } from "../fleet.js";
import { linesOver } from "../looks/lines.js";
import { looksSince } from "../looks/looks.js";
import { type MonitorState, parsedState } from "../state.js";
import { sharedShelf } from "./shelf.js";

/** All servers of a shared history, as a page shows them: no more than that is read. */
export async function fleetOf(connection: Connection, from: number, to: number): Promise<Fleet> {
  const since = new Date(from).toISOString();
  // What a clock wrote that was ahead would stay the last for years.
  const latest = new Date(to + 3_600_000).toISOString();
  const servers = await rows<{ name: string; seen: string; silent: number }>(
    connection,
    `SELECT name, to_char(last_seen AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI') AS seen,
            (extract(epoch FROM clock_timestamp() - last_seen) * 1000)::float8 AS silent
       FROM pm2_actions.servers ORDER BY name`,
  );
  const looks = await lastLooks(connection, latest);
  const steps = await rows<Fleet["steps"][number]>(
    connection,
    `SELECT server, (extract(epoch FROM begun) * 1000)::float8 AS at, failed FROM pm2_actions.job_metrics
      WHERE begun BETWEEN $1 AND $2 AND NOT dry_run AND action <> ALL ($3) ORDER BY begun`,
    [since, latest, lookers],
  );
  const baselines = await rows<Fleet["baselines"][number]>(
    connection,
    `SELECT server, action, target, result, runs, p50_ms AS p50, p95_ms AS p95, last_ms AS last
       FROM pm2_actions.performance_baselines ORDER BY p50_ms DESC LIMIT 200`,
  );
  const { alerts, outbox } = await allAlerts(connection);
  const day = to - 86_400_000;
  const shown: FleetServer[] = [];
  for (const { name, seen, silent } of servers) {
    const recent = steps.filter((one) => one.server === name && one.at >= day);
    const seenOver = await looksSince(sharedShelf(connection, name), from, to, false);
    shown.push({
      name,
      seen,
      silent,
      processes: looks.get(name)?.processes ?? [],
      lines: linesOver(seenOver, from),
      steps: recent.length,
      failed: recent.filter(({ failed }) => failed).length,
    });
  }
  return {
    servers: shown,
    steps,
    baselines,
    open: openAlerts(alerts),
    past: alerts.filter(({ resolved }) => resolved !== null),
    outbox,
  };
}

async function lastLooks(connection: Connection, latest: string): Promise<Map<string, Sample>> {
  const found = await rows<{ server: string; record: string }>(
    connection,
    `SELECT s.name AS server, last.record::text AS record FROM pm2_actions.servers s
      CROSS JOIN LATERAL (SELECT record FROM pm2_actions.process_samples
        WHERE server = s.name AND begun <= $1 ORDER BY begun DESC LIMIT 1) last`,
    [latest],
  );
  return new Map(
    found.flatMap(({ server, record }) => {
      const sample = parsedSample(record);
      return sample === undefined ? [] : [[server, sample] as const];
    }),
  );
}

async function allAlerts(connection: Connection): Promise<MonitorState> {
  const alerts = await rows<{ alert: unknown }>(
    connection,
    "SELECT alert FROM pm2_actions.alerts ORDER BY opened DESC LIMIT 2000",
  );
  const outbox = await rows<{ delivery: unknown }>(
    connection,
    "SELECT delivery FROM pm2_actions.dead_letter_queue ORDER BY scope, place LIMIT 2000",
  );
  return parsedState(
    {
      version: 1,
      alerts: alerts.map(({ alert }) => alert),
      outbox: outbox.map(({ delivery }) => delivery),
    },
    "What the shared history has of all servers",
  );
}
