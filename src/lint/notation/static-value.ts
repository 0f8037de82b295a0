import { type Entry, wordsFor } from "../../pm2-words.js";
import type { Span } from "./source.js";

/** A value of an ecosystem file as far as its text says it; nothing is evaluated. */
export type StaticValue =
  | { readonly kind: "text"; readonly value: string; readonly span: Span }
  | { readonly kind: "scalar"; readonly value: number | boolean | null; readonly span: Span }
  | { readonly kind: "list"; readonly items: readonly StaticValue[]; readonly span: Span }
  | StaticMap
  /** Something that only running the file would tell: a call, a variable of the environment. */
  | { readonly kind: "unknown"; readonly written: string; readonly span: Span };

export interface StaticMap {
  readonly kind: "map";
  readonly entries: ReadonlyMap<string, { readonly key: Span; readonly value: StaticValue }>;
  /** What is spread into it and is not known: `...process.env`. */
  readonly spreads: readonly { readonly written: string; readonly span: Span }[];
  readonly span: Span;
}

/** A field of an entry, whichever of PM2's words it is written with. */
export function fieldAt(map: StaticMap, field: string): StaticValue | undefined {
  const word = wordsFor(field).find((one) => map.entries.has(one));
  return word === undefined ? undefined : valueAt(map, word);
}

/** An entry as PM2 reads it; of what only running the file would tell, that it is there. */
export function entryOf(map: StaticMap): Entry {
  const fields = [...map.entries].map(([key, { value }]) => [
    key,
    value.kind === "text" || value.kind === "scalar" ? value.value : value,
  ]);
  return Object.fromEntries(fields);
}

export function valueAt(value: StaticValue | undefined, key: string): StaticValue | undefined {
  return value?.kind === "map" ? value.entries.get(key)?.value : undefined;
}
