import { forEachChild, type Script, type SyntaxNode } from "unbash";
import type { Embedded } from "../embedded.js";

/** A comment in the text, and where in the file its `#` stands. */
export interface Comment {
  readonly text: string;
  readonly at: number;
}

/** The comments of a shell script: a `#` at the start of a word that is in no word, quote or heredoc. */
export function shellComments(shell: Embedded, tree: Script): Comment[] {
  const inWords: { pos: number; end: number }[] = [];
  const visit = (node: SyntaxNode): void => {
    if (node.type === "Word" || node.type === "HereDocBody") inWords.push(node);
    else forEachChild(node, visit);
  };
  visit(tree);
  return [...shell.text.matchAll(/(?<=^|[\s;&|()])#.*/gm)]
    .filter(({ index }) => !inWords.some(({ pos, end }) => index >= pos && index < end))
    .map(({ 0: text, index }) => ({ text, at: shell.offsets[index] ?? 0 }));
}
