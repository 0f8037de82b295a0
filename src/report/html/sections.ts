import type { StepRecord } from "../../history/steps.js";
import type { DiagnosedProcess, Diagnosis } from "../../pm2/diagnose.js";
import { type Finding, severities } from "../../pm2/findings/finding.js";
import { ending } from "../../pm2/findings/words.js";
import { duration, megabytes } from "../../text/amounts.js";
import { affected, groupByNamespace, stepColumns, stepRow } from "../diagnosis-log.js";
import { processCells, processColumns } from "../process-cells.js";
import { type Chart, chart, maxOf, roundAbove, sparkline, thinOut } from "./parts/charts.js";
import { html, type Markup } from "./parts/escape.js";
import { table } from "./parts/table.js";

/** Beyond these, the page says how many more there are: they stand in the JSON beside it. */
const maxPerKind = 60;
const maxLogCharacters = 80_000;
const maxPoints = 120;

/** On a page of more, only the namespaces in trouble are unfolded. */
const maxUnfolded = 100;

/** The parts of the page, top to bottom; an empty part is left out. */

export function tiles({ processes, findings }: Diagnosis): Markup {
  const apps = processes.filter(({ isModule }) => !isModule);
  const online = apps.filter(({ status }) => status === "online").length;
  const memory = apps.reduce((sum, { memoryBytes, pid }) => sum + (pid > 0 ? memoryBytes : 0), 0);
  const cpu = apps.reduce((sum, { cpuPercent }) => sum + cpuPercent, 0);
  const restarts = apps.reduce((sum, pm2Process) => sum + pm2Process.restarts, 0);
  const tile = (label: string, value: string, kind = "") =>
    html`<div><dt>${label}</dt><dd class="${kind}">${value}</dd></div>`;
  const counted = severities.map((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return tile(plural[severity], String(count), count > 0 ? severity : "");
  });
  return html`<dl class="tiles">${counted}${tile("online", `${online} of ${apps.length}`)}${tile(
    "memory",
    megabytes(memory),
  )}${tile("CPU", `${cpu.toFixed(0)} %`)}${tile("restarts in all", String(restarts))}</dl>`;
}

const plural = { error: "errors", warning: "warnings", info: "remarks" } as const;

export function findings(diagnosis: Diagnosis): Markup {
  if (diagnosis.findings.length === 0) return html`<p class="good">✓ Nothing was found.</p>`;
  const kinds = new Map<string, Finding[]>();
  for (const finding of diagnosis.findings) {
    const kind = JSON.stringify([finding.severity, finding.id, finding.advice]);
    kinds.set(kind, [...(kinds.get(kind) ?? []), finding]);
  }
  return html`${[...kinds.values()].map((kind) => findingsOfOneKind(kind, diagnosis))}`;
}

function findingsOfOneKind(kind: readonly Finding[], { since: changesSince }: Diagnosis): Markup {
  const [first] = kind;
  if (first === undefined) return html``;
  const isNew = ({ key }: Finding) => changesSince?.newFindings.includes(key) ?? false;
  const more = kind.length - maxPerKind;
  return html`<article class="finding ${first.severity}"><h3><span class="badge ${first.severity}">${first.severity}</span><code>${first.id}</code></h3>
<ul>${kind
    .slice(0, maxPerKind)
    .map(
      (finding) =>
        html`<li>${finding.process === null ? "" : html`<b>${affected(finding.process)}</b>: `}${finding.evidence}${isNew(finding) ? html` <b class="info">new</b>` : ""}</li>`,
    )}${more > 0 ? html`<li>and ${more} more, in pm2-diagnostics.json</li>` : ""}</ul>
<p>→ ${first.advice}</p></article>`;
}

export function changesSince({ since: changes, at }: Diagnosis): Markup {
  if (changes === null) return html``;
  const rows = [
    ["New findings", changes.newFindings],
    ["Resolved findings", changes.resolvedFindings],
    ["Processes that appeared", changes.appeared],
    ["Processes that are gone", changes.gone],
    ["Restarts", changes.restarted.map(({ process: pm2Process, by }) => `${pm2Process} +${by}`)],
  ] as const;
  const changed = rows.filter(([, which]) => which.length > 0);
  const when = html`<p class="soft">The previous run was ${duration(at - changes.at)} ago.</p>`;
  if (changed.length === 0) return html`${when}<p>Nothing changed.</p>`;
  return html`${when}<dl>${changed.map(
    ([what, which]) =>
      html`<dt><b>${what}</b></dt><dd>${which.slice(0, maxPerKind).join(", ")}${
        which.length > maxPerKind ? ` and ${which.length - maxPerKind} more` : ""
      }</dd>`,
  )}</dl>`;
}

/** What steps did here lately: the first thing to look at where something has changed. */
export function steps({ steps: records }: Diagnosis): Markup {
  if (records.length === 0) return html``;
  const linked = (url: string | null, text: string) =>
    url !== null && /^https?:/.test(url) ? html`<a href="${url}">${text}</a>` : text;
  const cells = (step: StepRecord) =>
    stepRow(step).map((text, index) => {
      const isRun = stepColumns[index] === "run";
      const isResult = stepColumns[index] === "result";
      return html`<td class="${isResult ? (step.failed ? "error" : "good") : ""}">${isRun ? linked(step.run.url, text) : text}</td>`;
    });
  return table("Steps", stepColumns, records.map(cells));
}

