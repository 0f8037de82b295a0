import type { LinesOverTime } from "../../monitor/looks/lines.js";
import { megabytes } from "../../text/amounts.js";
import { type Chart, chart, maxOf, roundAbove, thinOut } from "./parts/charts.js";
import { html, type Markup } from "./parts/escape.js";

/**
 * Memory and restarts of a server's apps, all workers of an app together.
 * @param most times that are drawn, each by its highest value
 * @param whose in the titles, where a page has those of several servers
 */
export function overDays({ times, apps }: LinesOverTime, most: number, whose = ""): Markup {
  if (times.length < 2)
    return html`<p>${whose === "" ? "M" : `${whose}: m`}emory and restarts over time need a second look.</p>`;
  const of = (title: string, what: "memory" | "restarts", scale: Pick<Chart, "unit" | "ceiling">) =>
    chart({
      title: whose === "" ? title : `${whose}: ${title.toLowerCase()}`,
      ...scale,
      times: thinOut(times, most, ([first]) => first ?? 0),
      series: apps.map(({ namespace, name, [what]: values }) => ({
        name: `${name} of ${namespace}`,
        values: thinOut(values, most, maxOf),
      })),
    });
  return html`<div class="charts">${of("Memory", "memory", {
    unit: megabytes,
    ceiling: (value) => roundAbove(value, value < 1024 ** 3 ? 1024 ** 2 : 1024 ** 3),
  })}${of("Restarts", "restarts", {
    unit: (value) => String(value),
    ceiling: (value) => roundAbove(value, 1, 2),
  })}</div>`;
}
