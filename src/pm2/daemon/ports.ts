import { resolve } from "node:path";
import { isThere } from "../../disk/whole-file.js";
import {
  allPids,
  commandLineOf,
  descendsFrom,
  descriptorsOf,
  listeningSockets,
} from "../../proc.js";

/** Who listens on a TCP port. */
export interface PortHolder {
  readonly port: number;
  /** null where the holder is another user's process, whose files cannot be read */
  readonly pid: number | null;
  /** Program and script, without further arguments */
  readonly command: string;
}

/** The holders of these ports, on any address, IPv4 and IPv6. */
export async function holdersOf(ports: readonly number[]): Promise<PortHolder[]> {
  const wanted = [...listeningSockets()].filter(([, port]) => ports.includes(port));
  if (wanted.length === 0) return [];
  const owners = socketOwners(new Set(wanted.map(([socket]) => socket)));
  const holders = await Promise.all(
    wanted.map(async ([socket, port]) => {
      const pid = owners.get(socket) ?? null;
      return { port, pid, command: pid === null ? "another user's process" : await commandOf(pid) };
    }),
  );
  const once = new Map(holders.map((holder) => [`${holder.port} ${holder.pid}`, holder]));
  return [...once.values()];
}

/** Whether a process, or one below it, listens on a port, and who else does. */
export async function listenersOn(
  port: number,
  pid: number,
): Promise<{ readonly own: boolean; readonly others: readonly string[] }> {
  const holders = await holdersOf([port]);
  const isOwn = (holder: PortHolder) =>
    holder.pid !== null && pid > 0 && descendsFrom(holder.pid, new Set([pid]));
  return {
    own: holders.some(isOwn),
    others: holders
      .filter((holder) => !isOwn(holder))
      .map((holder) => `${holder.command} (pid ${holder.pid ?? "unknown"})`),
  };
}

/** The ports that a process of this user listens on. */
export function portsOf(pid: number): Set<number> {
  const sockets = listeningSockets();
  const targets = [...(descriptorsOf(pid)?.values() ?? [])];
  return new Set(targets.flatMap((target) => sockets.get(target) ?? []));
}

/** The ports that an app is told by its variables: `PORT`, `API_PORT`. */
export function announcedPorts(env: unknown): Record<string, number> {
  if (typeof env !== "object" || env === null) return {};
  const told = Object.entries(env).filter(
    ([name, value]) => /(?:^|_)PORT$/i.test(name) && /^\d{1,5}$/.test(String(value)),
  );
  return Object.fromEntries(told.map(([name, value]) => [name, Number(value)]));
}

/** Pids by socket, as far as /proc lets this user look. */
function socketOwners(wanted: ReadonlySet<string>): Map<string, number> {
  const owners = new Map<string, number>();
  for (const pid of allPids())
    for (const target of descriptorsOf(pid)?.values() ?? [])
      if (wanted.has(target)) owners.set(target, pid);
  return owners;
}

async function commandOf(pid: number): Promise<string> {
  const [command, script] = commandLineOf(pid);
  if (command === undefined) return "an unknown program";
  // What is no file can be anything, a password too.
  const isFile = script !== undefined && (await isThere(resolve(`/proc/${pid}/cwd`, script)));
  return isFile ? `${command} ${script}` : command;
}
