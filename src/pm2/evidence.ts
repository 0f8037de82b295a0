import type { Log, Table } from "../log.js";
import { duration } from "../text/amounts.js";
import {
  type Process,
  type ProcessRow,
  processRow,
  runs,
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

/** What happened to a foreign process; ordinary is what every deploy of its owner does. */
export interface ForeignChange {
  readonly sentence: string;
  readonly ordinary: boolean;
}

/**
 * Foreign processes that changed while a step ran. None of it was this step's doing, and a reader who
 * looks for a culprit should see so. Apps whose workers others have taken over are one sentence each.
 */
export function foreignChanges(
  before: Snapshot,
  after: Snapshot,
  isOwn: (pm2Process: Process) => boolean,
): ForeignChange[] {
  const foreign = before.filter((pm2Process) => !isOwn(pm2Process) && !isAnyTemplate(pm2Process));
  const exchanged = foreign.filter((pm2Process) => isExchanged(pm2Process, before, after));
  const apps = new Map(exchanged.map((p) => [JSON.stringify([p.namespace, p.name]), p]));
  const exchanges = [...apps.values()].map(({ name, namespace }) => ({
    sentence: `${name} (namespace ${namespace}) runs in new processes: it was deployed or restarted.`,
    ordinary: true,
  }));
  const others = foreign
    .filter((pm2Process) => !exchanged.includes(pm2Process))
    .flatMap((pm2Process) => {
      const who = `${pm2Process.name} (id ${pm2Process.id}, namespace ${pm2Process.namespace})`;
      const now = after.find((candidate) => sameEntry(candidate, pm2Process));
      if (now === undefined) return [`${who} is gone from PM2's list.`];
      if (now.restarts !== pm2Process.restarts || now.pid !== pm2Process.pid)
        return [
          `${who} was restarted: pid ${pm2Process.pid} → ${now.pid}, restarts ${pm2Process.restarts} → ${now.restarts}.`,
        ];
      return [];
    })
    .map((sentence) => ({ sentence, ordinary: false }));
  return [...exchanges, ...others];
}

/** It is gone, and at least as many of its app run as before. */
function isExchanged(pm2Process: Process, before: Snapshot, after: Snapshot): boolean {
  if (after.some((candidate) => sameEntry(candidate, pm2Process))) return false;
  const sameApp = (p: Process) =>
    p.name === pm2Process.name && p.namespace === pm2Process.namespace;
  // Those from before may be dead by now: of them counts what the list said.
  const then = before.filter((p) => sameApp(p) && p.pid > 0);
  const now = after.filter((p) => sameApp(p) && runs(p));
  return now.length > 0 && now.length >= then.length;
}
