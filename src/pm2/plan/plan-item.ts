import type { Process } from "../daemon/process.js";
import type { App } from "../ecosystem/app.js";

/**
 * What a deploy does with one app. `replace` goes worker by worker behind a canary, or from one port to
 * another behind a proxy, without a gap;
 * `restart` deletes and starts, with one; `prune` deletes what the ecosystem file does not have, `kept`
 * leaves it as it is.
 */
export type PlannedAction = "start" | "replace" | "restart" | "unchanged" | "prune" | "kept";

/** Of an app what decides how its processes are exchanged. */
export type AppShape = Pick<
  App,
  "workers" | "cluster" | "oneShot" | "saysReady" | "incrementing" | "cwd" | "script"
>;

/** What a deploy does with one app, and why. */
export interface PlanItem<A extends AppShape = AppShape> {
  readonly name: string;
  readonly action: PlannedAction;
  /** The reason, as a phrase */
  readonly why: string;
  /** Release and version before and after, for people; null where there is none */
  readonly from: string | null;
  readonly to: string | null;
  /** How it is to run; nothing for a pruned app */
  readonly app?: A;
  /** Its processes as they are */
  readonly old: readonly Process[];
  /** None of them runs, and none is to run afterwards */
  readonly still?: boolean;
  /** Where another port than its entry's is told to its new process */
  readonly port?: OwnPort;
}

/** Two ports of an app, between which its deploys go to and fro. */
export type PortPair = readonly [number, number];

/** The port that a new process of an app is told, by a variable. */
export interface OwnPort {
  readonly variable: string;
  readonly pair: PortPair;
  readonly to: number;
  /** Where the old process listens, beside which the new one starts */
  readonly from?: number;
}