export function charts({ processes, captures }: Diagnosis): Markup {
  const apps = processes.filter(({ isModule }) => !isModule);
  if (apps.length === 0 || captures.length === 0) return html``;
  const of = (
    title: string,
    unit: Chart["unit"],
    ceiling: Chart["ceiling"],
    values: (pm2Process: DiagnosedProcess) => readonly (number | null)[],
  ) =>
    chart({
      title,
      unit,
      ceiling,
      times: thinOut(captures, maxPoints, ([first]) => first ?? 0),
      series: apps.map((pm2Process) => ({
        name: `${pm2Process.name} of ${pm2Process.namespace} (${pm2Process.id})`,
        values: thinOut(values(pm2Process), maxPoints, maxOf),
      })),
    });
  const hint =
    captures.length === 1
      ? html`<p class="soft">One capture: set <code>captures</code> to see these over time.</p>`
      : captures.length > maxPoints
        ? html`<p class="soft">Each point is the highest of about ${Math.round(captures.length / maxPoints)} captures.</p>`
        : "";
  return html`${hint}<div class="charts">${of(
    "Memory",
    megabytes,
    (value) => roundAbove(value, value < 1024 ** 3 ? 1024 ** 2 : 1024 ** 3),
    ({ memory }) => memory,
  )}${of(
    "CPU",
    (value) => `${Number(value.toFixed(1))} %`,
    (value) => roundAbove(value),
    ({ cpu }) => cpu,
  )}${of(
    "Restarts",
    (value) => String(value),
    (value) => roundAbove(value, 1, 2),
    ({ restartsOver }) => restartsOver,
  )}</div>`;
}

export function processes({ processes, findings }: Diagnosis): Markup {
  if (processes.length === 0) return html`<p>There is none.</p>`;
  const troubled = new Set(
    findings.flatMap(({ severity, process: pm2Process }) =>
      severity === "info" ? [] : (pm2Process?.ids ?? []),
    ),
  );
  const unfolded = (group: readonly DiagnosedProcess[]) =>
    processes.length <= maxUnfolded || group.some(({ id }) => troubled.has(id));
  return html`<p class="filter" hidden><label>Filter <input type="search" id="filter"></label>
<label><input type="checkbox" id="trouble"> only those with errors or warnings</label><span id="count" role="status"></span></p>
${[...groupByNamespace(processes)].map(
  ([namespace, group]) =>
    html`<details class="group wide"${unfolded(group) ? html` open` : ""}><summary>${namespace} <span class="soft">${stateOf(group)}</span></summary>
<div class="scroll" tabindex="0" role="region" aria-label="Processes of ${namespace}"><table><thead><tr>${columns.map(
      (column) => html`<th scope="col">${column}</th>`,
    )}</tr></thead><tbody>${group.map((pm2Process) => row(pm2Process, troubled.has(pm2Process.id)))}</tbody></table></div></details>`,
)}`;
}

/** `12 online, 2 errored` */
function stateOf(group: readonly DiagnosedProcess[]): string {
  const counts = new Map<string, number>();
  for (const { status } of group) counts.set(status, (counts.get(status) ?? 0) + 1);
  return [...counts].map(([status, count]) => `${count} ${status}`).join(", ");
}

const columns = ["name", "id", ...processColumns];

function row(pm2Process: DiagnosedProcess, troubled: boolean): Markup {
  const cells = processCells(pm2Process);
  const cell = (text: string | number, over: readonly (number | null)[] = []) => {
    const line = sparkline(over);
    return html`<td${line === "" ? "" : html` data-s="${line}"`}>${text}</td>`;
  };
  const ended = pm2Process.restarts > 0 ? pm2Process.exits.at(-1) : undefined;
  const restarts = `${cells.restarts}${ended ? `, last ${ending(ended)}` : ""}`;
  return html`<tr${troubled ? html` data-t` : ""}><th scope="row">${pm2Process.name}</th>${cell(pm2Process.id)}<td class="${kindOf(cells.status)}">${cells.status}</td>${cell(cells.pid)}${cell(cells.uptime)}${cell(restarts, pm2Process.restartsOver)}${cell(cells.mode)}${cell(cells.version)}${cell(cells.memory, pm2Process.memory)}${cell(cells.CPU, pm2Process.cpu)}${cell(cells.ports)}${cell(cells.logs)}<td class="path">${cells.folder}</td><td class="path">${cells.script}</td></tr>
`;
}

function kindOf(status: string): string {
  if (status === "online") return "good";
  return status === "errored" ? "error" : "warning";
}

/** Where no daemon answers, what would come back is all that can be said. */
export function saved({ saved }: Diagnosis): Markup {
  if (saved.length === 0) return html`<p>No daemon answered, and nothing is saved.</p>`;
  return html`<p>No daemon answered. Saved in <code>dump.pm2</code>:</p><ul>${saved.map(
    ({ namespace, name, pid }) =>
      html`<li>${name} of ${namespace}${pid === null ? "" : `, lives with pid ${pid}`}</li>`,
  )}</ul>`;
}

export function logs({ logs }: Diagnosis): Markup {
  let left = maxLogCharacters;
  const shown = logs.filter(({ lines }) => {
    left -= lines.join("\n").length;
    return left >= 0;
  });
  const omitted = logs.length - shown.length;
  if (logs.length === 0) return html``;
  return html`${shown.map(
    ({ name, namespace, kind, path, lines }, index) =>
      html`<details class="group"${index < 2 ? html` open` : ""}><summary>${name} of ${namespace}: ${kind}</summary><p class="soft"><code>${path}</code></p><pre tabindex="0" role="region" aria-label="Log of ${name}: ${kind}">${lines.join("\n")}</pre></details>`,
  )}${omitted > 0 ? html`<p>${omitted} more logs are in pm2-diagnostics.json.</p>` : ""}`;
}
