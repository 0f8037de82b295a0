import { readdirSync, readFileSync, readlinkSync } from "node:fs";

/** What the kernel says of a process and its descendants; PM2 may say otherwise. */
export interface KernelFacts {
  /** false for a zombie, too */
  readonly alive: boolean;
  /** null where it may not be read */
  readonly cwd: string | null;
  /** The folder it stands in was deleted */
  readonly cwdGone: boolean;
  readonly openFiles: number | null;
  readonly openFilesLimit: number | null;
  /** TCP ports that it or a descendant listens on, sorted */
  readonly ports: readonly number[];
}

export interface Kernel {
  of(pid: number): KernelFacts;
  /** TCP ports that this process alone listens on, without its descendants */
  portsOf(pid: number): number[];
  /** A process of this pid calls itself PM2; elsewhere, as in a container, the pid is somebody else's */
  isPm2(pid: number): boolean;
  /** The control group's path, for example /system.slice/act_runner.service */
  groupOf(pid: number | "self"): string | null;
}

/** Reads the process tree and the listening sockets once; each process when it is asked for. */
export function readKernel(): Kernel {
  const { children, states } = processTree();
  const listening = listeningSockets();
  const portsAmong = (descriptors: readonly string[]) => {
    const ports = descriptors.flatMap((target) => listening.get(target) ?? []);
    return [...new Set(ports)].sort((a, b) => a - b);
  };
  return {
    isPm2: (pid) => /PM2/i.test(orNull(() => readFileSync(`/proc/${pid}/cmdline`, "utf8")) ?? ""),
    portsOf: (pid) => portsAmong(descriptorsOf(pid) ?? []),
    of(pid) {
      const state = states.get(pid);
      const alive = state !== undefined && state !== "Z" && state !== "X";
      if (!alive)
        return {
          alive,
          cwd: null,
          cwdGone: false,
          openFiles: null,
          openFilesLimit: null,
          ports: [],
        };
      const cwd = orNull(() => readlinkSync(`/proc/${pid}/cwd`));
      const descriptors = descriptorsOf(pid);
      const family = descendants(pid, children).flatMap((one) => descriptorsOf(one) ?? []);
      return {
        alive,
        cwd,
        cwdGone: cwd?.endsWith(" (deleted)") ?? false,
        openFiles: descriptors?.length ?? null,
        openFilesLimit: limitOf(pid),
        ports: portsAmong([...(descriptors ?? []), ...family]),
      };
    },
    groupOf: (pid) => orNull(() => controlGroup(readFileSync(`/proc/${pid}/cgroup`, "utf8"))),
  };
}

/** The last `)` ends the program's name, which may itself hold blanks and parentheses. */
const afterName = /\) (\w) (\d+) /;

function processTree() {
  const children = new Map<number, number[]>();
  const states = new Map<number, string>();
  for (const entry of orNull(() => readdirSync("/proc")) ?? []) {
    const pid = Number(entry);
    if (!Number.isInteger(pid)) continue;
    const stat = orNull(() => readFileSync(`/proc/${pid}/stat`, "utf8"));
    const match = stat && afterName.exec(stat.slice(stat.lastIndexOf(")")));
    if (!match) continue;
    states.set(pid, match[1] ?? "");
    const parent = Number(match[2]);
    children.set(parent, [...(children.get(parent) ?? []), pid]);
  }
  return { children, states };
}

function descendants(pid: number, children: ReadonlyMap<number, readonly number[]>): number[] {
  const found: number[] = [];
  const waiting = [...(children.get(pid) ?? [])];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    found.push(next);
    waiting.push(...(children.get(next) ?? []));
  }
  return found;
}

/** `socket:[inode]`, as the descriptors name it, to the port. */
function listeningSockets(): Map<string, number> {
  const listen = "0A";
  const sockets = new Map<string, number>();
  for (const table of ["/proc/net/tcp", "/proc/net/tcp6"])
    for (const line of (orNull(() => readFileSync(table, "utf8")) ?? "").split("\n").slice(1)) {
      const fields = line.trim().split(/\s+/);
      if (fields[3] !== listen) continue;
      const port = Number.parseInt(fields[1]?.split(":").at(-1) ?? "", 16);
      sockets.set(`socket:[${fields[9]}]`, port);
    }
  return sockets;
}

function descriptorsOf(pid: number): string[] | null {
  const names = orNull(() => readdirSync(`/proc/${pid}/fd`));
  return names?.map((name) => orNull(() => readlinkSync(`/proc/${pid}/fd/${name}`)) ?? "") ?? null;
}

function limitOf(pid: number): number | null {
  const limits = orNull(() => readFileSync(`/proc/${pid}/limits`, "utf8"));
  const soft = limits && /^Max open files\s+(\d+)/m.exec(limits)?.[1];
  return soft ? Number(soft) : null;
}

/** Of version 2's one line, else of version 1's line that systemd keeps. */
function controlGroup(text: string): string | null {
  const lines = text.split("\n");
  const line =
    lines.find((one) => one.startsWith("0::") && one !== "0::/") ??
    lines.find((one) => one.includes("name=systemd:"));
  return line?.slice(line.indexOf(":/") + 1) ?? null;
}

function orNull<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}
