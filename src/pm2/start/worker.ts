import { randomUUID } from "node:crypto";
import type { Daemon } from "../daemon/daemon.js";
import {
  instanceVariable,
  type Process,
  pathOf,
  type Settings,
  snapshot,
} from "../daemon/process.js";
import { type AppPlace, ownVersion } from "../ecosystem/package-version.js";
import { type Definition, marked, markerOf } from "./definition.js";
import { folderIdentity } from "./folder.js";
import { logFilesOf, nextNumber, type Succession, writingTo } from "./log-files.js";

/**
 * Starts one worker from a definition: it takes the lowest free instance number and, in cluster
 * mode, shares the port with those that run. PM2 answers when the app said `ready`, when it died,
 * or after its `listen_timeout`: none of that says that it is well.
 *
 * @param deploy id of the deploy that it belongs to
 * @param succession whose log files it takes over
 */
export async function startWorker(
  daemon: Daemon,
  definition: Definition,
  deploy: string,
  succession: Succession,
): Promise<Process> {
  const worker = randomUUID();
  const folder = folderIdentity(String(definition.pm_cwd));
  const listen = Number(definition.listen_timeout ?? 3000);
  const version = await versionOnDisk(definition);
  const marker = { deploy, worker, folder, version };
  const current = await snapshot(daemon);
  const files = logFilesOf(definition, nextNumber(definition, current), succession, current);
  const argument = marked(writingTo(definition, files), marker);
  await daemon.call("prepare", argument, listen + 10_000);
  const started = (await snapshot(daemon)).find(
    (pm2Process) => markerOf(pm2Process).worker === worker,
  );
  if (started === undefined)
    throw new Error(`PM2 took the app ${String(definition.name)} and does not list it.`);
  return started;
}

/** What its own package.json says now: it may be another version than the one that runs. */
export function versionOnDisk(settings: Settings): Promise<string | null> {
  return ownVersion(placeOf(settings));
}

/** Where a process's own package.json is looked for. */
export function placeOf(settings: Settings): AppPlace {
  return {
    script: String(settings.pm_exec_path),
    cwd: String(settings.pm_cwd),
    path: pathOf(settings),
  };
}

/**
 * Registers a worker that does not run, as one that was stopped.
 * @param instance the number that it has when it is started
 */
export async function registerWorker(
  daemon: Daemon,
  definition: Definition,
  deploy: string,
  instance: number | null,
): Promise<void> {
  const variable = instanceVariable(definition);
  const numbered = instance === null ? definition : { ...definition, [variable]: instance };
  await bringBack(daemon, marked(numbered, { deploy, worker: randomUUID() }), false);
}

/** Brings an old process back from its definition, with the log files that it had: running, or registered as stopped if it was. */
export async function bringBack(
  daemon: Daemon,
  definition: Definition,
  running: boolean,
): Promise<void> {
  const listen = Number(definition.listen_timeout ?? 3000);
  const { instances: _, ...registered } = writingTo(definition);
  const argument = running
    ? writingTo(definition)
    : { ...registered, status: "stopped", restart_time: 0, unstable_restarts: 0 };
  await daemon.call("prepare", argument, listen + 10_000);
}
