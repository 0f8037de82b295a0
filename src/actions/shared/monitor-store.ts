import { hostname } from "node:os";
import * as v from "valibot";
import { messageOf } from "../../errors.js";
import { historyIn } from "../../history/spool.js";
import type { Log } from "../../log.js";
import { historyAway, type Problem } from "../../monitor/problems.js";
import { type Store, spoolStore } from "../../monitor/store.js";
import type { Home } from "../../pm2/daemon/home.js";
import type { Address } from "../../postgres/server/address.js";
import { optionalSeconds, optionalText } from "../../runner/inputs/fields.js";
import { stateDirectory } from "./databases.js";

/** A name in a shared history */
export const serverName = /^[\w.-]{1,100}$/;

const nameOfServer = () =>
  v.optional(
    v.pipe(
      v.string(),
      v.regex(serverName, "allowed are letters, digits, dots, hyphens and underscores."),
    ),
  );

export const storeInputs = {
  "history-url": optionalText(),
  "connect-timeout": optionalSeconds(1),
  "server-name": nameOfServer(),
  "take-over-from": nameOfServer(),
};

export interface StorePlace {
  readonly home: Home;
  readonly env: Readonly<NodeJS.ProcessEnv>;
  /** Of the shared history, where there is one */
  readonly address: Address | undefined;
  readonly serverName: string | undefined;
  readonly takeOverFrom: string | undefined;
  readonly dryRun: boolean;
}

/**
 * Runs `body` with the store that the inputs name. While a shared one is away, the server's own disk does:
 * an app that breaks then is told all the same, and the records wait.
 * @param body is also told what is wrong with the store itself
 */
export async function withStore<T>(
  { home, env, address, serverName, takeOverFrom, dryRun }: StorePlace,
  log: Log,
  body: (store: Store, wrong: readonly Problem[]) => Promise<T>,
): Promise<T> {
  const histories = [home.history, historyIn(stateDirectory(env))];
  if (address === undefined) return body(spoolStore(histories, home.actions), []);
  const server = serverName ?? hostname();
  const own = spoolStore(histories, home.actions, server);
  if (dryRun) {
    log.info(
      "A dry run looks at this server's own part of the history, and leaves the shared one alone.",
    );
    return body(own, []);
  }
  // PostgreSQL's driver is read where there is something to ask it.
  const { WrongServer, markOf, pruneHistory, withSharedHistory, shipSpools, sharedStore } =
    await import(/* webpackChunkName: "shared-history" */ "../../monitor/shared/index.js");
  const mark = await markOf(home.history);
  let isReady = false;
  try {
    return await withSharedHistory(
      { address, server, home: home.path, mark, takeOverFrom },
      log,
      async (connection) => {
        const { added } = await shipSpools(connection, server, histories);
        log.info(`${added} records were added to the shared history, as ${server}.`);
        await pruneHistory(connection, server);
        isReady = true;
        return body(sharedStore(connection, server, home.actions), []);
      },
    );
  } catch (error) {
    if (isReady || error instanceof WrongServer) throw error;
    log.warning(
      `The shared history is away: ${messageOf(error)} This server goes on by its own disk, where the records wait.`,
    );
    return body(own, [historyAway]);
  }
}
