import { stat } from "node:fs/promises";
import type { Pattern } from "../../pattern.js";
import { entryKey, type Process, pathOf, type Settings } from "../daemon/process.js";
import { notMet } from "../node/check.js";
import { type WantedNode, wantedNodes } from "../node/wanted.js";
import { drainModuleOf } from "../start/drain.js";
import { isAnyTemplate } from "../start/template.js";
import { placeOf, versionOnDisk } from "../start/worker.js";
import type { CapturedProcesses, CapturedSample } from "./captures.js";
import type { DaemonLog, Exit } from "./daemon-log.js";
import type { Kernel, KernelFacts } from "./kernel.js";

/** A process with everything that was learnt about it. */
export interface Subject {
  readonly process: Process;
  /** Selected by this run, or a module when everything is; others only count as neighbours */
  readonly chosen: boolean;
  /** Crashes in a row, PM2's own count */
  readonly unstableRestarts: number;
  readonly cwd: Place;
  readonly script: Place;
  /** The module that it drains by, where it has one */
  readonly drainModule: Place | null;
  readonly logs: readonly LogFile[];
  /** null where it does not run */
  readonly kernel: KernelFacts | null;
  readonly ports: readonly number[];
  /** In its own package.json now; null where that cannot be told */
  readonly packageVersion: string | null;
  /** The Node.js that its own files ask for, where it runs with another */
  readonly unmetNode: readonly WantedNode[];
  /** One for each capture in which it was listed */
  readonly samples: readonly CapturedSample[];
  /** The ends that PM2's log or its events tell of, oldest first */
  readonly exits: readonly Exit[];
}

export interface Place {
  readonly path: string;
  readonly there: boolean;
}

export interface LogFile {
  readonly kind: "out" | "error";
  readonly path: string;
  /** null where there is no such file */
  readonly bytes: number | null;
}

export interface Chosen {
  readonly namespaces: Pattern;
  readonly names: Pattern;
}

/** Of any app, one that is only saved or remembered, too. */
export function choosesApp(
  { namespaces, names }: Chosen,
  { namespace, name }: { readonly namespace: string; readonly name: string },
): boolean {
  return namespaces.matches(namespace) && names.matches(name);
}

/** Joins what the daemon, the kernel and the file system say of each process. */
export async function readSubjects(
  watched: CapturedProcesses,
  daemonLog: DaemonLog,
  kernel: Kernel,
  daemonPid: number | null,
  chosen: Chosen,
): Promise<Subject[]> {
  const exits = exitsById(watched, daemonLog);
  // The daemon holds pipes to every process: a look at thousands, only where workers share its ports.
  const sharing = daemonPid !== null && watched.latest.some(({ mode }) => mode === "cluster");
  const shared = sharing ? kernel.portsOf(daemonPid) : [];
  const once = memory();
  return Promise.all(
    watched.latest
      .filter((pm2Process) => !isAnyTemplate(pm2Process))
      .map(async (pm2Process): Promise<Subject> => {
        const { settings } = pm2Process;
        const cwd = String(settings.pm_cwd ?? "");
        const script = String(settings.pm_exec_path ?? "");
        const facts = pm2Process.pid > 0 ? kernel.of(pm2Process.pid) : null;
        const key = entryKey(pm2Process);
        const logs = logFiles(pm2Process);
        const module = drainModuleOf(settings);
        const [cwdThere, scriptThere, moduleThere, packageVersion, unmetNode, sizes] =
          await Promise.all([
            once.isThere(cwd),
            once.isThere(script),
            module === undefined ? false : once.isThere(module),
            once.version(settings),
            pm2Process.pid > 0 ? once.unmetNode(settings) : [],
            Promise.all(logs.map(({ path }) => once.size(path))),
          ]);
        return {
          process: pm2Process,
          chosen: isChosen(pm2Process, chosen),
          unstableRestarts: Number(settings.unstable_restarts ?? 0),
          cwd: { path: cwd, there: cwdThere },
          script: { path: script, there: scriptThere },
          drainModule: module === undefined ? null : { path: module, there: moduleThere },
          logs: logs.map((log, index) => ({ ...log, bytes: sizes[index] ?? null })),
          kernel: facts,
          ports:
            pm2Process.mode === "cluster"
              ? declaredAmong(pm2Process, shared)
              : (facts?.ports ?? []),
          packageVersion,
          unmetNode,
          samples: watched.captures.flatMap(({ samples }) => samples.get(key) ?? []),
          exits: (exits.get(pm2Process.id) ?? []).filter(
            ({ at }) => at >= (pm2Process.createdAt ?? 0) - 1000,
          ),
        };
      }),
  );
}

