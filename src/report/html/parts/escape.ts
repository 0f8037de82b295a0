import { stripVTControlCharacters } from "node:util";

/** Markup of our own. Only `html` makes it, so that text of somebody else cannot pass for it. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Part = Markup | string | number | readonly Part[];

/** A template in which everything put in is escaped, unless it is markup already. */
export function html(pieces: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(
    pieces.reduce((whole, piece, index) => whole + shown(parts[index - 1] ?? "") + piece),
  );
}

function shown(part: Part): string {
  if (part instanceof Markup) return part.text;
  if (typeof part === "string" || typeof part === "number") return escaped(String(part));
  return part.map(shown).join("");
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Escapes for text and quoted attributes; colours of a terminal go, other control characters show. */
function escaped(text: string): string {
  return (
    stripVTControlCharacters(text)
      .replace(/[&<>"']/g, (character) => entities[character] ?? "")
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, codePoint)
      .replace(/[\u2028-\u202e\u2066-\u2069\ufeff]/g, codePoint)
  );
}

function codePoint(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
