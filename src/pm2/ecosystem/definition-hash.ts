import { createHash } from "node:crypto";

/** A definition as far as it is compared: PM2's fields, and the variables under `env`. */
export interface Definable {
  readonly env: Readonly<Record<string, string>>;
  readonly [field: string]: unknown;
}

/** Of all of it: same hash, same start. */
export function hashOf(value: unknown): string {
  return createHash("sha256")
    .update(canonical(value) ?? "")
    .digest("hex");
}

/** Of each field and each variable, so that a change has a name; the record is as private as PM2's dump, which holds the values. */
export function hashesOf({ env, ...fields }: Definable): Record<string, string> {
  const variables = Object.entries(env).map(([name, value]) => [`env ${name}`, value] as const);
  const named = [...Object.entries(fields), ...variables];
  return Object.fromEntries(named.map(([name, value]) => [name, hashOf(value).slice(0, 8)]));
}

/** JSON in which the order of keys does not count. */
function canonical(value: unknown): string | undefined {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
