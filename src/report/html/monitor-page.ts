import { groupedBy } from "../../groups.js";
import type { Sample } from "../../history/samples.js";
import { baselines } from "../../monitor/baseline.js";
import type { Watched } from "../../monitor/monitor.js";
import type { Alert } from "../../monitor/state.js";
import type { Diagnosis } from "../../pm2/diagnose.js";
import { duration, megabytes } from "../../text/amounts.js";
import { counted } from "../../text/phrases.js";
import { type Chart, chart, maxOf, roundAbove, sparkline, thinOut } from "./charts.js";
import { html, type Markup } from "./escape.js";
import { pageFrame } from "./frame.js";
import { table } from "./table.js";
import { timeline } from "./timeline.js";

const maxPoints = 120;
const maxRows = 100;
const minutes = (iso: string) => iso.slice(0, 16).replace("T", " ");

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
      ["alerts", "Open alerts", openSection(open)],
      ["namespaces", "Namespaces", namespaces(diagnosis)],
      ["timeline", "Time line", timeline(observed.steps, from, at)],
      ["times", "Run times", runTimes(watched)],
      ["charts", "Memory and restarts", overDays(observed.samples, from, at)],
      ["past", "Past alerts", pastSection(past)],
      ["outbox", "Messages not delivered", undelivered(outbox)],
    ],
    footer: "Written by monitor. It needs no network, and holds no values of variables.",
  });
}

function glance({ open, outbox, observed }: Watched, { processes, at }: Diagnosis): Markup {
  const apps = processes.filter(({ isModule }) => !isModule);
  const online = apps.filter(({ status }) => status === "online").length;
  const lastDay = observed.steps.filter(({ begun }) => Date.parse(begun) >= at - 86_400_000);
  const failed = lastDay.filter((step) => step.failed).length;
  const errors = open.filter(({ severity }) => severity === "error").length;
  const tile = (label: string, value: string, kind = "") =>
    html`<div><dt>${label}</dt><dd class="${kind}">${value}</dd></div>`;
  return html`<dl class="tiles">${tile("errors", String(errors), errors > 0 ? "error" : "")}${tile(
    "warnings",
    String(open.length - errors),
    open.length > errors ? "warning" : "",
  )}${tile("online", `${online} of ${apps.length}`)}${tile(
    "steps of a day",
    String(lastDay.length),
  )}${tile("of them failed", String(failed), failed > 0 ? "error" : "")}${tile(
    "messages waiting",
    String(outbox.length),
    outbox.length > 0 ? "warning" : "",
  )}</dl>`;
}

function openSection(open: readonly Alert[]): Markup {
  if (open.length === 0) return html`<p class="good">✓ Nothing is wrong by the rules.</p>`;
  return html`${open.slice(0, maxRows).map(
    ({ id, severity, title, text, advice, opened, messages, acknowledged, silenced }) =>
      html`<article class="finding ${severity}"><h3><span class="badge ${severity}">${severity}</span>${title}</h3>
<p>${text}</p><p>→ ${advice}</p>
<p class="soft">Alert <code>${id}</code>, since ${minutes(opened)} UTC, ${counted(messages, "message")}${acknowledged === null ? "" : `; acknowledged: ${acknowledged.reason}`}${silenced === null ? "" : `; silent until ${minutes(silenced.until)} UTC: ${silenced.reason}`}</p></article>`,
  )}${open.length > maxRows ? html`<p>and ${open.length - maxRows} more</p>` : ""}`;
}

