import {
  childrenByParent,
  commandLineOf,
  controlGroupOf,
  descendantsOf,
  descriptorLimitOf,
  descriptorsOf,
  folderOf,
  listeningSockets,
  statOf,
} from "../../proc.js";

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
  const children = childrenByParent();
  const listening = listeningSockets();
  const portsAmong = (pids: readonly number[]) => {
    const targets = pids.flatMap((pid) => [...(descriptorsOf(pid)?.values() ?? [])]);
    const ports = targets.flatMap((target) => listening.get(target) ?? []);
    return [...new Set(ports)].sort((a, b) => a - b);
  };
  return {
    isPm2: (pid) => /PM2/i.test(commandLineOf(pid).join(" ")),
    portsOf: (pid) => portsAmong([pid]),
    of(pid) {
      const state = statOf(pid)?.state;
      if (state === undefined || state === "Z" || state === "X") return dead;
      const cwd = folderOf(pid) ?? null;
      return {
        alive: true,
        cwd,
        cwdGone: cwd?.endsWith(" (deleted)") ?? false,
        openFiles: descriptorsOf(pid)?.size ?? null,
        openFilesLimit: descriptorLimitOf(pid) ?? null,
        ports: portsAmong([pid, ...descendantsOf(pid, children)]),
      };
    },
    groupOf: (pid) => controlGroupOf(pid) ?? null,
  };
}

const dead: KernelFacts = {
  alive: false,
  cwd: null,
  cwdGone: false,
  openFiles: null,
  openFilesLimit: null,
  ports: [],
};
