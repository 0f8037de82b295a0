import type { CallExpression, Expression, Node, Program, TaggedTemplateExpression } from "acorn";
import { alignCharacters, type Embedded } from "../notation/embedded.js";
import type { Source } from "../notation/source.js";
import type { Output } from "../shell/words/output.js";
import { placeholder } from "../shell/words/words.js";

/** Names under which programs start commands: of child_process, execa, zx, shelljs, Bun. */
const running = new Set([
  "exec",
  "execSync",
  "execFile",
  "execFileSync",
  "spawn",
  "spawnSync",
  "execa",
  "execaSync",
  "execaCommand",
  "execaCommandSync",
  "execAsync",
  "execPromise",
  "run",
  "runCommand",
  "sh",
  "$",
]);

/** Functions that people write around these, by their name: `executeCommand`, `ssh.execCommand`, `remote`. */
function soundsLikeRunning(name: string): boolean {
  return (
    /exec|spawn|shell|command|remote|ssh|run(?=[A-Z]|$)/i.test(name) &&
    !/^command$|print|show|log|copy|render|format|parse|describe|test/i.test(name)
  );
}

/** A command that a program starts, and where its output goes. */
interface Started {
  readonly shell: Embedded;
  readonly output: Output;
}

/**
 * The commands of a JavaScript program, as far as they are constants: those that it starts, each as
 * a shell would write it, and calls of PM2's own API that reach every process.
 */
export function javascriptCommands(source: Source, program: Program): Started[] {
  const found: Started[] = [];
  // What a program starts prints for it, and not for a reader, unless it says so.
  const outputOf = ({ start, end }: Node) =>
    /\binherit\b/.test(source.text.slice(start, end)) ? "shown" : "captured";
  const pm2 = new Set<string>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) visit(item);
    else if (isNode(value)) {
      const named = bindingOfPm2(value);
      if (named !== undefined) pm2.add(named);
      if (value.type === "CallExpression")
        for (const shell of called(value as CallExpression))
          found.push({ shell, output: outputOf(value) });
      if (value.type === "TaggedTemplateExpression")
        for (const shell of tagged(value as TaggedTemplateExpression))
          found.push({ shell, output: "captured" });
      for (const child of Object.values(value)) visit(child);
    }
  };
  visit(program);
  return found;

  function called({ callee, arguments: args }: CallExpression): Embedded[] {
    const api = apiCall(callee, args);
    if (api !== undefined) return [api];
    const [command, list] = args;
    const name = lastName(callee);
    if (command === undefined || !(running.has(name) || soundsLikeRunning(name))) return [];
    // `execCommand(connection, "pm2 …")`: of their own making, and what comes first is whom it asks.
    const text = textOf(command) ?? (list && soundsLikeRunning(name) ? textOf(list) : undefined);
    if (text === undefined) return [];
    if (list?.type !== "ArrayExpression") return [text];
    const words = [command, ...list.elements].map((word) =>
      word === null || word.type === "SpreadElement" ? unknownWord(command) : textOf(word),
    );
    return [quoted(words.map((word, index) => word ?? unknownWord(args[index] ?? command)))];
  }

  function tagged({ tag, quasi }: TaggedTemplateExpression): Embedded[] {
    const name = tag.type === "CallExpression" ? lastName(tag.callee) : lastName(tag);
    const text = running.has(name) ? textOf(quasi) : undefined;
    return text === undefined ? [] : [text];
  }

  /** `pm2.delete("all")`, `pm2.killDaemon()`. */
  function apiCall(
    callee: CallExpression["callee"],
    args: CallExpression["arguments"],
  ): Embedded | undefined {
    if (callee.type !== "MemberExpression" || callee.object.type !== "Identifier") return undefined;
    if (!pm2.has(callee.object.name)) return undefined;
    const action = lastName(callee);
    const [target] = args;
    const all = target?.type === "Literal" && target.value === "all";
    if (action === "killDaemon") return written("pm2 kill", callee);
    return all && /^(?:delete|restart|reload|stop|flush)$/.test(action)
      ? written(action === "flush" ? "pm2 flush" : `pm2 ${action} all`, callee)
      : undefined;
  }

  /** A command that stands at a place, without characters of its own there. */
  function written(text: string, { start, end }: Node): Embedded {
    const offsets = Array.from({ length: text.length + 1 }, (_, index) =>
      index === text.length ? end : Math.min(start + index, end - 1),
    );
    return { source, text, offsets };
  }

  function unknownWord(at: Node): Embedded {
    return written(placeholder, at);
  }

  function textOf(node: Node): Embedded | undefined {
    const literal = node as Expression;
    if (literal.type === "Literal" && typeof literal.value === "string") {
      const inside = source.text.slice(literal.start + 1, literal.end - 1);
      return {
        source,
        text: literal.value,
        offsets: alignCharacters(literal.value, inside, literal.start + 1),
      };
    }
    if (literal.type === "TemplateLiteral") {
      let text = "";
      const offsets: number[] = [];
      for (const [index, quasi] of literal.quasis.entries()) {
        const cooked = quasi.value.cooked ?? "";
        text += cooked;
        offsets.push(...alignCharacters(cooked, quasi.value.raw, quasi.start).slice(0, -1));
        const inserted = literal.expressions[index];
        if (inserted === undefined) continue;
        text += placeholder;
        offsets.push(inserted.start);
      }
      return { source, text, offsets: [...offsets, literal.end - 1] };
    }
    if (literal.type !== "BinaryExpression" || literal.operator !== "+") return undefined;
    const left = textOf(literal.left);
    const right = textOf(literal.right);
    if (left === undefined && right === undefined) return undefined;
    const first = left ?? unknownWord(literal.left);
    const second = right ?? unknownWord(literal.right);
    return {
      source,
      text: first.text + second.text,
      offsets: [...first.offsets.slice(0, first.text.length), ...second.offsets],
    };
  }
}

