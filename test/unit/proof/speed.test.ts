import { expect, it } from "vitest";
import type { Measured } from "../../../bench/measure.mjs";
import { charts, comparison } from "../../../proof/speed/comparison.mjs";
import { judged } from "../../../proof/speed/goals.js";

const quiet = "deploy what is deployed already";
const list = (size: number, seconds: number, kind: "ours" | "tool"): Measured => ({
  ...{ task: `list ${size} processes`, kind, seconds },
  way: kind === "ours" ? "over the <socket>" : "`pm2 jlist`",
});
const all: readonly Measured[] = [
  { task: quiet, kind: "ours", way: "pm2-deploy", seconds: 0.1 },
  { task: quiet, kind: "shell", way: "`startOrReload`", seconds: 2 },
  { task: quiet, kind: "limit", way: "`node -e 0`", seconds: 0.025 },
  ...[list(10, 0.004, "ours"), list(10, 0.12, "tool"), list(20, 0.3, "ours")],
  list(20, 0.15, "tool"),
];

it("judges each goal, and says which one has no figure", () => {
  const { rows, missing } = judged(all, true);
  expect(rows.map(({ figure, ok }) => [figure, ok])).toEqual([
    [4, true],
    [20, true],
    [0.5, false],
  ]);
  expect(missing).toEqual([]);
  expect(judged([], true).missing).toHaveLength(3);
  expect(judged(all, false).missing).toContain(
    "nothing was measured of: clean up 100 errored processes, against the shell",
  );
});

it("puts the ways of a task side by side, with their ratios", () => {
  expect(comparison(all).split("\n")[2]).toBe(
    `| ${quiet} | pm2-deploy: 100 ms | \`startOrReload\`: 2.0 s |  | \`node -e 0\`: 25 ms | 20 × |  | 4.0 × |`,
  );
});

it("draws whole charts, of what there are figures for, with nothing that runs in them", () => {
  const drawn = charts(all);
  expect(drawn.map(({ path }) => path)).toEqual([
    "docs/proof/times-as-fast.svg",
    "docs/proof/list.svg",
  ]);
  for (const { text } of drawn) {
    expect(text).not.toMatch(/NaN|Infinity|undefined|<script|href/);
    expect(text).toContain("prefers-color-scheme: dark");
    expect(tagsOf(text)).toEqual([]);
  }
  expect(drawn[1]?.text).toContain("over the &lt;socket");
  expect(charts([])).toEqual([]);
});

/** Elements that are not closed, or closed where they are not open. */
function tagsOf(text: string): string[] {
  const open: string[] = [];
  for (const [, slash, name = "", rest = ""] of text.matchAll(/<(\/?)(\w+)([^>]*)>/g))
    if (slash && open.at(-1) === name) open.pop();
    else if (!rest.endsWith("/")) open.push(name);
  return open;
}
