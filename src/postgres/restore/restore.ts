import { messageOf, StepFailure, UsageError } from "../../errors.js";
import { historyIn } from "../../history/spool.js";
import type { Log } from "../../log.js";
import type { Holder } from "../../recovery/journal.js";
import { type Session, withSession } from "../../recovery/session.js";
import { type Backup, type BackupOptions, backup } from "../backup/backup.js";
import { refuseChanged } from "../backup/checksum.js";
import { readFully } from "../dump/archive.js";
import { type Dump, isArchive } from "../dump/dump.js";
import { type Address, describeAddress } from "../server/address.js";
import { whileConnected } from "../server/answering.js";
import { type Connection, dropConnection } from "../server/connection.js";
import { withDatabaseLock } from "../server/database-lock.js";
import { readProperties } from "../server/database-properties.js";
import type { Programs } from "../server/programs.js";
import { type RowCounts, shownSize } from "../verify/tally.js";
import { sayIfAbsent } from "./absent.js";
import { check, inspect, refuseOtherServer, refuseReplica } from "./checks.js";
import { refuseForeseenLosses } from "./losses/foreseen-losses.js";
import { type AllowedLosses, refuseLosses } from "./losses/losses.js";
import { type Pooler, placesOf, poolerOf, whilePaused, withoutPassword } from "./pooler/pooler.js";
import { warnOfPoolers } from "./pooler/poolers-seen.js";
import { prunePrevious, showWayBack } from "./previous.js";
import type { RestoreNames } from "./restore-names.js";
import { sayWhetherBack, schedulerOf, warnOfScheduler } from "./scheduler.js";
import { fillSide, readExpected, type SideOptions, withDuration } from "./side-database.js";
import { swap, takeFreeName } from "./swap.js";
import {
  passwordSecret,
  poolerSecret,
  type RestoreState,
  resumeLeft,
  retryUndo,
  type Undone,
  undo,
} from "./undo.js";

export interface RestoreOptions extends SideOptions, AllowedLosses {
  /** An administrator's access to the server. */
  readonly maintenance: Address;
  /** None is needed for a dry run that looks at everything else. */
  readonly dump: string | undefined;
  /** A safety dump of the original is made there first. */
  readonly backup: Pick<BackupOptions, "directory" | "format"> | undefined;
  readonly keepPrevious: number;
  readonly keepPreviousDays: number;
  readonly drainSeconds: number;
  /** The console of a pooler whose clients are kept waiting during the swap. */
  readonly poolerConsole: Address | undefined;
  readonly lockTimeout: number;
  readonly programFolder: string | undefined;
  /** `full` fills a side database, verifies it and drops it, and touches nothing else. */
  readonly dryRun: boolean | "full";
  /** How others see this step. */
  readonly label: string;
  readonly holder: Holder;
  /** Where locks and journals lie. */
  readonly stateDirectory: string;
  /** Stops what uses the database, runs `swap`, and starts it again whatever happened. */
  readonly whileAppsAreDown: (swap: () => Promise<void>) => Promise<void>;
  /** Called once the dump has the real name, whatever comes of the step from there on. */
  readonly onSwapped: (restored: Restored) => void;
  /** Called with the rows of every table once a full dry run has found nothing in the way. */
  readonly onProven: (rows: RowCounts) => void;
}

export interface Restored {
  /** The database from before, under its new name. */
  readonly previous: string | undefined;
  readonly backup: Backup | undefined;
  readonly rows: RowCounts;
  /** Milliseconds for which connections were refused; unknown where the swap's answer was lost. */
  readonly downtime: number | undefined;
}

/**
 * Restores a dump beside the database, verifies it there, and swaps the names. Whatever goes wrong,
 * the original is in place and serving, and the side database is gone.
 */
