/** One statement, without its semicolon. */
export interface Statement {
  /** Comments gone, blanks single; cut at `headLength`. To be looked at, never to be run. */
  readonly head: string;
  /** Where its first word begins and where it ends, counted from the start of all text. */
  readonly start: number;
  readonly end: number;
}

export interface Found {
  statement(statement: Statement): void;
  /** A psql command: a backslash that is in no quotes, and the rest of its line. */
  command(line: string, start: number): void;
  /** A comment to the end of its line, between statements or within one, but in no quotes and brackets. */
  comment?(start: number): void;
}

/** Words after this much of a statement are of no interest to anybody here. */
export const headLength = 4000;

/** The longest thing that must be seen whole to be understood: a dollar quote's tag, a keyword. */
const lookAhead = 256;

type Mode = "sql" | "'" | "E'" | '"' | "$" | "--" | "/*" | "copy";

const token =
  /[ \t\r\n\f\v]+|[A-Za-z_\u0080-\uffff][\w$\u0080-\uffff]*|--|\/\*|'|"|\$(?:[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*)?\$|\\|;|\(|\)|[^\s\w'"$\\;()\u0080-\uffff/-]+|./sy;

/**
 * Splits SQL into statements as psql does: quotes of all kinds, nested comments, BEGIN ATOMIC
 * bodies, and the data that follows COPY … FROM stdin. Text comes in pieces of any size.
 */
export class StatementReader {
  #found: Found;
  #buffer = "";
  #at = 0;
  #consumed = 0;
  #mode: Mode = "sql";
  #tag = "";
  #comments = 0;
  #parentheses = 0;
  #bodies = 0;
  #head = "";
  #previous = "";
  #start: number | undefined;
  #end = 0;

  constructor(found: Found) {
    this.#found = found;
  }

  /** Whether the text so far ends between two statements. */
  get between(): boolean {
    return this.#mode === "sql" && this.#start === undefined;
  }

  get inCopy(): boolean {
    return this.#mode === "copy";
  }

