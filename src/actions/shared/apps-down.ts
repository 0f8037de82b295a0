import * as v from "valibot";
import type { Log } from "../../log.js";
import { connectDaemon } from "../../pm2/daemon/daemon.js";
import { givenHome } from "../../pm2/daemon/home.js";
import { type Process, runs, type Snapshot, snapshot } from "../../pm2/daemon/process.js";
import { withAppsStopped } from "../../pm2/pause.js";
import { checkHealthCommand } from "../../pm2/proof/health-command.js";
import { selects } from "../../pm2/selection/selection.js";
import { checkThreshold } from "../../pm2/selection/threshold.js";
import { checkStoppable } from "../../pm2/stop.js";
import { optionalText } from "../../runner/inputs/fields.js";
import type { Parsed } from "../../runner/inputs/inputs.js";
import { pattern } from "../../runner/inputs/pattern-fields.js";
import { namespaceName, threshold } from "./fields.js";
import { changeOptions, waitingInputs } from "./inputs.js";
import { recoverKilledStep, withNamespaceLock } from "./namespace-lock.js";

/** Inputs of a step that can stop apps for a moment. Without a namespace, no app is stopped. */
export const appsDownInputs = {
  "pm2-home": optionalText(),
  namespace: v.optional(namespaceName()),
  "name-pattern": pattern("*"),
  "max-affected": threshold("100%"),
  ...waitingInputs,
};

export interface AppsDownOptions extends Parsed<typeof appsDownInputs> {
  readonly lockTimeout: number;
  readonly dryRun: boolean;
  readonly env: Readonly<NodeJS.ProcessEnv>;
  readonly log: Log;
  /** The action's name, for whoever waits. */
  readonly action: string;
  /** Called with the milliseconds from the apps' stop until they were ready again. */
  readonly onGap: (milliseconds: number) => void;
}

/** Refuses what would be in the way later, and puts right what a killed step left. */
export async function checkAppsDown(options: AppsDownOptions): Promise<void> {
  const { namespace, env } = options;
  if (namespace === undefined) return;
  const home = givenHome(options.pm2Home, env);
  await recoverKilledStep({ ...options, namespace, home, kind: "stop" });
  const daemon = await connectDaemon(home);
  try {
    if (daemon !== undefined) await choose(await snapshot(daemon), namespace, options);
  } finally {
    daemon?.close();
  }
}

/**
 * Stops the apps of a namespace, runs `body`, and starts them again whatever happened; under the
 * namespace's lock from stop to steady. A step that is killed in between is undone by the guard of
 * that lock: its journal is that of a stop.
 */
export async function withAppsDown<T>(
  options: AppsDownOptions,
  body: () => Promise<T>,
): Promise<T> {
  const { namespace, log, env } = options;
  if (namespace === undefined) return body();
  const wish = { ...options, namespace, home: givenHome(options.pm2Home, env), kind: "stop" };
  return withNamespaceLock(wish, async (session, daemon) => {
    const chosen = daemon ? await choose(await snapshot(daemon), namespace, options) : [];
    if (daemon === undefined || chosen.length === 0) {
      log.warning(`Nothing runs in ${namespace} that name-pattern selects: no app is stopped.`);
      return body();
    }
    // What is started again is started as it was.
    const asBefore = { namespace, save: false, rollback: true, drain: "off" } as const;
    const waits = changeOptions({ ...options, ...asBefore });
    const pause = { daemon, session, log, options: waits };
    const { result, downtimeMs } = await withAppsStopped(pause, chosen, body);
    options.onGap(downtimeMs);
    return result;
  });
}

/** The apps that have to be stopped. @throws UsageError when they may not be, or are too many */
async function choose(
  all: Snapshot,
  namespace: string,
  options: AppsDownOptions,
): Promise<Process[]> {
  const selection = { namespace, pattern: options.namePattern };
  const selected = all.filter((pm2Process) => selects(selection, pm2Process));
  checkStoppable(selected, { delete: false }, "Exclude it in name-pattern.");
  const chosen = selected.filter(runs);
  const total = all.filter((pm2Process) => pm2Process.namespace === namespace).length;
  const affected = chosen.map((pm2Process) => pm2Process.name);
  checkThreshold(options.maxAffected, { affected, total, verb: "stop" });
  await checkHealthCommand(options, chosen);
  return chosen;
}
