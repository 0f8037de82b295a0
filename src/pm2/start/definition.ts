import { instanceVariable, type Process, type Settings } from "../daemon/process.js";
import type { App } from "../ecosystem/app.js";

/**
 * What the daemon's `prepare` starts one worker from: PM2's own record of a process, resolved by
 * PM2's program, without the fields of its run. One made by hand can crash the daemon.
 */
export type Definition = Settings & { readonly env: Readonly<Record<string, unknown>> };

/** Written into the record of each worker that a deploy starts, so that a recovery knows them. */
export interface Marker {
  /** Id of the deploy */
  readonly deploy: string;
  /** Id of the worker: how its starter finds it in the list */
  readonly worker: string;
  /** Device and inode of the folder that it was started in; markers of old have none */
  readonly folder?: string | undefined;
  /** Of its own package.json then, null where that could not be told; see Process.version */
  readonly version?: string | null;
}

/** Fields that belong to one run of a process and not to its definition. */
const runtimeFields: ReadonlySet<string> = new Set([
  "pm_id",
  "unique_id",
  "status",
  "created_at",
  "pm_uptime",
  "restart_time",
  "unstable_restarts",
  "exit_code",
  "prev_restart_delay",
  "node_version",
  "version",
  "versioning",
  "vizion_running",
  "restart_task",
  "_km_monitored",
  "_tree_pids",
]);

/** The definition of a process as it runs, to bring it back from. */
export function definitionOf({ settings }: Process): Definition {
  return { ...withoutRun(settings), env: environmentOf(settings), instances: 1 };
}

/**
 * The definition of an app, from the template that PM2's program registered: under its real name,
 * with its environment and nothing that the program or the daemon's flattening added.
 */
export function definitionFromTemplate(
  { settings }: Process,
  { name, env: wanted, entry }: App,
): Definition {
  // What PM2's program had in its own environment is no part of the app's; HOME can follow its uid.
  const env = Object.fromEntries(
    Object.entries(environmentOf(settings)).filter(([key]) => key in wanted || key === "PM2_HOME"),
  );
  const flattened = Object.keys(environmentOf(settings));
  const kept = Object.entries(withoutRun(settings)).filter(([key]) => !flattened.includes(key));
  return {
    ...Object.fromEntries(kept),
    name,
    env,
    instances: 1,
    autostart: entry.autostart ?? true,
  };
}

export function marked(definition: Definition, marker: Marker): Definition {
  // The deploy once more, as text: a process in fork mode is given those fields only, in its environment.
  return { ...definition, pm2_actions: marker, pm2_actions_deploy: marker.deploy };
}

export function markerOf({ settings }: Pick<Process, "settings">): Partial<Marker> {
  const marker = settings.pm2_actions;
  return typeof marker === "object" && marker !== null ? (marker as Partial<Marker>) : {};
}

function environmentOf(settings: Settings): Record<string, unknown> {
  const { env } = settings;
  return typeof env === "object" && env !== null ? { ...(env as Record<string, unknown>) } : {};
}

function withoutRun(settings: Settings): Record<string, unknown> {
  const numbered = instanceVariable(settings);
  return Object.fromEntries(
    Object.entries(settings).filter(
      ([key]) => !runtimeFields.has(key) && !key.startsWith("axm_") && key !== numbered,
    ),
  );
}
