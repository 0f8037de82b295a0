import type { Node, TypeName } from "libpg-query";

const quoted = (part: string) => `"${part.replaceAll('"', '""')}"`;

/** A type as SQL writes it, without its limits. */
export function typeName(type: TypeName | undefined): string {
  const parts = (type?.names ?? []).flatMap((one) =>
    "String" in one && one.String.sval !== undefined ? [one.String.sval] : [],
  );
  return parts.map(quoted).join(".") + "[]".repeat(type?.arrayBounds?.length ?? 0);
}

/** The names of all functions that are called in an expression, without their schema. */
export function functionsIn(expression: unknown): string[] {
  return [...valuesOf(expression, "funcname")].flatMap((parts) => {
    const last = (parts as Node[]).at(-1);
    return last !== undefined && "String" in last ? (last.String.sval ?? []) : [];
  });
}

/** All that stands under a key, at any depth. */
export function* valuesOf(tree: unknown, key: string): Iterable<unknown> {
  if (typeof tree !== "object" || tree === null) return;
  for (const [name, value] of Object.entries(tree)) {
    if (name === key) yield value;
    yield* valuesOf(value, key);
  }
}
