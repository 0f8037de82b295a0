import { type Embedded, part, spanIn } from "../notation/embedded.js";
import type { Argument } from "../shell/words/words.js";
import { placeholder } from "../shell/words/words.js";

/** PowerShell and cmd.exe, as far as commands of theirs are read. */
export type Dialect = "powershell" | "cmd";

/** A command's words, and how it is joined to the one before it. */
export interface Words {
  readonly words: readonly Argument[];
  readonly piped: boolean;
}

interface Notation {
  readonly comment: RegExp;
  /** Ends a command. */
  readonly end: RegExp;
  readonly quotes: string;
  readonly escapes: string;
  /** What only the run tells. */
  readonly unknown: RegExp;
}

const notations: Readonly<Record<Dialect, Notation>> = {
  powershell: {
    comment: /<#[\s\S]*?#>|(?<=^|\s)#[^\n]*/y,
    end: /\|\||&&|[|;\n(){}]|@(?=[({])/y,
    quotes: `"'`,
    escapes: "`",
    unknown: /\$/,
  },
  cmd: {
    comment: /(?<=^|\n|&)[ \t]*@?(?:rem\b|::)[^\n]*/iy,
    end: /\|\||&&|[|&\n()]/y,
    quotes: `"`,
    escapes: "^",
    unknown: /%|!/,
  },
};

const hereStrings = /@(["'])[ \t]*\n(?:[\s\S]*?\n)??\1@/y;

/** Splits a text into commands and their words; nothing is evaluated. */
export function wordsOf(shell: Embedded, dialect: Dialect): Words[] {
  const { comment, end, quotes, escapes, unknown } = notations[dialect];
  const { text } = shell;
  const commands: { words: Argument[]; piped: boolean }[] = [{ words: [], piped: false }];
  const at = (pattern: RegExp, place: number): string | undefined => {
    pattern.lastIndex = place;
    return pattern.exec(text)?.[0];
  };
  for (let place = 0; place < text.length; ) {
    const character = text[place] ?? "";
    const passed = at(comment, place);
    const ending = at(end, place);
    if (passed) place += passed.length;
    else if (character === escapes && text[place + 1] === "\n") place += 2;
    else if (ending !== undefined) {
      commands.push({ words: [], piped: ending === "|" });
      place += ending.length;
    } else if (/\s/.test(character)) place += 1;
    else place = hereString(place) ?? word(place);
  }
  return commands.filter(({ words }) => words.length > 0);

  /** `@"` … `"@` on lines of their own. */
  function hereString(start: number): number | undefined {
    const found = dialect === "powershell" ? at(hereStrings, start) : undefined;
    if (found === undefined) return undefined;
    const from = start + found.indexOf("\n") + 1;
    const embedded = part(shell, from, start + found.lastIndexOf("\n"));
    commands.at(-1)?.words.push({
      text: embedded.text,
      constant: found.startsWith("@'") || !embedded.text.includes("$"),
      splits: false,
      expression: embedded.text.includes(placeholder),
      span: spanIn(shell, start, start + found.length),
      embedded,
      origins: [],
      rounds: [],
    });
    return start + found.length;
  }

  function word(start: number): number {
    const kept: number[] = [];
    let quote = "";
    let isUnknown = false;
    let place = start;
    for (; place < text.length; place++) {
      const character = text[place] ?? "";
      if (quote === "" && (/[\s,]/.test(character) || at(end, place) !== undefined)) break;
      if (character === quote) quote = "";
      else if (quote === "" && quotes.includes(character)) quote = character;
      else if (character === escapes && quote !== "'" && place + 1 < text.length) {
        place += 1;
        kept.push(place);
      } else {
        if (quote !== "'" && unknown.test(character)) isUnknown = true;
        kept.push(place);
      }
    }
    // A comma parts the words of a list.
    const next = text[place] === "," ? place + 1 : place;
    const value = kept.map((index) => text[index]).join("");
    const expression = value.includes(placeholder);
    const whole = part(shell, start, place);
    if (place > start)
      commands.at(-1)?.words.push({
        text: value,
        constant: !isUnknown && !expression,
        splits: false,
        expression,
        span: spanIn(shell, start, place),
        embedded: {
          source: shell.source,
          text: value,
          offsets: [...kept, place].map((index) => shell.offsets[index] ?? 0),
        },
        origins: [],
        rounds: [],
      });
    return Math.max(next, start + 1, start + whole.text.length);
  }
}
