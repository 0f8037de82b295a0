import type { Source, Span } from "./notation/source.js";
import { fieldAt, type StaticMap, type StaticValue, valueAt } from "./notation/static-value.js";
import type { Text } from "./notation/yaml.js";

/** An ecosystem file as its text describes it. */
export interface Ecosystem {
  readonly source: Source;
  readonly apps: readonly EcosystemApp[];
  /** A `namespace` beside `apps`, which PM2 ignores. */
  readonly topNamespace:
    | { readonly key: Span; readonly value: string; readonly entry: Span }
    | undefined;
  /** Every entry could be read: none is computed. */
  readonly whole: boolean;
}

export interface EcosystemApp {
  readonly source: Source;
  readonly map: StaticMap;
  /** The name, where it is a constant. */
  readonly name: Text | undefined;
  readonly namespace: Text | undefined;
  readonly span: Span;
}

/** Elsewhere, what has a `command` is a task or a container of something else. */
const calledByPm2 = /(?:^|\/)(?:ecosystem|pm2|process(?:es)?)[^/]*$/;

export function isCalledByPm2(path: string): boolean {
  return calledByPm2.test(path);
}

/** Reads apps out of what a file says; nothing where it describes none. */
export function ecosystemOf(source: Source, value: StaticValue | undefined): Ecosystem | undefined {
  const list = value?.kind === "map" && value.entries.has("apps") ? valueAt(value, "apps") : value;
  if (list === undefined) return undefined;
  const items = list.kind === "list" ? list.items : [list];
  const ofPm2 = calledByPm2.test(source.path) || (list !== value && !/\.ya?ml$/.test(source.path));
  const isApp = (item: StaticValue): item is StaticMap =>
    item.kind === "map" &&
    (ofPm2 ? fieldAt(item, "script") !== undefined : item.entries.has("script"));
  const apps = items.filter(isApp);
  if (apps.length === 0) return undefined;
  const top = value?.kind === "map" && list !== value ? value.entries.get("namespace") : undefined;
  return {
    source,
    apps: apps.map((map) => appOf(source, map)),
    topNamespace: top && {
      key: top.key,
      value: top.value.kind === "text" ? top.value.value : "",
      entry: { start: top.key.start, end: top.value.span.end },
    },
    whole: apps.length === items.length && apps.every((map) => map.spreads.length === 0),
  };
}

function appOf(source: Source, map: StaticMap): EcosystemApp {
  const name = constant(valueAt(map, "name"));
  const script = fieldAt(map, "script");
  const { start } = map.span;
  return {
    source,
    map,
    name,
    namespace: constant(valueAt(map, "namespace")),
    // An app has no better place than its name, or else its script, or its first character.
    span: map.entries.get("name")?.key ?? script?.span ?? { start, end: start + 1 },
  };
}

function constant(value: StaticValue | undefined): Text | undefined {
  if (value?.kind === "text") return { value: value.value, span: value.span };
  return value?.kind === "scalar" ? { value: String(value.value), span: value.span } : undefined;
}
