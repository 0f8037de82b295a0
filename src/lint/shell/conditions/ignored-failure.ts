import { type Command, forEachChild, type If, type LogicalOperator, type SyntaxNode } from "unbash";
import type { ShellFunction } from "../programs/functions.js";

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
    if (saying.test(name) || isLook(node)) return true;
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

/** Whether nothing comes of what an `if` asks, but what it prints. */
export function onlyTells(node: If, functions: Functions, text: string): boolean {
  const branches = [node.then, ...node.elif.map(({ then }) => then), node.else];
  return branches.every((branch) => {
    if (branch === undefined) return true;
    // What is written to a file, such as a step's outputs, is read by something.
    const isKept = />\s*(?!&|\/dev\/)[\w$"'./]/.test(text.slice(branch.pos, branch.end));
    return !isKept && onlySilent(branch, functions);
  });
}

/** `pm2 list`, for a reader: it is well whatever it shows. */
function isLook({ name, args }: Command): boolean {
  const [action, ...more] = args;
  return (
    name?.value === "pm2" &&
    action?.type === "Word" &&
    /^(?:list|ls|l|ps|status)$/.test(action.value) &&
    more.length === 0
  );
}

/** `exit 1`, as a statement of its own: the script fails there, whatever was passed over before it. */
export function failsScript(node: SyntaxNode): boolean {
  if (node.type === "Statement") return !node.background && failsScript(node.command);
  if (node.type !== "Command" || node.name?.value !== "exit") return false;
  const [code] = node.args;
  return code?.type === "Word" && /^0*[1-9]\d*$/.test(code.value);
}
