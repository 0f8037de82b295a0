// Draws the charts of docs/proof.md: SVG by itself, light or dark as the reader's system is, without a script.

/**
 * @typedef {{ name: string, kind: "ours" | "shell" | "tool" | "limit", points: [size: number, seconds: number][] }} Series
 * @typedef {{ name: string, against: string, ratio: number }} Bar
 */

const width = 720;
const style = `<style>
svg { --ground: #ffffff; --text: #1f2328; --faint: #59636e; --grid: #d8dee4; --ours: #0969da; --shell: #bc4c00; --tool: #8250df; --limit: #59636e }
@media (prefers-color-scheme: dark) { svg { --ground: #0d1117; --text: #f0f6fc; --faint: #9198a1; --grid: #30363d; --ours: #58a6ff; --shell: #f0883e; --tool: #d2a8ff; --limit: #9198a1 } }
text { font: 13px system-ui, sans-serif; fill: var(--text) } .title { font-size: 16px; font-weight: 600 } .faint { fill: var(--faint); font-size: 12px }
path { fill: none; stroke-width: 2.5 } .grid { stroke: var(--grid); stroke-width: 1 } .one { stroke-width: 2 }
.ours { stroke: var(--ours); fill: var(--ours) } .shell { stroke: var(--shell); fill: var(--shell) } .tool { stroke: var(--tool); fill: var(--tool) } .limit { stroke: var(--limit); fill: var(--limit) }
path.ours, path.shell, path.tool, path.limit { fill: none } path.limit { stroke-dasharray: 5 4 } text.ours, text.shell, text.tool, text.limit { stroke: none }
</style>`;

/** @param {string} text */
const escaped = (text) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** @param {number} x @param {number} y @param {string} text @param {string} more attributes */
const label = (x, y, text, more = "") =>
  `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" ${more}>${escaped(text)}</text>`;

