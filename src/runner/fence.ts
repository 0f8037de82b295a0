import { randomUUID } from "node:crypto";

/** What stands before each line of foreign text; see docs/foreign-text.md for why both are needed. */
const prefix = "  | ";

/**
 * Foreign text as lines that no runner acts upon: control characters made visible, each line
 * prefixed, the whole fenced by stop-commands. The fence alone is not enough: inside it, Gitea
 * swallows lines that begin with `::`, and GitHub finds `##[…]` anywhere in a line.
 */
export function fenced(text: string): string[] {
  const token = randomUUID();
  const lines = visible(text.replace(/\r?\n$/, "")).split("\n");
  return [`::stop-commands::${token}`, ...lines.map((line) => prefix + line), `::${token}::`];
}

/**
 * A sentence of our own, which may quote foreign text (a process's name): one line, and nothing in
 * it that a runner would take for a command.
 */
export function harmless(sentence: string): string {
  return visible(sentence)
    .split("\n")
    .map((line) => (/^\s*::/.test(line) ? prefix + line : line))
    .join("\n");
}

/**
 * Terminal escapes and other control characters as \xNN, and `##[` broken by a zero-width joiner's
 * visible cousin, so that neither a terminal nor a runner obeys them. Line ends and tabs stay.
 */
function visible(text: string): string {
  return (
    text
      .replace(/\r\n?/g, "\n")
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, hexadecimal)
      .replace(/[\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, hexadecimal)
      .replaceAll("##[", "#\\x23[")
  );
}

function hexadecimal(character: string): string {
  return `\\x${character.charCodeAt(0).toString(16).padStart(2, "0")}`;
}
