import type { App } from "./app.js";
import { packageVersion } from "./app.js";
import { type Changed, changeProcesses } from "./change.js";
import { type Definition, definitionOf } from "./definition.js";
import type { Deployment } from "./deployment.js";
import { gapReason, type PlanItem, shapeOf } from "./plan.js";
import { type Process, type Snapshot, snapshot } from "./process.js";
import { readRecord } from "./record.js";
import { type Selection, selects } from "./selection.js";
import { isAnyTemplate, registerTemplates } from "./template.js";

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
  const names = [...new Set(own.map((process) => process.name))];
  return Promise.all(
    names.map(async (name): Promise<PlanItem> => {
      const old = own.filter((process) => process.name === name);
      const app = shapeOf(old);
      const from = old[0]?.version ?? null;
      const to = await installedVersion(old);
      const base = { name, from, to, old, ...(app === undefined ? {} : { app }) };
      if (when === "version-changed" && old.every((process) => process.version === to))
        return {
          ...base,
          action: "unchanged",
          why: `it runs the version of its package.json (${to ?? "none"})`,
        };
      const why = when === "always" ? "when is always" : `version ${from} → ${to}`;
      const gap = app === undefined ? undefined : gapReason(app, old, strategy);
      return gap === undefined
        ? { ...base, action: "replace", why }
        : { ...base, action: "restart", why: `${why}; ${gap}` };
    }),
  );
}

/** What its package.json says now: the version that a start from here would run. */
export async function installedVersion(processes: readonly Process[]): Promise<string | null> {
  const settings = processes[0]?.settings;
  if (settings === undefined) return null;
  const script = String(settings.pm_exec_path);
  return packageVersion([script.slice(0, script.lastIndexOf("/")), String(settings.pm_cwd)]);
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
  const record = await readRecord(daemon.home, namespace);
  const deployed = running.flatMap(({ name, to }) => {
    const last = record.apps[name];
    return last === undefined ? [] : [[name, { ...last, version: to }] as const];
  });
  return changeProcesses(deployment, {
    // The code in place is what it is: undoing a restart cannot bring an older one back.
    items: [...running, ...missing].map((item) => ({ ...item, filesKept: item.from === item.to })),
    namespaces: [namespace],
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
    items.flatMap(({ name, old }) => (old[0] ? [[name, definitionOf(old[0])] as const] : [])),
  );
}

/** Version that each of these apps runs now. */
export async function runningVersions(
  deployment: Deployment,
  names: readonly string[],
): Promise<Record<string, string | null>> {
  const current = await snapshot(deployment.daemon);
  return Object.fromEntries(
    names.map((name) => [name, current.find((process) => process.name === name)?.version ?? null]),
  );
}
