import type { Unit } from "../project.js";
import type { Invocation } from "../shell/words/invocation.js";
import { writtenText } from "../shell/words/words.js";

/** An rsync that brings a job's code into the directory that its apps run from. */
export interface Copying {
  readonly invocation: Invocation;
  /** What is copied, as it is written: `./`, `dist/`. */
  readonly source: string;
  readonly target: string;
  readonly exclude: readonly string[];
}

/** Options that change how it copies, and not what. */
const harmless =
  /^(?:-[avzrltpgoDhqPW]+|--(?:archive|verbose|recursive|compress|quiet|progress|partial|stats|human-readable|links|perms|times|delete(?:-\w+)*|del))$/;

/**
 * The copying in a script, where pm2-deploy with a source does the same: one folder of the workspace
 * into this one, on this machine, with nothing chosen but by patterns.
 */
export function copyingInto(
  folder: string | undefined,
  { invocations }: Unit,
): Copying | undefined {
  const all = invocations.filter(({ program }) => program === "rsync");
  const [invocation] = all;
  if (invocation === undefined || all.length > 1 || folder === undefined) return undefined;
  if (invocation.remote || invocation.directory !== undefined || invocation.branches.length > 0)
    return undefined;
  const exclude: string[] = [];
  const operands: string[] = [];
  const words = [...invocation.args];
  for (let word = words.shift(); word !== undefined; word = words.shift()) {
    const text = writtenText(word);
    const isPattern = text === "--exclude" || text === "-e" ? words.shift() : undefined;
    if (text === "--exclude" && isPattern?.constant) exclude.push(isPattern.text);
    else if (text.startsWith("--exclude=") && word.constant) exclude.push(text.slice(10));
    else if (!text.startsWith("-")) operands.push(text);
    else if (!harmless.test(text)) return undefined;
  }
  const [source = "", target = "", ...more] = operands;
  const isOne = more.length === 0 && target.replace(/\/+$/, "") === folder.replace(/\/+$/, "");
  const isOfWorkspace = /^(?:\.\/?|(?:\.\/)?[\w.-]+(?:\/[\w.-]+)*\/)$/.test(source);
  if (!isOne || !isOfWorkspace || source.includes("..")) return undefined;
  // A comma parts patterns in the input.
  if (exclude.some((one) => /[,\n]/.test(one))) return undefined;
  return { invocation, source, target: folder.replace(/\/+$/, ""), exclude };
}
