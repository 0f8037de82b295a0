import type { Table } from "../../log.js";
import type { Pattern } from "../../pattern.js";
import { saysReady } from "../../pm2-words.js";
import { shortList } from "../../text/phrases.js";
import { type Process, runs, type Snapshot } from "../daemon/process.js";
import type { App } from "../ecosystem/app.js";
import { type Selection, selects } from "../selection/selection.js";
import { lostFolder } from "../start/folder.js";
import { isTemplate } from "../start/template.js";
import type { AppShape, PlanItem, PlannedAction } from "./plan-item.js";
import type { DeployedApp, DeployRecord } from "./record.js";

/** The shape of an app as it runs now, for steps that have no ecosystem file. */
export function shapeOf(processes: readonly Process[]): AppShape | undefined {
  const [first] = processes;
  if (first === undefined) return undefined;
  const { settings } = first;
  return {
    workers: processes.length,
    cluster: processes.every((pm2Process) => pm2Process.mode === "cluster"),
    oneShot: first.oneShot,
    saysReady: saysReady(settings),
    incrementing: typeof settings.increment_var === "string",
    cwd: String(settings.pm_cwd),
    script: String(settings.pm_exec_path),
  };
}

export interface PlanOptions {
  readonly selection: Selection;
  readonly release: string | null;
  readonly when: "changed" | "always";
  readonly strategy: "canary" | "restart";
  readonly prune: boolean;
  /** Names of the apps whose new process can run beside the old one */
  readonly beside?: readonly string[];
  /** The apps are but a part of the ecosystem file's */
  readonly only?: Pattern | undefined;
}

/** Decides, for each app and each process that is too much, what is to be done. Touches nothing. */
export function planDeploy(
  apps: readonly App[],
  current: Snapshot,
  record: DeployRecord,
  options: PlanOptions,
): PlanItem<App>[] {
  const { namespace } = options.selection;
  const own = current.filter((p) => selects(options.selection, p) && !isTemplate(p, namespace));
  const planned = apps.map((app) =>
    planApp(
      app,
      own.filter((pm2Process) => pm2Process.name === app.name),
      record.apps[app.name],
      options,
    ),
  );
  // Of a part of the file nobody can say what it lacks.
  return options.only === undefined
    ? [...planned, ...planOthers(apps, own, record, options)]
    : planned;
}

function planApp(
  app: App,
  old: readonly Process[],
  last: DeployedApp | undefined,
  options: PlanOptions,
): PlanItem<App> {
  const from = old.length === 0 ? null : label(last?.release ?? null, old[0]?.version ?? null);
  const to = label(options.release, app.version);
  const item = (action: PlannedAction, why: string): PlanItem<App> => ({
    name: app.name,
    action,
    why,
    from,
    to,
    app,
    old,
  });
  if (old.length === 0) return item("start", "it does not run yet");
  const why = whyChanged(app, old, last, options);
  if (why === undefined) return item("unchanged", sameness(app, options));
  const beside = options.beside?.includes(app.name) ?? false;
  const gap = gapReason(app, old, options.strategy, beside);
  return gap === undefined ? item("replace", why) : item("restart", `${why}; ${gap}`);
}

/** Where neither is known, new code under an old definition cannot be told: that is not to be hidden. */
function sameness({ version }: App, { release }: PlanOptions): string {
  return version === null && release === null
    ? "same definition and workers; without release and version, new code cannot be noticed"
    : "same definition, release, version and workers";
}

/** The first reason to touch an app, or nothing. */
function whyChanged(
  app: App,
  old: readonly Process[],
  last: DeployedApp | undefined,
  { when, release }: PlanOptions,
): string | undefined {
  if (when === "always") return "asked for by when: always";
  if (last === undefined) return "no record of an earlier deploy";
  if (last.release !== release)
    return `release ${short(last.release)} → ${short(release)}${otherVariables(app, last)}`;
  if (last.definition !== app.hash) return `its definition changed${changedParts(app, last)}`;
  if (last.version !== app.version) return `version ${last.version} → ${app.version}`;
  if (old.length !== app.workers) return `${old.length} of ${app.workers} workers`;
  if (app.oneShot) return undefined;
  const down = old.filter((pm2Process) => !runs(pm2Process));
  if (down.length > 0) return `${down.length} of ${old.length} ${down[0]?.status}`;
  const lost = old.filter(lostFolder);
  return lost.length === 0
    ? undefined
    : `${lost.length} of ${old.length} in a folder that was deleted or replaced`;
}