/** Words as a shell would write them, each in quotes where it needs some. */
function quoted(words: readonly Embedded[]): Embedded {
  let text = "";
  const offsets: number[] = [];
  const add = (piece: string, places: readonly number[]) => {
    text += piece;
    for (let index = 0; index < piece.length; index++)
      offsets.push(places[index] ?? places.at(-1) ?? 0);
  };
  for (const word of words) {
    const plain = /^[\w@%+=:,./-]+$/.test(word.text);
    const quote = plain ? "" : "'";
    add(text === "" ? quote : ` ${quote}`, word.offsets.slice(0, 1));
    add(word.text.replaceAll("'", " "), word.offsets);
    add(quote, word.offsets.slice(-1));
  }
  const [first] = words;
  if (first === undefined) throw new Error("a command without a word");
  return { source: first.source, text, offsets: [...offsets, words.at(-1)?.offsets.at(-1) ?? 0] };
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value && "start" in value;
}

function lastName(node: Node): string {
  const callee = node as Expression;
  if (callee.type === "Identifier") return callee.name;
  if (callee.type !== "MemberExpression" || callee.computed) return "";
  return callee.property.type === "Identifier" ? callee.property.name : "";
}

/** `const pm2 = require("pm2")`, `import pm2 from "pm2"`. */
function bindingOfPm2(node: Node): string | undefined {
  const known = node as Expression | Program["body"][number];
  if (known.type === "ImportDeclaration" && known.source.value === "pm2")
    return known.specifiers.find(({ type }) => type !== "ImportSpecifier")?.local.name;
  const declared = node as Node & { id?: Node & { name?: string }; init?: CallExpression | null };
  if (node.type !== "VariableDeclarator" || declared.init?.type !== "CallExpression")
    return undefined;
  const { callee, arguments: args } = declared.init;
  const isRequire = callee.type === "Identifier" && callee.name === "require";
  const [what] = args;
  return isRequire && what?.type === "Literal" && what.value === "pm2"
    ? declared.id?.name
    : undefined;
}