export async function restore(options: RestoreOptions): Promise<"restored" | "planned" | "proven"> {
  const { maintenance, target, log } = options;
  if (options.dump === undefined && options.dryRun !== true)
    throw new UsageError('Input "dump" is required: only a dry run that fills nothing needs none.');
  if (options.expect !== undefined) await readExpected(options.expect, log);
  if (options.dump !== undefined) await refuseChanged(options.dump, log);
  const { programs, dump } = await whileConnected(maintenance, log, async (connection) => {
    await refuseReplica(connection, maintenance);
    await refuseOtherServer(connection, maintenance, target);
    const checked = await inspect(connection, options.dump, options.programFolder, log);
    await check(connection, checked.dump, options);
    return checked;
  });
  // Before losses are named: what a damaged dump lacks is nothing that anybody should allow.
  if (dump.path !== "" && isArchive(dump.format))
    await withDuration(log, `Read ${dump.path} to its end: it is whole`, () =>
      readFully(programs, dump.path),
    );
  await whileConnected(maintenance, log, async (connection) => {
    await sayIfAbsent(connection, dump, { ...options, database: target.database }, log);
    if ((await readProperties(connection, target.database)) === undefined) return;
    const there = { ...maintenance, database: target.database };
    await refuseForeseenLosses(there, dump, options);
    await warnOfScheduler(connection, there, log);
    if (options.poolerConsole === undefined) await warnOfPoolers(connection, target.database, log);
    else
      await poolerOf(
        options.poolerConsole,
        target.database,
        await placesOf(connection, maintenance),
      );
  });
  if (options.dryRun === true) {
    log.info(
      `Would restore ${options.dump ?? "a dump that is yet to be made"} to ${describeAddress(target)}: nothing that can be seen before it stands in the way. Its rows are compared before the swap.`,
    );
    return "planned";
  }
  const { host, port, database } = { ...maintenance, database: target.database };
  await withSession(
    {
      directory: options.stateDirectory,
      history: historyIn(options.stateDirectory),
      name: `db-${host}-${port}-${database}`,
      timeout: options.lockTimeout,
      kind: "db-restore",
      holder: options.holder,
      secrets: secretsOf(options),
      log,
    },
    (session) =>
      withDatabaseLock({ ...options, database, timeout: options.lockTimeout }, (connection) =>
        restoreLocked(connection, session, programs, dump, options),
      ),
  );
  return options.dryRun === "full" ? "proven" : "restored";
}

function secretsOf({
  maintenance,
  poolerConsole,
}: Pick<RestoreOptions, "maintenance" | "poolerConsole">): Record<string, string> {
  const own = maintenance.password;
  const poolers = poolerConsole?.password;
  return {
    ...(own === undefined ? {} : { [passwordSecret]: own }),
    ...(poolers === undefined ? {} : { [poolerSecret]: poolers }),
  };
}

async function restoreLocked(
  connection: Connection,
  session: Session,
  programs: Programs,
  dump: Dump,
  options: RestoreOptions,
): Promise<void> {
  const { maintenance, log } = options;
  // Without its guard a step can act no more: whoever has the lock by now puts things right.
  session.lost.addEventListener("abort", () => dropConnection(connection));
  // Again: whoever held the lock may have changed everything.
  const names = await check(connection, dump, options);
  const original = await readProperties(connection, names.database);
  const full = options.dryRun === "full";
  const safety = original && !full ? await backupFirst(options) : undefined;
  const { password: _, ...place } = maintenance;
  const replaces = original !== undefined;
  const pooler =
    options.poolerConsole && replaces && !full
      ? await poolerOf(
          options.poolerConsole,
          names.database,
          await placesOf(connection, maintenance),
        )
      : undefined;
  let state: RestoreState = { version: 1, maintenance: place, names, replaces };
  const previous = replaces ? names.previous : undefined;
  let restored: Restored = { previous, backup: safety, rows: {}, downtime: undefined };
  let scheduler: number | undefined;
  await session.record(state);
  const returned = () => putBack(connection, session, state, log, secretsOf(options));
  try {
    const side = { names, original, dump, programs };
    const rows = await log.phase("restore beside", () => fillSide(connection, side, options));
    restored = { ...restored, rows };
    if (replaces) {
      const there = { ...maintenance, database: names.database };
      const coming = { address: { ...maintenance, database: names.side }, rows };
      await log.phase("compare", () => refuseLosses(there, coming, options, options.jobs, log));
    }
    if (full) return await endRehearsal(rows, names.side, options, returned);
    const swapped = (seconds = options.drainSeconds) => swap(connection, names, seconds, log);
    const swappedWhilePaused = async (paused: Pooler) => {
      // Only now: a recovery sends RESUME, which may end somebody else's PAUSE.
      state = { ...state, pooler: withoutPassword(paused) };
      await session.record(state);
      return whilePaused(paused, options.drainSeconds, log, swapped);
    };
    if (replaces) scheduler = await schedulerOf(connection, names.database);
    await options.whileAppsAreDown(async () => {
      const downtime = !replaces
        ? await takeFreeName(connection, names)
        : await log.phase("swap", () =>
            pooler === undefined ? swapped() : swappedWhilePaused(pooler),
          );
      restored = { ...restored, downtime };
      showRestored(names, restored, options);
    });
    await session.settle();
  } catch (error) {
    if (session.lost.aborted) throw error;
    const became = await returned();
    const shown = restored.downtime !== undefined;
    if (became === "as before" || (became === "unknown" && !shown)) throw error;
    if (!shown) showRestored(names, restored, options);
    throw new StepFailure(
      `The dump was restored and has the real name, but then: ${messageOf(error)}`,
      { cause: error },
    );
  }
  if (scheduler !== undefined) await sayWhetherBack(connection, names.database, log);
  const { keepPrevious, keepPreviousDays } = options;
  await prunePrevious(connection, names.database, keepPrevious, keepPreviousDays, log).catch(
    (error) => log.warning(`Old databases were not pruned: ${messageOf(error)}`),
  );
}

