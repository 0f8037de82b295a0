import type { Diagnosis } from "../../pm2/diagnose.js";
import { duration } from "../../text/amounts.js";
import { counted } from "../../text/phrases.js";
import { headline } from "../diagnosis-log.js";
import { html } from "./parts/escape.js";
import { pageFrame } from "./parts/frame.js";
import {
  changesSince,
  charts,
  findings,
  logs,
  processes,
  saved,
  steps,
  tiles,
} from "./sections.js";

/** A diagnosis as one page. */
export function diagnosisPage(diagnosis: Diagnosis): string {
  const { healthy, host, user, at, captures, daemon, selection } = diagnosis;
  const span = (captures.at(-1) ?? at) - (captures[0] ?? at);
  return pageFrame({
    title: `PM2 on ${host}: ${healthy ? "healthy" : "unhealthy"}`,
    header: html`<h1>PM2 on ${host}</h1>
<p class="verdict ${healthy ? "good" : "bad"}">${healthy ? "✓ Healthy" : "✗ Unhealthy"}</p>
<p>${headline(diagnosis)}</p>
<p class="soft">${new Date(at).toISOString().replace("T", " ").slice(0, 19)} UTC, user ${user}${span > 0 ? `, ${counted(captures.length, "capture")} within ${duration(span)}` : ""}</p>
<p class="soft">${
      selection.namespaces === "*" && selection.names === "*"
        ? "Everything was looked at."
        : html`Looked at: namespaces <code>${selection.namespaces}</code>, names <code>${selection.names}</code>.`
    }</p>
${tiles(diagnosis)}`,
    sections: [
      ["findings", "Findings", findings(diagnosis)],
      ["since", "Since last time", changesSince(diagnosis)],
      ["steps", "Steps within the last day", steps(diagnosis)],
      ["charts", "Charts", charts(diagnosis)],
      [
        "processes",
        "Processes",
        daemon.state === "answers" ? processes(diagnosis) : saved(diagnosis),
      ],
      ["logs", "Logs", logs(diagnosis)],
    ],
    footer:
      "Written by pm2-diagnostics. Values of variables that look like secrets are shown as ***.",
  });
}
