import type { Log, Table } from "../log.js";
import { duration } from "../text/amounts.js";
import {
  type Process,
  type ProcessRow,
  processRow,
  type Snapshot,
  sameEntry,
} from "./daemon/process.js";
import { isAnyTemplate } from "./start/template.js";

/** The rows of a namespace, as outputs and tables show them. */
export function rowsOf(current: Snapshot, namespace: string): ProcessRow[] {
  return current.filter((p) => p.namespace === namespace && !isAnyTemplate(p)).map(processRow);
}

export function processTable(title: string, rows: readonly ProcessRow[]): Table {
  return {
    title,
    columns: ["id", "name", "status", "pid", "restarts", "version", "uptime", "memory", "cpu"],
    rows: rows.map((row) => [
      String(row.id),
      row.name,
      row.status,
      row.pid === 0 ? "" : String(row.pid),
      String(row.restarts),
      row.version ?? "",
      row.uptimeMs === null ? "" : duration(row.uptimeMs),
      row.memoryBytes === 0 ? "" : `${(row.memoryBytes / 1024 ** 2).toFixed(0)} MB`,
      `${row.cpuPercent} %`,
    ]),
  };
}

/** Logs a namespace's processes under a title, in a group of its own. */
export async function showProcesses(
  title: string,
  current: Snapshot,
  namespace: string,
  log: Log,
): Promise<void> {
  const rows = rowsOf(current, namespace);
  await log.group(`${title} (${rows.length})`, () => {
    if (rows.length === 0) log.info(`No processes in the namespace ${namespace}.`);
    log.table(processTable(title, rows));
  });
}

/**
 * Foreign processes that changed while a step ran, a sentence each. None of it was this step's doing,
 * and a reader who looks for a culprit should see so.
 */
export function foreignChanges(
  before: Snapshot,
  after: Snapshot,
  isOwn: (process: Process) => boolean,
): string[] {
  return before
    .filter((process) => !isOwn(process) && !isAnyTemplate(process))
    .flatMap((process) => {
      const who = `${process.name} (id ${process.id}, namespace ${process.namespace})`;
      const now = after.find((candidate) => sameEntry(candidate, process));
      if (now === undefined) return [`${who} is gone from PM2's list.`];
      if (now.restarts !== process.restarts || now.pid !== process.pid)
        return [
          `${who} was restarted: pid ${process.pid} → ${now.pid}, restarts ${process.restarts} → ${now.restarts}.`,
        ];
      return [];
    });
}
