import fc from "fast-check";
import { masker } from "../../src/pm2/daemon/masking.js";
import { html } from "../../src/report/html/parts/escape.js";
import { type Runner, runnerLog } from "../../src/runner/log.js";
import { markdownCode, markdownTable, markdownText, textTable } from "../../src/text/table.js";
import { visible } from "../../src/text/visible.js";
import { claim, property, same } from "./property.js";
import { anyText } from "./texts.js";

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be left
const acting = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/;

/** What a browser reads of our entities. */
function decoded(text: string): string {
  return text
    .replaceAll("<br>", "\n")
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}

/** The lines that a runner acts upon, with what it stops reading at `stop-commands`. */
function commandsIn(lines: readonly string[]): string[] {
  const found: string[] = [];
  let token: string | undefined;
  for (const line of lines) {
    if (token !== undefined) {
      if (line.trim() === `::${token}::`) token = undefined;
      // GitHub finds the older form anywhere; inside the fence it acts upon it all the same.
      if (line.includes("##[")) found.push(line);
      continue;
    }
    const stop = /^::stop-commands::(.+)$/.exec(line)?.[1];
    if (stop !== undefined) token = stop;
    else if (line.trimStart().startsWith("::") || line.includes("##[")) found.push(line);
  }
  claim(token === undefined, "a fence is left open");
  return found;
}

const runners: readonly Runner[] = [
  { debugging: true, annotating: true, commanded: true, grouping: false },
  { debugging: true, annotating: false, commanded: true, grouping: true },
];
/** The commands that a log may give by itself, each on a line of its own. */
const own =
  /^::(?:debug|warning|error|group)::[^\n\r]*$|^::endgroup::$|^::add-mask::[^\n\r]*$|^::(?:error|warning) file=[^\n\r]*$/;

export const shown = [
  property({
    surface: "runners",
    name: "no text in a log makes a runner act, and no secret stays in it",
    cases: 4800,
    from: fc.record({
      runner: fc.constantFrom(...runners),
      text: anyText,
      secret: anyText.filter((text) => text.trim().length > 3),
    }),
    holds: async ({ runner, text, secret }) => {
      const printed: string[] = [];
      const log = runnerLog((piece) => printed.push(piece), runner);
      const hidden = `k3y-${secret}`;
      log.mask(hidden);
      const before = printed.length;
      const said = `${text}${hidden}${text}`;
      log.info(said);
      log.outcome(said, said);
      log.warning(said);
      log.error(said);
      log.debug(said);
      log.foreign(said, said);
      log.table({ title: said, columns: ["a", "b"], rows: [[said, text]] });
      await log.group(said, async () => {});
      await log.stream(said, async (line) => line(said));
      log.annotation({
        ...{ severity: "error", file: said, line: 1, column: 1, title: text, message: said },
      });
      const output = printed.slice(before).join("");
      for (const command of commandsIn(output.split("\n")))
        claim(own.test(command), `a runner acts upon ${JSON.stringify(command)}`);
      claim(!acting.test(output), "a terminal acts upon it");
      const whole = [output, log.summary()].join("\n");
      claim(!whole.includes(hidden), "the secret is shown");
    },
  }),
  property({
    surface: "Markdown",
    name: "text in a summary is shown and does nothing",
    cases: 3600,
    from: anyText,
    holds: (text) => {
      const shownText = markdownText(text);
      const plain = shownText.replace(/&#\d+;|&amp;|&lt;|&gt;|<br>/g, "");
      claim(!/[\\`*_{}[\]()#+!|~@:$=<>&\n-]/.test(plain), "something in it means something");
      claim(!acting.test(shownText), "a terminal acts upon it");
      same(decoded(shownText), visible(text), "what is shown");
    },
  }),
  property({
    surface: "Markdown",
    name: "a cell stays in its cell, and code in its fence",
    cases: 2400,
    from: fc.array(fc.tuple(anyText, anyText), { minLength: 1, maxLength: 4 }),
    holds: (rows) => {
      const table = { title: "", columns: ["a", "b"], rows };
      const lines = markdownTable(table).split("\n");
      same(
        lines.map((line) => line.split("|").length),
        Array(rows.length + 2).fill(4),
        "cells",
      );
      claim(textTable(table).split("\n").length === rows.length + 2, "a row is more than a line");
      const text = rows.flat().join("\n");
      const [fence = "", ...rest] = markdownCode(text).split("\n");
      claim(
        rest.filter((line) => line.trim().startsWith(fence)).length === 1,
        "it leaves its fence",
      );
    },
  }),
  property({
    surface: "HTML",
    name: "text in a page is text, also within an attribute",
    cases: 3600,
    from: anyText,
    holds: (text) => {
      const markup = html`<a title="${text}">${text}</a>`.text;
      const [, title = "", content = ""] = /^<a title="([^"]*)">([^<]*)<\/a>$/.exec(markup) ?? [];
      claim(title === content, "an attribute or an element ends before its end");
      claim(
        !/[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/.test(content),
        "something in it means something",
      );
      claim(!acting.test(content), "it turns the text around it");
    },
  }),
  property({
    surface: "secrets",
    name: "a masked value is gone, wherever it stands",
    cases: 2400,
    from: fc.tuple(fc.array(anyText, { minLength: 1, maxLength: 4 }), anyText),
    holds: ([texts, between]) => {
      const values = texts.map((text, index) => `s3cret${index}${text}`);
      const hide = masker(values);
      const hidden = hide(values.join(between) + between);
      for (const value of values) claim(!hidden.includes(value), `${JSON.stringify(value)} stays`);
    },
  }),
];
