import { type Home, livingDaemonPid } from "../daemon/home.js";
import { portsOf, toldPorts } from "../daemon/ports.js";
import type { Definition } from "./definition.js";
import type { Newcomer } from "./exchange.js";
import type { PlanItem } from "./plan.js";
import { NotSteady } from "./steady.js";

/** An app whose old workers were told, by a variable, a port that a health URL asks; its new ones are not. */
interface Moving {
  readonly item: PlanItem;
  readonly variable: string;
  readonly port: number;
}

/**
 * Beside its old workers, a canary that listens on another port passes every health check: they answer
 * for it. The kernel cannot tell whose port of PM2's daemon is whose, since a cluster's workers listen
 * through it; but one that comes with the canary is not the old one.
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
  const moving = items.flatMap((item) => movingFrom(item, definitions.get(item.name), urls));
  const daemon = await livingDaemonPid(home);
  if (moving.length === 0 || daemon === undefined) return async () => {};
  const before = await portsOf(daemon);
  return async (newcomers) => {
    const fresh = [...(await portsOf(daemon))].filter((port) => !before.has(port));
    for (const { item, variable, port } of moving) {
      const canary = newcomers.find((newcomer) => newcomer.item === item)?.worker;
      if (canary !== undefined && before.has(port) && fresh.length > 0)
        throw new NotSteady(
          canary,
          `listens on port ${fresh.join(", ")}, and not on ${port}, which its old workers have by ${variable} and a health URL asks: they would answer for it. Was ${variable} meant to change, the health URL must, too`,
        );
    }
  };
}

function movingFrom(
  item: PlanItem,
  definition: Definition | undefined,
  urls: readonly string[],
): Moving[] {
  const [old] = item.old;
  if (item.action !== "replace" || old === undefined) return [];
  const asked = urls.map(portIn);
  const now = toldPorts(definition?.env);
  return Object.entries(toldPorts(old.settings.env))
    .filter(([variable, port]) => asked.includes(port) && now[variable] !== port)
    .map(([variable, port]) => ({ item, variable, port }));
}

function portIn(url: string): number {
  const { port, protocol } = new URL(url);
  return port === "" ? (protocol === "https:" ? 443 : 80) : Number(port);
}
