import { readdirSync, readFileSync, readlinkSync } from "node:fs";

/**
 * What the kernel says of processes, read from /proc as far as this user may. Nothing here throws: a
 * process can end between two lines. No disk is asked, so nothing is gained by waiting for it.
 */

/** Of `/proc/<pid>/stat`. */
export interface ProcessStat {
  /** One letter: Z has ended and was not yet collected */
  readonly state: string;
  readonly parent: number;
  /** Ticks from the boot to its start: with the pid, one life of a process */
  readonly started: string;
}

export function statOf(pid: number): ProcessStat | undefined {
  const stat = textOf(pid, "stat");
  if (stat === undefined) return undefined;
  // Counted from behind the program's name, which can hold anything, parentheses and blanks too.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  const [state, parent, started] = [fields[0], fields[1], fields[19]];
  if (!state || parent === undefined || started === undefined) return undefined;
  return { state, parent: Number(parent), started };
}

/** Whether a process of this pid lives; one that has ended and was not yet collected does not. */
export function isAlive(pid: number): boolean {
  if (pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EPERM") return false;
  }
  // In a container whose first process collects no children, a dead daemon stays like this for ever.
  return statOf(pid)?.state !== "Z";
}

/** All that there are. */
export function allPids(): number[] {
  return namesIn("/proc").map(Number).filter(Number.isInteger);
}

/** The pids by their parent's. */
export function childrenByParent(): Map<number, number[]> {
  const children = new Map<number, number[]>();
  for (const pid of allPids()) {
    const stat = statOf(pid);
    if (stat === undefined || stat.state === "Z") continue;
    children.set(stat.parent, [...(children.get(stat.parent) ?? []), pid]);
  }
  return children;
}

/** The pids of a process's own children, zombies left out. */
export function childrenOf(pid: number): number[] {
  // A file of each thread where the kernel has them: else everybody's parent is asked for.
  const threads = namesIn(`/proc/${pid}/task`);
  const texts = threads.map((thread) => textOf(pid, `task/${thread}/children`));
  if (!texts.some((text) => text !== undefined)) return childrenByParent().get(pid) ?? [];
  const pids = texts.flatMap((text) => (text ?? "").split(" ").filter(Boolean).map(Number));
  return pids.filter((child) => (statOf(child)?.state ?? "Z") !== "Z");
}

/** The pids of its children, theirs, and so on. */
export function descendantsOf(
  pid: number,
  children: ReadonlyMap<number, readonly number[]> = childrenByParent(),
): number[] {
  const found: number[] = [];
  const waiting = [...(children.get(pid) ?? [])];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    found.push(next);
    waiting.push(...(children.get(next) ?? []));
  }
  return found;
}

/** Whether it is one of these, or was started below one. */
export function descendsFrom(pid: number, ancestors: ReadonlySet<number>): boolean {
  for (let each = pid; each > 1; each = statOf(each)?.parent ?? 0)
    if (ancestors.has(each)) return true;
  return false;
}

/** Its variables, `NAME=value` each; none where they may not be read. */
export function environmentOf(pid: number): string[] {
  return (textOf(pid, "environ", "utf8") ?? "").split("\0").filter((one) => one !== "");
}

/** The same by name. */
export function variablesOf(pid: number): Map<string, string> {
  return new Map(
    environmentOf(pid).map((line) => {
      const end = line.indexOf("=");
      return end < 0 ? [line, ""] : [line.slice(0, end), line.slice(end + 1)];
    }),
  );
}

/** Program and arguments; empty where it may not be read. */
export function commandLineOf(pid: number): string[] {
  return (textOf(pid, "cmdline", "utf8") ?? "").split("\0").filter((word) => word !== "");
}

/** The program's short name. */
export function processName(pid: number | undefined): string {
  return pid === undefined ? "" : (textOf(pid, "comm", "utf8") ?? "").trim();
}

/** The folder that it stands in, the kernel's ` (deleted)` behind it. */
export function folderOf(pid: number): string | undefined {
  return linkAt(`/proc/${pid}/cwd`);
}

export function processProgram(pid: number): string | undefined {
  return linkAt(`/proc/${pid}/exe`);
}

