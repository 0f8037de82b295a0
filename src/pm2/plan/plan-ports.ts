import { listenersOn } from "../daemon/ports.js";
import { type Process, runs } from "../daemon/process.js";
import type { App } from "../ecosystem/app.js";
import { timesNamed } from "../upstream/include.js";
import { portTold } from "./own-port.js";
import type { OwnPort, PlanItem, PortPair } from "./plan-item.js";
import type { DeployRecord } from "./record.js";

/** Which apps go between two ports, behind a proxy, and what its file says now. */
export interface PortWish {
  readonly pairs: ReadonlyMap<string, PortPair>;
  readonly variable: string;
  /** Path of the proxy's file, and what it holds */
  readonly file: string;
  readonly text: string;
}

/** What keeps an app from running twice for a moment, whatever state it is in. */
export function unfitForOverlap(
  { pairs }: Pick<PortWish, "pairs">,
  apps: readonly App[],
): string[] {
  return apps
    .filter(({ name }) => pairs.has(name))
    .flatMap((app) => {
      const because = (why: string) => `Input "overlap" names the app "${app.name}": ${why}`;
      if (app.cluster)
        return because(
          "it runs in cluster mode, and is replaced worker by worker without a gap as it is. Leave it out.",
        );
      if (app.oneShot) return because("it runs once, and serves nothing. Leave it out.");
      if (app.workers > 1)
        return because(
          `it has ${app.workers} instances, and a port of the pair is for one process. Use instances: 1, or cluster mode.`,
        );
      if (app.incrementing)
        return because("PM2 would change its port by increment_var. Remove that from its entry.");
      return [];
    });
}

/**
 * Gives each app of a pair that is touched the port that its new process gets: where it runs, the one
 * that is not in use; else the one that the proxy's file names.
 * @returns the plan, and a sentence for all that cannot be proven to be as it must be
 */
export async function planPorts(
  plan: readonly PlanItem<App>[],
  wish: PortWish,
): Promise<{ readonly plan: readonly PlanItem<App>[]; readonly mistakes: readonly string[] }> {
  const mistakes: string[] = [];
  const planned = await Promise.all(
    plan.map(async (item) => {
      const pair = wish.pairs.get(item.name);
      if (pair === undefined || !["start", "restart", "replace"].includes(item.action)) return item;
      const found = await portFor(item, pair, wish);
      if ("wrong" in found) mistakes.push(`${item.name}: ${found.wrong}`);
      return "wrong" in found
        ? item
        : { ...item, port: found, why: `${item.why}; ${inWords(found)}` };
    }),
  );
  return { plan: planned, mistakes };
}

function inWords({ from, to }: OwnPort): string {
  return from === undefined
    ? `on port ${to}, which the proxy's file names`
    : `on port ${to}, beside the old process on port ${from}`;
}

async function portFor(
  { action, old }: PlanItem,
  pair: PortPair,
  { variable, file, text }: PortWish,
): Promise<OwnPort | { readonly wrong: string }> {
  const times = pair.map((port) => timesNamed(text, port));
  const named = pair[times.indexOf(1)];
  if (named === undefined || times[0] === times[1] || times.some((count) => count > 1))
    return {
      wrong: `the upstream file ${file} names port ${pair[0]} ${times[0]} times and port ${pair[1]} ${times[1]} times, comments left out. It must name one of them, once, as in "server 127.0.0.1:${pair[0]};".`,
    };
  const living = old.filter(runs);
  const inUse = await inUseBy(living, pair, variable);
  if (typeof inUse === "object") return inUse;
  if (inUse !== undefined && inUse !== named)
    return {
      wrong: `its process listens on port ${inUse}, but the upstream file ${file} names port ${named}. Make that right by hand first.`,
    };
  const other = named === pair[0] ? pair[1] : pair[0];
  const to = action === "replace" ? other : named;
  const holders = (await listenersOn(to, living[0]?.pid ?? 0)).others;
  if (holders.length > 0)
    return {
      wrong: `port ${to}, which its new process is to have, is held by ${holders.join(", ")}. Stop that, or name another pair.`,
    };
  return { variable, pair, to, ...(action === "replace" ? { from: named } : {}) };
}

/** @returns the port on which the app listens and which it was told, or what is wrong with that */
async function inUseBy(
  living: readonly Process[],
  pair: PortPair,
  variable: string,
): Promise<number | undefined | { readonly wrong: string }> {
  const [one] = living;
  if (one === undefined) return undefined;
  if (living.length > 1)
    return { wrong: `it has ${living.length} processes, and a port of the pair is for one.` };
  const told = portTold(one, variable);
  if (told === undefined)
    return {
      wrong: `its process (pid ${one.pid}) was told no port by the variable ${variable}. Deploy it once without overlap with that in its env, or name the right one by overlap-variable.`,
    };
  if (!pair.includes(told))
    return {
      wrong: `its process was told port ${told} by ${variable}, which is none of the pair ${pair.join(", ")}.`,
    };
  const { own, others } = await listenersOn(told, one.pid);
  if (own) return told;
  return {
    wrong: `its process was told port ${told} by ${variable}, and does not listen there${others.length > 0 ? `; ${others.join(", ")} does` : ""}.`,
  };
}

/**
 * An app that was deployed behind a proxy, by a step that knows nothing of it: its new process keeps the
 * port, as the proxy's file names that. Not where its entry has another than those of the pair by now.
 */
export function keepPorts(
  plan: readonly PlanItem<App>[],
  { apps }: DeployRecord,
): readonly PlanItem<App>[] {
  return plan.map((item) => {
    const was = apps[item.name]?.ownPort;
    if (was === undefined || item.port !== undefined || item.app === undefined) return item;
    if (!["start", "restart"].includes(item.action)) return item;
    const text = item.app.env[was.variable];
    const declared = text === undefined ? undefined : Number(text);
    if (declared !== undefined && !was.pair.includes(declared)) return item;
    const [living] = item.old.filter(runs);
    const now = living && portTold(living, was.variable);
    const to = now !== undefined && was.pair.includes(now) ? now : was.to;
    const said = to === declared ? "" : `; it keeps port ${to}, which its proxy leads to`;
    const port = { variable: was.variable, pair: was.pair, to };
    return { ...item, port, why: `${item.why}${said}` };
  });
}
