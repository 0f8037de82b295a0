import type { ParameterExpansionPart, Word, WordPart } from "unbash";
import { alignCharacters, type Embedded, LazilyPlaced, spanIn } from "../../notation/embedded.js";
import type { Argument, Invocation, Round } from "./invocation.js";
import type { Variables } from "./variables.js";

/** What an expression of the workflow (`${{ … }}`) became before the shell text was parsed. */
export const placeholder = "\uE000";

export type { Argument };

/** What a word is, or may be, as far as the text says so. */
export function textsOf({ constant, text, oneOf = [] }: Argument): readonly string[] {
  return constant ? [text] : oneOf;
}

/** A word for a message: with the workflow's expressions as they stand in the file. */
export function writtenText({ expression, text, embedded, span }: Argument): string {
  return expression ? embedded.source.text.slice(span.start, span.end).replace(/^"|"$/g, "") : text;
}

interface Piece {
  readonly text: string;
  /** Where its characters stand in the script; only of a word that is a script itself is that asked. */
  offsets(): readonly number[];
  readonly known: boolean;
  readonly oneOf?: readonly string[];
  readonly splits: boolean;
  readonly origins: readonly Invocation[];
  readonly rounds: readonly Round[];
}

/** Resolves a word; `substituted` gives the commands within a `$(…)` that were walked already. */
export function argumentOf(
  word: Word,
  shell: Embedded,
  variables: Variables,
  substituted: ReadonlyMap<number, readonly Invocation[]>,
): Argument {
  if (word.parts === undefined) return plainArgument(word, shell);
  const pieces = word.parts.flatMap((part) => piecesOf(part, shell, variables, substituted, false));
  const text = pieces.map((piece) => piece.text).join("");
  const offsets = () => {
    const inShell = pieces.flatMap((piece) => piece.offsets().slice(0, piece.text.length));
    return [...inShell, word.end].map((offset) => shell.offsets[offset] ?? 0);
  };
  const expression = text.includes(placeholder);
  return {
    text,
    constant: !expression && pieces.every((piece) => piece.known),
    oneOf: pieces.length === 1 ? (pieces[0]?.oneOf ?? []) : [],
    splits: pieces.some((piece) => piece.splits),
    expression,
    span: spanIn(shell, word.pos, word.end),
    embedded: new LazilyPlaced(shell.source, text, offsets),
    origins: distinct(pieces.flatMap((piece) => piece.origins)),
    rounds: distinct(pieces.flatMap((piece) => piece.rounds)),
  };
}

/** A word of nothing but itself, which most words are. */
function plainArgument({ value, pos, end }: Word, shell: Embedded): Argument {
  const offsets = () =>
    alignCharacters(value, shell.text.slice(pos, end), pos).map((at) => shell.offsets[at] ?? 0);
  const expression = value.includes(placeholder);
  return {
    text: value,
    constant: !expression,
    splits: false,
    expression,
    span: spanIn(shell, pos, end),
    embedded: new LazilyPlaced(shell.source, value, offsets),
    origins: [],
    rounds: [],
  };
}

function distinct<T>(all: readonly T[]): readonly T[] {
  return all.length < 2 ? all : [...new Set(all)];
}

function piecesOf(
  part: WordPart,
  shell: Embedded,
  variables: Variables,
  substituted: ReadonlyMap<number, readonly Invocation[]>,
  quoted: boolean,
): Piece[] {
  const written = shell.text.slice(part.pos, part.end);
  const piece = (text: string, known: boolean, more: Partial<Piece> = {}): Piece[] => [
    {
      text,
      offsets: () => alignCharacters(text, written, part.pos),
      known,
      splits: !known && !quoted,
      origins: [],
      rounds: [],
      ...more,
    },
  ];
  switch (part.type) {
    case "Literal":
      return piece(part.value, true);
    case "SingleQuoted":
    case "AnsiCQuoted": {
      const opening = part.type === "SingleQuoted" ? 1 : 2;
      return piece(part.value, true, {
        offsets: () => alignCharacters(part.value, written.slice(opening), part.pos + opening),
      });
    }
    case "DoubleQuoted":
    case "LocaleString":
      return part.parts.flatMap((child) => piecesOf(child, shell, variables, substituted, true));
    case "SimpleExpansion":
      return variable(written.slice(1));
    case "ParameterExpansion":
      return part.operation === undefined && part.prefix === undefined && part.index === undefined
        ? variable(part.parameter)
        : piece(written, false, {
            oneOf: defaults(part),
            origins: variables.origins(part.parameter),
            rounds: variables.rounds(part.parameter),
          });
    case "CommandExpansion":
    case "ProcessSubstitution": {
      const origins = substituted.get(part.pos) ?? [];
      const rounds = origins.flatMap(({ args }) => args.flatMap((word) => word.rounds));
      return piece(written, false, { origins, rounds });
    }
    default:
      return piece(written, false);
  }

  /** `${1:-all}` */
  function defaults({ operation, parameter }: ParameterExpansionPart): readonly string[] {
    if (operation?.type !== "Default" || !/[-=]/.test(operation.operator)) return [];
    const word = argumentOf(operation.operand, shell, variables, substituted);
    return [...variables.oneOf(parameter), ...textsOf(word)];
  }

  function variable(name: string): Piece[] {
    const constant = variables.constant(name);
    const known = constant !== undefined;
    const text = constant ?? variables.partly(name) ?? written;
    return [
      {
        text,
        // What it holds stands where the variable is named: there is no better place to point at.
        offsets: () => text.split("").map((_, at) => part.pos + (text === written ? at : 0)),
        known,
        oneOf: known ? [] : variables.oneOf(name),
        splits: !known && !quoted && !variables.harmless(name),
        origins: variables.origins(name),
        rounds: variables.rounds(name),
      },
    ];
  }
}
