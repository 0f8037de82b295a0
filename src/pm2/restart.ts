import { type Process, type Snapshot, snapshot } from "./daemon/process.js";
import type { App } from "./ecosystem/app.js";
import { changeProcesses } from "./exchange/change.js";
import type { Changed, Deployment } from "./exchange/deployment.js";
import { gapReason, shapeOf } from "./plan/plan.js";
import type { PlanItem } from "./plan/plan-item.js";
import { type DeployedApp, readDeployRecord } from "./plan/record.js";
import { type Selection, selects } from "./selection/selection.js";
import type { Definition } from "./start/definition.js";
import { definitionOfAll } from "./start/log-files.js";
import { isAnyTemplate, registerTemplates } from "./start/template.js";
import { versionOnDisk } from "./start/worker.js";

export interface RestartOptions {
  readonly selection: Selection;
  readonly when: "always" | "version-changed";
  readonly strategy: "canary" | "restart";
}

/** What a restart does with each app that the selection has; the rest of the namespace is no part of it. */
export async function planRestart(
  current: Snapshot,
  { selection, when, strategy }: RestartOptions,
): Promise<PlanItem[]> {
  const own = current.filter((p) => selects(selection, p) && !isAnyTemplate(p));
  const names = [...new Set(own.map((pm2Process) => pm2Process.name))];
  return Promise.all(
    names.map(async (name): Promise<PlanItem> => {
      const old = own.filter((pm2Process) => pm2Process.name === name);
      const app = shapeOf(old);
      const to = old[0] === undefined ? null : await versionOnDisk(old[0].settings);
      // Of several the one that is to be replaced says more.
      const from = (old.find(({ version }) => version !== to) ?? old[0])?.version ?? null;
      const base = { name, from, to, old, ...(app === undefined ? {} : { app }) };
      const unchanged = when === "version-changed" ? whyUnchanged(old, to) : undefined;
      if (unchanged !== undefined) return { ...base, action: "unchanged", why: unchanged };
      const why = when === "always" ? "asked for by when: always" : whyChanged(from, to);
      const gap = app === undefined ? undefined : gapReason(app, old, strategy);
      return gap === undefined
        ? { ...base, action: "replace", why }
        : { ...base, action: "restart", why: `${why}; ${gap}` };
    }),
  );
}

/** A stopped app was put down by somebody: its next start takes the new version anyway. */
function whyUnchanged(old: readonly Process[], to: string | null): string | undefined {
  if (to !== null && old.every((pm2Process) => pm2Process.version === to))
    return `it runs the version of its package.json (${to})`;
  return old.every((pm2Process) => pm2Process.status === "stopped") ? "it is stopped" : undefined;
}

/** What cannot be told counts as changed: left alone, the app might run an old version for ever. */
function whyChanged(from: string | null, to: string | null): string {
  if (to === null) return "its version is not known: no package.json of its own says one";
  return from === null
    ? `which version runs is not known, its package.json says ${to}`
    : `version ${from} → ${to}`;
}

/** Plans the start of apps of an ecosystem file that do not run at all. */
export function planMissing(
  apps: readonly App[],
  current: Snapshot,
  selection: Selection,
): PlanItem<App>[] {
  return apps
    .filter(({ name }) => selection.pattern.matches(name) && !current.some((p) => p.name === name))
    .map((app) => ({
      name: app.name,
      action: "start",
      why: "the ecosystem file has it, and it does not run",
      from: null,
      to: app.version,
      app,
      old: [],
    }));
}

/**
 * Restarts what runs from the definitions that it runs with, canary and all, and starts what is
 * missing from the ecosystem file's.
 */
export async function restartApps(
  deployment: Deployment,
  running: readonly PlanItem[],
  missing: readonly PlanItem<App>[],
): Promise<Changed> {
  const { daemon, pm2, options } = deployment;
  const { namespace } = options;
  const apps = missing.flatMap((item) => item.app ?? []);
  const record = await readDeployRecord(daemon.home, namespace);
  const known = running.filter(({ name }) => record.apps[name] !== undefined);
  const deployed = known.map(
    ({ name, to }) => [name, { ...(record.apps[name] as DeployedApp), version: to }] as const,
  );
  return changeProcesses(deployment, {
    kind: "restart",
    // What ran may have been loaded before the files changed, of the same version or not: undoing a
    // restart starts what lies in place now.
    items: [...running, ...missing].map((item) => ({ ...item, filesKept: false })),
    namespace,
    definitions: async () => {
      const resolved =
        apps.length === 0 ? [] : await registerTemplates(daemon, pm2, namespace, apps);
      return new Map([...definitionsOf(running), ...resolved]);
    },
    deployed: Object.fromEntries(deployed),
  });
}

function definitionsOf(items: readonly PlanItem[]): Map<string, Definition> {
  return new Map(
    items.flatMap(({ name, old }) => {
      const definition = definitionOfAll(old);
      return definition === undefined ? [] : [[name, definition] as const];
    }),
  );
}

/** Version that each of these apps runs now; where its processes differ, all of them. */
export async function runningVersions(
  deployment: Deployment,
  names: readonly string[],
): Promise<Record<string, string | null>> {
  const { namespace } = deployment.options;
  const own = (await snapshot(deployment.daemon)).filter((p) => p.namespace === namespace);
  return Object.fromEntries(
    names.map((name) => {
      const versions = own.filter((p) => p.name === name).map((p) => p.version ?? "none");
      const text = [...new Set(versions)].join(", ");
      return [name, text === "none" || text === "" ? null : text];
    }),
  );
}
