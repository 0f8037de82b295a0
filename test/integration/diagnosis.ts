import type { DiagnosedProcess, Diagnosis } from "../../src/pm2/diagnose.js";

/** Diagnoses to show: of everything something, and of nothing too much. */

const at = Date.UTC(2026, 0, 2, 3, 4, 5);

export function aDiagnosed(changes: Partial<DiagnosedProcess>, captures: number): DiagnosedProcess {
  const over = <T>(value: (index: number) => T) =>
    Array.from({ length: captures }, (_, i) => value(i));
  const id = changes.id ?? 0;
  return {
    id,
    name: "api",
    namespace: "prod",
    status: "online",
    pid: 1000 + id,
    restarts: 2,
    version: "1.0.0",
    uptimeMs: 3_600_000,
    memoryBytes: 80 * 1024 ** 2,
    cpuPercent: 3,
    mode: "cluster",
    isModule: false,
    unstableRestarts: 0,
    cwd: "/srv/shop/releases/2026-01-02T03-04-05-0123abc",
    script: "/srv/shop/server.js",
    ports: [3000],
    packageVersion: "1.0.0",
    openFiles: 30,
    logFiles: [{ kind: "out", path: "/home/deploy/.pm2/logs/api-out.log", bytes: 5_000_000 }],
    exits: [],
    memory: over((i) => (80 + 20 * Math.sin(i + id)) * 1024 ** 2),
    cpu: over((i) => Math.abs(30 * Math.cos(i * (id + 1)))),
    restartsOver: over((i) => id + (i > captures / 2 ? 1 : 0)),
    ...changes,
  };
}

export function aDiagnosis(captures = 12): Diagnosis {
  return {
    version: 1,
    at,
    host: "server-1",
    user: "deploy",
    home: "/home/deploy/.pm2",
    selection: { namespaces: "*", names: "*" },
    daemon: { state: "answers", why: "", version: "7.0.4", pid: 50, installedVersion: "7.0.4" },
    healthy: false,
    findings: [
      {
        id: "crash-loop",
        severity: "error",
        key: "crash-loop prod/worker",
        process: { name: "worker", namespace: "prod", ids: [2] },
        evidence: "It ended 5 times within 20 s, 5 of them during the captures (exit code 1).",
        advice: "Read its error log.",
      },
      {
        id: "no-startup-unit",
        severity: "warning",
        key: "no-startup-unit",
        process: null,
        evidence: "No systemd unit was found.",
        advice: "Nothing comes back after a reboot.",
      },
      {
        id: "no-log-rotation",
        severity: "info",
        key: "no-log-rotation",
        process: null,
        evidence: "Nothing rotates these logs.",
        advice: "Logs grow until the disk is full.",
      },
    ],
    steps: [],
    since: {
      at: at - 3_600_000,
      appeared: ["prod/worker"],
      gone: [],
      restarted: [{ process: "prod/api", by: 3 }],
      newFindings: ["crash-loop prod/worker"],
      resolvedFindings: [],
    },
    captures: Array.from({ length: captures }, (_, i) => at + i * 5000),
    processes: [
      aDiagnosed({ id: 0 }, captures),
      aDiagnosed({ id: 1 }, captures),
      aDiagnosed({ id: 2, name: "worker", mode: "fork", status: "errored", pid: 0 }, captures),
      aDiagnosed({ id: 3, name: "mailer", namespace: "test" }, captures),
      aDiagnosed({ id: 4, name: "pm2-logrotate", namespace: "default", isModule: true }, captures),
    ],
    saved: [],
    logs: [
      {
        name: "worker",
        namespace: "prod",
        kind: "error",
        path: "/home/deploy/.pm2/logs/worker-error.log",
        lines: [
          "TypeError: nothing is there",
          "    at Object.<anonymous> (/srv/shop/worker.js:1:7)",
        ],
      },
    ],
  };
}

/** The same with names, lines and evidence that try to act. */
export function hostile(): Diagnosis {
  const evil = `<img src=x onerror=alert(1)>"'><script>alert(2)</script>\u001b[31m\u202e`;
  const diagnosis = aDiagnosis();
  const [first] = diagnosis.processes;
  return {
    ...diagnosis,
    host: evil,
    processes: [{ ...aDiagnosed({}, 12), ...first, name: evil, namespace: evil, cwd: evil }],
    findings: diagnosis.findings.map((finding) => ({
      ...finding,
      evidence: evil,
      process: { name: evil, namespace: evil, ids: [0] },
    })),
    logs: [
      {
        name: evil,
        namespace: evil,
        kind: "out",
        path: evil,
        lines: [
          "<script>alert(1)</script>",
          "</pre><iframe src=javascript:alert(3)>",
          "::error::x",
        ],
      },
    ],
  };
}
