import type { NodeApp, RunningNode } from "./running.js";
import { type WantedNode, wantedNodes } from "./wanted.js";

/** What an app runs with, and what of its own files asks for another. */
export interface NodeConflict {
  readonly app: NodeApp;
  readonly runs: RunningNode;
  readonly unmet: readonly WantedNode[];
}

/** The apps whose files ask for another Node.js than PM2 runs them with. */
export async function nodeConflicts(
  apps: readonly NodeApp[],
  runningNode: (app: NodeApp) => Promise<RunningNode | undefined>,
): Promise<NodeConflict[]> {
  const found = await Promise.all(
    apps.map(async (app): Promise<NodeConflict[]> => {
      const wanted = await wantedNodes(app);
      if (wanted.length === 0) return [];
      const runs = await runningNode(app);
      if (runs === undefined) return [];
      const unmet = await notMet(runs.version, wanted);
      return unmet.length === 0 ? [] : [{ app, runs, unmet }];
    }),
  );
  return found.flat();
}

/** Those that this version is not in the range of; what is no range asks for nothing. */
export async function notMet(
  version: string,
  wanted: readonly WantedNode[],
): Promise<readonly WantedNode[]> {
  if (wanted.length === 0) return [];
  // Loaded where something asks for a version at all.
  const { satisfies, validRange } = await import(/* webpackChunkName: "semver" */ "./semver.js");
  return wanted.filter(
    ({ range }) =>
      validRange(range) !== null && !satisfies(version, range, { includePrerelease: true }),
  );
}

/** What is wrong, and what to do; for people. */
export function conflictInWords({ app, runs, unmet }: NodeConflict): string {
  const words = unmet.map((each) => each.words).join(", ");
  const begin = `App ${JSON.stringify(app.name)}: PM2 runs it with Node.js ${runs.version}, that of ${runs.whose}, and ${words} ask${unmet.length === 1 ? "s" : ""} for another.`;
  return `${begin} ${adviceFor(app)}`;
}

export function adviceFor({ cluster }: Pick<NodeApp, "cluster">): string {
  return cluster
    ? "In cluster mode an app has the Node.js of PM2's daemon. Renew the daemon with the other one first on PATH (pm2 update, which restarts the apps of every namespace), or run the app in fork mode with the other one's path as its interpreter."
    : "Give the app the path of such a node as its interpreter.";
}
