import { sep } from "node:path";
import * as v from "valibot";
import { checkStored } from "../../disk/stored.js";
import { UsageError } from "../../errors.js";
import type { Command } from "../../exec.js";
import type { Process } from "../daemon/process.js";
import { type Definition, definitionOf } from "../start/definition.js";
import type { PortChange } from "../upstream/include.js";
import type { PlanItem } from "./plan-item.js";
import { type DeployedApp, deployedApp } from "./record.js";

/**
 * What a deploy writes down before its first act, and all that is needed to undo it, or to finish it.
 * It names the state before, not the acts: undoing compares that with what runs, so it does not
 * matter where between two acts the step was killed. Holds environments: only ever in a private file.
 */
export interface DeployState {
  readonly home: string;
  /** See daemonLife; journals of old have none */
  readonly daemon?: string | undefined;
  /** That the new processes get */
  readonly namespace: string;
  /** Further namespaces, which old processes leave */
  readonly leaving: readonly string[];
  /** Id of the deploy, in the marker of each worker that it starts */
  readonly deploy: string;
  /** `changing`: to be undone. `finishing`: all new workers were steady, so it goes on. */
  readonly phase: "changing" | "finishing";
  readonly apps: readonly AppState[];
  /** Worker ids of the canaries that go when all is steady */
  readonly retiring: readonly string[];
  /** Processes of apps that the ecosystem file has no longer */
  readonly pruned: readonly OldProcess[];
  readonly save: boolean;
  /** The record's new entries */
  readonly deployed: Readonly<Record<string, DeployedApp>>;
  /** For whoever knows release directories; this layer only keeps it */
  readonly activation?: PlannedActivation;
  /** Written down before a proxy is told of other ports */
  readonly upstream?: UpstreamState;
  /** A command of the team's own that runs before or after the change: to be ended, and no more */
  readonly command?: string;
}

/** What is written down while a command runs: nothing else was begun, or all else is done. */
export function commandState(home: string, namespace: string, command: string): DeployState {
  const nothing = { leaving: [], apps: [], retiring: [], pruned: [], deployed: {}, save: false };
  return { ...nothing, home, namespace, deploy: command, phase: "changing", command };
}

/** What a recovery of a deploy needs of a journal, of old ones too. */
export function readDeployState(journal: unknown): DeployState {
  const parts = {
    home: v.string(),
    daemon: v.optional(v.string()),
    // Journals of old have either of them: the own one alone, or in one list, as its first.
    namespace: v.optional(v.string()),
    leaving: v.optional(v.array(v.string())),
    namespaces: v.optional(v.tupleWithRest([v.string()], v.string())),
    deploy: v.string(),
    phase: v.picklist(["changing", "finishing"]),
    apps: v.array(
      v.looseObject({ name: v.string(), old: v.array(oldProcessSchema), filesKept: v.boolean() }),
    ),
    retiring: v.array(v.string()),
    pruned: v.array(oldProcessSchema),
    save: v.boolean(),
    deployed: v.record(v.string(), deployedApp),
    command: v.exactOptional(v.string()),
    upstream: v.exactOptional(
      v.looseObject({
        file: v.string(),
        apps: v.array(v.looseObject({ name: v.string(), from: v.number(), to: v.number() })),
        reload: v.looseObject({ program: v.string(), args: v.array(v.string()) }),
        urls: v.array(v.string()),
        drainSeconds: v.number(),
        patience: v.number(),
      }),
    ),
    activation: v.exactOptional(
      v.looseObject({
        releasesDirectory: v.string(),
        namespace: v.string(),
        directory: v.string(),
        home: v.optional(v.string()),
      }),
    ),
  };
  const what = "the state in the journal of a deploy";
  const { namespaces = [], ...state } = checkStored(journal, v.looseObject(parts), what);
  const { namespace = namespaces[0], leaving = namespaces.slice(1) } = state;
  if (namespace === undefined) throw new UsageError(`${what} names no namespace.`);
  return { ...state, namespace, leaving };
}

