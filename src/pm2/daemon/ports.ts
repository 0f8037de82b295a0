import { readdir, readFile, readlink } from "node:fs/promises";
import { join, resolve } from "node:path";
import { isThere } from "../../whole-file.js";

/** Who listens on a TCP port. */
export interface PortHolder {
  readonly port: number;
  /** null where the holder is another user's process, whose files cannot be read */
  readonly pid: number | null;
  /** Program and script, without further arguments */
  readonly command: string;
}

/** The kernel's state of a listening socket in /proc/net/tcp. */
const listening = "0A";

/** The holders of these ports, on any address, IPv4 and IPv6. */
export async function holdersOf(ports: readonly number[]): Promise<PortHolder[]> {
  const sockets = await listeningSockets();
  const wanted = [...sockets].filter(([, port]) => ports.includes(port));
  if (wanted.length === 0) return [];
  const owners = await socketOwners(new Set(wanted.map(([inode]) => inode)));
  const holders = await Promise.all(
    wanted.map(async ([inode, port]) => {
      const pid = owners.get(inode) ?? null;
      return { port, pid, command: pid === null ? "another user's process" : await commandOf(pid) };
    }),
  );
  const once = new Map(holders.map((holder) => [`${holder.port} ${holder.pid}`, holder]));
  return [...once.values()];
}

/** The ports that a process of this user listens on. */
export async function portsOf(pid: number): Promise<Set<number>> {
  const sockets = await listeningSockets();
  const inodes = await socketsOf(String(pid));
  return new Set(inodes.flatMap((inode) => sockets.get(inode) ?? []));
}

/** The ports that an app is told by its variables: `PORT`, `API_PORT`. */
export function toldPorts(env: unknown): Record<string, number> {
  if (typeof env !== "object" || env === null) return {};
  const told = Object.entries(env).filter(
    ([name, value]) => /(?:^|_)PORT$/i.test(name) && /^\d{1,5}$/.test(String(value)),
  );
  return Object.fromEntries(told.map(([name, value]) => [name, Number(value)]));
}

/** Ports by the inode of their listening socket. */
async function listeningSockets(): Promise<Map<string, number>> {
  const sockets = new Map<string, number>();
  for (const table of ["/proc/net/tcp", "/proc/net/tcp6"]) {
    const lines = (await readFile(table, "utf8").catch(() => "")).split("\n").slice(1);
    for (const line of lines) {
      const fields = line.trim().split(/\s+/);
      const [local, state, inode] = [fields[1], fields[3], fields[9]];
      if (state !== listening || local === undefined || inode === undefined) continue;
      sockets.set(inode, Number.parseInt(local.split(":")[1] ?? "0", 16));
    }
  }
  return sockets;
}

/** Pids by inode, as far as /proc lets this user look. */
async function socketOwners(inodes: ReadonlySet<string>): Promise<Map<string, number>> {
  const owners = new Map<string, number>();
  const pids = (await readdir("/proc")).filter((name) => /^\d+$/.test(name));
  await Promise.all(
    pids.map(async (pid) => {
      for (const inode of await socketsOf(pid))
        if (inodes.has(inode)) owners.set(inode, Number(pid));
    }),
  );
  return owners;
}

/** The inodes of a process's sockets, as far as /proc lets this user look. */
async function socketsOf(pid: string): Promise<string[]> {
  const folder = join("/proc", pid, "fd");
  const targets = (await readdir(folder).catch(() => [])).map((fd) =>
    readlink(join(folder, fd)).catch(() => ""),
  );
  return (await Promise.all(targets)).flatMap(
    (target) => /^socket:\[(\d+)\]$/.exec(target)?.[1] ?? [],
  );
}

async function commandOf(pid: number): Promise<string> {
  const line = await readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "");
  const [program, script] = line.split("\0");
  if (!program) return "an unknown program";
  // What is no file can be anything, a password too.
  const isFile = script !== undefined && (await isThere(resolve(`/proc/${pid}/cwd`, script)));
  return isFile ? `${program} ${script}` : program;
}
