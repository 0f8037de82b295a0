import { forEachChild, type Script, type SyntaxNode } from "unbash";
import type { Embedded } from "../notation/embedded.js";

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
  const sorted = inWords.sort((one, other) => one.pos - other.pos);
  let next = 0;
  return [...shell.text.matchAll(/(?<=^|[\s;&|()])#.*/gm)]
    .filter(({ index }) => {
      while ((sorted[next]?.end ?? Number.POSITIVE_INFINITY) <= index) next += 1;
      return (sorted[next]?.pos ?? Number.POSITIVE_INFINITY) > index;
    })
    .map(({ 0: text, index }) => ({ text, at: shell.offsets[index] ?? 0 }));
}
