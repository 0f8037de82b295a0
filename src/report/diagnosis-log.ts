import { groupedBy } from "../groups.js";
import type { StepRecord } from "../history/steps.js";
import type { Log } from "../log.js";
import type { DiagnosedProcess, Diagnosis } from "../pm2/diagnose.js";
import { duration } from "../text/amounts.js";
import { counted } from "../text/phrases.js";
import { processCells, processColumns } from "./process-cells.js";

/** Shows a diagnosis in a step's log and summary: what is wrong first, then each namespace. */
export async function showDiagnosis(diagnosis: Diagnosis, log: Log): Promise<void> {
  log.info(headline(diagnosis));
  log.table({
    title: "Findings",
    columns: ["severity", "finding", "process", "evidence"],
    rows: diagnosis.findings.map(({ severity, id, process: pm2Process, evidence }) => [
      severity,
      id,
      pm2Process === null ? "" : affected(pm2Process),
      evidence,
    ]),
  });
  log.table({
    title: "What to do",
    columns: ["finding", "advice"],
    rows: adviceOf(diagnosis.findings),
  });
  showSince(diagnosis, log);
  log.table({
    title: "Steps within the last day",
    columns: stepColumns,
    rows: diagnosis.steps.map(stepRow),
  });
  for (const [namespace, processes] of groupByNamespace(diagnosis.processes))
    await log.group(`Namespace ${namespace}: ${counted(processes.length, "process")}`, () =>
      log.table({
        title: `Namespace ${namespace}`,
        columns,
        rows: processes.map(row),
      }),
    );
  if (diagnosis.saved.length > 0)
    log.table({
      title: "Saved in dump.pm2",
      columns: ["namespace", "name", "lives with pid"],
      rows: diagnosis.saved.map(({ namespace, name, pid }) => [namespace, name, String(pid ?? "")]),
    });
  await showLogs(diagnosis, log);
}

export const stepColumns = ["begun (UTC)", "action", "namespace", "result", "took", "run", "why"];

/** The cells of a step's record, in the order of the columns. */
export function stepRow(step: StepRecord): string[] {
  const { action, target, begun, durationMs, result, failed, run, why, repaired } = step;
  return [
    begun.slice(0, 19).replace("T", " "),
    action,
    target.namespace ?? "",
    failed && result !== "failed" ? `failed (${result})` : result,
    duration(durationMs),
    `${run.number}, ${run.actor}`,
    why ?? repaired?.[0] ?? "",
  ];
}

/** Each piece of advice once: many processes may need the same. */
function adviceOf(findings: Diagnosis["findings"]): string[][] {
  const told = new Map(
    findings.map(({ id, advice }) => [JSON.stringify([id, advice]), { id, advice }]),
  );
  return [...told.values()].map(({ id, advice }) => [id, advice]);
}

/** The whole result in one sentence. */
export function headline({ daemon, home, processes, findings, captures }: Diagnosis): string {
  const count = (severity: string) => findings.filter((one) => one.severity === severity).length;
  const listed = processes.filter(({ isModule }) => !isModule);
  const namespaces = new Set(listed.map(({ namespace }) => namespace)).size;
  const state =
    daemon.state === "answers"
      ? `PM2 ${daemon.version} (pid ${daemon.pid ?? "unknown"}) of ${home}: ${counted(listed.length, "process")} in ${counted(namespaces, "namespace")} selected, ${counted(captures.length, "capture")}`
      : `No state of the PM2 daemon of ${home}`;
  return `${state}; ${counted(count("error"), "error")}, ${counted(count("warning"), "warning")}, ${counted(count("info"), "remark")}.`;
}

/** PM2's modules apart, at the end: they are nobody's apps. */
export function groupByNamespace(
  processes: readonly DiagnosedProcess[],
): Map<string, DiagnosedProcess[]> {
  const apps = processes.filter(({ isModule }) => !isModule);
  const groups = groupedBy([...apps].sort(compareByName), ({ namespace }) => namespace);
  const modules = processes.filter(({ isModule }) => isModule);
  if (modules.length > 0) groups.set("(PM2's modules)", modules);
  return groups;
}

export function affected({
  name,
  namespace,
  ids,
}: {
  name: string;
  namespace: string;
  ids: readonly number[];
}): string {
  const shown = ids.length > 6 ? `${ids.slice(0, 6).join(", ")}, …` : ids.join(", ");
  return `${name} of ${namespace} (${ids.length > 1 ? "ids" : "id"} ${shown})`;
}

function compareByName(one: DiagnosedProcess, other: DiagnosedProcess): number {
  const key = ({ namespace, name }: DiagnosedProcess) => `${namespace}\u0000${name}`;
  return key(one) < key(other) ? -1 : key(one) > key(other) ? 1 : one.id - other.id;
}

const columns = ["id", "name", ...processColumns];

function row(pm2Process: DiagnosedProcess): string[] {
  const cells = processCells(pm2Process);
  return [String(pm2Process.id), pm2Process.name, ...processColumns.map((column) => cells[column])];
}

function showSince({ since, at }: Diagnosis, log: Log): void {
  if (since === null) {
    log.info("Nothing is known of an earlier run of this selection.");
    return;
  }
  const rows = [
    ["findings, new", since.newFindings],
    ["findings, resolved", since.resolvedFindings],
    ["processes, appeared", since.appeared],
    ["processes, gone", since.gone],
    ["restarts", since.restarted.map(({ process: pm2Process, by }) => `${pm2Process} +${by}`)],
  ] as const;
  const changed = rows.filter(([, what]) => what.length > 0);
  const title = `Since the previous run ${duration(at - since.at)} ago`;
  if (changed.length === 0) log.info(`${title}: nothing changed.`);
  log.table({
    title,
    columns: ["what", "which"],
    rows: changed.map(([what, which]) => [what, which.join(", ")]),
  });
}

/** Only the logs of those in trouble; the page has more. */
async function showLogs({ logs, findings }: Diagnosis, log: Log): Promise<void> {
  const troubled = new Set(
    findings.flatMap(({ process: pm2Process, severity }) =>
      pm2Process === null || severity === "info"
        ? []
        : [JSON.stringify([pm2Process.namespace, pm2Process.name])],
    ),
  );
  for (const { namespace, name, kind, path, lines } of logs)
    if (troubled.has(JSON.stringify([namespace, name])))
      await log.group(
        `Log of ${name} of ${namespace} (${kind}): the last ${lines.length} lines`,
        () => log.foreign(path, lines.join("\n")),
      );
}
