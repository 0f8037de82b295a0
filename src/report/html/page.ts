import { createHash } from "node:crypto";
import { counted } from "../../phrases.js";
import type { Diagnosis } from "../../pm2/diagnose.js";
import { duration } from "../../pm2/findings/words.js";
import { headline } from "../diagnosis-log.js";
import { html, Markup } from "./escape.js";
import { pageScript } from "./page-script.js";
import { pageStyle } from "./page-style.js";
import { charts, findings, logs, processes, saved, since, steps, tiles } from "./sections.js";

/**
 * A diagnosis as one page that needs nothing else: no network, no other file. Its policy allows no
 * script and no style but its own, so that nothing that was missed in escaping could act.
 */
export function diagnosisPage(diagnosis: Diagnosis): string {
  const { healthy, host, user, at, captures, daemon, selection } = diagnosis;
  const sections = [
    ["findings", "Findings", findings(diagnosis)],
    ["since", "Since last time", since(diagnosis)],
    ["steps", "Steps within the last day", steps(diagnosis)],
    ["charts", "Charts", charts(diagnosis)],
    [
      "processes",
      "Processes",
      daemon.state === "answers" ? processes(diagnosis) : saved(diagnosis),
    ],
    ["logs", "Logs", logs(diagnosis)],
  ] as const;
  const there = sections.filter(([, , body]) => body.text !== "");
  const span = (captures.at(-1) ?? at) - (captures[0] ?? at);
  return html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}"><link rel="icon" href="data:,">
<title>PM2 on ${host}: ${healthy ? "healthy" : "unhealthy"}</title><style>${new Markup(pageStyle)}</style></head>
<body><a class="skip" href="#findings">To the findings</a>
<header><h1>PM2 on ${host}</h1>
<p class="verdict ${healthy ? "good" : "bad"}">${healthy ? "✓ Healthy" : "✗ Unhealthy"}</p>
<p>${headline(diagnosis)}</p>
<p class="soft">${new Date(at).toISOString().replace("T", " ").slice(0, 19)} UTC, user ${user}${span > 0 ? `, ${counted(captures.length, "capture")} within ${duration(span)}` : ""}</p>
<p class="soft">${
    selection.namespaces === "*" && selection.names === "*"
      ? "Everything was looked at."
      : html`Looked at: namespaces <code>${selection.namespaces}</code>, names <code>${selection.names}</code>.`
  }</p>
${tiles(diagnosis)}
<nav aria-label="Sections"><ul>${there.map(([id, title]) => html`<li><a href="#${id}">${title}</a></li>`)}</ul></nav></header>
<main>${there.map(
    ([id, title, body]) =>
      html`<section aria-labelledby="${id}"><h2 id="${id}" tabindex="-1">${title}</h2>${body}</section>`,
  )}</main>
<footer>Written by pm2-diagnostics. Values of variables that look like secrets are shown as ***.</footer>
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
