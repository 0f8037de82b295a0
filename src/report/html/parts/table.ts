import { html, type Markup } from "./escape.js";

/** Rows of cells, which scroll by themselves where the screen is narrow. */
export function table(
  name: string,
  columns: readonly string[],
  rows: readonly (readonly Markup[])[],
): Markup {
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${name}, as a table"><table><thead><tr>${columns.map(
    (column) => html`<th scope="col">${column}</th>`,
  )}</tr></thead><tbody>${rows.map((cells) => html`<tr>${cells}</tr>`)}</tbody></table></div>`;
}
