import type { Draft } from "./invocation.js";
import { wordOf } from "./word-reader.js";
import { type Argument, textsOf } from "./words.js";

/** The words that a stage of a pipeline prints: `echo all`, `printf '%s\n' api web`. */
export function printedWords(stage: readonly Draft[]): readonly Argument[] {
  const [only] = stage;
  if (only === undefined || stage.length > 1) return [];
  const { program, args } = only;
  if (program !== "echo" && program !== "printf") return [];
  const plain = args.filter(({ text }) => !/^-[neE]+$/.test(text));
  const words = program === "printf" && plain.length > 1 ? plain.slice(1) : plain;
  return words.flatMap((word) => {
    const parts = word.text.replaceAll("\\n", " ").trim().split(/\s+/);
    return parts.length === 1 && parts[0] === word.text
      ? [word]
      : parts.map((text) => wordOf(word, text));
  });
}

/** Gives a command of `xargs` the words that it reads: all of them at its end, or one for each time. */
export function feed(invocation: Draft, words: readonly Argument[]): void {
  const [first] = words;
  if (first === undefined || !invocation.fromInput) return;
  const { args, shell, statement, span } = invocation;
  const wrapper = shell.source.text.slice(statement, span.start);
  const place = args.findIndex(({ text }) => text === "{}" || text === "%");
  const isEach =
    place !== -1 || /\bparallel\b|\s-(?:n\s*1|L\s*1|I|i)\b|--max-args=1\b/.test(wrapper);
  const one = { ...first, text: "{}", constant: false, oneOf: words.flatMap(textsOf) };
  const given = isEach && words.length > 1 ? [one] : words;
  invocation.args = place === -1 ? [...args, ...given] : args.toSpliced(place, 1, ...given);
}
