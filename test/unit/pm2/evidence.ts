import { namePattern } from "../../../src/pattern.js";
import { homeAt } from "../../../src/pm2/daemon/home.js";
import type { Process } from "../../../src/pm2/daemon/process.js";
import type { Exit } from "../../../src/pm2/diagnosis/daemon-log.js";
import type { Evidence } from "../../../src/pm2/diagnosis/evidence.js";
import type { KernelFacts } from "../../../src/pm2/diagnosis/kernel.js";
import type { SavedEntry } from "../../../src/pm2/diagnosis/saved.js";
import type { Subject } from "../../../src/pm2/diagnosis/subject.js";

/** A server on which nothing is wrong, to be changed by each test in one thing. */

export const now = Date.UTC(2026, 0, 2, 3, 4, 5);
export const home = homeAt("/home/deploy/.pm2", {});

type Settings = Record<string, unknown>;

export function aProcess(changes: Partial<Process> = {}, settings: Settings = {}): Process {
  const pm2Process = {
    id: 0,
    name: "api",
    namespace: "prod",
    status: "online",
    pid: 100,
    restarts: 0,
    version: "1.0.0",
    uptimeMs: 3_600_000,
    memoryBytes: 50 * 1024 ** 2,
    cpuPercent: 1,
    createdAt: now - 3_600_000,
    mode: "fork" as const,
    instance: 0,
    oneShot: false,
    isModule: false,
    ...changes,
  };
  return Object.defineProperty(pm2Process, "settings", { value: settings }) as Process;
}

export const alive: KernelFacts = {
  alive: true,
  cwd: "/srv/api",
  cwdGone: false,
  openFiles: 20,
  openFilesLimit: 1024,
  ports: [],
};

export function aSubject(changes: Partial<Subject> = {}): Subject {
  return {
    process: aProcess(),
    chosen: true,
    unstableRestarts: 0,
    cwd: { path: "/srv/api", there: true },
    script: { path: "/srv/api/server.js", there: true },
    logs: [],
    kernel: alive,
    ports: [],
    packageVersion: "1.0.0",
    unmetNode: [],
    drainModule: null,
    samples: [],
    exits: [],
    ...changes,
  };
}

export const anExit = (agoMs: number, changes: Partial<Exit> = {}): Exit => ({
  at: now - agoMs,
  id: 0,
  code: 1,
  signal: null,
  asked: false,
  ...changes,
});

export const saved = (name: string, namespace: string, secretNames: string[] = []): SavedEntry => ({
  name,
  namespace,
  cwd: "/srv/api",
  script: "/srv/api/server.js",
  pidFile: "",
  secretNames,
  lostDrainModule: null,
  settings: {},
});

export function someEvidence(changes: Partial<Evidence> = {}): Evidence {
  const subjects = changes.subjects ?? [aSubject()];
  return {
    now,
    home,
    reach: { state: "answers", why: "", version: "7.0.4", pid: 50 },
    watched: {
      captures: [{ at: now, samples: new Map() }],
      latest: [],
      exits: [],
      unlisted: [],
      lost: null,
    },
    subjects,
    chosen: { namespaces: namePattern(["*"]), names: namePattern(["*"]) },
    saved: {
      state: "whole",
      why: "",
      mode: 0o600,
      entries: subjects.map(({ process: pm2Process }) =>
        saved(pm2Process.name, pm2Process.namespace),
      ),
      backupWhole: true,
    },
    daemonLog: { size: 1000, exits: [], troubles: [] },
    previous: undefined,
    installedVersion: "7.0.4",
    startup: "/etc/systemd/system/pm2-deploy.service",
    rotation: "/etc/logrotate.d/pm2",
    disks: [{ path: "/home", used: 0.5, inodesUsed: 0.1, freeBytes: 10 ** 10 }],
    scan: { projects: [], unread: [], cut: false },
    daemonSeen: true,
    daemonGroup: "/system.slice/pm2-deploy.service",
    ownGroup: "/system.slice/act_runner.service",
    leftSteps: [],
    stops: new Map(),
    leftLogs: [],
    ownFolderGone: false,
    living: new Map(),
    ...changes,
  };
}
