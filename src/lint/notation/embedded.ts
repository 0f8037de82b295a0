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

/** The whole file as one text; the carriage returns of Windows' line ends are passed over. */
export function wholeFile(source: Source): Embedded {
  const offsets: number[] = [];
  for (let at = 0; at <= source.text.length; at++)
    if (source.text[at] !== "\r" || source.text[at + 1] !== "\n") offsets.push(at);
  return { source, text: source.text.replaceAll("\r\n", "\n"), offsets };
}

/** A text whose places are found when they are asked for: a script has thousands of words. */
export class LazilyPlaced implements Embedded {
  readonly source: Source;
  readonly text: string;
  readonly #find: () => readonly number[];
  #found: readonly number[] | undefined;

  constructor(source: Source, text: string, find: () => readonly number[]) {
    this.source = source;
    this.text = text;
    this.#find = find;
  }

  get offsets(): readonly number[] {
    this.#found ??= this.#find();
    return this.#found;
  }
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
export function joinEmbedded(parts: readonly Embedded[]): Embedded | undefined {
  return parts.length === 0 ? undefined : joinedBy(" ", parts);
}

/** Several parts as one text, and what stands between them; there must be one at least. */
export function joinedBy(between: " " | "\n", parts: readonly Embedded[]): Embedded {
  const offsets: number[] = [];
  for (const { text, offsets: own } of parts) {
    for (let index = 0; index < text.length; index++) offsets.push(own[index] ?? 0);
    offsets.push(own[text.length] ?? offsets.at(-1) ?? 0);
  }
  const [first] = parts;
  if (first === undefined) throw new Error("nothing to join");
  return { source: first.source, text: parts.map(({ text }) => text).join(between), offsets };
}

/**
 * Finds where each character of a decoded text was written. Both hold the same characters in the
 * same order; what was added in writing (indentation, escapes, doubled quotes) is passed over, and
 * line ends may have become blanks. Exact for everything that is not a blank.
 */
export function alignCharacters(decoded: string, written: string, from = 0): number[] {
  const offsets: number[] = [];
  let at = 0;
  for (let index = 0; index < decoded.length; index++) {
    const character = decoded[index] ?? "";
    if (character === written[at] && character !== "\\") {
      offsets.push(from + at);
      at += 1;
      continue;
    }
    at = findWritten(character, written, at);
    offsets.push(from + Math.min(at, written.length));
    // One escape of eight digits, two units of UTF-16: the second has no place of its own.
    if (written[at] === "\\" && written[at + 1] === "U" && /[\uD800-\uDBFF]/.test(character)) {
      offsets.push(from + at);
      index += 1;
    }
    at += writtenLength(character, written, at);
  }
  offsets.push(from + Math.min(at, written.length));
  return offsets;
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
    if (digits[next] !== undefined) return 2 + digits[next];
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
  const length = digits[next];
  if (length === undefined) return letters[next] ?? next;
  const code = Number.parseInt(written.slice(at + 2, at + 2 + length), 16);
  // Only the first unit: `aligned` takes both at once.
  return code <= 0x10ffff ? String.fromCodePoint(code)[0] : undefined;
}

/** How many digits follow an escape's letter. */
const digits: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };
