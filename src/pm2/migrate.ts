import type { Table } from "../log.js";
import type { Pattern } from "../pattern.js";
import { shortList } from "../text/phrases.js";
import type { Process, Snapshot } from "./daemon/process.js";
import { changeProcesses } from "./exchange/change.js";
import type { Changed, Deployment } from "./exchange/deployment.js";
import { gapReason, shapeOf } from "./plan/plan.js";
import type { PlanItem } from "./plan/plan-item.js";
import { misspelt, namespacesIn } from "./selection/selection.js";
import { definitionOfAll } from "./start/log-files.js";
import { isAnyTemplate } from "./start/template.js";

/** What a migration finds, app by app. */
export interface NamespaceMigration {
  readonly moves: readonly PlanItem[];
  /** Names that are in the target already */
  readonly there: readonly string[];
  /** A sentence for each name that cannot move */
  readonly collisions: readonly string[];
}

export interface MigrationWish {
  /** The namespaces to move from */
  readonly from: Pattern;
  /** The namespace to move to */
  readonly namespace: string;
  readonly pattern: Pattern;
}

/** Tells apart what will move, what is there already, and what would collide. */
export function planMigration(
  current: Snapshot,
  { from, namespace, pattern }: MigrationWish,
): NamespaceMigration {
  const own = current.filter((p) => !p.isModule && !isAnyTemplate(p) && pattern.matches(p.name));
  const sources = own.filter((p) => p.namespace !== namespace && from.matches(p.namespace));
  const there = namesOf(own.filter((p) => p.namespace === namespace));
  const collisions: string[] = [];
  const moves: PlanItem[] = [];
  for (const name of namesOf(sources)) {
    const old = sources.filter((pm2Process) => pm2Process.name === name);
    const namespaces = namespacesIn(old);
    if (there.includes(name))
      collisions.push(
        `"${name}" runs in ${namespaces.join(" and ")} and in ${namespace}: one of them has to be renamed or deleted first.`,
      );
    else if (namespaces.length > 1)
      collisions.push(
        `"${name}" runs in ${namespaces.join(" and ")}: say by the input from which of them is meant.`,
      );
    else moves.push(planMove(name, old, namespace));
  }
  return { moves, there, collisions };
}

function planMove(name: string, old: readonly Process[], namespace: string): PlanItem {
  const app = shapeOf(old);
  const gap = app === undefined ? undefined : gapReason(app, old, "canary");
  const still = old.every(({ status }) => status === "stopped" || status === "errored");
  const from = old[0]?.namespace ?? null;
  const base = { name, old, from, to: namespace, ...(app ? { app } : {}) };
  if (still)
    return { ...base, action: "restart", still, why: "it does not run, and is not started" };
  return gap === undefined
    ? { ...base, action: "replace", why: "it moves without a gap" }
    : { ...base, action: "restart", why: gap };
}

function namesOf(processes: readonly Process[]): string[] {
  return [...new Set(processes.map((pm2Process) => pm2Process.name))];
}

/** Why nothing moves, where nothing of the names is in the target either: most likely a typo. */
export function whyNothingMoves(current: Snapshot, { from, pattern }: MigrationWish): string {
  const movable = current.filter((p) => !p.isModule && !isAnyTemplate(p));
  const sources = movable.filter((pm2Process) => from.matches(pm2Process.namespace));
  const namespaces = namespacesIn(movable);
  if (sources.length === 0)
    return `No process is in a namespace that from ("${from.text}") selects, so there is nothing to move. There are processes in ${namespaces.join(", ") || "no namespace"}.`;
  return `name-pattern ("${pattern.text}") selects no process of ${shortList(namespacesIn(sources))}, so there is nothing to move. There are ${shortList(namesOf(sources))}.`;
}

/** Entries of the inputs that select nothing, while others do. What has moved left its namespace. */
export function migrationTypos(
  current: Snapshot,
  { from, namespace, pattern }: MigrationWish,
  { moves }: NamespaceMigration,
): string[] {
  const movable = current.filter((p) => !p.isModule && !isAnyTemplate(p));
  const namespaces = namespacesIn(movable);
  const looked = movable.filter((p) => p.namespace === namespace || from.matches(p.namespace));
  return [
    ...(moves.length === 0 ? [] : misspelt("from", from, namespaces)),
    ...misspelt("name-pattern", pattern, namesOf(looked)),
  ];
}

export function migrationTable({ moves, there, collisions }: NamespaceMigration): Table {
  return {
    title: "Migration",
    columns: ["app", "processes", "from", "to", "how"],
    rows: [
      ...moves.map(({ name, old, from, to, why }) => [
        name,
        String(old.length),
        from ?? "",
        to ?? "",
        why,
      ]),
      ...there.map((name) => [name, "", "", "", "is there already"]),
      ...collisions.map((sentence) => [
        /^"(.*?)" runs/.exec(sentence)?.[1] ?? "",
        "",
        "",
        "",
        "collides",
      ]),
    ],
  };
}

/** Moves one app: its processes give way to copies in the other namespace, undone if these fail. */
export function moveApp(deployment: Deployment, item: PlanItem): Promise<Changed> {
  const { namespace } = deployment.options;
  const sources = namespacesIn(item.old);
  return changeProcesses(deployment, {
    kind: "move",
    items: [{ ...item, filesKept: true }],
    namespace,
    leaving: sources,
    definitions: async () => {
      const definition = definitionOfAll(item.old);
      if (definition === undefined) throw new Error(`${item.name} has no process to move`);
      return new Map([[item.name, { ...definition, namespace }]]);
    },
    deployed: {},
  });
}
