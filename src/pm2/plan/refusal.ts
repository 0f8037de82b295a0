import { realpath } from "node:fs/promises";
import { resolve, sep } from "node:path";
import { isThere } from "../../disk/whole-file.js";
import { runs, type Snapshot } from "../daemon/process.js";
import type { App } from "../ecosystem/app.js";
import type { Selection } from "../selection/selection.js";
import { takenNames } from "../start/template.js";

/** What a deploy must not do, whatever it was asked for. */
export interface RefusalContext {
  readonly selection: Selection;
  readonly current: Snapshot;
  readonly env: Readonly<NodeJS.ProcessEnv>;
}

/** A sentence for each reason not to deploy these apps; `warnings` are for what only GitHub allows. */
export async function refusals(
  apps: readonly App[],
  context: RefusalContext,
): Promise<{ readonly mistakes: string[]; readonly warnings: string[] }> {
  const { namespace, pattern } = context.selection;
  const names = apps.map((app) => app.name);
  const outside = names.filter((name) => !pattern.matches(name));
  const doomed = await inDoomedFolder(apps, context.env);
  const keepsWorkspace = isGitHub(context.env);
  return {
    mistakes: [
      ...twice(names).map((name) => `Two apps are called "${name}". Each needs a name of its own.`),
      ...outside.map(
        (name) => `The app "${name}" is not selected by name-pattern "${pattern.text}".`,
      ),
      ...takenNames(context.current, namespace, names),
      ...sharedPorts(apps, context),
      ...(keepsWorkspace ? [] : doomed),
    ],
    warnings: keepsWorkspace ? doomed : [],
  };
}

function twice(names: readonly string[]): string[] {
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
}

/** Cluster apps of two namespaces on one port share it silently: each answers the other's requests. */
function sharedPorts(apps: readonly App[], { current, selection }: RefusalContext): string[] {
  return apps.flatMap((app) => {
    const port = app.declared.PORT;
    if (!app.cluster || port === undefined) return [];
    const other = current.find(
      (pm2Process) =>
        pm2Process.namespace !== selection.namespace &&
        pm2Process.mode === "cluster" &&
        runs(pm2Process) &&
        portOf(pm2Process.settings.env) === port,
    );
    if (other === undefined) return [];
    return [
      `The app "${app.name}" declares PORT ${port}, which "${other.name}" of the namespace "${other.namespace}" has already. ` +
        "Cluster apps would share it, and each would answer the other's requests. Give one another port.",
    ];
  });
}

function portOf(env: unknown): string | undefined {
  if (typeof env !== "object" || env === null || !("PORT" in env)) return undefined;
  return String(env.PORT);
}

/** Gitea and Forgejo delete the workspace and RUNNER_TEMP at the end of the job, under a running app. */
async function inDoomedFolder(
  apps: readonly App[],
  env: Readonly<NodeJS.ProcessEnv>,
): Promise<string[]> {
  const named = [env.GITHUB_WORKSPACE, env.RUNNER_TEMP].filter(
    (folder): folder is string => folder !== undefined && folder !== "",
  );
  // By their real paths: a runner's home is often a link to another disk.
  const doomed = await Promise.all(named.map(real));
  const sentences: string[] = [];
  for (const app of apps)
    for (const [what, named] of [
      ["script", app.script],
      ["cwd", app.cwd],
    ] as const) {
      const path = await real(named);
      const folder = doomed.find(
        (candidate) => path === candidate || path.startsWith(candidate + sep),
      );
      if (folder === undefined || !(await isThere(folder))) continue;
      sentences.push(
        `The ${what} of the app "${app.name}" lies in the job's own folder ${folder}, which runners delete or reuse. ` +
          "Deploy from a folder that stays: set cwd in the ecosystem file.",
      );
      break;
    }
  return sentences;
}

async function real(path: string): Promise<string> {
  return realpath(path).catch(() => resolve(path));
}

/** GitHub's runner, and none of those that call themselves compatible. */
function isGitHub(env: Readonly<NodeJS.ProcessEnv>): boolean {
  const others = ["GITEA_ACTIONS", "FORGEJO_ACTIONS", "ACT"];
  return env.GITHUB_ACTIONS === "true" && !others.some((name) => env[name] !== undefined);
}
