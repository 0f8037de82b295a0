import { type Home, livingDaemonPid } from "../daemon/home.js";
import { announcedPorts, portsOf } from "../daemon/ports.js";
import type { PlanItem } from "../plan/plan-item.js";
import { NotSteady } from "../proof/steady.js";
import type { Definition } from "../start/definition.js";
import type { Newcomer } from "./exchange.js";

/** An app whose old workers were told, by a variable, a port that a health URL asks; its new ones are not. */
interface Moving {
  readonly item: PlanItem;
  readonly variable: string;
  /** What it says to the old workers, and to the new ones if it is a port, too */
  readonly from: number;
  readonly to: number | undefined;
}

/**
 * Beside its old workers, a canary that listens on another port passes every health check: they answer
 * for it. The kernel cannot tell whose port of PM2's daemon is whose, since a cluster's workers listen
 * through it; but one that the canary is told, or that comes with it, is not the old one.
 *
 * To be called before the canaries start.
 * @returns a check for when they are ready; it throws NotSteady
 */
export async function watchPorts(
  home: Home,
  items: readonly PlanItem[],
  definitions: ReadonlyMap<string, Definition>,
  urls: readonly string[],
): Promise<(newcomers: readonly Newcomer[]) => Promise<void>> {
  const moving = items.flatMap((item) => movingFrom(item, items, definitions, urls));
  const daemon = moving.length === 0 ? undefined : await livingDaemonPid(home);
  if (daemon === undefined) return async () => {};
  const before = portsOf(daemon);
  return async (newcomers) => {
    const listening = portsOf(daemon);
    for (const { item, variable, from, to } of moving) {
      const canary = newcomers.find((newcomer) => newcomer.item === item)?.worker;
      const told = others(items, item).flatMap(({ name }) => portsTold(definitions.get(name)?.env));
      const fresh = [...listening].filter((port) => !before.has(port) && !told.includes(port));
      const elsewhere = to === undefined ? fresh : [to].filter((port) => listening.has(port));
      if (canary !== undefined && before.has(from) && elsewhere.length > 0)
        throw new NotSteady(
          canary,
          `listens on port ${elsewhere.join(", ")}, and not on ${from}, which its old workers have by ${variable} and a health URL asks: they would answer for it. Was ${variable} meant to change, the health URL must, too`,
        );
    }
  };
}

/** Not where the port goes to another variable or app of this deploy, or another app had it as well. */
function movingFrom(
  item: PlanItem,
  items: readonly PlanItem[],
  definitions: ReadonlyMap<string, Definition>,
  urls: readonly string[],
): Moving[] {
  // One that has a port of its own is asked there.
  if (item.action !== "replace" || item.port !== undefined) return [];
  const asked = urls.map(portIn);
  const now = announcedPorts(definitions.get(item.name)?.env);
  const spoken = [
    ...items.flatMap(({ name }) => portsTold(definitions.get(name)?.env)),
    ...others(items, item).flatMap(({ old }) => portsTold(old[0]?.settings.env)),
  ];
  return Object.entries(announcedPorts(item.old[0]?.settings.env))
    .filter(([, port]) => asked.includes(port) && !spoken.includes(port))
    .map(([variable, from]) => ({ item, variable, from, to: now[variable] }));
}

function others(items: readonly PlanItem[], item: PlanItem): PlanItem[] {
  return items.filter((other) => other !== item);
}

function portsTold(env: unknown): number[] {
  return Object.values(announcedPorts(env));
}

function portIn(url: string): number {
  const { port, protocol } = new URL(url);
  return port === "" ? (protocol === "https:" ? 443 : 80) : Number(port);
}
