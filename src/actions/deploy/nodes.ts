import { realpath } from "node:fs/promises";
import { UsageError } from "../../errors.js";
import type { Log } from "../../log.js";
import type { Home } from "../../pm2/daemon/home.js";
import { runs as isRunning, type Process, type Snapshot } from "../../pm2/daemon/process.js";
import type { App } from "../../pm2/ecosystem/app.js";
import {
  conflictInWords,
  judgeNodes,
  type NodeVerdict,
  notMet,
  unjudgedInWords,
} from "../../pm2/node/check.js";
import { type NodeApp, runningNodes } from "../../pm2/node/running.js";
import { wantedNodes } from "../../pm2/node/wanted.js";
import type { Pm2Program } from "../../pm2/start/launch.js";
import { placeOf } from "../../pm2/start/worker.js";
import { processProgram } from "../../proc.js";

/** What an app whose `engines` do not allow the Node.js that it would get does to a step. */
export type EnginesWish = "error" | "warn" | "off";

/** Where apps are started, and what is asked for. */
interface NodeCheck {
  readonly engines: EnginesWish;
  /** An app that runs against its engines already may go on so: it is only said then */
  readonly sparing?: boolean;
  readonly pm2: Pm2Program;
  readonly home: Home;
  readonly current: Snapshot;
}

/**
 * Compares the Node.js that PM2 will run apps with with those that their own files ask for. What
 * contradicts `engines` is refused, all of it at once, the rest is said.
 * @throws UsageError
 */
export async function checkNodes(
  apps: readonly NodeApp[],
  { engines, sparing = false, pm2, home, current }: NodeCheck,
  log: Log,
): Promise<void> {
  if (engines === "off") return;
  const verdicts = await judgeNodes(apps, runningNodes(pm2, home, current));
  for (const verdict of verdicts.filter(({ unjudged }) => unjudged.length > 0))
    log.info(unjudgedInWords(verdict));
  const conflicts = verdicts.filter(({ unmet }) => unmet.length > 0);
  const binding: NodeVerdict[] = [];
  for (const conflict of conflicts)
    if (conflict.unmet.some((wanted) => wanted.binding))
      if (!sparing || !(await isAsBefore(conflict, current))) binding.push(conflict);
  if (engines === "error" && binding.length > 0)
    throw new UsageError(
      [
        ...binding.map(conflictInWords),
        "Nothing was touched. Where package.json is wrong, mend its engines; `engines: warn` goes on all the same.",
      ].join("\n"),
    );
  for (const conflict of conflicts) log.warning(conflictInWords(conflict));
}

/**
 * Whether the app runs with this very Node.js now, against the engines of its files already: a hotfix
 * must not wait for that to be mended.
 */
async function isAsBefore({ app, runs }: NodeVerdict, current: Snapshot): Promise<boolean> {
  const now = current.find((each) => each.name === app.name && isRunning(each));
  if (now === undefined || (now.mode === "cluster") !== app.cluster) return false;
  if (!app.cluster && !(await isProgram(now.pid, runs.whose))) return false;
  const wanted = await wantedNodes(placeOf(now.settings));
  return (await notMet(runs.version, wanted)).some(({ binding }) => binding);
}

/** Links of version managers lead to what the kernel names. */
async function isProgram(pid: number, program: string): Promise<boolean> {
  return processProgram(pid) === (await realpath(program).catch(() => program));
}

export function nodeAppOf({ name, cluster, script, cwd, env, entry }: App): NodeApp {
  const interpreter = typeof entry.interpreter === "string" ? entry.interpreter : undefined;
  return { name, cluster, script, cwd, path: env.PATH ?? "", interpreter };
}

/** One that runs, or ran: it is started from the same definition again. */
export function nodeAppOfProcess({ name, mode, settings }: Process): NodeApp {
  const { exec_interpreter: interpreter } = settings;
  return {
    ...placeOf(settings),
    name,
    cluster: mode === "cluster",
    interpreter: typeof interpreter === "string" ? interpreter : "none",
  };
}
