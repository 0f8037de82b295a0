import type { NodeApp, RunningNode } from "./running.js";
import { type WantedNode, wantedNodes } from "./wanted.js";

/** What an app runs with, and what of its own files asks for another, or for nobody knows which. */
export interface NodeVerdict {
  readonly app: NodeApp;
  readonly runs: RunningNode;
  readonly unmet: readonly WantedNode[];
  /** What names no version by itself, and was not compared */
  readonly unjudged: readonly WantedNode[];
}

/** What the files of apps ask for, beside the Node.js that PM2 runs them with; apps that ask for nothing are left out. */
export async function judgeNodes(
  apps: readonly NodeApp[],
  runningNode: (app: NodeApp) => Promise<RunningNode | undefined>,
): Promise<NodeVerdict[]> {
  const found = await Promise.all(
    apps.map(async (app): Promise<NodeVerdict[]> => {
      const wanted = await wantedNodes(app);
      if (wanted.length === 0) return [];
      const runs = await runningNode(app);
      if (runs === undefined) return [];
      const unmet = await notMet(runs.version, wanted);
      return [{ app, runs, unmet, unjudged: await unread(wanted) }];
    }),
  );
  return found.flat();
}

/** Those that name no version, or none that semver can read. */
async function unread(wanted: readonly WantedNode[]): Promise<readonly WantedNode[]> {
  const { validRange } = await semver();
  return wanted.filter(({ range }) => range === undefined || validRange(range) === null);
}

// Loaded where something asks for a version at all.
const semver = () => import(/* webpackChunkName: "semver" */ "./semver.js");

/** Those that this version is not in the range of; what is no range asks for nothing. */
export async function notMet(
  version: string,
  wanted: readonly WantedNode[],
): Promise<readonly WantedNode[]> {
  if (wanted.length === 0) return [];
  const { satisfies, validRange } = await semver();
  return wanted.filter(
    ({ range }) =>
      range !== undefined &&
      validRange(range) !== null &&
      !satisfies(version, range, { includePrerelease: true }),
  );
}

/** What is wrong, and what to do; for people. */
export function conflictInWords({ app, runs, unmet }: NodeVerdict): string {
  const words = unmet.map((each) => each.words).join(", ");
  const begin = `App ${JSON.stringify(app.name)}: PM2 runs it with Node.js ${runs.version}, that of ${runs.whose}, and ${words} ask${unmet.length === 1 ? "s" : ""} for another.`;
  return `${begin} ${adviceFor(app)}`;
}

/** What was not compared. */
export function unjudgedInWords({ app, runs, unjudged }: NodeVerdict): string {
  const words = unjudged.map((each) => each.words).join(", ");
  return `App ${JSON.stringify(app.name)}: PM2 runs it with Node.js ${runs.version}. ${words}: not compared with that, since it names no version by itself.`;
}

export function adviceFor({ cluster }: Pick<NodeApp, "cluster">): string {
  return cluster
    ? "In cluster mode an app has the Node.js of PM2's daemon. Renew the daemon with the other one first on PATH (pm2 update, which restarts the apps of every namespace), or run the app in fork mode with the other one's path as its interpreter."
    : "Give the app the path of such a node as its interpreter.";
}
