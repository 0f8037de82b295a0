import * as v from "valibot";
import type { Log } from "../../log.js";
import { stopProcesses } from "../../pm2/act.js";
import { connect, type Daemon } from "../../pm2/daemon.js";
import { oldProcess } from "../../pm2/deploy-state.js";
import { subscribe } from "../../pm2/events.js";
import { homeAt } from "../../pm2/home.js";
import { type Process, runs, snapshot } from "../../pm2/process.js";
import { type NamePattern, selects } from "../../pm2/selection.js";
import { untilSteady, type Waiting } from "../../pm2/steady.js";
import { checkStoppable, type StopState, undoStop } from "../../pm2/stop.js";
import { optionalText, seconds } from "../../runner/fields.js";
import { namespaceName, pattern } from "./fields.js";
import { afterKilledStep, underLock } from "./locked.js";

/** Inputs of a step that can stop apps for a moment. */
export const appsDownInputs = {
  "pm2-home": optionalText(),
  namespace: v.optional(namespaceName()),
  "name-pattern": pattern("*"),
  "ready-timeout": seconds(60, 1),
  "stable-seconds": seconds(5),
};

export interface AppsDownOptions {
  readonly pm2Home?: string | undefined;
  /** Without one, no app is stopped. */
  readonly namespace?: string | undefined;
  readonly namePattern: NamePattern;
  readonly readyTimeout: number;
  readonly stableSeconds: number;
  readonly lockTimeout: number;
  readonly dryRun: boolean;
  readonly env: Readonly<NodeJS.ProcessEnv>;
  readonly log: Log;
  /** The action's name, for whoever waits. */
  readonly action: string;
  /** Called with the milliseconds between the apps' stop and their start. */
  readonly onGap: (milliseconds: number) => void;
}

/** Refuses what would be in the way later, and puts right what a killed step left. */
export async function checkAppsDown(options: AppsDownOptions): Promise<void> {
  const { namespace, namePattern: pattern, env } = options;
  if (namespace === undefined) return;
  const home = homeAt(options.pm2Home, env);
  await afterKilledStep({ ...options, namespace, home, kind: "stop" });
  const daemon = await connect(home);
  try {
    const own = daemon === undefined ? [] : await snapshot(daemon);
    const chosen = own.filter((process) => selects({ namespace, pattern }, process));
    checkStoppable(chosen, { delete: false });
  } finally {
    daemon?.close();
  }
}

/**
 * Stops the apps of a namespace, runs `body`, and starts them again whatever happened; under the
 * namespace's lock from stop to steady. A step that is killed in between is undone by the guard of
 * that lock: its journal is that of a stop.
 */
export async function whileAppsAreDown<T>(
  options: AppsDownOptions,
  body: () => Promise<T>,
): Promise<T> {
  const { namespace, log, env } = options;
  if (namespace === undefined) return body();
  const home = homeAt(options.pm2Home, env);
  const wish = { ...options, namespace, home, kind: "stop" };
  return underLock(wish, async (session, daemon) => {
    const selection = { namespace, pattern: options.namePattern };
    const own = daemon === undefined ? [] : await snapshot(daemon);
    const chosen = own.filter((process) => selects(selection, process) && runs(process));
    if (daemon === undefined || chosen.length === 0) {
      log.warning(`Nothing runs in ${namespace} that name-pattern selects: no app is stopped.`);
      return body();
    }
    const state: StopState = { home: home.path, namespace, stopping: chosen.map(oldProcess) };
    await session.record(state);
    const began = performance.now();
    try {
      await stopProcesses(daemon, chosen);
      log.info(`Stopped ${chosen.map(({ name }) => name).join(", ")} of ${namespace}.`);
      return await body();
    } finally {
      const begin = async () => {
        await undoStop(daemon, state, log);
        options.onGap(Math.round(performance.now() - began));
        await session.settle();
      };
      await steadyAfter(begin, daemon, chosen, options);
    }
  });
}

/** Listens from before the start: an app says that it is ready only once. */
async function steadyAfter(
  begin: () => Promise<void>,
  daemon: Daemon,
  apps: readonly Process[],
  waiting: Waiting,
): Promise<void> {
  const events = await subscribe(daemon.home, "lives");
  try {
    await begin();
    if (events === undefined) throw new Error("PM2 went away while its apps were started");
    const ids = new Set(apps.map(({ id }) => id));
    const started = (await snapshot(daemon)).filter(({ id }) => ids.has(id));
    await untilSteady(daemon, events, started, waiting);
  } finally {
    events?.close();
  }
}
