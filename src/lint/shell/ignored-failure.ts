import { forEachChild, type LogicalOperator, type SyntaxNode } from "unbash";

const silent = new Set(["true", ":", "echo", "printf"]);

/** Whether what follows a `||` only says something, or nothing, and lets the script go on. */
export function hidesFailure(
  handlers: readonly SyntaxNode[],
  operators: readonly LogicalOperator[],
): boolean {
  const [first, ...later] = handlers;
  if (first === undefined || !onlySilent(first)) return false;
  // `|| echo failed && exit 1` does not hide it.
  return !later.some((handler, index) => operators[index] === "&&" && !onlySilent(handler));
}

function onlySilent(node: SyntaxNode): boolean {
  if (node.type === "Command") {
    const name = node.name?.value ?? "";
    if (silent.has(name)) return true;
    const [code] = node.args;
    return name === "exit" && code?.type === "Word" && code.value === "0";
  }
  if (!["BraceGroup", "Subshell", "CompoundList", "Statement"].includes(node.type)) return false;
  const children: SyntaxNode[] = [];
  forEachChild(node, (child) => {
    children.push(child);
  });
  return children.every(onlySilent);
}
