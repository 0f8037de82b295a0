import type { Command, Redirection, SyntaxNode, Word } from "unbash";
import { type Embedded, LazilyPlaced, part } from "../../notation/embedded.js";
import type { Invocation } from "./invocation.js";
import type { Variables } from "./variables.js";
import { type Argument, argumentOf, textsOf } from "./words.js";

/** Reads the words of one script: what is written, what variables hold, what is fed or printed. */
export class WordReader {
  readonly #shell: Embedded;
  readonly #variables: Variables;
  readonly #substituted: ReadonlyMap<number, readonly Invocation[]>;

  /** @param substituted what the substitution at each position runs; fills as the script is walked */
  constructor(
    shell: Embedded,
    variables: Variables,
    substituted: ReadonlyMap<number, readonly Invocation[]>,
  ) {
    this.#shell = shell;
    this.#variables = variables;
    this.#substituted = substituted;
  }

  one(word: Word): Argument {
    return argumentOf(word, this.#shell, this.#variables, this.#substituted);
  }

  /** What these words are, once the substitutions in them were walked. */
  arguments(words: readonly Word[]): Argument[] {
    return words.flatMap((word) => {
      const argument = this.one(word);
      const list = this.#variables.list(arrayOf(word) ?? "");
      if (list !== undefined)
        return list.map((text) => ({ ...wordOf(argument, text), constant: true, splits: false }));
      const variableOnly = word.parts?.length === 1 && /Expansion$/.test(word.parts[0]?.type ?? "");
      // `PM2="npx pm2"; $PM2 save`: unquoted, a variable is as many words as it holds.
      if (!variableOnly || !/\s/.test(argument.text) || /[`(]/.test(argument.text))
        return [argument];
      return argument.text.split(/\s+/).map((text) => ({
        ...wordOf(argument, text),
        constant: argument.constant || !/[$\uE000]/.test(text),
      }));
    });
  }

  assign(name: string, word: Word): void {
    const read = this.one(word);
    const { constant, text, origins, rounds } = read;
    const value = constant ? { constant: text } : { partly: text };
    this.#variables.assign(name, value, origins, rounds, textsOf(read));
  }

  assignArray(name: string, words: readonly Argument[]): void {
    const origins = words.flatMap((word) => word.origins);
    const constant = words.every((word) => word.constant);
    const list = { list: words.map(({ text }) => text) };
    this.#variables.assign(name, constant ? list : undefined, origins);
  }

  /** The words that a heredoc or a here-string holds; `base` is where they are shown. */
  wordsIn(redirects: readonly Redirection[], base: Argument): Argument[] {
    for (const redirect of redirects)
      if (redirect.type === "HereString" && redirect.target?.parts === undefined) {
        if (redirect.target !== undefined && !/\s/.test(redirect.target.value))
          return [this.one(redirect.target)];
      }
    const text = this.fedBy({ redirects })?.text ?? "";
    const words = text.split(/\s+/).filter((word) => word !== "" && !/[$`\uE000]/.test(word));
    return words.map((word) => ({ ...wordOf(base, word), constant: true, splits: false }));
  }

  /** What `read` gets of them, a line each time. */
  textsIn(redirects: readonly Redirection[]): string[] {
    const lines = (this.fedBy({ redirects })?.text ?? "").split("\n");
    return lines.map((line) => line.trim()).filter((line) => /^[^$`\uE000]+$/.test(line));
  }

  /** The heredoc or here-string of a command, as a script. */
  fedBy(command: { readonly redirects: readonly Redirection[] }): Embedded | undefined {
    for (const redirect of command.redirects) {
      if (redirect.type === "HereDoc")
        return part(this.#shell, redirect.body.pos, redirect.body.end);
      if (redirect.type === "HereString" && redirect.target !== undefined)
        return this.one(redirect.target).embedded;
    }
    return undefined;
  }

  /** What `cat <<EOF` or `echo '…'` prints, for the shell that it is piped into. */
  printedBy(command: Command): Embedded | undefined {
    if (command.name?.value === "cat") return this.fedBy(command);
    if (command.name?.value !== "echo" && command.name?.value !== "printf") return undefined;
    const word = command.args.filter(isWord).at(-1);
    return word && this.one(word).embedded;
  }
}

export function isWord(node: SyntaxNode): node is Word {
  return node.type === "Word";
}

/** One of the words that a variable holds, or another; it stands where the variable is named. */
export function wordOf(argument: Argument, text: string): Argument {
  const places = () => Array.from({ length: text.length + 1 }, () => argument.span.start);
  return { ...argument, text, embedded: new LazilyPlaced(argument.embedded.source, text, places) };
}

/** The array of which a word is every element: `"${NAMES[@]}"`. */
function arrayOf({ parts = [] }: Word): string | undefined {
  const [outer] = parts;
  const inner = outer?.type === "DoubleQuoted" ? outer.parts : parts;
  const [part] = inner;
  if (parts.length !== 1 || inner.length !== 1 || part?.type !== "ParameterExpansion")
    return undefined;
  const { index, operation, prefix, parameter } = part;
  const every = index?.value === "@" || (index?.value === "*" && inner === parts);
  return every && operation === undefined && prefix === undefined ? parameter : undefined;
}
