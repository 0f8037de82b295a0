/** A file of the linted repository: its path from the repository's root, and its text. */
export interface Source {
  readonly path: string;
  readonly text: string;
  /** Offset at which each line begins. */
  readonly lineStarts: readonly number[];
  /** Why there is no text, where the file could not be read as one. */
  readonly unreadable?: string;
}

/** Offsets into a source: from `start` up to, not including, `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Line and column as an editor counts them: both from 1, columns in UTF-16 units. */
export interface SourcePlace {
  readonly line: number;
  readonly column: number;
}

export function sourceOf(path: string, text: string): Source {
  const lineStarts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1))
    lineStarts.push(at + 1);
  return { path, text, lineStarts };
}

/** A file that is there and cannot be read: it has no text, and a finding says why. */
export function unreadableSource(path: string, why: string): Source {
  return { ...sourceOf(path, ""), unreadable: why };
}

export function placeOf({ lineStarts }: Source, offset: number): SourcePlace {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1 };
}
