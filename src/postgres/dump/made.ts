import { identifier, unquoted } from "./identifiers.js";

/** What a statement of a dump makes, by kind and name, as a restored database is asked for it. */

const qualified = `${identifier}(?:\\.${identifier})?`;

/** The first two groups are all that names it: where it lies, and its own name. */
const inSchemas: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ["table", pattern(`CREATE (?:UNLOGGED )?TABLE (?:IF NOT EXISTS )?(?<place>${qualified})`)],
  ["foreign table", pattern(`CREATE FOREIGN TABLE (?:IF NOT EXISTS )?(?<place>${qualified})`)],
  ["view", pattern(`CREATE (?:OR REPLACE )?(?:RECURSIVE )?VIEW (?<place>${qualified})`)],
  ["materialized view", pattern(`CREATE MATERIALIZED VIEW (?<place>${qualified})`)],
  ["sequence", pattern(`CREATE (?:UNLOGGED )?SEQUENCE (?<place>${qualified})`)],
  ["policy", pattern(`CREATE POLICY (?<name>${identifier}) ON (?:ONLY )?(?<place>${qualified})`)],
];

const inNone: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ["schema", pattern(`CREATE SCHEMA (?:IF NOT EXISTS )?(?<name>${identifier})`)],
  ["extension", pattern(`CREATE EXTENSION (?:IF NOT EXISTS )?(?<name>${identifier})`)],
  ["publication", pattern(`CREATE PUBLICATION (?<name>${identifier})`)],
  ["event trigger", pattern(`CREATE EVENT TRIGGER (?<name>${identifier})`)],
];

function pattern(text: string): RegExp {
  return new RegExp(`^${text}`, "is");
}

/** All kinds that can be known by a dump's statements. */
export const knownKinds: ReadonlySet<string> = new Set([
  ...[...inSchemas, ...inNone].map(([kind]) => kind),
  "large objects",
]);

/** @param schema where a name without a schema belongs */
export function madeBy(head: string, schema: string | undefined): string | undefined {
  if (/^SELECT (?:pg_catalog\.)?lo_create(?:_from_bytea)?\(/i.test(head)) return largeObjects;
  for (const [kind, form] of inNone) {
    const name = form.exec(head)?.groups?.name;
    if (name !== undefined) return `${kind} ${unquoted(name)}`;
  }
  for (const [kind, form] of inSchemas) {
    const { place, name } = form.exec(head)?.groups ?? {};
    if (place === undefined) continue;
    const parts = (place.match(new RegExp(identifier, "g")) ?? []).map(unquoted);
    if (parts.length === 1 && schema !== undefined) parts.unshift(unquoted(schema));
    return `${kind} ${[...parts, ...(name === undefined ? [] : [unquoted(name)])].join(".")}`;
  }
  return undefined;
}

export const largeObjects = "large objects large-objects";
