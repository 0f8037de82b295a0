import type { DiagnosedProcess } from "../pm2/diagnose.js";
import { duration, megabytes } from "../text/amounts.js";

/** What both the log and the page say of a process, after its id and name, in this order. */
export const processColumns = [
  "status",
  "pid",
  "uptime",
  "restarts",
  "mode",
  "version",
  "memory",
  "CPU",
  "ports",
  "logs",
  "folder",
  "script",
] as const;

type Cells = Readonly<Record<(typeof processColumns)[number], string>>;

export function processCells(pm2Process: DiagnosedProcess): Cells {
  const { status, pid, uptimeMs, restarts, unstableRestarts, mode, ports, cwd } = pm2Process;
  const runs = pid > 0;
  const bytes = pm2Process.logFiles.reduce((sum, log) => sum + (log.bytes ?? 0), 0);
  return {
    status,
    pid: runs ? String(pid) : "",
    uptime: uptimeMs === null ? "" : duration(uptimeMs),
    restarts: unstableRestarts > 0 ? `${restarts} (${unstableRestarts} unstable)` : `${restarts}`,
    mode,
    version: pm2Process.version ?? "",
    memory: runs ? megabytes(pm2Process.memoryBytes) : "",
    CPU: runs ? `${pm2Process.cpuPercent} %` : "",
    ports: ports.join(", "),
    logs: bytes > 0 ? megabytes(bytes) : "",
    folder: cwd,
    script: scriptOf(pm2Process),
  };
}

/** As seen from its folder, where it lies in there. */
function scriptOf({ cwd, script }: DiagnosedProcess): string {
  return script.startsWith(`${cwd}/`) ? script.slice(cwd.length + 1) : script;
}
