import { StepFailure } from "../../errors.js";
import type { Log } from "../../log.js";
import { connectionsTo } from "../../proc.js";
import { counted } from "../../text/phrases.js";
import { snapshot } from "../daemon/process.js";
import { savePart } from "../dump/dump.js";
import type { UpstreamState } from "../plan/deploy-state.js";
import type { Overlapping } from "../plan/own-port.js";
import type { HealthCheck } from "../proof/health-check.js";
import { untilLeadingTo } from "../proof/leads-to.js";
import { waitUntilSteady } from "../proof/steady.js";
import { renamePorts } from "../upstream/include.js";
import { tellProxy } from "../upstream/proxy.js";
import type { Upstream } from "./deployment.js";
import type { Newcomer, Work } from "./exchange.js";

/** What must be written down before the proxy is told of anything. */
export function upstreamState(
  { file, reload, urls, drainSeconds }: Upstream,
  moves: readonly Overlapping[],
  patience: number,
): UpstreamState {
  const apps = moves.map(({ item, from, to }) => ({ name: item.name, from, to }));
  return { file, apps, reload, urls, drainSeconds, patience };
}

/**
 * Lets the proxy lead to new processes that are proven. Old and new run and listen all the while, so that
 * the file is right in the moment of a kill, whichever it names.
 */
export async function switchUpstream(
  { daemon, log, options, deploy }: Work,
  { file, check, reload, urls }: Upstream,
  moves: readonly Overlapping[],
): Promise<void> {
  const apps = moves.map(({ item, from, to }) => ({ name: item.name, from, to }));
  // A reboot in this moment would bring back what the dump has: both, whichever the file names.
  if (options.save)
    await savePart(
      daemon.home,
      ({ name, namespace }) =>
        namespace === options.namespace && apps.some((app) => app.name === name),
      await snapshot(daemon),
      log,
    );
  await renamePorts(file, apps);
  await tellProxy(check, deploy, log);
  await tellProxy(reload, deploy, log);
  for (const { from, to } of moves) await proveLeading(urls, options.health, from, to);
}

async function proveLeading(
  urls: readonly string[],
  { expect, timeout }: HealthCheck,
  from: number,
  to: number,
): Promise<void> {
  const wrong = await untilLeadingTo(urls, expect, { wanted: to, other: from }, timeout);
  if (wrong !== undefined)
    throw new StepFailure(
      `The proxy was told, and within ${timeout} s it did not lead to port ${to}: ${wrong}.`,
    );
}

/** While old processes end what they have under way, the new ones must stay as they are. */
export async function drainOld(
  { daemon, events, log, options }: Work,
  { drainSeconds }: Upstream,
  moves: readonly Overlapping[],
  newcomers: readonly Newcomer[],
): Promise<void> {
  const workers = newcomers.flatMap(({ item, worker }) =>
    moves.some((move) => move.item === item) ? worker : [],
  );
  await waitUntilSteady(daemon, events, workers, { ...options, stableSeconds: drainSeconds });
  for (const move of moves) sayDrained(move, drainSeconds, log);
}

function sayDrained({ item, from, to }: Overlapping, seconds: number, log: Log): void {
  const open = connectionsTo(from).filter((connection) => connection.open).length;
  log.info(
    `${item.name}: the proxy leads to port ${to}. Its old process on port ${from} had ${seconds} s to end what was under way, and goes now${open > 0 ? `, with ${counted(open, "open connection")}` : ""}.`,
  );
}
