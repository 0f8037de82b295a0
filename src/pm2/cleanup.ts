import * as v from "valibot";
import { checkStored } from "../disk/stored.js";
import type { Log, Table } from "../log.js";
import { hasCron } from "../pm2-words.js";
import type { Session } from "../recovery/session.js";
import { shortList } from "../text/phrases.js";
import { deleteUnchanged } from "./daemon/act.js";
import type { Daemon } from "./daemon/daemon.js";
import { daemonLife, type Home, isNewDaemon } from "./daemon/home.js";
import { type Process, type Snapshot, snapshot } from "./daemon/process.js";
import { saveNamespaces } from "./dump/dump.js";
import { type OldProcess, oldProcess, oldProcessSchema } from "./plan/deploy-state.js";
import { showLogs, WrittenLines } from "./proof/log-tail.js";
import { type Selection, selects } from "./selection/selection.js";

/** What a clean-up writes down: what it is about to delete, with its definition. */
export interface CleanupState {
  readonly home: string;
  /** See daemonLife; journals of old have none */
  readonly daemon?: string | undefined;
  readonly namespace: string;
  readonly save: boolean;
  readonly deleting: readonly (OldProcess & Pick<Process, "status" | "restarts">)[];
}

/** What a recovery of a clean-up needs of a journal, of old ones too. */
export function readCleanupState(journal: unknown): CleanupState {
  const deleting = v.looseObject({
    ...oldProcessSchema.entries,
    // Journals of old have neither: what is not known to be unchanged is left alone.
    status: v.optional(v.string(), ""),
    restarts: v.optional(v.number(), -1),
  });
  const parts = {
    home: v.string(),
    daemon: v.optional(v.string()),
    namespace: v.string(),
    save: v.boolean(),
    deleting: v.array(deleting),
  };
  return checkStored(journal, v.looseObject(parts), "the state in the journal of a clean-up");
}

/**
 * Processes of these statuses that a clean-up may delete. An app that PM2 starts by the clock, or
 * that is to run once, is stopped by right: it only goes when `stopped` is asked for.
 */
export function cleanable(
  current: Snapshot,
  selection: Selection,
  statuses: readonly string[],
): Process[] {
  return current.filter(
    (pm2Process) =>
      selects(selection, pm2Process) &&
      statuses.includes(gaveUp(pm2Process) ? "errored" : pm2Process.status) &&
      (statuses.includes("stopped") || !(pm2Process.oneShot || hasCron(pm2Process.settings))),
  );
}

/**
 * Whether PM2 starts it no more. An app with a restart delay is then still listed as
 * `waiting restart`; that it was given up shows in its time of creation, which is taken away.
 */
function gaveUp({ status, createdAt }: Process): boolean {
  return status === "errored" || (status === "waiting restart" && createdAt === null);
}

/** What is known of processes that will be gone: PM2 forgets all of it. */
function evidenceTable(processes: readonly Process[]): Table {
  return {
    title: "To be deleted",
    columns: ["id", "name", "status", "exit code", "restarts", "version", "script"],
    rows: processes.map(({ id, name, status, restarts, version, settings }) => [
      String(id),
      name,
      status,
      String(settings.exit_code ?? ""),
      String(restarts),
      version ?? "",
      String(settings.pm_exec_path ?? ""),
    ]),
  };
}

/** Shows what is known of each, and the last lines of its logs. */
export async function showEvidence(
  processes: readonly Process[],
  home: Home,
  logLines: number,
  log: Log,
): Promise<void> {
  if (processes.length === 0) return;
  log.table(evidenceTable(processes));
  if (logLines === 0) return;
  const whose = processes.length === 1 ? processes[0]?.name : `${processes.length} processes`;
  const written = new WrittenLines(home);
  await log.group(`What ${whose} wrote last`, async () => {
    for (const pm2Process of processes) await showLogs(pm2Process, logLines, written, log);
  });
}

/**
 * Deletes them. One that recovers in between is left alone: the list is read again just before, and
 * it is another life then.
 * @returns those that are gone
 */
export async function cleanUp(
  daemon: Daemon,
  chosen: readonly Process[],
  options: { readonly namespace: string; readonly save: boolean },
  session: Session,
  log: Log,
): Promise<readonly Process[]> {
  const { namespace, save } = options;
  const deleting = chosen.map((pm2Process) => ({
    ...oldProcess(pm2Process),
    status: pm2Process.status,
    restarts: pm2Process.restarts,
  }));
  const state: CleanupState = {
    home: daemon.home.path,
    daemon: await daemonLife(daemon.home),
    namespace,
    save,
    deleting,
  };
  await session.record(state);
  const { done, changed } = await deleteUnchanged(daemon, chosen);
  for (const pm2Process of changed)
    log.info(
      `${pm2Process.name} (id ${pm2Process.id}) is not ${pm2Process.status} any more and was left alone.`,
    );
  if (save) await saveNamespaces(daemon.home, [namespace], await snapshot(daemon), log);
  await session.settle();
  return done;
}

/** A clean-up that was killed goes on: what it had chosen was of no use to anybody. */
export async function finishCleanup(daemon: Daemon, state: CleanupState, log: Log): Promise<void> {
  const names = shortList(state.deleting.map((old) => old.name));
  if (await isNewDaemon(daemon.home, state.daemon)) {
    log.info(
      `The clean-up of ${state.namespace} was to delete ${names}. PM2 was restarted since, and those with it: they stay as they are now.`,
    );
    return;
  }
  const left = (await snapshot(daemon)).filter(
    (pm2Process) =>
      pm2Process.namespace === state.namespace &&
      state.deleting.some(
        (old) =>
          old.id === pm2Process.id &&
          old.name === pm2Process.name &&
          old.createdAt === pm2Process.createdAt &&
          // The step may have stopped it already, on its way to delete it.
          [old.status, "stopped"].includes(pm2Process.status) &&
          old.restarts === pm2Process.restarts,
      ),
  );
  await deleteUnchanged(daemon, left);
  if (state.save) await saveNamespaces(daemon.home, [state.namespace], await snapshot(daemon), log);
  log.info(`The clean-up of ${state.namespace} was finished; it was to delete ${names}.`);
}
