import {
  type Command,
  forEachChild,
  type HereDoc,
  parse,
  type Statement,
  type SyntaxNode,
} from "unbash";
import type { Edit } from "../fixes/edit.js";
import { type Embedded, spanIn } from "../notation/embedded.js";
import type { Span } from "../notation/source.js";
import type { Invocation } from "../shell/words/invocation.js";

/** Takes commands out of a script; what is left is written as it was. */
export interface Cut {
  readonly edits: readonly Edit[];
  /** Commands are left that do something, and not only say where and with what. */
  readonly works: boolean;
}

/** Commands that only prepare what follows them in their shell. */
const preparing = new Set(["cd", "pushd", "popd", "set", "export", "source", ".", "true", ":", ""]);
/** Commands that only say something, and those that only look at what they are given. */
const saying = new Set("echo printf true : exit return sleep".split(" "));
const looking = new Set(
  "[ test [[ grep egrep fgrep awk sed head tail cut tr sort uniq jq wc cat xargs command which".split(
    " ",
  ),
);

export function isPreparing({ program, args }: Invocation): boolean {
  return preparing.has(program) || (program === "nvm" && args[0]?.text === "use");
}

/** Leaves nothing behind but what it prints. */
export function isSaying({ program, output }: Invocation): boolean {
  return saying.has(program) && output !== "file";
}

export function isLooking({ program, output, args }: Invocation): boolean {
  return (
    looking.has(program) &&
    output !== "file" &&
    !args.some(({ text }) => /^-\w*i|^--in-place/.test(text) && program === "sed")
  );
}

/**
 * A script without some of its commands: whole statements, whole parts of an `&&`, and the same in the
 * script that one of its commands sends to another shell.
 * @returns nothing where one of them cannot be taken out without changing what another does
 */
export function cut(
  shell: Embedded,
  all: readonly Invocation[],
  isDropped: (one: Invocation) => boolean,
): Cut | undefined {
  const edits: Edit[] = [];
  const works = cutScript(shell);
  return works === undefined ? undefined : { edits, works };

  /** Whether it still does something; nothing where it cannot be cut. */
  function cutScript(script: Embedded): boolean | undefined {
    const { commands } = parse(script.text);
    let left = false;
    for (const [index, statement] of commands.entries()) {
      const next = commands[index + 1];
      const end = next?.pos ?? script.text.length + 1;
      const own = within(script, statement.pos, end);
      const works = cutStatement(script, statement, own);
      if (works === undefined) return undefined;
      left ||= works;
    }
    return left;
  }

  function cutStatement(
    script: Embedded,
    statement: Statement,
    own: readonly Invocation[],
  ): boolean | undefined {
    const { dropped, rest } = parted(own);
    if (dropped.length === 0) return rest.some((one) => !isPreparing(one));
    const { command } = statement;
    if (goesWhole(command, rest)) {
      edits.push(statementCut(script, statement));
      return false;
    }
    if (command.type === "AndOr") return cutChain(script, command, own);
    return command.type === "Command" ? cutSent(script, command, own) : undefined;
  }

  function cutChain(
    script: Embedded,
    { commands, operators, end }: Extract<SyntaxNode, { type: "AndOr" }>,
    own: readonly Invocation[],
  ): boolean | undefined {
    let left = false;
    const gone = commands.map(() => false);
    for (const [index, operand] of commands.entries()) {
      // What a heredoc holds stands behind the chain.
      const to = commands[index + 1]?.pos ?? script.text.length + 1;
      const here = own.filter((one) => isWithin(script, one, operand.pos, to));
      const { dropped, rest } = parted(here);
      const handles = operators[index - 1] === "||" && gone[index - 1] === true;
      if (dropped.length === 0 && handles && rest.every(isSaying)) gone[index] = true;
      else if (dropped.length === 0) left ||= rest.some((one) => !isPreparing(one));
      else if (goesWhole(operand, rest)) gone[index] = true;
      else {
        if (operand.type !== "Command") return undefined;
        const works = cutSent(script, operand, here);
        if (works === undefined) return undefined;
        left ||= works;
      }
    }
    const kept = commands.flatMap((_, index) => (gone[index] ? [] : [index]));
    const last = kept.at(-1);
    if (last === undefined) return undefined;
    for (const [index, operand] of commands.entries()) {
      if (!gone[index]) continue;
      const next = commands[index + 1];
      const before = commands[index - 1];
      if (index > last) {
        // All that follows goes too.
        const from = commands[last]?.end ?? operand.pos;
        edits.push({ ...spanIn(script, from, end), text: "" });
        break;
      }
      if (next === undefined || operators[index] !== "&&") {
        if (!(gone[index + 1] && operators[index] === "||")) return undefined;
      }
      if (before !== undefined && !gone[index - 1] && operators[index - 1] !== "&&")
        return undefined;
      edits.push({ ...spanIn(script, operand.pos, next?.pos ?? operand.end), text: "" });
    }
    return left;
  }

  /** `ssh host '…'`, `bash <<EOF`: the script that it sends is cut. */
  function cutSent(
    script: Embedded,
    command: Command,
    own: readonly Invocation[],
  ): boolean | undefined {
    const [sent, ...more] = new Set(own.map((one) => one.shell));
    if (sent === undefined || more.length > 0 || sent === script) return undefined;
    return command.name === undefined ? undefined : cutScript(sent);
  }

  function parted(own: readonly Invocation[]) {
    return {
      dropped: own.filter(isDropped),
      rest: own.filter((one) => !isDropped(one)),
    };
  }

  function within(script: Embedded, from: number, to: number): readonly Invocation[] {
    return all.filter((one) => isWithin(script, one, from, to));
  }
}