/**
 * Variables that came with a release, or went: one that is lost, as by an environment that was not given,
 * can take a port along. Those that changed are not named, since many hold the release's own path.
 */
function otherVariables(app: App, { hashes }: DeployedApp): string {
  if (hashes === undefined) return "";
  const isVariable = (name: string) => name.startsWith("env ");
  const gone = Object.keys(hashes).filter((name) => isVariable(name) && !(name in app.hashes));
  const come = Object.keys(app.hashes).filter((name) => isVariable(name) && !(name in hashes));
  const said = [
    ...(gone.length === 0 ? [] : [`without ${shortList(gone)}`]),
    ...(come.length === 0 ? [] : [`with ${shortList(come)}`]),
  ];
  return said.length === 0 ? "" : `, ${said.join(", ")}`;
}

/** Names of the fields and variables that differ; their values may be secret. */
function changedParts(app: App, { hashes }: DeployedApp): string {
  if (hashes === undefined) return "";
  const names = [...new Set([...Object.keys(hashes), ...Object.keys(app.hashes)])];
  const changed = names.filter((name) => hashes[name] !== app.hashes[name]);
  return changed.length === 0 ? "" : `: ${shortList(changed)}`;
}

/** Why an app cannot be replaced without a gap, as the log names it. */
export function gapReason(
  app: AppShape,
  old: readonly Process[],
  strategy: "canary" | "restart",
  beside = false,
): string | undefined {
  if (strategy === "restart") return "with a gap, as the strategy says";
  if (app.oneShot) return "it runs once";
  if (beside) return old.some(runs) ? undefined : "it does not run";
  if (!app.cluster)
    return "with a gap: in fork mode the old process ends before the new one starts";
  if (app.incrementing) return "with a gap, since its increment_var would shift";
  if (old.some((pm2Process) => pm2Process.mode !== "cluster"))
    return "with a gap, since it ran in fork mode";
  if (!old.some(runs)) return "none of its workers runs";
  return undefined;
}

/** What the selection has and the ecosystem file has not: without `prune` it would run on for ever, unseen. */
function planOthers(
  apps: readonly App[],
  own: readonly Process[],
  record: DeployRecord,
  { prune }: PlanOptions,
): PlanItem<App>[] {
  const what = "the ecosystem file does not have it";
  const names = [...new Set(own.map((pm2Process) => pm2Process.name))];
  return names
    .filter((name) => !apps.some((app) => app.name === name))
    .map((name) => {
      const old = own.filter((pm2Process) => pm2Process.name === name);
      const from = label(record.apps[name]?.release ?? null, old[0]?.version ?? null);
      return {
        name,
        ...(prune
          ? { action: "prune", why: what, to: null }
          : { action: "kept", why: `${what}; pm2-deploy with prune: true deletes it`, to: from }),
        from,
        old,
      };
    });
}

/** Names of the processes that a plan touches, once for each process. */
export function affectedBy(plan: readonly PlanItem[]): string[] {
  return touched(plan).flatMap((item) => item.old.map((pm2Process) => pm2Process.name));
}

export function touched<A extends AppShape>(plan: readonly PlanItem<A>[]): PlanItem<A>[] {
  return plan.filter(({ action }) => action !== "unchanged" && action !== "kept");
}

/** The `plan` output. */
export function planRows(plan: readonly PlanItem[]) {
  return plan.map(({ name, action, why, from, to }) => ({ app: name, action, why, from, to }));
}

export function planTable(plan: readonly PlanItem[]): Table {
  return {
    title: "Plan",
    columns: ["app", "action", "processes", "from", "to", "why"],
    rows: plan.map(({ name, action, why, from, to, old, app }) => [
      name,
      action,
      `${old.length} → ${action === "prune" ? 0 : (app?.workers ?? old.length)}`,
      from ?? "",
      to ?? "",
      why,
    ]),
  };
}

function label(release: string | null, version: string | null): string | null {
  const parts = [release === null ? "" : short(release), version === null ? "" : `v${version}`];
  const text = parts.filter((part) => part !== "").join(" ");
  return text === "" ? null : text;
}

/** A commit's first seven characters; any other release as it is. */
export function short(release: string | null): string {
  if (release === null) return "none";
  return /^[0-9a-f]{40}$/.test(release) ? release.slice(0, 7) : release;
}
