import { UsageError } from "../../errors.js";
import type { Log } from "../../log.js";
import { homeAt } from "../../pm2/home.js";
import { whileStopped } from "../../pm2/pause.js";
import { type Snapshot, snapshot } from "../../pm2/process.js";
import { type NamePattern, selects } from "../../pm2/selection.js";
import { checkStoppable } from "../../pm2/stop.js";
import { changeOptions, type DeployInputs } from "./deploying.js";
import { underLock } from "./locked.js";
import { look } from "./reporting.js";

/** The inputs of a step that stops apps for a moment. */
export type AppsDownInputs = Pick<
  DeployInputs,
  | "lockTimeout"
  | "readyTimeout"
  | "stableSeconds"
  | "healthUrl"
  | "healthExpect"
  | "healthTimeout"
  | "logLines"
  | "showLogs"
> & {
  readonly pm2Home?: string | undefined;
  readonly namespace?: string | undefined;
  readonly namePattern: NamePattern;
};

export interface AppsDown {
  /** Looks whether the apps can be stopped at all. @throws UsageError */
  check(): Promise<void>;
  /** Stops the apps, runs `body`, starts them again whatever happened, and waits until they are steady */
  around<T>(body: () => Promise<T>): Promise<T>;
  /** Milliseconds that the apps were down; nothing before */
  downtimeMs(): number | undefined;
}

/** Without a namespace there are no apps to stop, and `body` simply runs. */
export function appsDown(
  inputs: AppsDownInputs,
  action: string,
  env: Readonly<NodeJS.ProcessEnv>,
  log: Log,
): AppsDown {
  const { namespace } = inputs;
  let downtime: number | undefined;
  if (namespace === undefined)
    return { check: async () => {}, around: (body) => body(), downtimeMs: () => undefined };
  const home = homeAt(inputs.pm2Home, env);
  const choose = (current: Snapshot) => {
    const chosen = current.filter((p) => selects({ namespace, pattern: inputs.namePattern }, p));
    checkStoppable(chosen, { delete: false });
    return chosen;
  };
  return {
    check: async () => {
      if (choose(await look(home)).length > 0) return;
      throw new UsageError(
        `Input "namespace" is "${namespace}": no process of it has a name that "${inputs.namePattern.text}" selects, so there is nothing to stop. Leave namespace out if no app uses the database.`,
      );
    },
    around: (body) => {
      const wish = { ...inputs, namespace, home, env, log, action, kind: "stop" };
      return underLock(wish, async (session, daemon) => {
        if (daemon === undefined) return body();
        const chosen = choose(await snapshot(daemon));
        const options = changeOptions({ ...inputs, namespace, save: false, rollback: false });
        const paused = await whileStopped({ daemon, session, log, options }, chosen, body);
        downtime = paused.downtimeMs;
        return paused.result;
      });
    },
    downtimeMs: () => downtime,
  };
}
