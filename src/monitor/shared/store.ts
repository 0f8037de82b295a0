import { parsedStep } from "../../history/steps.js";
import { type Connection, rows } from "../../postgres/server/connection.js";
import { looksSince } from "../looks/looks.js";
import { placed, withStateFile } from "../state.js";
import type { Store } from "../store.js";
import { keptIn } from "./alerts/kept.js";
import { orderElsewhere, sortOrders } from "./alerts/orders.js";
import { rejoined } from "./alerts/rejoin.js";
import { withOthers } from "./alerts/silence.js";
import { fleetOf } from "./fleet.js";
import { withScopeLock } from "./scope-lock.js";
import { sharedShelf } from "./shelf.js";
import { keepBaselines } from "./upkeep.js";

/**
 * The part of a shared history that is this server's. The alerts lie in the database; the server's own disk
 * has a copy, to go on by while the database is away.
 * @param folder where that copy lies: pm2-actions' own in the PM2 home
 */
export function sharedStore(connection: Connection, server: string, folder: string): Store {
  return {
    server,
    read: async ({ stepsSince, looksSince: since, now }) => {
      const found = await rows<{ record: string }>(
        connection,
        "SELECT record::text FROM pm2_actions.job_metrics WHERE server = $1 AND begun >= $2 ORDER BY begun",
        [server, new Date(stepsSince).toISOString()],
      );
      const steps = found.flatMap(({ record }) => parsedStep(record) ?? []);
      const looks = await looksSince(sharedShelf(connection, server), since, now);
      return { steps, looks, unread: found.length - steps.length };
    },
    withState: (body) =>
      withStateFile(folder, (file) =>
        withScopeLock(connection, server, async () => {
          const kept = await keptIn(connection, server);
          // Of another name, nothing of it is there under this one.
          const isSettled = file.isSettled && file.state.server === server;
          const news = isSettled ? kept.state : rejoined(placed(file.state, server), kept.state);
          if (!isSettled) {
            await kept.save(news);
            await file.save(news, server, true);
          }
          return body({
            state: news,
            save: async (changed) => {
              await kept.save(changed);
              await file.save(changed, server, true);
            },
          });
        }),
      ),
    shared: {
      sortOrders: (orders) => sortOrders(connection, server, orders),
      orderElsewhere: (orders, log) => orderElsewhere(connection, server, orders, log),
      withOthers: (after, body) => withOthers(connection, after, body),
      fleet: (from, to) => fleetOf(connection, from, to),
      keepBaselines: (baselines) => keepBaselines(connection, server, baselines),
    },
  };
}
