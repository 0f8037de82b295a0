import type { Command } from "../../exec.js";
import type { Log } from "../../log.js";
import type { Session } from "../../recovery/session.js";
import type { Daemon } from "../daemon/daemon.js";
import type { PlannedActivation } from "../plan/deploy-state.js";
import type { PlanItem } from "../plan/plan-item.js";
import type { DeployedApp } from "../plan/record.js";
import type { HealthCheck } from "../proof/health-check.js";
import type { SteadyOptions } from "../proof/steady.js";
import type { Definition } from "../start/definition.js";
import type { Drain } from "../start/drain.js";
import type { Pm2Program } from "../start/launch.js";

/** What a deploy is told, beside its plan. */
export interface DeployOptions extends SteadyOptions {
  readonly namespace: string;
  readonly save: boolean;
  readonly rollback: boolean;
  readonly health: HealthCheck;
  readonly logLines: number;
  readonly showLogs: "failure" | "always";
  readonly drain: Drain;
  /** Where apps are exchanged behind a proxy */
  readonly upstream?: Upstream | undefined;
}

/** A proxy in front of apps: the file that names their ports, and how it is told. */
export interface Upstream {
  readonly file: string;
  /** By the absolute paths of their programs */
  readonly check: Command;
  readonly reload: Command;
  /** Asked through the proxy; one of them leads to each of the apps */
  readonly urls: readonly string[];
  /** Seconds that what is under way has to end */
  readonly drainSeconds: number;
}

/** What a deploy works with: all of it stays the same from its first act to its last. */
export interface Deployment {
  readonly daemon: Daemon;
  readonly pm2: Pm2Program;
  readonly session: Session;
  readonly log: Log;
  readonly options: DeployOptions;
}

/** One app of a change, and whether undoing it brings its old code back, too. */
export interface ChangeItem extends PlanItem {
  readonly filesKept: boolean;
}

/** Processes that give way to others: a deploy, a restart, a move to another namespace. */
export interface Change {
  /** The word for it in sentences */
  readonly kind: "deploy" | "restart" | "move";
  readonly items: readonly ChangeItem[];
  /** That the new processes get */
  readonly namespace: string;
  /** Further namespaces, which old processes leave */
  readonly leaving?: readonly string[];
  /** What the new processes are started from, by app name; called when the journal is written */
  readonly definitions: () => Promise<ReadonlyMap<string, Definition>>;
  /** The record's new entries */
  readonly deployed: Readonly<Record<string, DeployedApp>>;
  readonly release?: ChangeOfRelease;
}

/** What a change of the code does when all is steady, and what a recovery needs to know for it. */
export interface ChangeOfRelease {
  readonly activation: PlannedActivation;
  /** What the release is a copy of: whatever runs from there had its files changed in place */
  readonly source: string | undefined;
  readonly activate: () => Promise<void>;
}

export type Changed =
  | { readonly result: "deployed" }
  | { readonly result: "rolled-back" | "failed"; readonly why: string };
