import { type Edit, edited } from "../fixes/edit.js";
import type { Source, Span } from "../notation/source.js";
import type { WorkflowStep } from "../read/workflow.js";

/** A step of a workflow as it is written: an item of a list, with lines of its own. */
export interface Block {
  /** From the start of its first line to the end of its last. */
  readonly span: Span;
  readonly text: string;
  /** What stands before its dash. */
  readonly indentation: string;
}

/** Nothing for a step that shares its lines with others: `steps: [{ run: … }]`. */
export function blockOf({ text }: Source, { span }: WorkflowStep): Block | undefined {
  const start = text.lastIndexOf("\n", span.start - 1) + 1;
  const indentation = /^([ \t]*)-[ \t]+$/.exec(text.slice(start, span.start))?.[1];
  if (indentation === undefined) return undefined;
  const last = start + text.slice(start, span.end).trimEnd().length;
  const newline = text.indexOf("\n", last);
  const end = newline === -1 ? text.length : newline + 1;
  return { span: { start, end }, text: text.slice(start, end), indentation };
}

/** The block with edits of its file made. */
export function withEdits({ text, span }: Block, edits: readonly Edit[]): string | undefined {
  const own = edits.map((one) => ({
    ...one,
    start: one.start - span.start,
    end: Math.min(one.end, span.end) - span.start,
  }));
  return edited(text, own);
}

/** The lines of one key of the step, as they would stand without an indentation. */
export function linesOf(text: string, { indentation }: Block, key: string): string[] {
  const [from, to] = place(text, indentation, key);
  const depth = indentation.length + 2;
  return text
    .split("\n")
    .slice(from, to)
    .map((line) => line.slice(depth).trimEnd());
}

/** The block without a key that a second step may not have, too. */
export function without(text: string, { indentation }: Block, key: string): string {
  const lines = text.split("\n");
  const [from, to] = place(text, indentation, key);
  if (from === to) return text;
  const rest = lines.toSpliced(from, to - from);
  const [first = ""] = rest;
  // The dash stands before the first key that is left.
  if (from === 0) rest[0] = `${indentation}- ${first.slice(indentation.length + 2)}`;
  return rest.join("\n");
}

function place(text: string, { length }: string, key: string): [from: number, to: number] {
  const lines = text.split("\n");
  const from = lines.findIndex((line) => line.slice(length + 2).startsWith(`${key}:`));
  if (from === -1) return [0, 0];
  const next = lines.findIndex(
    (line, index) => index > from && /^\s*\S/.test(line) && !/^\s/.test(line.slice(length + 2)),
  );
  return [from, next === -1 ? lines.length : next];
}
