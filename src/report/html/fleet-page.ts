import { groupedBy } from "../../groups.js";
import type { Fleet, FleetServer } from "../../monitor/fleet.js";
import { duration } from "../../text/amounts.js";
import { byName } from "../../text/by-name.js";
import { counted } from "../../text/phrases.js";
import {
  memoryOf,
  openSection,
  pastSection,
  restartsOf,
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

const maxRows = 400;
/** Of each line over days: twenty servers have forty charts */
const maxPoints = 60;
/** Of the worst servers, the charts are seen at once. */
const maxUnfolded = 2;

/** All servers that share a history, as one page: at a glance each, then what is wrong, then how it came. */
export function fleetPage(fleet: Fleet, at: number, windowMs: number, silentAfter: number): string {
  const { servers, open, past, outbox } = fleet;
  const well = open.length === 0;
  const verdict = well ? "No open alert" : counted(open.length, "open alert");
  const silent = servers.filter((one) => one.silent > silentAfter).length;
  return pageFrame({
    title: `${counted(servers.length, "server")}: ${well ? "all is well" : verdict}`,
    header: html`<h1>${counted(servers.length, "server")}</h1>
<p class="verdict ${well ? "good" : "bad"}">${well ? "✓" : "✗"} ${verdict}</p>
<p class="soft">${new Date(at).toISOString().slice(0, 16).replace("T", " ")} UTC; the last ${duration(windowMs)} are looked at.</p>
${tilesOf(open, outbox, [["silent servers", String(silent), silent > 0 ? "error" : ""]])}`,
    sections: [
      ["servers", "Servers", serverTable(fleet, silentAfter)],
      ["alerts", "Open alerts", openSection(open, at)],
      ["namespaces", "Namespaces", namespaces(servers)],
      [
        "timeline",
        "Time line",
        timeline(
          groupedBy(fleet.steps, ({ server }) => server),
          at - windowMs,
          at,
          100,
        ),
      ],
      ["times", "Run times", runTimes(fleet)],
      ["charts", "Memory and restarts", chartsOf(worstFirst(fleet, silentAfter))],
      ["past", "Past alerts", pastSection(past)],
      ["outbox", "Messages not delivered", undelivered(outbox)],
    ],
    footer: "Written by monitor. It needs no network, and holds no values of variables.",
  });
}

const alertsOf = ({ open }: Fleet, name: string) =>
  open.filter(
    ({ fingerprint }) => fingerprint.endsWith(` on ${name}`) || fingerprint === `silent ${name}`,
  ).length;

/** Of many servers, the first few are what is seen. */
function worstFirst(fleet: Fleet, silentAfter: number): FleetServer[] {
  const worth = ({ name, silent, failed }: FleetServer) =>
    (silent > silentAfter ? 1e6 : 0) + alertsOf(fleet, name) * 1e3 + Math.min(failed, 999);
  return [...fleet.servers].sort(
    (one, other) => worth(other) - worth(one) || byName(one.name, other.name),
  );
}

function serverTable(fleet: Fleet, silentAfter: number): Markup {
  return table(
    "Servers",
    ["server", "last came (UTC)", "alerts", "online", "memory", "restarts", stepsLabel, "failed"],
    worstFirst(fleet, silentAfter).map(
      ({ name, seen, silent, processes, lines, steps, failed }) => {
        const { memory, restarts } = lines.all;
        const online = processes.filter(({ status }) => status === "online").length;
        const alerts = alertsOf(fleet, name);
        const isSilent = silent > silentAfter;
        const came = seen.replace("T", " ");
        return [
          html`<th scope="row">${name}</th>`,
          html`<td class="${isSilent ? "error text" : "when"}">${isSilent ? `${came}, silent for ${duration(silent)}` : came}</td>`,
          html`<td class="${alerts > 0 ? "error" : "good"}">${alerts}</td>`,
          html`<td class="${online < processes.length ? "warning" : ""}">${online} of ${processes.length}</td>`,
          lineCell(memoryOf(processes), memory),
          lineCell(String(restartsOf(processes)), restarts),
          html`<td>${steps}</td>`,
          html`<td class="${failed > 0 ? "error" : ""}">${failed}</td>`,
        ];
      },
    ),
  );
}

function chartsOf(servers: readonly FleetServer[]): Markup {
  return html`${servers.map(({ name, lines, processes }, index) => {
    const memory = memoryOf(processes);
    const restarts = counted(restartsOf(processes), "restart");
    return html`<details class="group wide"${index < maxUnfolded ? html` open` : ""}><summary>${name} <span class="soft">${memory}, ${restarts}</span></summary>${overDays(lines, maxPoints, name)}</details>`;
  })}`;
}

function lineCell(text: string, values: readonly (number | null)[]): Markup {
  const line = sparkline(values);
  return html`<td${line === "" ? "" : html` data-s="${line}"`}>${text}</td>`;
}

function namespaces(servers: readonly FleetServer[]): Markup {
  const sorted = [...servers].sort((one, other) => byName(one.name, other.name));
  const rows = sorted.flatMap(({ name, processes }) =>
    [...groupedBy(processes, ({ namespace }) => namespace)]
      .sort(([one], [other]) => byName(one, other))
      .map(([namespace, all]) => ({ name, namespace, all })),
  );
  if (rows.length === 0) return html`<p>No look at a PM2 is kept yet.</p>`;
  const rest = rows.length - maxRows;
  return html`${table(
    "Namespaces",
    ["server", "namespace", ...stateColumns],
    rows
      .slice(0, maxRows)
      .map(({ name, namespace, all }) => [
        html`<th scope="row">${name}</th>`,
        html`<td>${namespace}</td>`,
        ...stateCells(all),
      ]),
  )}${rest > 0 ? html`<p>and ${rest} more</p>` : ""}`;
}

function runTimes({ baselines }: Fleet): Markup {
  if (baselines.length === 0) return html``;
  return table(
    "Run times",
    ["step", "server", "result", "runs", "p50", "p95", "last"],
    baselines.map(({ server, action, target, result, runs, p50, p95, last }) => [
      html`<th scope="row">${action} ${target}</th>`,
      html`<td>${server}</td>`,
      html`<td>${result}</td>`,
      html`<td>${runs}</td>`,
      html`<td>${duration(p50)}</td>`,
      html`<td>${duration(p95)}</td>`,
      html`<td class="${runs > 3 && last > p95 ? "warning" : ""}">${duration(last)}</td>`,
    ]),
  );
}
