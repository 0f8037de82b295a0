import type { Ecosystem, EcosystemApp } from "../ecosystem.js";
import { type Edit, indentationAt, inserted, lineEndAt } from "./edit.js";

/**
 * The namespace beside `apps`, as it is written, in each app that has none: PM2 then gives it to the
 * processes that it has by these names. The one beside `apps` stays, for whatever else reads it.
 */
export function namespaceIntoApps({
  source,
  topNamespace,
  apps,
  whole,
}: Ecosystem): Edit[] | undefined {
  if (topNamespace === undefined || !whole) return undefined;
  const { text } = source;
  const written = text.slice(topNamespace.entry.start, topNamespace.entry.end);
  // A name that stands for it may not be known where an app is written.
  if (!/^(["']?)namespace\1\s*:\s*(["']?)[\w.-]+\2$/.test(written)) return undefined;
  const isYaml = /\.ya?ml$/.test(source.path);
  if (!isYaml && !/["']$/.test(written)) return undefined;
  const without = apps.filter(({ map }) => !map.entries.has("namespace"));
  return without.map((app) => insertion(text, app, written, isYaml));
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
