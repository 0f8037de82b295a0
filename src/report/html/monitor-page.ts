import { groupedBy } from "../../groups.js";
import { ownDuration, type StepRecord } from "../../history/steps.js";
import { acting, baselines, byAct } from "../../monitor/baseline.js";
import { linesOver } from "../../monitor/looks/lines.js";
import type { Watched } from "../../monitor/monitor.js";
import type { Diagnosis } from "../../pm2/diagnose.js";
import { duration } from "../../text/amounts.js";
import { byName } from "../../text/by-name.js";
import { counted } from "../../text/phrases.js";
import {
  minutes,
  openSection,
  pastSection,
  stateCells,
  stateColumns,
  stepsLabel,
  tilesOf,
  undelivered,
} from "./monitor-sections.js";
import { overDays } from "./over-days.js";
import { sparkline } from "./parts/charts.js";
import { html, type Markup } from "./parts/escape.js";
import { pageFrame } from "./parts/frame.js";
import { table } from "./parts/table.js";
import { timeline } from "./parts/timeline.js";

const maxPoints = 120;
const maxRows = 100;

/** What a monitor knows, as one page: what is wrong now first, then how it came. */
export function monitorPage(watched: Watched, diagnosis: Diagnosis, windowMs: number): string {
  const { open, past, outbox, observed } = watched;
  const { host, at } = diagnosis;
  const from = at - windowMs;
  const well = open.length === 0;
  return pageFrame({
    title: `${host}: ${well ? "all is well" : counted(open.length, "open alert")}`,
    header: html`<h1>${host}</h1>
<p class="verdict ${well ? "good" : "bad"}">${well ? "✓ No open alert" : `✗ ${counted(open.length, "open alert")}`}</p>
<p class="soft">${minutes(new Date(at).toISOString())} UTC; the last ${duration(windowMs)} are looked at.</p>
${glance(watched, diagnosis)}`,
    sections: [
      ["alerts", "Open alerts", openSection(open, at)],
      ["namespaces", "Namespaces", namespaces(diagnosis)],
      ["timeline", "Time line", timeline(marksOf(observed.steps), from, at, 20)],
      ["times", "Run times", runTimes(watched)],
      ["charts", "Memory and restarts", overDays(linesOver(observed.looks, from), maxPoints)],
      ["past", "Past alerts", pastSection(past)],
      ["outbox", "Messages not delivered", undelivered(outbox)],
    ],
    footer: "Written by monitor. It needs no network, and holds no values of variables.",
  });
}

function glance({ open, outbox, observed }: Watched, { processes, at }: Diagnosis): Markup {
  const apps = processes.filter(({ isModule }) => !isModule);
  const online = apps.filter(({ status }) => status === "online").length;
  const lastDay = acting(observed.steps).filter(
    ({ begun }) => Date.parse(begun) >= at - 86_400_000,
  );
  const failed = lastDay.filter((step) => step.failed).length;
  return tilesOf(open, outbox, [
    ["online", `${online} of ${apps.length}`],
    [stepsLabel, String(lastDay.length)],
    ["of them failed", String(failed), failed > 0 ? "error" : ""],
  ]);
}

function marksOf(steps: readonly StepRecord[]) {
  const marks = [...byAct(steps)].map(
    ([name, all]) =>
      [name, all.map(({ begun, failed }) => ({ at: Date.parse(begun), failed }))] as const,
  );
  return new Map(marks);
}

function namespaces({ processes }: Diagnosis): Markup {
  const apps = processes.filter(({ isModule }) => !isModule);
  const groups = groupedBy(apps, ({ namespace }) => namespace);
  if (groups.size === 0) return html`<p>PM2 lists no process.</p>`;
  const rows = [...groups].sort(([one], [other]) => byName(one, other));
  return table(
    "Namespaces",
    ["namespace", ...stateColumns],
    rows.map(([name, all]) => [html`<th scope="row">${name}</th>`, ...stateCells(all)]),
  );
}

/** How long each action takes on each target: half of its runs, 95 % of them, the last one, and all as a line. */
function runTimes({ observed }: Watched): Markup {
  const all = baselines(observed.steps)
    .sort((a, b) => b.p50 - a.p50)
    .slice(0, maxRows);
  if (all.length === 0) return html``;
  const rows = all.map(({ action, target, result, times, p50, p95, last }) => {
    const line = sparkline(times);
    return [
      html`<th scope="row">${action} ${target}</th>`,
      html`<td>${result}</td>`,
      html`<td>${times.length}</td>`,
      html`<td>${duration(p50)}</td>`,
      html`<td>${duration(p95)}</td>`,
      html`<td class="${times.length > 3 && ownDuration(last) > p95 ? "warning" : ""}"${line === "" ? "" : html` data-s="${line}"`}>${duration(ownDuration(last))}</td>`,
    ];
  });
  return table("Run times", ["step", "result", "runs", "p50", "p95", "last"], rows);
}
