import { forEachChild, type LogicalOperator, type SyntaxNode } from "unbash";
import type { ShellFunction } from "./functions.js";

type Functions = ReadonlyMap<string, ShellFunction>;

const silent = new Set(["true", ":", "echo", "printf"]);

/** Whether what follows a `||` only says something, or nothing, and lets the script go on. */
export function hidesFailure(
  handlers: readonly SyntaxNode[],
  operators: readonly LogicalOperator[],
  functions: Functions = new Map(),
): boolean {
  const [first, ...later] = handlers;
  if (first === undefined || !onlySilent(first, functions)) return false;
  // `|| echo failed && exit 1` does not hide it.
  return !later.some(
    (handler, index) => operators[index] === "&&" && !onlySilent(handler, functions),
  );
}

/** What functions that only say something are called, where the script does not hold them. */
const saying = /^(?:log|warn|warning|info|notice|note|msg|message|say)(?:[_-]\w+)?$/;

function onlySilent(node: SyntaxNode, functions: Functions, depth = 0): boolean {
  if (node.type === "Command") {
    const name = node.name?.value ?? "";
    if (silent.has(name)) return true;
    const body = functions.get(name)?.body;
    if (body !== undefined) return depth < 5 && onlySilent(body, functions, depth + 1);
    if (saying.test(name)) return true;
    const [code] = node.args;
    return name === "exit" && code?.type === "Word" && code.value === "0";
  }
  if (!["BraceGroup", "Subshell", "CompoundList", "Statement"].includes(node.type)) return false;
  const children: SyntaxNode[] = [];
  forEachChild(node, (child) => {
    children.push(child);
  });
  return children.every((child) => child.type === "Word" || onlySilent(child, functions, depth));
}

/** `exit 1`, as a statement of its own: the script fails there, whatever was passed over before it. */
export function failsScript(node: SyntaxNode): boolean {
  if (node.type === "Statement") return !node.background && failsScript(node.command);
  if (node.type !== "Command" || node.name?.value !== "exit") return false;
  const [code] = node.args;
  return code?.type === "Word" && /^0*[1-9]\d*$/.test(code.value);
}
