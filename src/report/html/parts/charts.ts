import { html, type Markup } from "./escape.js";

/** One line or bar of a chart. */
export interface Series {
  readonly name: string;
  /** One for each capture; null where the process was not listed */
  readonly values: readonly (number | null)[];
}

export interface Chart {
  readonly title: string;
  /** ms since the epoch, one for each capture */
  readonly times: readonly number[];
  readonly series: readonly Series[];
  readonly unit: (value: number) => string;
  /** The least round amount that is not below this: where the scale ends */
  readonly ceiling: (value: number) => number;
}

/** More lines than this cannot be told apart, by colour or otherwise. */
const maxSeries = 6;

const [width, height] = [600, 160];

/** The processes with the largest values over time; with a single capture, as bars. */
export function chart(wanted: Chart): Markup {
  const largest = [...wanted.series]
    .filter(({ values }) => peak(values) > 0)
    .sort((a, b) => peak(b.values) - peak(a.values))
    .slice(0, maxSeries);
  const rest = wanted.series.length - largest.length;
  const shown = { ...wanted, series: largest };
  const which = largest.length < maxSeries ? "all others are 0" : `the ${maxSeries} largest`;
  const caption = html`<figcaption><h3>${wanted.title}</h3>${
    rest > 0 && largest.length > 0 ? html`<span>${which}</span>` : ""
  }</figcaption>`;
  if (largest.length === 0) return html`<figure class="chart">${caption}<p>All are 0.</p></figure>`;
  return html`<figure class="chart">${caption}${
    wanted.times.length > 1 ? lines(shown) : bars(shown)
  }</figure>`;
}

function lines(shown: Chart): Markup {
  const { title, times, series, unit } = shown;
  const top = shown.ceiling(Math.max(...series.map(({ values }) => peak(values))));
  const paths = series.map(
    ({ values }, index) => html`<path class="line s${index}" d="${path(values, times, top)}"/>`,
  );
  const description = series
    .map(({ name, values }) => `${name}: ${unit(last(values))} at the end`)
    .join("; ");
  return html`<div class="plot"><ol class="scale" aria-hidden="true"><li>${unit(top)}</li><li>${unit(top / 2)}</li><li>${unit(0)}</li></ol>
<svg viewBox="0 0 ${width} ${height}" preserveAspectRatio="none" role="img" aria-label="${title} over time. ${description}">
<path class="grid" d="M0 1H${width}M0 ${height / 2}H${width}M0 ${height - 1}H${width}"/>${paths}</svg>
<p class="span" aria-hidden="true"><span>${clockOf(times)(times[0])}</span><span>${clockOf(times)(times.at(-1))} UTC</span></p></div>
<ul class="legend">${series.map(
    ({ name, values }, index) =>
      html`<li><svg viewBox="0 0 24 8" aria-hidden="true"><path class="line s${index}" d="M0 4H24"/></svg><span>${name}</span> <b>${unit(last(values))}</b></li>`,
  )}</ul>
<details><summary>${title} as a table</summary>${numbers(shown)}</details>`;
}

function bars({ series, unit }: Chart): Markup {
  const top = peak(series[0]?.values ?? []);
  return html`<ul class="bars">${series.map(
    ({ name, values }) =>
      html`<li><span>${name}</span><b>${unit(last(values))}</b><svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true"><rect class="bar" width="${((100 * last(values)) / top).toFixed(1)}" height="4"/></svg></li>`,
  )}</ul>`;
}

function numbers({ title, times, series, unit }: Chart): Markup {
  const clock = clockOf(times);
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${title}, numbers"><table><thead><tr><th scope="col">time (UTC)</th>${series.map(
    ({ name }) => html`<th scope="col">${name}</th>`,
  )}</tr></thead><tbody>${times.map(
    (time, index) =>
      html`<tr><th scope="row">${clock(time)}</th>${series.map(({ values }) => {
        const value = values[index] ?? null;
        return html`<td>${value === null ? "–" : unit(value)}</td>`;
      })}</tr>`,
  )}</tbody></table></div>`;
}

/** A gap where the process was not listed; a lone value becomes a dot, by the round end of the line. */
function path(values: readonly (number | null)[], times: readonly number[], top: number): string {
  const [first, final] = [times[0] ?? 0, times.at(-1) ?? 1];
  let joined = false;
  return values
    .map((value, index) => {
      if (value === null) {
        joined = false;
        return "";
      }
      const x = (width * ((times[index] ?? 0) - first)) / Math.max(1, final - first);
      const y = height - 2 - ((height - 4) * value) / top;
      const command = joined ? "L" : "M";
      joined = true;
      return `${command}${x.toFixed(1)} ${y.toFixed(1)}`;
    })
    .join("");
}

function peak(values: readonly (number | null)[]): number {
  return Math.max(0, ...values.map((value) => value ?? 0));
}

function last(values: readonly (number | null)[]): number {
  return values.findLast((value) => value !== null) ?? 0;
}

/** Seconds matter within a day, the date beyond it. */
function clockOf(times: readonly number[]): (time: number | undefined) => string {
  const [from, to] = (times.at(-1) ?? 0) - (times[0] ?? 0) < 86_400_000 ? [11, 19] : [5, 16];
  return (time) =>
    time === undefined ? "" : new Date(time).toISOString().slice(from, to).replace("T", " ");
}

/** Half of each is round, too: it stands at the middle of the scale. */
const roundAmounts = [1, 2, 4, 6, 8, 10];

/** @param unit what counts as one, such as a megabyte; a scale ends at `least` of them or above */
export function roundAbove(value: number, unit = 1, least = 1): number {
  const amount = Math.max(value / unit, least);
  const magnitude = 10 ** Math.floor(Math.log10(amount));
  const round = roundAmounts.find((one) => one * magnitude >= amount) ?? 10;
  return round * magnitude * unit;
}

/**
 * The captures of a long watch in as many portions as can be told apart, each by its highest value.
 * @param values one for each capture
 */
export function thinOut<T>(values: readonly T[], most: number, highest: (of: T[]) => T): T[] {
  if (values.length <= most) return [...values];
  return Array.from({ length: most }, (_, index) => {
    const edge = (at: number) => Math.floor((at * values.length) / most);
    return highest(values.slice(edge(index), edge(index + 1)));
  });
}

/** null where none is known */
export function maxOf(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : Math.max(...known);
}

/** A line of a row is about ninety points wide. */
const maxPerRow = 60;

const levels = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/** Less than this share of the largest value is noise, and is not drawn as mountains. */
const minSpread = 0.1;

/**
 * A line of a table's row, one character for each capture from its least (0) to its largest value
 * (z), `.` for none: 500 of them as SVG would be most of the page. page-script.ts draws them.
 */
export function sparkline(over: readonly (number | null)[]): string {
  const values = thinOut(over, maxPerRow, maxOf);
  const known = values.filter((value) => value !== null);
  const [least, most] = [Math.min(...known), Math.max(...known)];
  if (known.length < 2 || least === most) return "";
  const spread = Math.max(most - least, minSpread * most);
  const level = (value: number) =>
    levels[Math.round(((levels.length - 1) * (value - least)) / spread)];
  return values.map((value) => (value === null ? "." : level(value))).join("");
}