function namespaces({ processes }: Diagnosis): Markup {
  const apps = processes.filter(({ isModule }) => !isModule);
  const groups = groupedBy(apps, ({ namespace }) => namespace);
  if (groups.size === 0) return html`<p>PM2 lists no process.</p>`;
  const rows = [...groups].sort(([one], [other]) => (one < other ? -1 : 1));
  return table(
    "Namespaces",
    ["namespace", "online", "down", "restarts", "memory"],
    rows.map(([name, all]) => {
      const online = all.filter(({ status }) => status === "online").length;
      const down = all.length - online;
      return [
        html`<th scope="row">${name}</th>`,
        html`<td class="good">${online}</td>`,
        html`<td class="${down > 0 ? "error" : ""}">${down}</td>`,
        html`<td>${all.reduce((sum, { restarts }) => sum + restarts, 0)}</td>`,
        html`<td>${megabytes(all.reduce((sum, { memoryBytes }) => sum + memoryBytes, 0))}</td>`,
      ];
    }),
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
      html`<td class="${times.length > 3 && last.durationMs > p95 ? "warning" : ""}"${line === "" ? "" : html` data-s="${line}"`}>${duration(last.durationMs)}</td>`,
    ];
  });
  return table("Run times", ["step", "result", "runs", "p50", "p95", "last"], rows);
}

/** Of all workers of an app together; looks are thinned, each point the highest of its time. */
function overDays(samples: readonly Sample[], from: number, to: number): Markup {
  const shown = samples.filter(({ begun }) => Date.parse(begun) >= from);
  if (shown.length < 2) return html`<p>Memory and restarts over time need a second look.</p>`;
  const apps = new Set(
    shown.flatMap(({ processes }) => processes.map((p) => JSON.stringify([p.namespace, p.name]))),
  );
  const times = shown.map(({ begun }) => Date.parse(begun));
  const of = (
    title: string,
    unit: Chart["unit"],
    ceiling: Chart["ceiling"],
    value: (pm2Process: Sample["processes"][number]) => number,
  ) =>
    chart({
      title,
      unit,
      ceiling,
      times: thinOut(times, maxPoints, ([first]) => first ?? to),
      series: [...apps].map((key) => {
        const [namespace, name] = JSON.parse(key) as [string, string];
        const values = shown.map(({ processes }) => {
          const own = processes.filter((p) => p.namespace === namespace && p.name === name);
          return own.length === 0 ? null : own.reduce((sum, p) => sum + value(p), 0);
        });
        return { name: `${name} of ${namespace}`, values: thinOut(values, maxPoints, maxOf) };
      }),
    });
  return html`<div class="charts">${of(
    "Memory",
    megabytes,
    (value) => roundAbove(value, value < 1024 ** 3 ? 1024 ** 2 : 1024 ** 3),
    ({ memoryBytes }) => memoryBytes,
  )}${of(
    "Restarts",
    (value) => String(value),
    (value) => roundAbove(value, 1, 2),
    ({ restarts }) => restarts,
  )}</div>`;
}

function pastSection(past: readonly Alert[]): Markup {
  if (past.length === 0) return html``;
  const latest = [...past].sort((a, b) => ((a.resolved ?? "") < (b.resolved ?? "") ? 1 : -1));
  return table(
    "Past alerts",
    ["alert", "what", "opened (UTC)", "lasted", "messages"],
    latest
      .slice(0, maxRows)
      .map(({ id, title, opened, resolved, messages }) => [
        html`<td><code>${id}</code></td>`,
        html`<td>${title}</td>`,
        html`<td>${minutes(opened)}</td>`,
        html`<td>${duration(Date.parse(resolved ?? opened) - Date.parse(opened))}</td>`,
        html`<td>${messages}</td>`,
      ]),
  );
}

function undelivered(outbox: Watched["outbox"]): Markup {
  if (outbox.length === 0) return html``;
  return table(
    "Messages not delivered",
    ["channel", "message", "of (UTC)", "tries", "state", "last error"],
    outbox
      .slice(0, maxRows)
      .map(({ channel, message, attempts, error, failed }) => [
        html`<td>${channel}</td>`,
        html`<td>${message.kind}: ${message.alert.title}</td>`,
        html`<td>${minutes(message.at)}</td>`,
        html`<td>${attempts}</td>`,
        html`<td class="${failed === null ? "warning" : "error"}">${failed === null ? "waits" : `given up ${minutes(failed)}`}</td>`,
        html`<td>${error ?? ""}</td>`,
      ]),
  );
}