function isWithin({ offsets }: Embedded, { span }: Invocation, from: number, to: number): boolean {
  const end = offsets[to] ?? Number.POSITIVE_INFINITY;
  return span.start >= (offsets[from] ?? Number.POSITIVE_INFINITY) && span.start < end;
}

/** Nothing is left of it that does something: what stands beside its commands only talks or chooses. */
function goesWhole({ type }: SyntaxNode, rest: readonly Invocation[]): boolean {
  // A `cd` in a chain holds for what follows it; in a shell of its own, or a branch, it ends there.
  const isApart = (one: Invocation) =>
    isPreparing(one) && (one.nested || (type !== "AndOr" && type !== "Command"));
  const mayGo = (one: Invocation) => isSaying(one) || (type !== "AndOr" && isLooking(one));
  return rest.every((one) => mayGo(one) || isApart(one));
}

/** The statement with what parts it from the next: where it has its lines to itself, these lines. */
function statementCut(script: Embedded, statement: Statement): Edit {
  const { text } = script;
  const last = Math.max(
    statement.end,
    ...heredocs(statement).map(({ closing, body }) => closing?.end ?? body.end),
  );
  const rest = /^[ \t]*[;&]?[ \t]*(?:#[^\n]*)?/.exec(text.slice(last))?.[0] ?? "";
  const end = last + rest.length;
  const lineStart = text.lastIndexOf("\n", statement.pos - 1) + 1;
  const hasLines =
    /^[ \t]*$/.test(text.slice(lineStart, statement.pos)) && /^(?:\n|$)/.test(text.slice(end));
  if (hasLines)
    return (
      lines(script, spanIn(script, statement.pos, end)) ?? {
        ...spanIn(script, statement.pos, end),
        text: "",
      }
    );
  if (!/^(?:\n|$)/.test(text.slice(end)))
    return { ...spanIn(script, statement.pos, end), text: "" };
  // The last of its line: what parts it from the one before goes.
  const before = /[ \t]*[;&]?[ \t]*$/.exec(text.slice(0, statement.pos))?.[0] ?? "";
  return { ...spanIn(script, statement.pos - before.length, end), text: "" };
}

/** The lines of the file that a span has to itself, with the last one's end. */
function lines({ source: { text } }: Embedded, { start, end }: Span): Edit | undefined {
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const newline = text.indexOf("\n", end);
  const to = newline === -1 ? text.length : newline + 1;
  const isBlank = (part: string) => /^[ \t\r]*$/.test(part);
  return isBlank(text.slice(from, start)) && isBlank(text.slice(end, to).replace("\n", ""))
    ? { start: from, end: to, text: "" }
    : undefined;
}

function heredocs(node: SyntaxNode): HereDoc[] {
  const found: HereDoc[] = [];
  const visit = (one: SyntaxNode) => {
    if (one.type === "HereDoc") found.push(one);
    else forEachChild(one, visit);
  };
  visit(node);
  return found;
}
