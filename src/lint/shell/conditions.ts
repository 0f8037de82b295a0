import { forEachChild, type If, type SyntaxNode } from "unbash";
import type { Invocation } from "./invocation.js";
import type { Variables } from "./variables.js";

/** The parts of an `if`, in order: what is asked, and what runs where the answer is yes, or no. */
export function branchesOf(node: If): { asked: SyntaxNode[]; branches: SyntaxNode[] } {
  const otherwise = node.else === undefined ? [] : [node.else];
  return {
    asked: [node.clause, ...node.elif.map(({ clause }) => clause)],
    branches: [node.then, ...node.elif.map(({ then }) => then), ...otherwise],
  };
}

/** The commands whose output these parts of a script look at, through variables. */
export function lookedAt(nodes: readonly SyntaxNode[], variables: Variables): Invocation[] {
  const found: Invocation[] = [];
  const visit = (node: SyntaxNode): void => {
    if (node.type === "SimpleExpansion") found.push(...variables.origins(node.text.slice(1)));
    if (node.type === "ParameterExpansion") found.push(...variables.origins(node.parameter));
    forEachChild(node, visit);
  };
  for (const node of nodes) visit(node);
  return found;
}

/** `[ "$name" = api ] || continue`: the statements of a loop that pass over some of its rounds. */
export function skippingParts(body: SyntaxNode): SyntaxNode[] {
  const found: SyntaxNode[] = [];
  const visit = (node: SyntaxNode): void => {
    if ((node.type === "AndOr" || node.type === "If" || node.type === "Case") && skips(node))
      found.push(node);
    else forEachChild(node, visit);
  };
  visit(body);
  return found;
}

function skips(node: SyntaxNode): boolean {
  if (node.type === "Command") return /^(?:continue|break)$/.test(node.name?.value ?? "");
  let found = false;
  forEachChild(node, (child) => {
    found ||= skips(child);
  });
  return found;
}
