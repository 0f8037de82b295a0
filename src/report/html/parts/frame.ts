import { createHash } from "node:crypto";
import { html, Markup } from "./escape.js";
import { pageScript } from "./page-script.js";
import { pageStyle } from "./page-style.js";

/** A part of a page, with the name that its link has. */
export type Section = readonly [id: string, title: string, body: Markup];

export interface Page {
  readonly title: string;
  /** Below it come the links to the sections. */
  readonly header: Markup;
  /** The first is what a reader wants first; those that are empty are left out. */
  readonly sections: readonly Section[];
  readonly footer: string;
}

/**
 * A page that needs nothing else: no network, no other file. Its policy allows no script and no style
 * but its own, so that nothing that was missed in escaping could act.
 */
export function pageFrame({ title, header, sections, footer }: Page): string {
  const there = sections.filter(([, , body]) => body.text !== "");
  const [first] = there;
  return html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}"><link rel="icon" href="data:,">
<title>${title}</title><style>${new Markup(pageStyle)}</style></head>
<body><a class="skip" href="#${first?.[0] ?? ""}">To the ${first?.[1].toLowerCase() ?? "content"}</a>
<header>${header}
<nav aria-label="Sections"><ul>${there.map(([id, name]) => html`<li><a href="#${id}">${name}</a></li>`)}</ul></nav></header>
<main>${there.map(
    ([id, name, body]) =>
      html`<section aria-labelledby="${id}"><h2 id="${id}" tabindex="-1">${name}</h2>${body}</section>`,
  )}</main>
<footer>${footer}</footer>
<script>${new Markup(pageScript)}</script></body></html>
`.text;
}

const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

const policy = [
  "default-src 'none'",
  `style-src ${hash(pageStyle)}`,
  `script-src ${hash(pageScript)}`,
  "img-src data:",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");
