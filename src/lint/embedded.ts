import type { Source, Span } from "./source.js";

/**
 * A text that stands in a file in another notation: a shell script in a block scalar, in a JSON
 * string, in the quotes of another script. `offsets[i]` is where in the file its character `i` is.
 */
export interface Embedded {
  readonly source: Source;
  readonly text: string;
  /** One more than the text has characters: the last is its end. */
  readonly offsets: readonly number[];
}

/** The whole file as one text; a carriage return at a line's end is read as a blank. */
export function wholeFile(source: Source): Embedded {
  return { source, text: source.text.replaceAll("\r\n", " \n"), offsets: direct(source.text, 0) };
}

/** The span in the file of a stretch of an embedded text. */
export function spanIn({ offsets }: Embedded, from: number, to: number): Span {
  const start = offsets[from] ?? offsets.at(-1) ?? 0;
  return { start, end: to > from ? (offsets[to - 1] ?? start) + 1 : start };
}

/** A part of an embedded text, written as it is meant. */
export function part(whole: Embedded, from: number, to: number): Embedded {
  return {
    source: whole.source,
    text: whole.text.slice(from, to),
    offsets: whole.offsets.slice(from, to + 1),
  };
}

/** Several parts as one text, blanks between them: what `eval` and `ssh` make of their words. */
export function joined(parts: readonly Embedded[]): Embedded | undefined {
  const [first] = parts;
  if (first === undefined) return undefined;
  const offsets: number[] = [];
  for (const { text, offsets: own } of parts) {
    for (let index = 0; index < text.length; index++) offsets.push(own[index] ?? 0);
    offsets.push(own[text.length] ?? offsets.at(-1) ?? 0);
  }
  return { source: first.source, text: parts.map(({ text }) => text).join(" "), offsets };
}

/**
 * Finds where each character of a decoded text was written. Both hold the same characters in the
 * same order; what was added in writing (indentation, escapes, doubled quotes) is passed over, and
 * line ends may have become blanks. Exact for everything that is not a blank.
 */
export function aligned(decoded: string, written: string, from = 0): number[] {
  const offsets: number[] = [];
  let at = 0;
  for (const character of decoded.split("")) {
    at = findWritten(character, written, at);
    offsets.push(from + Math.min(at, written.length));
    at += writtenLength(character, written, at);
  }
  offsets.push(from + Math.min(at, written.length));
  return offsets;
}

function direct(text: string, from: number): number[] {
  return Array.from({ length: text.length + 1 }, (_, index) => from + index);
}

const blank = /\s/;

function findWritten(character: string, written: string, from: number): number {
  let at = from;
  while (at < written.length && !standsFor(written, at, character)) {
    // A line continuation within double quotes: nothing is written there.
    if (written[at] === "\\" && written[at + 1] === "\n") at += 2;
    else if (written[at] === "\\" || blank.test(written[at] ?? "") || written[at] === "'") at += 1;
    else return from;
  }
  return at;
}

function standsFor(written: string, at: number, character: string): boolean {
  const here = written[at];
  if (here === character) return here !== "\\" || written[at + 1] !== "\n";
  if (character === " " || character === "\n")
    return here === "\n" || escaped(written, at) === character;
  return escaped(written, at) === character;
}

function writtenLength(character: string, written: string, at: number): number {
  if (written[at] === "\\") {
    const next = written[at + 1] ?? "";
    if (next === "x") return 4;
    if (next === "u") return 6;
    return escaped(written, at) === character ? 2 : 1;
  }
  return 1;
}

const letters: Readonly<Record<string, string>> = {
  n: "\n",
  t: "\t",
  r: "\r",
  b: "\b",
  f: "\f",
  v: "\v",
  "0": "\0",
  e: "\x1b",
};

/** The character that an escape at this place stands for, in JSON, YAML and JavaScript alike. */
function escaped(written: string, at: number): string | undefined {
  if (written[at] !== "\\") return undefined;
  const next = written[at + 1] ?? "";
  const digits = next === "x" ? 2 : next === "u" ? 4 : 0;
  if (digits > 0)
    return String.fromCharCode(Number.parseInt(written.slice(at + 2, at + 2 + digits), 16));
  return letters[next] ?? next;
}
