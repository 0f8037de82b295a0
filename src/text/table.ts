import type { Table } from "../log.js";
import { visible } from "./visible.js";
import { displayWidth } from "./width.js";

/** Longer cells are cut: one of a megabyte would make every row of its table that wide. */
const widestCell = 300;

/** A table as aligned text, for a log. */
export function textTable({ columns, rows }: Table): string {
  const cells = [columns, ...rows].map((row) => row.map(oneLine));
  const widths = columns.map((_, index) =>
    Math.max(...cells.map((row) => displayWidth(row[index] ?? ""))),
  );
  const line = (row: readonly string[]) =>
    row
      .map((cell, index) => padded(cell, widths[index] ?? 0))
      .join("  ")
      .trimEnd();
  const [head = [], ...body] = cells;
  return [line(head), widths.map((width) => "─".repeat(width)).join("  "), ...body.map(line)].join(
    "\n",
  );
}

/** A table as GitHub's Markdown, with every cell escaped. */
export function markdownTable({ columns, rows }: Table): string {
  const line = (row: readonly string[]) =>
    `| ${row.map((cell) => markdownText(oneLine(cell))).join(" | ")} |`;
  return [line(columns), `|${columns.map(() => " --- ").join("|")}|`, ...rows.map(line)].join("\n");
}

/** Foreign text as Markdown that shows it and does nothing else. */
export function markdownText(text: string): string {
  return visible(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replace(/[\\`*_{}[\]()#+!|~@:$=-]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replaceAll("\n", "<br>");
}

/** Foreign text as Markdown that shows it as it stands, to be copied. */
export function markdownCode(text: string): string {
  const runs = text.match(/`+/g) ?? [];
  const fence = "`".repeat(Math.max(3, ...runs.map((run) => run.length + 1)));
  return `${fence}\n${visible(text)}\n${fence}`;
}

function oneLine(cell: string): string {
  const kept = cell.length > widestCell ? `${cell.slice(0, widestCell)}…` : cell;
  return visible(kept)
    .split("\n")
    .map((line) => line.trim())
    .join(" ⏎ ");
}

function padded(cell: string, width: number): string {
  return cell + " ".repeat(Math.max(0, width - displayWidth(cell)));
}
