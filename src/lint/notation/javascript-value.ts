import {
  type Comment,
  type Expression,
  type Node,
  type Pattern,
  type Program,
  type Property,
  parse,
  type SpreadElement,
} from "acorn";
import type { Source } from "./source.js";
import type { StaticMap, StaticValue } from "./static-value.js";
import { withoutTypes } from "./typescript.js";

/** What a JavaScript or JSON file exports, read from its syntax tree, and its comments. */
export interface Exported {
  /** The syntax tree, where it is a program and could be parsed. */
  readonly program: Program | undefined;
  readonly value: StaticValue | undefined;
  readonly comments: readonly { readonly text: string; readonly at: number }[];
  readonly error:
    | { readonly message: string; readonly at: { start: number; end: number } }
    | undefined;
}

/** Parses a file and finds `module.exports`, its named exports, or, in JSON, its one value. */
export function exportedValue(source: Source): Exported {
  const comments: Comment[] = [];
  const json = /\.json[c5]?$/.test(source.path);
  // A JSON file is one JavaScript expression, comments and trailing commas allowed: so PM2 reads it.
  const typed = /\.[cm]?ts$/.test(source.path);
  const text = json ? `(${source.text}\n)` : typed ? withoutTypes(source.text) : source.text;
  const shift = json ? 1 : 0;
  const parsed = parseEither(text, comments);
  if ("message" in parsed)
    return {
      program: undefined,
      value: undefined,
      comments: [],
      error: {
        message: parsed.message,
        at: { start: parsed.pos - shift, end: parsed.pos - shift },
      },
    };
  return {
    program: json ? undefined : parsed,
    value: new Reader(source, parsed, shift).exported(),
    comments: comments.map(({ start }) => ({
      text: lineFrom(source.text, start - shift),
      at: start - shift,
    })),
    error: undefined,
  };
}

function lineFrom(text: string, at: number): string {
  const end = text.indexOf("\n", at);
  return text.slice(at, end === -1 ? undefined : end);
}

function parseEither(
  text: string,
  comments: Comment[],
): Program | { message: string; pos: number } {
  const options = {
    ecmaVersion: "latest",
    allowHashBang: true,
    allowReturnOutsideFunction: true,
  } as const;
  const mistakes: { message: string; pos: number }[] = [];
  for (const sourceType of ["module", "script"] as const)
    try {
      comments.length = 0;
      return parse(text, { ...options, sourceType, onComment: comments });
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      // Acorn's own place at the end counts otherwise than editors do.
      const message = error.message.replace(/ \(\d+:\d+\)$/, "");
      mistakes.push({ message, pos: "pos" in error ? Number(error.pos) : 0 });
    }
  // The one that came further took the file for what it is.
  return mistakes.reduce((best, one) => (one.pos > best.pos ? one : best));
}

/** Reads expressions of one program, following its constants. */
class Reader {
  readonly #source: Source;
  readonly #program: Program;
  readonly #shift: number;
  readonly #constants = new Map<string, Expression>();

  constructor(source: Source, program: Program, shift: number) {
    this.#source = source;
    this.#program = program;
    this.#shift = shift;
    for (const statement of program.body) {
      const declaration =
        statement.type === "ExportNamedDeclaration" ? statement.declaration : statement;
      if (declaration?.type === "VariableDeclaration")
        for (const { id, init } of declaration.declarations)
          if (id.type === "Identifier" && init) this.#constants.set(id.name, init);
    }
  }

