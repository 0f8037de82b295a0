import { byName } from "../../../text/by-name.js";
import { html, type Markup } from "./escape.js";

const [width, rowHeight] = [1000, 22];
/** Marks nearer than this lie upon each other: of such a heap, one that failed is shown. */
const nearest = 4;

/** What is drawn of a step. */
export interface Mark {
  readonly at: number;
  readonly failed: boolean;
}

/** A row for each kind of step, a mark for each: what happened when, at a glance. */
export function timeline(
  rows: ReadonlyMap<string, readonly Mark[]>,
  from: number,
  to: number,
  maxRows: number,
): Markup {
  const shown = [...rows].sort(([one], [other]) => byName(one, other)).slice(0, maxRows);
  if (shown.length === 0) return html`<p>No step within this time.</p>`;
  const more = rows.size - shown.length;
  const days = [0, 0.25, 0.5, 0.75, 1].map((share) => day(from + (to - from) * share));
  return html`<div class="timeline">${shown.map(([name, all]) => row(name, all, from, to))}</div>
<p class="span" aria-hidden="true">${days.map((text) => html`<span>${text}</span>`)}</p>
<p class="soft">▮ succeeded <span class="error">▮ failed, or put right after a kill</span>${more > 0 ? `; ${more} more rows are left out` : ""}</p>`;
}

function row(name: string, steps: readonly Mark[], from: number, to: number): Markup {
  const failed = steps.filter((step) => step.failed).length;
  const description = `${name}: ${steps.length} steps, ${failed} failed`;
  const marks = heaps(steps, (step) => ((step.at - from) / Math.max(1, to - from)) * width);
  // One path for all that went well: of a fleet there are thousands.
  const well = marks
    .filter(({ bad }) => !bad)
    .map(({ x }) => `M${x} 5h${nearest - 1}v12h${1 - nearest}z`);
  const bad = marks
    .filter((mark) => mark.bad)
    .map(
      ({ x }) =>
        html`<rect class="mark bad" x="${x}" y="1" width="${nearest - 1}" height="${rowHeight - 2}"/>`,
    );
  return html`<div><span>${name}</span><svg viewBox="0 0 ${width} ${rowHeight}" preserveAspectRatio="none" role="img" aria-label="${description}"><path class="grid" d="M0 ${rowHeight / 2}H${width}"/><path class="mark" d="${well.join("")}"/>${bad}</svg><b>${failed > 0 ? html`<span class="error">${failed} of ${steps.length} failed</span>` : String(steps.length)}</b></div>`;
}

function heaps(steps: readonly Mark[], at: (step: Mark) => number) {
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
