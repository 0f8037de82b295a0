// What the benchmarks measured, as one table and as charts.
import { barChart, growthChart } from "./charts.mjs";

/** @typedef {import("../../bench/measure.mjs").Measured} Measured */

/** @param {number} seconds */
function time(seconds) {
  if (seconds < 1) return `${Number((seconds * 1000).toPrecision(2)).toLocaleString("en")} ms`;
  return `${seconds < 10 ? seconds.toFixed(1) : Math.round(seconds)} s`;
}

/** @param {number} ratio */
const factor = (ratio) => `${ratio < 10 ? ratio.toFixed(1) : Math.round(ratio)} ×`;

/** @param {readonly Measured[]} all */
const tasksOf = (all) =>
  [...new Set(all.map(({ task }) => task))].map((task) => ({
    task,
    of: (/** @type {Measured["kind"]} */ kind) =>
      all
        .filter((one) => one.task === task && one.kind === kind)
        .toSorted((one, other) => one.seconds - other.seconds),
  }));

/** All benchmarks in one table of Markdown. @param {readonly Measured[]} all */
export function comparison(all) {
  const columns = ["task", "ours", "the shell that people write", "other tools", "the limit"];
  const ratios = ["shell to ours", "fastest tool to ours", "ours to the limit"];
  const rows = tasksOf(all).map(({ task, of }) => {
    const [ours] = of("ours");
    /** @param {Measured["kind"]} kind */
    const cell = (kind) =>
      of(kind)
        .map(({ way, seconds }) => `${way}: ${time(seconds)}`)
        .join("; ");
    /** @param {Measured["kind"]} kind */
    const to = (kind) => {
      const [other] = of(kind);
      if (ours === undefined || other === undefined) return "";
      return factor(kind === "limit" ? ours.seconds / other.seconds : other.seconds / ours.seconds);
    };
    const cells = [cell("ours"), cell("shell"), cell("tool"), cell("limit")];
    return [task, ...cells, to("shell"), to("tool"), to("limit")];
  });
  const head = [...columns, ...ratios];
  return [head, head.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
}

/** @param {readonly Measured[]} all @returns {{ path: string, alt: string, text: string }[]} what has no figures is left out */
export function charts(all) {
  const growing = [
    {
      name: "list",
      pattern: /^list ([\d,]+) processes$/,
      title: "Reading PM2's list",
      axis: "processes of the daemon",
    },
    {
      name: "restart",
      pattern: /^restart ([\d,]+) processes$/,
      title: "Restarting all processes",
      axis: "processes",
    },
    {
      name: "restore",
      pattern: /^(?:restore|swap in) ([\d,]+) rows$/,
      title: "Restoring a database",
      axis: "rows",
    },
  ].flatMap(({ name, pattern, title, axis }) => {
    /** @type {Map<string, import("./charts.mjs").Series>} */
    const series = new Map();
    for (const { task, way, kind, seconds } of all) {
      const size = pattern.exec(task)?.[1]?.replaceAll(",", "");
      if (size === undefined) continue;
      const one = series.get(way) ?? { name: way.replaceAll("`", ""), kind, points: [] };
      one.points.push([Number(size), seconds]);
      series.set(way, one);
    }
    const lines = [...series.values()].filter(({ points }) => points.length > 1);
    if (lines.length === 0) return [];
    const text = growthChart({ title, axis, series: lines });
    return [{ path: `docs/proof/${name}.svg`, alt: `${title}, by the number of ${axis}`, text }];
  });
  const bars = tasksOf(all).flatMap(({ task, of }) => {
    const [ours] = of("ours");
    const [other] = [...of("shell"), ...of("tool")];
    if (ours === undefined || other === undefined) return [];
    const way = other.way.replaceAll("`", "");
    return [{ name: task, against: way, ratio: other.seconds / ours.seconds }];
  });
  if (bars.length === 0) return growing;
  const title = "How many times as fast as what people run otherwise";
  const text = barChart({ title, bars });
  return [{ path: "docs/proof/times-as-fast.svg", alt: title, text }, ...growing];
}
