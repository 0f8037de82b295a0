import { StepFailure, UsageError } from "../errors.js";
import type { Log } from "../log.js";
import { descendsFrom } from "../proc.js";
import { shortList } from "../text/phrases.js";
import { waitUntil } from "../wait-until.js";
import type { Daemon } from "./daemon/daemon.js";
import { type Home, livingDaemonPid } from "./daemon/home.js";
import { announcedPorts, holdersOf, type PortHolder } from "./daemon/ports.js";
import { type Process, type Snapshot, sameEntry, snapshot } from "./daemon/process.js";
import type { Unlisted } from "./daemon/unlisted.js";

export interface PortsToFree {
  readonly ports: readonly number[];
  /** Seconds to wait for them */
  readonly stopTimeout: number;
  /** Go with what is stopped, though PM2's list lacks them */
  readonly unlisted?: readonly Unlisted[];
}

/** Milliseconds between two looks. */
const interval = 200;

/**
 * Waits, before anything is stopped, until no other program holds one of the ports: the stop would be
 * for nothing.
 * @throws UsageError that names who still does when `stopTimeout` has passed
 */
export async function waitUntilOthersLeave(
  daemon: Daemon,
  chosen: readonly Process[],
  { ports, stopTimeout, unlisted }: PortsToFree,
  log: Log,
): Promise<void> {
  if (ports.length === 0) return;
  let [others, waits]: [string[], boolean] = [[], false];
  const free = await waitUntil(
    async () => {
      others = await heldByOthers(daemon.home, await snapshot(daemon), chosen, ports, unlisted);
      if (others.length > 0 && !waits)
        log.info(
          `Waiting up to ${stopTimeout} s before anything is stopped, since this step does not stop who holds a port: ${others.join("; ")}.`,
        );
      waits = true;
      return others.length === 0;
    },
    { within: stopTimeout * 1000, every: interval },
  );
  if (free) return;
  throw new UsageError(
    `Not free after ${stopTimeout} s, and not held by what this step is to stop: ${others.join("; ")}. ` +
      "Nothing was stopped. Stop what holds it first, an app by its name and never PM2's daemon, which runs everybody's; or select it by name-pattern. " +
      'If it ends together with an app all the same, as the proxy of a container does, take the port out of the input "ports".',
  );
}

/** @throws StepFailure that names who still holds one when `stopTimeout` has passed */
export async function portsFree(
  { ports, stopTimeout }: PortsToFree,
  home: Home,
  look: () => Promise<Snapshot>,
  log: Log,
): Promise<void> {
  if (ports.length === 0) return;
  let holders: PortHolder[] = [];
  const free = await waitUntil(
    async () => {
      holders = await holdersOf(ports);
      return holders.length === 0;
    },
    { within: stopTimeout * 1000, every: interval },
  );
  if (!free) {
    const who = await describeAddress(holders, home, await look());
    throw new StepFailure(`Not free after ${stopTimeout} s: ${who.join("; ")}.`);
  }
  log.info(`Free: ${ports.map((port) => `port ${port}`).join(", ")}.`);
}

/**
 * A phrase for each program that holds a port and does not go when these processes are stopped. One
 * of which that cannot be told counts as going: a program with privileges of its own, and PM2's
 * daemon, which listens for all cluster apps.
 */
export async function heldByOthers(
  home: Home,
  current: Snapshot,
  chosen: readonly Process[],
  ports: readonly number[],
  unlisted: readonly Unlisted[] = [],
): Promise<string[]> {
  const holders = await holdersOf(ports);
  if (holders.length === 0) return [];
  // As they are now: one that is restarted all the time has another pid at each look.
  const stopping = current.filter((now) => chosen.some((then) => sameEntry(now, then)));
  const running = [...stopping.filter(({ pid }) => pid > 0), ...unlisted];
  const going = new Set(running.map(({ pid }) => pid));
  const clustered = running.some(({ mode }) => mode === "cluster");
  const daemonPid = clustered ? await livingDaemonPid(home) : undefined;
  const staying: PortHolder[] = [];
  for (const holder of holders) {
    // The daemon itself, and not what it has started: that is every app of everybody.
    if (holder.pid === null || holder.pid === daemonPid) continue;
    // PM2 ends the whole tree.
    if (!descendsFrom(holder.pid, going)) staying.push(holder);
  }
  return describeAddress(staying, home, current);
}

async function describeAddress(
  holders: readonly PortHolder[],
  home: Home,
  current: Snapshot,
): Promise<string[]> {
  const daemonPid = await livingDaemonPid(home);
  return holders.map(({ port, pid, command }) => {
    const held = `port ${port}, held by ${command} (pid ${pid ?? "unknown"})`;
    const owner = current.find((pm2Process) => pid !== null && pm2Process.pid === pid);
    if (owner !== undefined) return `${held}, which is ${owner.name} of ${owner.namespace}`;
    if (pid === null || pid !== daemonPid) return held;
    return `${held}, which is PM2's daemon${clusterApps(current, port)}`;
  });
}

/** The cluster apps that a port of PM2's daemon can be of: those that are told it, else all. */
function clusterApps(current: Snapshot, port: number): string {
  const running = current.filter(({ mode, pid }) => mode === "cluster" && pid > 0);
  const told = running.filter(({ settings }) =>
    Object.values(announcedPorts(settings.env)).includes(port),
  );
  const apps = (told.length > 0 ? told : running).map(
    ({ name, namespace }) => `${name} of ${namespace}`,
  );
  const names = [...new Set(apps)];
  if (names.length === 0) return "";
  return `, for ${names.length === 1 ? "the app" : "one of the cluster apps"} ${shortList(names)}`;
}
