import { UsageError } from "../../errors.js";
import type { Log } from "../../log.js";
import type { Daemon } from "../daemon/daemon.js";
import { type Settings, snapshot } from "../daemon/process.js";
import { markerOf } from "./definition.js";
import type { DeployState } from "./deploy-state.js";
import { readDump, saveNamespaces } from "./dump.js";
import { isTemplate } from "./template.js";

/**
 * Takes out of the dump what a deploy had begun: PM2's own save, by whoever ran it meanwhile, writes
 * down a canary and the templates, and the next reboot would bring them back. Also where the deploy
 * itself was not to save: these entries are its own.
 */
export async function forgetInDump(
  daemon: Daemon,
  { deploy, namespaces }: Pick<DeployState, "deploy" | "namespaces">,
  log: Log,
): Promise<void> {
  const isOurs = (settings: Settings) => {
    const { name, namespace = "default" } = settings;
    const entry = { name: String(name), namespace: String(namespace) };
    return markerOf({ settings }).deploy === deploy || isTemplate(entry, namespaces[0]);
  };
  await saveUndone(daemon, namespaces, log, (entries) => entries.some(isOurs));
}

/**
 * Writes what runs after an undo into the dump, where it holds something else.
 * A dump that is broken, with its backup, is left for a person: what runs is right all the same.
 */
export async function saveUndone(
  daemon: Daemon,
  namespaces: readonly string[],
  log: Log,
  isWrong: (entries: readonly Settings[]) => boolean,
): Promise<void> {
  try {
    if (!isWrong((await readDump(daemon.home, log)).entries)) return;
    await saveNamespaces(daemon.home, namespaces, await snapshot(daemon), log);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    log.warning(error.message);
  }
}