  read(piece: string, last = false): void {
    this.#buffer = this.#buffer.slice(this.#at) + piece;
    this.#consumed += this.#at;
    this.#at = 0;
    const limit = last ? this.#buffer.length : this.#buffer.length - lookAhead;
    while (this.#at < limit) if (!this.#step(last)) break;
    if (last && this.#mode === "--") this.#mode = "sql";
    if (last && this.#mode === "sql") this.#finish();
  }

  /** Takes one token; false when more text is needed to see its end. */
  #step(last: boolean): boolean {
    if (this.#mode === "copy") return this.#skipCopy(last);
    if (this.#mode !== "sql") return this.#skipQuoted(last);
    token.lastIndex = this.#at;
    const [word = ""] = token.exec(this.#buffer) ?? [];
    if (word === "--" || word === "/*") {
      this.#mode = word;
      this.#comments = 1;
      if (word === "--" && this.#parentheses === 0 && this.#bodies === 0)
        this.#found.comment?.(this.#consumed + this.#at);
      this.#at += 2;
      this.#blank();
      return true;
    }
    if (word === ";" && this.#parentheses === 0 && this.#bodies === 0) {
      this.#at += 1;
      this.#finish();
      return true;
    }
    if (word === "\\") return this.#command(last);
    if (/^[ \t\r\n\f\v]/.test(word)) this.#blank();
    else this.#take(word);
    this.#at += word.length;
    return true;
  }

  #take(word: string): void {
    this.#start ??= this.#consumed + this.#at;
    if (word === "'") this.#mode = /^[eE]$/.test(this.#previous) ? "E'" : "'";
    else if (word === '"') this.#mode = '"';
    else if (word.startsWith("$") && word.length > 1) {
      this.#mode = "$";
      this.#tag = word;
    } else if (word === "(") this.#parentheses++;
    else if (word === ")") this.#parentheses = Math.max(0, this.#parentheses - 1);
    else if (/^[A-Za-z]/.test(word)) this.#countBodies(word.toUpperCase());
    this.#previous = word;
    this.#append(word);
    this.#end = this.#consumed + this.#at + word.length;
  }

  /** CREATE FUNCTION … BEGIN ATOMIC …; END: its semicolons are its own. */
  #countBodies(word: string): void {
    if (!/^CREATE (?:OR REPLACE )?(?:FUNCTION|PROCEDURE)\b/i.test(this.#head)) return;
    if (word === "BEGIN") this.#bodies++;
    else if (word === "CASE" && this.#bodies > 0) this.#bodies++;
    else if (word === "END" && this.#bodies > 0) this.#bodies--;
  }

  #skipQuoted(last: boolean): boolean {
    const close = closing[this.#mode] ?? this.#tag;
    let at = this.#at;
    for (;;) {
      const next =
        typeof close === "string"
          ? this.#buffer.indexOf(close, at)
          : search(close, this.#buffer, at);
      if (next < 0) return this.#keepReading();
      // A quote, or half of a doubled one.
      if (next + 1 === this.#buffer.length && !last) return this.#keepReading(next);
      const character = this.#buffer.slice(next, next + 2);
      if (this.#mode === "E'" && character.startsWith("\\")) {
        at = next + 2;
      } else if (this.#mode === "/*" && character === "/*") {
        this.#comments++;
        this.#at = at = next + 2;
      } else if (this.#mode === "/*" && --this.#comments > 0) {
        this.#at = at = next + 2;
      } else if (character === "''" || character === '""') {
        at = next + 2;
      } else {
        return this.#leave(
          next + (this.#mode === "/*" ? 2 : this.#mode === "$" ? this.#tag.length : 1),
        );
      }
    }
  }

  /** No end in sight: what was read stays read, but for what may be the beginning of the end. */
  #keepReading(from = Math.max(this.#at, this.#buffer.length - lookAhead)): boolean {
    // In E'' strings and nested comments, where a piece begins decides what it means: wait for more.
    if (this.#mode !== "E'" && this.#mode !== "'" && this.#mode !== '"' && this.#mode !== "/*")
      this.#at = from;
    return false;
  }

  #leave(end: number): boolean {
    if (this.#mode === "--" || this.#mode === "/*") this.#blank();
    else this.#append(this.#buffer.slice(this.#at, end));
    this.#end = this.#mode === "--" || this.#mode === "/*" ? this.#end : this.#consumed + end;
    this.#at = end;
    this.#mode = "sql";
    return true;
  }

  #skipCopy(last: boolean): boolean {
    const end = /\\\.(?:\r?\n|\r?$)/y;
    end.lastIndex = this.#at;
    const found = end.exec(this.#buffer);
    if (found !== null && (last || found[0].endsWith("\n"))) {
      this.#at += found[0].length;
      this.#mode = "sql";
      return true;
    }
    const next = this.#buffer.indexOf("\n\\.", this.#at);
    // A piece may end in the middle of a line: only the start of a line may be kept as one.
    const line = next < 0 ? this.#buffer.lastIndexOf("\n") : next;
    if (line < this.#at) return false;
    this.#at = line + 1;
    return true;
  }

  #command(last: boolean): boolean {
    const end = this.#buffer.indexOf("\n", this.#at);
    if (end < 0 && !last) return false;
    const line = this.#buffer.slice(this.#at, end < 0 ? undefined : end).trimEnd();
    this.#found.command(line, this.#consumed + this.#at);
    this.#at = end < 0 ? this.#buffer.length : end;
    return true;
  }

  #finish(): void {
    const { head, start, end } = { head: this.#head.trim(), start: this.#start, end: this.#end };
    this.#head = "";
    this.#start = undefined;
    this.#parentheses = 0;
    this.#bodies = 0;
    if (start === undefined) return;
    this.#found.statement({ head, start, end });
    if (!/^COPY\b.*\bFROM\s+STDIN\b/is.test(head)) return;
    // The data begin on the next line.
    const line = this.#buffer.indexOf("\n", this.#at);
    this.#at = line < 0 ? this.#buffer.length : line + 1;
    this.#mode = "copy";
  }

  #append(text: string): void {
    if (this.#head.length < headLength) this.#head += text.slice(0, headLength);
  }

  #blank(): void {
    this.#previous = "";
    if (this.#head !== "" && !this.#head.endsWith(" ")) this.#append(" ");
  }
}

const closing: Partial<Record<Mode, string | RegExp>> = {
  "'": "'",
  "E'": /['\\]/g,
  '"': '"',
  "--": "\n",
  "/*": /\/\*|\*\//g,
};

function search(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.exec(text)?.index ?? -1;
}

/** All statements, psql commands and comments (`--`, where each begins) of a text. */
export function statementsOf(text: string) {
  const statements: Statement[] = [];
  const commands: { readonly line: string; readonly start: number }[] = [];
  const comments: number[] = [];
  const reader = new StatementReader({
    statement: (statement) => statements.push(statement),
    command: (line, start) => commands.push({ line, start }),
    comment: (start) => comments.push(start),
  });
  reader.read(text, true);
  return { statements, commands, comments, whole: reader.between };
}

/** The line, counted from 1, in which a character stands. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length;
}
