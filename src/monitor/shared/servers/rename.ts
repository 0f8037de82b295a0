import type { Connection } from "../../../postgres/server/connection.js";
import { placed } from "../../state.js";
import { keptIn } from "../alerts/kept.js";
import { rejoined } from "../alerts/rejoin.js";
import { inOneCommit } from "../commit.js";
import { withScopeLock } from "../scope-lock.js";

/**
 * All that is kept of a server goes on under another name. Killed in between, the same once more puts it right.
 */
export async function renameServer(
  connection: Connection,
  from: string,
  to: string,
): Promise<void> {
  await withScopeLock(connection, from, () =>
    withScopeLock(connection, to, async () => {
      const old = await keptIn(connection, from);
      const kept = await keptIn(connection, to);
      await kept.save(rejoined(placed({ ...old.state, server: from }, to), kept.state));
      await inOneCommit(connection, async () => {
        for (const table of ["job_metrics", "process_samples"])
          await connection.query(`UPDATE pm2_actions.${table} SET server = $2 WHERE server = $1`, [
            from,
            to,
          ]);
        // What can be made again, from what both names have
        await connection.query("DELETE FROM pm2_actions.sample_days WHERE server IN ($1, $2)", [
          from,
          to,
        ]);
        for (const [table, column] of [
          ["performance_baselines", "server"],
          ["alerts", "scope"],
          ["dead_letter_queue", "scope"],
          ["servers", "name"],
        ] as const)
          await connection.query(`DELETE FROM pm2_actions.${table} WHERE ${column} = $1`, [from]);
      });
    }),
  );
}
