import { ownDuration } from "../../history/steps.js";
import type { Connection } from "../../postgres/server/connection.js";
import type { DurationBaseline } from "../baseline.js";
import { inOneCommit, plain } from "./commit.js";

/** Days, as in the spools. */
const kept = { job_metrics: 180, process_samples: 30 } as const;

/** Removes what is older than a spool keeps it, and what has been here for so long, whatever time it says it is of. */
export async function pruneHistory(connection: Connection, server: string): Promise<void> {
  for (const [table, days] of Object.entries(kept))
    await connection.query(
      `DELETE FROM pm2_actions.${table} WHERE server = $1 AND least(begun, added) < now() - $2 * interval '1 day'`,
      [server, days],
    );
  await connection.query(
    "DELETE FROM pm2_actions.sample_days WHERE server = $1 AND day < now() - $2 * interval '1 day'",
    [server, kept.process_samples + 1],
  );
}

/** How long this server's steps take, for everybody to read; what does not run any more has none. */
export async function keepBaselines(
  connection: Connection,
  server: string,
  baselines: readonly DurationBaseline[],
): Promise<void> {
  await inOneCommit(connection, async () => {
    await connection.query("DELETE FROM pm2_actions.performance_baselines WHERE server = $1", [
      server,
    ]);
    await connection.query(
      `INSERT INTO pm2_actions.performance_baselines (server, action, target, result, runs, p50_ms, p95_ms, last_ms)
       SELECT $1, * FROM unnest($2::text[], $3::text[], $4::text[], $5::integer[], $6::float8[], $7::float8[], $8::float8[])
       ON CONFLICT DO NOTHING`,
      [
        server,
        baselines.map(({ action }) => plain(action)),
        baselines.map(({ target }) => plain(target)),
        baselines.map(({ result }) => plain(result)),
        baselines.map(({ times }) => times.length),
        baselines.map(({ p50 }) => p50),
        baselines.map(({ p95 }) => p95),
        baselines.map(({ last }) => ownDuration(last)),
      ],
    );
  });
}
