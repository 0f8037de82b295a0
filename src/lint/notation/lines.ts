import { type Embedded, part } from "./embedded.js";

/** A line, or several that a backslash joins, as a part of the text. */
export function linesOf(whole: Embedded): Embedded[] {
  const lines: Embedded[] = [];
  for (const { 0: text, index } of whole.text.matchAll(/(?:\\\n|[^\n])+/g))
    lines.push(part(whole, index, index + text.length));
  return lines;
}

/** The rest of a line behind what a pattern finds at its start; nothing where it finds nothing. */
export function behind(line: Embedded, start: RegExp): Embedded | undefined {
  const found = start.exec(line.text);
  return found === null ? undefined : part(line, found[0].length, line.text.length);
}

/** A command whose failure its file says to pass over, as a shell would write that. */
export function ignoreFailure(shell: Embedded): Embedded {
  const more = " || true";
  const end = shell.offsets.at(-1) ?? 0;
  const text = shell.text.trimEnd();
  return {
    source: shell.source,
    text: text + more,
    offsets: [...shell.offsets.slice(0, text.length), ...Array(more.length + 1).fill(end)],
  };
}
