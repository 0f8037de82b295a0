import type { StepRecord } from "../../history/steps.js";
import { byAct } from "../../monitor/baseline.js";
import { html, type Markup } from "./escape.js";

const [width, rowHeight] = [1000, 22];
const maxRows = 20;
/** Marks nearer than this lie upon each other: of such a heap, one that failed is shown. */
const nearest = 4;

/** A row for each action and target, a mark for each step: what happened when, at a glance. */
export function timeline(steps: readonly StepRecord[], from: number, to: number): Markup {
  const rows = byAct(steps);
  const shown = [...rows].sort(([one], [other]) => (one < other ? -1 : 1)).slice(0, maxRows);
  if (shown.length === 0) return html`<p>No step within this time.</p>`;
  const more = rows.size - shown.length;
  const days = [0, 0.25, 0.5, 0.75, 1].map((share) => day(from + (to - from) * share));
  return html`<div class="timeline">${shown.map(([name, all]) => row(name, all, from, to))}</div>
<p class="span" aria-hidden="true">${days.map((text) => html`<span>${text}</span>`)}</p>
<p class="soft">▮ succeeded <span class="error">▮ failed, or put right after a kill</span>${more > 0 ? `; ${more} more rows are left out` : ""}</p>`;
}

function row(name: string, steps: readonly StepRecord[], from: number, to: number): Markup {
  const failed = steps.filter((step) => step.failed).length;
  const description = `${name}: ${steps.length} steps, ${failed} failed`;
  const at = ({ begun }: StepRecord) =>
    ((Date.parse(begun) - from) / Math.max(1, to - from)) * width;
  const marks = heaps(steps, at).map(
    ({ x, bad }) =>
      html`<rect class="${bad ? "mark bad" : "mark"}" x="${x.toFixed(0)}" y="${bad ? 1 : 5}" width="${nearest - 1}" height="${bad ? rowHeight - 2 : rowHeight - 10}"/>`,
  );
  return html`<div><span>${name}</span><svg viewBox="0 0 ${width} ${rowHeight}" preserveAspectRatio="none" role="img" aria-label="${description}"><path class="grid" d="M0 ${rowHeight / 2}H${width}"/>${marks}</svg><b>${failed > 0 ? html`<span class="error">${failed} of ${steps.length} failed</span>` : String(steps.length)}</b></div>`;
}

function heaps(steps: readonly StepRecord[], at: (step: StepRecord) => number) {
  const byPlace = new Map<number, boolean>();
  for (const step of steps) {
    const place = Math.floor(Math.min(width - nearest, Math.max(0, at(step))) / nearest) * nearest;
    byPlace.set(place, step.failed || (byPlace.get(place) ?? false));
  }
  return [...byPlace].map(([x, bad]) => ({ x, bad }));
}

function day(time: number): string {
  return new Date(time).toISOString().slice(5, 16).replace("T", " ");
}
