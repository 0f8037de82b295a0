import type { DefElem, Node, TypeName } from "libpg-query";

const quoted = (part: string) => `"${part.replaceAll('"', '""')}"`;

/** A type as SQL writes it, without its limits. */
export function typeName(type: TypeName | undefined): string {
  const parts = (type?.names ?? []).flatMap((one) =>
    "String" in one && one.String.sval !== undefined ? [one.String.sval] : [],
  );
  return parts.map(quoted).join(".") + "[]".repeat(type?.arrayBounds?.length ?? 0);
}

/** The domain that an ALTER DOMAIN names, as SQL writes it. */
export function domainName(node: Node): string | undefined {
  if (!("AlterDomainStmt" in node)) return undefined;
  return typeName({ names: node.AlterDomainStmt.typeName ?? [] });
}

/** The names of all functions that are called in an expression, without their schema. */
export function functionsIn(expression: unknown): string[] {
  return [...valuesOf(expression, "funcname")].flatMap((parts) => {
    const last = (parts as Node[]).at(-1);
    return last !== undefined && "String" in last ? (last.String.sval ?? []) : [];
  });
}

/** What a statement says beside its main words: LANGUAGE of a function, FULL of VACUUM. */
export function optionOf(options: readonly Node[] | undefined, name: string): DefElem | undefined {
  const [said] = (options ?? []).flatMap((one) =>
    "DefElem" in one && one.DefElem.defname === name ? [one.DefElem] : [],
  );
  return said;
}

/** The word that such an option is set to. */
export function wordOf(options: readonly Node[] | undefined, name: string): string | undefined {
  const value = optionOf(options, name)?.arg;
  return value !== undefined && "String" in value ? value.String.sval : undefined;
}

/** Whether it is said, and not as off. */
export function isOn(options: readonly Node[] | undefined, name: string): boolean {
  const said = optionOf(options, name);
  const value = said?.arg;
  if (value === undefined) return said !== undefined;
  if ("Boolean" in value) return value.Boolean.boolval === true;
  if ("Integer" in value) return (value.Integer.ival ?? 0) !== 0;
  return !("String" in value && /^(?:off|false|0)$/i.test(value.String.sval ?? ""));
}

/** All that stands under a key, at any depth. */
export function* valuesOf(tree: unknown, key: string): Iterable<unknown> {
  if (typeof tree !== "object" || tree === null) return;
  for (const [name, value] of Object.entries(tree)) {
    if (name === key) yield value;
    yield* valuesOf(value, key);
  }
}