/** The control group's path, for example /system.slice/act_runner.service. */
export function controlGroupOf(pid: number | "self"): string | undefined {
  const lines = (textOf(pid, "cgroup", "utf8") ?? "").split("\n");
  // Of version 2's one line, else of version 1's line that systemd keeps.
  const line =
    lines.find((one) => one.startsWith("0::") && one !== "0::/") ??
    lines.find((one) => one.includes("name=systemd:"));
  return line?.slice(line.indexOf(":/") + 1);
}

/** What each of its open descriptors leads to, by number; nothing where that may not be read. */
export function descriptorsOf(pid: number): Map<string, string> | undefined {
  const folder = `/proc/${pid}/fd`;
  try {
    return new Map(readdirSync(folder).map((fd) => [fd, linkAt(`${folder}/${fd}`) ?? ""]));
  } catch {
    return undefined;
  }
}

/** How many descriptors it may have. */
export function descriptorLimitOf(pid: number): number | undefined {
  const soft = /^Max open files\s+(\d+)/m.exec(textOf(pid, "limits", "utf8") ?? "")?.[1];
  return soft === undefined ? undefined : Number(soft);
}

/** Whether one of its descriptors holds a lock of flock on this file. */
export function holdsLockOn(pid: number, file: string): boolean {
  const descriptors = [...(descriptorsOf(pid) ?? [])].filter(([, target]) => target === file);
  return descriptors.some(([fd]) => textOf(pid, `fdinfo/${fd}`)?.includes("FLOCK"));
}

/** The ports of all TCP sockets that listen, on any address, by the name that descriptors have for them. */
export function listeningSockets(): Map<string, number> {
  return socketsIn("0A");
}

/**
 * The programs behind the ends of TCP connections on this machine, by the port of the end.
 * Those of other users, and what is somewhere else, are not among them.
 */
export function connectedPrograms(): Map<number, string> {
  const ends = socketsIn("01");
  const programs = new Map<number, string>();
  for (const pid of allPids())
    for (const target of descriptorsOf(pid)?.values() ?? []) {
      const port = ends.get(target);
      const program = port === undefined ? undefined : textOf(pid, "comm")?.trim();
      if (port !== undefined && program !== undefined) programs.set(port, program);
    }
  return programs;
}

/** One TCP connection to a port, or what the kernel still remembers of it a minute after its end. */
export interface Connection {
  /** Of both ends: no other has it as long as this one is remembered */
  readonly ends: string;
  readonly open: boolean;
}

/** The connections that this machine has, or had, to a port of its own. */
export function connectionsTo(port: number): Connection[] {
  const connections = new Map<string, Connection>();
  for (const fields of socketTable()) {
    const [local = "", remote = ""] = [fields[1], fields[2]];
    const state = fields[3] ?? "";
    // Not those that listen, or are not made yet. Whoever closes first remembers: it may be either end.
    if (["0A", "02", "03"].includes(state)) continue;
    if (portIn(local) !== port && portIn(remote) !== port) continue;
    const ends = [local, remote].sort().join(" ");
    const open = state === "01" || connections.get(ends)?.open === true;
    connections.set(ends, { ends, open });
  }
  return [...connections.values()];
}

/** The local ports of all TCP sockets in a state of the kernel's: 01 is connected, 0A listens. */
function socketsIn(state: "01" | "0A"): Map<string, number> {
  const sockets = new Map<string, number>();
  for (const fields of socketTable())
    if (fields[3] === state) sockets.set(`socket:[${fields[9]}]`, portIn(fields[1] ?? ""));
  return sockets;
}

/** The lines of the kernel's tables of TCP sockets: fields 1 and 2 are the ends, 3 is the state, 9 the name. */
function socketTable(): string[][] {
  const lines = ["/proc/net/tcp", "/proc/net/tcp6"].flatMap((table) =>
    (textAt(table) ?? "").split("\n").slice(1),
  );
  return lines.map((line) => line.trim().split(/\s+/));
}

function portIn(end: string): number {
  return Number.parseInt(end.split(":").at(-1) ?? "", 16);
}

function textOf(pid: number | "self", file: string, encoding?: BufferEncoding): string | undefined {
  return textAt(`/proc/${pid}/${file}`, encoding);
}

function textAt(path: string, encoding: BufferEncoding = "latin1"): string | undefined {
  try {
    return readFileSync(path, encoding);
  } catch {
    return undefined;
  }
}

function linkAt(path: string): string | undefined {
  try {
    return readlinkSync(path);
  } catch {
    return undefined;
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