/** A full dry run removes what a step that failed would, and in the same way. */
async function endRehearsal(
  rows: RowCounts,
  side: string,
  { dump, target, onProven, log }: Pick<RestoreOptions, "dump" | "target" | "onProven" | "log">,
  remove: () => Promise<Undone | "unknown">,
): Promise<void> {
  if ((await remove()) === "unknown")
    throw new StepFailure(
      `${dump} was restored beside and is right, but the side database ${side} could not be removed yet.`,
    );
  onProven(rows);
  log.outcome(
    `${dump} can be restored to ${target.database}: it was, beside it, with ${shownSize(rows)}, and that is gone again.`,
  );
}

async function backupFirst(options: RestoreOptions): Promise<Backup | undefined> {
  if (options.backup === undefined) return undefined;
  const source = { ...options.maintenance, database: options.target.database };
  return backup({ ...options, ...options.backup, dryRun: false, source });
}

/** At once, and not at the step's end: what follows, the start of the apps above all, can fail. */
function showRestored(
  names: RestoreNames,
  restored: Restored,
  {
    maintenance,
    dump,
    onSwapped,
    log,
  }: Pick<RestoreOptions, "maintenance" | "dump" | "onSwapped" | "log">,
): void {
  const { previous, rows, downtime } = restored;
  onSwapped(restored);
  if (previous === undefined) {
    log.outcome(`${names.database} is there, restored from ${dump}: ${shownSize(rows)}.`);
    return;
  }
  const gap = downtime === undefined ? "" : ` It refused connections for ${downtime} ms.`;
  log.outcome(`${names.database} is the database restored from ${dump}: ${shownSize(rows)}.${gap}`);
  showWayBack(maintenance, names, log);
}

/**
 * The same recovery that a killed step gets; what it cannot do now, the guard tries again.
 * @returns what became of the real name, as far as that can be told
 */
async function putBack(
  connection: Connection,
  session: Session,
  state: RestoreState,
  log: Log,
  secrets: Readonly<Record<string, string>>,
): Promise<Undone | "unknown"> {
  try {
    let outcome: Undone;
    try {
      outcome = await undo(connection, state, log);
    } catch (error) {
      log.debug(`The connection is of no use any more: ${messageOf(error)}`);
      await connection.end().catch(() => {});
      outcome = await retryUndo(state, { log, secrets });
    } finally {
      await resumeLeft(state, { log, secrets });
    }
    await session.settle();
    return outcome;
  } catch (error) {
    log.warning(
      `What this restore left could not be put right yet: ${messageOf(error)} Its guard tries again, and so does the next run.`,
    );
    return "unknown";
  }
}
