import { pipeline } from "node:stream/promises";
import { StepFailure } from "../../errors.js";
import type { Log } from "../../log.js";
import { mendedFor } from "../backup/search-path.js";
import { type Dump, isArchive, openPlain, refuseChangedDump } from "../dump/dump.js";
import { type Address, toolEnvironment } from "../server/address.js";
import { fillCommand, restoreCommand } from "../server/commands.js";
import { withConnection } from "../server/connection.js";
import type { Programs } from "../server/programs.js";
import { begin, type Ended } from "../server/running.js";

export interface FillOptions {
  readonly programs: Programs;
  /** The side database, as an administrator. */
  readonly side: Address;
  readonly dump: Dump;
  readonly jobs: number;
  readonly owner: string | undefined;
  readonly noPrivileges: boolean;
  readonly log: Log;
}

/**
 * Restores a dump that was found whole into an empty database.
 * @throws UsageError when it has changed since; StepFailure at any other error, after showing it
 */
export async function fill(options: FillOptions): Promise<void> {
  const { dump, log } = options;
  await refuseChangedDump(dump);
  const archive = isArchive(dump.format);
  const { exitCode, said } = archive
    ? await fillFromArchive(options)
    : await fillFromPlain(options);
  await refuseChangedDump(dump);
  if (exitCode === 0) return;
  log.foreign(`${archive ? "pg_restore" : "psql"} said:`, said);
  const mended = await withConnection(options.side, (side) => mendedFor(side, said)).catch(
    () => [],
  );
  const advice =
    mended.length === 0
      ? ""
      : " A function in it looks for names by search_path, which a restore leaves empty. Where the dump comes from, do this, and take it again; " +
        `or, if there is no other, put it into a plain dump (pg_restore --file=dump.sql) after the function:\n${mended.join("\n")}`;
  throw new StepFailure(
    `${dump.path} could not be restored (exit code ${exitCode}). The original database was not touched.${advice}`,
  );
}

async function fillFromArchive(options: FillOptions): Promise<Ended> {
  const { programs, side, dump, log } = options;
  const orders = { ...options, path: dump.path, database: side.database };
  const command = restoreCommand(programs, orders);
  const filling = await begin(command, fillEnvironment(side), reporter(dump.entries, log));
  return filling.ended;
}

/** A plain dump goes through psql and never through a driver: it holds psql's own commands. */
async function fillFromPlain({ programs, side, dump }: FillOptions): Promise<Ended> {
  const filling = await begin(fillCommand(programs, side.database), fillEnvironment(side));
  // psql stops reading at its first error: its own words say why.
  await pipeline(openPlain(dump.path, dump.format), filling.input).catch(() => {});
  return filling.ended;
}

/**
 * Commits in the side database need not wait for the disk: the swap's commit does, and takes
 * everything before it along.
 */
function fillEnvironment(side: Address): Record<string, string> {
  const environment = toolEnvironment(side);
  return { ...environment, PGOPTIONS: `${environment.PGOPTIONS} -c synchronous_commit=off` };
}

const chatter =
  /^pg_restore: (?:connecting|creating|processing|launching|finished|executing|entering|implied)/;

/** Says how far a restore is, now and then. */
function reporter(entries: number, log: Log): (line: string) => boolean {
  let done = 0;
  let said = performance.now();
  return (line) => {
    if (/^pg_restore: (?:creating|processing data)/.test(line)) done++;
    if (performance.now() - said >= 10_000) {
      said = performance.now();
      log.info(`Restoring: ${done} of about ${entries} entries of the dump begun.`);
    }
    return chatter.test(line);
  };
}