/** @param {string} title @param {number} height @param {readonly string[]} parts */
const picture = (title, height, parts) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(title)}">
${style}
<rect width="${width}" height="${height}" rx="6" fill="var(--ground)"/>
${label(20, 30, title, 'class="title"')}
${parts.join("\n")}
</svg>
`;

/** Powers of ten, from below the least to above the greatest. @param {readonly number[]} values */
function decades(values) {
  const first = Math.floor(Math.log10(Math.min(...values)) + 1e-9);
  const last = Math.max(first + 1, Math.ceil(Math.log10(Math.max(...values)) - 1e-9));
  return Array.from({ length: last - first + 1 }, (_, at) => 10 ** (first + at));
}

/** @param {number} seconds */
const timeLabel = (seconds) =>
  seconds < 1
    ? `${Number((seconds * 1000).toPrecision(2))} ms`
    : `${Number(seconds.toPrecision(2)).toLocaleString("en")} s`;

/**
 * Time by size, both on axes on which each step is ten times the one before: a straight line that rises as
 * steeply as the grid's diagonal takes twice the time for twice the size.
 * @param {{ title: string, axis: string, series: readonly Series[] }} chart
 */
export function growthChart({ title, axis, series }) {
  const [left, right, top, bottom] = [80, 470, 56, 300];
  const sizes = [...new Set(series.flatMap(({ points }) => points.map(([size]) => size)))].sort(
    (one, other) => one - other,
  );
  const times = decades(series.flatMap(({ points }) => points.map(([, seconds]) => seconds)));
  /** @param {number} value @param {number} low @param {number} high */
  const share = (value, low, high) =>
    (Math.log10(value) - Math.log10(low)) / (Math.log10(high) - Math.log10(low));
  const x = (/** @type {number} */ size) =>
    left + 20 + (right - left - 40) * share(size, sizes[0] ?? 1, sizes.at(-1) ?? 10);
  const y = (/** @type {number} */ seconds) =>
    bottom - (bottom - top) * share(seconds, times[0] ?? 1, times.at(-1) ?? 10);
  const ends = series
    .map(({ points, ...rest }) => {
      const sorted = points.toSorted(([one], [other]) => one - other);
      const [, last = 1] = sorted.at(-1) ?? [];
      return { ...rest, sorted, last, at: y(last) };
    })
    .toSorted((one, other) => one.at - other.at);
  // Names beside the lines' ends, none over another.
  for (const [index, end] of ends.entries()) {
    const above = ends[index - 1];
    if (above !== undefined) end.at = Math.max(end.at, above.at + 34);
  }
  const height = Math.max(356, (ends.at(-1)?.at ?? 0) + 34);
  return picture(title, height, [
    ...times.flatMap((seconds) => [
      `<path class="grid" d="M${left} ${y(seconds).toFixed(1)}H${right}"/>`,
      label(left - 8, y(seconds) + 4, timeLabel(seconds), 'class="faint" text-anchor="end"'),
    ]),
    ...sizes.map((size) =>
      label(x(size), bottom + 20, size.toLocaleString("en"), 'class="faint" text-anchor="middle"'),
    ),
    label((left + right) / 2, bottom + 42, axis, 'class="faint" text-anchor="middle"'),
    label(
      20,
      (top + bottom) / 2,
      "time",
      `class="faint" text-anchor="middle" transform="rotate(-90 20 ${(top + bottom) / 2})"`,
    ),
    ...ends.flatMap(({ name, kind, sorted, last, at }) => [
      `<path class="${kind}" d="M${sorted.map(([size, seconds]) => `${x(size).toFixed(1)} ${y(seconds).toFixed(1)}`).join("L")}"/>`,
      ...sorted.map(
        ([size, seconds]) =>
          `<circle class="${kind}" cx="${x(size).toFixed(1)}" cy="${y(seconds).toFixed(1)}" r="3.5"/>`,
      ),
      label(right + 12, at, kind === "ours" ? `ours: ${name}` : name, `class="${kind}"`),
      label(right + 12, at + 15, timeLabel(last), 'class="faint"'),
    ]),
  ]);
}

/**
 * A bar for each ratio, from the line of "as fast as", on an axis on which each step is ten times the one before.
 * @param {{ title: string, bars: readonly Bar[] }} chart
 */
export function barChart({ title, bars }) {
  const [left, right, top, step] = [270, 640, 62, 40];
  const scale = decades([0.5, 10, ...bars.map(({ ratio }) => ratio)]);
  const [low = 0.1, high = 10] = [scale[0], scale.at(-1)];
  const x = (/** @type {number} */ ratio) =>
    left + ((right - left) * Math.log10(ratio / low)) / Math.log10(high / low);
  const bottom = top + step * bars.length;
  const sorted = bars.toSorted((one, other) => other.ratio - one.ratio);
  return picture(title, bottom + 48, [
    ...scale.flatMap((ratio) => [
      `<path class="grid${ratio === 1 ? " one" : ""}" d="M${x(ratio).toFixed(1)} ${top - 8}V${bottom}"/>`,
      label(x(ratio), bottom + 18, `${ratio} ×`, 'class="faint" text-anchor="middle"'),
    ]),
    label(
      (left + right) / 2,
      bottom + 38,
      "time of the other way, divided by ours: right of 1 × we are faster",
      'class="faint" text-anchor="middle"',
    ),
    ...sorted.flatMap(({ name, against, ratio }, index) => {
      const middle = top + step * index + step / 2;
      const [from, to] = [Math.min(x(1), x(ratio)), Math.max(x(1), x(ratio))];
      const shown = `${ratio < 10 ? ratio.toFixed(1) : Math.round(ratio)} ×`;
      return [
        label(left - 12, middle - 4, name, 'text-anchor="end"'),
        label(left - 12, middle + 11, `against ${against}`, 'class="faint" text-anchor="end"'),
        `<rect class="${ratio >= 1 ? "ours" : "shell"}" x="${from.toFixed(1)}" y="${middle - 9}" width="${Math.max(1, to - from).toFixed(1)}" height="18" stroke="none"/>`,
        label(to + 8, middle + 5, shown),
      ];
    }),
  ]);
}