function isChosen(pm2Process: Process, chosen: Chosen): boolean {
  // PM2's own modules serve every namespace: looked at by whoever looks at everything.
  if (pm2Process.isModule) return chosen.namespaces.text === "*" && chosen.names.text === "*";
  return choosesApp(chosen, pm2Process);
}

/**
 * Workers of a cluster listen through the daemon, so the kernel cannot tell whose port it is: theirs
 * is the one among the daemon's that they declare.
 */
function declaredAmong({ settings, pid }: Process, ports: readonly number[]): number[] {
  if (pid === 0) return [];
  const declared = Number(settings.PORT);
  return ports.filter((port) => port === declared);
}

function logFiles({ settings }: Process): Omit<LogFile, "bytes">[] {
  const out = String(settings.pm_out_log_path ?? "");
  const error = String(settings.pm_err_log_path ?? "");
  const files = [
    { kind: "error" as const, path: error },
    ...(out === error ? [] : [{ kind: "out" as const, path: out }]),
  ];
  return files.filter(({ path }) => path.startsWith("/") && path !== "/dev/null");
}

/** How far apart an event and the line in PM2's log may be that tell of one exit. */
const sameExitMs = 2500;

/** PM2's log knows signals and the time before this run; events know what the log has not yet. */
function exitsById(watched: CapturedProcesses, daemonLog: DaemonLog): Map<number, Exit[]> {
  const byId = new Map<number, Exit[]>();
  const add = (exit: Exit) => byId.set(exit.id, [...(byId.get(exit.id) ?? []), exit]);
  daemonLog.exits.forEach(add);
  for (const seen of watched.exits) {
    const told = byId
      .get(seen.id)
      ?.some(({ at, code }) => Math.abs(at - seen.at) < sameExitMs && code === seen.code);
    if (!told) add({ ...seen, signal: null, asked: false });
  }
  return byId;
}

function placeKey(settings: Settings): string {
  return JSON.stringify([settings.pm_exec_path, settings.pm_cwd, pathOf(settings)]);
}

/** PM2 writes down the version that a process of Node.js runs with; of others it has none. */
async function unmetNode(settings: Settings): Promise<readonly WantedNode[]> {
  const { node_version: version } = settings;
  return typeof version === "string" ? notMet(version, await wantedNodes(placeOf(settings))) : [];
}

/** Many processes share a folder: each path is looked at once. */
function memory() {
  const remembered = <K, T>(read: (asked: K) => Promise<T>, keyOf: (asked: K) => string) => {
    const known = new Map<string, Promise<T>>();
    return (asked: K): Promise<T> => {
      const key = keyOf(asked);
      const answer = known.get(key) ?? read(asked);
      known.set(key, answer);
      return answer;
    };
  };
  const look = remembered((path: string) => stat(path).catch(() => undefined), String);
  return {
    isThere: async (path: string) => (await look(path)) !== undefined,
    size: async (path: string) => (await look(path))?.size ?? null,
    version: remembered(versionOnDisk, placeKey),
    unmetNode: remembered(
      unmetNode,
      (settings) => `${settings.node_version} ${placeKey(settings)}`,
    ),
  };
}