  exported(): StaticValue | undefined {
    const named = new Map<string, { key: { start: number; end: number }; value: StaticValue }>();
    const name = (key: Node, text: string, value: Expression) =>
      named.set(text, { key: this.#span(key), value: this.read(value) });
    for (const statement of this.#program.body) {
      if (
        statement.type === "ExportNamedDeclaration" &&
        statement.declaration?.type === "VariableDeclaration"
      )
        for (const { id, init } of statement.declaration.declarations)
          if (id.type === "Identifier" && init) name(id, id.name, init);
      if (
        statement.type === "ExportDefaultDeclaration" &&
        !/Declaration$/.test(statement.declaration.type)
      )
        return this.read(statement.declaration as Expression);
      if (statement.type !== "ExpressionStatement") continue;
      const { expression } = statement;
      if (this.#shift === 1) return this.read(expression);
      if (expression.type !== "AssignmentExpression") continue;
      const target = this.#written(expression.left);
      if (target === "module.exports") return this.read(expression.right);
      const property = /^(?:module\.)?exports\.(\w+)$/.exec(target)?.[1];
      if (property !== undefined) name(expression.left, property, expression.right);
    }
    if (named.size === 0) return undefined;
    return { kind: "map", entries: named, spreads: [], span: this.#span(this.#program) };
  }

  read(expression: Expression, depth = 0): StaticValue {
    const span = this.#span(expression);
    const unknown: StaticValue = { kind: "unknown", written: this.#written(expression), span };
    if (depth > 20) return unknown;
    switch (expression.type) {
      case "Literal": {
        const { value } = expression;
        if (typeof value === "string") return { kind: "text", value, span };
        if (typeof value === "number" || typeof value === "boolean" || value === null)
          return { kind: "scalar", value, span };
        return unknown;
      }
      case "TemplateLiteral":
      case "BinaryExpression": {
        const value = this.#text(expression, depth);
        return value === undefined ? unknown : { kind: "text", value, span };
      }
      case "UnaryExpression": {
        const value = this.read(expression.argument, depth + 1);
        if (
          expression.operator === "-" &&
          value.kind === "scalar" &&
          typeof value.value === "number"
        )
          return { kind: "scalar", value: -value.value, span };
        return unknown;
      }
      case "ArrayExpression":
        return {
          kind: "list",
          items: expression.elements.flatMap((item) => (item ? this.#item(item, depth) : [])),
          span,
        };
      case "ObjectExpression":
        return this.#map(expression.properties, span, depth);
      case "Identifier": {
        const constant = this.#constants.get(expression.name);
        return constant === undefined ? unknown : this.read(constant, depth + 1);
      }
      case "CallExpression": {
        // `Object.assign({}, base, { … })` is `{ ...base, … }`.
        if (this.#written(expression.callee) !== "Object.assign") return unknown;
        const properties = expression.arguments.map((argument) =>
          argument.type === "SpreadElement"
            ? argument
            : ({
                type: "SpreadElement",
                argument,
                start: argument.start,
                end: argument.end,
              } as const),
        );
        return this.#map(properties, span, depth);
      }
      case "ParenthesizedExpression":
        return this.read(expression.expression, depth + 1);
      case "ArrowFunctionExpression":
      case "FunctionExpression": {
        // `module.exports = () => ({ apps })`: PM2 calls it; its one return is what counts.
        if (expression.body.type !== "BlockStatement") return this.read(expression.body, depth + 1);
        const last = expression.body.body.at(-1);
        return last?.type === "ReturnStatement" && last.argument
          ? this.read(last.argument, depth + 1)
          : unknown;
      }
      default:
        return unknown;
    }
  }

  #item(item: Expression | SpreadElement, depth: number): StaticValue[] {
    if (item.type !== "SpreadElement") return [this.read(item, depth + 1)];
    const spread = this.read(item.argument, depth + 1);
    return spread.kind === "list" ? [...spread.items] : [spread];
  }

  #map(
    properties: readonly (Property | SpreadElement)[],
    span: StaticMap["span"],
    depth: number,
  ): StaticMap {
    const entries = new Map<string, { key: StaticMap["span"]; value: StaticValue }>();
    const spreads: { written: string; span: StaticMap["span"] }[] = [];
    for (const property of properties) {
      if (property.type === "SpreadElement") {
        const spread = this.read(property.argument, depth + 1);
        if (spread.kind === "map") {
          for (const [key, entry] of spread.entries) entries.set(key, entry);
          spreads.push(...spread.spreads);
        } else
          spreads.push({ written: this.#written(property.argument), span: this.#span(property) });
        continue;
      }
      const { key, value } = property;
      const name =
        !property.computed && key.type === "Identifier"
          ? key.name
          : this.#text(key as Expression, depth);
      if (name !== undefined)
        entries.set(name, {
          key: this.#span(key),
          value: this.read(value as Expression, depth + 1),
        });
    }
    return { kind: "map", entries, spreads, span };
  }

  /** The text of an expression that is made of constants only. */
  #text(expression: Expression, depth: number): string | undefined {
    if (expression.type === "TemplateLiteral") {
      const parts = expression.quasis.map((quasi, index) => {
        const inserted = expression.expressions[index];
        const value =
          inserted === undefined ? "" : this.#scalarText(this.read(inserted, depth + 1));
        return value === undefined ? undefined : (quasi.value.cooked ?? "") + value;
      });
      return parts.includes(undefined) ? undefined : parts.join("");
    }
    if (expression.type === "BinaryExpression" && expression.operator === "+") {
      const left = this.#scalarText(this.read(expression.left as Expression, depth + 1));
      const right = this.#scalarText(this.read(expression.right, depth + 1));
      return left === undefined || right === undefined ? undefined : left + right;
    }
    return expression.type === "BinaryExpression"
      ? undefined
      : this.#scalarText(this.read(expression, depth + 1));
  }

  #scalarText(value: StaticValue): string | undefined {
    return value.kind === "text" || value.kind === "scalar" ? String(value.value) : undefined;
  }

  #span({ start, end }: Node): { start: number; end: number } {
    return { start: start - this.#shift, end: end - this.#shift };
  }

  #written(node: Node | Pattern): string {
    return this.#source.text.slice(node.start - this.#shift, node.end - this.#shift);
  }
}
