import { pipeline } from "node:stream/promises";
import { StepFailure, UsageError } from "../errors.js";
import type { Log } from "../log.js";
import { type Address, toolEnvironment } from "./address.js";
import { damaged, programEnvironment, readFully } from "./archive.js";
import { fillCommand, fullReadCommand, politely, restoreCommand } from "./commands.js";
import { type Dump, isArchive, openPlain, refuseChangedDump } from "./dump.js";
import type { Programs } from "./programs.js";
import { begin, type Ended } from "./running.js";

export interface FillOptions {
  readonly programs: Programs;
  /** The side database, as an administrator. */
  readonly side: Address;
  readonly dump: Dump;
  readonly jobs: number;
  readonly owner: string | undefined;
  readonly log: Log;
}

/** Bytes from which on a second reader pays: it finds damage minutes before the restore comes to it. */
const large = 1e9;

/**
 * Restores a dump into an empty database. Doing so reads all of it: when this returns, the dump was
 * whole.
 * @throws UsageError when the dump is damaged; StepFailure at any other error, after showing it
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
  throw new StepFailure(
    `${dump.path} could not be restored (exit code ${exitCode}). The original database was not touched.`,
  );
}

/** Only the side database is at stake here, so a large archive is read in full meanwhile, not before. */
async function fillFromArchive(options: FillOptions): Promise<Ended> {
  const { programs, side, dump, jobs, owner, log } = options;
  const orders = { path: dump.path, database: side.database, jobs, owner };
  const restoring = begin(
    restoreCommand(programs, orders),
    fillEnvironment(side),
    reporter(dump.entries, log),
  );
  if (dump.bytes < large) return restoring.ended.then((restored) => blame(restored, options));
  const reading = begin(politely(fullReadCommand(programs, dump.path)), programEnvironment());
  const whole = reading.ended.then((read) => {
    if (read.exitCode < 0) throw new StepFailure(`What read ${dump.path} in full was killed.`);
    if (read.exitCode > 0) throw new UsageError(damaged(dump.path, read.said));
  });
  try {
    const restored = await Promise.race([restoring.ended, whole.then(() => restoring.ended)]);
    // The server's errors say all there is to say; for others, the dump may be to blame.
    if (restored.exitCode === 0 || !fromElsewhere(restored)) await whole;
    return restored;
  } finally {
    restoring.stop();
    reading.stop();
    await Promise.allSettled([restoring.ended, whole]);
  }
}

/** @throws UsageError when it failed and the dump is to blame */
async function blame(restored: Ended, { programs, dump }: FillOptions): Promise<Ended> {
  if (restored.exitCode !== 0 && !fromElsewhere(restored)) await readFully(programs, dump.path);
  return restored;
}

/** The server said no, or somebody killed it. */
function fromElsewhere({ exitCode, said }: Ended): boolean {
  const server = /\b(?:ERROR|FATAL|PANIC): |connection to server|closed the connection/;
  return exitCode < 0 || server.test(said);
}

/** A plain dump goes through psql and never through a driver: it holds psql's own commands. */
async function fillFromPlain({ programs, side, dump }: FillOptions): Promise<Ended> {
  const filling = begin(fillCommand(programs, side.database), fillEnvironment(side));
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
      log.info(`Restoring: ${done} of about ${entries} things begun.`);
    }
    return chatter.test(line);
  };
}
