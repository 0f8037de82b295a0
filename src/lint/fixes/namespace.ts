import type { Ecosystem, EcosystemApp } from "../ecosystem.js";
import { type Edit, indentationAt, inserted, lineEndAt } from "./edit.js";

/** The namespace beside `apps` moved into each app that has none. */
export function namespaceIntoApps({
  source,
  topNamespace,
  apps,
  whole,
}: Ecosystem): Edit[] | undefined {
  if (topNamespace === undefined || !whole) return undefined;
  const { text } = source;
  const { start, end } = topNamespace.entry;
  const isYaml = /\.ya?ml$/.test(source.path);
  const removed = removal(text, start, end, isYaml);
  if (removed === undefined) return undefined;
  const written = text.slice(start, end);
  const without = apps.filter(({ namespace }) => namespace === undefined);
  return [removed, ...without.map((app) => insertion(text, app, written, isYaml))];
}

/** With its comma, and with its line where nothing else stands on it. */
function removal(text: string, start: number, end: number, isYaml: boolean): Edit | undefined {
  const indentation = indentationAt(text, start);
  const comma = /^\s*,/.exec(text.slice(end))?.[0].length ?? 0;
  const after = end + comma;
  const line = /^[ \t]*\r?\n/.exec(text.slice(after))?.[0].length;
  if (isYaml) {
    if (indentation === undefined || line === undefined) return undefined;
    return { start: start - indentation.length, end: end + line, text: "" };
  }
  if (comma === 0) {
    const before = /,\s*$/.exec(text.slice(0, start))?.[0].length ?? 0;
    return { start: start - before, end, text: "" };
  }
  if (indentation !== undefined && line !== undefined)
    return { start: start - indentation.length, end: after + line, text: "" };
  const blanks = /^[ \t]*/.exec(text.slice(after))?.[0].length ?? 0;
  return { start, end: after + blanks, text: "" };
}

function insertion(text: string, { map }: EcosystemApp, written: string, isYaml: boolean): Edit {
  const at = Math.min(...[...map.entries.values()].map(({ key }) => key.start));
  const comma = isYaml ? "" : ",";
  const indentation = isYaml ? columnBlanks(text, at) : indentationAt(text, at);
  if (indentation === undefined) return inserted(at, `${written}, `);
  return inserted(at, `${written}${comma}${lineEndAt(text, at)}${indentation}`);
}

/** Blanks up to this column: in `- name: a` the next key stands below `name`. */
function columnBlanks(text: string, at: number): string {
  return " ".repeat(at - text.lastIndexOf("\n", at - 1) - 1);
}
