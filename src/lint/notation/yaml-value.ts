import { isMap, isScalar, isSeq, type Node } from "yaml";
import type { StaticValue } from "./static-value.js";
import { entriesOf, itemsOf, spanOf, type Yaml } from "./yaml.js";

/** A YAML node as a static value. */
export function yamlValue(yaml: Yaml, node: Node | undefined): StaticValue {
  if (node === undefined) return { kind: "scalar", value: null, span: { start: 0, end: 0 } };
  const span = spanOf(node);
  if (isSeq(node))
    return { kind: "list", items: itemsOf(yaml, node).map((item) => yamlValue(yaml, item)), span };
  if (isMap(node)) {
    const entries = entriesOf(yaml, node).map(
      ({ key, value }) => [key.value, { key: key.span, value: yamlValue(yaml, value) }] as const,
    );
    return { kind: "map", entries: new Map(entries), spreads: [], span };
  }
  const value: unknown = isScalar(node) ? node.value : null;
  if (typeof value === "string") return { kind: "text", value, span };
  if (typeof value === "number" || typeof value === "boolean")
    return { kind: "scalar", value, span };
  return { kind: "scalar", value: null, span };
}
