/** A change of a file's text: what stands from `start` up to `end` gives way to `text`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with all changes made; nothing where two of them meet. */
export function edited(text: string, edits: readonly Edit[]): string | undefined {
  const inOrder = [...edits].sort((one, other) => one.start - other.start || one.end - other.end);
  let result = "";
  let at = 0;
  for (const { start, end, text: instead } of inOrder) {
    if (start < at) return undefined;
    result += text.slice(at, start) + instead;
    at = end;
  }
  return result + text.slice(at);
}

export function inserted(at: number, text: string): Edit {
  return { start: at, end: at, text };
}

/** The blanks that a line begins with, before this place; nothing where something else stands there. */
export function indentationAt(text: string, at: number): string | undefined {
  const before = text.slice(text.lastIndexOf("\n", at - 1) + 1, at);
  return /^[ \t]*$/.test(before) ? before : undefined;
}

/** How the lines of a file end at this place. */
export function lineEndAt(text: string, at: number): string {
  const end = text.indexOf("\n", at);
  return end > 0 && text[end - 1] === "\r" ? "\r\n" : "\n";
}
