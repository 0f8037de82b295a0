import {
  type Document,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  type Scalar,
  type YAMLMap,
} from "yaml";
import { alignCharacters, type Embedded } from "./embedded.js";
import { readPlainYaml } from "./plain-yaml.js";
import type { Source, Span } from "./source.js";

/** A text in a file and where it stands: a key, a value. */
export interface Text {
  readonly value: string;
  readonly span: Span;
}

/** A parsed YAML file; the functions below look into it and follow its anchors. */
export interface Yaml {
  readonly source: Source;
  readonly document: Document;
  /** How many more aliases are followed: a few lines of them can stand for more than memory holds. */
  readonly aliases: { left: number };
  /** The entries of maps that were looked into already: the same one is for each of its keys. */
  readonly known: Map<unknown, ReadonlyMap<string, YamlEntry>>;
  readonly error: { readonly message: string; readonly at: Span } | undefined;
}

export interface YamlEntry {
  readonly key: Text;
  readonly value: Node | undefined;
}

/** More than any file of a person needs, and too few for a stack to overflow. */
const maxAliases = 1500;

export function parseYaml(source: Source): Yaml {
  const parsed = { source, aliases: { left: maxAliases }, known: new Map() };
  const plain = readPlainYaml(source.text);
  if (plain !== undefined) return { ...parsed, document: plain, error: undefined };
  const document = parseDocument(source.text, {
    prettyErrors: false,
    logLevel: "silent",
    // The parser holds each key against all others, which takes seconds for thousands of jobs.
    uniqueKeys: false,
  });
  const [error] = document.errors;
  const at = error && { start: error.pos[0], end: error.pos[1] };
  return {
    ...parsed,
    document,
    error: error && at ? { message: error.message, at } : keyTwice(document.contents),
  };
}

/** The first key that one map has twice: which of them holds, programs do not agree on. */
function keyTwice(node: unknown): Yaml["error"] {
  if (!isMap(node) && !isSeq(node)) return undefined;
  const keys = new Set<unknown>();
  for (const item of node.items) {
    const { key, value } = isPair(item) ? item : { key: undefined, value: item };
    if (isScalar(key) && keys.has(key.value)) {
      const { start } = spanOf(key);
      return { message: "Map keys must be unique", at: { start, end: start + 1 } };
    }
    if (isScalar(key)) keys.add(key.value);
    const within = keyTwice(value) ?? keyTwice(key);
    if (within !== undefined) return within;
  }
  return undefined;
}

/** The entries of a map, or none; `<<` merges are looked through, an entry of the map itself wins. */
export function entriesOf(yaml: Yaml, node: unknown): YamlEntry[] {
  return [...entriesByKey(yaml, node).values()];
}

const none: ReadonlyMap<string, YamlEntry> = new Map();

function entriesByKey(yaml: Yaml, node: unknown): ReadonlyMap<string, YamlEntry> {
  const map = resolved(yaml, node);
  if (!isMap(map)) return none;
  const known = yaml.known.get(map);
  if (known !== undefined) return known;
  const found = new Map<string, YamlEntry>();
  for (const pair of (map as YAMLMap<unknown, unknown>).items as Pair<unknown, unknown>[]) {
    const key = textOf(yaml, pair.key);
    if (key === undefined) continue;
    if (key.value !== "<<") found.set(key.value, { key, value: resolved(yaml, pair.value) });
    else
      for (const entry of itemsOrSelf(yaml, pair.value).flatMap((item) => entriesOf(yaml, item)))
        if (!found.has(entry.key.value)) found.set(entry.key.value, entry);
  }
  yaml.known.set(map, found);
  return found;
}

export function entryOf(yaml: Yaml, node: unknown, key: string): YamlEntry | undefined {
  return entriesByKey(yaml, node).get(key);
}

export function itemsOf(yaml: Yaml, node: unknown): Node[] {
  const list = resolved(yaml, node);
  return isSeq(list) ? list.items.flatMap((item) => resolved(yaml, item) ?? []) : [];
}

/** A scalar as text; numbers and booleans as they are written. */
export function textOf(yaml: Yaml, node: unknown): Text | undefined {
  const scalar = resolved(yaml, node);
  if (!isScalar(scalar)) return undefined;
  const value = typeof scalar.value === "string" ? scalar.value : (scalar.source ?? "");
  return { value, span: spanOf(scalar) };
}

export function spanOf(node: Node): Span {
  const [start, end] = node.range ?? [0, 0];
  return { start, end };
}

/** A scalar's text with the place of each character, whatever way it is written. */
export function embeddedScalar(yaml: Yaml, node: unknown): Embedded | undefined {
  const { source } = yaml;
  const scalar = resolved(yaml, node);
  if (!isScalar(scalar) || typeof scalar.value !== "string") return undefined;
  const { start, end } = spanOf(scalar as Scalar);
  const from = start + opening(scalar as Scalar, source.text.slice(start, end));
  const text = scalar.value;
  return { source, text, offsets: alignCharacters(text, source.text.slice(from, end), from) };
}

/** How much of a scalar's source comes before its text: a block's header line, a quote. */
function opening({ type }: Scalar, written: string): number {
  if (type === "BLOCK_LITERAL" || type === "BLOCK_FOLDED") return written.indexOf("\n") + 1;
  return type === "QUOTE_DOUBLE" || type === "QUOTE_SINGLE" ? 1 : 0;
}

function itemsOrSelf(yaml: Yaml, node: unknown): unknown[] {
  const items = itemsOf(yaml, node);
  return items.length > 0 ? items : [node];
}

function resolved({ document, aliases }: Yaml, node: unknown): Node | undefined {
  if (node === null) return undefined;
  if (!isAlias(node)) return node as Node;
  if (aliases.left === 0) return undefined;
  aliases.left -= 1;
  return node.resolve(document) as Node | undefined;
}