/** A release directory that becomes current when all is steady. */
export interface PlannedActivation {
  readonly releasesDirectory: string;
  readonly namespace: string;
  readonly directory: string;
  /** The PM2 home, to be remembered with it; journals of old have none */
  readonly home?: string | undefined;
  /** What is to be remembered with it; journals of old have none */
  readonly deployedWith?: unknown;
}

/** What is needed to let a proxy lead to the old processes again, or to none but the new ones. */
export interface UpstreamState {
  readonly file: string;
  readonly apps: readonly PortChange[];
  /** By its absolute path */
  readonly reload: Command;
  /** Asked through the proxy */
  readonly urls: readonly string[];
  /** Seconds that what is under way has to end */
  readonly drainSeconds: number;
  /** Seconds within which the proxy must lead where it was told to */
  readonly patience: number;
}

export interface AppState {
  readonly name: string;
  readonly old: readonly OldProcess[];
  /** Whether what the old processes ran from is still there as it was; see filesKept */
  readonly filesKept: boolean;
}

/** The apps of a deploy that have processes when it is done: all but the pruned ones. */
export function remaining({ apps, pruned }: DeployState): readonly AppState[] {
  return apps.filter(({ name }) => !pruned.some((old) => old.name === name));
}

/**
 * Whether a deploy answers for an entry of the dump: for its namespace as a whole, and in those that its
 * old processes leave for its apps alone, since these namespaces are others' too.
 */
export function isResponsibleFor(
  { namespace, leaving, apps }: DeployState,
  entry: Pick<Process, "name" | "namespace">,
): boolean {
  if (entry.namespace === namespace) return true;
  return leaving.includes(entry.namespace) && apps.some((app) => app.name === entry.name);
}

/** Whether processes of its apps can be in this namespace, old or new ones. */
export function spans({ namespace, leaving }: DeployState, other: string): boolean {
  return other === namespace || leaving.includes(other);
}

/** A process as it was before the deploy. */
export interface OldProcess {
  readonly id: number;
  readonly name: string;
  readonly createdAt: number | null;
  readonly instance: number | null;
  readonly running: boolean;
  readonly definition: Definition;
}

/** As journals hold it. */
export const oldProcessSchema = v.looseObject({
  id: v.number(),
  name: v.string(),
  createdAt: v.nullable(v.number()),
  instance: v.nullable(v.number()),
  running: v.boolean(),
  definition: v.looseObject({ env: v.record(v.string(), v.unknown()) }),
});

export function oldProcess(pm2Process: Process): OldProcess {
  const { id, name, createdAt, instance, status } = pm2Process;
  const running = status !== "stopped" && status !== "errored";
  return { id, name, createdAt, instance, running, definition: definitionOf(pm2Process) };
}

/**
 * Whether an undo brings back the old code, too: the old files lie elsewhere than the new ones, or
 * the code is the same and only settings change. After a copy over running code it does not.
 */
export function filesKept(
  item: PlanItem,
  last: DeployedApp | undefined,
  release: string | null,
  version: string | null,
): boolean {
  const { app, old } = item;
  if (app === undefined || old.length === 0) return true;
  if (
    old.every(({ settings }) => settings.pm_cwd !== app.cwd && settings.pm_exec_path !== app.script)
  )
    return true;
  // Without a release nobody knows whether the code is the same.
  return (
    last !== undefined && release !== null && last.release === release && last.version === version
  );
}

/** Whether none of an app's old processes runs from the folder that a release directory is a copy of. */
export function runsElsewhere({ old }: PlanItem, source: string | undefined): boolean {
  if (source === undefined) return true;
  return old.every(({ settings }) =>
    [settings.pm_cwd, settings.pm_exec_path].every(
      (path) => path !== source && !String(path).startsWith(source + sep),
    ),
  );
}
