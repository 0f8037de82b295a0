import type { Pm2Call } from "../pm2-call.js";
import { kindOf } from "../read/kinds.js";
import type { Argument } from "../shell/words.js";
import { type Edit, indentationAt, inserted, lineEndAt } from "./edit.js";

/** An option at the end of a call, where that is written as a shell's command and not as a program's list. */
export function withOption({ invocation }: Pm2Call, option: string): Edit[] | undefined {
  const { shell, span } = invocation;
  return kindOf(shell.source) === "javascript" ? undefined : [inserted(span.end, ` ${option}`)];
}

/** Quotes around a variable that stands alone, and in no quotes of another script. */
export function quoted({ invocation }: Pm2Call, { span }: Argument): Edit[] | undefined {
  const written = invocation.shell.source.text.slice(span.start, span.end);
  if (invocation.nested || !/^\$(?:\w+|\{\w+\})$/.test(written)) return undefined;
  return [inserted(span.start, '"'), inserted(span.end, '"')];
}

/** A save on a line of its own behind a change that has a line to itself. */
export function savedAfterwards({ invocation }: Pm2Call): Edit[] | undefined {
  const { shell, span, nested, within, branches } = invocation;
  const { text } = shell.source;
  const indentation = indentationAt(text, span.start);
  const end = text.indexOf("\n", span.end);
  const rest = text.slice(span.end, end === -1 ? undefined : end).trim();
  const isPlain = /^pm2\s/.test(text.slice(span.start)) && rest === "";
  if (!isPlain || nested || within !== undefined || branches.length > 0) return undefined;
  if (indentation === undefined) return undefined;
  const lineEnd = lineEndAt(text, span.end);
  const at = end === -1 ? text.length : end + 1;
  const save = `${indentation}pm2 save`;
  return [inserted(at, end === -1 ? `${lineEnd}${save}` : `${save}${lineEnd}`)];
}
