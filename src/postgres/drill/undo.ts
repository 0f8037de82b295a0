import * as v from "valibot";
import type { Log } from "../../log.js";
import { checkStored } from "../../stored.js";
import type { RestoreNames } from "../restore/restore-names.js";
import {
  dropSide,
  place,
  type RestoreState,
  whenServerIsBack,
  withSecret,
} from "../restore/undo.js";
import { whileAnswering } from "../server/answering.js";
import { type Connection, value, withConnection } from "../server/connection.js";

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

/** Removes the side database of a drill, and touches no other. Safe to repeat. */
export async function recoverDrill(journal: unknown, { log, secrets }: Context): Promise<void> {
  const { maintenance, names } = readDrillState(journal);
  const address = withSecret(maintenance, secrets);
  const label = `recovery of a drill of ${names.database}`;
  await whenServerIsBack(address, log, () =>
    whileAnswering(address, log, () =>
      withConnection(address, (connection) => removeSide(connection, names.side, log), label),
    ),
  );
}

export async function removeSide(connection: Connection, side: string, log: Log): Promise<void> {
  const there = "SELECT true FROM pg_database WHERE datname = $1";
  if (!(await value<boolean>(connection, there, [side]))) return;
  await dropSide(connection, side);
  log.info(`Removed the side database ${side}.`);
}
