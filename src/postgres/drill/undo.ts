import * as v from "valibot";
import { checkStored } from "../../disk/stored.js";
import type { Log } from "../../log.js";
import type { RestoreNames } from "../restore/restore-names.js";
import {
  dropSide,
  place,
  type RestoreState,
  whenServerIsBack,
  withSecret,
} from "../restore/undo.js";
import { type Connection, value } from "../server/connection.js";
import { withDatabaseLock } from "../server/database-lock.js";

/** What the journal of a drill holds. No password: the guard has it from its pipe. */
export interface DrillState extends Pick<RestoreState, "version" | "maintenance"> {
  readonly names: Pick<RestoreNames, "database" | "side">;
}

export function readDrillState(journal: unknown): DrillState {
  const names = v.looseObject({ database: v.string(), side: v.string() });
  const parts = { version: v.literal(1), maintenance: place, names };
  return checkStored(
    journal,
    v.looseObject(parts),
    "the state in the journal of a drill",
  ) as DrillState;
}

interface Context {
  readonly log: Log;
  readonly secrets: Readonly<Record<string, string>>;
}

/**
 * Removes the side database of a drill, and touches no other. Safe to repeat. The lock makes it wait for the killed
 * drill's own session: the server ends a CREATE DATABASE also for a client that is gone.
 */
export async function recoverDrill(journal: unknown, { log, secrets }: Context): Promise<void> {
  const { maintenance, names } = readDrillState(journal);
  const address = withSecret(maintenance, secrets);
  const label = `recovery of a drill of ${names.database}`;
  await whenServerIsBack(address, log, () =>
    withDatabaseLock(
      { maintenance: address, database: names.side, timeout: 600, label, log },
      (connection) => removeSide(connection, names.side, log),
    ),
  );
}

export async function removeSide(connection: Connection, side: string, log: Log): Promise<void> {
  const there = "SELECT true FROM pg_database WHERE datname = $1";
  if (!(await value<boolean>(connection, there, [side]))) return;
  await dropSide(connection, side);
  log.info(`Removed the side database ${side}.`);
}
