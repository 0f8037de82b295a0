import type { SampledProcess } from "../../history/samples.js";
import { whyQuiet } from "../../monitor/alerts.js";
import type { Alert, Delivery } from "../../monitor/state.js";
import { duration, megabytes } from "../../text/amounts.js";
import { counted } from "../../text/phrases.js";
import { html, type Markup } from "./parts/escape.js";
import { table } from "./parts/table.js";

const maxRows = 100;

export const minutes = (iso: string) => iso.slice(0, 16).replace("T", " ");

type Tile = readonly [label: string, value: string, kind?: string];

/** How much is wrong, then more, then what could not be told. */
export function tilesOf(
  open: readonly Alert[],
  outbox: readonly Delivery[],
  more: readonly Tile[],
): Markup {
  const errors = open.filter(({ severity }) => severity === "error").length;
  const lost = outbox.filter(({ failed }) => failed !== null).length;
  const waiting = outbox.length - lost;
  const tiles: readonly Tile[] = [
    ["errors", String(errors), errors > 0 ? "error" : ""],
    ["warnings", String(open.length - errors), open.length > errors ? "warning" : ""],
    ...more,
    ["messages waiting", String(waiting), waiting > 0 ? "warning" : ""],
    ...(lost > 0 ? [["messages given up", String(lost), "error"] as const] : []),
  ];
  return html`<dl class="tiles">${tiles.map(
    ([label, value, kind = ""]) =>
      html`<div><dt>${label}</dt><dd class="${kind}">${value}</dd></div>`,
  )}</dl>`;
}

/** Looks are left out: they would be most of them. */
export const stepsLabel = "steps of a day, without looks";

export const stateColumns = ["online", "not online", "restarts", "memory"] as const;

/** The same of some processes, as one look saw them */
export function stateCells(processes: readonly SampledProcess[]): Markup[] {
  const online = processes.filter(({ status }) => status === "online").length;
  const others = processes.length - online;
  const isBroken = processes.some(({ status }) => status === "errored");
  return [
    html`<td class="good">${online}</td>`,
    html`<td class="${isBroken ? "error" : others > 0 ? "warning" : ""}">${others}</td>`,
    html`<td>${restartsOf(processes)}</td>`,
    html`<td>${memoryOf(processes)}</td>`,
  ];
}

export const restartsOf = (processes: readonly SampledProcess[]) =>
  processes.reduce((sum, { restarts }) => sum + restarts, 0);

/** PM2 says 0 of what does not run, and of what it could not measure. */
export function memoryOf(processes: readonly SampledProcess[]): string {
  const measured = processes.filter(({ memoryBytes }) => memoryBytes > 0);
  const isWhole = processes.every(
    ({ status, memoryBytes }) => status !== "online" || memoryBytes > 0,
  );
  if (measured.length === 0) return isWhole ? "–" : "unknown";
  const sum = megabytes(measured.reduce((total, { memoryBytes }) => total + memoryBytes, 0));
  return isWhole ? sum : `at least ${sum}`;
}

/** @param now by which clock a silence is over, in milliseconds */
export function openSection(open: readonly Alert[], now: number): Markup {
  if (open.length === 0) return html`<p class="good">✓ Nothing is wrong by the rules.</p>`;
  return html`${open.slice(0, maxRows).map((alert) => {
    const { id, fingerprint, severity, title, text, advice, opened, messages } = alert;
    const quiet = whyQuiet(alert, now).map((why) => `; ${why}`);
    return html`<article class="finding ${severity}"><h3><span class="badge ${severity}">${severity}</span>${title}</h3>
<p>${text}</p><p>→ ${advice}</p>
<p class="soft">Alert <code>${id}</code>: ${fingerprint}, since ${minutes(opened)} UTC, ${counted(messages, "message")}${quiet.join("")}</p></article>`;
  })}${open.length > maxRows ? html`<p>and ${open.length - maxRows} more</p>` : ""}`;
}

export function pastSection(past: readonly Alert[]): Markup {
  if (past.length === 0) return html``;
  const latest = [...past].sort((a, b) => ((a.resolved ?? "") < (b.resolved ?? "") ? 1 : -1));
  return table(
    "Past alerts",
    ["alert", "what", "fingerprint", "opened (UTC)", "lasted", "messages"],
    latest
      .slice(0, maxRows)
      .map(({ id, fingerprint, title, opened, resolved, messages }) => [
        html`<td><code>${id}</code></td>`,
        html`<td class="text">${title}</td>`,
        html`<td class="text">${fingerprint}</td>`,
        html`<td class="when">${minutes(opened)}</td>`,
        html`<td>${duration(Date.parse(resolved ?? opened) - Date.parse(opened))}</td>`,
        html`<td>${messages}</td>`,
      ]),
  );
}

export function undelivered(outbox: readonly Delivery[]): Markup {
  if (outbox.length === 0) return html``;
  return table(
    "Messages not delivered",
    ["channel", "server", "message", "of (UTC)", "tries", "state", "last error"],
    outbox
      .slice(0, maxRows)
      .map(({ channel, message, attempts, error, failed }) => [
        html`<td>${channel}</td>`,
        html`<td class="when">${message.host}</td>`,
        html`<td class="text">${message.kind}: ${message.alert.title}</td>`,
        html`<td class="when">${minutes(message.at)}</td>`,
        html`<td>${attempts}</td>`,
        html`<td class="${failed === null ? "warning" : "error"}">${failed === null ? "waits" : `given up ${minutes(failed)}`}</td>`,
        html`<td class="text">${error ?? ""}</td>`,
      ]),
  );
}
