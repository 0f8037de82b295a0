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

export function valueAt(value: StaticValue | undefined, key: string): StaticValue | undefined {
  return value?.kind === "map" ? value.entries.get(key)?.value : undefined;
}
