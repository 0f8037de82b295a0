import type { Log } from "../../log.js";
import { plainMigrations } from "../../postgres/migrate/files/migration-files.js";
import { migrate } from "../../postgres/migrate/migrate.js";
import { readMigrationRecord } from "../../postgres/migrate/migration-record.js";
import type { Address } from "../../postgres/server/address.js";
import { whileConnected } from "../../postgres/server/answering.js";
import type { Connection } from "../../postgres/server/connection.js";
import { schemaFiles, schemaName } from "./schema.js";
import { withScopeLock } from "./scope-lock.js";
import { type Identity, register } from "./servers/identity.js";

/** Where the history of several servers lies, and who this one is there. */
export interface SharedPlace extends Identity {
  readonly address: Address;
}

const record = `${schemaName}.schema_migrations`;

/**
 * Runs `body` with a connection to the shared history, whose tables are there and up to date, and in
 * which this server is known.
 * @throws WrongServer, or UsageError if there is no connection to be had
 */
export async function withSharedHistory<T>(
  place: SharedPlace,
  log: Log,
  body: (connection: Connection) => Promise<T>,
): Promise<T> {
  const { address, server } = place;
  const work = async (connection: Connection) => {
    await prepareTables(connection, address, log);
    await register(connection, place, log);
    return body(connection);
  };
  // Not the label of what works under a database's lock: a restore ends that of killed steps.
  const label = `pm2-actions monitor of ${server}`;
  return whileConnected(address, log, work, label);
}

async function prepareTables(connection: Connection, target: Address, log: Log): Promise<void> {
  const isReady = async () => {
    const { applied } = await readMigrationRecord(connection, record);
    const names = new Set(applied.map(({ name }) => name));
    return Object.keys(schemaFiles).every((name) => names.has(name));
  };
  if (await isReady()) return;
  await withScopeLock(connection, "the tables", async () => {
    if (await isReady()) return;
    await migrate({
      target,
      directory: "the shared history",
      given: plainMigrations(schemaFiles),
      table: record,
      outOfOrder: "error",
      markApplied: undefined,
      resetSchemas: [],
      strayRoot: undefined,
      lockTimeout: 60,
      dryRun: false,
      log,
      onProgress: () => {},
    });
  });
}
