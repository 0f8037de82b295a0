import type { Log } from "../log.js";
import type { Session } from "../recovery/session.js";
import type { Daemon } from "./daemon.js";
import type { HealthCheck } from "./health.js";
import type { Pm2Program } from "./launch.js";
import type { Waiting } from "./steady.js";

/** What a deploy is told, beside its plan. */
export interface DeployOptions extends Waiting {
  readonly namespace: string;
  readonly save: boolean;
  readonly rollback: boolean;
  readonly health: HealthCheck;
  readonly logLines: number;
  readonly showLogs: "failure" | "always";
}

/** What a deploy works with: all of it stays the same from its first act to its last. */
export interface Deployment {
  readonly daemon: Daemon;
  readonly pm2: Pm2Program;
  readonly session: Session;
  readonly log: Log;
  readonly options: DeployOptions;
}
