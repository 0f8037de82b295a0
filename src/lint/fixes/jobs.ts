import type { WorkflowJob } from "../read/workflow.js";
import { type Edit, indentationAt, inserted, lineEndAt } from "./edit.js";

/** Lines in front of the first key of a job that is written as a block. */
export function withLines(
  { name, body, workflow }: WorkflowJob,
  lines: readonly string[],
): Edit[] | undefined {
  const { text } = workflow.source;
  const between = text.slice(name.span.end, body);
  // An alias would lead to a block that other jobs have too.
  if (body < name.span.end || !/^:[ \t]*(?:#[^\n]*)?\r?\n\s*(?:#[^\n]*\n\s*)*$/.test(between))
    return undefined;
  const indentation = indentationAt(text, body);
  if (indentation === undefined) return undefined;
  const lineEnd = lineEndAt(text, body);
  const added = lines.map((line) => `${line}${lineEnd}${indentation}`).join("");
  return [inserted(body, added)];
}
