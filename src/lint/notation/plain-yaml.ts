import { Document, type Node, Pair, parseDocument, Scalar, YAMLMap, YAMLSeq } from "yaml";

/**
 * Reads the YAML that most workflows are: maps and lists in blocks, of plain, quoted and literal
 * scalars. It makes the very nodes that the library makes, in a fifth of its time, and gives up
 * at whatever else it meets: then the library reads the file, and says what is wrong with it.
 */
export function readPlainYaml(text: string): Document | undefined {
  if (!text.endsWith("\n") || /\r|^\uFEFF|^[ ]*\t|^---|^\.\.\.|^%/m.test(text)) return undefined;
  const reader = new Reader(text);
  const contents = reader.root();
  if (contents === undefined || reader.gaveUp) return undefined;
  const document = new Document();
  document.contents = contents;
  return document;
}

/** A node and where its last line ends. */
type Read = { readonly node: Node; readonly end: number };

const skipped = /(?:[ ]*(?:#[^\n]*)?\n)*[ ]*/y;
const key = /([A-Za-z_][\w.-]*):(?=[ \n])[ ]*/y;
const lineEnd = /[ ]*(?:[ ]#[^\n]*)?\n/y;
const plain =
  /(?:[A-Za-z0-9_./$(~^+=;<]|-(?=[^ \n]))(?:[^ \t\n:#]|:(?=[^ \t\n])|[ ]+(?=[^ \n#])|(?<=[^ ])#)*/y;
const quoted = /"([^"\\\n]*)"|'([^'\n]*)'/y;
const words = /\[(?:[ ]*(?:[A-Za-z_][\w./*-]*|"[^"\\\n]*")[ ]*(?:,(?=[ ]*["A-Za-z_])|(?=\])))+\]/y;
const literal = /\|(-?)[ ]*\n/y;
/** What stands for a number, a truth value or nothing, and not for itself. */
const typed = /^(?:[-+.\d].*|~|null|true|false)$/i;

class Reader {
  gaveUp = false;
  readonly #text: string;
  /** Where the next token begins, past blank lines and comments; and where its line does. */
  #at = 0;
  #line = 0;
  readonly #values = new Map<string, unknown>();

  constructor(text: string) {
    this.#text = text;
  }

  root(): Node | undefined {
    this.#skip();
    if (this.#column !== 0) return undefined;
    const read = this.#node(-1);
    if (this.#at < this.#text.length) this.#giveUp();
    return read?.node;
  }

  /** How far from the left the next token is; -1 at the end. */
  get #column(): number {
    return this.#at < this.#text.length ? this.#at - this.#line : -1;
  }

  #giveUp(): undefined {
    this.gaveUp = true;
    return undefined;
  }

  /** From a line's start, or the text's, to the next token. */
  #skip(): void {
    skipped.lastIndex = this.#at;
    const found = skipped.exec(this.#text)?.[0] ?? "";
    this.#line = this.#at + found.lastIndexOf("\n") + 1;
    this.#at += found.length;
    // The library counts a remark that is further right than what follows to what is before it.
    for (const [remark] of found.matchAll(/^[ ]*(?=#)/gm))
      if (remark.length > this.#column) this.#giveUp();
  }

  #match(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.#at;
    return pattern.exec(this.#text) ?? undefined;
  }

  /** What begins at this place, within something that begins further left. */
  #node(parent: number): Read | undefined {
    if (this.#isItem()) return this.#list();
    return this.#match(key) === undefined ? this.#scalar(parent) : this.#map();
  }

  #isItem(): boolean {
    return this.#text[this.#at] === "-" && /[ \n]/.test(this.#text[this.#at + 1] ?? "");
  }

  #list(): Read | undefined {
    const list = new YAMLSeq<Node>();
    const start = this.#at;
    const column = this.#column;
    let end = start;
    while (this.#column === column && this.#isItem()) {
      this.#at += 1;
      while (this.#text[this.#at] === " ") this.#at += 1;
      const item = this.#text[this.#at] === "\n" ? this.#giveUp() : this.#node(column);
      if (item === undefined) return undefined;
      list.items.push(item.node);
      end = item.end;
    }
    if (this.#column > column) return this.#giveUp();
    list.range = [start, end, end];
    return { node: list, end };
  }

  #map(): Read | undefined {
    const map = new YAMLMap<Node, Node>();
    const start = this.#at;
    const column = this.#column;
    const names = new Set<string>();
    let end = start;
    while (this.#column === column) {
      const found = this.#match(key);
      const name = found?.[1];
      if (found === undefined || name === undefined || typed.test(name) || names.has(name))
        return this.#giveUp();
      names.add(name);
      const named = this.#leaf(name, name, "PLAIN", this.#at, this.#at + name.length);
      this.#at += found[0].length;
      const value = this.#value(column);
      if (value === undefined) return undefined;
      map.items.push(new Pair<Node, Node>(named, value.node));
      end = value.end;
    }
    if (this.#column > column) return this.#giveUp();
    map.range = [start, end, end];
    return { node: map, end };
  }

  /** What stands behind a key: on its line, or on those below. */
  #value(column: number): Read | undefined {
    if (!/[\n#]/.test(this.#text[this.#at] ?? "")) return this.#scalar(column);
    const nothing = this.#at;
    this.#at = this.#text.indexOf("\n", nothing) + 1;
    this.#skip();
    if (this.#column > column || (this.#column === column && this.#isItem()))
      return this.#node(column);
    if (this.#text.slice(nothing, this.#at).includes("#")) return this.#giveUp();
    return { node: this.#leaf(null, "", "PLAIN", nothing, nothing), end: nothing };
  }

  /** A scalar that ends on its line, and a literal one. */
  #scalar(parent: number): Read | undefined {
    const start = this.#at;
    if (this.#text[start] === "|") return this.#literal(parent);
    if (this.#text[start] === "[") return this.#words(parent);
    const inQuotes = this.#match(quoted);
    const found = inQuotes ?? this.#match(plain);
    if (found === undefined) return this.#giveUp();
    const [written, double, single] = found;
    const end = this.#afterLine(start + written.length, parent);
    if (end === undefined) return undefined;
    const text = double ?? single ?? written;
    const type =
      double !== undefined ? "QUOTE_DOUBLE" : single !== undefined ? "QUOTE_SINGLE" : "PLAIN";
    const value = type === "PLAIN" && typed.test(text) ? this.#typed(text) : text;
    return { node: this.#leaf(value, text, type, start, start + written.length), end };
  }

  /** `[main, "release/*"]` */
  #words(parent: number): Read | undefined {
    const start = this.#at;
    const found = this.#match(words)?.[0];
    if (found === undefined) return this.#giveUp();
    const list = new YAMLSeq<Node>();
    list.flow = true;
    for (const { 0: word, index } of found.matchAll(/"[^"]*"|[^[\] ,"]+/g)) {
      if (typed.test(word)) return this.#giveUp();
      const [text, type] = word.startsWith('"')
        ? [word.slice(1, -1), "QUOTE_DOUBLE" as const]
        : [word, "PLAIN" as const];
      const at = start + index;
      list.items.push(this.#leaf(text, text, type, at, at + word.length));
    }
    const end = this.#afterLine(start + found.length, parent);
    if (end === undefined) return undefined;
    list.range = [start, start + found.length, end];
    return { node: list, end };
  }

  /** Past the end of a value that must end its line; where that line ends. */
  #afterLine(valueEnd: number, parent: number): number | undefined {
    this.#at = valueEnd;
    const rest = this.#match(lineEnd);
    if (rest === undefined) return this.#giveUp();
    const end = valueEnd + rest[0].length;
    this.#at = end;
    this.#skip();
    // It goes on there, or something is wrong.
    return this.#column > parent ? this.#giveUp() : end;
  }

  #literal(parent: number): Read | undefined {
    const start = this.#at;
    const head = this.#match(literal);
    if (head === undefined) return this.#giveUp();
    let at = start + head[0].length;
    const first = /[ ]*(?=[^ \n])/y;
    first.lastIndex = at;
    const indent = first.exec(this.#text)?.[0].length ?? 0;
    if (indent <= parent || indent === 0) return this.#giveUp();
    const lines: string[] = [];
    const margin = " ".repeat(indent);
    let last = { at, count: 0 };
    while (at < this.#text.length) {
      const next = this.#text.indexOf("\n", at);
      const line = this.#text.slice(at, next);
      const isBlank = /^ *$/.test(line);
      if (!isBlank && !line.startsWith(margin)) break;
      lines.push(line.slice(indent));
      at = next + 1;
      if (!isBlank || line.length > indent) last = { at, count: lines.length };
    }
    this.#at = last.at;
    this.#skip();
    if (this.#column > parent) return this.#giveUp();
    const text = `${lines.slice(0, last.count).join("\n")}${head[1] === "-" ? "" : "\n"}`;
    return { node: this.#leaf(text, text, "BLOCK_LITERAL", start, last.at), end: last.at };
  }

  #leaf(value: unknown, source: string, type: Scalar.Type, start: number, end: number): Scalar {
    const scalar = new Scalar(value);
    scalar.source = source;
    scalar.type = type;
    scalar.range = [start, end, end];
    return scalar;
  }

  #typed(text: string): unknown {
    if (!this.#values.has(text)) this.#values.set(text, parseDocument(`- ${text}`).toJS()[0]);
    return this.#values.get(text);
  }
}
