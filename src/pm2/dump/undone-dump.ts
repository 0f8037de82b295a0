import { messageOf } from "../../errors.js";
import type { Log } from "../../log.js";
import type { Daemon } from "../daemon/daemon.js";
import type { Home } from "../daemon/home.js";
import { instanceOf, type Settings, snapshot } from "../daemon/process.js";
import {
  type AppState,
  type DeployState,
  isResponsibleFor,
  type OldProcess,
  remaining,
  spans,
} from "../plan/deploy-state.js";
import { updateRecord } from "../plan/record.js";
import { markerOf } from "../start/definition.js";
import { isTemplate } from "../start/template.js";
import { dumpEntry, namespaceIn, type Part, readDump, rewriteDump, savePart } from "./dump.js";

/**
 * Writes what runs now into the dump, if that holds something of a deploy: PM2's own save, by whoever
 * ran it meanwhile, writes down a canary and the templates, and the next reboot would start them. Also
 * where the deploy itself was not to save: these entries are its own.
 */
export async function forgetInDump(daemon: Daemon, state: DeployState, log: Log): Promise<void> {
  const isOurs = (entry: Settings) => isNew(entry, state) || isOwnTemplate(entry, state);
  const isPart: Part = (entry) => isResponsibleFor(state, entry);
  await saveUndone(daemon, isPart, log, (entries) => entries.some(isOurs));
}

/**
 * Writes what runs after an undo into the dump, where it holds something else. Where that cannot be
 * done, what runs is right all the same: a warning, and no reason to keep others out.
 */
export async function saveUndone(
  daemon: Daemon,
  isPart: Part,
  log: Log,
  isWrong: (entries: readonly Settings[]) => boolean,
): Promise<void> {
  try {
    if (!isWrong((await readDump(daemon.home, log)).entries)) return;
    await savePart(daemon.home, isPart, await snapshot(daemon), log);
  } catch (error) {
    log.warning(
      `What runs is as it was, but the dump does not say so, and a reboot would bring back what it holds: ${messageOf(error)}`,
    );
  }
}

/**
 * Puts right in the dump alone what a deploy began, where its daemon is gone: one that is asked to end
 * writes down all that it has, canaries and templates too, and the next resurrect would start them.
 * @returns whether the deploy is finished by that
 */
export async function finishOrUndoInDump(
  home: Home,
  state: DeployState,
  log: Log,
): Promise<boolean> {
  const { namespace, apps, pruned } = state;
  const { entries } = await readDump(home, log);
  if (!entries.some((entry) => isNew(entry, state) || isOwnTemplate(entry, state))) return false;
  const hasNew = ({ name }: AppState) =>
    entries.some((entry) => entry.name === name && isNew(entry, state));
  const finished = state.phase === "finishing" && remaining(state).every(hasNew);
  await rewriteDump(home, log, (all) => {
    const rest = all.filter((entry) => !isOwnTemplate(entry, state));
    return finished ? rest.filter((entry) => stays(entry, state)) : withOld(rest, state);
  });
  if (finished) {
    const gone = pruned.map(({ name }) => name);
    await updateRecord(home, namespace, state.deployed, gone);
  }
  const names = apps.map(({ name }) => name).join(", ");
  log.info(
    `The dump held what this step had begun. Now it holds ${names} as ${finished ? "they are to run from now on" : "they ran before"}: pm2 resurrect starts that.`,
  );
  return finished;
}

function isNew(entry: Settings, { deploy, namespace }: DeployState): boolean {
  return namespaceIn(entry) === namespace && markerOf({ settings: entry }).deploy === deploy;
}

function isOwnTemplate(entry: Settings, { namespace }: DeployState): boolean {
  return isTemplate({ name: String(entry.name), namespace: namespaceIn(entry) }, namespace);
}

/** Whether an entry is there when a deploy is done: of its apps, the new ones without their canaries. */
function stays(entry: Settings, state: DeployState): boolean {
  if (isNew(entry, state))
    return !state.retiring.includes(markerOf({ settings: entry }).worker ?? "");
  return !state.apps.some((app) => isOf(entry, app, state));
}

function isOf(entry: Settings, { name }: AppState, state: DeployState): boolean {
  return entry.name === name && spans(state, namespaceIn(entry));
}

/** The entries without the new ones, and with the old ones that are missing. */
function withOld(entries: readonly Settings[], state: DeployState): Settings[] {
  const kept = entries.filter((entry) => !isNew(entry, state));
  const missing = state.apps.flatMap((app) => {
    const own = kept.filter((entry) => isOf(entry, app, state));
    const numbers = own.map(instanceOf);
    return app.old
      .filter(({ instance }) => instance === null || !numbers.includes(instance))
      .slice(0, Math.max(0, app.old.length - own.length));
  });
  return [...kept, ...missing.map(oldEntry)];
}

function oldEntry({ definition, running }: OldProcess): Settings {
  return dumpEntry({ ...definition, status: running ? "online" : "stopped" });
}
