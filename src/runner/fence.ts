import { randomUUID } from "node:crypto";
import { visible } from "../text/visible.js";

/** What stands before each line of foreign text; see docs/foreign-text.md for why both are needed. */
const prefix = "  | ";

/** The same before the rest of a line that was folded. */
const continuation = "  ¦ ";

/** Longer lines are folded: runners and browsers cut or choke on lines of many kilobytes. */
const longPieces = /.{1,10000}/gsu;

/**
 * Foreign text as lines that no runner acts upon: control characters made visible, each line
 * prefixed, the whole fenced by stop-commands. The fence alone is not enough: inside it, Gitea
 * swallows lines that begin with `::`, and GitHub finds `##[…]` anywhere in a line.
 */
export function fenceText(text: string): string[] {
  const [open, close] = fence();
  return [open, ...prefixed(text), close];
}

/** The lines before and after text that no runner is to act upon. */
export function fence(): [open: string, close: string] {
  const token = randomUUID();
  return [`::stop-commands::${token}`, `::${token}::`];
}

/** The same for a person at a terminal, who reads and does not act upon it. */
export function prefixed(text: string): string[] {
  return visible(text).replace(/\n$/, "").split("\n").flatMap(folded);
}

/**
 * A sentence of our own, which may quote foreign text (a process's name): nothing in it that a runner
 * would take for a command.
 */
export function harmless(sentence: string): string {
  return visible(sentence)
    .split("\n")
    .map((line) => (line.trimStart().startsWith("::") ? prefix + line : line))
    .join("\n");
}

function folded(line: string): string[] {
  const pieces = line.match(longPieces) ?? [""];
  return pieces.map((piece, index) => (index === 0 ? prefix : continuation) + piece);
}
